// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_access.h"

#include "ui/pages/app_table.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_filter.h"
#include "ui/pages/card_grid.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AppsAccess)
};

/// One app of a view. It follows its index: when that is gone, it is no longer valid.
class AppAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AppAccess(AppViewHand &hand, const QModelIndex &index)
        : m_hand(&hand)
        , m_index(index)
    {}
    const QPersistentModelIndex &index() const { return m_index; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    bool isValid() const override { return m_hand && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return isValid() ? m_hand->view().window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return m_hand ? QAccessible::queryAccessibleInterface(&m_hand->view()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_index.data(Qt::AccessibleTextRole).toString();
        if (kind == QAccessible::Description)
            return m_index.data(Qt::AccessibleDescriptionRole).toString();
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QWidget *viewport = m_hand->view().viewport();
        return m_hand->box(m_index).translated(viewport->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QAbstractItemView &view = m_hand->view();
        const AppRow &app = *AppsFilter::rowOf(m_index);
        state.focusable = true;
        state.selectable = true;
        const bool isCurrent = m_hand->current() == m_index;
        state.active = isCurrent;
        state.selected = isCurrent;
        state.focused = isCurrent && view.hasFocus();
        state.busy = app.state == AppState::Building || app.state == AppState::Starting;
        state.hasPopup = true;
        state.invisible = !view.isVisible();
        state.offscreen = view.visibleRegion().intersected(m_hand->box(m_index)).isEmpty();
        return state;
    }

    /// Pressing opens the app's page, as Enter does; the other actions are those of its buttons.
    QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        QStringList names{pressAction(), showMenuAction(), setFocusAction()};
        const QList<AppAction> actions = shown();
        for (const AppAction &action : actions) {
            if (action.enabled)
                names << action.text;
        }
        return names;
    }
    QString localizedActionName(const QString &name) const override
    {
        if (name == pressAction())
            return Words::tr("Open page");
        const bool isOurs = name != showMenuAction() && name != setFocusAction();
        return isOurs ? name : QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            return m_hand->act(*AppsFilter::rowOf(m_index), Act::Page);
        if (name == showMenuAction())
            return m_hand->openMenu(m_index);
        if (name == setFocusAction())
            return m_hand->enter(m_index);
        const QList<AppAction> actions = shown();
        for (const AppAction &action : actions) {
            if (action.enabled && action.text == name)
                return m_hand->act(*AppsFilter::rowOf(m_index), action.act);
        }
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{Words::tr("Enter")} : QStringList();
    }

private:
    QList<AppAction> shown() const
    {
        return cardActions(*AppsFilter::rowOf(m_index), m_hand->engineAnswers());
    }
    QPointer<AppViewHand> m_hand;
    QPersistentModelIndex m_index;
};

/// A grid or a table as a list of its apps.
class AppsAccess : public QAccessibleWidget
{
public:
    AppsAccess(QAbstractItemView *view, AppViewHand &hand)
        : QAccessibleWidget(view, QAccessible::List)
        , m_hand(hand)
    {}
    ~AppsAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AppsAccess)

    int childCount() const override { return m_hand.view().model()->rowCount(); }
    QAccessibleInterface *child(int at) const override
    {
        return childFor(m_hand.view().model()->index(at, 0));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *app = dynamic_cast<const AppAccess *>(child);
        return app && app->index().model() == m_hand.view().model() ? app->index().row() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_hand.view().viewport()->mapFromGlobal(QPoint(x, y));
        return childFor(m_hand.view().indexAt(place).siblingAtColumn(0));
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_hand.view().hasFocus() ? childFor(m_hand.current()) : nullptr;
    }

private:
    /// An app keeps its interface for as long as it is in the view; those of apps that went are
    /// dropped when the next one comes.
    QAccessibleInterface *childFor(const QModelIndex &index) const
    {
        if (!index.isValid())
            return nullptr;
        const auto found = m_children.constFind(index);
        if (found != m_children.cend())
            return QAccessible::accessibleInterface(*found);
        m_children.removeIf([](const auto &kept) {
            if (kept.key().isValid())
                return false;
            QAccessible::deleteAccessibleInterface(kept.value());
            return true;
        });
        auto *app = new AppAccess(m_hand, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(app));
        return app;
    }

    AppViewHand &m_hand;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_children;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *grid = qobject_cast<CardGrid *>(object))
        return new AppsAccess(grid, grid->hand());
    if (auto *table = qobject_cast<AppTable *>(object))
        return new AppsAccess(table, table->hand());
    return nullptr;
}

} // namespace

void installAppsAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace slipway
