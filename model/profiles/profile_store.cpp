// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_store.h"

#include "base/log.h"
#include "base/whole_file.h"
#include "profiles/profile_files.h"

#include <QDir>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace slipway {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An editor's save is several changes of the file and its folder; they are answered by one reading.
constexpr auto quietTime = 150ms;

constexpr auto builtInFolder = ":/profiles"_L1;

} // namespace

class ProfileStore::Private
{
public:
    Private(Paths paths, ProfileStore *store)
        : m_paths(std::move(paths))
        , m_store(store)
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietTime);
        const auto later = [this] { m_quiet.start(); };
        QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, later);
        QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, later);
        QObject::connect(&m_quiet, &QTimer::timeout, m_store, [this] { reload(); });
    }

    void load()
    {
        ProfileFiles files = read();
        for (const QString &file : std::as_const(files.brokenApps))
            moveAside(file, files);
        take(std::move(files));
    }

    void reload() { take(read()); }

    const ProfileFiles &files() const { return m_files; }
    const Paths &paths() const { return m_paths; }
    QList<Problem> problems() const { return m_setAside + m_files.problems; }

    Result<> write(const AppSettings &settings)
    {
        const QString file = m_paths.appFile(settings.id);
        auto before = readWhole(file);
        if (!before && before.error().kind != Error::Kind::Missing)
            return failure(before.error());
        if (before && !readAppSettings(*before, file, settings.id).settings) {
            if (const auto aside = setAside(file); !aside)
                return failure(aside.error());
            before = QByteArray();
        }
        const QByteArray bytes = writeAppSettings(settings, before.value_or(QByteArray()));
        if (before && *before == bytes)
            return {};
        return writeWhole(file, bytes);
    }

private:
    ProfileFiles read()
    {
        watch(); // first, so that what comes while it is read is seen
        return readProfileFiles(builtInFolder, m_paths);
    }

    void take(ProfileFiles files)
    {
        if (files == m_files)
            return;
        m_files = std::move(files);
        emit m_store->changed();
    }

    void moveAside(const QString &file, ProfileFiles &files)
    {
        const auto aside = setAside(file);
        if (!aside) {
            qCWarning(logProfiles).noquote() << "Cannot set aside" << file << aside.error().detail;
            return;
        }
        const auto isOfFile = [&file](const Problem &problem) { return problem.file == file; };
        for (Problem &problem : files.problems) {
            if (!isOfFile(problem))
                continue;
            problem.file = *aside; // where the person finds what it tells of
            m_setAside << problem;
        }
        files.problems.removeIf(
            [this](const Problem &problem) { return m_setAside.contains(problem); });
    }

    void watch()
    {
        QStringList wanted;
        for (const QString &folder : {m_paths.profilesFolder(), m_paths.appsFolder()}) {
            // A folder that is not there yet is seen to come by the nearest one above it.
            QString there = folder;
            while (!QFileInfo::exists(there) && there.contains(u'/'))
                there = QFileInfo(there).path();
            wanted << there;
            for (const QString &file : yamlFiles(folder))
                wanted << file;
        }
        wanted.removeDuplicates();
        const QStringList watched = m_watcher.files() + m_watcher.directories();
        for (const QString &path : std::as_const(wanted)) {
            if (!watched.contains(path))
                m_watcher.addPath(path);
        }
        for (const QString &path : watched) {
            if (!wanted.contains(path))
                m_watcher.removePath(path);
        }
    }

    Paths m_paths;
    ProfileStore *m_store;
    ProfileFiles m_files;
    QList<Problem> m_setAside;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

ProfileStore::ProfileStore(Paths paths, QObject *owner)
    : QObject(owner)
    , d(std::make_unique<Private>(std::move(paths), this))
{}

ProfileStore::~ProfileStore() = default;

void ProfileStore::load()
{
    d->load();
}

QList<Profile> ProfileStore::profiles() const
{
    QList<Profile> profiles = d->files().profiles.values();
    std::stable_sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return profiles;
}

std::optional<Profile> ProfileStore::profile(const AppId &id) const
{
    const auto found = d->files().profiles.constFind(id);
    return found == d->files().profiles.constEnd() ? std::nullopt : std::optional(*found);
}

QList<Problem> ProfileStore::problems() const
{
    return d->problems();
}

QList<AppSettings> ProfileStore::apps() const
{
    QList<AppSettings> apps;
    for (const Profile &profile : profiles())
        apps << app(profile.id);
    for (const AppSettings &settings : d->files().apps) {
        if (!d->files().profiles.contains(settings.id)
            && d->files().profiles.contains(settings.profile))
            apps << settings;
    }
    return apps;
}

AppSettings ProfileStore::app(const AppId &id) const
{
    return d->files().apps.value(id, AppSettings(id));
}

Result<> ProfileStore::save(const AppSettings &settings)
{
    const auto written = d->write(settings);
    if (written)
        d->reload();
    return written;
}

Result<Profile> ProfileStore::add(const QString &file)
{
    const auto bytes = readWhole(file);
    if (!bytes)
        return failure(bytes.error());
    const ReadProfile read = readProfile(*bytes, file);
    if (!read.profile) {
        QStringList told;
        for (const Problem &problem : read.problems)
            told << problem.told();
        return failure(Error::Kind::Malformed, tr("%1 is not a good profile.").arg(file),
                       told.join(u'\n'));
    }
    const QString target =
        d->paths().profilesFolder() + u'/' + read.profile->id.text() + u".yaml"_s;
    const auto present = readWhole(target);
    const auto same = d->files().profiles.constFind(read.profile->id);
    const bool isOwn =
        same != d->files().profiles.constEnd() && same->origin == Profile::Origin::User;
    if ((present && *present != *bytes) || (isOwn && !present))
        return failure(Error::Kind::Conflict,
                       tr("You have a profile “%1” already: remove or rename %2 first.")
                           .arg(read.profile->id.text(), isOwn ? same->file : target));
    if (!present) {
        if (const auto written = writeWhole(target, *bytes); !written)
            return failure(written.error());
    }
    load();
    const auto added = profile(read.profile->id);
    return added ? *added : *read.profile;
}

} // namespace slipway
