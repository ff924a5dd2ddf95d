// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "cli/cli_request.h"

#include <QJsonDocument>
#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// One run of a verb: what it stands on, what it says, and how it ends.
class CliSession : public QObject
{
    Q_OBJECT
public:
    explicit CliSession(CliRequest request);
    ~CliSession() override;

    int exec(); ///< Runs the verb; the exit code.

    const CliRequest &request() const { return m_request; }
    const Paths &paths() const { return m_paths; }
    Settings &settings() { return *m_settings; }
    ProfileStore &store() { return *m_store; }
    Apps &apps() { return *m_apps; } ///< Inside withApps().

    /// For verbs that ask no engine anything; unset after the session ended, since the endpoint
    /// cannot be read.
    std::optional<AppsContext> contextWithoutEngine();
    /// The app that was named; unset after the session ended, since there is none of this name.
    std::optional<AppId> app();
    /// Goes on when the engine has been looked at; ends the session when there is none.
    void withApps(std::function<void()> then, bool recover = false);
    /// The same, but goes on without an engine too.
    void withOrWithoutEngine(std::function<void()> then);
    void onInterrupt(std::function<void()> then)
    {
        m_onInterrupt = std::move(then);
    } ///< Else the session just ends.

    void say(const QString &text); ///< To stdout, as it is.
    void sayError(const QString &text); ///< To stderr.
    void json(const QJsonDocument &document); ///< To stdout, on one line when the verb streams.
    void jsonLine(const QJsonObject &object);
    void showProgress(
        const QString &line); ///< One line of stderr that is written over, when it is a terminal.
    bool isErrorTerminal() const { return m_isErrorTerminal; }

    void end(int code);
    void fail(const Error &error,
              std::optional<int> code = {}); ///< Says it and ends, by default with its code.
    /// Asks on the terminal. Anything but yes is no: then it says @p refused and ends.
    void confirm(const QString &question, const QString &refused, std::function<void()> then);
    static int codeOf(const Error &error);

private:
    void run();
    bool makeEngine();
    bool makeApps();
    void clearProgress();

    CliRequest m_request;
    Paths m_paths;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Apps> m_apps;
    std::function<void()> m_onInterrupt;
    std::optional<int> m_code;
    bool m_isErrorTerminal = false;
    bool m_hasProgress = false;
};

Error noContainer(const AppId &id);
/// Unset after the session ended, since it is gone.
std::optional<Profile> profileOf(CliSession &session, const AppId &id);

// The verbs. Each begins its work; the session ends when that is done.
void runApps(CliSession &session);
void runShow(CliSession &session);
void runStatus(CliSession &session);
void runDoctor(CliSession &session);
void runRecipe(CliSession &session);
void runWork(CliSession &session); ///< build rebuild start stop restart remove rollback
void runHistory(CliSession &session);
void runBisect(CliSession &session);
void runOpen(CliSession &session);
void runLogs(CliSession &session);
void runStats(CliSession &session);
void runSet(CliSession &session);
void runCommits(CliSession &session);
void runPin(CliSession &session);
void runUpdates(CliSession &session);
void runSync(CliSession &session);
void runExport(CliSession &session);
void runImport(CliSession &session);
void runMounts(CliSession &session);
void runProfileCheck(CliSession &session);
void runProfileAdd(CliSession &session);
void runProfileList(CliSession &session);
void runModelsLayout(CliSession &session);
void runModelsFind(CliSession &session);
void runModelsUse(CliSession &session);
void runModelsRegister(CliSession &session);

} // namespace slipway
