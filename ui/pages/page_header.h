// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/state_pill.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace slipway {

class LinkButton;
class ProseLine;
class Tile;
class WrapLayout;

/// The head of a page about one app: the way back, its tile, a title with a pill, one sentence, and
/// actions.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setBack(const QString &text);
    void setTile(const QString &icon, const QString &tint, const QString &label);
    void setTitle(const QString &title);
    void setSubtitle(const QString &sentence);
    StatePill *pill() const { return m_pill; }
    /// From left to right, the main one last. They go under the title where they have no room
    /// beside it.
    WrapLayout *actions() const { return m_actions; }

signals:
    void backPressed();

private:
    LinkButton *m_back;
    Tile *m_tile;
    TextLabel *m_title;
    StatePill *m_pill;
    ProseLine *m_subtitle;
    WrapLayout *m_actions;
};

} // namespace slipway
