// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

namespace slipway {

/// A filter: a word and how many it lets through.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    void setCount(int count); ///< Negative: not known, shown as a dash.
    void setCounting(bool counts); ///< False: only the word is shown.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;
    int m_count = -1;
    bool m_counts = true;
};

/// Two or three exclusive views of the same thing.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);
    /// With an icon the text is only said aloud and in the tool tip.
    void add(const QString &text, const QString &icon = {});
    void setCurrent(int index);
    int current() const { return m_group.checkedId(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
};

} // namespace slipway
