// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log_frames.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 8;

void add(QList<LogPiece> &pieces, QByteArrayView bytes, bool isError)
{
    if (bytes.isEmpty())
        return;
    if (pieces.isEmpty() || pieces.last().isError != isError)
        pieces.append({{}, isError});
    pieces.last().bytes.append(bytes);
}

} // namespace

QList<LogPiece> LogFrames::take(const QByteArray &bytes)
{
    QList<LogPiece> pieces;
    if (m_framing == Framing::Raw) {
        add(pieces, bytes, false);
        return pieces;
    }
    qsizetype at = 0;
    while (at < bytes.size() && !m_trouble) {
        if (m_left == 0) {
            const qsizetype part = std::min(headerSize - m_header.size(), bytes.size() - at);
            m_header.append(QByteArrayView(bytes).sliced(at, part));
            at += part;
            if (m_header.size() == headerSize && !begin())
                break;
            continue;
        }
        const qsizetype part = std::min<qsizetype>(m_left, bytes.size() - at);
        add(pieces, QByteArrayView(bytes).sliced(at, part), m_isError);
        m_left -= static_cast<quint32>(part);
        at += part;
    }
    return pieces;
}

bool LogFrames::begin()
{
    const char stream = m_header[0];
    if (stream < 0 || stream > 3 || m_header[1] != 0 || m_header[2] != 0 || m_header[3] != 0) {
        m_trouble =
            Error{Error::Kind::Malformed,
                  QCoreApplication::translate("Engine", "The log cannot be read."),
                  u"Not the head of a frame: "_s + QString::fromLatin1(m_header.toHex(' '))};
        return false;
    }
    m_isError = stream >= 2;
    m_left = qFromBigEndian<quint32>(m_header.constData() + 4);
    m_header.clear();
    return true;
}

} // namespace slipway
