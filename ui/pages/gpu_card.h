// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/engine_desk_view.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class TextLabel;

/// The GPUs of this computer and how full their memory is.
class GpuCard : public Card
{
    Q_OBJECT
public:
    explicit GpuCard(QWidget *parent);
    void setGpus(const QString &driver, const QList<GpuView> &gpus);

private:
    TextLabel *m_driver;
    QVBoxLayout *m_rows;
    QList<GpuView> m_gpus;
};

} // namespace slipway
