// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_pane_access.h"

#include "ui/widgets/log_pane.h"

#include <QAccessibleWidget>

namespace slipway {

namespace {

/// The text is that of the lines in view: a long log is read where it is looked at.
class LogPaneAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LogPaneAccess(LogPane *pane)
        : QAccessibleWidget(pane, QAccessible::Terminal)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? seen() : QAccessibleWidget::text(kind);
    }

    // What is selected may go on outside the view: here it is the part that is in it.
    void selection(int index, int *start, int *end) const override
    {
        const auto [from, to] = index == 0 ? pane()->selectionInView() : std::pair(0, 0);
        *start = from;
        *end = to;
    }
    int selectionCount() const override
    {
        const auto [from, to] = pane()->selectionInView();
        return from == to ? 0 : 1;
    }
    void addSelection(int start, int end) override { pane()->selectInView(start, end); }
    void removeSelection(int) override { pane()->selectInView(0, 0); }
    void setSelection(int, int start, int end) override { pane()->selectInView(start, end); }
    int cursorPosition() const override { return pane()->selectionInView().second; }
    void setCursorPosition(int position) override { pane()->selectInView(position, position); }

    QString text(int start, int end) const override { return seen().mid(start, end - start); }
    int characterCount() const override { return int(seen().size()); }

    QRect characterRect(int offset) const override
    {
        const QWidget *viewport = pane()->viewport();
        return pane()->characterRect(offset).translated(viewport->mapToGlobal(QPoint()));
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        return pane()->offsetAt(pane()->viewport()->mapFromGlobal(point));
    }

    void scrollToSubstring(int, int) override {}

    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    LogPane *pane() const { return static_cast<LogPane *>(widget()); }
    QString seen() const { return pane()->textInView(); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *pane = qobject_cast<LogPane *>(object);
    return pane ? new LogPaneAccess(pane) : nullptr;
}

} // namespace

void installLogPaneAccess()
{
    QAccessible::installFactory(make);
}

} // namespace slipway
