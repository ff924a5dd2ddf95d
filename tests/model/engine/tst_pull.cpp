// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/json_lines.h"
#include "engine/pull_stream.h"
#include "engine/registry_auth.h"
#include "support/byte_streams.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QStringList told(PullStream &pull, const char *lines)
{
    QStringList texts;
    JsonLines reader;
    for (const QJsonObject &line : reader.take(json(lines)))
        if (const auto layer = pull.take(line))
            texts << u"%1 %2 %3/%4"_s.arg(layer->id, layer->status)
                         .arg(layer->currentBytes)
                         .arg(layer->totalBytes);
    return texts;
}

} // namespace

class PullTest : public QObject
{
    Q_OBJECT
private slots:
    void followsDockersOwnStore()
    {
        PullStream pull;
        QCOMPARE(
            told(pull,
                 "{'status':'Pulling from library/busybox','id':'latest'}\r\n"
                 "{'status':'Pulling fs layer','progressDetail':{},'id':'ab'}\r\n"
                 "{'status':'Waiting','progressDetail':{},'id':'ab'}\r\n"
                 "{'status':'Downloading','progressDetail':{'current':10,'total':100},'progress':'["
                 ">]','id':'ab'}\r\n"
                 "{'status':'Verifying Checksum','progressDetail':{},'id':'ab'}\r\n"
                 "{'status':'Extracting','progressDetail':{'current':50,'total':100},'id':'ab'}\r\n"
                 "{'status':'Pull complete','progressDetail':{},'id':'ab'}\r\n"
                 "{'status':'Already exists','progressDetail':{},'id':'cd'}\r\n"
                 "{'status':'Digest: sha256:0123'}\r\n{'status':'Status: Downloaded newer image "
                 "for busybox:latest'}\r\n"),
            (QStringList{u"ab Pulling fs layer 0/0"_s, u"ab Waiting 0/0"_s,
                         u"ab Downloading 10/100"_s, u"ab Verifying Checksum 100/100"_s,
                         u"ab Extracting 50/100"_s, u"ab Pull complete 100/100"_s,
                         u"cd Already exists 0/0"_s}));
        QCOMPARE(pull.digest(), u"sha256:0123"_s);
        QCOMPARE(pull.progress().fraction, 1.0);
        QVERIFY(!pull.trouble());
    }

    void secondsOfContainerdAreNoBytes()
    {
        PullStream pull;
        told(pull,
             "{'status':'Downloading','progressDetail':{'current':100,'total':100},'id':'ab'}");
        QCOMPARE(
            told(pull,
                 "{'status':'Extracting','progressDetail':{'current':7,'units':'s'},'id':'ab'}"),
            QStringList{u"ab Extracting 0/100"_s});
        QCOMPARE(pull.progress().fraction, 0.5);
    }

    void neverGoesBack()
    {
        PullStream pull;
        told(pull, "{'status':'Downloading','progressDetail':{'current':90,'total':100},'id':'a'}");
        const double before = pull.progress().fraction;
        told(pull, "{'status':'Downloading','progressDetail':{'current':0,'total':900},'id':'b'}");
        QCOMPARE(pull.progress().fraction, before);
    }

    void explainsErrorsInTheStream_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("kind");
        using enum Error::Kind;
        const auto row = [](const char *name, const char *message, Error::Kind kind) {
            QTest::newRow(name) << QString::fromUtf8(message) << static_cast<int>(kind);
        };
        row("nobody there", "pinging container registry 127.0.0.1:1: dial tcp: connection refused",
            Unreachable);
        row("no network",
            "Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup registry-1.docker.io: no "
            "such host",
            Unreachable);
        row("no such tag", "manifest for busybox:9 not found: manifest unknown: manifest unknown",
            Missing);
        row("no such repository",
            "pull access denied for nosuch, repository does not exist or may require 'docker "
            "login'",
            Missing);
        row("wrong password", "unauthorized: authentication required", NoPermission);
        row("full disk", "write /var/lib/docker/tmp/x: no space left on device", NoSpace);
        row("anything else", "the moon is full", Failed);
    }
    void explainsErrorsInTheStream()
    {
        QFETCH(QString, message);
        QFETCH(int, kind);
        PullStream pull;
        pull.take(
            {{u"errorDetail"_s, QJsonObject{{u"message"_s, message}}}, {u"error"_s, message}});
        QVERIFY(pull.trouble());
        QCOMPARE(static_cast<int>(pull.trouble()->kind), kind);
        QCOMPARE(pull.trouble()->detail, message);
        PullStream old; // before `errorDetail`
        old.take({{u"error"_s, message}});
        QCOMPARE(old.trouble(), pull.trouble());
    }

    void aLoginIsUrlSafe()
    {
        const QByteArray value = registryAuthOf({u"registry.example"_s, u"me"_s, u"?>?>?~~~"_s});
        QVERIFY(!value.contains('/') && !value.contains('+'));
        const QJsonObject config =
            QJsonDocument::fromJson(QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding))
                .object();
        QCOMPARE(config["password"_L1].toString(), u"?>?>?~~~"_s);
        QCOMPARE(config["serveraddress"_L1].toString(), u"registry.example"_s);
    }

    void survivesNoise()
    {
        const QByteArray good = json(
            "{'status':'Downloading','progressDetail':{'current':10,'total':100},'id':'ab'}\r\n");
        for (quint32 seed = 0; seed < 3000; ++seed) {
            PullStream pull;
            JsonLines reader;
            for (const QJsonObject &line : reader.take(noise(seed, good + good)))
                pull.take(line);
            QVERIFY(pull.progress().fraction <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(PullTest)
#include "tst_pull.moc"
