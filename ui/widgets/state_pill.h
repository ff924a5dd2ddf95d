// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/app_row.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace slipway {

/// What a pill shows: a shape and a word, never the colour alone.
struct PillLook {
    enum class Mark { DashedRing, Ring, Dot, Triangle, Octagon, Square, Arrow, Search };
    Mark mark = Mark::DashedRing;
    QString text;
    Role fill = Role::Sunken;
    Role ink = Role::TextSecondary;
    double fraction = 0; ///< of the ring
    bool turns = false; ///< the ring: how far it is is not known
};

PillLook pillLook(const AppRow &app);

/// Paints state pills for delegates; StatePill is the same as a widget.
namespace StatePainter {
int height();
int width(const PillLook &look);
void pill(QPainter &painter, const QPoint &topLeft, const PillLook &look);
/// Only the mark, in a box of 12.
void mark(QPainter &painter, const QRect &box, const PillLook &look);
} // namespace StatePainter

class StatePill : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(QWidget *parent = nullptr);
    void setLook(const PillLook &look);
    void setApp(const AppRow &app) { setLook(pillLook(app)); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillLook m_look;
};

/// A small word with a box: "pinned", "last good".
class Tag : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Neutral, Accent, Green, Amber, Red };
    explicit Tag(const QString &text, Kind kind = Kind::Neutral, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setKind(Kind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static int widthOf(const QString &text);
    static void paint(QPainter &painter, const QRect &box, const QString &text, Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Kind m_kind;
};

} // namespace slipway
