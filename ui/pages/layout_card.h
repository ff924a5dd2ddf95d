// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/mount_list.h"
#include "ui/widgets/card.h"

namespace slipway {

/// Which folder of the store an app sees where: a row for each kind of models.
class LayoutCard : public Card
{
    Q_OBJECT
public:
    explicit LayoutCard(QWidget *parent = nullptr);
    void setRows(const QList<StoreFolderRow> &rows, const QString &app);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isWide() const;
    int rowStep() const;
    int headHeight() const;
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, const StoreFolderRow &row, int top) const;
    QList<StoreFolderRow> m_rows;
    QString m_app;
};

} // namespace slipway
