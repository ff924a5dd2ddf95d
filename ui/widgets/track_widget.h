// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/commit_list.h"

#include <QWidget>

namespace slipway {

/// Commits from the oldest at the left to the newest at the right: a dot each, or ticks where they
/// are many. Read from the left in every language.
class TrackWidget : public QWidget
{
    Q_OBJECT
public:
    explicit TrackWidget(QWidget *parent = nullptr);
    void setCommits(const QList<CommitRow> &newestFirst);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &hash);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    double placeOf(qsizetype index) const;
    qsizetype indexAt(double x) const;
    void paintDot(QPainter &painter, qsizetype index) const;
    QList<CommitRow> m_commits; ///< oldest first
};

} // namespace slipway
