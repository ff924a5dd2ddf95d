// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class FactLine;

/// A card of keys and values, 32 a row: marks, links, values to copy. Rows stay when values change,
/// and with them the focus.
class FactCard : public Card
{
    Q_OBJECT
public:
    explicit FactCard(const QString &title, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

signals:
    void linkPressed(const QString &link);

private:
    QVBoxLayout *m_rows;
    QList<FactLine *> m_lines;
};

/// The head of a card: its name, 24 high.
QWidget *cardTitle(const QString &title);

} // namespace slipway
