// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/engine_desk_view.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class ElidedLabel;
class NumberLabel;
class TextLabel;

/// A disk as one bar: what the engine takes of it by kind, other files, what is free.
class DiskBar : public QWidget
{
    Q_OBJECT
public:
    explicit DiskBar(QWidget *parent = nullptr);
    void setDisk(const DiskView &disk);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_shares; ///< Of the engine's parts.
    double m_free = -1;
};

/// What takes the room of the engine's disk.
class DiskCard : public Card
{
    Q_OBJECT
public:
    explicit DiskCard(QWidget *parent);
    void setDisk(const DiskView &disk);

private:
    void layOut(const QList<DiskPart> &parts);

    NumberLabel *m_taken;
    ElidedLabel *m_where;
    TextLabel *m_free;
    DiskBar *m_bar;
    QVBoxLayout *m_rows;
    DiskView m_disk;
};

} // namespace slipway
