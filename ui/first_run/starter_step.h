// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "ui/first_run/first_run_page.h"

#include <optional>

namespace slipway {

class PinStrip;
class StarterCard;
class StarterGrid;
struct StarterRow;
class Workbench;

/// Apps that are good to begin with on this computer; one is chosen and installed.
class StarterStep : public FirstRunPage
{
    Q_OBJECT
public:
    StarterStep(Workbench &workbench, QWidget *parent);

signals:
    void installWished(const slipway::AppId &id);

private:
    void showStarters();
    void showCards(const QList<StarterRow> &rows);
    void showChosen();
    StarterCard *chosen() const;
    Workbench &m_workbench;
    StarterGrid *m_group;
    QList<StarterCard *> m_all;
    Button *m_everything;
    PinStrip *m_strip;
};

} // namespace slipway
