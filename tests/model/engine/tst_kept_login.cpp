// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kept_login.h"
#include "engine/registry_auth.h"
#include "support/byte_streams.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArray config(const QByteArray &key, const QByteArray &entry)
{
    return json("{'credsStore':'','auths':{'") + key + json("':") + entry + "}}";
}

QByteArray auth(const QByteArray &plain)
{
    return json("{'auth':'") + plain.toBase64() + json("'}");
}

QString shown(const std::optional<RegistryLogin> &login)
{
    return login ? login->user + u'|' + login->password + u'|' + login->identityToken : u"none"_s;
}

} // namespace

/// What `docker login` left is used for pulls.
class KeptLoginTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dockerConfig.clear(); }

    void readsWhatDockerKept_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &config, const char *registry,
                            const char *expected) {
            QTest::newRow(name) << config << QString::fromUtf8(registry)
                                << QString::fromUtf8(expected);
        };
        const QByteArray me = auth("me:secret");
        row("a host", config("ghcr.io", me), "ghcr.io", "me|secret|");
        row("a host and a port", config("localhost:5000", me), "localhost:5000", "me|secret|");
        row("another port is another registry", config("localhost:5000", me), "localhost:5001",
            "none");
        row("an address", config("https://reg.example/v2/", me), "reg.example", "me|secret|");
        row("Docker Hub, by the address of its first API",
            config("https://index.docker.io/v1/", me), "docker.io", "me|secret|");
        row("a name that only begins so", config("ghcr.io.evil.example", me), "ghcr.io", "none");
        row("a password with colons", config("r.io", auth("me:a:b")), "r.io", "me|a:b|");
        row("a password filled up with zeros", config("r.io", auth(QByteArray("me:a\0\0", 6))),
            "r.io", "me|a|");
        row("a token beside an empty password",
            config("r.io", json("{'auth':'MDA6','identitytoken':'tok'}")), "r.io", "00||tok");
        row("a token alone", config("r.io", json("{'identitytoken':'tok'}")), "r.io", "||tok");
        row("kept elsewhere: the entry is empty", config("r.io", "{}"), "r.io", "none");
        row("no colon", config("r.io", auth("me")), "r.io", "none");
        row("no base64", config("r.io", json("{'auth':'m!e'}")), "r.io", "none");
        row("no object", config("r.io", "7"), "r.io", "none");
        row("no JSON", "{", "r.io", "none");
    }
    void readsWhatDockerKept()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, registry);
        QTEST(shown(loginIn(config, registry)), "expected");
    }

    void readsWhoKeepsTheLogins_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *config, const char *registry,
                            const char *expected) {
            QTest::newRow(name) << json(config) << QString::fromLatin1(registry)
                                << QString::fromLatin1(expected);
        };
        row("one for all", "{'credsStore':'pass'}", "r.io", "docker-credential-pass r.io");
        row("a port is part of the host", "{'credsStore':'pass'}", "r.io:5000",
            "docker-credential-pass r.io:5000");
        row("Docker's own registry has an address of its own", "{'credsStore':'pass'}", "docker.io",
            "docker-credential-pass https://index.docker.io/v1/");
        row("one for this registry", "{'credsStore':'pass','credHelpers':{'r.io':'ecr-login'}}",
            "r.io", "docker-credential-ecr-login r.io");
        row("one for another registry", "{'credHelpers':{'o.io':'gcloud'}}", "r.io", "none");
        row("this registry's are in the file", "{'credsStore':'pass','credHelpers':{'r.io':''}}",
            "r.io", "none");
        row("a path", "{'credsStore':'../../tmp/evil'}", "r.io", "none");
        row("an option", "{'credsStore':'-x'}", "r.io", "none");
        row("no string", "{'credsStore':7}", "r.io", "none");
        row("nobody", "{}", "r.io", "none");
    }
    void readsWhoKeepsTheLogins()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, registry);
        const std::optional<LoginHelper> helper = loginHelperIn(config, registry);
        QTEST(helper ? helper->program + u' ' + helper->server : u"none"_s, "expected");
    }

    void readsWhatAHelperAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("user and password")
            << json("{'ServerURL':'r.io','Username':'me','Secret':'x'}") << u"me|x|"_s;
        QTest::newRow("a token") << json("{'Username':'<token>','Secret':'tok'}") << u"||tok"_s;
        QTest::newRow("no secret") << json("{'Username':'me','Secret':''}") << u"none"_s;
        QTest::newRow("no object") << json("['me','x']") << u"none"_s;
        QTest::newRow("nothing") << QByteArray() << u"none"_s;
    }
    void readsWhatAHelperAnswers()
    {
        QFETCH(QByteArray, answer);
        QTEST(shown(loginFrom(answer, u"r.io"_s)), "expected");
    }

    void theFileIsWhereDockerKeepsIt()
    {
        m_config = config("r.io", auth("me:secret"));
        QCOMPARE(kept(), u"me|secret|"_s);
        QCOMPARE(m_asked, u"/home/mira/.docker/config.json"_s);
        m_dockerConfig = u"/etc/d"_s;
        QCOMPARE(kept(), u"me|secret|"_s);
        QCOMPARE(m_asked, u"/etc/d/config.json"_s);
    }

    void asksTheHelperThatTheFileNames_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("expected");
        QTest::newRow("it has the login")
            << QByteArray("read server; [ \"$1 $server\" = 'get r.io' ] || exit 3\n"
                          "echo '{\"Username\":\"anna\",\"Secret\":\"hers\"}'")
            << u"anna|hers|"_s;
        QTest::newRow("it has none: what the file has")
            << QByteArray("echo 'credentials not found in native keychain'; exit 1")
            << u"me|secret|"_s;
        QTest::newRow("it says nonsense") << QByteArray("echo '{'") << u"me|secret|"_s;
        QTest::newRow("it never stops speaking") << QByteArray("exec yes") << u"me|secret|"_s;
        QTest::newRow("it is not there") << QByteArray() << u"me|secret|"_s;
    }
    void asksTheHelperThatTheFileNames()
    {
        QFETCH(QByteArray, script);
        QTemporaryDir programs;
        QFile program(programs.filePath(u"docker-credential-slipway-test"_s));
        if (!script.isEmpty()) {
            QVERIFY(program.open(QIODevice::WriteOnly));
            program.write("#!/bin/sh\n" + script + '\n');
            program.close();
            QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        }
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8() + ':' + path);
        const auto putBack = qScopeGuard([&] { qputenv("PATH", path); });
        m_config = config("r.io", auth("me:secret"));
        m_config.replace("\"credsStore\":\"\"", "\"credsStore\":\"slipway-test\"");
        QTEST(kept(), "expected");
    }

    void aHelperThatHangsIsEndedWithTheJob()
    {
        QTemporaryDir programs;
        QFile program(programs.filePath(u"docker-credential-slipway-test"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n: > \"$0.started\"; exec sleep 1000\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8() + ':' + path);
        const auto putBack = qScopeGuard([&] { qputenv("PATH", path); });
        m_config = json("{'credsStore':'slipway-test'}");
        QObject owner;
        auto *job = keptLogin(u"r.io"_s, surroundings(), &owner);
        QSignalSpy finished(job, &Job::finished);
        job->start();
        QTRY_VERIFY(QFile::exists(program.fileName() + u".started"_s));
        job->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(job->error()->kind, Error::Kind::Cancelled);
        QTRY_VERIFY(owner.findChildren<QProcess *>().isEmpty());
    }

    void aTokenGoesToTheEngine()
    {
        const auto sent = [](const RegistryLogin &login) {
            return QJsonDocument::fromJson(
                       QByteArray::fromBase64(registryAuthOf(login), QByteArray::Base64UrlEncoding))
                .object();
        };
        QCOMPARE(sent({u"r.io"_s, {}, {}, u"tok"_s}).value("identitytoken"_L1).toString(),
                 u"tok"_s);
        QVERIFY(!sent({u"r.io"_s, u"me"_s, u"x"_s}).contains("identitytoken"_L1));
    }

private:
    EngineSurroundings surroundings()
    {
        EngineSurroundings surroundings;
        surroundings.home = u"/home/mira"_s;
        surroundings.environment = [this](const char *name) {
            return name == "DOCKER_CONFIG"_ba ? m_dockerConfig : QString();
        };
        surroundings.read = [this](const QString &path) -> std::optional<QByteArray> {
            m_asked = path;
            return m_config;
        };
        return surroundings;
    }

    QString kept()
    {
        const std::unique_ptr<JobOf<std::optional<RegistryLogin>>> job(
            keptLogin(u"r.io"_s, surroundings(), nullptr));
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        if (!finished.wait(30000))
            return u"never ended"_s;
        return job->result() ? shown(*job->result()) : job->result().error().summary;
    }

    QByteArray m_config;
    QString m_dockerConfig;
    QString m_asked;
};

QTEST_GUILESS_MAIN(KeptLoginTest)
#include "tst_kept_login.moc"
