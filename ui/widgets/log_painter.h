// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_buffer.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QList>
#include <QRect>

class QPainter;

namespace slipway {

class LogNeedle;

/// Draws the lines of a log, and knows where their characters are. Columns count the characters of
/// shown(text). A line that is wrapped is drawn in several stretches, one below the other.
class LogPainter
{
public:
    enum class Columns {
        NumberAndSeconds, ///< of a build: line number, seconds since its step began, text; lines of
                          ///< 22
        Clock, ///< of a container: time of day, sign of trouble, text; lines of 27
    };
    /// What is special about one row.
    struct Marks {
        int selectedFrom = 0; ///< columns, the end not included
        int selectedTo = 0;
        bool isSelectedToEdge = false; ///< The selection goes on in the next row.
        LogBuffer::Kind tint =
            LogBuffer::Kind::Plain; ///< Warning, Error: stands on the colour of it.
        bool isCurrentHit = false;
        int skip = 0; ///< columns scrolled out to the left
    };

    explicit LogPainter(Columns columns);

    Columns columns() const { return m_columns; }
    void setShowingTimes(bool shows) { m_showsTimes = shows; }
    bool showsTimes() const { return m_showsTimes; }
    int lineHeight() const;
    void
    makeRoomFor(qint64 greatestNumber); ///< The number column is as wide as its greatest number.
    int textLeft() const; ///< x of column 0

    /// `starts`: the columns at which stretches begin, of a wrapped line; empty: it is not wrapped.
    void paint(QPainter &painter, const QRect &row, const LogBuffer::Line &line,
               const LogNeedle &needle, const Marks &marks, const QList<int> &starts) const;
    void paintGap(QPainter &painter, const QRect &row, int lines) const;

    static QString
    shown(const QString &text); ///< Tabs are spaces up to the next multiple of eight.
    static QList<LogSpan> shownSpans(const LogLine &line); ///< in columns of it
    qreal xOf(const QString &shownText, int column) const; ///< from the left of the text
    int columnAt(const QString &shownText, qreal x) const;
    int columnsIn(int width) const;
    QList<int> starts(const QString &shownText, int width) const; ///< of the stretches; first is 0

private:
    struct Look;
    struct Stretch;
    qreal baseline(const QRect &row) const;
    void paintHead(QPainter &painter, const QRect &row, const LogBuffer::Line &line,
                   const Marks &marks) const;
    void paintStretch(QPainter &painter, const Stretch &stretch, const Look &look) const;
    void paintRuns(QPainter &painter, const Stretch &stretch, const Look &look) const;

    Columns m_columns;
    QFont m_font;
    QFont m_bold;
    qreal m_cell;
    qreal m_capHeight;
    int m_numberWidth;
    bool m_showsTimes = true;
};

} // namespace slipway
