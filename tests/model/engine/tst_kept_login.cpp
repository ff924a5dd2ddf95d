// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kept_login.h"
#include "engine/registry_auth.h"
#include "support/byte_streams.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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

    void theFileIsWhereDockerKeepsIt()
    {
        QString asked;
        EngineSurroundings surroundings;
        surroundings.home = u"/home/mira"_s;
        surroundings.environment = [](const char *) { return QString(); };
        surroundings.read = [&](const QString &path) -> std::optional<QByteArray> {
            asked = path;
            return config("r.io", auth("me:secret"));
        };
        QCOMPARE(shown(keptLogin(u"r.io"_s, surroundings)), u"me|secret|"_s);
        QCOMPARE(asked, u"/home/mira/.docker/config.json"_s);
        surroundings.environment = [](const char *name) {
            return name == "DOCKER_CONFIG"_ba ? u"/etc/d"_s : QString();
        };
        keptLogin(u"r.io"_s, surroundings);
        QCOMPARE(asked, u"/etc/d/config.json"_s);
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
};

QTEST_APPLESS_MAIN(KeptLoginTest)
#include "tst_kept_login.moc"
