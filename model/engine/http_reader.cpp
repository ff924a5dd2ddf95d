// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/http_reader.h"

#include "engine/engine_errors.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <limits>

namespace slipway {
namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

/// Go's net/http, which the engines are written with, sends heads of a few hundred bytes.
constexpr quint32 kLargestHead = 64 * 1024;

/// "0", and two line breaks. Beast asserts that it is given so many bytes again once it has met the
/// last chunk; a whole chunk is never shorter.
constexpr qsizetype kShortestLastChunk = 5;

QByteArray bytesOf(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

/// Beast's parser tells what it finds through these functions; it keeps nothing itself.
class HttpReader::Parser final : public http::basic_parser<false>
{
public:
    HttpHead head;
    QByteArray body;
    bool isHeadRead = false;

private:
    void on_request_impl(http::verb, string_view, string_view, int, error_code &) override {}
    void on_response_impl(int code, string_view, int, error_code &) override { head.status = code; }
    void on_field_impl(http::field, string_view name, string_view value, error_code &) override
    {
        if (isHeadRead)
            return; // a trailer
        QByteArray &kept = head.headers[bytesOf(name).toLower()];
        kept += kept.isEmpty() ? bytesOf(value) : ", " + bytesOf(value);
    }
    void on_header_impl(error_code &) override { isHeadRead = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view bytes, error_code &) override
    {
        body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code &) override
    {
        body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return bytes.size();
    }
    void on_finish_impl(error_code &) override {}
};

HttpReader::HttpReader(Question question)
    : m_question(question)
{
    restart();
}

HttpReader::~HttpReader() = default;
HttpReader::HttpReader(HttpReader &&) noexcept = default;
HttpReader &HttpReader::operator=(HttpReader &&) noexcept = default;

void HttpReader::restart()
{
    m_parser = std::make_unique<Parser>();
    m_parser->header_limit(kLargestHead);
    // Not boost::none: Beast up to 1.74 takes that for a limit of nothing.
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_parser->eager(true);
    m_parser->skip(m_question == Question::Head);
}

Result<> HttpReader::feed(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_pending.isEmpty()) {
        joined = std::exchange(m_pending, {});
        joined.append(bytes);
        if (m_parser->isHeadRead && joined.size() < kShortestLastChunk) {
            m_pending = joined;
            return {};
        }
        bytes = joined;
    }
    while (!bytes.isEmpty()) {
        if (m_parser->is_done()) {
            const int status = m_parser->head.status;
            if (status / 100 != 1 || status == 101) {
                m_surplus.append(bytes);
                break;
            }
            restart();
        }
        error_code error;
        const std::size_t used = m_parser->put(
            boost::asio::const_buffer(bytes.data(), static_cast<std::size_t>(bytes.size())), error);
        bytes = bytes.sliced(static_cast<qsizetype>(used));
        if (error == http::error::need_more) {
            if (bytes.size() > static_cast<qsizetype>(kLargestHead))
                return failure(malformedAnswer(QStringLiteral("line too long")));
            m_pending = bytes.toByteArray();
            break;
        }
        if (error)
            return failure(malformedAnswer(QString::fromStdString(error.message())));
    }
    return {};
}

Result<> HttpReader::close()
{
    if (isComplete())
        return {};
    error_code error = http::error::partial_message;
    if (m_parser->got_some() && isHeadRead())
        m_parser->put_eof(error);
    if (error)
        return failure(lostConnection(QString::fromStdString(error.message())));
    return {};
}

bool HttpReader::isHeadRead() const
{
    const int status = m_parser->head.status;
    return m_parser->isHeadRead && (status / 100 != 1 || status == 101);
}

const HttpHead &HttpReader::head() const
{
    return m_parser->head;
}

bool HttpReader::isComplete() const
{
    return isHeadRead() && m_parser->is_done();
}

bool HttpReader::keepsAlive() const
{
    return isComplete() && !isUpgraded() && m_surplus.isEmpty() && m_parser->keep_alive();
}

QByteArray HttpReader::takeBody()
{
    return std::exchange(m_parser->body, {});
}

QByteArray HttpReader::takeSurplus()
{
    return std::exchange(m_surplus, {});
}

} // namespace slipway
