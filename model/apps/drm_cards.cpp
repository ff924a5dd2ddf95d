// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/drm_cards.h"

#include "base/whole_file.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLargestFact = 4096; ///< sysfs gives at most a page.
constexpr qint64 kSharedMemory = 1LL << 30;

QString factOf(const QString &device, const QString &name)
{
    const Result<QByteArray> read = readWhole(device + u'/' + name, kLargestFact);
    return read ? QString::fromUtf8(read->trimmed()) : QString();
}

qint64 numberOf(const QString &device, const QString &name)
{
    bool isNumber = false;
    const qint64 number = factOf(device, name).toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

std::optional<Gpu::Vendor> vendorOf(const QString &device)
{
    const QString id = factOf(device, u"vendor"_s);
    if (id == "0x1002"_L1)
        return Gpu::Vendor::Amd;
    if (id == "0x8086"_L1)
        return Gpu::Vendor::Intel;
    return std::nullopt;
}

QString nameOf(const QString &device, Gpu::Vendor vendor)
{
    const QString told = factOf(device, u"product_name"_s);
    if (!told.isEmpty())
        return told;
    return u"%1 %2"_s.arg(vendor == Gpu::Vendor::Amd ? u"AMD"_s : u"Intel"_s,
                          factOf(device, u"device"_s));
}

} // namespace

QList<Gpu> drmCards(const QString &root)
{
    static const QRegularExpression card(u"^card[0-9]+$"_s); // not its outputs: card0-HDMI-A-1
    const QDir cards(QDir(root).filePath(u"sys/class/drm"_s));
    QStringList names = cards.entryList(QDir::Dirs | QDir::NoDotAndDotDot).filter(card);
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return left.mid(4).toInt() < right.mid(4).toInt();
    });
    QList<Gpu> found;
    for (const QString &name : std::as_const(names)) {
        const QString device = cards.filePath(name + u"/device"_s);
        const std::optional<Gpu::Vendor> vendor = vendorOf(device);
        if (!vendor)
            continue;
        Gpu gpu;
        gpu.vendor = *vendor;
        gpu.id = name;
        gpu.name = nameOf(device, *vendor);
        gpu.busyPercent = int(std::min<qint64>(numberOf(device, u"gpu_busy_percent"_s), 100));
        if (const qint64 bytes = numberOf(device, u"mem_info_vram_total"_s);
            bytes >= kSharedMemory) {
            gpu.memoryBytes = bytes;
            gpu.usedBytes = numberOf(device, u"mem_info_vram_used"_s);
        }
        found.append(gpu);
    }
    return found;
}

bool hasKfd(const QString &root)
{
    return QFile::exists(QDir(root).filePath(u"dev/kfd"_s));
}

} // namespace slipway
