// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QObject>

class QApplication;

namespace slipway {

class Settings;

/// The colour of a role as the window is drawn now. Process-wide as QApplication::palette() is: it
/// is the rest of it.
QColor ink(Role role);
QColor inkIn(Mode mode, Role role); ///< As the design has it in that mode, whatever is drawn now.
/// The font of a face. It is whole: family, pixel size and weight.
QFont face(Face face);
int lineHeight(Face face);
Mode currentMode();
const Appearance &currentAppearance();

/// Dresses the application: style, palette, fonts, style sheet. Made once, after QApplication and
/// before the first widget. Every widget hears a change as QEvent::PaletteChange and StyleChange;
/// nothing has to be made anew.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *owner = nullptr);

    /// Looks as the person chose, else as the desktop says, at once when either changes. Before
    /// this it is light, of ordinary size, and nothing moves.
    void follow(Settings &settings);
    void setAppearance(const Appearance &wanted);
    void setMode(Mode mode);
    void setHighContrast(bool high);

signals:
    void changed();

private:
    void dress();
    void setFonts();
    QApplication &m_application;
};

} // namespace slipway
