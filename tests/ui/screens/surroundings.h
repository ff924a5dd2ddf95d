// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace slipway {

/// To be called before the QApplication is made: no screen is needed, and fonts, time zone and
/// region are the same on every machine.
void fixSurroundings();

/// The fonts of the design that this machine has not. Without them no picture is as it should be.
QStringList missingFonts();

/// Makes the application speak `language` until this goes: "de", "ja", "en", or "rtl", a pseudo
/// language that is English read from right to left.
class Speech
{
public:
    explicit Speech(const QString &language);
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace slipway
