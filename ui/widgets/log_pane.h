// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "ui/widgets/log_find.h"
#include "ui/widgets/log_painter.h"
#include "ui/widgets/log_rows.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPointer>

#include <optional>
#include <utility>

class QPushButton;

namespace slipway {

class Menu;
struct LogExcerpt;

/// A log that grows: follows its end or stays where it was scrolled to, wraps, finds, selects,
/// copies, saves. It keeps no text of its own and draws only the lines in view straight from the
/// buffer, so its cost does not grow with the log.
class LogPane : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogPane(LogPainter::Columns columns, QWidget *parent = nullptr);
    ~LogPane() override;

    void setBuffer(LogBuffer *buffer); ///< Not owned; null, or one that died: an empty pane.
    const LogBuffer *buffer() const { return m_buffer; }
    void setFilter(LogRows::Filter filter);
    /// Shows these lines only (ascending), what lies between them as one row, and tints `tinted`
    /// alone.
    void showOnly(const QList<qint64> &numbers, qint64 tinted);
    const LogRows &rows() const { return m_rows; }
    /// Of all rows, in pixels, with the gaps above and below; as if no line was wrapped.
    int contentHeight() const;
    void setPadding(int pixels);

    void setWrapping(bool wraps);
    bool wraps() const { return m_wraps; }
    void setShowingTimes(bool shows);
    bool showsTimes() const { return m_painter.showsTimes(); }

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follows);
    qint64 newLines() const; ///< How many came since it stopped following.

    /// Marks it everywhere and goes to the first place from the top of the view.
    void find(const QString &text);
    void setFindingExpressions(bool areExpressions); ///< What is looked for is a regular one.
    bool findsExpressions() const { return m_findsExpressions; }
    QString findProblem() const { return m_find.needle().problem(); }
    void findNext();
    void findPrevious();
    bool isSearching() const { return m_find.isReading(); } ///< There may be more matches.
    int matches() const { return m_find.count(); } ///< lines in which it occurs
    int match() const { return m_find.position(); } ///< the current one, from 1; 0: none

    void scrollToLine(qint64 number);
    void selectAll();
    void selectLines(qint64 first, qint64 last); ///< by their numbers
    QString selectedText() const;
    QString wholeText() const; ///< Of all rows.
    /// The selection or, without one, everything. Much of it is put together by another thread.
    void copy();
    bool isCopying() const { return m_copying; }
    void askWhereToSave();
    void save(const QString &path); ///< All rows, by another thread; ends with told().
    void fillMenu(Menu &menu); ///< With what can be done with this log.

    int firstRowInView() const;
    int lastRowInView() const; ///< -1: there are no rows
    QString textInView() const; ///< What a screen reader reads.
    QRect characterRect(int offset) const; ///< of textInView(), from the viewport's corner
    int offsetAt(const QPoint &point) const; ///< in textInView()
    /// What of textInView() is selected: from and to.
    std::pair<int, int> selectionInView() const;
    void selectInView(int from, int to);

signals:
    void followingChanged(bool follows);
    void refreshed(); ///< What the buffer got is shown; at most every 30 ms.
    void matchesChanged();
    void findLeft(); ///< Esc: nothing is to be found any more.
    void copied();
    void told(const QString &title, const QString &text, bool isError); ///< The end of a save.

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
    /// Where the view begins: so many pixels below the upper edge of a row; negative above row 0.
    struct Top {
        int row = 0;
        int offset = 0;
        friend auto operator<=>(const Top &, const Top &) = default;
    };
    /// A row in the view.
    struct Laid {
        int row = 0;
        int y = 0;
        int height = 0;
    };

    void refreshSoon();
    void refresh();
    void startAnew();
    void setFollowingFrom(bool follows);
    void lookFor(const QString &text);
    void goToMatch();
    void sayNewLines();

    int heightOf(int row) const;
    QList<int> startsOf(const QString &shownText) const; ///< empty: it is not wrapped
    int stretchesOf(const QString &shownText) const;
    Top top() const;
    Top bottomTop() const; ///< The lowest the view goes.
    int valueOf(const Top &top) const; ///< of the scroll bar
    Top topOf(int value) const;
    Top movedBy(Top top, int pixels) const;
    QList<Laid> laid() const; ///< The rows in view.
    Laid laidAt(int y) const; ///< The row there or, outside of all, the nearest.
    void updateRange();
    void remember(const Top &top);
    void goTo(const Top &top); ///< Scrolls; follows again at the end.
    void scrollBy(int pixels);
    void reveal(const Spot &spot);

    QString shownText(int row) const;
    Spot spotAt(const QPoint &point) const;
    QRect rectOf(const Spot &spot) const;
    Spot moved(const Spot &spot, int key, bool isFar) const;
    bool extendSelection(int key, bool isFar);
    bool scrollByKey(int key);
    void select(const Spot &anchor, const Spot &cursor);
    void selectWord(const Spot &spot);
    void selectLine(qint64 number);
    void scrollColumns(int columns);
    LogPainter::Marks marksOf(int row) const;
    LogExcerpt excerpt(const Spot &from, const Spot &to) const;
    std::optional<LogExcerpt> selection() const;
    LogExcerpt everything() const;
    void put(const LogExcerpt &excerpt, QClipboard::Mode mode);

    LogPainter m_painter;
    QPointer<LogBuffer> m_buffer;
    LogRows m_rows;
    LogFind m_find;
    bool m_findsExpressions = false;
    QPushButton *m_jump;
    QBasicTimer m_refresh; ///< Gathers what arrives within a frame or two.
    QBasicTimer m_drag; ///< Scrolls on while the pointer is held above or below the pane.
    QElapsedTimer m_sinceDoubleClick;
    int m_padding = 10;
    bool m_wraps = false;
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
    QPointer<Job> m_copying;
};

} // namespace slipway
