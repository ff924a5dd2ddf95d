// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/port.h"

#include <QCoreApplication>

namespace slipway {

Result<Port> Port::from(qint64 number)
{
    if (number < 1 || number > 65535)
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate("Port", "%1 is not a port: ports go from 1 to 65535.")
                .arg(number));
    return Port(quint16(number));
}

Result<Port> Port::parse(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    // toLongLong takes "+80" and " 80", which no port is written as
    if (!ok || text.isEmpty() || !text.front().isDigit() || !text.back().isDigit())
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate("Port", "“%1” is not a port: a number from 1 to 65535.")
                .arg(text.left(60)));
    return from(number);
}

} // namespace slipway
