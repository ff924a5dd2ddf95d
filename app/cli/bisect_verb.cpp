// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_job.h"
#include "apps/bisect_record.h"
#include "cli/cli_session.h"
#include "cli/job_teller.h"

#include <QSocketNotifier>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

std::optional<Verdict> verdictOfLine(const QString &line)
{
    const QString word = line.trimmed().toLower();
    if (word == "y"_L1 || word == "good"_L1)
        return Verdict::Good;
    if (word == "n"_L1 || word == "bad"_L1)
        return Verdict::Bad;
    if (word == "s"_L1 || word == "skip"_L1)
        return Verdict::Skip;
    return std::nullopt;
}

/// Asks the person on the terminal, one commit at a time.
class Asker : public QObject
{
public:
    Asker(CliSession &session, BisectJob &job)
        : QObject(&job)
        , m_session(session)
        , m_job(job)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&job, &BisectJob::searched, this, [this] { ask(); });
        connect(&m_input, &QSocketNotifier::activated, this, [this] { take(); });
    }

private:
    void ask()
    {
        const std::optional<BisectJob::Question> &question = m_job.question();
        if (!question)
            return;
        if (m_isClosed)
            return endIfUnanswered();
        if (m_session.request().json) {
            m_session.jsonLine({{u"event"_s, u"question"_s},
                                {u"commit"_s, question->commit.text()},
                                {u"answers"_s, question->answers},
                                {u"url"_s, question->url},
                                {u"trouble"_s, question->trouble}});
            return;
        }
        m_session.sayError(
            (question->answers
                 ? CliSession::tr("%1 answers at %2").arg(question->commit.brief(), question->url)
                 : question->trouble)
            + u'\n'
            + CliSession::tr("Does it work at %1? [y]es, [n]o, [s]kip")
                  .arg(question->commit.brief())
            + u'\n');
    }

    /// Nobody answers any more; the search is kept. Where nobody is asked, that does not matter.
    void endIfUnanswered()
    {
        if (m_isClosed && m_job.question())
            m_job.cancel();
    }

    void take()
    {
        std::array<char, 256> bytes{};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) {
            m_input.setEnabled(false);
            m_isClosed = true;
            endIfUnanswered();
            return;
        }
        m_line += QByteArray(bytes.data(), count);
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            const auto verdict = verdictOfLine(QString::fromUtf8(m_line.left(end)));
            m_line.remove(0, end + 1);
            if (verdict)
                m_job.answer(*verdict);
            else
                ask();
        }
    }

    CliSession &m_session;
    BisectJob &m_job;
    QSocketNotifier m_input;
    QByteArray m_line;
    bool m_isClosed = false;
};

void beginSearch(CliSession &session, const AppId &id)
{
    const CliRequest &request = session.request();
    const BisectJudge judge = !request.command.isEmpty() ? BisectJudge::Command
        : request.ask                                    ? BisectJudge::Person
                                                         : BisectJudge::Probe;
    AppJob *job = session.apps().bisect(id,
                                        {.good = request.good,
                                         .bad = request.bad,
                                         .judge = judge,
                                         .command = request.command,
                                         .stopFirst = request.stopFirst});
    auto *bisect = qobject_cast<BisectJob *>(job);
    new JobTeller(session, job);
    if (bisect)
        new Asker(session, *bisect);
}

void search(CliSession &session, const AppId &id)
{
    const CliRequest &request = session.request();
    const Result<BisectSearch> kept = keptBisect(session.paths(), id);
    const auto begin = [&session, id] { beginSearch(session, id); };
    if (!request.stopFirst && !(request.good.isEmpty() && kept && kept->stopFirst))
        warnOfSecond(session, id, u"--stop-first"_s, begin);
    else
        begin();
}

void forget(CliSession &session, const AppId &id)
{
    AppJob *job = session.apps().continueBisect(id);
    QObject::connect(job, &Job::finished, &session, [&session, job] {
        if (!job->error() || job->error()->isCancelled()) {
            session.say(CliSession::tr("The search is forgotten.") + u'\n');
            session.end(exitcode::kDone);
        } else {
            session.fail(*job->error());
        }
    });
    if (auto *bisect = qobject_cast<BisectJob *>(job))
        bisect->stopSearching();
}

} // namespace

void runBisect(CliSession &session)
{
    session.withApps(
        [&session] {
            const std::optional<AppId> id = session.app();
            if (!id)
                return;
            whenRecovered(session, *id, [&session, id = *id] {
                if (session.request().stop)
                    forget(session, id);
                else
                    search(session, id);
            });
        },
        true);
}

} // namespace slipway
