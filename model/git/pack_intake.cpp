// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pack_intake.h"

#include "git/pack_deltas.h"
#include "git/pack_file.h"

#include <QTemporaryFile>

#include <git2.h>
#include <git2/sys/odb_backend.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h> // Newer ones keep git_error_set_str() there.
#endif

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace slipway {
namespace {

using Indexer = Git<git_indexer, git_indexer_free>;

constexpr qint64 block = 1024 * 1024;

int systemError()
{
    git_error_set_str(GIT_ERROR_OS, std::strerror(errno));
    return -1;
}

/// One pack that comes in.
class Intake : public git_odb_writepack
{
public:
    Intake(QString folder, git_odb *odb, git_indexer_progress_cb progress, void *payload)
        : git_odb_writepack{}
        , m_folder(std::move(folder))
        , m_odb(odb)
        , m_progress(progress)
        , m_payload(payload)
        , m_file(nameless())
    {}

    int take(const char *bytes, size_t size, git_indexer_progress *stats)
    {
        if (m_indexer.get() != nullptr)
            return git_indexer_append(m_indexer.get(), bytes, size, stats);
        if (!m_file.isOpen() && !m_file.open())
            return systemError();
        if (m_file.write(bytes, qint64(size)) != qint64(size))
            return systemError();
        if (!m_stream->take({bytes, size}))
            return handOver(stats);
        stats->total_objects = m_stream->count();
        stats->received_objects = unsigned(m_stream->entries().size());
        stats->indexed_objects = stats->received_objects;
        return tell(stats);
    }

    int end(git_indexer_progress *stats)
    {
        if (m_indexer.get() == nullptr) {
            const int code = finish(stats);
            if (code != GIT_PASSTHROUGH)
                return code;
            if (const int handed = handOver(stats); handed != 0)
                return handed;
        }
        return git_indexer_commit(m_indexer.get(), stats);
    }

private:
    QString nameless() const { return m_folder + QStringLiteral("/pack_git2_XXXXXX"); }

    int tell(git_indexer_progress *stats)
    {
        return m_progress != nullptr ? m_progress(stats, m_payload) : 0;
    }

    /// Gives what came so far to libgit2, which goes on with it.
    int handOver(git_indexer_progress *stats)
    {
        git_indexer_options options = {};
        git_indexer_options_init(&options, GIT_INDEXER_OPTIONS_VERSION);
        options.progress_cb = m_progress;
        options.progress_cb_payload = m_payload;
        int code = git_indexer_new(m_indexer.out(), QFile::encodeName(m_folder).constData(), 0,
                                   m_odb, &options);
        if (code == 0 && m_file.isOpen() && !m_file.seek(0))
            return systemError();
        while (code == 0 && !m_file.atEnd()) {
            const QByteArray bytes = m_file.read(block);
            if (bytes.isEmpty())
                return systemError();
            code =
                git_indexer_append(m_indexer.get(), bytes.constData(), size_t(bytes.size()), stats);
        }
        m_file.remove();
        m_stream.reset(); // what it knows is not needed any more, and much of it
        return code;
    }

    /// GIT_PASSTHROUGH: the pack is not a usual one.
    int finish(git_indexer_progress *stats)
    {
        if (!m_stream->isWhole())
            return GIT_PASSTHROUGH;
        std::vector<PackEntry> &entries = m_stream->entries();
        stats->total_deltas = unsigned(std::count_if(
            entries.begin(), entries.end(), [](const PackEntry &one) { return one.isDelta(); }));
        stats->indexed_objects = stats->total_objects - stats->total_deltas;
        if (!m_file.flush())
            return systemError();
        const uchar *pack = m_file.map(0, m_file.size());
        if (pack == nullptr)
            return GIT_PASSTHROUGH;
        DeltaNames names(entries, {reinterpret_cast<const char *>(pack), size_t(m_file.size())},
                         m_stream->deltas());
        const unsigned whole = stats->indexed_objects;
        const DeltaNames::End end = names.find([&](quint32 named) {
            stats->indexed_deltas = named;
            stats->indexed_objects = whole + named;
            return tell(stats) == 0;
        });
        if (end == DeltaNames::End::Stopped)
            return GIT_EUSER;
        if (end == DeltaNames::End::Unusual)
            return GIT_PASSTHROUGH;
        QList<PackedObject> objects;
        objects.reserve(qsizetype(entries.size()));
        for (const PackEntry &entry : entries)
            objects.append({entry.id, entry.crc, entry.at});
        stats->indexed_deltas = stats->total_deltas;
        stats->indexed_objects = stats->total_objects;
        if (!sortByName(objects))
            return GIT_PASSTHROUGH; // an object twice
        return place(objects);
    }

    int place(const QList<PackedObject> &objects)
    {
        const QByteArray name = QFile::encodeName(m_folder) + "/pack-" + m_stream->sum().toHex();
        QTemporaryFile index(nameless());
        const QByteArray bytes = packIndexOf(objects, m_stream->sum());
        if (!index.open() || index.write(bytes) != bytes.size() || !index.flush())
            return systemError();
        // The pack first: without an index it is not there, the other way round it is missed.
        for (auto [file, ending] :
             {std::pair<QTemporaryFile *, const char *>{&m_file, ".pack"}, {&index, ".idx"}}) {
            using P = QFileDevice::Permission;
            file->setPermissions(P::ReadOwner | P::ReadUser | P::ReadGroup | P::ReadOther);
            if (std::rename(QFile::encodeName(file->fileName()).constData(),
                            (name + ending).constData())
                != 0)
                return systemError();
            file->setAutoRemove(false);
        }
        return 0;
    }

    QString m_folder;
    git_odb *m_odb;
    git_indexer_progress_cb m_progress;
    void *m_payload;
    QTemporaryFile m_file;
    std::unique_ptr<PackStream> m_stream = std::make_unique<PackStream>();
    Indexer m_indexer;
};

struct IntakeBackend : git_odb_backend {
    QString folder;
};

int beginIntake(git_odb_writepack **out, git_odb_backend *backend, git_odb *odb,
                git_indexer_progress_cb progress, void *payload)
{
    auto *intake =
        new Intake(static_cast<IntakeBackend *>(backend)->folder, odb, progress, payload);
    intake->backend = backend;
    intake->append = [](git_odb_writepack *writer, const void *bytes, size_t size,
                        git_indexer_progress *stats) {
        return static_cast<Intake *>(writer)->take(static_cast<const char *>(bytes), size, stats);
    };
    intake->commit = [](git_odb_writepack *writer, git_indexer_progress *stats) {
        return static_cast<Intake *>(writer)->end(stats);
    };
    intake->free = [](git_odb_writepack *writer) { delete static_cast<Intake *>(writer); };
    *out = intake;
    return 0;
}

} // namespace

int indexInThreads(git_repository *repository)
{
    constexpr int first = 100; // libgit2's own have 1 and 2
    GitOdb odb;
    if (const int code = git_repository_odb(odb.out(), repository); code != 0)
        return code;
    auto *backend = new IntakeBackend{};
    git_odb_init_backend(backend, GIT_ODB_BACKEND_VERSION);
    backend->folder =
        QFile::decodeName(git_repository_path(repository)) + QStringLiteral("objects/pack");
    backend->writepack = beginIntake;
    // Called without a look at whether there is one.
    backend->foreach = [](git_odb_backend *, git_odb_foreach_cb, void *) { return 0; };
    backend->free = [](git_odb_backend *own) { delete static_cast<IntakeBackend *>(own); };
    const int code = git_odb_add_backend(odb.get(), backend, first);
    if (code != 0)
        delete backend;
    return code;
}

} // namespace slipway
