// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/app_id.h"
#include "base/commit.h"
#include "base/image_ref.h"
#include "base/mount.h"
#include "base/port.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void anAppIdIsShortAndSafeInNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << u"comfyui"_s << true;
        QTest::newRow("hyphen") << u"sd-next"_s << true;
        QTest::newRow("two characters, the least a container's name may have") << u"sd"_s << true;
        QTest::newRow("one character") << u"s"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("capital") << u"ComfyUI"_s << false;
        QTest::newRow("digit first") << u"1111"_s << false;
        QTest::newRow("hyphen last") << u"comfy-"_s << false;
        QTest::newRow("slash: it is part of a path") << u"a/b"_s << false;
        QTest::newRow("dots: it is part of a path") << u".."_s << false;
        QTest::newRow("newline at the end, which a plain $ would let through")
            << u"comfyui\n"_s << false;
        QTest::newRow("forty") << QString(40, u'a') << true;
        QTest::newRow("forty-one") << QString(41, u'a') << false;
    }
    void anAppIdIsShortAndSafeInNames()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(AppId::parse(text).has_value(), valid);
    }

    void aPortIsANumberFrom1To65535_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::newRow("lowest") << u"1"_s << 1;
        QTest::newRow("highest") << u"65535"_s << 65535;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("above") << u"65536"_s << 0;
        QTest::newRow("negative") << u"-1"_s << 0;
        QTest::newRow("plus sign") << u"+80"_s << 0;
        QTest::newRow("blank around") << u" 80"_s << 0;
        QTest::newRow("larger than any number") << u"99999999999999999999"_s << 0;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("hexadecimal") << u"0x50"_s << 0;
    }
    void aPortIsANumberFrom1To65535()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        const Result<Port> port = Port::parse(text);
        QCOMPARE(port ? port->number() : 0, number);
    }

    void aCommitIsFortyHexadecimalDigits()
    {
        const QString full = u"4F825BC0aabbccddeeff00112233445566778899"_s;
        QCOMPARE(Commit::parse(full)->text(), full.toLower());
        QCOMPARE(Commit::parse(full)->brief(), u"4f825bc0"_s);
        QVERIFY(!Commit::parse(full.left(39)));
        QVERIFY(!Commit::parse(u"main"_s));
        QVERIFY(!Commit::parse(full.left(39) + u"g"_s));
        QVERIFY(!Commit::parse(full + u"\n"_s));
    }

    void aMountIsTwoAbsolutePaths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("container");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("plain") << u"/srv/models:/models"_s << u"/srv/models"_s << u"/models"_s
                               << false;
        QTest::newRow("read-only")
            << u"/srv/models:/models:ro"_s << u"/srv/models"_s << u"/models"_s << true;
        QTest::newRow("colon in the host's path")
            << u"/srv/a:b:/models"_s << u"/srv/a:b"_s << u"/models"_s << false;
        QTest::newRow("space") << u"/srv/my models:/models"_s << u"/srv/my models"_s << u"/models"_s
                               << false;
        QTest::newRow("a volume of the engine's")
            << u"my_models.2:/models"_s << u"my_models.2"_s << u"/models"_s << false;
        QTest::newRow("a volume, read-only")
            << u"cache:/models:ro"_s << u"cache"_s << u"/models"_s << true;
        QTest::newRow("a volume of one letter, which engines refuse")
            << u"m:/models"_s << QString() << QString() << false;
        QTest::newRow("a sign at the beginning of a volume")
            << u".cache:/models"_s << QString() << QString() << false;
        QTest::newRow("relative host") << u"my/models:/models"_s << QString() << QString() << false;
        QTest::newRow("a volume with a letter that engines do not know")
            << u"bücher:/models"_s << QString() << QString() << false;
        QTest::newRow("relative container") << u"/srv:models"_s << QString() << QString() << false;
        QTest::newRow("climbs out") << u"/srv/../etc:/models"_s << QString() << QString() << false;
        QTest::newRow("over the whole container") << u"/srv:/"_s << QString() << QString() << false;
        QTest::newRow("newline") << u"/srv\n:/models"_s << QString() << QString() << false;
        QTest::newRow("empty") << QString() << QString() << QString() << false;
    }
    void aMountIsTwoAbsolutePaths()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        const Result<Mount> mount = Mount::parse(text);
        QCOMPARE(mount.has_value(), !host.isEmpty());
        if (!mount)
            return;
        QCOMPARE(mount->host(), host);
        QTEST(mount->container(), "container");
        QTEST(mount->isReadOnly(), "readOnly");
        QCOMPARE(mount->isVolume(), !host.startsWith(u'/'));
        QCOMPARE(*Mount::parse(mount->text()), *mount);
    }

    void anImageNameIsReadAsTheEngineReadsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("shown");
        QTest::newRow("official") << u"ubuntu"_s << u"docker.io"_s << u"library/ubuntu"_s
                                  << u"latest"_s << u"ubuntu:latest"_s;
        QTest::newRow("owner") << u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s << u"docker.io"_s
                               << u"nvidia/cuda"_s << u"11.7.1-runtime-ubuntu20.04"_s
                               << u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s;
        QTest::newRow("registry with a port")
            << u"127.0.0.1:5000/nvidia/cuda:x"_s << u"127.0.0.1:5000"_s << u"nvidia/cuda"_s
            << u"x"_s << u"127.0.0.1:5000/nvidia/cuda:x"_s;
        QTest::newRow("localhost is a registry") << u"localhost/a"_s << u"localhost"_s << u"a"_s
                                                 << u"latest"_s << u"localhost/a:latest"_s;
        QTest::newRow("long form, as Podman gives it")
            << u"docker.io/library/busybox:latest"_s << u"docker.io"_s << u"library/busybox"_s
            << u"latest"_s << u"busybox:latest"_s;
        QTest::newRow("capital in the repository")
            << u"Ubuntu"_s << QString() << QString() << QString() << QString();
        QTest::newRow("newline") << u"ubuntu\nRUN x"_s << QString() << QString() << QString()
                                 << QString();
        QTest::newRow("blank") << u"ubuntu latest"_s << QString() << QString() << QString()
                               << QString();
        QTest::newRow("short digest")
            << u"ubuntu@sha256:abc"_s << QString() << QString() << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString() << QString() << QString();
    }
    void anImageNameIsReadAsTheEngineReadsIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, registry);
        const Result<ImageRef> ref = ImageRef::parse(text);
        QCOMPARE(ref.has_value(), !registry.isEmpty());
        if (!ref)
            return;
        QCOMPARE(ref->registry(), registry);
        QTEST(ref->repository(), "repository");
        QTEST(ref->tag(), "tag");
        QTEST(ref->text(), "shown");
    }

    void aDigestNeedsNoTag()
    {
        const QString digest = u"sha256:"_s + QString(64, u'a');
        const Result<ImageRef> ref = ImageRef::parse(QString(u"ubuntu@"_s + digest));
        QVERIFY(ref);
        QCOMPARE(ref->tag(), QString());
        QCOMPARE(ref->text(), u"ubuntu@"_s + digest);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
