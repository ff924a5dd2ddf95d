// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/own_line.h"

#include "profiles/profiles_text.h"
#include "profiles/text_checks.h"

using namespace Qt::StringLiterals;

namespace slipway {

const QStringList &placeWords()
{
    static const QStringList words{u"after-packages"_s, u"before-torch"_s, u"before-requirements"_s,
                                   u"last"_s};
    return words;
}

QString checkOwnLine(const QString &text)
{
    return text.trimmed().isEmpty() ? ProfilesText::tr("Nothing is written here yet.")
                                    : checkOneLine(text);
}

} // namespace slipway
