// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/gpu_access.h"

#include "apps/drm_cards.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLargestSpec = 4 * 1024 * 1024;

/// Of the files that a program opens to compute or to draw.
QStringList groupsOf(const QStringList &devices, const QDir &root)
{
    QSet<uint> groups;
    const auto add = [&groups](const QString &path) {
        if (const QFileInfo file(path); file.exists() && file.groupId() != 0)
            groups.insert(file.groupId());
    };
    for (const QString &device : devices) {
        const QString path = root.filePath(device.mid(1));
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        const QStringList names =
            QDir(path).entryList({u"card*"_s, u"render*"_s}, QDir::System | QDir::Files);
        for (const QString &name : names)
            add(path + u'/' + name);
    }
    QList<uint> sorted(groups.cbegin(), groups.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList numbers;
    for (const uint group : std::as_const(sorted))
        numbers.append(QString::number(group));
    return numbers;
}

} // namespace

DeviceAccess drmAccess(const QList<Gpu> &cards, const QString &root)
{
    const auto has = [&cards](Gpu::Vendor vendor) {
        return std::any_of(cards.cbegin(), cards.cend(),
                           [vendor](const Gpu &card) { return card.vendor == vendor; });
    };
    DeviceAccess access;
    const bool hasAmd = has(Gpu::Vendor::Amd);
    if ((!hasAmd && !has(Gpu::Vendor::Intel))
        || !QFileInfo(QDir(root).filePath(u"dev/dri"_s)).isDir())
        return access;
    access.devices.append(u"/dev/dri"_s);
    if (hasAmd && hasKfd(root))
        access.devices.append(u"/dev/kfd"_s);
    access.groups = groupsOf(access.devices, QDir(root));
    return access;
}

bool hasNvidiaSpec(const QStringList &folders)
{
    static const QRegularExpression kind(
        u"(?:^|[{,])\\s*\"?kind\"?\\s*:\\s*[\"']?nvidia\\.com/gpu[\"']?\\s*(?:[,}]|$)"_s,
        QRegularExpression::MultilineOption);
    for (const QString &path : folders) {
        const QDir folder(path);
        const QStringList names =
            folder.entryList({u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const Result<QByteArray> spec = readWhole(folder.filePath(name), kLargestSpec);
            if (spec && kind.match(QString::fromUtf8(*spec)).hasMatch())
                return true;
        }
    }
    return false;
}

GpuAccess gpuAccess(const QStringList &cdiFolders, const QString &root)
{
    GpuAccess access;
    access.hasHook =
        QFileInfo::exists(QDir(root).filePath(u"usr/bin/nvidia-container-runtime-hook"_s));
    access.hasNvidiaSpec = hasNvidiaSpec(cdiFolders);
    access.devices = drmAccess(drmCards(root), root);
    return access;
}

} // namespace slipway
