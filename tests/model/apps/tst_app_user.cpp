// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

ContainerPlan demo()
{
    const AppId id = *AppId::parse(u"demo");
    return {.profile = Profile(id),
            .settings = AppSettings(id),
            .folders = {},
            .person = {1234, 99, u"Europe/Berlin"_s, u"022"_s},
            .image = u"slipway/demo:1"_s,
            .imageId = u"sha256:1"_s,
            .imageLabels = {}};
}

} // namespace

/// As whom apps run, so that what they write belongs to the person, and what they are told.
class AppUserTest : public QObject
{
    Q_OBJECT
private slots:
    void anAppIsWhoThePersonIsInside_data()
    {
        QTest::addColumn<QString>("options"); // of /info
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("isRootless");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isTold"); // that files will not be the person's
        const auto row = [](const char *name, const char *options, const char *system,
                            bool isRootless, const char *user, bool isTold) {
            QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(system)
                                << isRootless << QString::fromLatin1(user) << isTold;
        };
        row("Docker", "name=apparmor name=seccomp,profile=builtin name=cgroupns", "Debian", false,
            "1234:99", false);
        row("rootless Docker", "name=seccomp,profile=builtin name=rootless name=cgroupns", "Debian",
            true, "0:0", false);
        row("rootless, said by an option alone", "name=rootless,net=x", "Debian", false, "0:0",
            false);
        row("Podman of the system", "name=seccomp,profile=default", "debian", false, "1234:99",
            false);
        row("Podman of the person", "name=seccomp,profile=default", "debian", true, "0:0", false);
        row("Docker Desktop", "name=seccomp,profile=unconfined name=cgroupns", "Docker Desktop",
            false, "0:0", false);
        row("userns-remap: nobody inside is the person", "name=seccomp name=userns", "Debian",
            false, "1234:99", true);
        row("rootless counts more", "name=userns name=rootless", "Debian", true, "0:0", false);
        row("another option that begins like it", "name=usernsx name=rootlessx", "Debian", false,
            "1234:99", false);
        row("nothing is known", "", "", false, "1234:99", false);
    }
    void anAppIsWhoThePersonIsInside()
    {
        QFETCH(QString, options);
        QFETCH(QString, system);
        QFETCH(bool, isRootless);
        QFETCH(QString, user);
        EngineInfo info;
        info.securityOptions = options.split(u' ', Qt::SkipEmptyParts);
        info.operatingSystem = system;
        info.isRootless = isRootless;
        ContainerPlan plan = demo();
        plan.user = appUser(info, plan.person);
        QCOMPARE(plan.user.text(), user);
        QTEST(!plan.user.why.isEmpty(), "isTold");
        plan.profile.lineage = Profile::Lineage::Image;
        QCOMPARE(containerSpec(plan)->user, user);
        plan.profile.lineage = Profile::Lineage::Cuda;
        QCOMPARE(containerSpec(plan)->user, plan.user.isMapped ? user : QString());
        plan.profile.lineage = Profile::Lineage::S6;
        const Result<ContainerSpec> supervised = containerSpec(plan);
        QVERIFY2(supervised->user.isEmpty(), "its supervisor is root and takes PUID");
        QVERIFY(supervised->environment.contains(u"PUID="_s + user.section(u':', 0, 0)));
        QVERIFY(supervised->environment.contains(u"PGID="_s + user.section(u':', 1)));
    }

    void whatTellsOfModelsComesFromTheProfileOfNow()
    {
        ContainerPlan plan = demo();
        plan.profile.lineage = Profile::Lineage::Cuda;
        plan.profile.run.command = {u"python"_s, u"main.py"_s, u"--lora-dir"_s, u"/models/loras"_s};
        QVERIFY2(containerSpec(plan)->command.isEmpty(), "the image's own");
        plan.profile.layout = {{u"loras"_s, {u"/opt/app/loras"_s}}};
        QVERIFY(containerSpec(plan)->command.isEmpty());
        plan.profile.layout = {
            {u"loras"_s, {u"/models/loras"_s, ModelPlace::Way::Flag, u"--lora-dir"_s}}};
        QVERIFY2(containerSpec(plan)->command == plan.profile.run.command,
                 "an image of before may name other places");
    }
};

QTEST_GUILESS_MAIN(AppUserTest)
#include "tst_app_user.moc"
