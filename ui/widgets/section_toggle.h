// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slipway {

/// The heading of a part of a page that can be folded: a chevron, the heading, how many it holds.
/// Checked: it is open.
class SectionToggle : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SectionToggle(const QString &heading, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    void tell();
    int m_count = 0;
};

} // namespace slipway
