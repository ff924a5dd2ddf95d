// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace slipway {

/// A row that goes on in further lines where it has no room. What was added after the gap stands at
/// the end of its line. A part that can grow takes the room that its line has left, and is put
/// beside others as long as its least width allows that.
class WrapLayout : public QLayout
{
    Q_OBJECT
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;
    Q_DISABLE_COPY_MOVE(WrapLayout)

    void addGap(); ///< Once.
    void setLineSpacing(int spacing) { m_lineSpacing = spacing; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int at) const override;
    QLayoutItem *takeAt(int at) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;
    std::vector<Line> lines(int width) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gapAt = -1; ///< The first item after the gap.
    int m_lineSpacing = 8;
};

} // namespace slipway
