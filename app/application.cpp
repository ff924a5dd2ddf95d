// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "apps/git_access.h"
#include "apps/recipe_facts.h"
#include "apps/rollback_job.h"
#include "base/whole_file.h"
#include "build_report.h"
#include "desktop_presence.h"
#include "engine_starter.h"
#include "first_run_desk.h"
#include "keyring.h"
#include "mount_desk.h"
#include "page_address.h"
#include "store_recogniser.h"
#include "ui/main_window.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QUrl>

#include <chrono>

using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kLongestEnd = 30s; ///< Shorter than what systemd grants a program.

} // namespace

Application::Application(const Paths &paths, Settings &settings, GivenEngine engine)
    : m_settings(settings)
    , m_store(paths, nullptr)
    , m_engine(std::move(engine.choice))
    , m_apps(AppsContext{m_engine, m_store, m_settings, paths, Person::current(),
                         gitAccess(m_settings, keyringLogins()), keyringSecrets()})
    , m_workbench(m_apps, desktopKeyring(), nullptr)
    , m_chooser(m_apps, m_workbench)
    , m_secrets(desktopKeyring(), nullptr)
{
    trustGitCertificates(
        m_settings,
        {qEnvironmentVariable("GIT_SSL_CAINFO"), qEnvironmentVariable("SSL_CERT_FILE")});
    m_workbench.setEngineGiven(engine.isGiven);
    if (!engine.isGiven)
        m_chooser.follow(m_settings);
    m_store.load();
    m_window = std::make_unique<MainWindow>(m_workbench, m_settings);
    m_window->keepUses(paths.data + QStringLiteral("/palette.json"));
    connect(m_window.get(), &MainWindow::wished, this, &Application::grant);
    connect(&m_apps, &Apps::jobEnded, this, &Application::showEndOf);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    return;
                m_apps.tryEngineUnlessStopped();
                m_workbench.glanceAtGpus();
            });
    connect(&m_workbench.sources(), &SourceDesk::pinned, this,
            [this](const AppId &id, const QString &name, const Commit &commit,
                   const QVariantMap &undo) {
                m_window->offerUndo(QStringLiteral("pin"),
                                    tr("%1 is pinned to %2").arg(name, commit.brief()),
                                    {Wish::Kind::UndoPin, id, undo});
            });
    connect(new StoreRecogniser(m_settings, this), &StoreRecogniser::recognised, this,
            [this](const KnownStore &store) {
                m_workbench.tell(tr("These are the models of %1. They are used as they are sorted "
                                    "there, and nothing is moved.")
                                     .arg(nameOf(store.map.style)),
                                 store.root, false);
            });
    connect(&m_secrets, &SecretDesk::failed, this,
            [this](const QString &problem) { m_workbench.tell(problem, {}, true); });
    // Once, when it is known what there is.
    connect(&m_apps, &Apps::listed, this, &Application::startWished,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_presence = std::make_unique<DesktopPresence>(m_apps, m_workbench, m_settings, *m_window);
    // Closing the last window is a wish to quit, which may have to wait.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Application::quit);
    qGuiApp->installEventFilter(this);
    m_apps.follow();
}

Application::~Application() = default;

void Application::show()
{
    m_window->show();
}

void Application::heed(const StartRequest &request)
{
    m_window->comeToFront(request.token);
    if (request.address.isEmpty())
        return;
    const Result<PageAddress> address = PageAddress::parse(request.address);
    if (!address)
        return m_workbench.tell(address.error().summary, address.error().detail, true);
    if (address->app && !m_workbench.apps()->find(*address->app))
        return m_workbench.tell(tr("There is no app called %1.").arg(address->app->text()), {},
                                true);
    switch (address->page) {
    case PageAddress::Page::Apps:
        return m_window->showApps();
    case PageAddress::Page::Activity:
        return m_window->showActivity();
    case PageAddress::Page::Engine:
        return m_window->showEnginePage();
    case PageAddress::Page::Settings:
        return m_window->showSettings();
    case PageAddress::Page::App:
        return m_window->showApp(*address->app, address->tab);
    case PageAddress::Page::Build:
        return m_window->showBuild(*address->app);
    }
}

void Application::tellSettingsProblems(const QStringList &problems)
{
    if (!problems.isEmpty())
        m_workbench.tell(tr("Some settings could not be used."), problems.join(u'\n'), true);
}

void Application::grant(const Wish &wish)
{
    switch (wish.kind) {
    case Wish::Kind::StartEngine:
        startEngine();
        return;
    case Wish::Kind::TryEngine:
        m_apps.tryEngineNow();
        return;
    case Wish::Kind::TestEndpoint:
        m_chooser.test(wish.detail.toString());
        return;
    case Wish::Kind::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(wish.detail.toString()));
        return;
    case Wish::Kind::SignIn: {
        const QVariantMap said = wish.detail.toMap();
        m_workbench.signInDesk().keep(said.value(QStringLiteral("server")).toString(),
                                      {said.value(QStringLiteral("user")).toString(),
                                       said.value(QStringLiteral("secret")).toString()});
        return;
    }
    case Wish::Kind::ForgetSignIn:
        m_workbench.signInDesk().forget(wish.detail.toString());
        return;
    case Wish::Kind::ChooseModels: {
        const QVariantMap said = wish.detail.toMap();
        m_workbench.firstRun().choose(said.value(QStringLiteral("path")).toString(),
                                      said.value(QStringLiteral("make")).toBool());
        return;
    }
    case Wish::Kind::FinishFirstRun:
        m_workbench.firstRun().finish();
        return;
    case Wish::Kind::RunRemedy:
        m_workbench.remedy(wish.detail.toString());
        return;
    case Wish::Kind::Quit:
        quit();
        return;
    default:
        if (wish.app)
            grantForApp(wish, *wish.app);
    }
}

/// What was begun beside an app is cleared away first: its container would go on running for
/// nobody. What takes too long is left to the next start. Starts and stops are the engine's
/// already. Answers whether that is to be waited for; the program then quits by itself.
bool Application::endWork()
{
    if (m_ending > 0 || m_isTooLate)
        return m_ending > 0;
    for (AppJob *job : m_apps.jobs()) {
        if (!job->isBuild() && job->kind() != AppJob::Kind::Bisect
            && job->kind() != AppJob::Kind::Rollback)
            continue;
        ++m_ending;
        connect(job, &Job::finished, this, [this] {
            if (m_ending > 0 && --m_ending == 0)
                QCoreApplication::quit();
        });
        job->cancel();
    }
    if (m_ending == 0)
        return false;
    QTimer::singleShot(kLongestEnd, this, [this] {
        m_isTooLate = true;
        m_ending = 0;
        QCoreApplication::quit();
    });
    return true;
}

void Application::quit()
{
    if (!endWork())
        QCoreApplication::quit();
}

void Application::end()
{
    m_window->closeUnasked();
    quit();
}

/// The desktop's session manager ends its programs by this event, and waits a little.
bool Application::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Quit || object != qGuiApp || !endWork())
        return QObject::eventFilter(object, event);
    m_window->closeUnasked();
    event->ignore();
    return true;
}

void Application::grantForApp(const Wish &wish, const AppId &id)
{
    switch (wish.kind) {
    case Wish::Kind::Install:
        m_apps.install(id);
        break;
    case Wish::Kind::Rebuild:
        m_apps.rebuild(id);
        break;
    case Wish::Kind::Cancel:
        if (AppJob *job = m_apps.job(id))
            job->cancel();
        break;
    case Wish::Kind::Start:
    case Wish::Kind::StartLastGood:
        m_apps.start(id);
        break;
    case Wish::Kind::Stop:
        m_apps.stop(id);
        break;
    case Wish::Kind::Restart:
        m_apps.restart(id);
        break;
    case Wish::Kind::Remove: {
        const QVariantMap what = wish.detail.toMap();
        m_apps.remove(id,
                      {what.value(QStringLiteral("images")).toBool(),
                       what.value(QStringLiteral("data")).toBool()});
        break;
    }
    case Wish::Kind::RollBack: {
        const QVariantMap how = wish.detail.toMap();
        m_apps.rollback(id,
                        {how.value(QStringLiteral("build")).toInt(),
                         how.value(QStringLiteral("configSnapshot")).toBool()});
        break;
    }
    case Wish::Kind::Open:
        open(id);
        break;
    case Wish::Kind::SaveSettings:
    case Wish::Kind::SaveAndRestart:
        if (const auto settings = wish.detail.value<std::optional<AppSettings>>())
            m_secrets.whenDone(
                [this, saved = *settings, restarts = wish.kind == Wish::Kind::SaveAndRestart] {
                    saveSettings(saved, restarts);
                });
        break;
    case Wish::Kind::ApplyLine:
        applyLine(id, wish.detail.toString());
        break;
    case Wish::Kind::KeepSecret: {
        const QVariantMap said = wish.detail.toMap();
        m_secrets.keep(id, said.value(QStringLiteral("name")).toString(),
                       said.value(QStringLiteral("value")).toString());
        break;
    }
    case Wish::Kind::ForgetSecret:
        m_secrets.forget(id, wish.detail.toString());
        break;
    case Wish::Kind::MakeFolder:
        m_workbench.mountDesk().makeFolder(wish.detail.toString());
        break;
    case Wish::Kind::CopyReport:
        copyReport(id, wish.detail.toInt());
        break;
    case Wish::Kind::SaveRecipe:
        saveRecipe(id, wish.detail.toString());
        break;
    default:
        grantForSource(wish, id);
        break;
    }
}

void Application::open(const AppId &id)
{
    const AppStatus status = m_apps.status(id);
    if (status.url.isEmpty()) {
        m_workbench.tell(tr("There is no web UI to open yet."), tr("Start the app first."), true);
        return;
    }
    if (!QDesktopServices::openUrl(QUrl(status.url)))
        m_workbench.tell(tr("No browser could be opened."), tr("The address is %1").arg(status.url),
                         true);
}

void Application::startEngine()
{
    if (m_starter)
        return;
    m_starter = new EngineStarter(this);
    connect(m_starter, &Job::finished, this, [this] {
        if (const Error *error = m_starter->error(); error && !error->isCancelled())
            m_workbench.tell(error->summary, error->detail, true);
        m_starter->deleteLater();
        m_apps.tryEngineNow();
    });
    m_starter->start();
}

void Application::saveRecipe(const AppId &id, const QString &path)
{
    const Result<> saved = recipeOf(m_apps, id).and_then([&path](const Recipe &recipe) {
        return writeWhole(path, recipe.dockerfile);
    });
    if (saved)
        m_workbench.tell(tr("The recipe was saved."), path, false);
    else
        m_workbench.tell(saved.error().summary, saved.error().detail, true);
}

void Application::startWished()
{
    for (const AppId &id : appsToStart(m_apps.statuses(), m_store.apps())) {
        if (!m_apps.job(id)) // what a crash left is being put right
            m_apps.start(id);
    }
}

void Application::copyReport(const AppId &id, int number)
{
    const BuildView *view = number > 0 ? m_workbench.pastBuild(id, number) : m_workbench.build(id);
    if (!view)
        return;
    QGuiApplication::clipboard()->setText(reportOf(*view, m_apps.engine()));
    m_workbench.tell(tr("The report was copied."),
                     tr("Paths of your home folder and tokens are left out."), false);
}

/// Undone is only the image: settings that were swapped stay beside each other.
void Application::tellRollback(const RollbackJob &job)
{
    const AppOutcome &outcome = *job.result();
    const auto row = m_workbench.apps()->find(job.app());
    const QString name = row ? row->name : job.app().text();
    const QString text = tr("%1 is back at build %2").arg(name).arg(outcome.build);
    if (job.leftBuild() == 0 || job.broughtSettingsBack()) {
        m_workbench.tell(text, outcome.notes.join(u'\n'), false);
        return;
    }
    m_window->offerUndo(
        QStringLiteral("rollback"), text,
        {Wish::Kind::RollBack, job.app(), QVariantMap{{QStringLiteral("build"), job.leftBuild()}}});
}

void Application::showEndOf(AppJob *job)
{
    const Error *error = job->error();
    if (const auto *rollback = qobject_cast<const RollbackJob *>(job); rollback && !error)
        tellRollback(*rollback);
    if (!error || error->isCancelled())
        return;
    // A failed build has its own page, and its card says so; what has no page is told here.
    if (!job->isBuild())
        m_workbench.tell(error->summary, error->detail, true);
}

} // namespace slipway
