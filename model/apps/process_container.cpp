// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/process_container.h"

#include "base/whole_file.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLargestCgroup = 64 * 1024;

}

QString containerOfCgroup(const QByteArray &cgroup)
{
    // /docker/ID, /system.slice/docker-ID.scope, /machine.slice/libpod-ID.scope/container,
    // /user.slice/…/docker-ID.scope, /libpod_parent/libpod-ID; not libpod-conmon-ID, which is the
    // container's minder outside of it.
    static const QRegularExpression id(
        u"(?:^|/)(?:docker/|docker-|libpod-|[^/]*/docker/)([0-9a-f]{64})(?:\\.scope)?(?:/|$)"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = id.match(QString::fromLatin1(cgroup));
    return match.captured(1);
}

QString containerOfProcess(qint64 pid, const QString &root)
{
    if (pid <= 0)
        return {};
    const Result<QByteArray> cgroup =
        readWhole(QDir(root).filePath(u"proc/%1/cgroup"_s.arg(pid)), kLargestCgroup);
    return cgroup ? containerOfCgroup(*cgroup) : QString();
}

} // namespace slipway
