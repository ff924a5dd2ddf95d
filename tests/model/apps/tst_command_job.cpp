// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/command_job.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace slipway;
using namespace Qt::StringLiterals;

/// A command of the person's that judges a commit.
class CommandJobTest : public QObject
{
    Q_OBJECT
private slots:
    void itsExitCodeIsTheAnswer_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << u"true"_s << 0;
        QTest::newRow("cannot tell") << u"exit 125"_s << 125;
        QTest::newRow("with its environment") << u"test \"$SLIPWAY_APP\" = site"_s << 0;
        QTest::newRow("no input to wait for") << u"cat; exit 4"_s << 4;
        QTest::newRow("no such command") << u"/nowhere/at/all"_s << 127;
    }
    void itsExitCodeIsTheAnswer()
    {
        QFETCH(QString, line);
        const auto job = begin(line);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30000);
        QVERIFY2(!job->error(), job->error() ? qPrintable(job->error()->detail) : "");
        QTEST(*job->result(), "code");
    }

    void aSignalIsNoAnswer()
    {
        const auto job = begin(u"kill -9 $$"_s);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30000);
        QVERIFY(job->error());
        QCOMPARE(job->error()->kind, Error::Kind::Failed);
    }

    void cancellingEndsAllThatItBegan()
    {
        const auto job = begin(u"sleep 300 & echo $!; wait"_s);
        QSignalSpy wrote(job.get(), &Job::wrote);
        QTRY_COMPARE_WITH_TIMEOUT(wrote.count(), 1, 30000);
        const pid_t child = wrote.first().first().toString().trimmed().toInt();
        QVERIFY(child > 0 && ::kill(child, 0) == 0);
        job->cancel();
        QTRY_VERIFY(job->isFinished());
        QVERIFY(job->error()->isCancelled());
        // Nobody may have taken note of its end yet: then it is a zombie.
        QTRY_VERIFY(::kill(child, 0) != 0 || stateOf(child) == 'Z');
    }

private:
    static std::unique_ptr<CommandJob> begin(const QString &line)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLIPWAY_APP"_s, u"site"_s);
        auto job = std::make_unique<CommandJob>(line, environment, nullptr);
        job->start();
        return job;
    }
    static char stateOf(pid_t process)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        const QByteArray fields = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
        return fields.mid(fields.lastIndexOf(')') + 2, 1).append('\0').at(0);
    }
};

QTEST_GUILESS_MAIN(CommandJobTest)
#include "tst_command_job.moc"
