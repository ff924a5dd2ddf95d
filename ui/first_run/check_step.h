// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first_run/first_run_page.h"
#include "ui/wish.h"

namespace slipway {

class Card;
class CheckLine;
struct Check;
struct EngineDeskView;
class Workbench;

/// Whether this computer can run apps, and what would mend it.
class CheckStep : public FirstRunPage
{
    Q_OBJECT
public:
    CheckStep(Workbench &workbench, QWidget *parent);

signals:
    void wished(const slipway::Wish &wish);

private:
    void showChecks();
    void showLines(const QList<Check> &checks, const QString &fixing);
    void ask(const Check &check);
    void sayHowItIs(const EngineDeskView &view);
    Workbench &m_workbench;
    Card *m_card;
    QVBoxLayout *m_rows;
    QList<CheckLine *> m_lines;
    Button *m_again;
    Button *m_rest;
    bool m_showsAll = false;
};

/// Those of @p checks that are worth a look: all that is not well, and of what is well the first,
/// as long as no more than @p few are shown.
QList<Check> worthALook(const QList<Check> &checks, int few);

} // namespace slipway
