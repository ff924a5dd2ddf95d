// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/palette_list.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace slipway {

class EmptyWidget;

/// Finds and does anything by a few letters: a scrim over the whole window and, in it, a field over
/// what fits. A part of the window, not a window, since Wayland lets no program place one.
class Palette : public QWidget
{
    Q_OBJECT
public:
    explicit Palette(QWidget *parent);
    void open(QList<PaletteEntry> entries, const UseCounts &uses);
    void leave(); ///< The focus goes back to where it was.
    bool isOpen() const { return isVisible(); }

signals:
    void chosen(const QString &key); ///< before the entry acts
    void pageWished(const slipway::AppId &app);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void place();
    void search();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void setCurrent(int row);
    int current() const;
    void page(int by);
    void act(int row);
    void openPage(int row);

    PaletteList m_list;
    QWidget *m_panel;
    QLineEdit *m_field = nullptr;
    QStackedWidget *m_body = nullptr;
    QListView *m_view = nullptr;
    EmptyWidget *m_nothing = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace slipway
