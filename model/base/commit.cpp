// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/commit.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

Result<Commit> Commit::parse(QStringView text)
{
    const bool isHex = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (text.size() != 40 || !isHex)
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate(
                           "Commit", "“%1” is not a full commit: 40 hexadecimal digits.")
                           .arg(text.left(60)));
    return Commit(text.toString().toLower());
}

} // namespace slipway
