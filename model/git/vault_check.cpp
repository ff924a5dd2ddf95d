// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_check.h"

#include "base/log.h"
#include "base/whole_file.h"
#include "git/git_handle.h"
#include "git/vault.h"
#include "git/vault_mend.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <git2/sys/odb_backend.h>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 sumSize = 20; // at the end of a pack and of its index
constexpr qint64 blockSize = 1024 * 1024;

class Check
{
public:
    Check(QString folder, const WorkContext &context)
        : m_folder(std::move(folder))
        , m_context(context)
    {}

    Result<QStringList> run()
    {
        removeLeftovers();
        for (const auto step : {&Check::packs, &Check::looseObjects, &Check::references}) {
            (this->*step)();
            if (m_context.isCancelled())
                return failure(Error::cancelled());
        }
        if (m_hasLostObjects)
            noteMissingObjects(m_folder);
        return m_aside;
    }

private:
    QString objects() const { return m_folder + u"/objects"_s; }

    void setAsideFile(const QString &path)
    {
        const Result<QString> aside = setAside(path);
        if (!aside)
            return;
        qCWarning(logGit) << "Set aside a damaged file:" << *aside;
        m_aside += *aside;
    }

    /// Locks and half-written files of a process that died: nobody else holds the repository.
    void removeLeftovers()
    {
        QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString name = it.fileName();
            const bool isLock = name.endsWith(u".lock") && !path.startsWith(objects());
            if (isLock || name.startsWith(u"pack_git2_") || name.startsWith(u"tmp_"))
                QFile::remove(path);
        }
    }

    /// The sum at a file's end, when it is that of all before it.
    std::optional<QByteArray> sumOf(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() <= sumSize)
            return std::nullopt;
        QCryptographicHash hash(QCryptographicHash::Sha1);
        qint64 left = file.size() - sumSize;
        while (left > 0 && !m_context.isCancelled()) {
            const QByteArray read = file.read(std::min(left, blockSize));
            if (read.isEmpty())
                return std::nullopt;
            hash.addData(read);
            left -= read.size();
        }
        const QByteArray sum = file.read(sumSize);
        return m_context.isCancelled() || hash.result() == sum ? std::optional(sum) : std::nullopt;
    }

    bool indexIsOf(const QString &index, const QByteArray &packSum) const
    {
        QFile file(index);
        return sumOf(index) && file.open(QIODevice::ReadOnly)
            && file.seek(file.size() - 2 * sumSize) && file.read(sumSize) == packSum;
    }

    void packs()
    {
        const QDir folder(objects() + u"/pack"_s);
        const QStringList names = folder.entryList({u"*.pack"_s, u"*.idx"_s}, QDir::Files);
        QStringList stems;
        for (const QString &name : names)
            stems += name.section(u'.', 0, -2);
        stems.removeDuplicates();
        for (const QString &stem : std::as_const(stems)) {
            const QString pack = folder.filePath(stem + u".pack"_s);
            const QString index = folder.filePath(stem + u".idx"_s);
            const std::optional<QByteArray> sum = sumOf(pack);
            if (m_context.isCancelled() || (sum && indexIsOf(index, *sum)))
                continue;
            m_hasLostObjects = true;
            for (const QString &path : {index, pack}) {
                if (QFile::exists(path))
                    setAsideFile(path);
            }
        }
    }

    void looseObjects()
    {
        GitOdb odb;
        git_odb_backend *backend = nullptr;
        if (git_odb_new(odb.out()) != 0
            || git_odb_backend_loose(&backend, QFile::encodeName(objects()).constData(), -1, 0, 0,
                                     0)
                != 0
            || git_odb_add_backend(odb.get(), backend, 1) != 0)
            return;
        static const QRegularExpression byte(u"\\A[0-9a-f]{2}\\z"_s);
        static const QRegularExpression rest(u"\\A[0-9a-f]{38}\\z"_s);
        const QStringList folders = QDir(objects()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : folders) {
            if (!byte.match(name).hasMatch())
                continue;
            const QDir folder(objects() + u'/' + name);
            for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
                if (m_context.isCancelled())
                    return;
                if (!rest.match(file).hasMatch() || isGoodObject(odb.get(), name + file))
                    continue;
                m_hasLostObjects = true;
                setAsideFile(folder.filePath(file));
            }
        }
    }

    static bool isGoodObject(git_odb *odb, const QString &name)
    {
        git_oid id;
        git_odb_object *object = nullptr;
        // Reading compares the content with its name.
        const bool isGood = git_oid_fromstr(&id, name.toLatin1().constData()) == 0
            && git_odb_read(&object, odb, &id) == 0;
        git_odb_object_free(object);
        return isGood;
    }

    void references()
    {
        static const QRegularExpression target(u"\\A([0-9a-f]{40}|ref: refs/[^\\s]+)\\s*\\z"_s);
        static const QRegularExpression packed(
            u"\\A(#.*|\\^[0-9a-f]{40}|[0-9a-f]{40} refs/.+|)\\z"_s);
        const auto fits = [](const QString &path, const QRegularExpression &form, bool lines) {
            const Result<QByteArray> bytes = readWhole(path);
            if (!bytes)
                return false;
            const QString text = QString::fromUtf8(*bytes);
            if (!lines)
                return form.match(text).hasMatch();
            const QStringList all = text.split(u'\n');
            return std::all_of(all.begin(), all.end(), [&form](const QString &line) {
                return form.match(line).hasMatch();
            });
        };
        QStringList bad;
        QDirIterator it(m_folder + u"/refs"_s, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!path.contains(u".unreadable-"_s) && !fits(path, target, false))
                bad += path;
        }
        for (const auto &[name, form, lines] : {std::tuple{u"/HEAD"_s, &target, false},
                                                std::tuple{u"/packed-refs"_s, &packed, true}}) {
            const QString path = m_folder + name;
            if (QFile::exists(path) && !fits(path, *form, lines))
                bad += path;
        }
        for (const QString &path : std::as_const(bad))
            setAsideReference(path);
        checkConfig();
    }

    /// Beside refs/, since git would take a file in it for a reference.
    void setAsideReference(const QString &path)
    {
        QString flat = QDir(m_folder).relativeFilePath(path);
        flat.replace(u'/', u'_');
        const QString beside = m_folder + u'/' + flat;
        if (beside != path) {
            QFile::remove(beside);
            if (!QFile::rename(path, beside))
                return;
        }
        setAsideFile(beside);
    }

    void checkConfig()
    {
        const QString path = m_folder + u"/config"_s;
        git_config *config = nullptr;
        int isBare = 0;
        if (git_config_open_ondisk(&config, QFile::encodeName(path).constData()) != 0
            || git_config_get_bool(&isBare, config, "core.bare") != 0 || isBare == 0) {
            if (QFile::exists(path))
                setAsideFile(path);
        }
        git_config_free(config);
    }

    QString m_folder;
    const WorkContext &m_context;
    QStringList m_aside;
    bool m_hasLostObjects = false;
};

Result<VaultReport> checkAll(const QString &vault, const WorkContext &context)
{
    useGit();
    VaultReport report;
    const QStringList names =
        QDir(vault).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = vault + u'/' + name;
        context.report({double(report.repositories) / double(names.size()), name});
        const Result<std::unique_ptr<VaultLock>> lock = VaultLock::take(folder, context);
        if (!lock)
            return failure(lock.error());
        const Result<QStringList> found = checkRepository(folder, context);
        if (!found)
            return failure(found.error());
        report.setAside += (*lock)->repaired() + *found;
        ++report.repositories;
    }
    return report;
}

} // namespace

Result<QStringList> checkRepository(const QString &folder, const WorkContext &context)
{
    return Check(folder, context).run();
}

JobOf<VaultReport> *checkVault(const QString &vault, QObject *owner)
{
    return new ThreadJob<VaultReport>(
        [vault](const WorkContext &context) { return checkAll(vault, context); }, owner);
}

} // namespace slipway
