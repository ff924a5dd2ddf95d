// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_job.h"
#include "support/scripted_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Work of two steps whose second one another job does.
class TwoSteps : public AppJob
{
public:
    explicit TwoSteps(ScriptedJob *child)
        : AppJob(*AppId::parse(u"demo"), u"Demo"_s, Kind::Start, nullptr)
        , m_child(child)
    {}

private:
    void run() override
    {
        AppStep first;
        first.name = u"Look"_s;
        AppStep second;
        second.name = u"Start"_s;
        setSteps({first, second});
        beginStep(1);
        follow(m_child, 1);
        await(m_child, [this](int) { finish(AppOutcome()); });
    }
    ScriptedJob *m_child;
};

} // namespace

class AppJobTest : public QObject
{
    Q_OBJECT
private slots:
    void whatAChildDoesIsSeenInItsStep()
    {
        auto *child = new ScriptedJob([](ScriptedJob &job) { // the work deletes it
            emit job.progressed({0.25, u"Copying"_s});
            emit job.wrote(u"one line"_s);
            emit job.wrote(u"with its end\n"_s);
            job.succeed(1);
        });
        TwoSteps work(child);
        QList<AppStep> seen;
        QStringList lines;
        connect(&work, &AppJob::stepChanged, this, [&](int row, const AppStep &step) {
            QCOMPARE(row, 1);
            seen += step;
        });
        connect(&work, &AppJob::logged, this, [&](const AppLog &log) {
            QCOMPARE(log.step, 1);
            QVERIFY(log.atMs > 0);
            lines += log.text;
        });
        QSignalSpy finished(&work, &Job::finished);
        work.start();
        QVERIFY(!finished.isEmpty() || finished.wait());
        QCOMPARE(seen.at(1).detail, u"Copying"_s);
        QCOMPARE(seen.at(1).fraction, 0.25);
        QCOMPARE(lines, (QStringList{u"one line\n"_s, u"with its end\n"_s}));
    }
};

QTEST_GUILESS_MAIN(AppJobTest)
#include "tst_app_job.moc"
