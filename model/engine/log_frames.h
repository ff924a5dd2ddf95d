// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace slipway {

/// Bytes of one of a container's two streams.
struct LogPiece {
    QByteArray bytes;
    bool isError = false; ///< stderr
    friend bool operator==(const LogPiece &, const LogPiece &) = default;
};

/// Takes the engine's log framing apart: [stream, 0, 0, 0][length, 32 bit big-endian][payload],
/// stream 1 is stdout, 2 stderr, 3 the engine's own errors. Frames straddle reads. A container with
/// a TTY has no frames; its settings tell that, the answer's Content-Type does not.
class LogFrames
{
public:
    enum class Framing { Framed, Raw };
    explicit LogFrames(Framing framing)
        : m_framing(framing)
    {}
    /// What @p bytes bring, neighbours of one stream joined. After trouble() nothing more is read.
    QList<LogPiece> take(const QByteArray &bytes);
    const std::optional<Error> &trouble() const
    {
        return m_trouble;
    } ///< Malformed: a header that is none.
    bool isAtRest() const
    {
        return m_header.isEmpty() && m_left == 0;
    } ///< Whether no frame is begun and not ended.

private:
    bool begin();

    Framing m_framing;
    QByteArray m_header; ///< Of the next frame, as far as it came.
    quint32 m_left = 0; ///< Payload of the current frame that is still to come.
    bool m_isError = false;
    std::optional<Error> m_trouble;
};

} // namespace slipway
