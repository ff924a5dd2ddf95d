// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace slipway {

class Button;
class ChangesCard;
class ElidedLabel;
class LayoutCard;
class MountDialog;
class MountItem;
class RovingFocus;

/// The Mounts tab of an app: which folder of this computer it sees where, and which folder of the
/// store. What is changed is shown at once and counts when it is saved.
class MountsTab : public QWidget
{
    Q_OBJECT
public:
    explicit MountsTab(Workbench &workbench, QWidget *parent = nullptr);
    /// Keeps what was changed and not saved, unless it is of another app.
    void show(const AppRow &app);
    using QWidget::show;
    void check(); ///< Looks at everything again.
    void change(const AppSettings &settings); ///< Not saved yet.
    const MountList &list() const { return m_list; }

signals:
    void wished(const slipway::Wish &wish);
    void storeWished(); ///< To choose another folder of models for all apps.

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFolders();
    QWidget *makeModels();
    ChangesCard *makeChanges();
    void refresh();
    void layItems();
    MountItem *itemFor(const MountRow &row);
    void showChanges();
    void showMenu(const MountRow &row, const QPoint &at);
    MountDialog *edit(const MountRow &row);
    MountDialog *add();
    MountDialog *ask(const MountRow &row, bool isNew);
    void setAccess(const MountRow &row, bool readOnly);
    void reset(const MountRow &row);
    void takeNextDropped();
    void save(bool restarts);

    Workbench &m_workbench;
    std::optional<AppRow> m_app;
    std::optional<AppSettings> m_saved;
    std::optional<AppSettings> m_edited;
    MountList m_list;
    bool m_isStale = true; ///< What was seen of folders is from before it was shown.
    QStringList m_dropped; ///< Folders that are still to be asked about.
    QHash<QString, MountItem *> m_items;
    RovingFocus *m_roving;
    ElidedLabel *m_hint = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_models = nullptr;
    ElidedLabel *m_modelsHint = nullptr;
    LayoutCard *m_layout = nullptr;
    ChangesCard *m_changes = nullptr;
    Button *m_save = nullptr;
    Button *m_restart = nullptr;
};

} // namespace slipway
