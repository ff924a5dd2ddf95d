// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "support/byte_streams.h"
#include "support/fake_engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using State = EngineEvents::State;

/// Events of an engine, and each state that they had.
struct Watched {
    explicit Watched(const EngineChoice &choice)
        : engine(choice)
        , events(engine, nullptr)
    {
        QObject::connect(&events, &EngineEvents::stateChanged, &events,
                         [this](State state) { states << state; });
        events.start();
    }
    /// Nothing is done until something happens.
    bool rests() const
    {
        const QList<QTimer *> timers = events.findChildren<QTimer *>();
        return std::none_of(timers.begin(), timers.end(),
                            [](const QTimer *timer) { return timer->isActive(); });
    }
    qsizetype tries() const { return states.count(State::Connecting); }

    Engine engine;
    EngineEvents events;
    QList<State> states;
};

void put(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(path));
}

EngineChoice choiceOf(const QString &socket)
{
    return {*Endpoint::parse(socket), EngineChoice::Rule::Setting, u"A test named it."_s, {}};
}

} // namespace

/// How the engine's events are followed, and how an engine that was lost is found again: without
/// asking for it over and over.
class EngineEventsTest : public QObject
{
    Q_OBJECT
private slots:
    void eventsComeBackByThemselves()
    {
        FakeEngine fake;
        fake.willAnswer("GET", "/events?since=17.000000005",
                        FakeAnswer::untilClose(json("{'Type':'container','Action':'start','Actor':{"
                                                    "'ID':'a'},'timeNano':17000000005}\n"
                                                    "{'Type':'container','Action':'die','Actor':{'"
                                                    "ID':'a'},'timeNano':17000000009}\n"))
                            .held());
        fake.willAnswer("GET", "/events",
                        FakeAnswer::chunked({json("{'Type':'container','Action':'start','Actor':{'"
                                                  "ID':'a'},'timeNano':17000000005}\n")}));
        Engine engine(fake.choice());
        EngineEvents events(engine, nullptr);
        QStringList seen;
        connect(&events, &EngineEvents::happened, this,
                [&](const EngineEvent &event) { seen << event.action; });
        QSignalSpy resyncs(&events, &EngineEvents::resyncNeeded);
        events.start();
        QTRY_COMPARE(events.state(), EngineEvents::State::Lost);
        QCOMPARE(seen, QStringList{u"start"_s});
        QCOMPARE(resyncs.size(), 1);
        events.tryNow();
        QTRY_COMPARE(fake.requests().size(), 2);
        fake.release();
        QTRY_COMPARE(seen, (QStringList{u"start"_s, u"die"_s})); // what was seen is not told again
        QCOMPARE(resyncs.size(), 2);
    }

    void eventsSayWhyTheyAreLost()
    {
        FakeEngine fake;
        fake.stop();
        Engine engine(fake.choice());
        EngineEvents events(engine, nullptr);
        std::optional<Error> why;
        connect(&events, &EngineEvents::stateChanged, this,
                [&](EngineEvents::State, const Error *error) {
                    if (error)
                        why = *error;
                });
        events.start();
        QTRY_VERIFY(why);
        QCOMPARE(why->kind, Error::Kind::NotInstalled);
    }

    void whileTheSocketIsAwayNothingIsTried()
    {
        FakeEngine fake;
        fake.willAnswer("GET", "/events", FakeAnswer::json("{}").held(), -1);
        fake.stop();
        Watched watched(fake.choice());
        QTRY_COMPARE(watched.events.state(), State::Lost);
        QVERIFY(watched.rests());
        put(fake.socketPath() + u".other"_s); // tells the watcher, but is no socket
        fake.start();
        QTRY_COMPARE(fake.requests().size(), 1);
        QCOMPARE(watched.states, (QList{State::Connecting, State::Lost, State::Connecting}));
        QVERIFY(watched.rests());
    }

    void aFolderThatIsNotThereYetIsWaitedFor()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"run/user/engine.sock"_s);
        Watched watched(choiceOf(path));
        QTRY_COMPARE(watched.events.state(), State::Lost);
        QVERIFY(watched.rests());
        QVERIFY(QDir(folder.path()).mkpath(u"run/user"_s));
        QLocalServer server;
        QSignalSpy came(&server, &QLocalServer::newConnection);
        QVERIFY2(server.listen(path), qPrintable(server.errorString()));
        QTRY_VERIFY(!came.isEmpty());
    }

    void aSocketThatNobodyListensOnIsLeftAlone()
    {
        FakeEngine fake;
        fake.stopListening();
        Watched watched(fake.choice());
        QTRY_COMPARE(watched.events.state(), State::Lost);
        QVERIFY(watched.rests());
        watched.events.tryNow();
        QTRY_COMPARE(watched.states.count(State::Lost), 2);
        QVERIFY(watched.rests());
    }

    void aNewSocketMayBeginToListenALittleLater()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"s"_s);
        Watched watched(choiceOf(path));
        QTRY_COMPARE(watched.events.state(), State::Lost);
        const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto close = qScopeGuard([listener] { ::close(listener); });
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), address.sun_path);
        QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QTRY_COMPARE(watched.states.count(State::Lost), 2); // refused
        QVERIFY(!watched.rests());
        QCOMPARE(::listen(listener, 5), 0);
        QSocketNotifier comes(listener, QSocketNotifier::Read);
        QSignalSpy came(&comes, &QSocketNotifier::activated);
        QTRY_VERIFY(!came.isEmpty());
        comes.setEnabled(false);
    }

    void aNewSocketThatNeverListensIsGivenUp()
    {
        FakeEngine fake;
        fake.stop();
        Watched watched(fake.choice());
        QTRY_COMPARE(watched.events.state(), State::Lost);
        fake.stopListening();
        QTRY_VERIFY_WITH_TIMEOUT(watched.states.count(State::Lost) >= 5, 30'000);
        QTRY_VERIFY(watched.rests());
        QVERIFY(watched.tries() <= 7); // making a dead socket is more than one change
    }

    void aStoppedEngineWhoseSocketIsHeldIsNotStartedByLooking()
    {
        FakeEngine fake; // its socket is there all the time, as one that systemd holds
        const QString pid = QFileInfo(fake.socketPath()).absolutePath() + u"/docker.pid"_s;
        put(pid);
        fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}\n"}));
        fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}\n"}));
        Watched watched(fake.choice());
        QTRY_COMPARE(watched.events.state(), State::Lost); // the stream ended
        QVERIFY(watched.rests());
        QVERIFY(QFile::remove(pid));
        watched.events.tryUnlessStopped();
        QCOMPARE(watched.tries(), 1);
        watched.events.tryNow(); // the person's wish
        QCOMPARE(watched.tries(), 2);
        QTRY_COMPARE(watched.events.state(), State::Lost);
        QCOMPARE(fake.requests().size(), 2);
        fake.willAnswer("GET", "/events", FakeAnswer::json("{}").held());
        put(pid); // somebody started it
        QTRY_COMPARE(fake.requests().size(), 3);
    }

    void whoComesBackFindsAnEngineThatOnlyLostItsLine()
    {
        FakeEngine fake;
        fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}\n"}));
        Watched watched(fake.choice());
        QTRY_COMPARE(watched.events.state(), State::Lost);
        fake.willAnswer("GET", "/events", FakeAnswer::json("{}").held());
        watched.events.tryUnlessStopped();
        QTRY_COMPARE(fake.requests().size(), 2);
    }

    void anEngineBehindANetworkIsAskedAgain()
    {
        Watched watched(choiceOf(u"tcp://127.0.0.1:9"_s)); // nobody is there
        QTRY_COMPARE(watched.events.state(), State::Lost);
        QVERIFY(!watched.rests());
        QTRY_COMPARE(watched.tries(), 2);
    }

    void anotherEngineIsFollowedAtOnce()
    {
        FakeEngine one;
        FakeEngine other;
        one.willAnswer("GET", "/events", FakeAnswer::json("{}").held());
        other.willAnswer("GET", "/events", FakeAnswer::json("{}").held());
        Watched watched(one.choice());
        QTRY_COMPARE(one.requests().size(), 1);
        watched.engine.moveTo(other.choice());
        QTRY_COMPARE(other.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(EngineEventsTest)
#include "tst_engine_events.moc"
