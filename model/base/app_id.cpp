// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/app_id.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

Result<AppId> AppId::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9-]{0,38}[a-z0-9]\\z"));
    if (!form.match(text.toString()).hasMatch()) // matchView came in Qt 6.5
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate("AppId",
                                                   "“%1” is not an app's id: 2 to 40 small "
                                                   "letters, digits and hyphens, a letter first.")
                           .arg(text.left(60)));
    return AppId(text.toString());
}

} // namespace slipway
