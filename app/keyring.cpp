// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <qt6keychain/keychain.h>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

/// Carries one answer from the program's thread to the one that waits for it.
struct Answer {
    QSemaphore given;
    std::optional<QString> text;
};

void ask(const QString &name, const std::shared_ptr<Answer> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(u"slipway"_s, QCoreApplication::instance());
    job->setKey(name);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *ended) {
        if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound)
            qCInfo(logGit) << "The keyring cannot be read:" << ended->errorString();
        if (ended->error() == QKeychain::NoError)
            answer->text = static_cast<QKeychain::ReadPasswordJob *>(ended)->textData();
        answer->given.release();
    });
    job->start();
}

/// What the keyring has under a name. For threads that may wait.
std::optional<QString> waitFor(const QString &name)
{
    QCoreApplication *program = QCoreApplication::instance();
    if (name.isEmpty() || program == nullptr)
        return std::nullopt;
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        program, [name, answer] { ask(name, answer); }, Qt::QueuedConnection);
    constexpr int kStep = 200; // ms between two looks at whether the program ends
    constexpr int kPatience = 2 * 60 * 1000; // a person may have to unlock the keyring
    for (int waited = 0; waited < kPatience && QCoreApplication::instance() != nullptr
         && !QCoreApplication::closingDown();
         waited += kStep) {
        if (answer->given.tryAcquire(1, kStep))
            return answer->text;
    }
    return std::nullopt;
}

/// Runs a change of the keyring and says what became of it.
void change(QKeychain::Job *job, const QString &name, const KeyringAnswer &then)
{
    job->setKey(name);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [then](QKeychain::Job *ended) {
        const bool isDone = ended->error() == QKeychain::NoError
            || (ended->error() == QKeychain::EntryNotFound
                && qobject_cast<QKeychain::DeletePasswordJob *>(ended));
        if (!isDone)
            qCWarning(logGit) << "The keyring cannot be changed:" << ended->errorString();
        then(isDone
                 ? QString()
                 : Text::tr("The desktop’s keyring cannot be used: %1").arg(ended->errorString()));
    });
    job->start();
}

} // namespace

QString keyringName(const QString &address)
{
    const QUrl url(address);
    if (url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return {};
    const QString name = url.scheme() + u"://"_s + url.host();
    return url.port() < 0 ? name : name + u':' + QString::number(url.port());
}

std::optional<RemoteLogin> loginOf(const QString &kept)
{
    const qsizetype colon = kept.indexOf(u':');
    if (colon <= 0 || colon + 1 == kept.size())
        return std::nullopt;
    return RemoteLogin{kept.left(colon), kept.mid(colon + 1)};
}

KeyringHand desktopKeyring()
{
    return {
        .keep =
            [](const QString &name, const RemoteLogin &login, const KeyringAnswer &then) {
                auto *job = new QKeychain::WritePasswordJob(u"slipway"_s);
                job->setTextData(login.user + u':' + login.secret);
                change(job, name, then);
            },
        .forget =
            [](const QString &name, const KeyringAnswer &then) {
                change(new QKeychain::DeletePasswordJob(u"slipway"_s), name, then);
            },
        .keepText =
            [](const QString &name, const QString &text, const KeyringAnswer &then) {
                auto *job = new QKeychain::WritePasswordJob(u"slipway"_s);
                job->setTextData(text);
                change(job, name, then);
            },
    };
}

FindLogin keyringLogins()
{
    return [](const QString &address) -> std::optional<RemoteLogin> {
        const std::optional<QString> kept = waitFor(keyringName(address));
        return kept ? loginOf(*kept) : std::nullopt;
    };
}

FindSecret keyringSecrets()
{
    return [](const QString &name) { return waitFor(name); };
}

} // namespace slipway
