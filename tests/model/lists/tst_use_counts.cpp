// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/use_counts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestUseCounts : public QObject
{
    Q_OBJECT
private slots:
    void areKept();
    void whatIsOldWeighsLess();
    void setsAsideWhatItCannotRead();
    void leavesOutWhatIsNoCount();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestUseCounts::areKept()
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"new/uses.json"_s);
    UseCounts counts(file);
    counts.add(u"stop forge"_s);
    counts.add(u"stop forge"_s);
    QCOMPARE(UseCounts(file).of(u"stop forge"_s), 2);
    QCOMPARE(UseCounts(file).of(u"start forge"_s), 0);
}

void TestUseCounts::whatIsOldWeighsLess()
{
    UseCounts counts;
    counts.add(u"once"_s);
    for (int i = 0; i < 65; ++i)
        counts.add(u"often"_s);
    QCOMPARE(counts.of(u"often"_s), 32);
    QCOMPARE(counts.of(u"once"_s), 0);
}

void TestUseCounts::setsAsideWhatItCannotRead()
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"uses.json"_s);
    write(file, "not JSON");
    UseCounts counts(file);
    counts.add(u"stop forge"_s);
    QCOMPARE(UseCounts(file).of(u"stop forge"_s), 1);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 2);
}

void TestUseCounts::leavesOutWhatIsNoCount()
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"uses.json"_s);
    write(file, R"({"uses": {"a": -3, "b": "many", "c": 1e300, "d": 4}})");
    const UseCounts counts(file);
    QCOMPARE(counts.of(u"a"_s), 0);
    QCOMPARE(counts.of(u"b"_s), 0);
    QCOMPARE(counts.of(u"c"_s), 0);
    QCOMPARE(counts.of(u"d"_s), 4);
}

QTEST_GUILESS_MAIN(TestUseCounts)
#include "tst_use_counts.moc"
