// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace slipway {

class Settings;

/// The colour of a role as the window is drawn now. Process-wide as QApplication::palette() is: it
/// is the rest of it.
QColor ink(Role role);
/// The font of a face. It is whole: family, pixel size and weight.
QFont face(Face face);
int lineHeight(Face face);
Mode currentMode();

/// Dresses the application: style, palette, fonts, style sheet. Made once, after QApplication and
/// before the first widget. Every widget hears a change as QEvent::PaletteChange and StyleChange;
/// nothing has to be made anew.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *owner = nullptr);

    /// Obeys the setting `window/theme`: "light", "dark", or as the desktop says, at once when
    /// either changes.
    void follow(Settings &settings);
    void setMode(Mode mode);
    void setHighContrast(bool high); ///< Lines and tertiary text gain contrast.

signals:
    void changed();

private:
    void dress();
    QApplication &m_application;
};

} // namespace slipway
