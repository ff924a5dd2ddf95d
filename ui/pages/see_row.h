// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QAbstractButton>

namespace slipway {

/// Work of the past as a row that is pressed as a whole, with one button more: to its log, or to
/// the reason why it failed.
class SeeRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SeeRow(QWidget *parent);

signals:
    void seeWished();

protected:
    /// @p title: the row's, for who hears the button alone.
    void setSee(bool isShown, bool isFailure, const QString &title);
    /// Another act in its place.
    void setAct(const QString &icon, const QString &text, const QString &spoken);
    const Button &see() const { return *m_see; }
    QRect seen(const QRect &box) const; ///< Where a box is that is measured from the leading edge.
    virtual int seeEnd() const = 0; ///< The button's trailing edge.
    virtual void laidOut() {} ///< The button has its place.

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layButton();
    Button *m_see;
};

} // namespace slipway
