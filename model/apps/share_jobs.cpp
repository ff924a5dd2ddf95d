// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/share_jobs.h"

#include "apps/import_plan.h"
#include "base/waiting_job.h"
#include "base/whole_file.h"
#include "profiles/profile_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShareJobs)
};

/// The sources that an export may hold: at the commits that the next build would take.
struct Wanted {
    PackedSource source;
    bool submodules = false;
};

QList<Wanted> wantedOf(const AppExport &app, QStringList &notes)
{
    QList<Wanted> wanted;
    for (const Source &source : app.profile.sources) {
        const QString address = app.settings.sources.value(source.path, source.git);
        std::optional<Commit> commit = source.commit;
        if (app.settings.pins.contains(source.path))
            commit = *app.settings.pins.constFind(source.path);
        if (!commit && app.lock) {
            if (const Result<Commit> built = Commit::parse(app.lock->commits.value(source.path)))
                commit = *built;
        }
        if (address.isEmpty() || !commit)
            notes += Text::tr("%1 has no commit yet, so its files are left out.").arg(source.path);
        else
            wanted += {{address, *commit}, source.submodules};
    }
    return wanted;
}

Result<ExportOutcome> writeApp(AppExport app, const ExportRequest &request, const QString &vault,
                               const WorkContext &context)
{
    ExportOutcome outcome;
    outcome.file = request.file;
    const QTemporaryDir folder;
    QStringList packs;
    const QList<Wanted> wanted = request.withSources ? wantedOf(app, app.notes) : QList<Wanted>();
    for (const Wanted &one : wanted) {
        const Result<QList<PackedSource>> sources = one.submodules
            ? withSubmodules(vault, one.source, context)
            : Result<QList<PackedSource>>(QList<PackedSource>{one.source});
        if (!sources)
            return failure(sources.error());
        for (const PackedSource &source : *sources) {
            if (app.sources.contains(source))
                continue;
            context.report({-1, Text::tr("Packing %1").arg(source.address)});
            const QString pack = folder.filePath(QString::number(packs.size()));
            const Result<> written = writeSourcePack(vault, source, pack, context);
            if (!written)
                return failure(written.error());
            packs += pack;
            app.sources += source;
        }
    }
    const Result<> written = writeExport(app, packs, request.file, context);
    if (!written)
        return failure(written.error());
    outcome.bytes = QFileInfo(request.file).size();
    outcome.notes = app.notes;
    return outcome;
}

/// Whoever tidies the vault finds in it which commits are about to get a name, until it goes.
using TakenSources = std::shared_ptr<QTemporaryDir>;

/// Reads @p file once more, now with its packs, and takes those into the vault.
Result<TakenSources> takeSources(const QString &file, const AppExport &agreed, const QString &vault,
                                 const WorkContext &context)
{
    if (!QDir().mkpath(vault))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(vault));
    const auto packs = std::make_shared<QTemporaryDir>(vault + u"/.import-XXXXXX"_s);
    QByteArray commits;
    for (const PackedSource &source : agreed.sources)
        commits += source.commit.text().toLatin1() + '\n';
    if (const Result<> named = writeWhole(packs->filePath(u"commits"_s), commits); !named)
        return failure(named.error());
    const Result<AppExport> app = readExport(file, packs->path(), context);
    if (!app)
        return failure(app.error());
    if (app->profileText != agreed.profileText || app->settings != agreed.settings
        || app->sources != agreed.sources || app->lock != agreed.lock)
        return failure(Error::Kind::Conflict,
                       Text::tr("%1 was changed since it was looked at.").arg(file));
    for (qsizetype i = 0; i < app->sources.size(); ++i) {
        const QString pack = packs->filePath(QString::number(i));
        const Result<> taken = takeSourcePack(vault, app->sources[i], pack, context);
        if (!taken)
            return failure(taken.error());
        QFile::remove(pack);
    }
    return packs;
}

class ImportJob : public WaitingJob<ImportOutcome>
{
public:
    ImportJob(const AppsContext &context, QString file, AppExport app, QObject *owner)
        : WaitingJob(owner)
        , m_context(context)
        , m_file(std::move(file))
        , m_app(std::move(app))
    {}

private:
    void run() override
    {
        auto *take = new ThreadJob<TakenSources>(
            [file = m_file, app = m_app, vault = m_context.paths.vault()](
                const WorkContext &context) { return takeSources(file, app, vault, context); },
            this);
        connect(take, &Job::progressed, this, &Job::progressed);
        await(take, [this](const TakenSources &taken) {
            m_taken = taken;
            add();
        });
    }

    void add()
    {
        ImportOutcome outcome(m_app.settings.id);
        const Result<QString> replaced = addProfile();
        if (!replaced) {
            fail(replaced.error());
            return;
        }
        outcome.replaced = *replaced;
        const AppSettings there = m_context.store.app(outcome.app);
        if (const Result<> saved = m_context.store.save(importedSettings(m_app, there)); !saved) {
            fail(saved.error());
            return;
        }
        const Result<int> lock = addLock();
        if (!lock) {
            fail(lock.error());
            return;
        }
        outcome.lockOf = *lock;
        m_context.store.load();
        finish(outcome);
    }

    /// Answers where the one before it is kept.
    Result<QString> addProfile() const
    {
        const std::optional<Profile> there = m_context.store.profile(m_app.profile.id);
        if (there && writeProfile(*there) == writeProfile(m_app.profile))
            return QString();
        const bool isOwn = there && there->origin == Profile::Origin::User;
        const QString target = isOwn
            ? there->file
            : m_context.paths.profilesFolder() + u'/' + m_app.profile.id.text() + u".yaml"_s;
        QString kept;
        if (const Result<QByteArray> before = readWhole(target)) {
            kept = target + u".replaced-"_s
                + QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH-mm-ss-zzz"_s);
            if (const Result<> saved = writeWhole(kept, *before); !saved)
                return failure(saved.error());
        }
        if (const Result<> written = writeWhole(target, m_app.profileText); !written)
            return failure(written.error());
        return kept;
    }

    /// The lock becomes one of the app's own, without an image, so that a build can be held to it.
    Result<int> addLock() const
    {
        if (!m_app.lock)
            return 0;
        const AppId &app = m_app.settings.id;
        const Result<int> number = claimBuildNumber(m_context.paths, app, 0);
        if (!number)
            return failure(number.error());
        BuildRecord lock = *m_app.lock;
        lock.number = *number;
        lock.image.clear();
        lock.imageId.clear();
        lock.notes += Text::tr("This lock was imported from %1.").arg(QFileInfo(m_file).fileName());
        const Result<> written = writeWhole(
            buildFolder(m_context.paths, app, *number) + u"/lock.yaml"_s, writeLock(lock));
        if (!written)
            return failure(written.error());
        return *number;
    }

    AppsContext m_context;
    QString m_file;
    AppExport m_app;
    TakenSources m_taken;
};

} // namespace

JobOf<ExportOutcome> *exportApp(const AppsContext &context, const ExportRequest &request,
                                QObject *owner)
{
    const AppSettings settings = context.store.app(request.app);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    using Work = ThreadJob<ExportOutcome>;
    if (!profile) {
        const Error error{Error::Kind::Missing,
                          Text::tr("There is no profile “%1”.").arg(settings.profile.text()),
                          {}};
        return new Work([error](const WorkContext &) { return failure(error); }, owner);
    }
    return new Work(
        [profile = *profile, settings, request,
         paths = context.paths](const WorkContext &work) -> Result<ExportOutcome> {
            QStringList notes;
            AppExport app(profile, sharedSettings(settings, notes));
            app.notes = notes;
            app.profileText = readWhole(profile.file).value_or(writeProfile(profile));
            app.lock = goodBuild(paths, request.app);
            if (!app.lock)
                app.notes += Text::tr("There is no good build yet, so there is no lock in it.");
            return writeApp(app, request, paths.vault(), work);
        },
        owner);
}

JobOf<ImportOutcome> *importApp(const AppsContext &context, const QString &file,
                                const AppExport &app, QObject *owner)
{
    return new ImportJob(context, file, app, owner);
}

} // namespace slipway
