// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

/// JSON written with ' for ", so that it can be read in a test. (Qt 6.4's moc loses its way in raw
/// strings.)
inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// @p bytes in pieces of @p size, the last one shorter.
inline QList<QByteArray> inPiecesOf(qsizetype size, const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        pieces << bytes.mid(at, size);
    return pieces;
}

/// Bytes that a parser must survive: noise of the same seed each time, or @p seedText with some
/// bytes changed, so that the noise reaches deeper than the first check.
inline QByteArray noise(quint32 seed, const QByteArray &seedText = {})
{
    QRandomGenerator random(seed);
    if (seedText.isEmpty()) {
        QByteArray bytes(random.bounded(1, 200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        return bytes;
    }
    QByteArray bytes = seedText;
    const int changes = random.bounded(1, 8);
    for (int change = 0; change < changes; ++change) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(3)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 9));
            break;
        default:
            bytes.insert(
                at,
                bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(1, 9)));
        }
        if (bytes.isEmpty())
            bytes = "{";
    }
    return bytes;
}
