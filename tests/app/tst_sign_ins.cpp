// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "git/source_updates.h"
#include "sign_ins.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"

#include <QMutex>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for the desktop's keyring: written to by the test's thread, read by the workers'.
class KeyringInMemory
{
public:
    KeyringHand hand()
    {
        return {
            .keep =
                [this](const QString &name, const RemoteLogin &login, const KeyringAnswer &then) {
                    if (problem.isEmpty()) {
                        const QMutexLocker lock(&m_lock);
                        m_kept.insert(name, login);
                    }
                    then(problem);
                },
            .forget =
                [this](const QString &name, const KeyringAnswer &then) {
                    if (problem.isEmpty()) {
                        const QMutexLocker lock(&m_lock);
                        m_kept.remove(name);
                    }
                    then(problem);
                }};
    }
    FindLogin logins()
    {
        return [this](const QString &address) -> std::optional<RemoteLogin> {
            const QMutexLocker lock(&m_lock);
            const auto found = m_kept.constFind(keyringName(address));
            return found == m_kept.cend() ? std::nullopt : std::optional(*found);
        };
    }
    QString problem;

private:
    QMutex m_lock;
    QMap<QString, RemoteLogin> m_kept;
};

} // namespace

class SignInsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        GitRepository closed = m_server.create(u"private/closed"_s);
        m_pin = closed.commit({{u"a.txt"_s, "one"}}, u"One"_s);
        closed.commit({{u"a.txt"_s, "two"}}, u"Two"_s);
        QVERIFY2(!m_pin.isEmpty(), qPrintable(closed.problem()));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_keyring = std::make_unique<KeyringInMemory>();
        m_signIns = std::make_unique<SignIns>(*m_settings, m_keyring->hand(), nullptr);
    }

    void openAServerThatWantsOneAndCloseItAgain()
    {
        const QString address = m_server.httpUrl(u"private/closed"_s);
        QCOMPARE(kindOfCheck(address), int(Error::Kind::NoPermission));
        m_signIns->keep(address, {u"me"_s, u"secret"_s});
        QCOMPARE(kindOfCheck(address), -1);
        m_signIns->forget(keyringName(address));
        QCOMPARE(kindOfCheck(address), int(Error::Kind::NoPermission));
    }

    void areListedByServer()
    {
        QSignalSpy changed(m_signIns.get(), &SignIns::changed);
        m_signIns->keep(u"https://b.test/x/y.git"_s, {u"me"_s, u"1"_s});
        m_signIns->keep(u"https://a.test"_s, {u"me"_s, u"1"_s});
        m_signIns->keep(u"https://b.test/z.git"_s, {u"me"_s, u"2"_s});
        const QStringList both{u"https://a.test"_s, u"https://b.test"_s};
        QCOMPARE(m_signIns->servers(), both);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(m_keyring->logins()(u"https://b.test/x"_s)->secret, u"2"_s);
        const Settings again(m_settings->file());
        QCOMPARE(again.signIns.get().size(), 2);
        m_signIns->forget(u"https://b.test"_s);
        QCOMPARE(m_signIns->servers(), QStringList{u"https://a.test"_s});
    }

    void writeNoSecretIntoTheSettings()
    {
        m_signIns->keep(u"https://a.test"_s, {u"somebody"_s, u"hidden"_s});
        QFile file(m_settings->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("a.test"));
        QVERIFY2(!content.contains("hidden") && !content.contains("somebody"), content.constData());
    }

    void areNotKeptForWhatCannotBeSentSafely_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addRow("not encrypted") << u"http://git.test"_s;
        QTest::addRow("no scheme") << u"git.test"_s;
        QTest::addRow("ssh has its own keys") << u"ssh://git@git.test"_s;
    }
    void areNotKeptForWhatCannotBeSentSafely()
    {
        QFETCH(QString, server);
        QSignalSpy answered(m_signIns.get(), &SignIns::answered);
        m_signIns->keep(server, {u"me"_s, u"secret"_s});
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].toString(), server);
        QVERIFY(!answered[0][1].toString().isEmpty());
        QCOMPARE(m_signIns->servers(), QStringList());
    }

    void tellWhatTheKeyringSays()
    {
        m_signIns->keep(u"https://a.test"_s, {u"me"_s, u"1"_s});
        m_keyring->problem = u"It is locked."_s;
        QSignalSpy answered(m_signIns.get(), &SignIns::answered);
        QSignalSpy notForgotten(m_signIns.get(), &SignIns::notForgotten);
        m_signIns->keep(u"https://b.test"_s, {u"me"_s, u"1"_s});
        QCOMPARE(answered[0][1].toString(), u"It is locked."_s);
        m_signIns->forget(u"https://a.test"_s);
        QCOMPARE(notForgotten[0][0].toString(), u"It is locked."_s);
        QCOMPARE(m_signIns->servers(), QStringList{u"https://a.test"_s});
    }

private:
    /// The kind of error that a check for updates ends with; -1: it was good.
    int kindOfCheck(const QString &address)
    {
        const QTemporaryDir vault;
        SourceRemote remote{address};
        remote.vault = vault.path();
        remote.access.login = m_keyring->logins();
        const auto checked = resultOf(checkForUpdates(remote, *Commit::parse(m_pin), nullptr));
        return checked ? -1 : int(checked.error().kind);
    }

    GitServer m_server;
    QString m_pin;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyringInMemory> m_keyring;
    std::unique_ptr<SignIns> m_signIns;
};

QTEST_GUILESS_MAIN(SignInsTest)
#include "tst_sign_ins.moc"
