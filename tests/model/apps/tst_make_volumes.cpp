// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/make_volumes_job.h"
#include "engine/engine.h"
#include "support/fake_engine.h"
#include "support/job_wait.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId kApp = *AppId::parse(u"site");

AppFolder folder(const QString &host, bool readOnly = false)
{
    AppFolder folder;
    folder.host = host;
    folder.container = u"/kept"_s;
    folder.readOnly = readOnly;
    return folder;
}

QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray created()
{
    return quoted("{'Id':'c1','Warnings':[]}");
}

/// Answers as an engine that has no volume yet, and whose chown ends as @p end says.
void giveAVolume(FakeEngine &fake, const FakeAnswer &end)
{
    fake.willAnswer("GET", "/containers/slipway-site_volumes/json",
                    FakeAnswer::json(quoted("{'message':'no'}"), 404));
    fake.willAnswer("GET", "/volumes/cache", FakeAnswer::json(quoted("{'message':'no'}"), 404));
    fake.willAnswer("POST", "/volumes/create",
                    FakeAnswer::json(quoted("{'Name':'cache','Driver':'local'}"), 201));
    fake.willAnswer("DELETE", "/containers/", FakeAnswer::empty(204), -1);
    fake.willAnswer("DELETE", "/volumes/", FakeAnswer::empty(204), -1);
    fake.willAnswer("POST", "/containers/create", FakeAnswer::json(created(), 201));
    fake.willAnswer("POST", "/containers/c1/start", FakeAnswer::empty(204));
    fake.willAnswer("POST", "/containers/c1/wait", end);
}

} // namespace

/// Volumes that an app gets for the first time.
class MakeVolumesTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyVolumesThatAreWrittenAreMade_data()
    {
        QTest::addColumn<QList<AppFolder>>("folders");
        QTest::addColumn<bool>("isNeeded");
        AppFolder apart = folder(u"cache"_s);
        apart.isMounted = false;
        QTest::newRow("a volume") << QList{folder(u"/srv"_s), folder(u"cache"_s)} << true;
        QTest::newRow("a folder") << QList{folder(u"/srv"_s)} << false;
        QTest::newRow("a volume that is only read") << QList{folder(u"cache"_s, true)} << false;
        QTest::newRow("a volume that is not mounted") << QList{apart} << false;
        QTest::newRow("nothing chosen") << QList{folder({})} << false;
    }
    void onlyVolumesThatAreWrittenAreMade()
    {
        QFETCH(QList<AppFolder>, folders);
        QTEST(MakeVolumesJob::isNeeded(folders), "isNeeded");
    }

    void isMadeAndGivenToTheAppsUser_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<quint32>("user");
        QTest::addColumn<int>("code"); // with which chown ends
        QTest::addColumn<bool>("canStart");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("note");
        const QStringList look{u"GET /containers/slipway-site_volumes/json"_s,
                               u"GET /volumes/cache"_s};
        const QStringList make = look + QStringList{u"POST /volumes/create"_s};
        const QStringList begin = make
            + QStringList{u"POST /containers/create?name=slipway-site_volumes"_s,
                          u"POST /containers/c1/start"_s};
        const QStringList after{u"DELETE /containers/slipway-site_volumes?force=1"_s};
        QTest::newRow("there already") << true << 1000U << 0 << true << look << QString();
        QTest::newRow("new") << false << 1000U << 0 << true
                             << begin + QStringList{u"POST /containers/c1/wait"_s} + after
                             << QString();
        QTest::newRow("new, of an app that is root")
            << false << 0U << 0 << true << make << QString();
        QTest::newRow("an image without chown")
            << false << 1000U << 0 << false << begin + after
            << u"The volume cache belongs to root: The container cannot be started."_s;
        QTest::newRow("chown fails") << false << 1000U << 1 << true
                                     << begin + QStringList{u"POST /containers/c1/wait"_s} + after
                                     << u"The volume cache belongs to root: It ended with 1."_s;
    }
    void isMadeAndGivenToTheAppsUser()
    {
        QFETCH(bool, isThere);
        QFETCH(quint32, user);
        QFETCH(int, code);
        QFETCH(bool, canStart);
        FakeEngine fake;
        const QByteArray volume = quoted("{'Name':'cache','Driver':'local','Labels':null}");
        fake.willAnswer("GET", "/containers/slipway-site_volumes/json",
                        FakeAnswer::json(quoted("{'message':'no such container'}"), 404));
        fake.willAnswer("GET", "/volumes/cache",
                        isThere ? FakeAnswer::json(volume)
                                : FakeAnswer::json(quoted("{'message':'no such volume'}"), 404));
        fake.willAnswer("POST", "/volumes/create", FakeAnswer::json(volume, 201));
        fake.willAnswer("DELETE", "/containers/slipway-site_volumes", FakeAnswer::empty(204), -1);
        fake.willAnswer("POST", "/containers/create", FakeAnswer::json(created(), 201));
        fake.willAnswer(
            "POST", "/containers/c1/start",
            canStart ? FakeAnswer::empty(204)
                     : FakeAnswer::json(quoted("{'message':'exec: chown: not found'}"), 400));
        fake.willAnswer("POST", "/containers/c1/wait",
                        FakeAnswer::json("{\"StatusCode\":" + QByteArray::number(code) + "}"));
        Engine engine{fake.choice()};
        AppUser who;
        who.uid = who.gid = user;
        const Result<QStringList> notes = resultOf(new MakeVolumesJob(
            engine, {kApp, {folder(u"/srv"_s), folder(u"cache"_s)}, who, u"slipway/site:1"_s},
            nullptr));
        QVERIFY2(notes, wordsOf(notes));
        QTEST(fake.asked(), "asked");
        QTEST(notes->join(u'\n'), "note");
    }

    void givesWithNothingButTheVolume()
    {
        FakeEngine fake;
        giveAVolume(fake, FakeAnswer::json(quoted("{'StatusCode':0}")));
        Engine engine{fake.choice()};
        const Result<QStringList> notes = resultOf(new MakeVolumesJob(
            engine, {kApp, {folder(u"cache"_s)}, {1000, 1001}, u"i"_s}, nullptr));
        QVERIFY2(notes, wordsOf(notes));
        QJsonObject body;
        for (const FakeRequest &request : fake.requests()) {
            if (request.path.startsWith("/containers/create"))
                body = QJsonDocument::fromJson(request.body).object();
        }
        const QJsonObject host = body[u"HostConfig"_s].toObject();
        QCOMPARE(body[u"Entrypoint"_s].toArray().toVariantList(), QVariantList{u"chown"_s});
        QCOMPARE(body[u"Cmd"_s].toArray().toVariantList(),
                 (QVariantList{u"1000:1001"_s, u"/kept"_s}));
        QCOMPARE(host[u"NetworkMode"_s].toString(), u"none"_s);
        QCOMPARE(host[u"CapAdd"_s].toArray().toVariantList(), QVariantList{u"CHOWN"_s});
        QVERIFY(host[u"ReadonlyRootfs"_s].toBool());
        QCOMPARE(host[u"Mounts"_s].toArray().size(), 1);
    }

    void whatWasBrokenOffIsGivenNow_data()
    {
        QTest::addColumn<QByteArray>("volume"); // that the container left over was to give
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("this one") << QByteArray("cache") << true;
        QTest::newRow("another one") << QByteArray("models") << false;
    }
    void whatWasBrokenOffIsGivenNow()
    {
        QFETCH(QByteArray, volume);
        FakeEngine fake;
        fake.willAnswer(
            "GET", "/containers/slipway-site_volumes/json",
            FakeAnswer::json(quoted("{'Id':'c0','Name':'/slipway-site_volumes','Config':"
                                    "{'Labels':{'io.slipway.volume':'"
                                    + volume + "'}}}")));
        fake.willAnswer("GET", "/volumes/cache",
                        FakeAnswer::json(quoted("{'Name':'cache','Driver':'local'}")));
        fake.willAnswer("DELETE", "/containers/", FakeAnswer::empty(204), -1);
        fake.willAnswer("POST", "/containers/create", FakeAnswer::json(created(), 201));
        fake.willAnswer("POST", "/containers/c1/start", FakeAnswer::empty(204));
        fake.willAnswer("POST", "/containers/c1/wait",
                        FakeAnswer::json(quoted("{'StatusCode':0}")));
        Engine engine{fake.choice()};
        const Result<QStringList> notes = resultOf(new MakeVolumesJob(
            engine, {kApp, {folder(u"cache"_s)}, {1000, 1001}, u"i"_s}, nullptr));
        QVERIFY2(notes, wordsOf(notes));
        QTEST(fake.asked().contains(u"POST /containers/c1/wait"_s), "isGiven");
        QCOMPARE(fake.asked().at(1), u"DELETE /containers/slipway-site_volumes?force=1"_s);
    }

    void aCancelledOneLeavesNothingHalfDone_data()
    {
        QTest::addColumn<QByteArray>("during");
        QTest::newRow("while the volume is made") << QByteArray("/volumes/create");
        QTest::newRow("while its container is made") << QByteArray("/containers/create");
        QTest::newRow("while its container starts") << QByteArray("/containers/c1/start");
        QTest::newRow("while it is given") << QByteArray("/containers/c1/wait");
    }
    void aCancelledOneLeavesNothingHalfDone()
    {
        QFETCH(QByteArray, during);
        FakeEngine fake;
        const FakeAnswer end = FakeAnswer::json(quoted("{'StatusCode':0}"));
        giveAVolume(fake, during.endsWith("wait") ? end.held() : end);
        Engine engine{fake.choice()};
        const std::unique_ptr<MakeVolumesJob> job = std::make_unique<MakeVolumesJob>(
            engine, VolumesRequest{kApp, {folder(u"cache"_s)}, {1000, 1000}, u"i"_s}, nullptr);
        connect(&fake, &FakeEngine::requested, job.get(), [&](const FakeRequest &request) {
            if (request.path.startsWith(during))
                job->cancel();
        });
        runToEnd(job.get());
        QVERIFY(job->error() && job->error()->isCancelled());
        QCOMPARE(fake.asked().last(2),
                 (QStringList{u"DELETE /containers/slipway-site_volumes?force=1"_s,
                              u"DELETE /volumes/cache"_s}));
    }

    void aCancelledOneKeepsWhatItDidNotMake()
    {
        FakeEngine fake;
        fake.willAnswer("GET", "/containers/slipway-site_volumes/json",
                        FakeAnswer::json(quoted("{'message':'no'}"), 404));
        fake.willAnswer("GET", "/volumes/cache",
                        FakeAnswer::json(quoted("{'Name':'cache','Driver':'local'}")).held());
        Engine engine{fake.choice()};
        const std::unique_ptr<MakeVolumesJob> job = std::make_unique<MakeVolumesJob>(
            engine, VolumesRequest{kApp, {folder(u"cache"_s)}, {1000, 1000}, u"i"_s}, nullptr);
        connect(&fake, &FakeEngine::requested, job.get(), [&](const FakeRequest &request) {
            if (request.path.startsWith("/volumes/cache"))
                job->cancel();
        });
        runToEnd(job.get());
        QVERIFY(job->error() && job->error()->isCancelled());
        QCOMPARE(fake.last().method, "GET");
    }
};

QTEST_GUILESS_MAIN(MakeVolumesTest)
#include "tst_make_volumes.moc"
