// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_tab.h"

#include "ui/pages/fact_card.h"
#include "ui/pages/overview_cards.h"
#include "ui/theme/measures.h"
#include "ui/widgets/metric_widget.h"
#include "ui/widgets/scrolled.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
constexpr int kReadingWidth = 992; // the 12 columns; a reading column does not grow beyond them
constexpr int kGutter = 16;
constexpr int kThirds = 3;
constexpr int kLeastThird = 230; // of the page, for one card

} // namespace

OverviewTab::OverviewTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_notice(new NoticeCard)
    , m_grid(new QGridLayout)
    , m_plan(new PlanCard)
    , m_running(new FactCard(tr("Container")))
    , m_image(new FactCard(tr("Image")))
    , m_mounts(new MountCard)
    , m_recent(new RecentCard)
{
    m_grid->setSpacing(kGutter);
    place();

    auto *column = new QWidget;
    column->setMaximumWidth(kReadingWidth);
    column->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(32, 16, 32, 16);
    around->addWidget(column, kReadingWidth, Qt::AlignTop);
    around->addStretch(1); // It stays at the left.
    QScrollArea *scroll = scrolled(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_notice, &NoticeCard::actionPressed, this, &OverviewTab::sourceWished);
    connect(m_running, &FactCard::linkPressed, this, [this] {
        emit wished({Wish::Kind::Open, m_app->id, {}});
    });
    connect(m_mounts, &MountCard::folderPressed, this, [this](const QString &path) {
        emit wished({Wish::Kind::OpenFolder, m_app->id, path});
    });
    connect(m_mounts, &MountCard::editPressed, this, &OverviewTab::mountsWished);
    connect(m_recent, &RecentCard::allPressed, this, &OverviewTab::activityWished);
    connect(m_plan, &PlanCard::installPressed, this, [this] {
        emit wished({Wish::Kind::Install, m_app->id, {}});
    });
}

/// Thirds, or fewer columns where large text leaves no room for three.
void OverviewTab::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < kThirds; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    int row = 0;
    m_grid->addWidget(m_notice, row++, 0, 1, m_columns);
    const auto placeAll = [this, &row](const QWidgetList &cards) {
        for (qsizetype i = 0; i < cards.size(); ++i)
            m_grid->addWidget(cards[i], row + int(i) / m_columns, int(i) % m_columns);
        row += int(cards.size() + m_columns - 1) / m_columns;
    };
    // The figures stand in one row where they can, be they three or four.
    auto *figures = new QGridLayout;
    figures->setSpacing(kGutter);
    for (int i = 0; i < int(m_metrics.size()); ++i) {
        figures->addWidget(m_metrics[i], i / m_metricColumns, i % m_metricColumns);
        figures->setColumnStretch(i % m_metricColumns, 1);
    }
    m_grid->addLayout(figures, row++, 0, 1, m_columns);
    m_grid->addWidget(m_plan, row++, 0, 1, m_columns);
    placeAll({m_running, m_image, m_mounts});
    m_grid->addWidget(m_recent, row, 0, 1, m_columns);
}

/// Answers whether the columns changed, and everything was placed anew.
bool OverviewTab::fit()
{
    const int room = width() / sized(kLeastThird);
    const int columns = qBound(1, room, kThirds);
    const int all = int(m_metrics.size());
    const bool isPaired = columns == kThirds && all > kThirds && room < all; // two and two
    const int metricColumns = isPaired ? 2 : qBound(1, room, qMax(kThirds, all));
    if (columns == m_columns && metricColumns == m_metricColumns)
        return false;
    m_columns = columns;
    m_metricColumns = metricColumns;
    place();
    return true;
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OverviewTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isStale = true;
}

void OverviewTab::show(const AppRow &app)
{
    const bool isOther = !m_app || m_app->id != app.id;
    m_app = app;
    const AppDetails details = m_workbench.details(app.id);
    QStringList folders;
    for (const MountFact &mount : details.mounts)
        folders << mount.path;
    const bool areOthers = std::exchange(m_folders, folders) != folders;
    if (std::exchange(m_isStale, false) || isOther || areOthers)
        m_workbench.lookAtDetails(app.id);
    const bool isBare = app.state == AppState::NotInstalled;
    m_notice->setNotice(details.noticeIcon, details.notice,
                        details.noticeIsUpdate ? tr("Review update") : QString());
    m_plan->setVisible(isBare);
    if (isBare)
        m_plan->setPlan(app, m_workbench.recipe(app.id));
    m_running->setTitle(isAlive(app.state) ? tr("Running") : tr("Container"));
    m_running->setFacts(details.running);
    m_running->setVisible(!details.running.isEmpty());
    m_image->setFacts(details.image);
    m_image->setVisible(!details.image.isEmpty());
    m_mounts->setMounts(details.mounts);
    m_mounts->setVisible(!details.mounts.isEmpty());
    m_recent->setRecent(details.recent);
    refreshMetrics();
}

void OverviewTab::refreshMetrics()
{
    if (!m_app)
        return;
    const bool isBare = m_app->state == AppState::NotInstalled;
    const QList<Metric> metrics = isBare ? QList<Metric>() : m_workbench.metrics(m_app->id);
    while (m_metrics.size() > metrics.size())
        delete m_metrics.takeLast();
    if (m_metrics.size() < metrics.size()) {
        while (m_metrics.size() < metrics.size())
            m_metrics << new MetricWidget;
        if (!fit())
            place();
    }
    for (qsizetype i = 0; i < metrics.size(); ++i)
        m_metrics[i]->setMetric(metrics[i]);
}

} // namespace slipway
