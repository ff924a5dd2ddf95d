// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pack_deltas.h"
#include "git/pack_file.h"
#include "git/pack_intake.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray data(const QByteArray &bytes)
{
    return "data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n';
}

/// A history whose pack has chains of deltas.
QByteArray history(int commits)
{
    QByteArray stream;
    for (int at = 0; at < commits; ++at) {
        QByteArray text;
        for (int line = 0; line < 80; ++line)
            text += "line " + QByteArray::number(line == at % 80 ? at * 7 : line) + " of a file\n";
        stream += "commit refs/heads/main\ncommitter A <a@b> " + QByteArray::number(1700000000 + at)
            + " +0000\n" + data("Change " + QByteArray::number(at)) + "M 100644 inline src/file"
            + QByteArray::number(at % 5) + ".py\n" + data(text);
    }
    return stream;
}

/// Whole objects as a pack of their own.
QByteArray packOf(const QList<QByteArray> &blobs, const QString &folder)
{
    ObjectDeflater deflater;
    PackPart part;
    for (const QByteArray &blob : blobs) {
        git_oid id;
        git_odb_hash(&id, blob.constData(), size_t(blob.size()), GIT_OBJECT_BLOB);
        part.append(deflater, id, GIT_OBJECT_BLOB, {blob.constData(), size_t(blob.size())});
    }
    QDir().mkpath(folder);
    PackWriter writer(folder);
    if (!writer.begin(blobs.size()) || !writer.add(part) || !writer.finish())
        return {};
    return read(QDir(folder).entryInfoList({u"*.pack"_s}).value(0).filePath());
}

QByteArray withSum(const QByteArray &bytes)
{
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

} // namespace

Q_DECLARE_METATYPE(QList<QByteArray>)

/// Packs as servers send them, and as nobody should.
class PackIntakeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useGit();
        m_origin = m_folder.filePath(u"origin.git"_s);
        git({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, m_origin});
        git({u"-C"_s, m_origin, u"fast-import"_s, u"--quiet"_s}, history(400));
        git({u"-C"_s, m_origin, u"-c"_s, u"pack.threads=1"_s, u"repack"_s, u"-q"_s, u"-a"_s,
             u"-d"_s, u"-f"_s, u"--depth=50"_s});
        m_usual = read(onlyPack(m_origin, u"*.pack"_s));
        QVERIFY(m_usual.size() > 1000);
        QVERIFY(git({u"-C"_s, m_origin, u"verify-pack"_s, u"-v"_s, onlyPack(m_origin, u"*.idx"_s)})
                    .contains("chain length = 3"));
    }
    void init()
    {
        makeTarget();
        QCOMPARE(indexInThreads(m_repository.get()), 0);
    }
    void cleanup() { git_repository_free(std::exchange(*m_repository.out(), nullptr)); }

    void makesTheIndexThatGitMakes_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addRow("at once") << 100'000'000;
        QTest::addRow("as lines bring it") << 65515;
        QTest::addRow("byte by byte") << 1;
    }
    void makesTheIndexThatGitMakes()
    {
        QFETCH(int, piece);
        QCOMPARE(feed(m_usual, piece), 0);
        compareWithGit();
        QCOMPARE(m_stats.indexed_objects, m_stats.total_objects);
        QVERIFY(m_stats.total_deltas > 100);
        QCOMPARE(m_stats.indexed_deltas, m_stats.total_deltas);
        GitOdb odb;
        QCOMPARE(git_repository_odb(odb.out(), m_repository.get()), 0);
        git_oid head;
        git_oid_fromstr(&head, git({u"-C"_s, m_origin, u"rev-parse"_s, u"main"_s}).constData());
        QVERIFY(git_odb_exists(odb.get(), &head) == 1);
    }

    void takesWhatIsUnusualAsLibgit2Does_data()
    {
        QTest::addColumn<QByteArray>("pack");
        const QByteArray large(PackStream::largestObject + 1, 'x');
        QTest::addRow("a large object between small ones")
            << packOf({"a", large, "b"}, m_folder.filePath(u"large"_s));
        QTest::addRow("no object") << withSum(QByteArray("PACK\0\0\0\2\0\0\0\0", 12));
        QTest::addRow("an empty object") << packOf({""}, m_folder.filePath(u"empty"_s));
    }
    void takesWhatIsUnusualAsLibgit2Does()
    {
        QFETCH(QByteArray, pack);
        QVERIFY(!pack.isEmpty());
        QCOMPARE(feed(pack, 5000), 0);
        compareWithGit();
    }

    void takesDeltasAgainstWhatIsThere()
    {
        QCOMPARE(feed(m_usual, 5000), 0);
        git({u"-C"_s, m_origin, u"fast-import"_s, u"--quiet"_s, u"--force"_s}, history(401));
        const QByteArray later = git({u"-C"_s, m_origin, u"rev-parse"_s, u"main"_s}).trimmed();
        const QByteArray thin = git({u"-C"_s, m_origin, u"pack-objects"_s, u"--thin"_s,
                                     u"--stdout"_s, u"--revs"_s, u"-q"_s},
                                    later + "\n^" + later + "~1\n");
        QCOMPARE(feed(thin, 5000), 0);
        QCOMPARE(packs(m_target, u"*.idx"_s).size(), 2);
        git({u"-C"_s, m_target, u"update-ref"_s, u"refs/heads/main"_s, QString::fromLatin1(later)});
        git({u"-C"_s, m_target, u"fsck"_s, u"--full"_s, u"--strict"_s});
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addRow("nothing at all") << QByteArray();
        QTest::addRow("cut off") << m_usual.left(m_usual.size() / 2);
        QTest::addRow("without its sum") << m_usual.chopped(20);
        QTest::addRow("more behind it") << m_usual + "more";
        QTest::addRow("no pack") << QByteArray("<html>Please sign in.</html>").repeated(20);
        QTest::addRow("another version") << withSum(QByteArray("PACK\0\0\0\7\0\0\0\1", 12) + "x");
        QTest::addRow("an object twice") << packOf({"a", "a"}, m_folder.filePath(u"twice"_s));
        QTest::addRow("a number of objects that never ends")
            << withSum(QByteArray("PACK\0\0\0\2\377\377\377\377", 12));
        QTest::addRow("a delta before the pack's beginning")
            << withSum(QByteArray("PACK\0\0\0\2\0\0\0\1", 12) + QByteArray("\x64\x7f", 2)
                       + QByteArray::fromHex("789c6360600000000400 01"));
    }
    void refusesWhatIsDamaged()
    {
        QFETCH(QByteArray, pack);
        QVERIFY(feed(pack, 5000) < 0);
        QCOMPARE(QDir(m_target + u"/objects/pack"_s).entryList(QDir::Files), QStringList());
    }

    /// A changed bit whose pack says that it is right may be another pack that is as good.
    void saysOfAChangedBitWhatLibgit2Says_data()
    {
        QTest::addColumn<bool>("hasRightSum");
        QTest::addRow("the sum tells") << false;
        QTest::addRow("the sum does not tell") << true;
    }
    void saysOfAChangedBitWhatLibgit2Says()
    {
        QFETCH(bool, hasRightSum);
        for (qsizetype at = 5; at < m_usual.size() - 20; at += m_usual.size() / 60) {
            QByteArray pack = m_usual;
            pack[at] = char(pack.at(at) ^ (1 << at % 8));
            if (hasRightSum)
                pack = withSum(pack.chopped(20));
            cleanup();
            init();
            const bool isTaken = feed(pack, 5000) == 0;
            const QByteArray index = read(onlyPack(m_target, u"*.idx"_s));
            cleanup();
            makeTarget();
            QVERIFY2((feed(pack, 5000) == 0) == isTaken, qPrintable(QString::number(at)));
            QVERIFY(hasRightSum || !isTaken);
            QCOMPARE(index, read(onlyPack(m_target, u"*.idx"_s)));
        }
    }

    void endsWhenItsProgressSaysSo()
    {
        m_mostTold = 3;
        QCOMPARE(feed(m_usual, 5000), int(GIT_EUSER));
        QCOMPARE(QDir(m_target + u"/objects/pack"_s).entryList(QDir::Files), QStringList());
    }

    void namesStopWhenAsked()
    {
        PackStream stream;
        QVERIFY(stream.take({m_usual.constData(), size_t(m_usual.size())}));
        QVERIFY(stream.isWhole());
        DeltaNames names(stream.entries(), {m_usual.constData(), size_t(m_usual.size())},
                         stream.deltas());
        QCOMPARE(names.find([](quint32) { return false; }), DeltaNames::End::Stopped);
        DeltaNames all(stream.entries(), {m_usual.constData(), size_t(m_usual.size())},
                       stream.deltas());
        QCOMPARE(all.find([](quint32) { return true; }), DeltaNames::End::All);
    }

    void appliesADelta_data()
    {
        QTest::addColumn<QByteArray>("delta");
        QTest::addColumn<QByteArray>("made");
        const auto row = [](const char *name, const char *hex, const QByteArray &made) {
            QTest::addRow("%s", name) << QByteArray::fromHex(hex) << made;
        };
        row("a copy", "0a 03 91 02 03", "cde");
        row("new bytes", "0a 02 02 58 59", "XY");
        row("both", "0a 05 91 08 02 03 58 59 5a", "ijXYZ");
        row("nothing at all", "0a 00", "");
        // What does not fit makes nothing.
        row("another base", "0b 03 91 02 03", {});
        row("a copy behind the end", "0a 03 91 08 03", {});
        row("a copy from far behind", "0a 03 9f ff ff ff ff 03", {});
        row("too little", "0a 04 91 02 03", {});
        row("too much", "0a 02 91 02 03", {});
        row("new bytes that are not there", "0a 05 05 58", {});
        row("a copy cut off", "0a 03 91 02", {});
        row("the word that is kept for later", "0a 03 00 91 02 03", {});
        row("no size", "0a", {});
        row("more than there may be", "0a ff ff ff ff 0f 91 02 03", {});
    }
    void appliesADelta()
    {
        QFETCH(QByteArray, delta);
        QFETCH(QByteArray, made);
        const QByteArray base = "abcdefghij";
        QByteArray result;
        const bool fits = applyDelta({base.constData(), size_t(base.size())},
                                     {delta.constData(), size_t(delta.size())}, result);
        QCOMPARE(fits, !made.isNull());
        if (fits)
            QCOMPARE(result, made);
    }

    void indexesPacksOfManyGigabytes()
    {
        QList<PackedObject> objects;
        for (const uchar first : {uchar(9), uchar(3), uchar(5)}) {
            PackedObject one;
            one.id.id[0] = first;
            one.at = first == 3 ? 12 : qint64(first) << 32U;
            objects.append(one);
        }
        QVERIFY(sortByName(objects));
        const QByteArray index = packIndexOf(objects, QByteArray(20, 's'));
        constexpr int offsets = 8 + 256 * 4 + 3 * 20 + 3 * 4;
        const auto number = [&](int at) { return qFromBigEndian<quint32>(index.constData() + at); };
        QCOMPARE(number(offsets), 12U);
        QCOMPARE(number(offsets + 4), 0x80000000U);
        QCOMPARE(number(offsets + 8), 0x80000001U);
        QCOMPARE(qFromBigEndian<quint64>(index.constData() + offsets + 12), quint64(5) << 32U);
        QCOMPARE(qFromBigEndian<quint64>(index.constData() + offsets + 20), quint64(9) << 32U);
        QCOMPARE(index.size(), offsets + 12 + 16 + 40);
    }

private:
    static QByteArray git(const QStringList &words, const QByteArray &input = {})
    {
        const ToolEnd end = runTool(QStringList{u"git"_s} + words, input);
        if (!end.ok)
            qCritical() << end.problem;
        return end.output;
    }
    static QStringList packs(const QString &repository, const QString &kind)
    {
        const QDir folder(repository + u"/objects/pack"_s);
        QStringList files;
        for (const QString &name : folder.entryList({kind}, QDir::Files))
            files += folder.filePath(name);
        return files;
    }
    static QString onlyPack(const QString &repository, const QString &kind)
    {
        const QStringList files = packs(repository, kind);
        return files.size() == 1 ? files.first() : QString();
    }

    /// One whose packs libgit2 takes.
    void makeTarget()
    {
        m_target = m_folder.filePath(u"target%1.git"_s.arg(m_round++));
        QCOMPARE(
            git_repository_init(m_repository.out(), QFile::encodeName(m_target).constData(), 1), 0);
    }

    int feed(const QByteArray &pack, int piece)
    {
        GitOdb odb;
        git_repository_odb(odb.out(), m_repository.get());
        git_odb_writepack *writer = nullptr;
        m_stats = {};
        int told = 0;
        std::pair<int *, int> limit{&told, m_mostTold};
        int code = git_odb_write_pack(
            &writer, odb.get(),
            [](const git_indexer_progress *, void *payload) {
                auto *limit = static_cast<std::pair<int *, int> *>(payload);
                return ++*limit->first > limit->second ? int(GIT_EUSER) : 0;
            },
            &limit);
        for (qsizetype at = 0; code == 0 && at < pack.size(); at += piece)
            code = writer->append(writer, pack.constData() + at,
                                  size_t(std::min<qsizetype>(piece, pack.size() - at)), &m_stats);
        if (code == 0)
            code = writer->commit(writer, &m_stats);
        writer->free(writer);
        m_mostTold = 1'000'000'000;
        return code;
    }

    void compareWithGit()
    {
        const QString pack = onlyPack(m_target, u"*.pack"_s);
        QVERIFY(!pack.isEmpty());
        const QString index = m_folder.filePath(u"git.idx"_s);
        QFile::remove(index);
        git({u"index-pack"_s, u"-o"_s, index, pack});
        QVERIFY(!read(index).isEmpty());
        QCOMPARE(read(onlyPack(m_target, u"*.idx"_s)), read(index));
        QVERIFY(!(QFile(pack).permissions() & QFileDevice::WriteOwner));
    }

    QTemporaryDir m_folder;
    QString m_origin;
    QString m_target;
    int m_round = 0;
    int m_mostTold = 1'000'000'000;
    QByteArray m_usual;
    GitRepository m_repository;
    git_indexer_progress m_stats = {};
};

QTEST_GUILESS_MAIN(PackIntakeTest)
#include "tst_pack_intake.moc"
