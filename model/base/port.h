// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway {

/// A TCP port, 1 to 65535.
class Port
{
public:
    static Result<Port> parse(QStringView text);
    static Result<Port> from(qint64 number);
    quint16 number() const { return m_number; }
    QString text() const { return QString::number(m_number); }
    friend bool operator==(const Port &, const Port &) = default;

private:
    explicit Port(quint16 number)
        : m_number(number)
    {}
    quint16 m_number;
};

} // namespace slipway
