// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_sources.h"
#include "apps/machine_fit.h"
#include "apps/recipe_facts.h"
#include "apps/source_trees.h"
#include "base/thread_job.h"
#include "base/waiting_job.h"
#include "cli/cli_session.h"
#include "cli/json_forms.h"
#include "cli/recipe_lines.h"
#include "git/source_fetch.h"
#include "recipes/context_tar.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Fetches what a whole context needs and writes it into a folder.
class WriteContextJob : public WaitingJob<Recipe>
{
    Q_DECLARE_TR_FUNCTIONS(WriteContextJob)
public:
    WriteContextJob(AppsContext context, Profile profile, AppSettings settings, RecipeFacts facts,
                    QString out, QObject *owner)
        : WaitingJob(owner)
        , m_context(std::move(context))
        , m_profile(std::move(profile))
        , m_settings(std::move(settings))
        , m_facts(std::move(facts))
        , m_out(std::move(out))
    {}

private:
    void run() override { resolveNext(); }

    void resolveNext()
    {
        for (const Source &source : std::as_const(m_profile.sources)) {
            if (m_facts.commits.contains(source.path))
                continue;
            const auto pin = m_settings.pins.constFind(source.path);
            if (pin != m_settings.pins.cend() || source.commit) {
                m_facts.commits.insert(source.path,
                                       pin != m_settings.pins.cend() ? *pin : *source.commit);
                continue;
            }
            await(
                resolveHead(remoteOf(source, m_settings, m_context.paths, m_context.access), this),
                [this, path = source.path](const Commit &head) {
                    m_facts.commits.insert(path, head);
                    resolveNext();
                });
            return;
        }
        fetchNext();
    }

    void fetchNext()
    {
        if (m_facts.standalone || m_at == m_profile.sources.size()) {
            write();
            return;
        }
        const Source source = m_profile.sources.at(m_at);
        if (addressOf(source).isEmpty()) {
            fail({Error::Kind::Missing,
                  source.ask.isEmpty() ? tr("There is no address for %1.").arg(source.path)
                                       : source.ask,
                  {}});
            return;
        }
        FetchRequest request{.remote =
                                 remoteOf(source, m_settings, m_context.paths, m_context.access),
                             .commit = *m_facts.commits.constFind(source.path),
                             .submodules = source.submodules,
                             .trees = treesFolder(m_context.paths)};
        await(fetchSource(request, this), [this, path = source.path](const SourceTree &tree) {
            m_facts.trees.insert(path, tree.folder);
            ++m_at;
            fetchNext();
        });
    }

    void write()
    {
        const Result<Recipe> recipe = makeRecipe(m_profile, m_settings, m_facts);
        if (!recipe) {
            fail(recipe.error());
            return;
        }
        await(new ThreadJob<void>([recipe = *recipe, out = m_out](
                                      const WorkContext &) { return writeContext(recipe, out); },
                                  this),
              [this, recipe = *recipe] { finish(recipe); });
    }

    QString addressOf(const Source &source) const
    {
        return m_settings.sources.value(source.path, source.git);
    }

    AppsContext m_context;
    Profile m_profile;
    AppSettings m_settings;
    RecipeFacts m_facts;
    QString m_out;
    qsizetype m_at = 0;
};

void tell(CliSession &session, const Recipe &recipe, const AppSettings &settings,
          const QString &out)
{
    if (session.request().json) {
        QJsonArray steps;
        for (const RecipeStep &step : recipe.steps)
            steps.append(QJsonObject{{u"name"_s, step.name}, {u"line"_s, step.line}});
        session.json(
            QJsonDocument(QJsonObject{{u"dockerfile"_s, QString::fromUtf8(recipe.dockerfile)},
                                      {u"digest"_s, recipe.digest},
                                      {u"steps"_s, steps},
                                      {u"lines"_s, toJson(settings.lines)},
                                      {u"notes"_s, QJsonArray::fromStringList(recipe.notes)},
                                      {u"out"_s, out.isEmpty() ? QJsonValue() : QJsonValue(out)}}));
    } else if (out.isEmpty()) {
        session.say(QString::fromUtf8(recipe.dockerfile));
    } else {
        session.say(CliSession::tr("The recipe is in %1.").arg(out) + u'\n');
    }
    for (const QString &note : recipe.notes)
        session.sayError(note + u'\n');
    session.end(exitcode::kDone);
}

void makeAndTell(CliSession &session, const AppsContext &context, const Profile &profile,
                 const AppSettings &settings)
{
    RecipeFacts facts = expectedFacts(context, settings.id);
    facts.standalone = session.request().standalone;
    const QString out = session.request().out;
    if (out.isEmpty()) {
        const Result<Recipe> recipe = makeRecipe(profile, settings, facts);
        if (recipe)
            tell(session, *recipe, settings, {});
        else
            session.fail(recipe.error());
        return;
    }
    auto *job = new WriteContextJob(context, profile, settings, facts, out, &session);
    session.onInterrupt([job] { job->cancel(); });
    QObject::connect(job, &Job::progressed, &session,
                     [&session](const Progress &progress) { session.showProgress(progress.step); });
    QObject::connect(job, &Job::finished, &session, [&session, job, settings, out] {
        if (job->error())
            session.fail(*job->error(),
                         job->error()->isCancelled() ? exitcode::kCancelled : exitcode::kFailed);
        else
            tell(session, *job->result(), settings, out);
    });
    job->start();
}

} // namespace

void runRecipe(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    if (!id)
        return;
    const AppSettings settings = session.store().app(*id);
    if (runRecipeLines(session, settings))
        return;
    const std::optional<Profile> profile = profileOf(session, *id);
    if (!profile)
        return;
    // A recipe is made without an engine: only what builds it talks to one.
    const std::optional<AppsContext> context = session.contextWithoutEngine();
    if (!context)
        return;
    if (!followsGpu(*profile)) {
        makeAndTell(session, *context, *profile, settings);
        return;
    }
    JobOf<GpuLook> *look = lookAtGpus(&session);
    QObject::connect(look, &Job::finished, &session,
                     [&session, look, context = *context, profile = *profile, settings] {
                         context.gpus->keep(*look->result());
                         makeAndTell(session, context, profile, settings);
                     });
    look->start();
}

} // namespace slipway
