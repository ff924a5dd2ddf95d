// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace slipway {

/// The languages that Slipway speaks, as "de", sorted: those whose translation is compiled in.
QStringList languages();

/// The language of @p languages that serves a person who wants @p wanted ("de"; empty: the
/// desktop's languages @p desktop, best first, as "de-AT"), English when none does.
QString chooseLanguage(const QString &wanted, const QStringList &desktop,
                       const QStringList &languages);

/// Makes @p application speak @p wanted (empty: the desktop's language), Slipway's texts and Qt's.
/// To be called before the first text is shown.
void speak(QCoreApplication &application, const QString &wanted);

} // namespace slipway
