// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/first_run_view.h"
#include "ui/first_run/choice_card.h"

namespace slipway {

class ElidedLabel;
class Mark;
class Tag;
class TextLabel;
class Tile;

/// An app that may be the first: what it is, and what it takes.
class StarterCard : public ChoiceCard
{
    Q_OBJECT
public:
    StarterCard(const StarterRow &row, QWidget *parent);
    void setRow(const StarterRow &row);
    const StarterRow &row() const { return m_row; }

private:
    StarterRow m_row;
    Tile *m_tile;
    ElidedLabel *m_name;
    Tag *m_suggested;
    TextLabel *m_summary;
    Mark *m_gpuMark;
    TextLabel *m_gpu;
    QWidget *m_spacePair;
    TextLabel *m_space;
};

} // namespace slipway
