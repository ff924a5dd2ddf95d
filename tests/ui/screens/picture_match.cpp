// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/picture_match.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace slipway {

namespace {

using Channels = std::array<int, 3>;

Channels channels(QRgb colour)
{
    return {qRed(colour), qGreen(colour), qBlue(colour)};
}

bool areAlike(QRgb one, QRgb other, int tolerance)
{
    return std::abs(qRed(one) - qRed(other)) <= tolerance
        && std::abs(qGreen(one) - qGreen(other)) <= tolerance
        && std::abs(qBlue(one) - qBlue(other)) <= tolerance;
}

bool liesBetweenItsNeighbours(QRgb colour, const QImage &image, QPoint place,
                              const Tolerance &tolerance)
{
    Channels least{255, 255, 255};
    Channels most{0, 0, 0};
    const QRect around(place.x() - tolerance.reach, place.y() - tolerance.reach,
                       2 * tolerance.reach + 1, 2 * tolerance.reach + 1);
    const QRect box = around & image.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const Channels here = channels(image.pixel(x, y));
            for (std::size_t i = 0; i < here.size(); ++i) {
                least[i] = std::min(least[i], here[i]);
                most[i] = std::max(most[i], here[i]);
            }
        }
    }
    const Channels own = channels(colour);
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i] < least[i] - tolerance.colour || own[i] > most[i] + tolerance.colour)
            return false;
    }
    return true;
}

/// The mean of each pixel and those around it; the outermost stay.
QImage blurred(const QImage &image)
{
    QImage result = image;
    for (int y = 1; y + 1 < image.height(); ++y) {
        auto *to = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 1; x + 1 < image.width(); ++x) {
            Channels sum{};
            for (int i = 0; i < 9; ++i) {
                const auto *line =
                    reinterpret_cast<const QRgb *>(image.constScanLine(y + i / 3 - 1));
                const Channels here = channels(line[x + i % 3 - 1]);
                for (std::size_t c = 0; c < sum.size(); ++c)
                    sum[c] += here[c];
            }
            to[x] = qRgb(sum[0] / 9, sum[1] / 9, sum[2] / 9);
        }
    }
    return result;
}

QRgb pale(QRgb colour)
{
    const int grey = 160 + qGray(colour) * 95 / 255;
    return qRgb(grey, grey, grey);
}

} // namespace

PictureMatch match(const QImage &actual, const QImage &accepted, const Tolerance &tolerance)
{
    PictureMatch result;
    if (actual.size() != accepted.size()) {
        result.strange = actual.width() * actual.height();
        result.difference = actual;
        return result;
    }
    QImage one = actual.convertToFormat(QImage::Format_RGB32);
    QImage other = accepted.convertToFormat(QImage::Format_RGB32);
    if (tolerance.blurs) {
        one = blurred(one);
        other = blurred(other);
    }
    QList<QPoint> strange;
    for (int y = 0; y < one.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            if (left[x] == right[x] || areAlike(left[x], right[x], tolerance.colour))
                continue;
            if (!liesBetweenItsNeighbours(left[x], other, {x, y}, tolerance)
                || !liesBetweenItsNeighbours(right[x], one, {x, y}, tolerance))
                strange.append({x, y});
        }
    }
    result.strange = int(strange.size());
    result.isSame = result.strange <= tolerance.share * one.width() * one.height();
    if (result.isSame)
        return result;
    result.difference = accepted.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < other.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.difference.scanLine(y));
        std::transform(line, line + other.width(), line, pale);
    }
    for (const QPoint &place : strange)
        result.difference.setPixel(place, qRgb(214, 0, 110));
    return result;
}

} // namespace slipway
