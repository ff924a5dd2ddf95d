// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/containment.h"

#include "apps/container_plan.h"
#include "profiles/run_keys.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Containment)
};

QString reach(const Profile &profile, const AppSettings &settings)
{
    if (!profile.web && profile.ports.isEmpty())
        return Text::tr("Not reachable by other programs.");
    if (isOnlyHere(settings))
        return Text::tr("Reachable from this computer only.");
    return settings.address == u"0.0.0.0" || settings.address == u"::"
        ? Text::tr("Reachable from the network.")
        : Text::tr("Reachable from the network at %1.").arg(settings.address);
}

QString nameOf(Folder::Purpose purpose)
{
    switch (purpose) {
    case Folder::Purpose::Models:
        return Text::tr("models");
    case Folder::Purpose::Output:
        return Text::tr("outputs");
    case Folder::Purpose::Config:
        return Text::tr("settings");
    case Folder::Purpose::Data:
        break;
    }
    return Text::tr("folders of yours");
}

QString listed(const QList<AppFolder> &folders, bool readOnly)
{
    QStringList names;
    for (const AppFolder &folder : folders) {
        const QString name = nameOf(folder.purpose);
        if (folder.readOnly == readOnly && !names.contains(name))
            names << name;
    }
    return QLocale().createSeparatedList(names);
}

QString folderWords(const QList<AppFolder> &folders)
{
    const QString reads = listed(folders, true);
    const QString writes = listed(folders, false);
    if (reads.isEmpty() && writes.isEmpty())
        return Text::tr("Sees no folder of yours.");
    if (writes.isEmpty())
        return Text::tr("Reads %1.").arg(reads);
    return reads.isEmpty() ? Text::tr("Writes %1.").arg(writes)
                           : Text::tr("Reads %1, writes %2.").arg(reads, writes);
}

QString gpuWords(const Profile &profile, const AppSettings &settings)
{
    if (!gpuWish(profile, settings).wanted)
        return {};
    return settings.run.gpus.isEmpty()
        ? Text::tr("Uses the GPU.")
        : Text::tr("Uses %n graphics card(s).", nullptr, int(settings.run.gpus.size()));
}

QString rightsWords(const Profile &profile)
{
    if (!profile.run.capabilities.isEmpty())
        return Text::tr("Extra rights: %1.").arg(profile.run.capabilities.join(u", "_s));
    return profile.lineage == Profile::Lineage::S6
        ? Text::tr("No extra rights, but to change users and owners inside its container.")
        : Text::tr("No extra rights.");
}

QStringList looserWords(const Profile &profile, const AppSettings &settings,
                        const QList<AppFolder> &folders)
{
    QStringList told;
    if (!isOnlyHere(settings))
        told << Text::tr("Others in the network may open it. Many apps ask for no password.");
    for (const AppFolder &folder : folders) {
        if (folder.purpose == Folder::Purpose::Models && !folder.readOnly && !folder.name.isEmpty())
            told << Text::tr("It may write into your models.");
        else if (folder.isOfLayout() && !folder.readOnly && !folder.isMadeByUs())
            told << Text::tr("It may write into your models.");
        if (folder.name.isEmpty() && !folder.isOfLayout())
            told << (folder.readOnly ? Text::tr("It reads %1.").arg(folder.host)
                                     : Text::tr("It may write into %1.").arg(folder.host));
    }
    if (!profile.run.capabilities.isEmpty())
        told << Text::tr("It has the rights %1.").arg(profile.run.capabilities.join(u", "_s));
    if (settings.run.pids == 0)
        told << Text::tr("It may start any number of processes.");
    if (profile.run.memoryBytes > 0 && settings.run.memoryBytes == 0)
        told << Text::tr("It may use all memory of this computer.");
    if (profile.run.readOnlyRoot && settings.run.readOnlyRoot == false)
        told << Text::tr("It may change the files of its own image.");
    told.removeDuplicates();
    return told;
}

QStringList stricterWords(const Profile &profile, const AppSettings &settings)
{
    const RunSettings &run = settings.run;
    QStringList told;
    if (!run.internet)
        told << Text::tr("It reaches no internet.");
    if (run.memoryBytes.value_or(0) > 0)
        told << Text::tr("It may use %1 of memory.")
                    .arg(QLocale().formattedDataSize(*run.memoryBytes));
    if (run.cpus.value_or(0) > 0)
        told << Text::tr("It may use %1 processors.").arg(QLocale().toString(*run.cpus));
    if (!profile.run.readOnlyRoot && run.readOnlyRoot == true)
        told << Text::tr("It cannot change the files of its own image.");
    if (settings.gpu == false && profile.run.gpu != GpuUse::None)
        told << Text::tr("It gets no GPU.");
    return told;
}

} // namespace

Containment containmentOf(const Profile &profile, const AppSettings &settings,
                          const QList<AppFolder> &folders)
{
    QStringList line{reach(profile, settings), folderWords(folders), gpuWords(profile, settings),
                     settings.run.internet ? QString() : Text::tr("No internet."),
                     rightsWords(profile)};
    line.removeAll(QString());
    return {line.join(u' '), looserWords(profile, settings, folders),
            stricterWords(profile, settings)};
}

} // namespace slipway
