// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/life_lab.h"

#include "apps/trial_folders.h"
#include "base/whole_file.h"
#include "engine/named_engine.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

bool LifeLab::startServers()
{
    takeAwayOfKilledRuns();
    const QString name = u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s;
    if (!m_registry.start() || !m_registry.push(LocalRegistry::Base::Offline, name)) {
        m_problem = m_registry.problem();
        return false;
    }
    m_base = m_registry.image(name);
    m_problem = m_git.start() ? QString() : m_git.problem();
    return m_problem.isEmpty();
}

void LifeLab::takeAwayOfKilledRuns() const
{
    for (const QString &label : {u"app"_s, u"trial"_s}) {
        const QString filter = u"label=io.slipway.%1=%2"_s.arg(label, m_id.text());
        const QStringList containers = dockerLines({u"ps"_s, u"-aq"_s, u"--filter"_s, filter});
        if (!containers.isEmpty())
            dockerLines(QStringList{u"rm"_s, u"--force"_s} + containers);
        QStringList images = dockerLines({u"images"_s, u"-q"_s, u"--filter"_s, filter});
        images.removeDuplicates();
        if (!images.isEmpty())
            dockerLines(QStringList{u"rmi"_s, u"--force"_s} + images);
    }
}

bool LifeLab::begin()
{
    m_folder.emplace();
    m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    m_settings = std::make_unique<Settings>(m_paths.settingsFile());
    m_store = std::make_unique<ProfileStore>(m_paths, nullptr);
    return makeApps();
}

bool LifeLab::makeApps()
{
    m_apps.reset();
    m_engine = std::make_unique<Engine>(namedEngine());
    m_apps = std::make_unique<Apps>(
        AppsContext{*m_engine, *m_store, *m_settings, m_paths, Person::current()});
    QSignalSpy listed(m_apps.get(), &Apps::listed);
    m_apps->follow();
    return listed.wait(30000);
}

bool LifeLab::end()
{
    const bool isGone = !m_apps->status(m_id).isInstalled
        || run(m_apps->remove(m_id, {.images = true, .data = true}));
    m_apps.reset();
    m_engine.reset();
    return isGone;
}

bool LifeLab::setCommit(const QString &commit)
{
    const Result<> written =
        writeWhole(m_paths.profilesFolder() + u'/' + m_id.text() + u".yaml"_s,
                   lifeProfile(m_id.text(), m_base, m_git.url(m_repository), commit));
    m_store->load();
    return written && m_store->profile(m_id);
}

bool LifeLab::run(AppJob *job)
{
    m_error = {};
    bool isGood = false;
    connect(job, &Job::finished, this, [this, job, &isGood] {
        isGood = !job->error();
        if (!isGood) {
            m_error = *job->error();
            qInfo("%s", why(job).constData());
        }
    });
    QSignalSpy finished(job, &Job::finished);
    return (finished.count() > 0 || finished.wait(kLifePatienceMs)) && isGood;
}

bool LifeLab::install(const QString &commit)
{
    return setCommit(commit) && run(m_apps->install(m_id))
        && QTest::qWaitFor([&] { return m_apps->status(m_id).state == AppState::Running; }, 30000);
}

QStringList LifeLab::leftOver() const
{
    const QString filter = u"label=io.slipway.trial="_s + m_id.text();
    QStringList left = dockerLines({u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--filter"_s, filter,
                                    u"--format"_s, u"{{.Names}} {{.Status}}"_s})
        + dockerLines({u"images"_s, u"-q"_s, u"--filter"_s, filter});
    const QString folder = trialFolder(m_paths, m_id);
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    if (QFileInfo::exists(folder))
        left += folder;
    while (it.hasNext())
        left += it.next();
    return left;
}
