// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/wished_stop.h"

#include "base/whole_file.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLargestMark = 4096;

QByteArray runOf(const ContainerDetails &container)
{
    return (container.id + u' ' + container.started.toUTC().toString(Qt::ISODateWithMs) + u'\n')
        .toUtf8();
}

} // namespace

bool isWishedStop(const EngineEvent &event)
{
    if (event.type != "container"_L1)
        return false;
    if (event.action == "stop"_L1)
        return true;
    static const QStringList noRequest{u"9"_s,      u"SIGKILL"_s, u"KILL"_s, u"1"_s,
                                       u"SIGHUP"_s, // these three: read your files again
                                       u"10"_s,     u"SIGUSR1"_s, u"12"_s,   u"SIGUSR2"_s};
    return event.action == "kill"_L1 && !noRequest.contains(event.attributes.value(u"signal"_s));
}

Result<> noteWishedStop(const Paths &paths, const AppId &app, const ContainerDetails &container)
{
    return writeWhole(paths.stopped(app), runOf(container));
}

bool wasStopWished(const Paths &paths, const AppId &app, const ContainerDetails &container)
{
    const Result<QByteArray> mark = readWhole(paths.stopped(app), kLargestMark);
    return mark && *mark == runOf(container);
}

void forgetWishedStop(const Paths &paths, const AppId &app)
{
    QFile::remove(paths.stopped(app));
}

} // namespace slipway
