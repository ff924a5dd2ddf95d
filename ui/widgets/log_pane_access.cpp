// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_pane_access.h"

#include "ui/widgets/log_pane.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace slipway {

namespace {

/// The text is that of the lines in view: a log of 20,000 lines is read where it is looked at.
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

    // What is selected reaches readers by copying: the selection may lie far outside the view.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}

    QString text(int start, int end) const override { return seen().mid(start, end - start); }
    int characterCount() const override { return int(seen().size()); }

    QRect characterRect(int offset) const override
    {
        const int row = int(seen().left(offset).count(u'\n'));
        const int height = std::max(1, rect().height() / std::max(1, int(seen().count(u'\n')) + 1));
        return {rect().x(), rect().y() + row * height, rect().width(), height};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        const int lines = int(seen().count(u'\n')) + 1;
        const int row = (point.y() - rect().y()) * lines / std::max(1, rect().height());
        qsizetype at = 0;
        for (int i = 0; i < row; ++i)
            at = seen().indexOf(u'\n', at) + 1;
        return int(at);
    }

    void scrollToSubstring(int, int) override {}

    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString seen() const { return static_cast<const LogPane *>(widget())->textInView(); }
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
