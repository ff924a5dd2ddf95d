// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_errors.h"
#include "engine/negotiation.h"

#include <QTest>

#include <cerrno>

using namespace slipway;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Rule = EngineChoice::Rule;

class EngineErrorsTest : public QObject
{
    Q_OBJECT
private slots:
    void anAnswersKindComesFromStatusAndText_data();
    void anAnswersKindComesFromStatusAndText();
    void keepsTheEnginesOwnWords_data();
    void keepsTheEnginesOwnWords();
    void everySocketErrorHasItsRemedy_data();
    void everySocketErrorHasItsRemedy();
    void aPingTellsTheVersionAndTheProduct_data();
    void aPingTellsTheVersionAndTheProduct();
    void thePersonsLimitLowersTheVersion();
    void anEngineThatIsTooOldIsRefused();
};

void EngineErrorsTest::anAnswersKindComesFromStatusAndText_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *kind) {
        QTest::newRow(name) << status << body << QString::fromLatin1(kind);
    };
    row("no container", 404, R"({"message":"No such container: x"})", "missing");
    row("no route, as Podman says it", 404, "Not Found\n", "missing");
    row("no container, with nothing said", 404, "", "missing");
    row("name taken", 409,
        R"({"message":"Conflict. The container name \"/a\" is already in use by container \"fc4f\"."})",
        "conflict");
    row("name taken, Podman", 500,
        R"({"cause":"that name is already in use","message":"container create: creating container storage: the container name \"a\" is already in use by b45c","response":500})",
        "conflict");
    row("running, so not removed, Podman", 500,
        R"({"cause":"container state improper","message":"cannot remove container b45c as it is running","response":500})",
        "conflict");
    row("exec started twice, Podman", 500,
        R"({"cause":"exec session state improper","message":"can only start created exec sessions","response":500})",
        "conflict");
    row("port taken", 500,
        R"({"message":"driver failed programming external connectivity on endpoint a (c143): Bind for 127.0.0.1:28080 failed: port is already allocated"})",
        "conflict");
    row("port taken by a program, Podman", 500,
        R"({"cause":"address already in use","message":"cannot listen on the TCP port: listen tcp4 127.0.0.1:28080: bind: address already in use","response":500})",
        "conflict");
    row("image in use", 409,
        R"({"message":"conflict: unable to remove repository reference \"busybox:latest\" (must force) - container fc4f is using it"})",
        "conflict");
    row("disk full while creating", 500,
        R"({"message":"open /var/lib/docker/overlay2/x/link: no space left on device"})",
        "no-space");
    row("disk full while unpacking the context", 500,
        R"({"message":"Error processing tar file(exit status 1): write /a: no space left on device"})",
        "no-space");
    row("registry refuses the password, 20.10", 500,
        R"({"message":"Get \"http://127.0.0.1:5000/v2/\": unauthorized: authentication required"})",
        "no-permission");
    row("registry refuses the password, 28", 401, R"({"message":"unauthorized"})", "no-permission");
    row("registry refuses the password, 29", 500,
        R"({"message":"failed to resolve reference: unexpected status: 401 Unauthorized"})",
        "no-permission");
    row("a private or absent image on Docker Hub", 404,
        R"({"message":"pull access denied for x, repository does not exist or may require 'docker login'"})",
        "no-permission");
    row("a plugin of the engine forbids it", 403,
        R"({"message":"authorization denied by plugin: no"})", "no-permission");
    row("too old, 20.10 in plain text", 400,
        "client version 1.10 is too old. Minimum supported API version is 1.12, please upgrade "
        "your "
        "client to a newer version\n",
        "failed");
    row("a bind mount's source is missing", 400,
        R"({"message":"invalid mount config for type \"bind\": bind source path does not exist: /nosuch/dir"})",
        "failed");
    row("no GPU", 500,
        R"({"message":"could not select device driver \"\" with capabilities: [[gpu]]"})",
        "failed");
    row("offline", 500,
        R"({"message":"Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup registry-1.docker.io: no such host"})",
        "failed");
    row("the tag is not there", 404,
        R"({"message":"manifest for busybox:nosuch not found: manifest unknown: manifest unknown"})",
        "missing");
    row("not a swarm manager", 503, R"({"message":"This node is not a swarm manager."})", "failed");
    row("29 when the client goes first", 499, "", "failed");
    row("an array where an object belongs", 500, "[]", "failed");
}

void EngineErrorsTest::anAnswersKindComesFromStatusAndText()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = errorOfAnswer(status, body, u"The image cannot be removed."_s);
    QTEST(nameOf(error.kind), "kind");
    QCOMPARE(error.summary,
             error.kind == Error::Kind::NoSpace
                 ? u"The engine's disk is full. Free space on it and try again."_s
                 : u"The image cannot be removed."_s);
    QVERIFY(!error.detail.isEmpty());
}

void EngineErrorsTest::keepsTheEnginesOwnWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("JSON") << QByteArray("{\"message\":\"No such image: x\"}\n")
                          << u"No such image: x"_s;
    QTest::newRow("plain text") << QByteArray("Not Found\n") << u"Not Found"_s;
    QTest::newRow("a cause that the message holds")
        << QByteArray(R"({"cause":"EOF","message":"decode(): EOF","response":500})")
        << u"decode(): EOF"_s;
    QTest::newRow("a cause that the message leaves out")
        << QByteArray(
               R"({"cause":"that name is already in use","message":"cannot create","response":500})")
        << u"cannot create: that name is already in use"_s;
    QTest::newRow("a cause alone")
        << QByteArray(R"({"cause":"image not known"})") << u"image not known"_s;
    QTest::newRow("an object without a message") << QByteArray("{\"a\":1}") << u"{\"a\":1}"_s;
    QTest::newRow("cut JSON is shown as it is")
        << QByteArray("{\"message\":\"No su") << u"{\"message\":\"No su"_s;
    QTest::newRow("nothing: the status is all there is") << QByteArray() << u"HTTP 500"_s;
}

void EngineErrorsTest::keepsTheEnginesOwnWords()
{
    QFETCH(QByteArray, body);
    QTEST(errorOfAnswer(500, body, {}).detail, "words");
}

void EngineErrorsTest::everySocketErrorHasItsRemedy_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, int number, const char *endpoint, Rule rule,
                        const char *kind, const QString &remedy) {
        QTest::newRow(name) << number << QString::fromLatin1(endpoint) << static_cast<int>(rule)
                            << QString::fromLatin1(kind) << remedy;
    };
    const char *const system = "/var/run/docker.sock";
    row("no socket", ENOENT, system, Rule::Fallback, "not-installed",
        u"sudo apt install docker.io"_s);
    row("no socket where one was named", ENOENT, "/srv/x.sock", Rule::Setting, "not-installed",
        u"unix:///srv/x.sock"_s);
    row("a file in the place of a folder", ENOTDIR, "/etc/passwd/x", Rule::DockerHost,
        "not-installed", u"unix:///etc/passwd/x"_s);
    row("nobody listens", ECONNREFUSED, system, Rule::SystemSocket, "unreachable",
        u"sudo systemctl start docker"_s);
    row("the person's Docker does not listen", ECONNREFUSED, "/run/user/1000/docker.sock",
        Rule::RootlessDocker, "unreachable", u"systemctl --user start docker"_s);
    row("Podman does not listen", ECONNREFUSED, "/run/podman/podman.sock", Rule::SystemPodman,
        "unreachable", u"podman.socket"_s);
    row("too many wait to be let in", EAGAIN, system, Rule::SystemSocket, "unreachable", u"busy"_s);
    row("not in the group", EACCES, system, Rule::SystemSocket, "no-permission",
        u"sudo usermod -aG docker mira"_s);
    row("not in the group, named by hand", EACCES, system, Rule::Setting, "no-permission",
        u"sudo usermod -aG docker mira"_s);
    row("Podman's system socket is root's", EACCES, "/run/podman/podman.sock", Rule::SystemPodman,
        "no-permission", u"systemctl --user start podman.socket"_s);
    row("somebody else's socket", EACCES, "/home/jo/d.sock", Rule::Setting, "no-permission",
        u"/home/jo/d.sock"_s);
}

void EngineErrorsTest::everySocketErrorHasItsRemedy()
{
    QFETCH(int, number);
    QFETCH(QString, endpoint);
    QFETCH(int, rule);
    QFETCH(QString, remedy);
    const EngineChoice choice{*Endpoint::parse(endpoint),
                              static_cast<Rule>(rule),
                              u"Because."_s,
                              {u"/a.sock"_s, u"/b.sock"_s}};
    const Error error = errorOfConnect(number, choice, u"mira"_s);
    QTEST(nameOf(error.kind), "kind");
    QVERIFY2(error.summary.contains(remedy), qPrintable(error.summary));
    QVERIFY(!error.detail.isEmpty());
    if (number == ENOENT && choice.rule == Rule::Fallback)
        QCOMPARE(error.detail, u"No socket at /a.sock, /b.sock"_s);
}

void EngineErrorsTest::aPingTellsTheVersionAndTheProduct_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("libpod");
    QTest::addColumn<QString>("expected"); // spoken, product, builder
    QTest::newRow("Docker 19.03, the oldest")
        << QByteArray("1.40") << false << u"1.40 docker classic"_s;
    QTest::newRow("Docker 20.10") << QByteArray("1.41") << false << u"1.41 docker buildkit"_s;
    QTest::newRow("Docker 28") << QByteArray("1.51") << false << u"1.51 docker buildkit"_s;
    QTest::newRow("Docker 29") << QByteArray("1.55") << false << u"1.51 docker buildkit"_s;
    QTest::newRow("Podman 4.3") << QByteArray("1.41") << true << u"1.41 podman classic"_s;
    QTest::newRow("no version: as Docker's own client does")
        << QByteArray() << false << u"1.51 docker buildkit"_s;
    QTest::newRow("another major version")
        << QByteArray("2.0") << false << u"1.51 docker buildkit"_s;
    QTest::newRow("a word") << QByteArray("new") << false << u"malformed"_s;
    QTest::newRow("three numbers") << QByteArray("1.41.2") << false << u"malformed"_s;
    QTest::newRow("below nothing") << QByteArray("1.-5") << false << u"malformed"_s;
}

void EngineErrorsTest::aPingTellsTheVersionAndTheProduct()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, libpod);
    HttpHead head{200, {}};
    if (!version.isEmpty())
        head.headers["api-version"] = version;
    if (libpod)
        head.headers["libpod-api-version"] = "4.3.1";
    const Result<EnginePing> ping = readPing(head);
    QTEST(ping ? ping->spoken.text() + (ping->isPodman ? u" podman"_s : u" docker"_s)
                  + (ping->hasBuildKit ? u" buildkit"_s : u" classic"_s)
               : nameOf(ping.error().kind),
          "expected");
}

void EngineErrorsTest::thePersonsLimitLowersTheVersion()
{
    const HttpHead head{200, {{"api-version", "1.45"}}};
    QCOMPARE(readPing(head, ApiVersion{1, 42})->spoken, (ApiVersion{1, 42}));
    QVERIFY2(readPing(head, ApiVersion{1, 48})->spoken == (ApiVersion{1, 45}),
             "a limit raises nothing");
    QVERIFY2(readPing({200, {{"api-version", "1.60"}}}, ApiVersion{1, 60})->spoken == kNewestApi,
             "nor beyond what Slipway reads");
    QCOMPARE(readPing(head, ApiVersion{1, 42})->serverVersion, (ApiVersion{1, 45}));
}

void EngineErrorsTest::anEngineThatIsTooOldIsRefused()
{
    const Result<EnginePing> ping = readPing({200, {{"api-version", "1.39"}}});
    QVERIFY(!ping);
    QCOMPARE(ping.error().kind, Kind::Failed);
    QVERIFY(ping.error().summary.contains(u"19.03"));
    QVERIFY(ping.error().detail.contains(u"1.39"));
}

QTEST_APPLESS_MAIN(EngineErrorsTest)
#include "tst_engine_errors.moc"
