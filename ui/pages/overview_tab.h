// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace slipway {

class Card;
class FactCard;
class MetricWidget;
class MountCard;
class PlanCard;
class RecentCard;
class NoticeCard;

/// The Overview tab of an app: how it does, what it runs, what it is made of, where its folders
/// are, what happened. An app that is not installed shows instead what an install will do.
class OverviewTab : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(Workbench &workbench, QWidget *parent = nullptr);
    using QWidget::show;
    void show(const AppRow &app);
    void refreshMetrics();

signals:
    void wished(const slipway::Wish &wish);
    void sourceWished(); ///< To review the update that the notice tells of.
    void mountsWished();
    void activityWished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    bool fit();
    Workbench &m_workbench;
    std::optional<AppRow> m_app;
    NoticeCard *m_notice;
    QGridLayout *m_grid;
    QList<MetricWidget *> m_metrics;
    PlanCard *m_plan;
    FactCard *m_running;
    FactCard *m_image;
    MountCard *m_mounts;
    RecentCard *m_recent;
    QStringList m_folders; ///< Those that were looked at.
    bool m_isStale = true; ///< A disk may have come or gone since the folders were looked at.
    int m_columns = 3;
    int m_metricColumns = 3;
};

} // namespace slipway
