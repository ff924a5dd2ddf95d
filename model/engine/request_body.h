// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/build_values.h"

#include <QObject>

#include <memory>

namespace slipway {

/// The bytes of a BodySource as they go over the wire: plain when the size is known, in chunks when
/// not.
///
/// Failed when the source says so, ends before its size, or has more than that: such a request must
/// not be ended as if it were whole, since the engine does not notice a short tar.
class RequestBody : public QObject
{
    Q_OBJECT
public:
    explicit RequestBody(const BodySource &source);
    ~RequestBody() override;

    enum class Next { Piece, Wait, End };
    /// Puts the next piece (up to 256 KiB) into @p piece, whose memory is used again. Wait: ready()
    /// tells of more.
    Result<Next> next(QByteArray &piece);
    qint64 sentBytes() const
    {
        return m_total;
    } ///< Of the source, in the pieces handed out so far.

signals:
    void ready();

private:
    Result<qint64> fill(char *bytes, qint64 room);

    std::unique_ptr<QIODevice> m_device;
    qint64 m_size = -1;
    qint64 m_total = 0;
    bool m_channelFinished = false;
    bool m_ended = false;
};

} // namespace slipway
