// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace slipway {

class CommitDelegate;

/// The rail of commits: as high as its rows where there is room, else it scrolls by itself.
class CommitView : public QListView
{
    Q_OBJECT
public:
    explicit CommitView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setSearching(bool searches);
    QString currentHash() const; ///< Empty: none.
    void choose(const QString &hash);
    int contentHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &hash);
    void menuWished(const QPoint &at); ///< of the current commit, in global coordinates

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fit();
    CommitDelegate *m_delegate;
};

} // namespace slipway
