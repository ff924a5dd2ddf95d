// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/register_models_job.h"
#include "support/job_wait.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// An app with a list of its models: answers by the beginning of the request's first line.
class ListingApp : public QTcpServer
{
public:
    ListingApp()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            m_read[client].clear(); // its place may have been another's
            connect(client, &QTcpSocket::readyRead, this, [this, client] { take(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    QMap<QByteArray, std::pair<int, QByteArray>> answers; ///< "GET /path?query" → status and body
    QByteArrayList asked;

private:
    void take(QTcpSocket *client)
    {
        QByteArray &bytes = m_read[client];
        bytes += client->readAll();
        const qsizetype body = bytes.indexOf("\r\n\r\n") + 4;
        if (body < 4 || (bytes.startsWith("POST") && bytes.size() < body + 2)) // {}
            return;
        const QByteArray line = bytes.left(bytes.indexOf(" HTTP/")).replace("%2F", "/");
        asked += line;
        const auto [status, text] =
            answers.value(line, {400, json("{'detail': 'It is not a folder.'}")});
        client->write("HTTP/1.1 " + QByteArray::number(status)
                      + " X\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(text.size()) + "\r\n\r\n" + text);
        client->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_read;
};

QByteArray scanOf(const QByteArray &folder)
{
    return "GET /api/v2/models/scan_folder?scan_path=" + folder;
}
QByteArray installOf(const QByteArray &path)
{
    return "POST /api/v2/models/install?source=" + path + "&inplace=true";
}

} // namespace

/// An app that keeps a list of its models takes in those that it sees.
class RegisterModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsNotInTheList_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("paths"); // "-": it cannot be read
        QTest::addColumn<int>("known");
        const auto row = [](const char *name, const QByteArray &answer, const char *paths,
                            int known) {
            QTest::newRow(name) << answer << QString::fromLatin1(paths) << known;
        };
        row("two, of which it has one",
            json("[{'path': '/models/vae/a.pt', 'is_installed': true}, {'path': "
                 "'/models/vae/b.pt', 'is_installed': false}]"),
            "/models/vae/b.pt", 1);
        row("none", "[]", "", 0);
        row("of another folder", json("[{'path': '/etc/shadow'}, {'path': '/models/vaex/a'}]"), "",
            0);
        row("that climbs", json("[{'path': '/models/vae/../../etc/shadow'}]"), "", 0);
        row("without what they say", json("[{}, 1, null, 'x', {'path': 3}]"), "", 0);
        row("an object", json("{'detail': 'no'}"), "-", 0);
        row("a page", "<html>", "-", 0);
        row("nothing", "", "-", 0);
        row("cut short", json("[{'path': '/models/va"), "-", 0);
    }
    void readsWhatIsNotInTheList()
    {
        QFETCH(QByteArray, answer);
        int known = 0;
        const Result<QStringList> paths = unregisteredModels(answer, u"/models/vae"_s, known);
        QTEST(paths ? paths->join(u' ') : u"-"_s, "paths");
        QTEST(known, "known");
    }

    void handsOverWhatIsNew()
    {
        ListingApp app;
        app.answers = {
            {scanOf("/models/loras"),
             {200,
              json("[{'path': '/models/loras/a & b.safetensors', 'is_installed': false}, {'path': "
                   "'/models/loras/c.pt', 'is_installed': true}]")}},
            {scanOf("/models/vae"),
             {200,
              json("[{'path': '/models/vae/d.pt'}, {'path': '/models/vae/e.pt'}, {'path': "
                   "'/models/vae/f.pt'}]")}},
            {installOf("/models/loras/a%20%26%20b.safetensors"), {201, "{}"}},
            {installOf("/models/vae/d.pt"), {409, "{}"}},
            {installOf("/models/vae/e.pt"), {415, json("{'detail': 'no such format'}")}},
            {installOf("/models/vae/f.pt"), {201, "{}"}},
        };
        // The kind in the middle is not mounted.
        const Result<RegisteredModels> got = resultOf(new RegisterModelsJob(
            app.serverPort(), {u"/models/loras"_s, u"/models/nosuch"_s, u"/models/vae"_s}, this));
        VERIFY_GOOD(got);
        QCOMPARE(got->added,
                 (QStringList{u"/models/loras/a & b.safetensors"_s, u"/models/vae/f.pt"_s}));
        QCOMPARE(got->known, 2);
        QCOMPARE(got->refused, QStringList{u"/models/vae/e.pt: no such format"_s});
        QCOMPARE(app.asked.size(), 7);
    }

    void tellsWhyTheAppTakesNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("signed in") << 401 << Error::Kind::NoPermission;
        QTest::newRow("not the administrator") << 403 << Error::Kind::NoPermission;
        QTest::newRow("another app") << 404 << Error::Kind::Missing;
        QTest::newRow("trouble of its own") << 500 << Error::Kind::Failed;
        QTest::newRow("something else") << 200 << Error::Kind::Malformed;
    }
    void tellsWhyTheAppTakesNone()
    {
        QFETCH(int, status);
        ListingApp app;
        app.answers = {{scanOf("/models/vae"), {status, json("{'detail': 'said'}")}}};
        const Result<RegisteredModels> got =
            resultOf(new RegisterModelsJob(app.serverPort(), {u"/models/vae"_s}, this));
        QVERIFY(!got);
        QTEST(got.error().kind, "kind");
        QVERIFY(status == 200 || got.error().detail == "said"_L1);
    }

    void nobodyListens()
    {
        ListingApp app;
        const quint16 port = app.serverPort();
        app.close();
        const Result<RegisteredModels> got =
            resultOf(new RegisterModelsJob(port, {u"/models/vae"_s}, this));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Unreachable);
    }
};

QTEST_GUILESS_MAIN(RegisterModelsTest)
#include "tst_register_models.moc"
