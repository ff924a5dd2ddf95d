// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "desk_workbench.h"
#include "profiles/profile_store.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// What the Source tab and the cards get to see of a repository on a server of this machine,
/// through all that lies between. No engine is asked.
class SourceDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }
    void readsASourceThatIsLookedAt();
    void tellsHowFarAnAppIsBehind();
    void knowsWhatAnotherProgramFound();
    void pinsAndTakesItBack();
    void takesNothingBackThatWasChangedSince();
    void theNewestWishIsTheOneThatCounts();
    void listsAnotherSourceWithItsOwnBranches();
    void offersASignInWhereTheServerWantsOne();

private:
    struct Desk {
        explicit Desk(const Paths &paths)
            : settings(paths.settingsFile())
            , store(paths, nullptr)
            , engine(EngineChoice{*Endpoint::parse(u"/nonexistent/engine.sock"_s),
                                  EngineChoice::Rule::Setting,
                                  {},
                                  {}})
            , apps(AppsContext{engine, store, settings, paths})
        {
            store.load();
            workbench = std::make_unique<DeskWorkbench>(apps, KeyringHand(), nullptr);
        }
        Settings settings;
        ProfileStore store;
        Engine engine;
        Apps apps;
        std::unique_ptr<DeskWorkbench> workbench;
    };
    SourceView view() const { return m_desk->workbench->source(m_app); }
    SourceDesk &sources() const { return m_desk->workbench->sources(); }
    AppSettings app() const { return m_desk->store.app(m_app); }
    QString pin() const
    {
        const AppSettings settings = app();
        const auto found = settings.pins.constFind(u"/opt/app"_s);
        return found == settings.pins.cend() ? QString() : found->text();
    }
    int behindOnTheCard() const
    {
        const auto row = m_desk->workbench->apps()->find(m_app);
        return row ? row->behind : -2;
    }
    void writeProfile(const QString &address);
    bool check() const
    {
        QSignalSpy checked(&sources(), &SourceDesk::checked);
        sources().check(m_app);
        return checked.wait(20000);
    }

    GitServer m_server;
    QStringList m_commits; ///< Oldest first.
    QString m_other;
    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
    std::unique_ptr<Desk> m_desk;
    AppId m_app = *AppId::parse(u"fixture");
};

void SourceDeskTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    GitRepository repository = m_server.create(u"app"_s);
    for (const QString &word : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        m_commits << repository.commit({{u"a.txt"_s, word.toUtf8()}}, u"Say "_s + word);
    QVERIFY2(!m_commits.contains(QString()), qPrintable(repository.problem()));
    QVERIFY(repository.tag(u"v2"_s, m_commits[1]));
    QVERIFY(
        !m_server.create(u"private/closed"_s).commit({{u"a.txt"_s, "one"}}, u"One"_s).isEmpty());
    GitRepository other = m_server.create(u"other"_s);
    m_other = other.commit({{u"b.txt"_s, "b"}}, u"Begin"_s, u"trunk"_s);
}

void SourceDeskTest::writeProfile(const QString &address)
{
    QVERIFY(QDir().mkpath(m_paths.profilesFolder()));
    QFile file(m_paths.profilesFolder() + u"/fixture.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"slipway: 1\nid: fixture\nname: Fixture\nsummary: Words\nkind: ai\n"
               "lineage: cuda\nbase: \"nvidia/cuda:11.7.1-runtime-ubuntu20.04\"\nsources:\n"
               "  - {path: /opt/app, git: \"%1\", branch: main, commit: \"%2\"}\n"
               "  - {path: /opt/other, git: \"%3\", branch: trunk, commit: \"%4\"}\n"
               "web: {port: 8199}\nrun: {command: [sh]}\n"_s
                   .arg(address, m_commits[1], m_server.url(u"other"_s), m_other)
                   .toUtf8());
    file.close();
}

void SourceDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    m_paths.cache = m_folder->filePath(u"cache"_s);
    writeProfile(m_server.url(u"app"_s));
    m_desk = std::make_unique<Desk>(m_paths);
    QStringList problems;
    for (const Problem &problem : m_desk->store.problems())
        problems << problem.told();
    QVERIFY2(m_desk->store.profile(m_app), qPrintable(problems.join(u'\n')));
}

void SourceDeskTest::readsASourceThatIsLookedAt()
{
    QCOMPARE(view().state, SourceView::State::Reading);
    sources().look(m_app, {});
    QTRY_COMPARE(view().state, SourceView::State::Unread);
    QVERIFY(check());
    QTRY_COMPARE(view().state, SourceView::State::Ready);
    QCOMPARE(view().behind, 2);
    QCOMPARE(view().commits.size(), 4);
    QCOMPARE(view().pinned.hash, m_commits[1]);
    QTRY_COMPARE(view().branches, QStringList{u"main"_s});
}

void SourceDeskTest::tellsHowFarAnAppIsBehind()
{
    QCOMPARE(behindOnTheCard(), -1);
    QVERIFY(check());
    QTRY_COMPARE(behindOnTheCard(), 2);
    m_desk = std::make_unique<Desk>(m_paths); // What was found is kept.
    QTRY_COMPARE(behindOnTheCard(), 2);
}

void SourceDeskTest::knowsWhatAnotherProgramFound()
{
    {
        const Desk other(m_paths);
        QSignalSpy checked(&other.workbench->sources(), &SourceDesk::checked);
        other.workbench->sources().check(m_app);
        QVERIFY(checked.wait(20000));
    }
    QCOMPARE(behindOnTheCard(), -1);
    sources().look(m_app, {});
    QTRY_COMPARE(behindOnTheCard(), 2);
}

void SourceDeskTest::pinsAndTakesItBack()
{
    QVERIFY(check());
    QSignalSpy pinned(&sources(), &SourceDesk::pinned);
    sources().pin(m_app, u"/opt/app"_s, u"main"_s);
    QVERIFY(pinned.wait(20000));
    QCOMPARE(pinned[0][1].toString(), u"Fixture"_s);
    QCOMPARE(pin(), m_commits[3]);
    QCOMPARE(app().follows.value(u"/opt/app"_s), u"heads/main"_s);
    QTRY_COMPARE(view().behind, 0);
    const QVariantMap first = pinned[0][3].toMap();
    sources().pin(m_app, u"/opt/app"_s, u"v2"_s);
    QVERIFY(pinned.wait(20000));
    QCOMPARE(app().follows.value(u"/opt/app"_s), u"tags/v2"_s);
    sources().takeBack(m_app, pinned[1][3].toMap());
    QCOMPARE(pin(), m_commits[3]);
    QCOMPARE(app().follows.value(u"/opt/app"_s), u"heads/main"_s);
    sources().takeBack(m_app, first);
    QVERIFY2(pin().isEmpty(), "the profile's pin holds again");
    QVERIFY(!app().follows.contains(u"/opt/app"_s));
    QTRY_COMPARE(view().pinned.hash, m_commits[1]);
}

void SourceDeskTest::takesNothingBackThatWasChangedSince()
{
    QVERIFY(check());
    QSignalSpy pinned(&sources(), &SourceDesk::pinned);
    sources().pin(m_app, u"/opt/app"_s, m_commits[3]);
    QVERIFY(pinned.wait(20000));
    sources().pin(m_app, u"/opt/app"_s, m_commits[0]);
    QVERIFY(pinned.wait(20000));
    sources().takeBack(m_app, pinned[0][3].toMap());
    QCOMPARE(pin(), m_commits[0]);
}

void SourceDeskTest::theNewestWishIsTheOneThatCounts()
{
    QVERIFY(check());
    QSignalSpy pinned(&sources(), &SourceDesk::pinned);
    QSignalSpy answered(&sources(), &SourceDesk::refAnswered);
    sources().pin(m_app, u"/opt/app"_s, m_commits[3]);
    sources().pin(m_app, u"/opt/app"_s, m_commits[2]);
    QVERIFY(pinned.wait(20000));
    QTest::qWait(0);
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(pin(), m_commits[2]);
    QStringList refs;
    for (const QList<QVariant> &one : answered)
        refs << one[1].toString();
    QCOMPARE(refs, (QStringList{m_commits[3], m_commits[2]}));
}

void SourceDeskTest::listsAnotherSourceWithItsOwnBranches()
{
    sources().look(m_app, {});
    QVERIFY(check());
    QTRY_COMPARE(view().branches, QStringList{u"main"_s});
    sources().look(m_app, {.path = u"/opt/other"_s});
    QVERIFY2(view().branches.isEmpty(), "nothing is known of this one yet");
    QTRY_COMPARE(view().branches, QStringList{u"trunk"_s});
    QCOMPARE(view().pinned.hash, m_other);
}

void SourceDeskTest::offersASignInWhereTheServerWantsOne()
{
    const QString address = m_server.httpUrl(u"private/closed"_s);
    writeProfile(address);
    m_desk = std::make_unique<Desk>(m_paths);
    sources().look(m_app, {});
    QVERIFY(check());
    QTRY_COMPARE(view().notice.remedy, SourceNotice::Remedy::SignIn);
    QCOMPARE(view().state, SourceView::State::Unread);
    QVERIFY(address.startsWith(view().notice.server));
}

QTEST_GUILESS_MAIN(SourceDeskTest)
#include "tst_source_desk.moc"
