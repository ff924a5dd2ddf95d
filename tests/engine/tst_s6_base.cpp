// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/named_engine.h"
#include "model/recipes/recipe_samples.h"
#include "recipes/context_tar.h"
#include "recipes/rootfs.h"
#include "support/job_wait.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 400000;

Service service(const QString &name, const QString &script, const QStringList &after = {})
{
    Service service;
    service.name = name;
    service.command = {u"sh"_s, u"-c"_s, script};
    service.after = after;
    return service;
}

/// $1: the folder to fill, $2: base_images.sh
const QString kPublish = uR"sh(
    [ ! -d "$1" ] || exit 0
    mkdir -p "$1/noarch/command" "$1/noarch/etc/s6-overlay/s6-rc.d/user" "$1/noarch/package/admin/s6-overlay/bin"
    mkdir -p "$1/machine/package/admin/helpers-0.1/command"
    cd "$1/noarch"
    printf '#!/bin/sh\necho stand-in of /init\n' > init
    printf '#!/bin/sh\necho stand-in of with-contenv\n' > package/admin/s6-overlay/bin/with-contenv
    chmod 755 init package/admin/s6-overlay/bin/with-contenv
    ln -s ../package/admin/s6-overlay/bin/with-contenv command/with-contenv
    cd "$1/machine/package/admin"
    printf '#!/bin/sh\n' > helpers-0.1/command/s6-overlay-suexec
    chmod 4755 helpers-0.1/command/s6-overlay-suexec
    ln -s helpers-0.1 helpers
    cd "$1"
    tar --owner=0 --group=0 --numeric-owner -C noarch -cJf s6-overlay-noarch.tar.xz .
    tar --owner=0 --group=0 --numeric-owner -C machine -cJf s6-overlay-x86_64.tar.xz .
    for file in s6-overlay-*.tar.xz; do
        sha256sum "$file" > "$file.sha256"
    done
    cp "$("$2" make debian)" ubuntu-base-24.04.3-base-amd64.tar.gz
    sha256sum --binary ubuntu-base-*.tar.gz > SHA256SUMS
)sh"_s;

struct How {
    bool noCache = false;
    BuildRequest::Builder builder = BuildRequest::Builder::Automatic;
};

} // namespace

Q_DECLARE_METATYPE(slipway::BuildRequest::Builder)
Q_DECLARE_METATYPE(slipway::S6BaseParts::Kind)

/// Our own base image, made from the machine's distribution and run by a real engine.
class S6BaseRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_name = u"slipway-test-s6-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10);
        m_labels = {{u"io.slipway.test"_s, m_name}};
        S6BaseRequest request = s6BaseRequestForHost(m_folder.filePath(u"rootfs"_s));
        // Nobody answers there, so the second way is the one that is taken.
        request.addresses.ubuntuSums = u"http://127.0.0.1:9/SHA256SUMS"_s;
        const auto parts = resultOf(prepareS6Base(request, nullptr), patienceMs);
        VERIFY_GOOD(parts);
        QCOMPARE(parts->kind, S6BaseParts::Kind::Distribution);
        QVERIFY(parts->packages.filter(QRegularExpression(u"^s6 "_s)).size() == 1);
        QVERIFY(parts->notes.size() >= 2);
        const auto base = makeS6Base(*parts, {});
        VERIFY_GOOD(base);
        m_recipe = *base;
        m_base = m_name + u":base"_s;
        build(*base, m_base);
        QVERIFY(!QTest::currentTestFailed());

        Profile profile(*AppId::parse(u"probe"));
        profile.folders = {samples::folder(u"data"_s, Folder::Purpose::Data)};
        // FAIL: the code with which the service ends; without it the service waits to be stopped.
        profile.services = {
            service(u"web"_s,
                    u"echo \"user $(id -u):$(id -g) $(id -un)\"; echo \"umask $(umask)\"; date "
                    u"+zone-%Z; "
                    "echo \"greeting $GREETING\"; touch /data/made; "
                    "[ -z \"${FAIL:-}\" ] || exit \"$FAIL\"; "
                    "trap 'echo web-stopped; exit 0' TERM; while :; do sleep 0.1; done"_s,
                    {u"prepare"_s, u"helper"_s}),
            service(u"prepare"_s, u"sleep 0.3; echo prepared"_s),
            service(
                u"helper"_s,
                u"echo helper-up; trap 'echo helper-stopped; exit 0' TERM; while :; do sleep 0.1; done"_s)};
        profile.services[1].oneshot = true;
        RecipeFacts facts;
        facts.s6Base = m_base;
        const auto app = makeRecipe(profile, AppSettings(profile.id), facts);
        VERIFY_GOOD(app);
        m_app = m_name + u":app"_s;
        build(*app, m_app);
    }

    void cleanupTestCase()
    {
        if (const auto left = resultOf(m_engine.containers(m_labels, nullptr)))
            for (const ContainerSummary &container : *left)
                (void)resultOf(m_engine.removeContainer(container.id, true, nullptr));
        for (const QString &image : {m_app, m_base})
            (void)resultOf(m_engine.removeImage(image, true, nullptr));
    }

    void theSameInputsGiveTheSameLayers_data()
    {
        QTest::addColumn<S6BaseParts::Kind>("kind");
        QTest::addColumn<BuildRequest::Builder>("builder");
        using Kind = S6BaseParts::Kind;
        using Builder = BuildRequest::Builder;
        QTest::addRow("the distribution's, BuildKit") << Kind::Distribution << Builder::BuildKit;
        QTest::addRow("with s6-overlay, BuildKit") << Kind::Overlay << Builder::BuildKit;
    }
    void theSameInputsGiveTheSameLayers()
    {
        QFETCH(S6BaseParts::Kind, kind);
        QFETCH(BuildRequest::Builder, builder);
        Recipe recipe = m_recipe;
        if (kind == S6BaseParts::Kind::Overlay) {
            const auto parts = overlayParts();
            VERIFY_GOOD(parts);
            QCOMPARE(parts->kind, kind);
            const auto base = makeS6Base(*parts, {});
            VERIFY_GOOD(base);
            recipe = *base;
        }
        QStringList layers[2];
        for (QStringList &built : layers) {
            const QString tag = m_name + u":again"_s;
            build(recipe, tag, {.noCache = true, .builder = builder});
            QVERIFY(!QTest::currentTestFailed());
            const auto image = resultOf(m_engine.inspectImage(tag, nullptr), patienceMs);
            VERIFY_GOOD(image);
            built = image->layers;
            if (kind == S6BaseParts::Kind::Overlay)
                checkOverlay(tag);
            VERIFY_GOOD(resultOf(m_engine.removeImage(image->id, true, nullptr), patienceMs));
        }
        QCOMPARE(layers[0].size(), 1);
        QCOMPARE(layers[0], layers[1]);
    }

    void servesThePersonsNumbersZoneAndMask()
    {
        const QString mounted = m_folder.filePath(u"mounted"_s);
        QVERIFY(QDir().mkpath(mounted));
        QCOMPARE(chmod(QFile::encodeName(mounted).constData(), 0777), 0);
        ContainerSpec spec = container({u"PUID=4321"_s, u"PGID=4322"_s, u"TZ=Asia/Tokyo"_s,
                                        u"UMASK=027"_s, u"GREETING=a \"b\" $c"_s, u"FAIL=3"_s});
        spec.mounts = {*Mount::make(mounted, u"/data"_s, Mount::Access::ReadWrite)};
        const QString said = runOut(spec, 3);
        QVERIFY2(said.contains(u"user 4321:4322 abc"_s), qPrintable(said));
        QVERIFY2(said.contains(u"umask 0027"_s), qPrintable(said));
        QVERIFY2(said.contains(u"zone-JST"_s), qPrintable(said));
        QVERIFY2(said.contains(u"greeting a \"b\" $c"_s), qPrintable(said));
        struct stat made = {};
        QCOMPARE(stat(QFile::encodeName(mounted + u"/made"_s).constData(), &made), 0);
        QCOMPARE(made.st_uid, 4321U);
        QCOMPARE(made.st_gid, 4322U);
        QCOMPARE(made.st_mode & 0777, 0640U);
        struct stat folder = {};
        QCOMPARE(stat(QFile::encodeName(mounted).constData(), &folder), 0);
        QVERIFY2(folder.st_uid != 4321U, "a mounted folder keeps its owner");
        QCOMPARE(folder.st_mode & 0777, 0777U);
    }

    void servesThePersonsNumbersWhereTheRootCannotBeWritten()
    {
        const QString mounted = m_folder.filePath(u"read-only"_s);
        QVERIFY(QDir().mkpath(mounted));
        QCOMPARE(chmod(QFile::encodeName(mounted).constData(), 0777), 0);
        ContainerSpec spec = container({u"PUID=4321"_s, u"PGID=4322"_s, u"TZ=Asia/Tokyo"_s,
                                        u"S6_READ_ONLY_ROOT=1"_s, u"FAIL=3"_s});
        spec.readOnlyRoot = true;
        spec.tmpfs = {u"/tmp"_s, u"/run:exec,mode=755"_s};
        spec.mounts = {*Mount::make(mounted, u"/data"_s, Mount::Access::ReadWrite)};
        const QString said = runOut(spec, 3);
        QVERIFY2(said.contains(u"user 4321:4322 "_s), qPrintable(said));
        QVERIFY2(said.contains(u"zone-JST"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"Read-only file system"_s), qPrintable(said));
        struct stat made = {};
        QCOMPARE(stat(QFile::encodeName(mounted + u"/made"_s).constData(), &made), 0);
        QCOMPARE(made.st_uid, 4321U);
    }

    void aServiceThatEndsTakesTheContainerWithIt_data()
    {
        QTest::addColumn<QString>("fail");
        QTest::addColumn<int>("code");
        QTest::addRow("with its code") << u"7"_s << 7;
        QTest::addRow("even when it says that all is well") << u"0"_s << 0;
    }
    void aServiceThatEndsTakesTheContainerWithIt()
    {
        QFETCH(QString, fail);
        QFETCH(int, code);
        const QString said = runOut(container({u"FAIL="_s + fail}), code);
        QVERIFY2(said.contains(u"web ended with %1, so the container ends"_s.arg(code)),
                 qPrintable(said));
    }

    void whatComesFirstIsDoneFirst()
    {
        const QString said = runOut(container({u"FAIL=5"_s}), 5);
        const qsizetype prepared = said.indexOf(u"prepared"_s);
        const qsizetype user = said.indexOf(u"user 911:911"_s);
        QVERIFY2(prepared >= 0 && user > prepared, qPrintable(said));
        QVERIFY2(said.contains(u"helper-up"_s), qPrintable(said));
    }

    void badNumbersEndTheContainer()
    {
        const QString said = runOut(container({u"PUID=0;x"_s}), 1);
        QVERIFY2(said.contains(u"PUID and PGID are numbers"_s), qPrintable(said));
        QVERIFY(!said.contains(u"prepared"_s));
    }

    void stopsInReverseOrderWithinTheGrace()
    {
        const auto id = resultOf(m_engine.createContainer(container({}), nullptr));
        VERIFY_GOOD(id);
        VERIFY_GOOD(resultOf(m_engine.startContainer(*id, nullptr)));
        QTRY_VERIFY_WITH_TIMEOUT(logOf(*id).contains(u"greeting"_s), 20000);
        VERIFY_GOOD(resultOf(m_engine.stopContainer(*id, 60, nullptr), 70000));
        const auto details = resultOf(m_engine.inspectContainer(*id, nullptr));
        VERIFY_GOOD(details);
        QCOMPARE(details->exitCode, 0); // 137 would be the engine's patience at its end
        const QString said = logOf(*id);
        const qsizetype web = said.indexOf(u"web-stopped"_s);
        QVERIFY2(web >= 0 && said.indexOf(u"helper-stopped"_s) > web, qPrintable(said));
    }

private:
    /// What prepareS6Base() makes of a publisher's folder, which has stand-ins: Debian's smallest
    /// system for Ubuntu's, and for s6-overlay archives that only have its layout.
    Result<S6BaseParts> overlayParts()
    {
        const QString folder = m_folder.filePath(u"published"_s);
        const ToolEnd made = runTool(
            {u"bash"_s, u"-euc"_s, kPublish, u"bash"_s, folder, labScript(u"base_images.sh"_s)});
        if (!made.ok)
            return failure(Error::Kind::Failed, u"The stand-ins cannot be made."_s, made.problem);
        S6BaseRequest request = s6BaseRequestForHost(m_folder.filePath(u"overlay"_s));
        request.architecture = u"amd64"_s;
        const QString address = u"file://"_s + folder + u'/';
        request.addresses = {u"noble"_s, address + u"SHA256SUMS"_s, address, address + u"%1"_s};
        return resultOf(prepareS6Base(request, nullptr), patienceMs);
    }

    /// s6-overlay's files are there as its archives have them.
    void checkOverlay(const QString &tag)
    {
        const ToolEnd said = runTool(
            {u"docker"_s, u"run"_s, u"--rm"_s, u"--entrypoint"_s, u"/bin/sh"_s, tag, u"-c"_s,
             u"/init && /command/with-contenv && "
             "stat -c %a:%U /package/admin/helpers/command/s6-overlay-suexec"_s});
        QVERIFY2(said.ok, qPrintable(said.problem));
        QCOMPARE(said.output, "stand-in of /init\nstand-in of with-contenv\n4755:root\n");
    }

    void build(const Recipe &recipe, const QString &tag, const How &how = {})
    {
        BuildRequest request;
        request.noCache = how.noCache;
        request.builder = how.builder;
        request.tag = tag;
        request.labels = m_labels;
        request.context.open = [recipe] { return openContextTar(recipe); };
        const auto outcome = resultOf(
            static_cast<JobOf<BuildOutcome> *>(m_engine.build(request, nullptr)), patienceMs);
        VERIFY_GOOD(outcome);
    }

    ContainerSpec container(const QStringList &environment) const
    {
        ContainerSpec spec;
        spec.name = m_name + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(6);
        spec.image = m_app;
        spec.labels = m_labels;
        spec.environment = environment;
        spec.network = u"none"_s;
        spec.capabilities = {u"CHOWN"_s, u"DAC_OVERRIDE"_s, u"KILL"_s, u"SETGID"_s, u"SETUID"_s};
        return spec;
    }

    QString logOf(const QString &id)
    {
        const std::unique_ptr<ContainerLogsJobBase> logs(m_engine.logs(id, {}, nullptr));
        QByteArray said;
        connect(logs.get(), &ContainerLogsJobBase::received, this,
                [&said](const QByteArray &bytes) { said += bytes; });
        runToEnd(logs.get());
        return QString::fromUtf8(said);
    }

    /// Runs @p spec to its own end, which must have the exit code @p code, and answers what it
    /// said.
    QString runOut(const ContainerSpec &spec, int code)
    {
        const auto id = resultOf(m_engine.createContainer(spec, nullptr));
        if (!id)
            return QString::fromUtf8(wordsOf(id));
        const auto started = resultOf(m_engine.startContainer(*id, nullptr));
        if (!started)
            return QString::fromUtf8(wordsOf(started));
        const auto ended = resultOf(m_engine.waitContainer(*id, nullptr), 60000);
        const QString said = logOf(*id);
        if (!ended || ended->exitCode != code) {
            QTest::qFail(
                qPrintable(u"exit code %1: %2"_s.arg(ended ? ended->exitCode : -1).arg(said)),
                __FILE__, __LINE__);
            return said;
        }
        return said;
    }

    QTemporaryDir m_folder;
    Engine m_engine{namedEngine()};
    QString m_name;
    Recipe m_recipe; ///< Of the base.
    QString m_base;
    QString m_app;
    Labels m_labels;
};

QTEST_GUILESS_MAIN(S6BaseRealTest)
#include "tst_s6_base.moc"
