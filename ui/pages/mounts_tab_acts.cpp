// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/mount_edits.h"
#include "ui/pages/mount_dialog.h"
#include "ui/pages/mount_item.h"
#include "ui/pages/mounts_tab.h"
#include "ui/widgets/menu.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Folders of this computer among what is dragged. Whether they are folders is found out later.
QStringList placesIn(const QMimeData *data)
{
    QStringList places;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            places << QDir::cleanPath(url.toLocalFile());
    }
    return places;
}

} // namespace

void MountsTab::showMenu(const MountRow &row, const QPoint &at)
{
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("More for %1").arg(row.name.isEmpty() ? row.container : row.name));
    const auto add = [this, menu](const QString &icon, const QString &text, auto &&act) {
        connect(menu->add(icon, text), &QAction::triggered, this, act);
    };
    add(u"edit"_s, tr("Change…"), [this, row] { edit(row); });
    if (!row.isVolume && row.exists == MountRow::Cell::Good)
        add(u"folder-open"_s, tr("Open the folder"), [this, row] {
            emit wished({Wish::Kind::OpenFolder, {}, row.host});
        });
    if (!row.host.isEmpty())
        add(row.isReadOnly ? u"edit"_s : u"lock"_s,
            row.isReadOnly ? tr("Let %1 write there…").arg(m_app->name) : tr("Make it read only"),
            [this, row] { setAccess(row, !row.isReadOnly); });
    if (row.isChosen)
        add(u"rollback"_s, tr("Back to the usual folder"), [this, row] { reset(row); });
    if (row.isFurther) {
        menu->addSeparator();
        QAction *drop = menu->addLoss(u"trash"_s, tr("Take it from %1").arg(m_app->name));
        connect(drop, &QAction::triggered, this, [this, row] {
            AppSettings settings = *m_edited;
            dropMount(settings, row.container);
            change(settings);
        });
    }
    menu->popup(at);
}

/// A folder that an app may then write is looked at as if it were new: the risk may be another.
void MountsTab::setAccess(const MountRow &row, bool readOnly)
{
    if (!readOnly) {
        MountRow asked = row;
        asked.isReadOnly = false;
        ask(asked, false);
        return;
    }
    AppSettings settings = *m_edited;
    if (!row.isFurther) {
        chooseAccess(settings, row.key,
                     row.isUsuallyReadOnly ? std::nullopt : std::optional(Mount::Access::ReadOnly));
    } else if (const auto mount = Mount::make(row.host, row.container, Mount::Access::ReadOnly)) {
        putMount(settings, *mount, row.name, row.container);
    }
    change(settings);
}

void MountsTab::reset(const MountRow &row)
{
    AppSettings settings = *m_edited;
    chooseFolder(settings, row.key, {});
    chooseAccess(settings, row.key, {});
    change(settings);
}

MountDialog *MountsTab::ask(const MountRow &row, bool isNew)
{
    auto *dialog = new MountDialog(m_workbench, *m_edited,
                                   {row, isNew, m_app->name, QDir::homePath()}, window());
    connect(dialog, &MountDialog::decided, this,
            [this, id = m_app->id](const AppSettings &settings) {
                if (m_app->id == id)
                    change(settings);
            });
    connect(dialog, &MountDialog::makeWished, this, [this, id = m_app->id](const QString &path) {
        emit wished({Wish::Kind::MakeFolder, id, path});
    });
    connect(dialog, &QDialog::finished, this, &MountsTab::takeNextDropped);
    dialog->open();
    return dialog;
}

MountDialog *MountsTab::edit(const MountRow &row)
{
    return ask(row, false);
}

MountDialog *MountsTab::add()
{
    MountRow row;
    row.isFurther = true;
    row.isReadOnly = true;
    return ask(row, true);
}

void MountsTab::takeNextDropped()
{
    if (!m_dropped.isEmpty())
        add()->setHost(m_dropped.takeFirst());
}

void MountsTab::save(bool restarts)
{
    emit wished({restarts ? Wish::Kind::SaveAndRestart : Wish::Kind::SaveSettings, m_app->id,
                 QVariant::fromValue(m_edited)});
}

void MountsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_edited && !placesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// On a row it takes the place of that folder; elsewhere it is a further one.
void MountsTab::dropEvent(QDropEvent *event)
{
    m_dropped = placesIn(event->mimeData());
    if (m_dropped.isEmpty())
        return;
    event->setDropAction(Qt::LinkAction); // Nothing is moved away from where it came.
    event->accept();
    QWidget *under = childAt(event->position().toPoint());
    while (under && !qobject_cast<MountItem *>(under))
        under = under->parentWidget();
    if (auto *item = qobject_cast<MountItem *>(under))
        edit(item->row())->setHost(m_dropped.takeFirst());
    else
        takeNextDropped();
}

} // namespace slipway
