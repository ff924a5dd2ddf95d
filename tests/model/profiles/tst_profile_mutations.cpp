// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_yaml.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5000;

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{
        "\n",  "\t", ": ", "- ",  "[",     "]",   "{",      "}",        "\"", "'",  "|",
        "&a ", "*a", "#",  "!!x", "---\n", "...", "\0\x01", "\xff\xfe", "%",  "? ", "<<: "};
    for (int change = random.bounded(1, 6); change > 0; --change) {
        const qsizetype at = random.bounded(bytes.size() + 1);
        switch (random.bounded(6)) {
        case 0:
            bytes.insert(at, pieces.at(random.bounded(pieces.size())));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 40));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size() + 1), random.bounded(200)));
            break;
        case 4:
            bytes.insert(at, char(random.bounded(256)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        if (bytes.isEmpty())
            break;
    }
    return bytes;
}

} // namespace

class ProfileMutationsTest : public QObject
{
    Q_OBJECT
private slots:
    void noChangeOfAProfileBreaksTheReader()
    {
        QByteArrayList profiles;
        for (const QFileInfo &info :
             QDir(u":/profiles"_s).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            profiles << file.readAll();
        }
        QVERIFY(!profiles.isEmpty());
        QRandomGenerator random(20250309); // always the same, so that a failure can be looked at
        const AppId id = *AppId::parse(u"thing");
        int good = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutated(profiles.at(round % profiles.size()), random);
            const ReadProfile read = readProfile(bytes, u"t.yaml"_s);
            QVERIFY2(read.profile || !read.problems.isEmpty(), bytes);
            for (const Problem &problem : read.problems)
                QVERIFY2(!problem.text.isEmpty() && problem.line >= 0, bytes);
            if (read.profile) {
                ++good;
                QVERIFY2(readProfile(writeProfile(*read.profile), u"t.yaml"_s).profile
                             == read.profile,
                         bytes);
            }
            readAppSettings(bytes, u"t.yaml"_s, id);
        }
        QVERIFY(good > 100); // or the changes are too coarse to reach anything
    }
};

QTEST_GUILESS_MAIN(ProfileMutationsTest)
#include "tst_profile_mutations.moc"
