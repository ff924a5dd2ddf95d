// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"
#include "apps/containment.h"
#include "apps/labels.h"
#include "apps/offline_network.h"
#include "apps/option_check.h"
#include "apps/run_extras.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const AppId kId = *AppId::parse(u"demo");

Profile demo(Profile::Lineage lineage = Profile::Lineage::Cuda)
{
    Profile profile(kId);
    profile.name = u"Demo"_s;
    profile.lineage = lineage;
    profile.web.emplace();
    profile.web->port = *Port::from(8080);
    profile.run.command = {u"python"_s, u"main.py"_s};
    profile.run.environment = {{u"HF_HOME"_s, u"/config"_s}};
    LaunchOption api;
    api.name = u"api"_s;
    api.flag = u"--api"_s;
    api.usual = u"false"_s;
    LaunchOption parts;
    parts.name = u"parts"_s;
    parts.variable = u"PARTS"_s;
    parts.usual = u"false"_s;
    LaunchOption vram;
    vram.name = u"vram"_s;
    vram.kind = LaunchOption::Kind::Choice;
    vram.choices = {{u"--lowvram"_s, {}}, {u"--medvram"_s, {}}};
    profile.options = {api, parts, vram};
    return profile;
}

ContainerPlan planOf(const Profile &profile)
{
    return {.profile = profile,
            .settings = AppSettings(kId),
            .folders = {},
            .person = {1234, 99, {}, u"022"_s},
            .gpu = ContainerSpec::Gpu::None,
            .image = u"slipway/demo:1"_s,
            .imageId = u"sha256:1"_s,
            .imageLabels = {},
            .port = 8081};
}

ContainerSpec specOf(const ContainerPlan &plan)
{
    return containerSpec(plan).value_or(ContainerSpec());
}

AppFolder folder(Folder::Purpose purpose, bool readOnly, const QString &name = u"a"_s)
{
    AppFolder made;
    made.name = name;
    made.purpose = purpose;
    made.readOnly = readOnly;
    made.host = u"/home/me/x"_s;
    return made;
}

using Change = std::function<void(ContainerPlan &)>;

} // namespace

/// From settings to a container: options, limits, rights, and what is said of them.
class RunPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void theUsualContainerIsContained()
    {
        const ContainerSpec spec = specOf(planOf(demo()));
        QVERIFY(spec.dropCapabilities && spec.noNewPrivileges && spec.capabilities.isEmpty());
        QCOMPARE(spec.pids, Run::kUsualPids);
        QCOMPARE(spec.ports.first().address, u"127.0.0.1"_s);
        QVERIFY2(spec.command.isEmpty(), "the image's own");
        QVERIFY(!spec.readOnlyRoot && spec.tmpfs.isEmpty() && spec.network.isEmpty());
        QCOMPARE(int(spec.restart), int(ContainerSpec::Restart::No));
        QVERIFY(std::none_of(spec.mounts.begin(), spec.mounts.end(), [](const Mount &mount) {
            return mount.host().contains(u"docker.sock"_s);
        }));
    }

    void theCommandIsTheAppsWithWhatWasAdded_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char *name, const Change &change, const QStringList &command) {
            QTest::newRow(name) << change << command;
        };
        row("nothing added: it stays in the image", [](ContainerPlan &) {}, {});
        row("an option and free words",
            [](ContainerPlan &plan) {
                plan.settings.run.options = {{u"api"_s, u"true"_s}};
                plan.settings.run.arguments = {u"--x"_s, u"a b"_s};
            },
            {u"python"_s, u"main.py"_s, u"--api"_s, u"--x"_s, u"a b"_s});
        row("an option that is usual",
            [](ContainerPlan &plan) {
                plan.settings.run.options = {{u"api"_s, u"false"_s}};
            },
            {});
        row("a ready image with a command of the profile's",
            [](ContainerPlan &plan) { plan.profile.lineage = Profile::Lineage::Image; },
            {u"python"_s, u"main.py"_s});
        row("a ready image with its own command",
            [](ContainerPlan &plan) {
                plan.profile.lineage = Profile::Lineage::Image;
                plan.profile.run.command.clear();
                plan.imageCommand = {u"serve"_s};
                plan.settings.run.arguments = {u"--x"_s};
            },
            {u"serve"_s, u"--x"_s});
        row("a ready image to which nothing is added",
            [](ContainerPlan &plan) {
                plan.profile.lineage = Profile::Lineage::Image;
                plan.profile.run.command.clear();
                plan.imageCommand = {u"serve"_s};
            },
            {});
    }
    void theCommandIsTheAppsWithWhatWasAdded()
    {
        QFETCH(Change, change);
        ContainerPlan plan = planOf(demo());
        change(plan);
        QTEST(specOf(plan).command, "command");
    }

    void variablesComeFromFourPlaces()
    {
        ContainerPlan plan = planOf(demo());
        plan.settings.run.options = {{u"parts"_s, u"true"_s}};
        plan.settings.environment = {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
        plan.settings.run.secrets = {u"TOKEN"_s};
        plan.secrets = {{u"TOKEN"_s, u"hf_abc"_s}};
        plan.settings.run.environmentOff = {u"B"_s, u"HF_HOME"_s};
        QCOMPARE(specOf(plan).environment,
                 (QStringList{u"A=1"_s, u"PARTS=true"_s, u"TOKEN=hf_abc"_s, u"B"_s,
                              u"HF_HOME"_s})); // a name alone takes the image's away
    }

    void theSecretIsNowhereElse()
    {
        ContainerPlan plan = planOf(demo());
        plan.settings.run.secrets = {u"TOKEN"_s};
        plan.secrets = {{u"TOKEN"_s, u"hf_abcdef"_s}};
        const ContainerSpec spec = specOf(plan);
        for (const QString &label : spec.labels)
            QVERIFY(!label.contains(u"hf_abcdef"_s));
        QVERIFY(!spec.command.join(u' ').contains(u"hf_abcdef"_s));
        plan.secrets[u"TOKEN"_s] = u"other"_s;
        QVERIFY2(specOf(plan).labels.value(label::kConfig) != spec.labels.value(label::kConfig),
                 "another value is another container");
    }

    void textsAreShownWithoutSecrets_data()
    {
        using Secrets = QMap<QString, QString>;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Secrets>("secrets");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a token in a log")
            << u"token hf_abc!"_s << Secrets{{u"T"_s, u"hf_abc"_s}} << u"token ••••!"_s;
        QTest::newRow("twice") << u"ab12 ab12"_s << Secrets{{u"T"_s, u"ab12"_s}} << u"•••• ••••"_s;
        QTest::newRow("too short to be told from words")
            << u"a cat"_s << Secrets{{u"T"_s, u"a"_s}} << u"a cat"_s;
        QTest::newRow("an empty one") << u"a cat"_s << Secrets{{u"T"_s, {}}} << u"a cat"_s;
    }
    void textsAreShownWithoutSecrets()
    {
        using Secrets = QMap<QString, QString>;
        QFETCH(QString, text);
        QFETCH(Secrets, secrets);
        QTEST(withoutSecrets(text, secrets), "shown");
    }

    void everySettingMakesAnotherContainer_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("options", [](auto &p) { p.settings.run.options = {{u"api"_s, u"true"_s}}; });
        row("arguments", [](auto &p) { p.settings.run.arguments = {u"--x"_s}; });
        row("a variable that is off", [](auto &p) { p.settings.run.environmentOff = {u"Z"_s}; });
        row("memory", [](auto &p) { p.settings.run.memoryBytes = 1 << 30; });
        row("processors", [](auto &p) { p.settings.run.cpus = 1.5; });
        row("shared memory", [](auto &p) { p.settings.run.shmBytes = 1 << 20; });
        row("processes", [](auto &p) { p.settings.run.pids = 0; });
        row("restart", [](auto &p) {
            p.settings.run.restart = RestartPolicy{RestartPolicy::When::OnFailure};
        });
        row("stop signal", [](auto &p) { p.settings.run.stopSignal = u"SIGHUP"_s; });
        row("stop time", [](auto &p) { p.settings.run.stopGrace = std::chrono::seconds(1); });
        row("a network", [](auto &p) { p.network = u"slipway-demo"_s; });
        row("a read-only root", [](auto &p) { p.settings.run.readOnlyRoot = true; });
        row("the address", [](auto &p) { p.settings.address = u"0.0.0.0"_s; });
        row("one of the GPUs", [](auto &p) {
            p.gpu = ContainerSpec::Gpu::Cdi;
            p.settings.run.gpus = {u"GPU-1"_s};
        });
    }
    void everySettingMakesAnotherContainer()
    {
        QFETCH(Change, change);
        ContainerPlan plan = planOf(demo());
        const QString before = specOf(plan).labels.value(label::kConfig);
        QCOMPARE(specOf(plan).labels.value(label::kConfig), before);
        change(plan);
        const QString after = specOf(plan).labels.value(label::kConfig);
        QVERIFY(!after.isEmpty() && after != before);
    }

    void whatIsOnlyTriedIsNotStartedAgain()
    {
        ContainerPlan plan = planOf(demo());
        plan.settings.run.restart = RestartPolicy{RestartPolicy::When::UnlessStopped};
        QCOMPARE(int(specOf(plan).restart), int(ContainerSpec::Restart::UnlessStopped));
        plan.isTrial = true;
        QCOMPARE(int(specOf(plan).restart), int(ContainerSpec::Restart::No));
    }

    void aReadOnlyRootHasMemoryToWriteTo()
    {
        ContainerPlan plan = planOf(demo());
        plan.settings.run.readOnlyRoot = true;
        QCOMPARE(specOf(plan).tmpfs, QStringList{u"/tmp"_s});
        plan.profile.run.tmpfs = {u"/tmp"_s, u"/var/cache"_s};
        QCOMPARE(specOf(plan).tmpfs, plan.profile.run.tmpfs);
        plan.profile.lineage = Profile::Lineage::S6;
        QVERIFY(specOf(plan).tmpfs.last().startsWith(u"/run:exec"_s));
        plan.settings.run.readOnlyRoot = false;
        plan.profile.run.readOnlyRoot = true;
        QVERIFY2(!specOf(plan).readOnlyRoot, "the person's word counts");
    }

    void whatDoesNotGoTogetherIsRefused()
    {
        ContainerPlan plan = planOf(demo());
        plan.settings.run.internet = false;
        plan.settings.address = u"0.0.0.0"_s;
        const Result<ContainerSpec> spec = containerSpec(plan);
        QVERIFY(!spec && spec.error().kind == Error::Kind::Conflict);
    }

    void theWayOutLeadsNowhere_data()
    {
        QTest::addColumn<QString>("subnet");
        QTest::addColumn<QString>("route"); // empty: there is none
        QTest::newRow("Docker's usual range") << u"172.18.0.0/16"_s << u"172.18.255.254"_s;
        QTest::newRow("a small one") << u"10.1.2.8/29"_s << u"10.1.2.14"_s;
        QTest::newRow("too small") << u"10.1.2.8/30"_s << QString();
        QTest::newRow("the sixth version") << u"fd00::/64"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no range") << u"all of it"_s << QString();
    }
    void theWayOutLeadsNowhere()
    {
        QFETCH(QString, subnet);
        NetworkDetails chosen;
        chosen.subnet = subnet;
        chosen.gateway = u"172.18.0.1"_s;
        const Result<NetworkSpec> spec = offlineNetwork(kId, chosen);
        QTEST(spec ? spec->defaultRoute : QString(), "route");
        if (spec)
            QVERIFY(!spec->masquerades && spec->gateway == chosen.gateway
                    && spec->labels.value(label::kApp) == u"demo"_s);
    }

    void saysWhatAnAppMayDo_data()
    {
        using Folders = QList<AppFolder>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<Folders>("folders");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("looser"); // sentences with | between
        QTest::addColumn<QString>("stricter");
        const Folders usual{folder(Folder::Purpose::Models, true),
                            folder(Folder::Purpose::Output, false),
                            folder(Folder::Purpose::Config, false)};
        const auto row = [](const char *name, const Change &change, const Folders &folders,
                            const char *line, const char *looser = "", const char *stricter = "") {
            QTest::newRow(name) << change << folders << QString::fromUtf8(line)
                                << QString::fromUtf8(looser) << QString::fromUtf8(stricter);
        };
        row(
            "as usual", [](ContainerPlan &p) { p.profile.run.gpu = GpuUse::Wanted; }, usual,
            "Reachable from this computer only. Reads models, writes outputs and settings. Uses "
            "the GPU. No extra rights.");
        row(
            "the network", [](ContainerPlan &p) { p.settings.address = u"0.0.0.0"_s; }, {},
            "Reachable from the network. Sees no folder of yours. No extra rights.",
            "Others in the network may open it. Many apps ask for no password.");
        row(
            "one address", [](ContainerPlan &p) { p.settings.address = u"10.0.0.5"_s; }, {},
            "Reachable from the network at 10.0.0.5. Sees no folder of yours. No extra rights.",
            "Others in the network may open it. Many apps ask for no password.");
        row(
            "models to write, and a folder of the person's", [](ContainerPlan &) {},
            {folder(Folder::Purpose::Models, false), folder(Folder::Purpose::Data, false, {})},
            "Reachable from this computer only. Writes models and folders of yours. No extra "
            "rights.",
            "It may write into your models.|It may write into /home/me/x.");
        row(
            "rights", [](ContainerPlan &p) { p.profile.run.capabilities = {u"NET_ADMIN"_s}; }, {},
            "Reachable from this computer only. Sees no folder of yours. Extra rights: NET_ADMIN.",
            "It has the rights NET_ADMIN.");
        row(
            "a supervisor",
            [](ContainerPlan &p) {
                p.profile.lineage = Profile::Lineage::S6;
                p.profile.web.reset();
            },
            {},
            "Not reachable by other programs. Sees no folder of yours. No extra rights, but to "
            "change users and owners inside its container.");
        row(
            "without internet and with limits",
            [](ContainerPlan &p) {
                p.settings.run.internet = false;
                p.settings.run.cpus = 2;
                p.settings.run.readOnlyRoot = true;
            },
            {},
            "Reachable from this computer only. Sees no folder of yours. No internet. No extra "
            "rights.",
            "",
            "It reaches no internet.|It may use 2 processors.|It cannot change the files of its "
            "own image.");
        row(
            "any number of processes", [](ContainerPlan &p) { p.settings.run.pids = 0; }, {},
            "Reachable from this computer only. Sees no folder of yours. No extra rights.",
            "It may start any number of processes.");
    }
    void saysWhatAnAppMayDo()
    {
        using Folders = QList<AppFolder>;
        QFETCH(Change, change);
        QFETCH(Folders, folders);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        ContainerPlan plan = planOf(demo());
        change(plan);
        const Containment told = containmentOf(plan.profile, plan.settings, folders);
        QTEST(told.line, "line");
        QTEST(told.looser.join(u'|'), "looser");
        QTEST(told.stricter.join(u'|'), "stricter");
    }

    void findsOptionsThatASourceDoesNotKnow_data()
    {
        using Texts = QList<QByteArray>;
        QTest::addColumn<Texts>("texts");
        QTest::addColumn<QStringList>("unknown");
        const QByteArray all = "p.add_argument(\"--api\", action='store_true')\n"
                               "p.add_argument('--lowvram')\nos.environ.get('PARTS')\n"
                               "p.add_argument(\"--theme\", type=str)\n";
        QTest::newRow("all are known") << Texts{all} << QStringList();
        QTest::newRow("in two files")
            << Texts{"\"--api\" '--lowvram'", "PARTS --theme"} << QStringList();
        QTest::newRow("another flag that begins so")
            << Texts{"--api-log --lowvram --theme PARTS"} << QStringList{u"--api"_s};
        QTest::newRow("another flag that ends so")
            << Texts{"--no--api --lowvram --theme PARTS"} << QStringList{u"--api"_s};
        QTest::newRow("none is") << Texts{
            "nothing"} << QStringList{u"--api"_s, u"PARTS"_s, u"--lowvram"_s, u"--theme"_s};
        QTest::newRow("no file: nothing can be said") << Texts() << QStringList();
        QTest::newRow("binary") << Texts{QByteArray("\0\xff--api\0--lowvram\0PARTS\0--theme", 32)}
                                << QStringList();
    }
    void findsOptionsThatASourceDoesNotKnow()
    {
        using Texts = QList<QByteArray>;
        QFETCH(Texts, texts);
        AppSettings settings(kId);
        settings.run.options = {
            {u"api"_s, u"true"_s}, {u"parts"_s, u"true"_s}, {u"vram"_s, u"--lowvram"_s}};
        settings.run.arguments = {u"--theme=dark"_s, u"word"_s, u"-f"_s};
        QTEST(unknownOptions(givenOptions(demo(), settings), texts), "unknown");
        QVERIFY(givenOptions(demo(), AppSettings(kId)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunPlanTest)
#include "tst_run_plan.moc"
