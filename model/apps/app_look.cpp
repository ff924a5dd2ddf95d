// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_look.h"

#include "apps/further_ports.h"
#include "apps/host_ports.h"
#include "apps/labels.h"
#include "apps/launch_job.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

void lookAtFolders(AppNeeds &app, const AppLook &look)
{
    const Result<QList<AppFolder>> folders =
        foldersOf(*app.profile, app.settings, look.shared, look.paths);
    if (!folders) {
        app.folderProblem = folders.error();
        return;
    }
    for (const AppFolder &folder : *folders) {
        const QFileInfo info(folder.host);
        app.folders.append({folder, info.exists(), info.isWritable()});
    }
}

PortFacts portFacts(const PortMap &ports, quint16 number, bool udp)
{
    PortFacts facts;
    facts.port = number;
    facts.udp = udp;
    facts.isFree = ports.isFree(number, udp);
    if (!facts.isFree)
        facts.by = ports.use(number, udp).by;
    return facts;
}

void lookAtPorts(AppNeeds &app, const ContainerSummary *own, const QList<ContainerSummary> &all,
                 const QList<ListeningSocket> &listening)
{
    const PortMap ports(listening, all, own ? own->id : QString());
    if (const std::optional<Web> &web = app.profile->web) {
        const quint16 held = own && app.runs ? hostPortOf(own->ports, web->port.number()) : 0;
        const quint16 wanted =
            app.settings.port ? app.settings.port->number() : preferredPort(*web);
        PortFacts facts;
        if (held != 0) {
            facts.port = held;
            facts.isHeld = true;
        } else {
            facts = portFacts(ports, wanted, false);
        }
        facts.isFixed = app.settings.port.has_value();
        app.ports.append(facts);
    }
    for (const ExtraPort &extra : app.profile->ports) {
        const quint16 number = extra.port.number();
        const bool isHeld = own && app.runs && publishes(own->ports, number, extra.udp);
        PortFacts facts;
        if (isHeld) {
            facts.port = number;
            facts.udp = extra.udp;
            facts.isHeld = true;
        } else {
            facts = portFacts(ports, number, extra.udp);
        }
        facts.name = extra.name;
        app.ports.append(facts);
    }
}

} // namespace

QList<AppNeeds> lookAtApps(const AppLook &look)
{
    const QList<ListeningSocket> listening =
        look.places ? PortMap::listeningHere() : QList<ListeningSocket>();
    QList<AppNeeds> apps = look.apps;
    for (AppNeeds &app : apps) {
        const QString name = containerName(app.settings.id);
        const auto own = std::find_if(
            look.containers.begin(), look.containers.end(),
            [&name](const ContainerSummary &container) { return container.name == name; });
        const bool hasOwn = own != look.containers.end();
        app.runs = hasOwn && own->state == "running"_L1;
        app.hasImage =
            std::any_of(look.images.begin(), look.images.end(), [&app](const ImageSummary &image) {
                return appOf(image.labels) == app.settings.id;
            });
        if (!app.profile || !look.places)
            continue;
        lookAtPorts(app, hasOwn ? &*own : nullptr, look.containers, listening);
        lookAtFolders(app, look);
    }
    return apps;
}

} // namespace slipway
