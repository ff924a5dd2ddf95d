// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/request_body.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cstdio>

namespace slipway {
namespace {

constexpr qsizetype kPiece = 256 * 1024;

/// Eight hexadecimal digits and a line break, always as many, so that a piece is read straight
/// behind them.
constexpr qsizetype kChunkLine = 10;

struct RequestBodyText {
    Q_DECLARE_TR_FUNCTIONS(RequestBodyText)
};

auto cannotBeRead(const QString &said)
{
    return failure(Error::Kind::Failed,
                   RequestBodyText::tr("The files for the engine could not be read, so sending was "
                                       "stopped."),
                   said);
}

} // namespace

RequestBody::RequestBody(const BodySource &source)
    : m_device(source.open ? source.open() : nullptr)
    , m_size(source.size)
{
    if (!m_device)
        return;
    connect(m_device.get(), &QIODevice::readyRead, this, &RequestBody::ready);
    connect(m_device.get(), &QIODevice::readChannelFinished, this, [this] {
        m_channelFinished = true;
        emit ready();
    });
}

RequestBody::~RequestBody()
{
    if (m_device)
        m_device->disconnect(this);
}

Result<qint64> RequestBody::fill(char *bytes, qint64 room)
{
    const qint64 got = m_device->read(bytes, room);
    if (got > 0)
        return got;
    // A device that has not failed says "Unknown error", in the language of the person.
    if (got < 0 && m_device->errorString() != QBuffer().errorString())
        return cannotBeRead(m_device->errorString());
    const bool isOver =
        got < 0 || (m_device->isSequential() ? m_channelFinished : m_device->atEnd());
    return isOver ? -1 : 0;
}

Result<RequestBody::Next> RequestBody::next(QByteArray &piece)
{
    piece.resize(0);
    if (m_ended)
        return Next::End;
    if (!m_device || !m_device->isReadable())
        return cannotBeRead(m_device ? m_device->errorString() : QStringLiteral("nothing to open"));

    const bool inChunks = m_size < 0;
    const qsizetype before = inChunks ? kChunkLine : 0;
    piece.resize(before + kPiece + (inChunks ? 2 : 0));
    const Result<qint64> got = fill(piece.data() + before, kPiece);
    if (!got || *got <= 0)
        piece.resize(0);
    if (!got)
        return failure(got.error());
    if (*got == 0)
        return Next::Wait;
    if (*got < 0) {
        m_ended = true;
        if (!inChunks && m_total < m_size)
            return cannotBeRead(QStringLiteral("%1 of %2 bytes").arg(m_total).arg(m_size));
        piece = inChunks ? QByteArrayLiteral("0\r\n\r\n") : QByteArray();
        return inChunks ? Next::Piece : Next::End;
    }
    m_total += *got;
    if (!inChunks) {
        if (m_total > m_size)
            return cannotBeRead(QStringLiteral("more than %1 bytes").arg(m_size));
        piece.resize(*got);
        m_ended = m_total == m_size;
        return Next::Piece;
    }
    const QByteArray line =
        QByteArray::number(*got, 16).rightJustified(kChunkLine - 2, '0') + "\r\n";
    std::copy_n(line.constData(), kChunkLine, piece.data());
    piece.resize(kChunkLine + *got);
    piece.append("\r\n", 2);
    return Next::Piece;
}

} // namespace slipway
