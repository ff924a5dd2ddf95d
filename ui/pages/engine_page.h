// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wish.h"

#include <QWidget>

class QBoxLayout;

namespace slipway {

class Button;
class CheckCard;
class DiskCard;
class ElidedLabel;
class FactCard;
class GpuCard;
class Workbench;

/// The engine and its machine: what takes its disk, what was checked, and what can be done.
class EnginePage : public QWidget
{
    Q_OBJECT
public:
    EnginePage(Workbench &workbench, QWidget *parent);
    void checkAgain();

signals:
    void wished(const slipway::Wish &wish);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void refresh();
    void fit();

    Workbench &m_workbench;
    ElidedLabel *m_version = nullptr;
    Button *m_again = nullptr;
    DiskCard *m_disk = nullptr;
    FactCard *m_facts = nullptr;
    GpuCard *m_gpus = nullptr;
    CheckCard *m_checks = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace slipway
