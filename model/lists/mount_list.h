// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"
#include "lists/keyed_rows.h"

#include <QAbstractListModel>

namespace slipway {

/// One folder of an app's, as the Mounts tab shows it.
struct MountRow {
    /// What a cell says of a check: it has not come yet, there is nothing to say, or how it ended.
    enum class Cell { Pending, None, Good, Warning, Bad };
    /// What the person is asked before the row is kept.
    enum class Asks { Nothing, Again, Refused };
    QString key; ///< The profile's name of it, "models"; of a further one its path in the app.
    QString name; ///< "Models"; empty: nobody said what it is for
    QString icon; ///< "layers", "outputs", "settings", "folder", "box"
    QString host; ///< Of a volume its name; empty: it has to be chosen.
    QString shownHost; ///< "~/.local/share/slipway/apps/forge/config"
    QString usualHost; ///< Of the profile's folders: where it is unless chosen.
    QString container;
    bool isReadOnly = false;
    bool isUsuallyReadOnly = false; ///< By the profile.
    bool isVolume = false;
    bool isFurther = false; ///< Not of the profile; it can be removed.
    bool isChosen = false; ///< It differs from the profile and can be reset.
    bool isMissing = false; ///< It is not there, and nobody makes it without being asked.
    bool canBeMade = false; ///< By the person, where it is missing.
    Cell exists = Cell::Pending;
    Cell access = Cell::Pending; ///< Whether the app can use it as it is given: read, or write.
    QString free; ///< "412 GB"; empty: it does not matter or is not known
    QString note; ///< Under the path: what is wrong, or where a link leads.
    Cell noteMark = Cell::None;
    QList<Check> checks; ///< All that was looked at.
    Asks asks = Asks::Nothing;
    QString risk; ///< What may come of it, with `asks`.
    bool isLooked() const { return exists != Cell::Pending; }
    friend bool operator==(const MountRow &, const MountRow &) = default;
};

/// How one kind of models comes to where an app looks for it.
struct StoreFolderRow {
    QString kind; ///< "checkpoints"
    QString storeFolder; ///< "/srv/models/checkpoints"
    QString appPath; ///< "/opt/app/models/Stable-diffusion"
    QString way; ///< "Mounted", "By its setting"
    QString access; ///< "Read only", "Read, write"
    QString files = {}; ///< "38 files"; empty: not counted yet, or there is no folder.
    QString size = {}; ///< "214 GB"
    bool isInStore = true; ///< false: `storeFolder` says that the store has no place for it.
    friend bool operator==(const StoreFolderRow &, const StoreFolderRow &) = default;
};

/// What the Mounts tab shows.
struct MountsView {
    QList<MountRow> rows; ///< The profile's folders, then further ones.
    QList<StoreFolderRow> layout;
    QString store; ///< Where all apps have their models; empty: the app has none.
};

/// The folders of one app.
class MountList : public KeyedRows<QAbstractListModel, MountRow, &MountRow::key>
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameRole,
        IconRole,
        HostRole,
        ContainerRole,
        ReadOnlyRole,
        ExistsRole,
        AccessRole,
        FreeRole,
        NoteRole
    };
    using KeyedRows::KeyedRows;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace slipway
