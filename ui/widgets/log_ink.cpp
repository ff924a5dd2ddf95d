// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_ink.h"

#include "ui/theme/tokens.h"

#include <QHash>

#include <array>

namespace slipway {

namespace {

constexpr double kLeastContrast = 4.5;
constexpr int kSteps = 50;

// xterm's sixteen (charproc.c, XtermX.ad): what the programs' authors looked at.
constexpr std::array<QRgb, 16> kSixteen{0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd,
                                        0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00,
                                        0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff};

/// 16 … 231 are a cube of six steps each way, 232 … 255 greys (xterm's 256colres.pl).
QColor ofPalette(int index)
{
    if (index < 16)
        return QColor(kSixteen[size_t(index)]);
    if (index >= 232) {
        const int grey = 8 + 10 * (index - 232);
        return QColor(grey, grey, grey);
    }
    const auto step = [](int level) { return level == 0 ? 0 : 55 + 40 * level; };
    const int at = index - 16;
    return QColor(step(at / 36), step(at / 6 % 6), step(at % 6));
}

/// Towards black or white until it stands out; the hue stays.
QColor standingOut(const QColor &colour, const QColor &ground)
{
    const bool isLight = contrast(Qt::black, ground) > contrast(Qt::white, ground);
    const int end = isLight ? 0 : 255;
    for (int i = 0; i < kSteps; ++i) {
        const auto part = [&](int value) { return value + (end - value) * i / kSteps; };
        const QColor mixed(part(colour.red()), part(colour.green()), part(colour.blue()));
        if (contrast(mixed, ground) >= kLeastContrast)
            return mixed;
    }
    return isLight ? Qt::black : Qt::white;
}

} // namespace

QColor readable(TerminalColour colour, const QColor &ground)
{
    static thread_local QHash<quint64, QColor> known;
    constexpr int kMostKnown = 4096; // A picture in true colour has any number.
    const quint64 key = quint64(colour.bits()) << 32U | ground.rgb();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= kMostKnown)
        known.clear();
    const QColor wanted =
        colour.isPalette() ? ofPalette(colour.index()) : QColor(QRgb(colour.rgb()));
    return *known.insert(key, standingOut(wanted, ground));
}

} // namespace slipway
