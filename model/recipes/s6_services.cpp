// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/s6_services.h"

#include "recipes/recipe_builder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

const QString services = u"rootfs/etc/s6-overlay/s6-rc.d/"_s;

QByteArray runScript(RecipeBuilder &builder, const Service &service)
{
    QByteArray script = "#!/command/with-contenv sh\numask \"${UMASK:-022}\"\n";
    if (!service.asRoot)
        script += "export HOME=/config\n";
    if (const QString folder = builder.workdir(); !folder.isEmpty())
        script += "cd " + builder.file().word(folder).toUtf8() + '\n';
    script += service.asRoot ? "exec " : "exec s6-setuidgid \"$(cat /run/slipway-user)\" ";
    return script + builder.file().words(service.command).toUtf8() + '\n';
}

void addEnding(RecipeBuilder &builder, const QString &folder)
{
    builder.addFile(folder + u"/finish"_s,
                    "#!/bin/sh\nexec /usr/lib/slipway/service-ended \"$@\"\n", 0755);
    // The container's own stop signal goes to /init, which then stops the services, each with this
    // one.
    if (const QString signal = builder.profile().run.stopSignal; !signal.isEmpty()) {
        builder.file().checkSignal(signal);
        builder.addFile(folder + u"/down-signal"_s, signal.toLatin1() + '\n');
    }
}

void addService(RecipeBuilder &builder, const Service &service)
{
    const QString folder = services + service.name;
    builder.addFile(folder + u"/type"_s, service.oneshot ? "oneshot\n" : "longrun\n");
    builder.addFile(folder + u"/dependencies.d/slipway-init"_s, {});
    for (const QString &name : service.after)
        builder.addFile(folder + u"/dependencies.d/"_s + name, {});
    builder.addFile(services + u"user/contents.d/"_s + service.name, {});
    builder.addFile(folder + (service.oneshot ? u"/script"_s : u"/run"_s),
                    runScript(builder, service), 0755);
    if (service.oneshot) // one execline command line, so a script's name
        builder.addFile(folder + u"/up"_s,
                        "/etc/s6-overlay/s6-rc.d/" + service.name.toUtf8() + "/script\n");
    else
        addEnding(builder, folder);
}

} // namespace

void addServices(RecipeBuilder &builder)
{
    static const QRegularExpression name(u"\\A[a-z][a-z0-9-]{0,39}\\z"_s);
    const Profile &profile = builder.profile();
    QList<Service> all = profile.services;
    if (all.isEmpty() && !profile.run.command.isEmpty()) {
        Service app;
        app.name = u"app"_s;
        app.command = profile.run.command;
        all += app;
    }
    Dockerfile &file = builder.file();
    if (all.isEmpty())
        file.refuse({Error::Kind::Malformed,
                     Text::tr("The profile %1 says no command to run.").arg(profile.id.text()),
                     {}});
    QStringList known;
    for (const Service &service : all)
        known += service.name;
    for (const Service &service : all) {
        for (const QString &one : service.after) {
            if (!known.contains(one))
                file.refuse({Error::Kind::Malformed,
                             Text::tr("The service %1 comes after “%2”, which is not there.")
                                 .arg(service.name, one.left(40).simplified()),
                             {}});
        }
        const QStringList names = QStringList{service.name} + service.after;
        for (const QString &one : names) {
            if (!name.match(one).hasMatch() || one == u"user" || one == u"base"
                || one == u"slipway-init") {
                file.refuse(
                    {Error::Kind::Malformed,
                     Text::tr("“%1” is not a name for a service.").arg(one.left(40).simplified()),
                     {}});
                return;
            }
        }
        if (service.command.isEmpty())
            file.refuse({Error::Kind::Malformed,
                         Text::tr("The service %1 says no command to run.").arg(service.name),
                         {}});
        addService(builder, service);
    }
    QStringList folders;
    for (const Folder &folder : profile.folders)
        folders += file.path(folder.path);
    if (!folders.isEmpty()) // map-user reads it
        builder.addFile(u"rootfs/etc/slipway/folders"_s, folders.join(u'\n').toUtf8() + '\n');
    file.step(Text::tr("Services"));
    file.copy(u"rootfs/"_s, u"/"_s);
}

} // namespace slipway
