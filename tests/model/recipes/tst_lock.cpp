// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/lock.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

Lock sample()
{
    Lock lock;
    lock.number = 12;
    lock.app = u"comfyui"_s;
    lock.profile = u"comfyui"_s;
    lock.recipe = QString(64, u'a');
    lock.commits = {{u"/opt/app"_s, QString(40, u'2')}};
    lock.packages = {u"s6 2.11.3.2-1"_s};
    lock.builtAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    lock.image = u"sha256:1"_s;
    lock.notes = {u"A “note”\nof two lines: # no comment"_s};
    return lock;
}

} // namespace

class LockTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrote()
    {
        const Result<Lock> lock = readLock(writeLock(sample()));
        QVERIFY(lock);
        QCOMPARE(*lock, sample());
    }

    void keepsKeysOfNewerVersions()
    {
        QByteArray bytes = writeLock(sample());
        bytes.replace("\"app\"", "\"packages-hash\": \"x\", \"app\"");
        QVERIFY(writeLock(*readLock(bytes)).contains("packages-hash"));
    }

    void itsDigestIsKnownBeforeTheBuild()
    {
        Lock later = sample();
        later.image = u"sha256:2"_s;
        later.isGood = true;
        later.builtAt = later.builtAt.addDays(1);
        QCOMPARE(lockDigest(later), lockDigest(sample()));
        later.commits.clear();
        QVERIFY(lockDigest(later) != lockDigest(sample()));
    }

    void refusesWhatIsNoLock_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("cut off") << writeLock(sample()).left(60);
        QTest::addRow("a list") << QByteArray("[1]");
        QTest::addRow("something else") << QByteArray("{\"a\": 1}");
    }
    void refusesWhatIsNoLock()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readLock(bytes).error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
