// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/picture_file.h"

#include "ui/screens/picture_match.h"

#include <QHash>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kColours = 256;
constexpr int kFrequent = 64;

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

int nearest(QRgb colour, const QList<QRgb> &table)
{
    const auto closer = [colour](QRgb one, QRgb other) {
        return distance(one, colour) < distance(other, colour);
    };
    return int(std::min_element(table.begin(), table.end(), closer) - table.begin());
}

/// The most frequent colours as they are, and then, one after the other, the one that has the
/// least likeness to any of them: small icons keep theirs.
QList<QRgb> bestColours(const QHash<QRgb, int> &counts)
{
    QList<QRgb> rest = counts.keys();
    std::sort(rest.begin(), rest.end(), [&counts](QRgb one, QRgb other) {
        return std::pair(-counts[one], one) < std::pair(-counts[other], other);
    });
    if (rest.size() <= kColours)
        return rest;
    QList<QRgb> table = rest.mid(0, kFrequent);
    rest.remove(0, kFrequent);
    QList<int> unlike(rest.size());
    std::transform(rest.begin(), rest.end(), unlike.begin(), [&table](QRgb colour) {
        return distance(colour, table[nearest(colour, table)]);
    });
    while (table.size() < kColours) {
        const auto most = std::max_element(unlike.begin(), unlike.end()) - unlike.begin();
        const QRgb next = rest[most];
        table.append(next);
        for (qsizetype i = 0; i < rest.size(); ++i)
            unlike[i] = std::min(unlike[i], distance(rest[i], next));
    }
    return table;
}

} // namespace

QImage withFewColours(const QImage &picture)
{
    const QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(full.constScanLine(y));
        for (int x = 0; x < full.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> table = bestColours(counts);
    QHash<QRgb, uchar> places;
    for (auto colour = counts.keyBegin(); colour != counts.keyEnd(); ++colour)
        places[*colour] = uchar(nearest(*colour, table));
    QImage small(full.size(), QImage::Format_Indexed8);
    small.setColorTable(table);
    for (int y = 0; y < full.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(full.constScanLine(y));
        uchar *to = small.scanLine(y);
        std::transform(line, line + full.width(), to,
                       [&places](QRgb colour) { return places[colour]; });
    }
    return small;
}

bool savePicture(const QImage &picture, const QString &file)
{
    constexpr int kSmallest = 0; // Qt calls the slowest compression of PNG the worst quality.
    const QImage small = withFewColours(picture);
    return (match(small, picture, kHere).isSame ? small : picture).save(file, "PNG", kSmallest);
}

} // namespace slipway
