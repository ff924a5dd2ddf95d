// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPushButton>

namespace slipway {

struct ButtonFace;
struct ButtonInk;

/// A push button of the design. Paints itself, since the gap between icon and words is not a style
/// sheet's to say. Without words it is square; give it an accessible name then, which also becomes
/// its tool tip.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Primary, Tinted, Quiet, Accent, Danger, DangerFill };
    Q_ENUM(Kind)
    enum class Size { Compact, Regular, Large }; ///< 28, 32, 40 high
    explicit Button(const QString &text, Kind kind = Kind::Plain, Size size = Size::Regular,
                    QWidget *parent = nullptr);
    /// Only an icon: `name` is what a screen reader says and the tool tip shows.
    static Button *ofIcon(const QString &icon, const QString &name, Kind kind = Kind::Plain,
                          Size size = Size::Regular, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setIconName(const QString &name);
    const QString &iconName() const { return m_icon; }
    void setOpensMenu(bool opens); ///< An arrow down behind the words.
    void setBusy(bool busy); ///< A ring in the icon's place; the width stays. It cannot be pressed.
    bool isBusy() const { return m_busy; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    virtual void paintBox(QPainter &painter, const ButtonInk &inks);

private:
    ButtonFace shown() const;
    Kind m_kind;
    Size m_size;
    QString m_icon;
    bool m_busy = false;
    bool m_opensMenu = false;
};

/// The colours of a button in one of its states.
struct ButtonInk {
    QColor fill;
    QColor line;
    QColor text;
    QColor icon;
};
ButtonInk buttonInk(Button::Kind kind, bool enabled, bool pointed, bool pressed);

/// What stands on a button, for delegates that paint what looks like one.
struct ButtonFace {
    QString text{};
    QString icon{};
    Button::Size size = Button::Size::Regular;
    bool busy = false;
    bool opensMenu = false;
};
QSize sizeOf(const ButtonFace &button);
void drawButtonFace(QPainter &painter, const QRect &box, const ButtonFace &button,
                    const ButtonInk &inks, Qt::LayoutDirection direction = Qt::LeftToRight);
void drawButton(QPainter &painter, const QRect &box, const ButtonFace &button,
                const ButtonInk &inks, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace slipway
