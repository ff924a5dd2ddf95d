// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/transport.h"

#include <memory>
#include <optional>
#include <utility>

namespace slipway {

/// One exchange from its beginning to its end.
struct Talk {
    explicit Talk(HttpExchange *one)
        : exchange(one)
    {
        QObject::connect(one, &HttpExchange::headRead, one,
                         [this](const HttpHead &h) { head = h; });
        QObject::connect(one, &HttpExchange::received, one,
                         [this](const QByteArray &bytes) { body += bytes; });
        QObject::connect(one, &HttpExchange::sent, one, [this](qint64 bytes) { sent = bytes; });
        QObject::connect(one, &HttpExchange::ended, one, [this](const Result<> &result) {
            ++ends;
            outcome = result;
        });
    }
    bool isOver() const { return ends > 0; }
    bool isGood() const { return ends == 1 && *outcome; }
    Error::Kind kind() const { return outcome->error().kind; }

    std::unique_ptr<HttpExchange> exchange;
    HttpHead head;
    QByteArray body;
    qint64 sent = 0;
    int ends = 0;
    std::optional<Result<>> outcome;
};

inline HttpRequest get(const QByteArray &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

inline HttpRequest post(const QByteArray &path, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    return request;
}

inline HttpRequest upload(const QByteArray &path, BodySource source)
{
    HttpRequest request = post(path);
    request.contentType = "application/x-tar";
    request.upload = std::move(source);
    return request;
}

} // namespace slipway
