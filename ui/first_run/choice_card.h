// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace slipway {

/// A card that is one of several to choose from: put them in one parent. What it holds is laid out
/// in it as in any other widget; @ref RadioMark is its sign.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget *parent);
    QSize sizeHint() const override { return QWidget::sizeHint(); }
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The radio of the card that it lies in. The card is pressed, not the mark.
class RadioMark : public QWidget
{
    Q_OBJECT
public:
    explicit RadioMark(ChoiceCard *card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChoiceCard *m_card;
};

} // namespace slipway
