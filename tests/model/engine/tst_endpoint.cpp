// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/endpoint.h"

#include <QCryptographicHash>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using Rule = EngineChoice::Rule;

namespace {

/// A machine that exists only in words.
struct Machine {
    QString setting;
    QMap<QString, QString> environment;
    QMap<QString, QByteArray> files; ///< Sockets have no content.

    EngineSurroundings surroundings() const
    {
        EngineSurroundings seen;
        seen.setting = setting;
        seen.home = u"/home/mira"_s;
        seen.environment = [set = environment](const char *name) {
            return set.value(QString::fromLatin1(name));
        };
        seen.exists = [there = files](const QString &path) { return there.contains(path); };
        seen.read = [there = files](const QString &path) -> std::optional<QByteArray> {
            return there.contains(path) ? std::optional(there.value(path)) : std::nullopt;
        };
        return seen;
    }
};

QString contextFile(const QString &name, const QString &folder = u"/home/mira/.docker"_s)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return folder + u"/contexts/meta/"_s + QString::fromLatin1(digest.toHex()) + u"/meta.json"_s;
}

QByteArray contextAt(const QByteArray &host)
{
    return R"({"Name":"x","Metadata":{},"Endpoints":{"docker":{"Host":")" + host
        + R"(","SkipTLSVerify":false}}})";
}

const QString kSystem = u"/var/run/docker.sock"_s;
const QString kRootless = u"/run/user/1000/docker.sock"_s;
const QString kDesktop = u"/home/mira/.docker/desktop/docker.sock"_s;
const QString kOwnPodman = u"/run/user/1000/podman/podman.sock"_s;
const QString kPodman = u"/run/podman/podman.sock"_s;
const QString kConfig = u"/home/mira/.docker/config.json"_s;
const QMap<QString, QString> kSession{{u"XDG_RUNTIME_DIR"_s, u"/run/user/1000"_s}};

} // namespace

Q_DECLARE_METATYPE(Machine)

class EndpointTest : public QObject
{
    Q_OBJECT
private slots:
    void readsEndpoints_data();
    void readsEndpoints();
    void findsTheEngine_data();
    void findsTheEngine();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void tellsWhereItLooked();
    void takesTheLimitOfVersions();
};

void EndpointTest::readsEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: refused
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("unix", u"unix:///var/run/docker.sock"_s, u"unix:///var/run/docker.sock"_s);
    row("a bare path", u"/tmp/a b.sock"_s, u"unix:///tmp/a b.sock"_s);
    row("107 bytes, the most", u"/"_s + QString(106, u'a'), u"unix:///"_s + QString(106, u'a'));
    row("108 bytes: sockaddr_un ends with a zero", u"/"_s + QString(107, u'a'), {});
    row("counted in bytes, not in letters", u"/"_s + QString(54, u'ä'), {});
    row("a relative path", u"docker.sock"_s, {});
    row("a relative path behind unix://", u"unix://docker.sock"_s, {});
    row("a folder", u"/var/run/"_s, {});
    row("a line break", u"/var/run/docker.sock\n"_s, {});
    row("tcp", u"tcp://192.168.1.5:2376"_s, u"tcp://192.168.1.5:2376"_s);
    row("tcp without a port", u"tcp://nas.local"_s, u"tcp://nas.local:2375"_s);
    row("tcp with a slash at its end", u"tcp://nas.local:2375/"_s, u"tcp://nas.local:2375"_s);
    row("tcp to an IPv6 address", u"tcp://[fe80::1]:2375"_s, u"tcp://[fe80::1]:2375"_s);
    row("tcp without a host", u"tcp://:2375"_s, {});
    row("tcp with a port beyond 65535", u"tcp://nas.local:70000"_s, {});
    row("tcp with port 0", u"tcp://nas.local:0"_s, {});
    row("tcp with a path", u"tcp://nas.local:2375/docker"_s, {});
    row("ssh", u"ssh://mira@nas.local"_s, u"ssh://mira@nas.local"_s);
    row("ssh with a port and the socket's path", u"ssh://mira@nas.local:2222/run/docker.sock"_s,
        u"ssh://mira@nas.local:2222/run/docker.sock"_s);
    row("ssh with a password, which belongs in no setting", u"ssh://mira:x@nas.local"_s, {});
    row("Windows' pipes", u"npipe:////./pipe/docker_engine"_s, {});
    row("http", u"http://nas.local:2375"_s, {});
    row("nothing", {}, {});
}

void EndpointTest::readsEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    QCOMPARE(endpoint ? endpoint->text() : QString(), shown);
    if (endpoint)
        QCOMPARE(*Endpoint::parse(endpoint->text()), *endpoint);
    else
        QCOMPARE(endpoint.error().kind, Error::Kind::Malformed);
}

void EndpointTest::findsTheEngine_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("rule");
    const auto row = [](const char *name, const Machine &machine, const QString &endpoint,
                        Rule rule) {
        QTest::newRow(name) << machine << endpoint << static_cast<int>(rule);
    };
    const auto with = [](const QString &name, const QString &value) {
        QMap<QString, QString> all = kSession;
        all[name] = value;
        return all;
    };
    row("the setting is first",
        {u"unix:///a.sock"_s, with(u"DOCKER_HOST"_s, u"unix:///b.sock"_s), {{kSystem, {}}}},
        u"unix:///a.sock"_s, Rule::Setting);
    row("then DOCKER_HOST, which wins over a context",
        {{},
         {{u"DOCKER_HOST"_s, u"tcp://nas:2375"_s}, {u"DOCKER_CONTEXT"_s, u"lab"_s}},
         {{kSystem, {}}, {contextFile(u"lab"_s), contextAt("unix:///lab.sock")}}},
        u"tcp://nas:2375"_s, Rule::DockerHost);
    row("then DOCKER_CONTEXT, which wins over the current one",
        {{},
         with(u"DOCKER_CONTEXT"_s, u"lab"_s),
         {{kSystem, {}},
          {kConfig, R"({"currentContext":"other"})"},
          {contextFile(u"lab"_s), contextAt("unix:///lab.sock")}}},
        u"unix:///lab.sock"_s, Rule::DockerContext);
    row("then the current context",
        {{},
         kSession,
         {{kSystem, {}},
          {kConfig, R"({"auths":{},"currentContext":"desktop-linux"})"},
          {contextFile(u"desktop-linux"_s),
           contextAt("unix:///home/mira/.docker/desktop/docker.sock")}}},
        u"unix://"_s + kDesktop, Rule::DockerContext);
    row("in the folder that DOCKER_CONFIG names",
        {{},
         with(u"DOCKER_CONFIG"_s, u"/etc/d"_s),
         {{u"/etc/d/config.json"_s, R"({"currentContext":"lab"})"},
          {contextFile(u"lab"_s, u"/etc/d"_s), contextAt("ssh://mira@nas")}}},
        u"ssh://mira@nas"_s, Rule::DockerContext);
    row("DOCKER_CONTEXT=default means none, the current one neither",
        {{},
         with(u"DOCKER_CONTEXT"_s, u"default"_s),
         {{kSystem, {}},
          {kConfig, R"({"currentContext":"lab"})"},
          {contextFile(u"lab"_s), contextAt("unix:///lab.sock")}}},
        u"unix://"_s + kSystem, Rule::SystemSocket);
    row("a current context named default",
        {{}, kSession, {{kSystem, {}}, {kConfig, R"({"currentContext":"default"})"}}},
        u"unix://"_s + kSystem, Rule::SystemSocket);
    row("a configuration that cannot be read is Docker's trouble, not ours",
        {{}, kSession, {{kSystem, {}}, {kConfig, "{"}}}, u"unix://"_s + kSystem,
        Rule::SystemSocket);
    row("the system's socket before all others",
        {{}, kSession, {{kSystem, {}}, {kRootless, {}}, {kDesktop, {}}, {kPodman, {}}}},
        u"unix://"_s + kSystem, Rule::SystemSocket);
    row("rootless Docker", {{}, kSession, {{kRootless, {}}, {kDesktop, {}}, {kOwnPodman, {}}}},
        u"unix://"_s + kRootless, Rule::RootlessDocker);
    row("Docker Desktop", {{}, kSession, {{kDesktop, {}}, {kOwnPodman, {}}}},
        u"unix://"_s + kDesktop, Rule::DockerDesktop);
    row("the person's Podman", {{}, kSession, {{kOwnPodman, {}}, {kPodman, {}}}},
        u"unix://"_s + kOwnPodman, Rule::RootlessPodman);
    row("the system's Podman", {{}, kSession, {{kPodman, {}}}}, u"unix://"_s + kPodman,
        Rule::SystemPodman);
    row("without a session only the system's", {{}, {}, {{kRootless, {}}, {kPodman, {}}}},
        u"unix://"_s + kPodman, Rule::SystemPodman);
    row("nothing at all", {{}, kSession, {}}, u"unix://"_s + kSystem, Rule::Fallback);
}

void EndpointTest::findsTheEngine()
{
    QFETCH(Machine, machine);
    QFETCH(QString, endpoint);
    QFETCH(int, rule);
    const Result<EngineChoice> choice = discoverEngine(machine.surroundings());
    QVERIFY(choice);
    QCOMPARE(choice->endpoint.text(), endpoint);
    QCOMPARE(static_cast<int>(choice->rule), rule);
    QVERIFY(!choice->reason.isEmpty());
}

void EndpointTest::saysWhatIsWrong_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Machine &machine, Error::Kind kind,
                        const QString &said) {
        QTest::newRow(name) << machine << static_cast<int>(kind) << said;
    };
    row("a setting that names nothing", {u"docker"_s, {}, {}}, Error::Kind::Malformed,
        u"“docker”"_s);
    row("DOCKER_HOST that names nothing", {{}, {{u"DOCKER_HOST"_s, u"fd://"_s}}, {{kSystem, {}}}},
        Error::Kind::Malformed, u"“fd://”"_s);
    row("an engine behind TLS",
        {{},
         {{u"DOCKER_HOST"_s, u"tcp://nas:2376"_s}, {u"DOCKER_TLS_VERIFY"_s, u"1"_s}},
         {{kSystem, {}}}},
        Error::Kind::Failed, u"TLS"_s);
    row("a limit that is no version", {{}, {{u"DOCKER_API_VERSION"_s, u"new"_s}}, {{kSystem, {}}}},
        Error::Kind::Failed, u"“new”"_s);
    row("a limit below what Slipway speaks",
        {{}, {{u"DOCKER_API_VERSION"_s, u"1.39"_s}}, {{kSystem, {}}}}, Error::Kind::Failed,
        u"1.40"_s);
    row("a context that is not there", {{}, {{u"DOCKER_CONTEXT"_s, u"lab"_s}}, {{kSystem, {}}}},
        Error::Kind::Missing, u"“lab”"_s);
    row("a context's file that cannot be read",
        {{}, {{u"DOCKER_CONTEXT"_s, u"lab"_s}}, {{contextFile(u"lab"_s), "[1,2"}}},
        Error::Kind::Missing, u"“lab”"_s);
    row("a context for something else than Docker",
        {{},
         {{u"DOCKER_CONTEXT"_s, u"lab"_s}},
         {{contextFile(u"lab"_s), R"({"Endpoints":{"kubernetes":{}}})"}}},
        Error::Kind::Missing, u"“lab”"_s);
}

void EndpointTest::saysWhatIsWrong()
{
    QFETCH(Machine, machine);
    QFETCH(int, kind);
    QFETCH(QString, said);
    const Result<EngineChoice> choice = discoverEngine(machine.surroundings());
    QVERIFY(!choice);
    QCOMPARE(static_cast<int>(choice.error().kind), kind);
    QVERIFY2(choice.error().summary.contains(said), qPrintable(choice.error().summary));
}

void EndpointTest::tellsWhereItLooked()
{
    const Result<EngineChoice> none = discoverEngine(Machine{{}, kSession, {}}.surroundings());
    QCOMPARE(none->looked, QStringList({kSystem, kRootless, kDesktop, kOwnPodman, kPodman}));
    const Result<EngineChoice> second =
        discoverEngine(Machine{{}, kSession, {{kRootless, {}}}}.surroundings());
    QCOMPARE(second->looked, QStringList({kSystem, kRootless}));
}

void EndpointTest::takesTheLimitOfVersions()
{
    const auto limitOf = [](const QString &text) {
        return discoverEngine(
                   Machine{{}, {{u"DOCKER_API_VERSION"_s, text}}, {{kSystem, {}}}}.surroundings())
            ->newestApi;
    };
    QCOMPARE(limitOf(u"1.41"_s), (ApiVersion{1, 41}));
    QCOMPARE(limitOf(u"v1.44"_s), (ApiVersion{1, 44}));
    QVERIFY(!limitOf({}));
}

QTEST_APPLESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
