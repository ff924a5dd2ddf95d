// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/log_find.h"
#include "ui/widgets/log_painter.h"
#include "ui/widgets/log_rows.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

class QPushButton;

namespace slipway {

/// A log that grows: follows its end or stays where it was scrolled to, finds, selects, copies. It
/// keeps no text of its own and draws only the lines in view straight from the buffer, so its cost
/// does not grow with the log.
class LogPane : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogPane(LogPainter::Columns columns, QWidget *parent = nullptr);

    void setBuffer(LogBuffer *buffer); ///< Not owned; null, or one that died: an empty pane.
    const LogBuffer *buffer() const { return m_buffer; }
    void setFilter(LogRows::Filter filter);
    /// Shows these lines only (ascending), what lies between them as one row, and tints `tinted`
    /// alone.
    void showOnly(const QList<qint64> &numbers, qint64 tinted);
    const LogRows &rows() const { return m_rows; }
    int contentHeight() const; ///< Of all rows, in pixels, with the gaps above and below.
    void setPadding(int pixels);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follows);
    qint64 newLines() const; ///< How many came since it stopped following.

    void find(const QString &text); ///< Marks it everywhere and goes to the first place from the
                                    ///< top of the view.
    void findNext();
    void findPrevious();
    int matches() const { return m_find.count(); } ///< lines in which it occurs
    int match() const { return m_find.position(); } ///< the current one, from 1; 0: none

    void scrollToLine(qint64 number);
    void selectAll();
    QString selectedText() const;
    QString wholeText() const; ///< Of all rows.
    void copy() const; ///< The selection or, without one, everything.

    int firstRowInView() const;
    int lastRowInView() const; ///< -1: there are no rows
    QString textInView() const; ///< What a screen reader reads.

signals:
    void followingChanged(bool follows);
    void refreshed(); ///< What the buffer got is shown; at most every 30 ms.
    void matchesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A place between two characters.
    struct Spot {
        qint64 number = 0; ///< 0: none
        int column = 0;
        friend auto operator<=>(const Spot &, const Spot &) = default;
    };

    void refreshSoon();
    void refresh();
    void startAnew();
    void updateRange();
    void rememberTop();
    void goToMatch();
    void sayNewLines();
    int rowAt(int y) const; ///< Rows begin at 0; may lie outside of them.
    QString shownText(int row) const;
    QString textOf(const Spot &from, const Spot &to) const;
    Spot spotAt(const QPoint &point) const;
    Spot moved(const Spot &spot, int key) const;
    bool extendSelection(int key);
    void select(const Spot &anchor, const Spot &cursor);
    void scrollColumns(int columns);
    LogPainter::Marks marksOf(int row) const;

    LogPainter::Columns m_columns;
    LogPainter m_painter;
    QPointer<LogBuffer> m_buffer;
    LogRows m_rows;
    LogFind m_find;
    QPushButton *m_jump;
    QBasicTimer m_refresh; ///< Gathers what arrives within a frame or two.
    QBasicTimer m_drag; ///< Scrolls on while the pointer is held above or below the pane.
    int m_padding = 10;
    int m_skip = 0;
    qint64 m_tinted = 0; ///< 0: every line of trouble is
    qint64 m_topNumber =
        1; ///< The line at the top of the view, kept there while older ones fall away.
    int m_topOffset = 0; ///< How many pixels of it are scrolled out.
    qint64 m_lastSeen = 0; ///< The last line when following stopped.
    bool m_isFollowing = true;
    bool m_isMoving = false; ///< The pane moves its scroll bar itself.
    Spot m_anchor;
    Spot m_cursor;
};

} // namespace slipway
