// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mount_edit.h"

#include "cli/cli_session.h"
#include "profiles/mount_edits.h"
#include "profiles/text_checks.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// "FOLDER:ro" in its parts.
struct Place {
    QString folder;
    std::optional<Mount::Access> access;
};

Place placeOf(QString text)
{
    Place place;
    if (text.endsWith(":ro"_L1) || text.endsWith(":rw"_L1)) {
        place.access = text.endsWith('o'_L1) ? Mount::Access::ReadOnly : Mount::Access::ReadWrite;
        text.chop(3);
    }
    place.folder = text;
    return place;
}

QString wholePath(const QString &path, const QString &here, const QString &home)
{
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        return QDir::cleanPath(home + path.mid(1));
    return QDir::cleanPath(path.startsWith(u'/') ? path : here + u'/' + path);
}

/// Whether it is a path and not the name of a volume.
bool isPath(const QString &text)
{
    return text.contains(u'/') || text.startsWith(u'~') || text.startsWith(u'.');
}

Result<> malformed(const QString &why)
{
    return failure(Error::Kind::Malformed, why);
}

/// Does the acts one after another.
class MountEditor
{
public:
    MountEditor(const Profile &profile, const AppSettings &settings, QString here, QString home)
        : m_profile(profile)
        , m_edit{settings, {}}
        , m_here(std::move(here))
        , m_home(std::move(home))
    {}
    Result<> set(const QString &text);
    Result<> add(const QString &text, const QString &name);
    Result<> remove(const QString &text);
    Result<> reset(const QString &name);
    const MountEdit &edit() const { return m_edit; }

private:
    const Folder *folder(const QString &name) const
    {
        const auto found = std::find_if(m_profile.folders.begin(), m_profile.folders.end(),
                                        [&name](const Folder &one) { return one.name == name; });
        return found == m_profile.folders.end() ? nullptr : &*found;
    }
    Result<> noFolder(const QString &name) const
    {
        QStringList names;
        for (const Folder &one : m_profile.folders)
            names << one.name;
        return malformed(CliSession::tr("%1 has no folder “%2”. It has: %3.")
                             .arg(m_profile.name, name, names.join(u", "_s)));
    }
    const Profile &m_profile;
    MountEdit m_edit;
    QString m_here;
    QString m_home;
};

Result<> MountEditor::set(const QString &text)
{
    const QString name = text.section(u'=', 0, 0);
    const Folder *known = folder(name);
    if (known == nullptr)
        return noFolder(name);
    const Place place = placeOf(text.mid(name.size() + 1));
    if (place.folder.isEmpty() && !place.access)
        return malformed(
            CliSession::tr("“%1” says nothing. Write NAME=FOLDER or NAME=FOLDER:ro.").arg(text));
    if (!place.folder.isEmpty()) {
        const QString path = wholePath(place.folder, m_here, m_home);
        if (!isPlainAbsolutePath(path))
            return malformed(CliSession::tr("“%1” is not a path.").arg(place.folder));
        chooseFolder(m_edit.settings, name, path);
    }
    if (place.access) {
        const bool isUsual = known->readOnly == (*place.access == Mount::Access::ReadOnly);
        chooseAccess(m_edit.settings, name, isUsual ? std::nullopt : place.access);
    }
    m_edit.touched << name;
    return {};
}

Result<> MountEditor::add(const QString &text, const QString &name)
{
    if (!name.isEmpty()) {
        if (const QString problem = checkName(name); !problem.isEmpty())
            return malformed(problem);
    }
    const qsizetype colon = text.lastIndexOf(":/"_L1);
    const QString host = text.left(qMax<qsizetype>(0, colon));
    const QString whole = isPath(host) ? wholePath(host, m_here, m_home) + text.mid(colon) : text;
    const Result<Mount> mount = Mount::parse(whole);
    if (!mount)
        return failure(mount.error());
    putMount(m_edit.settings, *mount, name);
    m_edit.touched << mount->container();
    return {};
}

Result<> MountEditor::remove(const QString &text)
{
    if (!dropMount(m_edit.settings, text))
        return malformed(
            CliSession::tr("%1 has no further folder at “%2”.").arg(m_profile.name, text));
    return {};
}

Result<> MountEditor::reset(const QString &name)
{
    if (folder(name) == nullptr)
        return noFolder(name);
    chooseFolder(m_edit.settings, name, {});
    chooseAccess(m_edit.settings, name, {});
    m_edit.touched << name;
    return {};
}

} // namespace

Result<MountEdit> mountEdit(const CliRequest &request, const Profile &profile,
                            const AppSettings &settings, const QString &here, const QString &home)
{
    if (!request.mountsAct.isEmpty() && request.mounts.isEmpty())
        return failure(Error::Kind::Malformed,
                       CliSession::tr("`%1` needs a folder.").arg(request.mountsAct));
    if (!request.name.isEmpty() && (request.mountsAct != "add"_L1 || request.mounts.size() > 1))
        return failure(Error::Kind::Malformed,
                       CliSession::tr("`--name` goes with `add` and one folder."));
    MountEditor editor(profile, settings, here, home);
    for (const QString &text : request.mounts) {
        const Result<> done = request.mountsAct == "set"_L1 ? editor.set(text)
            : request.mountsAct == "add"_L1                 ? editor.add(text, request.name)
            : request.mountsAct == "remove"_L1              ? editor.remove(text)
                                                            : editor.reset(text);
        if (!done)
            return failure(done.error());
    }
    return editor.edit();
}

} // namespace slipway
