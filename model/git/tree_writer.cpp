// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_writer.h"

#include "git/git_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

using GitOdbObject = Git<git_odb_object, git_odb_object_free>;

/// Neighbours are in the same folder, where two threads would wait for each other.
constexpr qsizetype chunkSize = 512;
/// Larger ones are read one at a time, since each is in memory whole.
constexpr size_t largestShared = 4 * 1024 * 1024;
constexpr qsizetype largestPart = 4 * 1024 * 1024;
constexpr qsizetype mostWaiting = 8; ///< Parts that are made and not yet in the pack.
constexpr int mostThreads = 8;

Error cannotWrite(const QByteArray &path)
{
    const int code = errno;
    Error::Kind kind = Error::Kind::Failed;
    if (code == ENOSPC || code == EDQUOT)
        kind = Error::Kind::NoSpace;
    else if (code == EACCES || code == EPERM || code == EROFS)
        kind = Error::Kind::NoPermission;
    return {kind, Text::tr("%1 cannot be written.").arg(QFile::decodeName(path)),
            QString::fromLocal8Bit(std::strerror(code))};
}

/// Never over something that is there: the folder is new, so whatever is there is one of its own
/// files under a name that the file system takes for the same.
bool writeNew(const QByteArray &path, mode_t mode, std::span<const char> content)
{
    const int file =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (file < 0)
        return false;
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            const int code = errno;
            ::close(file);
            errno = code;
            return false;
        }
        content = content.subspan(size_t(written));
    }
    return ::close(file) == 0;
}

} // namespace

/// One thread's part of the work.
class TreeWriter::Worker
{
public:
    explicit Worker(TreeWriter &writer)
        : m_writer(writer)
    {}

    void run()
    {
        int code = git_repository_open_bare(m_repository.out(),
                                            git_repository_path(m_writer.m_repository.get()));
        if (code == 0)
            code = git_repository_odb(m_odb.out(), m_repository.get());
        if (code != 0)
            return m_writer.stop(gitError(code, m_writer.m_folder));
        const qsizetype count = m_writer.m_objects.size();
        for (;;) {
            const qsizetype chunk = m_writer.m_next.fetch_add(1);
            if (chunk * chunkSize >= count)
                return;
            m_part = {};
            m_hasTurn = false;
            Result<> done;
            const qsizetype end = std::min(count, (chunk + 1) * chunkSize);
            for (qsizetype at = chunk * chunkSize; done && at < end; ++at)
                done = take(m_writer.m_objects.at(at), chunk);
            if (done)
                done =
                    m_hasTurn ? m_writer.endTurn(m_part) : m_writer.hand(chunk, std::move(m_part));
            if (!done)
                return m_writer.stop(done.error());
            if (m_writer.m_isStopped)
                return;
        }
    }

private:
    Result<> take(const Object &object, qsizetype chunk)
    {
        if (m_writer.m_isStopped)
            return {};
        if (m_writer.m_context.isCancelled())
            return failure(Error::cancelled());
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        int code = git_odb_read_header(&size, &type, m_odb.get(), &object.id);
        const bool isLarge = code == 0 && size > largestShared;
        if ((isLarge || m_part.bytes.size() > largestPart) && !m_hasTurn) {
            if (!m_writer.awaitTurn(chunk))
                return {};
            m_hasTurn = true;
        }
        if (m_hasTurn && m_part.bytes.size() > largestPart) {
            if (const Result<> written = writePart(); !written)
                return written;
        }
        GitOdbObject found;
        if (code == 0)
            code = git_odb_read(found.out(), m_odb.get(), &object.id);
        if (code != 0)
            return failure(gitError(code, m_writer.m_folder));
        const std::span content(static_cast<const char *>(git_odb_object_data(found.get())),
                                git_odb_object_size(found.get()));
        for (const Place &place : object.places) {
            if (!write(place, content))
                return failure(cannotWrite(place.path));
        }
        if (m_writer.m_pack == nullptr)
            return {};
        if (!isLarge) {
            m_part.append(m_deflater, object.id, type, content);
            return {};
        }
        if (const Result<> written = writePart(); !written)
            return written;
        return m_writer.m_pack->add(m_deflater, object.id, type, content);
    }

    bool write(const Place &place, std::span<const char> content) const
    {
        const QByteArray path = m_writer.m_path + place.path;
        if (place.mode != GIT_FILEMODE_LINK)
            return writeNew(path, place.mode == GIT_FILEMODE_BLOB_EXECUTABLE ? 0755 : 0644,
                            content);
        const QByteArray target(content.data(), qsizetype(content.size()));
        return ::symlink(target.constData(), path.constData()) == 0;
    }

    Result<> writePart()
    {
        if (m_writer.m_pack == nullptr)
            return {};
        const PackPart part = std::exchange(m_part, {});
        return m_writer.m_pack->add(part);
    }

    TreeWriter &m_writer;
    GitRepository m_repository;
    GitOdb m_odb;
    ObjectDeflater m_deflater;
    PackPart m_part;
    bool m_hasTurn = false;
};

TreeWriter::TreeWriter(const GitRepository &repository, const QString &folder,
                       const WorkContext &context)
    : m_repository(repository)
    , m_folder(folder)
    , m_path(QFile::encodeName(folder) + '/')
    , m_context(context)
{}

TreeWriter::Object &TreeWriter::objectOf(const git_oid &id)
{
    const QByteArray raw(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
    auto known = m_known.find(raw);
    if (known == m_known.end()) {
        known = m_known.insert(raw, m_objects.size());
        m_objects.append({id, {}});
    }
    return m_objects[*known];
}

void TreeWriter::add(const git_oid &id)
{
    objectOf(id);
}

void TreeWriter::add(const QList<TreeItem> &items)
{
    for (const TreeItem &item : items) {
        // A submodule's folder is there and empty, as git leaves it.
        if (item.mode == GIT_FILEMODE_TREE || item.mode == GIT_FILEMODE_COMMIT)
            m_folders.append(item.path);
        else
            objectOf(item.id).places.append({item.path, item.mode});
    }
}

Result<> TreeWriter::makeFolders() const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(m_folder));
    for (const QByteArray &folder : m_folders) {
        if (m_context.isCancelled())
            return failure(Error::cancelled());
        if (::mkdir((m_path + folder).constData(), 0755) != 0)
            return failure(cannotWrite(folder));
    }
    return {};
}

/// Until all before the chunk is written; then this thread alone writes, up to endTurn().
bool TreeWriter::awaitTurn(qsizetype chunk)
{
    std::unique_lock lock(m_mutex);
    m_turned.wait(lock, [&] { return (m_turn == chunk && !m_isWriting) || m_problem; });
    m_isWriting = true;
    return !m_problem;
}

Result<> TreeWriter::endTurn(const PackPart &last)
{
    std::unique_lock lock(m_mutex);
    return write(last, lock);
}

/// Takes a chunk's part and writes what can be written now, unless another thread is at it.
Result<> TreeWriter::hand(qsizetype chunk, PackPart part)
{
    std::unique_lock lock(m_mutex);
    m_turned.wait(lock, [&] { return chunk - m_turn < mostWaiting || m_problem; });
    m_waiting.insert(chunk, std::move(part));
    if (m_isWriting || m_problem || !m_waiting.contains(m_turn))
        return {};
    m_isWriting = true;
    return write(m_waiting.take(m_turn), lock);
}

/// Writes this part and those that wait behind it.
Result<> TreeWriter::write(PackPart part, std::unique_lock<std::mutex> &lock)
{
    const auto chunks = (m_objects.size() + chunkSize - 1) / chunkSize;
    for (;;) {
        lock.unlock();
        const Result<> written = m_pack != nullptr ? m_pack->add(part) : Result<>();
        lock.lock();
        if (!written)
            return written;
        ++m_turn;
        const double fraction = double(m_turn) / double(chunks);
        const int percent = int(fraction * 100);
        if (percent != std::exchange(m_percent, percent))
            m_context.report({fraction, Text::tr("Writing files")});
        m_turned.notify_all();
        if (m_problem || !m_waiting.contains(m_turn))
            break;
        part = m_waiting.take(m_turn);
    }
    m_isWriting = false;
    m_turned.notify_all();
    return {};
}

void TreeWriter::stop(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_problem)
        m_problem = error;
    m_isStopped = true;
    m_turned.notify_all();
}

Result<> TreeWriter::run(PackWriter *pack)
{
    if (const Result<> made = makeFolders(); !made)
        return made;
    m_pack = pack;
    const auto wanted = std::min<qsizetype>(std::clamp(QThread::idealThreadCount(), 1, mostThreads),
                                            m_objects.size() / chunkSize + 1);
    std::vector<std::thread> others;
    for (qsizetype at = 1; at < wanted; ++at)
        others.emplace_back([this] { Worker(*this).run(); });
    Worker(*this).run();
    for (std::thread &other : others)
        other.join();
    if (m_problem)
        return failure(*m_problem);
    return {};
}

} // namespace slipway
