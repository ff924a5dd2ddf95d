// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/host_ports.h"
#include "cli/cli_session.h"
#include "cli/text_table.h"
#include "profiles/run_keys.h"
#include "secret_desk.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

const auto kSecret = "secret."_L1;

QJsonObject toJson(const RunKey &key)
{
    return {{u"key"_s, key.key},
            {u"value"_s, key.isSecret ? QJsonValue() : QJsonValue(key.value)},
            {u"default"_s, key.usual},
            {u"from"_s, key.isSet ? u"user"_s : u"default"_s},
            {u"secret"_s, key.isSecret},
            {u"allowed"_s, key.allowed}};
}

void tell(CliSession &session, const Profile &profile, const AppSettings &settings)
{
    const QList<RunKey> keys = runKeys(profile, settings);
    if (session.request().json) {
        QJsonArray array;
        for (const RunKey &key : keys)
            array.append(toJson(key));
        session.json(
            QJsonDocument(QJsonObject{{u"app"_s, settings.id.text()}, {u"settings"_s, array}}));
    } else {
        QList<QStringList> rows{{u"KEY"_s, u"VALUE"_s, u"FROM"_s, u"DEFAULT"_s, u"TAKES"_s}};
        for (const RunKey &key : keys) {
            const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
            rows.append({key.key, key.isSecret ? u"••••"_s : orDash(key.value),
                         key.isSet ? u"user"_s : u"default"_s, orDash(key.usual), key.allowed});
        }
        session.say(textTable(rows));
    }
    session.end(exitcode::kDone);
}

/// One line of standard input: a secret has no place in the list of processes.
QString lineOfInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(65536);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

struct Change {
    QString variable; ///< Of a secret.
    QString value; ///< Empty: it is forgotten.
};

/// What is to be changed in the keyring; unset after the session ended.
std::optional<QList<Change>> apply(CliSession &session, AppSettings &settings,
                                   const Profile &profile)
{
    QList<Change> changes;
    const QStringList before = settings.run.secrets;
    for (const QString &pair : session.request().pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            session.fail({Error::Kind::Malformed,
                          CliSession::tr("“%1” is not KEY=VALUE. `slipway set %2` lists the keys.")
                              .arg(pair, settings.id.text()),
                          {}},
                         exitcode::kUsage);
            return std::nullopt;
        }
        const QString key = pair.left(equals);
        const QString value = pair.mid(equals + 1);
        if (const Result<> set = setRunKey(settings, profile, key, value); !set) {
            session.fail(set.error(), exitcode::kUsage);
            return std::nullopt;
        }
        if (!key.startsWith(kSecret) || value.isEmpty())
            continue;
        const QString secret = lineOfInput();
        if (secret.isEmpty()) {
            session.fail({Error::Kind::Malformed,
                          CliSession::tr("Standard input had no value for %1.").arg(key),
                          {}},
                         exitcode::kUsage);
            return std::nullopt;
        }
        changes.append({key.mid(kSecret.size()), secret});
    }
    for (const QString &name : before) {
        if (!settings.run.secrets.contains(name))
            changes.append({name, {}});
    }
    if (const QString conflict = runConflict(profile, settings); !conflict.isEmpty()) {
        session.fail({Error::Kind::Conflict, conflict, {}}, exitcode::kUsage);
        return std::nullopt;
    }
    return changes;
}

/// It may be free when the app starts: that is no reason not to keep it.
void tellPort(CliSession &session, const AppSettings &settings)
{
    if (!settings.port || session.store().app(settings.id).port == settings.port)
        return;
    const PortMap ports(PortMap::listeningHere(), {});
    const quint16 port = settings.port->number();
    if (ports.isFree(port))
        return;
    const QString by = ports.use(port).by;
    session.sayError(CliSession::tr("Port %1 is used by %2 now.")
                         .arg(port)
                         .arg(by.isEmpty() ? CliSession::tr("another program") : by)
                     + u'\n');
}

void save(CliSession &session, const Profile &profile, const AppSettings &settings)
{
    tellPort(session, settings);
    if (const Result<> saved = session.store().save(settings); !saved) {
        session.fail(saved.error());
        return;
    }
    tell(session, profile, settings);
}

} // namespace

void runSet(CliSession &session)
{
    const std::optional<AppId> id = session.app();
    if (!id)
        return;
    AppSettings settings = session.store().app(*id);
    const std::optional<Profile> profile = profileOf(session, *id);
    if (!profile)
        return;
    if (session.request().pairs.isEmpty())
        return tell(session, *profile, settings);
    const auto changes = apply(session, settings, *profile);
    if (!changes)
        return;
    // The keyring first: settings that name a secret which nobody has keep the app from starting.
    auto *desk = new SecretDesk(desktopKeyring(), &session);
    auto problem = std::make_shared<QString>();
    QObject::connect(desk, &SecretDesk::failed, &session,
                     [problem](const QString &told) { *problem = told; });
    for (const Change &change : *changes) {
        if (change.value.isEmpty())
            desk->forget(*id, change.variable);
        else
            desk->keep(*id, change.variable, change.value);
    }
    desk->whenDone([&session, problem, profile = *profile, settings] {
        if (problem->isEmpty())
            save(session, profile, settings);
        else
            session.fail({Error::Kind::Failed, *problem, {}});
    });
}

} // namespace slipway
