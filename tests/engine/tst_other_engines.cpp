// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"
#include "engine/page_app.h"
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"
#include "support/labs/own_engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kToldBytes = 1500; ///< Qt Test cuts longer messages, at their end.
const QString kId = u"slw-test-page"_s;

/// How a verb of the command line ended.
struct End {
    int code = -1;
    QJsonValue last; ///< Its last line.
    QByteArray told; ///< Both channels, for a test's message.
};

} // namespace

/// The main job on engines other than the machine's: the real program, in the engine's network.
class OtherEnginesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void buildsStartsRebuildsStopsAndRemoves_data();
    void buildsStartsRebuildsStopsAndRemoves();

private:
    void useCommit(const OwnEngine &engine, const QString &commit, const QByteArray &more = {});
    End slipway(const OwnEngine &engine, const QStringList &words);
    QJsonObject status(const OwnEngine &engine);
    QByteArray get(const OwnEngine &engine, const QString &url);

    QTemporaryDir m_folder;
    GitServer m_git;
    QString m_address;
    QString m_one;
    QString m_two;
    QString m_base;
    QString m_home; ///< Of the row.
};

void OtherEnginesTest::initTestCase()
{
    GitRepository repository = m_git.create(u"page"_s);
    m_address = u"file://"_s + repository.folder();
    m_one = repository.commit({{u"index.html"_s, "one"}}, u"Show a page"_s);
    m_two = repository.commit({{u"index.html"_s, "two"}}, u"Show another"_s);
    QVERIFY2(m_two.size() == 40, qPrintable(repository.problem()));
}

void OtherEnginesTest::useCommit(const OwnEngine &engine, const QString &commit,
                                 const QByteArray &more)
{
    m_home = m_folder.filePath(engine.socketPath().section(u'/', -2, -2));
    QVERIFY(writeWhole(m_home + u"/config/profiles/"_s + kId + u".yaml"_s,
                       pageProfile(kId, m_base, m_address, commit) + more));
}

End OtherEnginesTest::slipway(const OwnEngine &engine, const QStringList &words)
{
    const QStringList command =
        engine.inside(QStringList{QStringLiteral(SLIPWAY_PROGRAM)} + words
                      + QStringList{u"--json"_s, u"--engine"_s, engine.endpoint(), u"--config"_s,
                                    m_home + u"/config"_s, u"--data"_s, m_home + u"/data"_s});
    QProcess process;
    process.start(command.first(), command.mid(1));
    End end;
    if (!process.waitForFinished(kPatienceMs)) {
        end.told = process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return end;
    }
    const QByteArray said = process.readAllStandardOutput();
    end.code = process.exitCode();
    end.told = (said + process.readAllStandardError()).right(kToldBytes);
    const QByteArray line = said.trimmed().split('\n').last();
    const QJsonDocument document = QJsonDocument::fromJson(
        QJsonDocument::fromJson(said).isNull() ? line : said); // a stream, or one document
    end.last = document.object();
    return end;
}

QJsonObject OtherEnginesTest::status(const OwnEngine &engine)
{
    return slipway(engine, {u"status"_s, kId}).last[u"apps"_s][0].toObject();
}

QByteArray OtherEnginesTest::get(const OwnEngine &engine, const QString &url)
{
    return runTool(engine.inside(
                       {u"curl"_s, u"-sf"_s, u"-m"_s, u"20"_s, u"-w"_s, u" %{http_code}"_s, url}))
        .output;
}

void OtherEnginesTest::buildsStartsRebuildsStopsAndRemoves_data()
{
    QTest::addColumn<OwnEngineOptions::Product>("product");
    QTest::addColumn<QString>("version"); // how it begins; empty: it is the machine's
    QTest::newRow("Debian 13's Docker") << OwnEngineOptions::Product::Trixie << u"26."_s;
    QTest::newRow("sid's Docker") << OwnEngineOptions::Product::Sid << u"28."_s;
    QTest::newRow("Podman") << OwnEngineOptions::Product::Podman << QString();
}
void OtherEnginesTest::buildsStartsRebuildsStopsAndRemoves()
{
    QFETCH(OwnEngineOptions::Product, product);
    QFETCH(QString, version);
    OwnEngine engine({.product = product});
    QVERIFY2(engine.start(), qPrintable(engine.problem()));
    LocalRegistry registry(engine.inside({}));
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    QVERIFY2(registry.push(LocalRegistry::Base::Offline, u"nvidia/cuda:11.7.1-runtime"_s),
             qPrintable(registry.problem()));
    m_base = registry.image(u"nvidia/cuda:11.7.1-runtime"_s);
    useCommit(engine, m_one);

    const End asked = slipway(engine, {u"status"_s});
    const QString told = asked.last[u"engine"_s][u"version"_s].toString();
    QVERIFY2(!told.isEmpty() && told.startsWith(version), asked.told);
    const End built = slipway(engine, {u"build"_s, kId});
    QVERIFY2(built.code == 0 && built.last[u"event"_s] == "done"_L1, built.told);
    QCOMPARE(status(engine)[u"state"_s].toString(), u"stopped"_s);
    const End started = slipway(engine, {u"start"_s, kId});
    QVERIFY2(started.code == 0, started.told);
    const QJsonObject first = status(engine);
    QCOMPARE(first[u"state"_s].toString(), u"running"_s);
    QCOMPARE(first[u"pin"_s].toString(), m_one);
    const QString url = first[u"url"_s].toString();
    QCOMPARE(get(engine, url), "one 200");

    useCommit(engine, m_two, "steps:\n  - {name: Break, run: \"exit 9\"}\n");
    const End broken = slipway(engine, {u"rebuild"_s, kId});
    QVERIFY2(broken.code == 1 && broken.last[u"event"_s] == "failed"_L1, broken.told);
    QCOMPARE(status(engine)[u"container"_s], first[u"container"_s]);
    QVERIFY2(get(engine, url) == "one 200", "a broken rebuild keeps what runs");

    useCommit(engine, m_two);
    const End rebuilt = slipway(engine, {u"rebuild"_s, kId});
    QVERIFY2(rebuilt.code == 0, rebuilt.told);
    const QJsonObject second = status(engine);
    QCOMPARE(second[u"pin"_s].toString(), m_two);
    QVERIFY(second[u"container"_s] != first[u"container"_s]);
    QCOMPARE(second[u"url"_s].toString(), url);
    QCOMPARE(get(engine, url), "two 200");

    const End stopped = slipway(engine, {u"stop"_s, kId});
    QVERIFY2(stopped.code == 0, stopped.told);
    QCOMPARE(status(engine)[u"state"_s].toString(), u"stopped"_s);
    QVERIFY2(get(engine, url).endsWith(" 000"), "nobody listens any more");

    const End removed = slipway(engine, {u"remove"_s, kId, u"--images"_s});
    QVERIFY2(removed.code == 0, removed.told);
    QCOMPARE(status(engine)[u"state"_s].toString(), u"not-installed"_s);
    const ToolEnd left = engine.docker({u"ps"_s, u"-aq"_s});
    QVERIFY2(left.ok && left.output.trimmed().isEmpty(), left.output + left.problem.toUtf8());
}

QTEST_GUILESS_MAIN(OtherEnginesTest)
#include "tst_other_engines.moc"
