// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/s6_base.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

S6BaseParts distribution()
{
    S6BaseParts parts;
    parts.suite = u"bookworm"_s;
    parts.rootfs = u"/somewhere/root.tar"_s;
    parts.sums = {{u"root.tar"_s, QString(64, u'a')}};
    return parts;
}

S6BaseParts overlay()
{
    S6BaseParts parts;
    parts.kind = S6BaseParts::Kind::Overlay;
    parts.suite = u"noble"_s;
    parts.rootfs = u"/somewhere/ubuntu-base.tar.gz"_s;
    parts.overlay = {u"/somewhere/s6-overlay-noarch.tar.xz"_s,
                     u"/somewhere/s6-overlay-x86_64.tar.xz"_s};
    parts.sums = {{u"ubuntu-base.tar.gz"_s, QString(64, u'a')},
                  {u"s6-overlay-noarch.tar.xz"_s, QString(64, u'b')},
                  {u"s6-overlay-x86_64.tar.xz"_s, QString(64, u'c')}};
    return parts;
}

QStringList namesIn(const Recipe &recipe)
{
    QStringList names;
    for (const ContextEntry &entry : recipe.context)
        names += entry.name;
    return names;
}

} // namespace

class S6BaseTest : public QObject
{
    Q_OBJECT
private slots:
    void bothKindsKeepOneContract_data()
    {
        QTest::addColumn<S6BaseParts>("parts");
        QTest::addRow("distribution") << distribution();
        QTest::addRow("overlay") << overlay();
    }
    void bothKindsKeepOneContract()
    {
        QFETCH(S6BaseParts, parts);
        const Result<Recipe> recipe = makeS6Base(parts, {});
        QVERIFY(recipe);
        QCOMPARE(recipe->dockerfile.count("FROM scratch"), 2);
        QVERIFY(recipe->dockerfile.endsWith("ENTRYPOINT [\"/init\"]\n"));
        QVERIFY(recipe->dockerfile.contains("S6_BEHAVIOUR_IF_STAGE2_FAILS=\"2\""));
        for (const QString &name :
             {u"rootfs/usr/lib/slipway/map-user"_s, u"rootfs/usr/lib/slipway/service-ended"_s,
              u"rootfs/etc/s6-overlay/s6-rc.d/user/contents.d/slipway-init"_s})
            QVERIFY2(namesIn(*recipe).contains(name), qPrintable(name));
        QCOMPARE(makeS6Base(parts, {})->digest, recipe->digest);
    }

    void bringsItsOwnInitOnlyWithoutTheOverlay()
    {
        QVERIFY(namesIn(*makeS6Base(distribution(), {})).contains(u"rootfs/init"_s));
        QVERIFY(!namesIn(*makeS6Base(overlay(), {})).contains(u"rootfs/init"_s));
    }

    void anotherRootFileSystemIsAnotherImage()
    {
        S6BaseParts other = distribution();
        other.sums = {{u"root.tar"_s, QString(64, u'd')}};
        QVERIFY(s6BaseImage(*makeS6Base(distribution(), {}))
                != s6BaseImage(*makeS6Base(other, {})));
    }

    void refusesAFileWithoutItsSum()
    {
        S6BaseParts parts = overlay();
        parts.sums.remove(u"s6-overlay-noarch.tar.xz"_s);
        QCOMPARE(makeS6Base(parts, {}).error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(S6BaseTest)
#include "tst_s6_base_recipe.moc"
