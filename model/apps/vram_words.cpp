// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/vram_words.h"

#include "apps/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VramWords)
};

constexpr qint64 kGiga = 1LL << 30;
constexpr qint64 kWorthTelling = kGiga / 2; ///< Less is a desktop, or an app without a model.
constexpr qint64 kLoaded = kGiga; ///< With less an app has not loaded what it works with.
constexpr int kMostNamed = 2;

struct Holder {
    QString name;
    qint64 bytes = 0;
};

QString told(const QString &name, qint64 bytes, const GpuSample &sample)
{
    return Text::tr("%1 holds %2.").arg(name, vramShare(bytes, sample.totalBytes()));
}

QList<Holder> holdersOf(const GpuSample &sample, const QList<ContainerSummary> &containers,
                        const QString &own, const std::function<QString(const AppId &)> &nameOf)
{
    QList<Holder> holders;
    for (const ContainerSummary &container : containers) {
        const qint64 bytes = sample.byContainer.value(container.id, 0);
        if (container.id == own || bytes < kWorthTelling)
            continue;
        const std::optional<AppId> app = appOf(container.labels);
        holders.append({app ? nameOf(*app) : container.name, bytes});
    }
    std::stable_sort(holders.begin(), holders.end(), [](const Holder &left, const Holder &right) {
        return left.bytes > right.bytes;
    });
    return holders;
}

} // namespace

bool saysOutOfVram(const QString &log)
{
    static const QRegularExpression pattern(QString::fromLatin1(kOutOfVram),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(log).hasMatch();
}

QString vramHolders(const GpuSample &sample, const QList<ContainerSummary> &containers,
                    const QString &own, const std::function<QString(const AppId &)> &nameOf)
{
    if (sample.totalBytes() <= 0)
        return {};
    const QList<Holder> holders = holdersOf(sample, containers, own, nameOf).mid(0, kMostNamed);
    QStringList sentences;
    for (const Holder &holder : holders)
        sentences.append(told(holder.name, holder.bytes, sample));
    const qint64 held = sample.heldBy(own);
    const qint64 others = sample.usedBytes() - held;
    if (sentences.isEmpty() && held >= 0 && others >= kWorthTelling)
        return Text::tr("Other programs hold %1.").arg(vramShare(others, sample.totalBytes()));
    return sentences.join(u' ');
}

QString vramHeld(const GpuSample &sample, const QString &container, const QString &name)
{
    const qint64 held = sample.heldBy(container);
    if (held < kLoaded || sample.totalBytes() <= 0)
        return {};
    return Text::tr("%1 holds %2 of the GPU's memory.")
        .arg(name, vramShare(held, sample.totalBytes()));
}

std::optional<bool> fitsTwice(const GpuSample &sample, const QString &container)
{
    const auto cards = std::count_if(sample.facts.gpus.cbegin(), sample.facts.gpus.cend(),
                                     [](const Gpu &gpu) { return gpu.memoryBytes > 0; });
    const qint64 held = sample.heldBy(container);
    if (cards != 1 || held < kLoaded)
        return std::nullopt;
    // A tenth more, since no two loads of the same are alike.
    return sample.totalBytes() - sample.usedBytes() >= held + held / 10;
}

} // namespace slipway
