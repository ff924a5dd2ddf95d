// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first_run/first_run_page.h"
#include "ui/wish.h"

namespace slipway {

class StoreCard;
struct StoreRow;
class TextLabel;
class Workbench;

/// Which folder holds the person's models: one that was found, another one, or a new one.
class ModelsStep : public FirstRunPage
{
    Q_OBJECT
public:
    ModelsStep(Workbench &workbench, QWidget *parent);

signals:
    void wished(const slipway::Wish &wish);

private:
    void showStores();
    void showRows(const QList<StoreRow> &rows);
    void showChosen();
    void pickFolder();
    void use();
    void choose(bool make);
    void hearChosen(const QString &path, const QString &problem);
    StoreCard *chosen() const;
    bool isPicked(const StoreRow &row) const;

    Workbench &m_workbench;
    QVBoxLayout *m_cards;
    QWidget *m_group;
    QList<StoreCard *> m_all;
    TextLabel *m_problem;
    Button *m_pick;
    QString m_picked; ///< A folder that is being looked at.
    QString m_wished; ///< A folder that was wished, and is not answered.
    bool m_isChosen = false; ///< The person chose a card; else the suggested one is.
};

} // namespace slipway
