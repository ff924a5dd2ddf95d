// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_buffer.h"
#include "lists/log_excerpt.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

LogExcerpt whole(const LogBuffer &log)
{
    return {log.lines(), log.firstNumber(), log.lastNumber(), 0, -1, {}, false};
}

} // namespace

class TestLogExcerpt : public QObject
{
    Q_OBJECT
private:
    static Result<qint64> saved(const LogExcerpt &excerpt, const QString &path)
    {
        const std::unique_ptr<JobOf<qint64>> job(saveJob(excerpt, path, nullptr));
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        return finished.wait() ? job->result() : Result<qint64>(-1);
    }

private slots:
    void savesLinesWithTheirTimes();
    void aFailedSaveLeavesTheFileAsItWas();
    void aListedExcerptHasOnlyItsLines();
    void aCopyMayBeGivenUp();
};

void TestLogExcerpt::savesLinesWithTheirTimes()
{
    const QTemporaryDir folder;
    LogBuffer log(nullptr);
    const QDateTime time(QDate(2025, 3, 9), QTime(11, 4, 2));
    log.append(u"a\tone\n\ngrößer\n", time.toMSecsSinceEpoch());
    LogExcerpt excerpt = whole(log);
    const QString path = folder.filePath(u"x.log"_s);
    QCOMPARE(*saved(excerpt, path), 3);
    QCOMPARE(contentOf(path), QByteArray("a\tone\n\ngrößer\n"));
    excerpt.hasTimes = true;
    QVERIFY(saved(excerpt, path));
    QVERIFY(contentOf(path).startsWith("2025-03-09 11:04:02  a\tone\n2025-03-09 11:04:02  \n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.log"_s});
}

void TestLogExcerpt::aFailedSaveLeavesTheFileAsItWas()
{
    const QTemporaryDir folder;
    LogBuffer log(nullptr);
    log.append(u"new\n");
    const QString path = folder.filePath(u"no/such/folder.log"_s);
    const Result<qint64> outcome = TestLogExcerpt::saved(whole(log), path);
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().summary.isEmpty() && !outcome.error().detail.isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestLogExcerpt::aListedExcerptHasOnlyItsLines()
{
    LogBuffer log(nullptr);
    for (int i = 1; i <= 2000; ++i)
        log.append(u"line %1\n"_s.arg(i));
    LogExcerpt excerpt = whole(log);
    excerpt.listed = QList<qint64>{3, 1500, 1999, 5000};
    QCOMPARE(textOf(excerpt), u"line 3\nline 1500\nline 1999"_s);
    excerpt.listed.reset();
    excerpt.first = 8;
    excerpt.last = 10;
    excerpt.fromColumn = 5;
    excerpt.toColumn = 4;
    QCOMPARE(textOf(excerpt), u"8\nline 9\nline"_s);
}

void TestLogExcerpt::aCopyMayBeGivenUp()
{
    LogBuffer log(nullptr);
    for (int i = 1; i <= 20000; ++i)
        log.append(u"line %1\n"_s.arg(i));
    const std::unique_ptr<JobOf<QString>> job(copyJob(whole(log), nullptr));
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    job->cancel();
    QVERIFY(finished.wait());
    QVERIFY(job->error() && job->error()->isCancelled());
}

QTEST_GUILESS_MAIN(TestLogExcerpt)
#include "tst_log_excerpt.moc"
