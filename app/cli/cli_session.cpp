// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_session.h"

#include "apps/git_access.h"
#include "cli/json_forms.h"
#include "interrupt.h"
#include "keyring.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kEnginePatience = 3s; ///< Of what has something to say without one, too.

}

CliSession::CliSession(CliRequest request)
    : m_request(std::move(request))
    , m_paths(Paths::standard(m_request.config, m_request.data))
    , m_settings(std::make_unique<Settings>(m_paths.settingsFile()))
    , m_store(std::make_unique<ProfileStore>(m_paths, nullptr))
    , m_isErrorTerminal(isatty(STDERR_FILENO) == 1)
{
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::happened, this, [this] {
        if (m_onInterrupt)
            m_onInterrupt();
        else
            end(exitcode::kCancelled);
    });
}

CliSession::~CliSession() = default;

int CliSession::exec()
{
    QMetaObject::invokeMethod(this, &CliSession::run, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    clearProgress();
    return code;
}

void CliSession::run()
{
    m_store->load();
    switch (m_request.verb) {
    case Verb::Apps:
        return runApps(*this);
    case Verb::Show:
        return runShow(*this);
    case Verb::Status:
        return runStatus(*this);
    case Verb::Doctor:
        return runDoctor(*this);
    case Verb::Recipe:
        return runRecipe(*this);
    case Verb::Build:
    case Verb::Rebuild:
    case Verb::Start:
    case Verb::Stop:
    case Verb::Restart:
    case Verb::Remove:
    case Verb::Rollback:
        return runWork(*this);
    case Verb::History:
        return runHistory(*this);
    case Verb::Bisect:
        return runBisect(*this);
    case Verb::Open:
        return runOpen(*this);
    case Verb::Logs:
        return runLogs(*this);
    case Verb::Stats:
        return runStats(*this);
    case Verb::Set:
        return runSet(*this);
    case Verb::Commits:
        return runCommits(*this);
    case Verb::Pin:
        return runPin(*this);
    case Verb::Updates:
        return runUpdates(*this);
    case Verb::Sync:
        return runSync(*this);
    case Verb::Export:
        return runExport(*this);
    case Verb::Import:
        return runImport(*this);
    case Verb::Mounts:
        return runMounts(*this);
    case Verb::ProfileCheck:
        return runProfileCheck(*this);
    case Verb::ProfileAdd:
        return runProfileAdd(*this);
    case Verb::ProfileList:
        return runProfileList(*this);
    case Verb::ModelsLayout:
        return runModelsLayout(*this);
    case Verb::ModelsFind:
        return runModelsFind(*this);
    case Verb::ModelsUse:
        return runModelsUse(*this);
    case Verb::ModelsRegister:
        return runModelsRegister(*this);
    case Verb::None:
        break;
    }
    end(exitcode::kUsage);
}

std::optional<AppId> CliSession::app()
{
    const Result<AppId> id = AppId::parse(m_request.app);
    if (id) {
        for (const AppSettings &app : m_store->apps()) {
            if (app.id == *id)
                return *id;
        }
        // Stopping, removing and reading logs work for an app whose profile is gone.
        if (m_apps && m_apps->status(*id).isInstalled)
            return *id;
    }
    sayError(tr("There is no app “%1”. `slipway apps` lists them.").arg(m_request.app) + u'\n');
    end(exitcode::kUsage);
    return std::nullopt;
}

bool CliSession::makeEngine()
{
    trustGitCertificates(
        *m_settings,
        {qEnvironmentVariable("GIT_SSL_CAINFO"), qEnvironmentVariable("SSL_CERT_FILE")});
    const QString wanted =
        m_request.engine.isEmpty() ? m_settings->engineEndpoint.get() : m_request.engine;
    Result<EngineChoice> choice = discoverEngine(EngineSurroundings::ofThisProcess(wanted));
    if (!choice) {
        sayError(u"slipway: "_s + choice.error().summary + u'\n');
        end(m_request.engine.isEmpty() ? exitcode::kNoEngine : exitcode::kUsage);
        return false;
    }
    m_engine = std::make_unique<Engine>(*choice);
    return true;
}

std::optional<AppsContext> CliSession::contextWithoutEngine()
{
    if (!makeEngine())
        return std::nullopt;
    return AppsContext{*m_engine,       *m_store,          *m_settings,
                       m_paths,         Person::current(), gitAccess(*m_settings, keyringLogins()),
                       keyringSecrets()};
}

bool CliSession::makeApps()
{
    if (!makeEngine())
        return false;
    m_apps = std::make_unique<Apps>(
        AppsContext{*m_engine, *m_store, *m_settings, m_paths, Person::current(),
                    gitAccess(*m_settings, keyringLogins()), keyringSecrets()});
    return true;
}

void CliSession::withOrWithoutEngine(std::function<void()> then)
{
    if (!makeApps())
        return;
    auto *once = new QObject(this);
    const auto goOn = [once, then = std::move(then)] {
        const auto kept = then; // goes with the connection
        delete once;
        kept();
    };
    connect(m_apps.get(), &Apps::listed, once, goOn);
    connect(m_apps.get(), &Apps::unreachable, once, goOn);
    QTimer::singleShot(kEnginePatience, once, goOn); // one that hangs says neither
    m_apps->follow(false);
}

void CliSession::withApps(std::function<void()> then, bool recover)
{
    if (!makeApps())
        return;
    auto *once = new QObject(this);
    connect(m_apps.get(), &Apps::listed, once, [once, then = std::move(then)] {
        const auto kept = then; // goes with the connection
        delete once;
        kept();
    });
    connect(m_apps.get(), &Apps::unreachable, once, [this, once](const Error &why) {
        // The signal's own goes with the connection.
        const Error error = why; // NOLINT(performance-unnecessary-copy-initialization)
        delete once;
        fail(error, exitcode::kNoEngine);
    });
    m_apps->follow(recover);
}

void CliSession::say(const QString &text)
{
    clearProgress();
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void CliSession::sayError(const QString &text)
{
    clearProgress();
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

void CliSession::json(const QJsonDocument &document)
{
    say(QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

void CliSession::jsonLine(const QJsonObject &object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

void CliSession::showProgress(const QString &line)
{
    if (!m_isErrorTerminal || m_code)
        return;
    constexpr int kWidth = 100;
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line.left(kWidth)));
    std::fflush(stderr);
    m_hasProgress = true;
}

void CliSession::clearProgress()
{
    if (!m_hasProgress)
        return;
    std::fputs("\r\033[K", stderr);
    m_hasProgress = false;
}

void CliSession::end(int code)
{
    if (m_code)
        return;
    m_code = code;
    // exit() is only heard inside exec(), which is where every verb runs.
    QCoreApplication::exit(code);
}

void CliSession::confirm(const QString &question, const QString &refused,
                         std::function<void()> then)
{
    sayError(question);
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this,
            [this, input, refused, then = std::move(then)] {
                input->setEnabled(false);
                char line[80] = {};
                const ssize_t got = read(STDIN_FILENO, line, sizeof line - 1);
                const QString answer =
                    QString::fromLocal8Bit(line, got > 0 ? qsizetype(got) : 0).trimmed().toLower();
                // "[y/N]" may be translated, with the letters that go with it.
                if (answer == u"y" || answer == tr("y", "yes, answered with one letter")) {
                    then();
                    return;
                }
                sayError(refused + u'\n');
                end(exitcode::kCancelled);
            });
}

int CliSession::codeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return exitcode::kCancelled;
    case Error::Kind::NotInstalled:
    case Error::Kind::Unreachable:
    case Error::Kind::Lost:
        return exitcode::kNoEngine;
    default:
        return exitcode::kFailed;
    }
}

void CliSession::fail(const Error &error, std::optional<int> code)
{
    if (m_request.json)
        json(QJsonDocument(QJsonObject{{u"error"_s, toJson(error)}}));
    QString text =
        u"slipway: "_s + (error.isCancelled() ? tr("Cancelled.") : error.summary) + u'\n';
    if (!error.detail.isEmpty()) {
        const QStringList lines = error.detail.split(u'\n');
        for (const QString &line : lines)
            text += u"  "_s + line + u'\n';
    }
    sayError(text);
    end(code.value_or(codeOf(error)));
}

Error noContainer(const AppId &id)
{
    return {Error::Kind::Missing,
            CliSession::tr("%1 has no container. Start it first.").arg(id.text()),
            {}};
}

std::optional<Profile> profileOf(CliSession &session, const AppId &id)
{
    std::optional<Profile> profile = session.store().profile(session.store().app(id).profile);
    if (!profile)
        session.fail({Error::Kind::Missing,
                      CliSession::tr("The profile of %1 is gone.").arg(id.text()),
                      {}});
    return profile;
}

} // namespace slipway
