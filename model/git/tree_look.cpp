// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_look.h"

#include "git/commit_reader.h"
#include "git/git_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr git_object_size_t largestPointer = 300;
constexpr git_object_size_t largestScript = 256 * 1024;
constexpr int mostScripts = 300;
constexpr qsizetype mostNamed = 3;

bool staysInside(const QString &folderOfLink, const QString &target)
{
    if (target.startsWith(u'/'))
        return false;
    // No path can come back into a folder of this name once it has climbed out.
    const QString root = u"/\u0001"_s;
    const QString reached = QDir::cleanPath(root + u'/' + folderOfLink + target);
    return !target.contains(u'\u0001') && (reached == root || reached.startsWith(root + u'/'));
}

bool isUtf8(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(name);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

class Look
{
public:
    Look(git_repository *repository, const WorkContext &context)
        : m_repository(repository)
        , m_context(context)
    {
        git_repository_odb(m_odb.out(), repository);
    }

    static int take(const char *root, const git_tree_entry *entry, void *payload)
    {
        return static_cast<Look *>(payload)->takeOne(root, entry);
    }
    const std::optional<Error> &refusal() const { return m_refusal; }
    QList<TreeItem> takeItems() { return std::move(m_items); }

    QStringList notes() const
    {
        QStringList notes;
        const auto tell = [&notes](const QStringList &names, const QString &sentence) {
            if (names.isEmpty())
                return;
            QString list = names.mid(0, mostNamed).join(u", "_s);
            if (names.size() > mostNamed)
                list += u", …"_s;
            notes += sentence.arg(list);
        };
        tell(m_clashes, Text::tr("Names that differ in upper and lower case only: %1"));
        tell(m_windows, Text::tr("Scripts with Windows' line ends, which will not run: %1"));
        tell(m_pointers, Text::tr("Files of which only a pointer to Git LFS is there: %1"));
        tell(m_odd, Text::tr("Names that are not UTF-8: %1"));
        return notes;
    }

private:
    int refuse(const QString &summary, const QByteArray &path)
    {
        m_refusal = Error{Error::Kind::Malformed, summary.arg(plainText(path.constData())), {}};
        return GIT_EUSER;
    }

    int takeOne(const char *root, const git_tree_entry *entry)
    {
        if (m_context.isCancelled()) {
            m_refusal = Error::cancelled();
            return GIT_EUSER;
        }
        const QByteArray name = git_tree_entry_name(entry);
        const QByteArray path = QByteArray(root) + name;
        if (name == "." || name == ".." || name.isEmpty() || name.contains('/')
            || name.compare(".git", Qt::CaseInsensitive) == 0)
            return refuse(Text::tr("The name %1 leads out of its source, so the source is not "
                                   "used."),
                          path);
        if (m_paths.contains(path))
            return refuse(Text::tr("The name %1 is in its source twice, so the source is not "
                                   "used."),
                          path);
        m_paths.insert(path);
        if (!isUtf8(name))
            m_odd += plainText(path.constData());
        QByteArray &first = m_folded[QString::fromUtf8(path).toCaseFolded()];
        if (!first.isEmpty())
            m_clashes += plainText(path.constData());
        first = path;
        m_items.append({path, *git_tree_entry_id(entry), git_tree_entry_filemode(entry)});
        switch (git_tree_entry_filemode(entry)) {
        case GIT_FILEMODE_LINK:
            return takeLink(root, entry, path);
        case GIT_FILEMODE_BLOB:
        case GIT_FILEMODE_BLOB_EXECUTABLE:
            takeFile(entry, path);
            return 0;
        default:
            return 0;
        }
    }

    int takeLink(const char *root, const git_tree_entry *entry, const QByteArray &path)
    {
        GitBlob blob;
        if (const int code = git_blob_lookup(blob.out(), m_repository, git_tree_entry_id(entry));
            code != 0)
            return code;
        const QString target =
            QString::fromUtf8(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                              static_cast<qsizetype>(git_blob_rawsize(blob.get())));
        if (staysInside(QString::fromUtf8(root), target))
            return 0;
        return refuse(Text::tr("The link %1 leads out of its source, so the source is not used."),
                      path);
    }

    void takeFile(const git_tree_entry *entry, const QByteArray &path)
    {
        if (path.endsWith(".gitattributes"))
            m_usesLfs = m_usesLfs || contentOf(entry, largestScript).contains("filter=lfs");
        const bool isScript = path.endsWith(".sh")
            || (git_tree_entry_filemode(entry) == GIT_FILEMODE_BLOB_EXECUTABLE
                && !path.endsWith(".bat"));
        if (isScript && m_scripts < mostScripts) {
            ++m_scripts;
            const QByteArray text = contentOf(entry, largestScript);
            const qsizetype end = text.indexOf('\n');
            if (text.startsWith("#!") && end > 0 && text.at(end - 1) == '\r')
                m_windows += plainText(path.constData());
        }
        if (m_usesLfs
            && contentOf(entry, largestPointer).startsWith("version https://git-lfs.github.com/"))
            m_pointers += plainText(path.constData());
    }

    QByteArray contentOf(const git_tree_entry *entry, git_object_size_t most) const
    {
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        GitBlob blob;
        if (git_odb_read_header(&size, &type, m_odb.get(), git_tree_entry_id(entry)) != 0
            || size > most
            || git_blob_lookup(blob.out(), m_repository, git_tree_entry_id(entry)) != 0)
            return {};
        return {static_cast<const char *>(git_blob_rawcontent(blob.get())),
                static_cast<qsizetype>(git_blob_rawsize(blob.get()))};
    }

    git_repository *m_repository;
    const WorkContext &m_context;
    GitOdb m_odb;
    std::optional<Error> m_refusal;
    QList<TreeItem> m_items;
    QSet<QByteArray> m_paths;
    QHash<QString, QByteArray> m_folded;
    QStringList m_clashes;
    QStringList m_windows;
    QStringList m_pointers;
    QStringList m_odd;
    bool m_usesLfs = false;
    int m_scripts = 0;
};

} // namespace

Result<TreeLook> lookAtTree(const GitRepository &repository, const git_tree *tree,
                            const WorkContext &context)
{
    Look look(repository.get(), context);
    const int code = git_tree_walk(tree, GIT_TREEWALK_PRE, Look::take, &look);
    if (look.refusal())
        return failure(*look.refusal());
    if (code != 0)
        return failure(gitError(code, QString::fromUtf8(git_repository_path(repository.get()))));
    return TreeLook{look.takeItems(), look.notes()};
}

} // namespace slipway
