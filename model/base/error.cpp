// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QCoreApplication>

namespace slipway {

Error Error::cancelled()
{
    return {Kind::Cancelled, QCoreApplication::translate("Error", "Stopped."), {}};
}

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Kind::NotInstalled:
        return QStringLiteral("not-installed");
    case Error::Kind::Unreachable:
        return QStringLiteral("unreachable");
    case Error::Kind::Lost:
        return QStringLiteral("lost");
    case Error::Kind::NoPermission:
        return QStringLiteral("no-permission");
    case Error::Kind::Missing:
        return QStringLiteral("missing");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::Malformed:
        return QStringLiteral("malformed");
    case Error::Kind::NoSpace:
        return QStringLiteral("no-space");
    case Error::Kind::Timeout:
        return QStringLiteral("timeout");
    case Error::Kind::Failed:
        break;
    }
    return QStringLiteral("failed");
}

Error::Kind errorKindOf(const QString &name)
{
    for (int kind = 0; kind < int(Error::Kind::Failed); ++kind) {
        if (nameOf(Error::Kind(kind)) == name)
            return Error::Kind(kind);
    }
    return Error::Kind::Failed;
}

} // namespace slipway
