// SPDX-License-Identifier: GPL-3.0-or-later
// How often the window wakes while nothing happens: the voluntary context switches of all its
// threads, which is how often one of them went to sleep after it had been woken.
#include "bench/figures.h"
#include "bench/private_desktop.h"
#include "support/fake_engine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>

using namespace slipway::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kApps = 10;
constexpr auto kCounted = 20s;
constexpr auto kComesToRest = 8s; // after all apps are known to run
constexpr auto kLongestStart = 20s;

/// The web UI of all apps.
class Answering : public QTcpServer
{
public:
    bool start()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    if (!socket->readAll().contains("\r\n\r\n"))
                        return;
                    ++m_answered;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        return listen(QHostAddress::LocalHost);
    }
    int answered() const { return m_answered; }

private:
    int m_answered = 0;
};

QByteArray labelsOf(const QByteArray &app)
{
    return QByteArray(
               R"({"io.slipway.app":"APP","io.slipway.profile":"APP","io.slipway.build":"1"})")
        .replace("APP", app);
}

QByteArray details(const QByteArray &app, quint16 port)
{
    return QByteArray(
               R"({"Id":"APP","Name":"/slipway-APP","Image":"sha256:1","Created":"2025-03-09T11:00:00Z",
"State":{"Status":"running","Running":true,"StartedAt":"2025-03-09T11:00:00Z"},
"Config":{"Image":"slipway/APP:1","Labels":LABELS},
"NetworkSettings":{"Ports":{"8080/tcp":[{"HostIp":"127.0.0.1","HostPort":"PORT"}]}}})")
        .replace("LABELS", labelsOf(app))
        .replace("APP", app)
        .replace("PORT", QByteArray::number(port));
}

/// An engine on which ten apps run and nothing happens.
void fill(FakeEngine &engine, quint16 port)
{
    QByteArrayList containers;
    for (int i = 0; i < kApps; ++i) {
        const QByteArray app = "site-" + QByteArray::number(i);
        containers << QByteArray(R"({"Id":"APP","Names":["/slipway-APP"],"Image":"slipway/APP:1",
"State":"running","Labels":LABELS})")
                          .replace("LABELS", labelsOf(app))
                          .replace("APP", app);
        engine.willAnswer("GET", "/containers/" + app + "/json",
                          FakeAnswer::json(details(app, port)), -1);
    }
    engine.willAnswer("GET", "/containers/json", FakeAnswer::json('[' + containers.join(',') + ']'),
                      -1);
    engine.willAnswer("GET", "/images/json", FakeAnswer::json("[]"), -1);
    engine.willAnswer("GET", "/version",
                      FakeAnswer::json(R"({"Version":"20.10.24","ApiVersion":"1.41"})"), -1);
    engine.willAnswer("GET", "/info", FakeAnswer::json(R"({"ServerVersion":"20.10.24"})"), -1);
    // The stream of events stays open and says nothing.
    FakeAnswer events;
    events.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                   "Transfer-Encoding: chunked\r\n\r\n";
    engine.willAnswer("GET", "/events", events, -1);
}

/// By thread: its name and how often it has gone to sleep.
QMap<QString, std::pair<QString, qint64>> switchesOf(qint64 process)
{
    QMap<QString, std::pair<QString, qint64>> threads;
    const QDir folder(u"/proc/%1/task"_s.arg(process));
    for (const QString &thread : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(folder.filePath(thread + u"/status"_s));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        auto &[name, switches] = threads[thread];
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("Name:"))
                name = QString::fromLocal8Bit(line.mid(5).trimmed());
            if (line.startsWith("voluntary_ctxt_switches:"))
                switches = line.split(':').last().trimmed().toLongLong();
        }
    }
    return threads;
}

struct Rest {
    qint64 wakes = -1; ///< in the time that is counted
    QStringList threads; ///< that woke, and how often
};

Rest restOf(const QStringList &command, const QString &home, const std::function<bool()> &isReady)
{
    if (!QTest::qWaitFor([] { return !isPainted(); }, int(kLongestStart / 1ms)))
        return {};
    QProcess process;
    process.setProcessEnvironment(environmentOf(home));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.mid(1));
    Rest rest;
    if (QTest::qWaitFor(isPainted, int(kLongestStart / 1ms))
        && QTest::qWaitFor(isReady, int(kLongestStart / 1ms))) {
        QTest::qWait(int(kComesToRest / 1ms));
        const auto before = switchesOf(process.processId());
        QTest::qWait(int(kCounted / 1ms));
        const auto after = switchesOf(process.processId());
        rest.wakes = 0;
        for (auto thread = after.cbegin(); thread != after.cend(); ++thread) {
            const auto &[name, switches] = *thread;
            const qint64 own = switches - before.value(thread.key()).second;
            rest.wakes += own;
            if (own > 0)
                rest.threads << u"%1 %2"_s.arg(name).arg(own);
        }
    }
    process.kill();
    process.waitForFinished();
    return rest;
}

double aSecond(const Rest &rest)
{
    return double(rest.wakes) / double(kCounted / 1s);
}

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 800);
    window.show();
    return application.exec();
}

} // namespace

/// bench_idle [PROGRAM]: another build of Slipway than the one beside it.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--empty") == 0)
        return showEmptyWindow(argc, argv);
    PrivateDisplay display;
    QProcess bus;
    bus.start(u"setpriv"_s,
              {u"--pdeathsig"_s, u"TERM"_s, u"dbus-daemon"_s, u"--session"_s, u"--nofork"_s,
               u"--print-address=1"_s});
    if (!display.start() || !bus.waitForReadyRead(20'000)) {
        print(u"There is no display or no bus."_s);
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int failed = 1;
    {
        QApplication application(argc, argv);
        const QTemporaryDir home;
        FakeEngine engine;
        Answering web;
        if (fillHome(home.path(), kApps) && web.start()) {
            fill(engine, web.serverPort());
            const QString program =
                argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(SLIPWAY_PROGRAM);
            const Rest ours = restOf({program, u"--engine"_s, u"unix://"_s + engine.socketPath()},
                                     home.path(), [&web] { return web.answered() >= kApps; });
            const Rest empty = restOf({QCoreApplication::applicationFilePath(), u"--empty"_s},
                                      home.path(), [] { return true; });
            failed = ours.wakes < 0 || empty.wakes < 0;
            if (failed)
                print(u"A window did not open, or showed no running apps."_s);
            else
                print(
                    u"FIGURE wake-ups while idle, %1 apps running, voluntary context switches of all threads in %2 s: Slipway %3 a second (%4), an empty Qt window %5 a second (to reach: 0)"_s
                        .arg(kApps)
                        .arg(kCounted / 1s)
                        .arg(aSecond(ours), 0, 'f', 2)
                        .arg(ours.threads.isEmpty() ? u"no thread"_s : ours.threads.join(u", "_s))
                        .arg(aSecond(empty), 0, 'f', 2));
        }
    }
    bus.terminate();
    bus.waitForFinished();
    return failed;
}
