// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job_sequence.h"
#include "base/thread_job.h"
#include "support/scripted_job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class JobTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsSaidBeforeStartReturns()
    {
        ScriptedJob job([](ScriptedJob &self) {
            emit self.progressed({0.5, u"half"_s});
            self.succeed(7);
        });
        QSignalSpy progressed(&job, &Job::progressed);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QCOMPARE(progressed.size(), 0);
        QVERIFY(finished.wait());
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(*job.result(), 7);
    }

    void cancelEndsOnce()
    {
        ScriptedJob job([](ScriptedJob &) {});
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        job.cancel();
        job.cancel();
        QVERIFY(finished.wait());
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
        QVERIFY(job.error()->isCancelled());
    }

    void aJobThatIsCancelledBeforeItStartsNeverRuns()
    {
        bool ran = false;
        ScriptedJob job([&ran](ScriptedJob &) { ran = true; });
        QSignalSpy finished(&job, &Job::finished);
        job.cancel();
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 1);
        QVERIFY(!ran);
    }

    void deletingARunningJobIsSilent()
    {
        auto job = std::make_unique<ScriptedJob>([](ScriptedJob &) {});
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        QCoreApplication::processEvents();
        job.reset();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
    }

    void workOnAThreadGivesItsResult()
    {
        ThreadJob<int> job(
            [](const WorkContext &context) -> Result<int> {
                context.report({0.25, u"quarter"_s});
                return 42;
            },
            nullptr);
        QSignalSpy finished(&job, &Job::finished);
        QSignalSpy progressed(&job, &Job::progressed);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(*job.result(), 42);
        QCOMPARE(progressed.size(), 1);
    }

    void workOnAThreadIsToldThatItIsCancelled()
    {
        QSemaphore begun;
        QSemaphore ended;
        {
            ThreadJob<int> job(
                [&begun, &ended](const WorkContext &context) -> Result<int> {
                    begun.release();
                    while (!context.isCancelled())
                        QThread::yieldCurrentThread();
                    ended.release();
                    return 1;
                },
                nullptr);
            QSignalSpy finished(&job, &Job::finished);
            job.start();
            QTRY_COMPARE(begun.available(), 1);
            job.cancel();
            QVERIFY(finished.wait());
            QVERIFY(job.error()->isCancelled());
        }
        QVERIFY(ended.tryAcquire(1, 5000));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void workThatOutlivesItsJobIsDropped()
    {
        QSemaphore go;
        auto job = std::make_unique<ThreadJob<int>>(
            [&go](const WorkContext &context) -> Result<int> {
                go.acquire();
                context.report({0.5, u"nobody hears this"_s});
                return 1;
            },
            nullptr);
        job->start();
        QCoreApplication::processEvents();
        job.reset();
        go.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void aSequenceRunsItsStepsInOrder()
    {
        QStringList said;
        JobSequence sequence(nullptr);
        for (const QString &name : {u"fetch"_s, u"build"_s, u"run"_s}) {
            sequence.add(name, [&said, name](QObject *owner) -> Job * {
                said += name;
                if (name == u"build")
                    return nullptr; // nothing to do
                return new ScriptedJob([](ScriptedJob &self) { self.succeed(0); }, owner);
            });
        }
        QSignalSpy finished(&sequence, &Job::finished);
        QSignalSpy stepFinished(&sequence, &JobSequence::stepFinished);
        sequence.start();
        QVERIFY(finished.wait());
        QVERIFY(sequence.result());
        QCOMPARE(said, (QStringList{u"fetch"_s, u"build"_s, u"run"_s}));
        QCOMPARE(stepFinished.size(), 3);
    }

    void aSequenceStopsAtTheFirstFailure()
    {
        bool reached = false;
        JobSequence sequence(nullptr);
        sequence.add(u"fetch"_s, [](QObject *owner) {
            return new ScriptedJob(
                [](ScriptedJob &self) {
                    self.giveUp({Error::Kind::Missing, u"No such commit."_s, {}});
                },
                owner);
        });
        sequence.add(u"build"_s, [&reached](QObject *) -> Job * {
            reached = true;
            return nullptr;
        });
        QSignalSpy finished(&sequence, &Job::finished);
        sequence.start();
        QVERIFY(finished.wait());
        QCOMPARE(sequence.error()->kind, Error::Kind::Missing);
        QVERIFY(!reached);
    }

    void cancellingASequenceCancelsItsStep()
    {
        QPointer<ScriptedJob> step;
        JobSequence sequence(nullptr);
        sequence.add(u"wait"_s, [&step](QObject *owner) {
            step = new ScriptedJob([](ScriptedJob &) {}, owner);
            return step;
        });
        QSignalSpy finished(&sequence, &Job::finished);
        sequence.start();
        QTRY_VERIFY(step && step->isRunning());
        sequence.cancel();
        QVERIFY(step->isFinished());
        QVERIFY(finished.wait());
        QVERIFY(sequence.error()->isCancelled());
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
