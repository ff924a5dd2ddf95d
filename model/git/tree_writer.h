// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/pack_file.h"
#include "git/tree_look.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace slipway {

/// Writes the items of a tree into a folder, and on the way their objects into a pack. Several
/// threads read, each with a repository of its own; what they make gets into the pack in the order
/// of the objects, whoever was first.
class TreeWriter
{
public:
    TreeWriter(const GitRepository &repository, const QString &folder, const WorkContext &context);
    /// Objects without a path, for the pack only.
    void add(const git_oid &id);
    void add(const QList<TreeItem> &items);
    qsizetype objectCount() const { return m_objects.size(); } ///< What the pack will hold.
    /// Makes the folders and writes everything. @p pack: null for none.
    Result<> run(PackWriter *pack);

private:
    struct Place {
        QByteArray path;
        git_filemode_t mode;
    };
    struct Object {
        git_oid id;
        QList<Place> places;
    };
    class Worker;
    Object &objectOf(const git_oid &id);
    Result<> makeFolders() const;
    bool awaitTurn(qsizetype chunk);
    Result<> endTurn(const PackPart &last);
    Result<> hand(qsizetype chunk, PackPart part);
    Result<> write(PackPart part, std::unique_lock<std::mutex> &lock);
    void stop(const Error &error);

    const GitRepository &m_repository;
    QString m_folder;
    QByteArray m_path;
    const WorkContext &m_context;
    QList<Object> m_objects;
    QHash<QByteArray, qsizetype> m_known; ///< Where in m_objects, by raw name.
    QList<QByteArray> m_folders;
    PackWriter *m_pack = nullptr;

    std::atomic<qsizetype> m_next = 0;
    std::atomic_bool m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_turned;
    qsizetype m_turn = 0; ///< The first chunk that is not in the pack.
    bool m_isWriting = false;
    QHash<qsizetype, PackPart> m_waiting;
    int m_percent = -1;
    std::optional<Error> m_problem;
};

} // namespace slipway
