// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/track_widget.h"

#include "ui/theme/theme.h"
#include "ui/widgets/commit_dot.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int kHeight = 28;
constexpr int kMargin = 8;
constexpr qsizetype kMostDots = 60;
constexpr qreal kEnd = 6;
constexpr qreal kTesting = 7;
constexpr qreal kWarned = 5;
constexpr qreal kPlain = 3.5;
constexpr qreal kTick = 4; ///< half as long as a tick

qreal radiusOf(const CommitRow &commit)
{
    if (commit.state == CommitRow::State::Testing)
        return kTesting;
    if (commitDot(commit.state).isTold)
        return kEnd;
    return commit.changes ? kWarned : kPlain;
}

CommitDot dotOf(const CommitRow &commit)
{
    const CommitDot dot = commitDot(commit.state);
    const bool isPlain = commit.state == CommitRow::State::Plain;
    return isPlain && commit.changes ? CommitDot{Role::WarningMark, true} : dot;
}

} // namespace

TrackWidget::TrackWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void TrackWidget::setCommits(const QList<CommitRow> &newestFirst)
{
    m_commits = newestFirst;
    std::reverse(m_commits.begin(), m_commits.end());
    const auto changing =
        std::count_if(m_commits.cbegin(), m_commits.cend(),
                      [](const CommitRow &commit) { return bool(commit.changes); });
    setAccessibleName(
        tr("%n commits from the oldest to the newest", nullptr, int(m_commits.size())));
    setAccessibleDescription(
        changing == 0 ? QString()
                      : tr("%n of them change more than the program", nullptr, int(changing)));
    update();
}

QSize TrackWidget::sizeHint() const
{
    return {320, kHeight};
}

QSize TrackWidget::minimumSizeHint() const
{
    return {160, kHeight};
}

double TrackWidget::placeOf(qsizetype index) const
{
    const double room = width() - 2 * kMargin;
    return m_commits.size() < 2 ? kMargin
                                : kMargin + room * double(index) / double(m_commits.size() - 1);
}

qsizetype TrackWidget::indexAt(double x) const
{
    if (m_commits.isEmpty())
        return -1;
    const double room = std::max(1, width() - 2 * kMargin);
    const double share = std::clamp((x - kMargin) / room, 0.0, 1.0);
    return qsizetype(std::lround(share * double(m_commits.size() - 1)));
}

void TrackWidget::paintDot(QPainter &painter, qsizetype index) const
{
    const CommitRow &commit = m_commits[index];
    const QPointF middle(placeOf(index), height() / 2.0);
    const CommitDot dot = dotOf(commit);
    const bool isTold = commitDot(commit.state).isTold;
    if (m_commits.size() <= kMostDots || isTold)
        return drawCommitDot(painter, middle, radiusOf(commit), dot, ink(Role::Surface));
    painter.setPen(QPen(ink(dot.colour), dot.isFilled ? 2 : 1));
    painter.drawLine(middle - QPointF(0, kTick), middle + QPointF(0, kTick));
}

void TrackWidget::paintEvent(QPaintEvent *)
{
    if (m_commits.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    painter.fillRect(QRectF(kMargin, y - 1, width() - 2 * kMargin, 2), ink(Role::Border));
    // Ends and answers lie over ticks.
    for (const bool told : {false, true}) {
        for (qsizetype i = 0; i < m_commits.size(); ++i) {
            if (commitDot(m_commits[i].state).isTold == told)
                paintDot(painter, i);
        }
    }
}

void TrackWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype at = indexAt(event->position().x());
    if (event->button() == Qt::LeftButton && at >= 0)
        emit chosen(m_commits[at].hash);
}

bool TrackWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype at = indexAt(help->pos().x());
        if (at >= 0)
            QToolTip::showText(help->globalPos(),
                               m_commits[at].brief() + u' ' + m_commits[at].subject, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace slipway
