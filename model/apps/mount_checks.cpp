// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/mount_checks.h"

#include "apps/check_make.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MountChecks)
};

using Answer = PathFacts::Answer;
using Level = Check::Level;

constexpr qint64 kLittleSpace = 5'000'000'000; ///< One large model.
constexpr qint64 kNoSpace = 100'000'000;
constexpr qint64 kFewInodes = 1000; ///< An app's cache has as many files soon.

/// Looks at one folder.
class MountExaminer
{
public:
    MountExaminer(const QList<LookedFolder> &all, qsizetype at, const MountSurroundings &around)
        : m_all(all)
        , m_at(at)
        , m_around(around)
        , m_folder(all[at].folder)
    {}

    QList<Check> checks()
    {
        lookAtContainerSide();
        if (!m_folder.isChosen()) {
            add(u"exists"_s, Level::Fail, Text::tr("No folder is chosen for it yet."),
                Text::tr("%1 will not start without it.").arg(m_around.app),
                Text::tr("Choose a folder."));
            return m_checks;
        }
        if (m_folder.isVolume()) {
            add(u"exists"_s, Level::Ok,
                Text::tr("The engine keeps the volume %1, and makes it when it is missing.")
                    .arg(m_folder.host));
            lookAtOthers();
            return m_checks;
        }
        if (m_around.sight.where == EngineSight::Where::Remote) {
            lookAtEngine(m_folder.host);
            lookAtOthers();
            return m_checks;
        }
        if (const std::optional<PathFacts> &path = m_all[m_at].path) {
            lookAtPlace(*path);
            lookAtEngine(path->resolved);
            lookAtExistence(*path);
            if (path->kind == PathFacts::Kind::Folder)
                lookAtRights(*path);
            lookAtRoom(*path);
            lookAtFileSystem(*path);
        }
        lookAtOthers();
        return m_checks;
    }

private:
    void lookAtContainerSide();
    void lookAtPlace(const PathFacts &path);
    void lookAtEngine(const QString &path);
    void lookAtExistence(const PathFacts &path);
    void lookAtRights(const PathFacts &path);
    void lookAtWriting(const PathFacts &path);
    void lookAtRoom(const PathFacts &path);
    void lookAtFileSystem(const PathFacts &path);
    void lookAtNames(const PathFacts &path, FileSystemKind kind);
    void lookAtStore(const PathFacts &path);
    void lookAtOthers();
    void lookAtOther(const LookedFolder &other);

    void add(const QString &what, Level level, const QString &fact, const QString &meaning = {},
             const QString &remedy = {})
    {
        m_checks.append(
            {u"folder:%1:%2"_s.arg(m_folder.key(), what), level, fact, meaning, remedy});
    }
    QString hostOf(const LookedFolder &looked) const
    {
        return looked.path ? looked.path->resolved : looked.folder.host;
    }

    const QList<LookedFolder> &m_all;
    qsizetype m_at;
    const MountSurroundings &m_around;
    const AppFolder &m_folder;
    QList<Check> m_checks;
};

void MountExaminer::lookAtContainerSide()
{
    switch (containerPlace(m_folder.container)) {
    case ContainerPlace::Kernel:
        add(u"container"_s, Level::Fail,
            Text::tr("%1 in the app belongs to the kernel.").arg(m_folder.container),
            Text::tr("%1 will not start with a folder there.").arg(m_around.app),
            Text::tr("Choose another path in the app."));
        break;
    case ContainerPlace::System:
        add(u"container"_s, Level::Warn,
            Text::tr("%1 in the app has programs that it needs.").arg(m_folder.container),
            Text::tr("The folder would hide them."), Text::tr("Choose another path in the app."));
        break;
    case ContainerPlace::Free:
        break;
    }
}

void MountExaminer::lookAtPlace(const PathFacts &path)
{
    const PlaceRisk risk =
        slipway::riskOf(path.resolved, m_folder.readOnly, m_around.home, m_around.sockets);
    if (risk.level == PlaceRisk::Level::None)
        return;
    const bool isRefused = risk.level == PlaceRisk::Level::Refused;
    add(u"place"_s, isRefused ? Level::Fail : Level::Warn,
        risk.why == PlaceRisk::Why::Socket
            ? Text::tr("%1 is the engine’s own socket.").arg(path.resolved)
            : risk.why == PlaceRisk::Why::Home || risk.why == PlaceRisk::Why::Keys
            ? Text::tr("%1 holds more of yours than an app needs.").arg(path.resolved)
            : Text::tr("%1 belongs to the system.").arg(path.resolved),
        riskText(risk, m_around.app), Text::tr("Choose a folder that is made for the app."));
}

void MountExaminer::lookAtEngine(const QString &path)
{
    if (sees(m_around.sight, path, m_around.home))
        return;
    switch (m_around.sight.where) {
    case EngineSight::Where::Remote:
        add(u"engine"_s, Level::Warn,
            Text::tr("The engine is on %1, and %2 is looked for there.")
                .arg(m_around.sight.host, path),
            Text::tr("Folders of this computer are not seen from there."),
            Text::tr("Choose a folder of that machine, or a volume."));
        break;
    case EngineSight::Where::Desktop:
        add(u"engine"_s, Level::Fail, Text::tr("Docker Desktop does not share %1.").arg(path),
            Text::tr("%1 would see an empty folder, or not start.").arg(m_around.app),
            Text::tr("Add it in Docker Desktop under Settings, Resources, File sharing."));
        break;
    case EngineSight::Where::Snap:
        add(u"engine"_s, Level::Fail,
            Text::tr("Docker was installed as a snap, which may not see %1.").arg(path),
            Text::tr("It sees your home folder without hidden folders, and media."),
            Text::tr("Choose a folder there, or install Docker from its own packages."));
        break;
    case EngineSight::Where::Here:
        break;
    }
}

void MountExaminer::lookAtExistence(const PathFacts &path)
{
    if (path.kind == PathFacts::Kind::Folder) {
        add(u"exists"_s, Level::Ok, Text::tr("The folder %1 is there.").arg(path.path));
    } else if (path.kind != PathFacts::Kind::Missing) {
        add(u"exists"_s, Level::Fail, Text::tr("%1 is not a folder.").arg(path.path),
            Text::tr("%1 will not start with it.").arg(m_around.app), Text::tr("Choose a folder."));
    } else if (m_folder.isMadeByUs()) {
        const bool isOk = path.makable != Answer::No;
        add(u"exists"_s, isOk ? Level::Ok : Level::Fail,
            isOk ? Text::tr("The folder %1 is made when %2 starts.").arg(path.path, m_around.app)
                 : Text::tr("The folder %1 is not there, and you may not make it.").arg(path.path),
            isOk ? QString() : Text::tr("%1 will not start without it.").arg(m_around.app),
            isOk ? QString() : Text::tr("Choose another folder."));
    } else if (m_folder.isOptional) {
        add(u"exists"_s, Level::Ok,
            Text::tr("The folder %1 is not there, so it is left out.").arg(path.path));
    } else {
        add(u"exists"_s, Level::Fail, Text::tr("The folder %1 is not there.").arg(path.path),
            Text::tr("%1 will not start without it.").arg(m_around.app),
            path.makable == Answer::Yes
                ? Text::tr("If it is on another disk, connect that disk. Slipway can make it, too.")
                : Text::tr("If it is on another disk, connect that disk."));
    }
    if (path.resolved != path.path)
        add(u"link"_s, Level::Ok, Text::tr("%1 leads to %2.").arg(path.path, path.resolved));
}

void MountExaminer::lookAtRights(const PathFacts &path)
{
    if (path.readable == Answer::No) {
        add(u"readable"_s, path.isTried ? Level::Fail : Level::Warn,
            Text::tr("%1 may not read %2.").arg(m_around.app, path.path),
            path.isByGroup ? Text::tr("You may, by a group that apps are not in.")
                           : Text::tr("It is owned by %1, and %2 runs as user %3.")
                                 .arg(path.owner, m_around.app)
                                 .arg(m_around.user.uid),
            Text::tr("Choose another folder, or let that user read it."));
        return;
    }
    if (path.readable == Answer::Yes)
        add(u"readable"_s, Level::Ok, Text::tr("%1 may read it.").arg(m_around.app));
    if (!m_folder.readOnly)
        lookAtWriting(path);
}

void MountExaminer::lookAtWriting(const PathFacts &path)
{
    if (path.writable == Answer::Yes)
        return add(u"writable"_s, Level::Ok, Text::tr("%1 may write into it.").arg(m_around.app));
    if (path.writable == Answer::Unknown)
        return;
    QString meaning;
    QString remedy = Text::tr("Choose another folder, or let that user write there.");
    if (path.isReadOnly) {
        meaning = Text::tr("Its disk can only be read.");
        remedy = Text::tr("Choose another folder, or give it to the app for reading only.");
    } else if (path.isByGroup) {
        meaning = Text::tr("You may, by a group that apps are not in.");
    } else {
        meaning = Text::tr("It is owned by %1, and %2 runs as user %3.")
                      .arg(path.owner, m_around.app)
                      .arg(m_around.user.uid);
    }
    add(u"writable"_s, path.isTried ? Level::Fail : Level::Warn,
        Text::tr("%1 may not write into %2.").arg(m_around.app, path.path), meaning, remedy);
}

void MountExaminer::lookAtRoom(const PathFacts &path)
{
    if (m_folder.readOnly)
        return;
    if (path.freeBytes >= 0) {
        const Level level = path.freeBytes < kNoSpace ? Level::Fail
            : path.freeBytes < kLittleSpace           ? Level::Warn
                                                      : Level::Ok;
        add(u"space"_s, level, Text::tr("%1 are free there.").arg(spokenSize(path.freeBytes)),
            level == Level::Ok ? QString()
                               : Text::tr("What %1 writes may not fit.").arg(m_around.app),
            level == Level::Ok ? QString()
                               : Text::tr("Free some space, or choose a folder on another disk."));
    }
    if (path.freeInodes >= 0 && path.freeInodes < kFewInodes)
        add(u"inodes"_s, Level::Warn,
            Text::tr("Only %1 more files fit there, however much space is free.")
                .arg(path.freeInodes),
            Text::tr("What %1 writes may not fit.").arg(m_around.app),
            Text::tr("Remove many small files, or choose a folder on another disk."));
}

void MountExaminer::lookAtFileSystem(const PathFacts &path)
{
    const FileSystemKind kind = fileSystemKind(path.fileSystem);
    switch (kind) {
    case FileSystemKind::Network:
        add(u"filesystem"_s, m_folder.readOnly ? Level::Ok : Level::Warn,
            Text::tr("%1 is on another machine (%2, %3).")
                .arg(path.path, path.source, path.fileSystem),
            m_folder.readOnly
                ? QString()
                : Text::tr("It is slower, it is gone when that machine is, and databases of "
                           "apps may break there."),
            m_folder.readOnly ? QString() : Text::tr("Keep settings on a disk of this computer."));
        break;
    case FileSystemKind::Fat:
    case FileSystemKind::Ntfs:
        lookAtNames(path, kind);
        break;
    case FileSystemKind::Memory:
        add(u"filesystem"_s, Level::Warn, Text::tr("%1 is in memory.").arg(path.path),
            Text::tr("All of it is gone when this computer is switched off."),
            Text::tr("Choose a folder on a disk."));
        break;
    case FileSystemKind::Overlay:
        add(u"filesystem"_s, Level::Warn,
            Text::tr("%1 is in a container’s own file system.").arg(path.path),
            Text::tr("An engine outside of that container does not see it."),
            Text::tr("Choose a folder that the container has from outside."));
        break;
    case FileSystemKind::Ordinary:
    case FileSystemKind::Image:
        break;
    }
    lookAtStore(path);
}

void MountExaminer::lookAtNames(const PathFacts &path, FileSystemKind kind)
{
    const bool isFat = kind == FileSystemKind::Fat;
    QString meaning = isFat
        ? Text::tr("It knows no owners and no links, and names that differ only in case are one.")
        : Text::tr("Owners and links are not kept there as apps expect, and names that differ "
                   "only in case may be one.");
    if (isFat && path.fileSystem != "exfat"_L1)
        meaning = Text::tr("%1 Files over 4 GB do not fit.", "a sentence").arg(meaning);
    add(u"filesystem"_s, m_folder.readOnly ? Level::Ok : Level::Warn,
        Text::tr("%1 is on a disk in Windows’ format (%2).").arg(path.path, path.fileSystem),
        m_folder.readOnly ? QString() : meaning,
        m_folder.readOnly ? QString()
                          : Text::tr("For models to read it is good enough. Keep settings and "
                                     "what apps install on a disk in Linux’ format."));
}

void MountExaminer::lookAtStore(const PathFacts &path)
{
    const std::optional<PathFacts> &store = m_around.store;
    const bool isStore = m_folder.purpose == Folder::Purpose::Models;
    if (!store || isStore || m_folder.readOnly || store->device == 0 || path.device == 0
        || path.kind != PathFacts::Kind::Folder)
        return;
    if (store->device != path.device)
        add(u"store"_s, Level::Ok,
            Text::tr("It is on another file system than your models: a model that is moved "
                     "between them is copied whole."));
}

void MountExaminer::lookAtOthers()
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (i != m_at)
            lookAtOther(m_all[i]);
    }
}

void MountExaminer::lookAtOther(const LookedFolder &other)
{
    const AppFolder &theirs = other.folder;
    if (!theirs.isChosen())
        return;
    if (theirs.container == m_folder.container) {
        add(u"nested"_s, Level::Fail,
            Text::tr("%1 in the app has two folders.").arg(m_folder.container),
            Text::tr("%1 will not start with both.").arg(m_around.app),
            Text::tr("Give one of them another path in the app."));
        return;
    }
    // Kinds of models are mounted out of the store, which is one by design.
    const bool areModels =
        theirs.purpose == Folder::Purpose::Models && m_folder.purpose == Folder::Purpose::Models;
    if (!areModels && isIn(m_folder.container, theirs.container))
        add(u"nested"_s, Level::Warn,
            Text::tr("%1 lies in %2, which is another folder of the app’s.")
                .arg(m_folder.container, theirs.container),
            Text::tr("It hides what is there, and an empty folder is made for it in %1.")
                .arg(theirs.host));
    if (areModels || theirs.isVolume() != m_folder.isVolume()
        || (theirs.readOnly && m_folder.readOnly))
        return;
    const QString here = hostOf(m_all[m_at]);
    const QString there = hostOf(other);
    if (here == there)
        add(u"nested"_s, Level::Warn,
            Text::tr("%1 is given to the app twice, as %2 too.").arg(here, theirs.container),
            Text::tr("What is written in one place changes the other."));
    else if (!m_folder.isVolume() && isIn(here, there))
        add(u"nested"_s, Level::Warn,
            Text::tr("%1 lies in %2, which the app has as %3.").arg(here, there, theirs.container),
            Text::tr("What is written in one place changes the other."));
}

} // namespace

QList<Check> mountChecks(const QList<LookedFolder> &all, qsizetype at,
                         const MountSurroundings &around)
{
    return MountExaminer(all, at, around).checks();
}

QList<Check> mountChecks(const QList<LookedFolder> &all, const MountSurroundings &around)
{
    QList<Check> checks;
    for (qsizetype at = 0; at < all.size(); ++at)
        checks += mountChecks(all, at, around);
    return checks;
}

QString subjectOf(const Check &check)
{
    return check.id.section(u':', -1);
}

PlaceRisk riskOf(const LookedFolder &looked, const MountSurroundings &around)
{
    if (looked.folder.isVolume() || !looked.path
        || around.sight.where == EngineSight::Where::Remote)
        return {};
    return riskOf(looked.path->resolved, looked.folder.readOnly, around.home, around.sockets);
}

} // namespace slipway
