// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_make.h"
#include "apps/doctor_checks.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

bool isOwnNetwork(const EngineFacts &engine)
{
    return engine.info && engine.info->isRootless; // its packets go through a program of the user's
}

void addForwarding(QList<Check> &checks, const DoctorFacts &facts)
{
    const bool forwards = facts.engine.info ? facts.engine.info->forwardsPackets
                                            : facts.system.firewall.forwards.value_or(true);
    if (isOwnNetwork(facts.engine))
        return;
    if (forwards) {
        checks << well(u"network-forward"_s,
                       Text::tr("The kernel passes packets of containers on."));
        return;
    }
    checks << warning(
        u"network-forward"_s, Text::tr("The kernel does not pass packets of containers on."),
        Text::tr("Apps and builds do not reach the internet."), Text::tr("Switch it on."),
        {u"sysctl"_s, u"-w"_s, u"net.ipv4.ip_forward=1"_s}, true);
}

void addFirewall(QList<Check> &checks, const DoctorFacts &facts)
{
    const FirewallFacts &wall = facts.system.firewall;
    const QString id = u"network-firewall"_s;
    if (isOwnNetwork(facts.engine))
        return;
    if (wall.engineMakesRules == false)
        checks << warning(
            id, Text::tr("The engine is told to make no rules for its containers."),
            Text::tr("Without rules of your own, apps and builds do not reach the "
                     "internet."),
            Text::tr("Remove “iptables” from /etc/docker/daemon.json, then restart the "
                     "engine."));
    else if (wall.savedRulesDrop)
        checks << warning(
            id,
            Text::tr("The firewall's rules in %1 drop what passes through.").arg(wall.savedRules),
            Text::tr("When they are loaded after the engine began, its containers are "
                     "cut off."),
            Text::tr("Restart the engine. Apps that run are stopped by that."),
            {u"systemctl"_s, u"restart"_s, u"docker"_s}, true);
    else if (wall.ufwDropsForwarded && facts.engine.isPodman())
        checks << warning(id, Text::tr("The firewall ufw drops what passes through."),
                          Text::tr("Apps and builds may not reach the internet."),
                          Text::tr("Let it pass."),
                          {u"ufw"_s, u"default"_s, u"allow"_s, u"routed"_s}, true);
    else if (wall.ufw)
        checks << well(id, Text::tr("The firewall ufw is on."),
                       Text::tr("It does not guard ports that an app opens for the network."));
    else if (wall.firewalld)
        checks << well(
            id, Text::tr("The firewall firewalld is on."),
            Text::tr("The engine tells it of its networks. After it was reloaded by hand, "
                     "restart the engine."));
    else
        checks << well(id, Text::tr("No firewall is known to cut containers off."));
}

void addNames(QList<Check> &checks, const DoctorFacts &facts)
{
    const QString id = u"network-names"_s;
    const QStringList &servers = facts.system.nameServers;
    const auto isOnlyHere = [](const QStringList &list) {
        return std::all_of(list.begin(), list.end(), isLoopbackAddress);
    };
    const QString meaning =
        Text::tr("Containers cannot ask it, and ask Google's 8.8.8.8 instead: names of your own "
                 "network are not found, and none where that is blocked.");
    const QString remedy =
        Text::tr("Name a server under “dns” in /etc/docker/daemon.json, then restart the engine.");
    if (servers.isEmpty())
        checks << warning(id, Text::tr("No name server is set in /etc/resolv.conf."), meaning,
                          remedy);
    else if (!isOnlyHere(servers))
        checks << well(
            id,
            Text::tr("Containers ask the name server %1.")
                .arg(*std::find_if_not(servers.begin(), servers.end(), isLoopbackAddress)));
    else if (!isOnlyHere(facts.system.upstreamServers))
        checks << well(id, Text::tr("Containers ask the name servers behind systemd-resolved."));
    else
        checks << warning(id,
                          Text::tr("The only name server, %1, is a program of this computer.")
                              .arg(servers.first()),
                          meaning, remedy);
}

/// Without user and password.
QString shown(const QString &proxy)
{
    return QUrl(proxy).toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

void addProxy(QList<Check> &checks, const DoctorFacts &facts)
{
    const QString id = u"network-proxy"_s;
    if (!facts.engine.info || !facts.engine.isHere())
        return;
    const EngineInfo &info = *facts.engine.info;
    const QMap<QString, QString> &own = facts.system.proxies;
    const bool engineHasOne = !info.httpProxy.isEmpty() || !info.httpsProxy.isEmpty();
    if (!own.isEmpty() && !engineHasOne) {
        const QString proxy = shown(own.value(u"https_proxy"_s, own.first()));
        checks << warning(
            id, Text::tr("Your programs use the proxy %1, but the engine does not.").arg(proxy),
            Text::tr("Base images are fetched without it, which may not be possible."),
            Text::tr("Name it under “proxies” in /etc/docker/daemon.json, then restart "
                     "the engine."));
    } else if (own.isEmpty() && engineHasOne) {
        checks << well(
            id,
            Text::tr("The engine uses the proxy %1; your programs use none.")
                .arg(shown(info.httpsProxy.isEmpty() ? info.httpProxy : info.httpsProxy)));
    } else {
        checks << well(id,
                       engineHasOne ? Text::tr("Your programs and the engine use a proxy.")
                                    : Text::tr("No proxy is used."));
    }
}

QString purposeOf(ReachFacts::What what)
{
    switch (what) {
    case ReachFacts::What::Git:
        return Text::tr("Sources of apps are fetched from there. What is in the vault can still be "
                        "built.");
    case ReachFacts::What::Packages:
        return Text::tr("Python packages are fetched from there.");
    case ReachFacts::What::Torch:
        return Text::tr("PyTorch is fetched from there.");
    case ReachFacts::What::Distribution:
        break;
    }
    return Text::tr("Packages of the base system are fetched from there.");
}

void addReached(QList<Check> &checks, const DoctorFacts &facts)
{
    for (const ReachFacts &reach : facts.reached) {
        const QString id = u"network:"_s + reach.host;
        if (!reach.problem)
            checks << well(id, Text::tr("%1 answers.").arg(reach.host));
        else
            checks << trouble(id, Text::tr("%1 does not answer.").arg(reach.host),
                              purposeOf(reach.what),
                              Text::tr("Look at the network and the proxy, then try again: %1")
                                  .arg(reach.problem->detail.isEmpty() ? reach.problem->summary
                                                                       : reach.problem->detail));
    }
}

} // namespace

QList<Check> networkChecks(const DoctorFacts &facts)
{
    QList<Check> checks;
    if (facts.system.isRead && facts.engine.isHere()) {
        addForwarding(checks, facts);
        addFirewall(checks, facts);
        addNames(checks, facts);
    }
    addProxy(checks, facts);
    addReached(checks, facts);
    return checks;
}

} // namespace slipway
