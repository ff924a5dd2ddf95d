// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/own_line.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class Button;
class TextLabel;

/// The lines of the person's own in a recipe: each with what can be done to it, and a button that
/// adds one.
class OwnLinesBox : public QWidget
{
    Q_OBJECT
public:
    explicit OwnLinesBox(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const QString &app, const QList<OwnLine> &lines, const QList<OwnLine::Place> &places);

signals:
    void changed(const QList<slipway::OwnLine> &lines); ///< As the person wants them.

private:
    QWidget *cardOf(int index);
    void ask(int index); ///< The number of lines: for a new one.
    void showMenu(int index, Button *button);

    QString m_app;
    QList<OwnLine> m_lines;
    QList<OwnLine::Place> m_places;
    Button *m_add;
    QVBoxLayout *m_cards;
    TextLabel *m_note;
};

} // namespace slipway
