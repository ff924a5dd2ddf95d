// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/keyed_rows.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QStringList>

namespace slipway {

/// One commit of a source, as the rail of the Source tab shows it.
struct CommitRow {
    enum class State {
        Plain,
        Pinned,
        Head, ///< The newest of its branch.
        Good,
        Bad,
        Testing,
        WorksToo, ///< An older one than a good one: nobody has to try it.
        BrokenToo, ///< A newer one than a bad one.
        Skipped
    };
    /// What a commit changes that a person should know of before taking it.
    enum Change {
        Nothing = 0,
        Requirements = 1,
        LaunchOptions = 2,
        Ports = 4,
        ModelPaths = 8,
        BuildFiles = 16 ///< What the Dockerfile is made from.
    };
    Q_DECLARE_FLAGS(Changes, Change)
    /// A package that the requirements name in another version; empty: not at all.
    struct Package {
        QString name;
        QString from;
        QString to;
        friend bool operator==(const Package &, const Package &) = default;
    };
    QString hash; ///< all 40 digits
    QString subject;
    QString author;
    QDateTime date;
    QString day; ///< "26 Jun"
    QStringList tags;
    State state = State::Plain;
    bool isLastGood = false; ///< The newest image that worked was made from it.
    bool hasImage = false; ///< One that was made from it is still there.
    Changes changes = Nothing;
    QList<Package> packages;
    QString brief() const { return hash.left(8); }
    friend bool operator==(const CommitRow &, const CommitRow &) = default;
};

/// Commits of one source, newest first.
class CommitList : public KeyedRows<QAbstractListModel, CommitRow, &CommitRow::hash>
{
    Q_OBJECT
public:
    enum Role {
        HashRole = Qt::UserRole + 1,
        BriefRole,
        SubjectRole,
        AuthorRole,
        DateRole,
        DayRole,
        TagsRole,
        StateRole,
        LastGoodRole,
        HasImageRole,
        ChangesRole,
        PackagesRole ///< "bitsandbytes 0.45.2 → 0.45.3", a line each
    };
    using KeyedRows::KeyedRows;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// "requirements", "launch options": the changes in words, the weightiest first.
QStringList changeWords(CommitRow::Changes changes);
/// "works", "testing now"; empty: the state needs no word.
QString stateWord(CommitRow::State state);
/// "bitsandbytes 0.45.2 → 0.45.3", "xformers is new", "clip is gone"
QString packageWords(const CommitRow::Package &package);

} // namespace slipway
