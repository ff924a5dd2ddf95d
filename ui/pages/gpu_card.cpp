// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gpu_card.h"

#include "ui/widgets/clear_layout.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QWidget *rowOf(const GpuView &gpu)
{
    auto *line = new QWidget;
    line->setAccessibleName(u"%1, %2, %3"_s.arg(gpu.name, gpu.note, gpu.memory));
    auto *mark = new Mark(18);
    mark->setIcon(u"gpu"_s, Role::TextTertiary);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new ElidedLabel(gpu.name, Face::Body));
    words->addWidget(new ElidedLabel(gpu.note, Face::Small, Role::TextTertiary));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(mark);
    row->addLayout(words, 1);
    row->addWidget(new TextLabel(gpu.memory, Face::Body, Role::TextSecondary));
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addLayout(row);
    if (gpu.used >= 0) {
        auto *meter = new MeterWidget(8);
        meter->setAccessibleName(GpuCard::tr("Memory of %1").arg(gpu.name));
        meter->setFraction(gpu.used);
        column->addWidget(meter);
    }
    return line;
}

} // namespace

GpuCard::GpuCard(QWidget *parent)
    : Card(parent)
    , m_driver(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Graphics"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->addWidget(new TextLabel(tr("Graphics"), Face::Strong));
    head->addStretch();
    head->addWidget(m_driver);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void GpuCard::setGpus(const QString &driver, const QList<GpuView> &gpus)
{
    setVisible(!gpus.isEmpty());
    m_driver->setText(driver);
    if (gpus == m_gpus)
        return;
    m_gpus = gpus;
    clearLayout(m_rows);
    for (const GpuView &gpu : gpus) {
        addShown(m_rows, new Hairline);
        addShown(m_rows, rowOf(gpu));
    }
}

} // namespace slipway
