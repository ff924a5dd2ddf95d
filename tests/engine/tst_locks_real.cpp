// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/labels.h"
#include "apps/share_jobs.h"
#include "engine/one_slipway.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// Locks on a real engine: what they tell, and what a build that is held to one gives.
class LocksRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_registry.start(), qPrintable(m_registry.problem()));
        QVERIFY2(m_registry.push(LocalRegistry::Base::Debian, u"nvidia/cuda:12"_s),
                 qPrintable(m_registry.problem()));
        QVERIFY2(m_git.start(), qPrintable(m_git.problem()));
        GitRepository repository = m_git.create(u"ui"_s);
        m_commit = repository.commit({{u"ui.py"_s, "print('one')\n"}}, u"One"_s);
        QVERIFY2(m_commit.size() == 40, qPrintable(repository.problem()));
        m_here = std::make_unique<OneSlipway>(m_folder.filePath(u"here"_s));
        addProfile(u"echo built"_s);
        QVERIFY(m_here->listOnce());
    }
    void cleanupTestCase()
    {
        if (m_here && m_here->apps.status(m_id).isInstalled)
            m_here->run(m_here->apps.remove(m_id, {.images = true, .data = true}));
        for (OneSlipway *place : {m_here.get(), m_there.get()}) {
            if (!place)
                continue;
            if (const auto images = resultOf(place->engine.images(labelFilter(m_id), nullptr)))
                for (const ImageSummary &image : *images)
                    (void)resultOf(place->engine.removeImage(image.id, true, nullptr));
        }
    }

    void aBuildsLockTellsWhatIsInTheImage()
    {
        const auto outcome = m_here->run(m_here->apps.build(m_id));
        QVERIFY(outcome);
        QVERIFY2(!outcome->grade, "there is none before it");
        const auto lock = goodBuild(m_here->paths, m_id);
        QVERIFY(lock);
        QVERIFY2(lock->unlisted.isEmpty(), qPrintable(lock->unlisted));
        QVERIFY(lock->contents.by.value(u"apt"_s).contains(u"libc6"_s));
        QVERIFY(lock->contents.by.value(u"pip"_s).contains(u"pip"_s)); // of the environment
        QVERIFY(lock->layers.size() >= 2);
        QVERIFY(lock->layers.first().startsWith(u"sha256:"_s));
        QVERIFY(!lock->components.isEmpty());
        QCOMPARE(lock->baseDigest, m_registry.digest());
        const auto containers =
            resultOf(m_here->engine.containers({{label::kApp, QString()}}, nullptr));
        VERIFY_GOOD(containers);
        for (const ContainerSummary &container : *containers)
            QVERIFY2(container.name != listingName(m_id), "its container is gone");
    }

    void theSameAgainIsTheSameLayers()
    {
        const auto outcome = m_here->run(m_here->apps.build(m_id));
        QVERIFY(outcome && outcome->grade);
        QCOMPARE(nameOf(*outcome->grade), u"same layers"_s);
        QCOMPARE(outcome->grade->differences.size(), 0);
        QCOMPARE(goodBuild(m_here->paths, m_id)->grade.value(u"beside"_s), u"1"_s);
    }

    void whatIsHeldToALockHasItsInputsAndPackages()
    {
        const auto outcome = m_here->run(m_here->apps.build(m_id, {.noCache = true, .locked = 1}));
        QVERIFY(outcome && outcome->grade);
        const BuildGrade &grade = *outcome->grade;
        QVERIFY2(grade.inputs == BuildGrade::Holds::Yes && grade.packages == BuildGrade::Holds::Yes,
                 qPrintable(toldDifferences(grade, 10).join(u'\n')));
        QCOMPARE(grade.beside, 1);
        const auto lock = goodBuild(m_here->paths, m_id);
        QCOMPARE(lock->lockedTo, 1);
        QVERIFY(
            QFile::exists(buildFolder(m_here->paths, m_id, lock->number) + u"/recipe/held/apt"_s));
    }

    void whatIsOtherIsTold()
    {
        addProfile(u"echo other"_s);
        const auto outcome = m_here->run(m_here->apps.build(m_id));
        QVERIFY(outcome && outcome->grade);
        QCOMPARE(outcome->grade->inputs, BuildGrade::Holds::No);
        QCOMPARE(outcome->grade->packages, BuildGrade::Holds::Yes);
        QCOMPARE(outcome->grade->layers, BuildGrade::Holds::No);
        addProfile(u"echo built"_s);
    }

    void aCrashWhilePackagesAreListedIsMadeGoodAtTheNextStart_data()
    {
        QTest::addColumn<bool>("isImageKnown");
        QTest::newRow("the image is whole: its lock is finished") << true;
        QTest::newRow("nothing is known of the image: it goes") << false;
    }
    void aCrashWhilePackagesAreListedIsMadeGoodAtTheNextStart()
    {
        QFETCH(bool, isImageKnown);
        QVERIFY(m_here->run(m_here->apps.build(m_id)));
        BuildRecord lock = *goodBuild(m_here->paths, m_id);
        const PackageLists contents = std::exchange(lock.contents, {});
        lock.outcome = BuildRecord::Outcome::Running;
        lock.ended = {};
        lock.grade.clear();
        if (!isImageKnown)
            lock.imageId.clear();
        QVERIFY(writeWhole(buildFolder(m_here->paths, m_id, lock.number) + u"/lock.yaml"_s,
                           writeLock(lock)));
        OneSlipway next(m_folder.filePath(u"here"_s));
        QSignalSpy ended(&next.apps, &Apps::jobEnded);
        QVERIFY(next.listOnce());
        QVERIFY(!ended.isEmpty() || ended.wait(kBuildPatienceMs));
        const auto image = resultOf(next.engine.inspectImage(imageTag(m_id, lock.number), nullptr));
        QCOMPARE(bool(image), isImageKnown);
        const std::optional<BuildRecord> kept = newestBuild(next.paths, m_id);
        QCOMPARE(kept->number, lock.number);
        QCOMPARE(kept->outcome,
                 isImageKnown ? BuildRecord::Outcome::Good : BuildRecord::Outcome::Running);
        QVERIFY(!isCutShort(*kept));
        QCOMPARE(kept->contents.by.isEmpty(), !isImageKnown);
        QVERIFY(!isImageKnown || kept->contents == contents);
        QCOMPARE(kept->grade.isEmpty(), !isImageKnown);
    }

    void aLockThatIsNotThereIsSaid()
    {
        AppJob *job = m_here->apps.build(m_id, {.locked = 99});
        QVERIFY(!m_here->run(job));
        QVERIFY2(m_here->error.summary.contains(u"99"_s), qPrintable(m_here->error.summary));
    }

    void anImportWithSourcesBuildsWithoutTheirServer()
    {
        const QString file = m_folder.filePath(u"try.slipway"_s);
        const auto exported = resultOf(
            exportApp(m_here->apps.context(), {m_id, file, true}, nullptr), kBuildPatienceMs);
        VERIFY_GOOD(exported);
        m_git.stop();
        m_there = std::make_unique<OneSlipway>(m_folder.filePath(u"there"_s));
        const WorkContext work;
        const auto app = readExport(file, {}, work);
        VERIFY_GOOD(app);
        QCOMPARE(app->sources.size(), 1);
        const auto imported =
            resultOf(importApp(m_there->apps.context(), file, *app, nullptr), kBuildPatienceMs);
        VERIFY_GOOD(imported);
        QCOMPARE(imported->lockOf, 1);
        QVERIFY(m_there->listOnce());
        const auto outcome = m_there->run(m_there->apps.build(m_id, {.locked = 0}));
        QVERIFY(outcome && outcome->grade);
        QVERIFY2(outcome->grade->packages == BuildGrade::Holds::Yes,
                 qPrintable(toldDifferences(*outcome->grade, 10).join(u'\n')));
        QCOMPARE(goodBuild(m_there->paths, m_id)->commits.value(u"/opt/app"_s), m_commit);
    }

private:
    void addProfile(const QString &step)
    {
        const QByteArray yaml = "slipway: 1\nid: " + m_id.text().toUtf8()
            + "\nname: Try\nsummary: Tries\nkind: ai\nlineage: cuda\nbase: \""
            + m_registry.image(u"nvidia/cuda:12"_s).toUtf8()
            + "\"\nsources:\n  - {path: /opt/app, git: \"" + m_git.url(u"ui"_s).toUtf8()
            + "\", branch: main, commit: " + m_commit.toUtf8()
            + "}\npython: {manager: venv, version: \"3.11\"}\nsteps:\n  - {name: Say, run: \""
            + step.toUtf8() + "\"}\nrun: {command: [python3, ui.py]}\n";
        QVERIFY2(m_here->addProfile(m_id, yaml), qPrintable(m_here->problem));
    }

    QTemporaryDir m_folder;
    GitServer m_git;
    LocalRegistry m_registry;
    std::unique_ptr<OneSlipway> m_here;
    std::unique_ptr<OneSlipway> m_there;
    AppId m_id = *AppId::parse(u"slw-test-locks");
    QString m_commit;
};

QTEST_GUILESS_MAIN(LocksRealTest)
#include "tst_locks_real.moc"
