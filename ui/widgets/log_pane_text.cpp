// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a log pane: to the clipboard, to a file, to a screen reader; and the menu that offers
// it.
#include "lists/log_excerpt.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/menu.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kCopiedAtOnce = 5000; // lines; more is put together by another thread

} // namespace

LogExcerpt LogPane::excerpt(const Spot &from, const Spot &to) const
{
    return {m_buffer ? m_buffer->lines() : LogStore(1, 0),
            from.number,
            to.number,
            from.column,
            to.column,
            m_rows.listed(from.number, to.number),
            false};
}

std::optional<LogExcerpt> LogPane::selection() const
{
    const auto &[from, to] = std::minmax(m_anchor, m_cursor);
    if (from == to || !m_buffer)
        return {};
    return excerpt(from, to);
}

LogExcerpt LogPane::everything() const
{
    const int count = m_rows.count();
    if (count == 0)
        return excerpt({1, 0}, {0, -1});
    return excerpt({m_rows.number(0), 0}, {m_rows.number(count - 1), -1});
}

QString LogPane::selectedText() const
{
    const std::optional<LogExcerpt> selected = selection();
    return selected ? textOf(*selected) : QString();
}

QString LogPane::wholeText() const
{
    return textOf(everything());
}

void LogPane::copy()
{
    put(selection().value_or(everything()), QClipboard::Clipboard);
}

void LogPane::put(const LogExcerpt &excerpt, QClipboard::Mode mode)
{
    delete m_copying;
    const auto set = [this, mode](const QString &text) {
        if (!text.isEmpty())
            QGuiApplication::clipboard()->setText(text, mode);
        if (mode == QClipboard::Clipboard)
            emit copied();
    };
    if (excerpt.count() <= kCopiedAtOnce)
        return set(textOf(excerpt));
    JobOf<QString> *job = copyJob(excerpt, this);
    m_copying = job;
    connect(job, &Job::finished, this, [this, job, set] {
        m_copying = nullptr;
        job->deleteLater();
        if (job->result())
            set(*job->result());
    });
    job->start();
}

void LogPane::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Logs (*.log *.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(u"log.log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LogPane::save);
    dialog->open();
}

void LogPane::save(const QString &path)
{
    LogExcerpt whole = everything();
    whole.hasTimes = m_painter.columns() == LogPainter::Columns::Clock && showsTimes();
    JobOf<qint64> *job = saveJob(whole, path, this);
    connect(job, &Job::finished, this, [this, job, path] {
        job->deleteLater();
        if (const Error *error = job->error())
            return emit told(error->summary, error->detail, true);
        const qint64 lines = *job->result();
        emit told(lines == 1 ? tr("1 line is saved")
                             : tr("%Ln lines are saved", nullptr, int(lines)),
                  path, false);
    });
    job->start();
}

void LogPane::fillMenu(Menu &menu)
{
    const auto key = [](QKeySequence::StandardKey standard) {
        return QKeySequence(standard).toString(QKeySequence::NativeText);
    };
    const bool hasRows = m_rows.count() > 0;
    const auto add = [&](const QString &icon, const QString &text, const QString &hint,
                         void (LogPane::*work)()) {
        QAction *action = menu.add(icon, text, hint);
        action->setEnabled(hasRows);
        connect(action, &QAction::triggered, this, work);
    };
    const auto addSwitch = [&](const QString &text, bool isOn, void (LogPane::*set)(bool)) {
        QAction *action = menu.add({}, text);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, set);
    };
    add(u"copy"_s, selection() ? tr("Copy") : tr("Copy the whole log"), key(QKeySequence::Copy),
        &LogPane::copy);
    add(u"list"_s, tr("Select all"), key(QKeySequence::SelectAll), &LogPane::selectAll);
    add(u"download"_s, tr("Save the log…"), key(QKeySequence::Save), &LogPane::askWhereToSave);
    menu.addSeparator();
    addSwitch(tr("Wrap long lines"), m_wraps, &LogPane::setWrapping);
    addSwitch(m_painter.columns() == LogPainter::Columns::Clock
                  ? tr("Show the time of each line")
                  : tr("Show the seconds of each line"),
              showsTimes(), &LogPane::setShowingTimes);
    addSwitch(tr("Follow new lines"), m_isFollowing, &LogPane::setFollowing);
    addSwitch(tr("Find by regular expression"), m_findsExpressions,
              &LogPane::setFindingExpressions);
}

void LogPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? mapToGlobal(rect().center()) : event->globalPos());
}

QString LogPane::textInView() const
{
    QStringList lines;
    for (int row = firstRowInView(); row <= lastRowInView(); ++row)
        lines << shownText(row);
    return lines.join(u'\n');
}

QRect LogPane::characterRect(int offset) const
{
    for (int row = firstRowInView(); row <= lastRowInView(); ++row) {
        const auto size = int(shownText(row).size());
        if (offset <= size)
            return rectOf({m_rows.number(row), offset});
        offset -= size + 1;
    }
    return {};
}

int LogPane::offsetAt(const QPoint &point) const
{
    const Spot spot = spotAt(point);
    int offset = 0;
    for (int row = firstRowInView(); row <= lastRowInView(); ++row) {
        if (m_rows.number(row) == spot.number)
            return offset + spot.column;
        offset += int(shownText(row).size()) + 1;
    }
    return offset;
}

std::pair<int, int> LogPane::selectionInView() const
{
    const auto &[from, to] = std::minmax(m_anchor, m_cursor);
    const auto offsetOf = [this](const Spot &spot) {
        int offset = 0;
        for (int row = firstRowInView(); row <= lastRowInView(); ++row) {
            const qint64 number = m_rows.number(row);
            if (number > spot.number)
                return offset;
            const auto size = int(shownText(row).size());
            if (number == spot.number)
                return offset + std::min(spot.column, size);
            offset += size + 1;
        }
        return std::max(0, offset - 1);
    };
    return from == to ? std::pair(0, 0) : std::pair(offsetOf(from), offsetOf(to));
}

void LogPane::selectInView(int from, int to)
{
    const auto spotOf = [this](int offset) {
        for (int row = firstRowInView(); row <= lastRowInView(); ++row) {
            const auto size = int(shownText(row).size());
            if (offset <= size)
                return Spot{m_rows.number(row), std::max(0, offset)};
            offset -= size + 1;
        }
        return Spot();
    };
    if (m_rows.count() > 0)
        select(spotOf(from), spotOf(to));
}

} // namespace slipway
