// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace slipway {

class TextLabel;

/// What stands where nothing is to be shown: an icon tile, a heading, one sentence, one or two
/// actions.
class EmptyWidget : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyWidget(const QString &icon, QWidget *parent = nullptr);
    void setWords(const QString &heading, const QString &sentence);
    /// The height of its words is fixed, and a page that cannot show it must not be squeezed by it.
    bool hasHeightForWidth() const override { return false; }
    void setLeastHeight(int height); ///< Room around few words; more words take more.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Button *addAction(const QString &text, const QString &icon,
                      Button::Kind kind = Button::Kind::Plain);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QBoxLayout *m_actions;
    int m_leastHeight = 0;
};

} // namespace slipway
