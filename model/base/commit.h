// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway {

/// A git commit by its full name: 40 hexadecimal digits (SHA-1), kept in lower case.
class Commit
{
public:
    static Result<Commit> parse(QStringView text);
    const QString &text() const { return m_text; }
    QString brief() const { return m_text.left(8); } ///< The first 8 digits, for people.
    friend bool operator==(const Commit &, const Commit &) = default;

private:
    explicit Commit(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

} // namespace slipway
