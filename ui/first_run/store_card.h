// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/first_run_view.h"
#include "ui/first_run/choice_card.h"

namespace slipway {

class ElidedLabel;
class Mark;
class Tag;
class TextLabel;

/// A folder that may become the folder of models. While it is chosen it shows what each folder in
/// it was recognised as.
class StoreCard : public ChoiceCard
{
    Q_OBJECT
public:
    explicit StoreCard(QWidget *parent);
    void setRow(const StoreRow &row);
    const StoreRow &row() const { return m_row; }

private:
    void showParts();
    StoreRow m_row{};
    Mark *m_icon;
    ElidedLabel *m_title;
    Tag *m_suggested;
    ElidedLabel *m_path;
    TextLabel *m_files;
    TextLabel *m_size;
    TextLabel *m_text;
    QWidget *m_parts = nullptr;
    QList<StoreRow::Part> m_shown; ///< What m_parts says.
};

} // namespace slipway
