// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>

namespace slipway {

/// The name of an app or a profile: 2 to 40 of a-z, 0-9 and '-', beginning with a letter, not
/// ending with '-'. It is part of file names, image names and container names, which sets these
/// bounds.
class AppId
{
public:
    static Result<AppId> parse(QStringView text);
    const QString &text() const { return m_text; }
    friend bool operator==(const AppId &, const AppId &) = default;
    friend bool operator<(const AppId &a, const AppId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const AppId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit AppId(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

} // namespace slipway
