// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_record.h"
#include "apps/labels.h"
#include "base/whole_file.h"
#include "engine/life_lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// The verbs rollback, history and bisect as a script uses them, on a real engine.
class LifecycleCliTest : public LifeLab
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QVERIFY(begin()); }
    void cleanup() { QVERIFY(end()); }
    void historySaysWhatRollbackCanDo();
    void aSearchGoesOnAfterAKill();
    void aTrialThatAKillLeftIsClearedAway();
    void anOrderlyEndLeavesTheSearchForLater_data();
    void anOrderlyEndLeavesTheSearchForLater();

private:
    QStringList arguments(const QStringList &words) const;
    void slipway(const QStringList &words, int code); ///< Runs it to its end: m_lines.
    QStringList searchWords() const;
    bool startSearch(QProcess &program); ///< Until the first answer is kept.
    /// What it says up to a line with @p word, or all.
    static QByteArray readUntil(QProcess &program, const QByteArray &word);

    QStringList m_line; ///< Commits, oldest first.
    QList<QJsonObject> m_lines;
    QJsonArray m_document;
};

void LifecycleCliTest::initTestCase()
{
    QVERIFY2(startServers(), qPrintable(m_problem));
    m_repository = u"spoken"_s;
    GitRepository repository = m_git.create(m_repository);
    for (int i = 0; i < 9; ++i)
        m_line.append(
            repository.commit(working("page " + QByteArray::number(i)), u"Change %1"_s.arg(i)));
    QVERIFY2(m_line.last().size() == 40, qPrintable(repository.problem()));
}

QStringList LifecycleCliTest::arguments(const QStringList &words) const
{
    return words
        + QStringList{u"--json"_s, u"--config"_s, m_paths.config, u"--data"_s, m_paths.data};
}

void LifecycleCliTest::slipway(const QStringList &words, int code)
{
    QProcess program;
    program.setStandardInputFile(QProcess::nullDevice()); // as a timer or a service runs it
    program.start(QStringLiteral(SLIPWAY_PROGRAM), arguments(words));
    QVERIFY(program.waitForFinished(kLifePatienceMs));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(program.exitCode() == code, said + program.readAllStandardError());
    m_document = QJsonDocument::fromJson(said).array();
    m_lines.clear();
    for (const QByteArray &line : said.split('\n'))
        m_lines.append(QJsonDocument::fromJson(line).object());
    m_lines.removeIf([](const QJsonObject &line) { return line.isEmpty(); });
}

void LifecycleCliTest::historySaysWhatRollbackCanDo()
{
    QVERIFY(install(m_line.at(0)));
    QVERIFY(setCommit(m_line.at(1)));
    QVERIFY(run(m_apps->rebuild(m_id)));
    slipway({u"history"_s, m_id.text()}, 0);
    QCOMPARE(m_document.size(), 2);
    QCOMPARE(m_document[0][u"inUse"_s].toBool(), true);
    QCOMPARE(m_document[1][u"pin"_s].toString(), m_line.at(0));
    QVERIFY(m_document[1][u"good"_s].isString() && m_document[1][u"kept"_s].toBool());
    QVERIFY(m_document[1][u"snapshot"_s][u"bytes"_s].toInt() > 0);

    slipway({u"rollback"_s, m_id.text()}, 0);
    QCOMPARE(m_lines.last()[u"event"_s].toString(), u"done"_s);
    QCOMPARE(m_lines.last()[u"build"_s].toInt(), 1);
    QTRY_COMPARE(m_apps->status(m_id).build, 1);
    QTRY_COMPARE(page(), "page 0");
    slipway({u"rollback"_s, m_id.text(), u"9"_s}, 1);
    QCOMPARE(m_lines.last()[u"kind"_s].toString(), u"missing"_s);
    slipway({u"rollback"_s, m_id.text(), u"1"_s}, 1);
    QCOMPARE(m_lines.last()[u"kind"_s].toString(), u"conflict"_s);
}

QStringList LifecycleCliTest::searchWords() const
{
    return {u"bisect"_s, m_id.text(),
            u"--good"_s, m_line.first(),
            u"--bad"_s,  u"main"_s,
            u"--run"_s,  u"curl -fsS \"$SLIPWAY_URL\" | grep -q 'page [0-4]'"_s};
}

bool LifecycleCliTest::startSearch(QProcess &program)
{
    program.start(QStringLiteral(SLIPWAY_PROGRAM), arguments(searchWords()));
    return program.waitForStarted()
        && QTest::qWaitFor(
               [&] {
                   const Result<BisectSearch> kept = keptBisect(m_paths, m_id);
                   return (kept && !kept->answers.isEmpty())
                       || program.state() == QProcess::NotRunning;
               },
               kLifePatienceMs)
        && program.state() == QProcess::Running;
}

QByteArray LifecycleCliTest::readUntil(QProcess &program, const QByteArray &word)
{
    QByteArray said;
    while (program.canReadLine() || program.waitForReadyRead(kLifePatienceMs)) {
        while (program.canReadLine()) {
            said += program.readLine();
            if (said.contains(word))
                return said;
        }
    }
    return said;
}

void LifecycleCliTest::aSearchGoesOnAfterAKill()
{
    QVERIFY(setCommit(m_line.first()));
    QProcess program;
    QVERIFY(startSearch(program));
    program.kill();
    QVERIFY(program.waitForFinished(kLifePatienceMs));
    slipway(searchWords(), 0);
    const QJsonObject found = m_lines.last()[u"bisect"_s].toObject();
    QCOMPARE(found[u"firstBad"_s][u"commit"_s].toString(), m_line.at(5));
    QCOMPARE(found[u"lastGood"_s][u"commit"_s].toString(), m_line.at(4));
    QCOMPARE(found[u"message"_s].toString().trimmed(), u"Change 5"_s);
    QCOMPARE(found[u"tries"_s].toInt(), 3);
    const auto tests = std::count_if(m_lines.begin(), m_lines.end(), [](const QJsonObject &line) {
        return line[u"event"_s].toString() == "step"_L1
            && line[u"state"_s].toString() == "running"_L1
            && line[u"name"_s].toString().startsWith("Test"_L1);
    });
    QVERIFY2(tests < 3, "what was answered is not built again");
    QCOMPARE(leftOver(), QStringList());
}

/// Kills the program while a commit is running and the person is asked about it.
void LifecycleCliTest::aTrialThatAKillLeftIsClearedAway()
{
    const auto trials = [this] {
        return dockerLines({u"ps"_s, u"-q"_s, u"--filter"_s, u"name="_s + trialName(m_id)});
    };
    QVERIFY(setCommit(m_line.first()));
    QProcess program;
    program.start(QStringLiteral(SLIPWAY_PROGRAM),
                  arguments({u"bisect"_s, m_id.text(), u"--good"_s, m_line.first(), u"--bad"_s,
                             u"main"_s, u"--ask"_s}));
    QVERIFY(readUntil(program, "\"question\"").contains("\"question\""));
    QCOMPARE(trials().size(), 1);
    program.kill();
    QVERIFY(program.waitForFinished(kLifePatienceMs));
    QVERIFY2(trials().size() == 1, "nobody was there to take it down");

    QVERIFY(makeApps()); // the next start of Slipway
    QTRY_VERIFY_WITH_TIMEOUT(trials().isEmpty() && !m_apps->job(m_id), 60000);
    QVERIFY(keptBisect(m_paths, m_id));

    // And the search goes on: works up to 4, is broken from 5 on.
    QProcess again;
    again.start(QStringLiteral(SLIPWAY_PROGRAM), arguments({u"bisect"_s, m_id.text()}));
    QByteArray line;
    while (again.state() != QProcess::NotRunning) {
        line = readUntil(again, "\"question\"");
        const QString commit =
            QJsonDocument::fromJson(line.trimmed().split('\n').last())[u"commit"_s].toString();
        if (!line.contains("\"question\""))
            break;
        again.write(m_line.indexOf(commit) <= 4 ? "good\n" : "bad\n");
    }
    QVERIFY(again.waitForFinished(kLifePatienceMs) || again.state() == QProcess::NotRunning);
    const QByteArray last = (line + again.readAllStandardOutput()).trimmed().split('\n').last();
    const QJsonObject found = QJsonDocument::fromJson(last)[u"bisect"_s].toObject();
    QVERIFY2(found[u"firstBad"_s][u"commit"_s].toString() == m_line.at(5), last);
    QCOMPARE(leftOver(), QStringList());
    QVERIFY(!keptBisect(m_paths, m_id));
}

void LifecycleCliTest::anOrderlyEndLeavesTheSearchForLater_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("goesOn");
    QTest::addRow("interrupted, then forgotten") << SIGINT << false;
    QTest::addRow("asked to end, then gone on with") << SIGTERM << true;
}

void LifecycleCliTest::anOrderlyEndLeavesTheSearchForLater()
{
    QFETCH(int, signal);
    QFETCH(bool, goesOn);
    QVERIFY(setCommit(m_line.first()));
    QProcess program;
    QVERIFY(startSearch(program));
    ::kill(pid_t(program.processId()), signal);
    QVERIFY(program.waitForFinished(kLifePatienceMs));
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(leftOver(), QStringList());
    QVERIFY(keptBisect(m_paths, m_id));
    if (goesOn) {
        slipway({u"bisect"_s, m_id.text()}, 0);
        const QJsonObject found = m_lines.last()[u"bisect"_s].toObject();
        QCOMPARE(found[u"firstBad"_s][u"commit"_s].toString(), m_line.at(5));
        QCOMPARE(found[u"tries"_s].toInt(), 3);
        QCOMPARE(leftOver(), QStringList());
        return;
    }
    slipway({u"bisect"_s, m_id.text(), u"--stop"_s}, 0);
    QVERIFY(!keptBisect(m_paths, m_id));
    slipway({u"bisect"_s, m_id.text()}, 1);
    QCOMPARE(m_lines.last()[u"kind"_s].toString(), u"missing"_s);
}

QTEST_GUILESS_MAIN(LifecycleCliTest)
#include "tst_lifecycle_cli.moc"
