// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class FactLine;
class TextLabel;

/// A card of keys and values, 32 a row: marks, links, values to copy. Rows stay when values change,
/// and with them the focus.
class FactCard : public Card
{
    Q_OBJECT
public:
    explicit FactCard(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFacts(const QList<Fact> &facts);

signals:
    void linkPressed(const QString &link);

private:
    TextLabel *m_title;
    QVBoxLayout *m_rows;
    QList<FactLine *> m_lines;
};

/// The head of a card: its name, 24 high.
TextLabel *cardTitle(const QString &title);

} // namespace slipway
