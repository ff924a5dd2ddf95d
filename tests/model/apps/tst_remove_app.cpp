// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/stop_app_job.h"
#include "base/settings.h"
#include "engine/engine.h"
#include "profiles/profile_store.h"
#include "support/fake_engine.h"
#include "support/job_wait.h"

#include <QTemporaryDir>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId kApp = *AppId::parse(u"site");

FakeAnswer said(const QByteArray &message, int status)
{
    return FakeAnswer::json("{\"message\":\"" + message + "\"}", status);
}

} // namespace

/// Taking an app away, on an engine that has none of its containers any more.
class RemoveAppTest : public QObject
{
    Q_OBJECT
private slots:
    void takesAwayWhatACrashLeftOfErrands_data()
    {
        QTest::addColumn<FakeAnswer>("errand");
        QTest::addColumn<QString>("error");
        QTest::newRow("both are there") << FakeAnswer::empty(204) << QString();
        QTest::newRow("none is there") << said("No such container", 404) << QString();
        QTest::newRow("they cannot go")
            << said("driver failed", 500) << u"The container cannot be removed."_s;
    }
    void takesAwayWhatACrashLeftOfErrands()
    {
        QFETCH(FakeAnswer, errand);
        QFETCH(QString, error);
        FakeEngine fake;
        fake.willAnswer("GET", "/containers/json", FakeAnswer::json("[]"), -1);
        fake.willAnswer("GET", "/images/json", FakeAnswer::json("[]"), -1);
        fake.willAnswer("GET", "/networks/", said("none", 404), -1);
        fake.willAnswer("DELETE", "/containers/slipway-site_", errand, -1);
        const QTemporaryDir folder;
        const Paths paths =
            Paths::standard(folder.filePath(u"config"_s), folder.filePath(u"data"_s));
        Settings settings(paths.settingsFile());
        ProfileStore store(paths, nullptr);
        Engine engine(fake.choice());
        RemoveAppJob job(AppsContext{engine, store, settings, paths}, kApp, u"Site"_s, {}, nullptr);
        QVERIFY(runToEnd(&job));
        QCOMPARE(job.error() ? job.error()->summary : QString(), error);
        const QStringList asked = fake.asked();
        QVERIFY(asked.contains(u"DELETE /containers/slipway-site_volumes?force=1"_s));
        QCOMPARE(asked.contains(u"DELETE /containers/slipway-site_packages?force=1"_s),
                 error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemoveAppTest)
#include "tst_remove_app.moc"
