// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/apps.h"
#include "base/whole_file.h"
#include "engine/named_engine.h"
#include "engine/page_app.h"
#include "support/holding_proxy.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kNoiseMegabytes = 6;
constexpr qint64 kHalf = kNoiseMegabytes * 500'000; ///< Bytes: in the middle of the noise.

} // namespace

/// A pull that stands still in its middle and is cancelled there, on a real engine:
/// SLIPWAY_TEST_ENGINE, or Docker's system socket.
class CancelledPullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anImageIsNotThereAndCanBePulledAgain();
    void anAppStaysAsItWasAndCanBeBuiltAgain();

private:
    void useBase(const QString &base);
    ImageRef noisy() const { return *ImageRef::parse(m_proxy->address() + u"/noisy:1"_s); }
    void verifyNothingIsLeft();
    bool runApp(AppJob *job);
    QByteArray get(const QString &url);

    QTemporaryDir m_folder;
    GitServer m_git;
    LocalRegistry m_registry;
    std::unique_ptr<HoldingProxy> m_proxy;
    std::unique_ptr<Engine> m_engine;
    Paths m_paths;
    AppId m_id = *AppId::parse(u"slw-test-pull");
    QString m_address;
    QString m_commit;
};

void CancelledPullTest::initTestCase()
{
    QVERIFY2(m_registry.start(), qPrintable(m_registry.problem()));
    QVERIFY2(m_registry.push(LocalRegistry::Base::Offline, u"quiet:1"_s),
             qPrintable(m_registry.problem()));
    QVERIFY2(m_registry.push(LocalRegistry::Base::Offline, u"noisy:1"_s, {kNoiseMegabytes}),
             qPrintable(m_registry.problem()));
    GitRepository repository = m_git.create(u"page"_s);
    m_address = u"file://"_s + repository.folder();
    m_commit = repository.commit({{u"index.html"_s, "one"}}, u"Show a page"_s);
    QVERIFY2(m_commit.size() == 40, qPrintable(repository.problem()));
    m_paths = Paths::standard(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
    m_engine = std::make_unique<Engine>(namedEngine());
}

void CancelledPullTest::init()
{
    m_proxy = std::make_unique<HoldingProxy>(m_registry.port());
    QVERIFY2(m_proxy->start(), qPrintable(m_proxy->errorString()));
    // The small layer may be on the engine already, or come first: either way less than half.
    m_proxy->holdAfter(kHalf);
}

void CancelledPullTest::cleanup()
{
    m_proxy->letGo();
    resultOf(m_engine->removeImage(noisy().text(), true, nullptr), kPatienceMs);
    resultOf(m_engine->removeImage(m_registry.image(u"quiet:1"_s), true, nullptr), kPatienceMs);
}

void CancelledPullTest::useBase(const QString &base)
{
    QVERIFY(writeWhole(m_paths.profilesFolder() + u'/' + m_id.text() + u".yaml"_s,
                       pageProfile(m_id.text(), base, m_address, m_commit)));
}

void CancelledPullTest::verifyNothingIsLeft()
{
    // Docker lets go of a connection when something comes on it. Whether it goes on pulling shows
    // now.
    m_proxy->letGo();
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->connections(), 0, kPatienceMs);
    const auto image = resultOf(m_engine->inspectImage(noisy().text(), nullptr));
    QVERIFY2(!image && image.error().kind == Error::Kind::Missing, wordsOf(image).constData());
}

bool CancelledPullTest::runApp(AppJob *job)
{
    bool isGood = false;
    connect(job, &Job::finished, this, [job, &isGood] {
        isGood = !job->error();
        if (!isGood)
            qInfo("%s", wordsOf(job->error()).constData());
    });
    QSignalSpy finished(job, &Job::finished);
    return (finished.count() > 0 || finished.wait(kPatienceMs)) && isGood;
}

QByteArray CancelledPullTest::get(const QString &url)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    return reply->readAll();
}

void CancelledPullTest::anImageIsNotThereAndCanBePulledAgain()
{
    const std::unique_ptr<PullImageJobBase> pull(m_engine->pull(noisy(), std::nullopt, nullptr));
    QSignalSpy ended(pull.get(), &Job::finished);
    pull->start();
    QTRY_VERIFY2_WITH_TIMEOUT(m_proxy->isHolding(), wordsOf(pull->error()).constData(),
                              kPatienceMs);
    QVERIFY(pull->isRunning());
    pull->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
    QVERIFY2(pull->error() && pull->error()->isCancelled(), wordsOf(pull->error()).constData());
    verifyNothingIsLeft();
    if (QTest::currentTestFailed())
        return;

    const auto again = resultOf(m_engine->pull(noisy(), std::nullopt, nullptr), kPatienceMs);
    VERIFY_GOOD(again);
    VERIFY_GOOD(resultOf(m_engine->inspectImage(noisy().text(), nullptr)));
}

void CancelledPullTest::anAppStaysAsItWasAndCanBeBuiltAgain()
{
    Settings settings(m_paths.settingsFile());
    ProfileStore store(m_paths, nullptr);
    useBase(m_registry.image(u"quiet:1"_s));
    store.load();
    QVERIFY(store.profile(m_id));
    Apps apps(AppsContext{*m_engine, store, settings, m_paths, Person::current()});
    QSignalSpy listed(&apps, &Apps::listed);
    apps.follow();
    QVERIFY(listed.wait(kPatienceMs));
    const auto removed = qScopeGuard([&] {
        if (apps.status(m_id).isInstalled)
            runApp(apps.remove(m_id, {.images = true, .data = true}));
    });
    QVERIFY(runApp(apps.install(m_id)));
    QTRY_COMPARE(apps.status(m_id).state, AppState::Running);
    const AppStatus before = apps.status(m_id);
    QCOMPARE(get(before.url), "one");

    useBase(noisy().text());
    store.load();
    AppJob *rebuild = apps.rebuild(m_id);
    QSignalSpy ended(rebuild, &Job::finished);
    std::optional<Error> error;
    connect(rebuild, &Job::finished, this, [&error, rebuild] {
        if (rebuild->error())
            error = *rebuild->error();
    });
    QTRY_VERIFY2_WITH_TIMEOUT(m_proxy->isHolding() || ended.count() > 0, "no pull began",
                              kPatienceMs);
    QVERIFY2(ended.isEmpty(), wordsOf(error ? &*error : nullptr).constData());
    rebuild->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatienceMs);
    QVERIFY2(error && error->isCancelled(), wordsOf(error ? &*error : nullptr).constData());
    verifyNothingIsLeft();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(get(before.url), "one");
    QTRY_COMPARE(apps.status(m_id).state, AppState::Running);
    QCOMPARE(apps.status(m_id).containerId, before.containerId);
    QVERIFY2(!apps.status(m_id).failure, "who cancels knows it");

    QVERIFY(runApp(apps.rebuild(m_id)));
    QTRY_VERIFY(apps.status(m_id).containerId != before.containerId);
    QCOMPARE(get(apps.status(m_id).url), "one");
}

QTEST_GUILESS_MAIN(CancelledPullTest)
#include "tst_cancelled_pull.moc"
