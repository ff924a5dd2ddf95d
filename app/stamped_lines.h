// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace slipway {

/// Takes the engine's time stamps off the lines of a container's log:
/// "2025-03-09T11:04:05.123456789Z text". Bytes come in any pieces; only whole lines go on.
class StampedLines
{
public:
    /// @p line with its '\n'; @p atMs since the epoch, 0 when it had no stamp.
    using Sink = std::function<void(const QByteArray &line, qint64 atMs)>;
    explicit StampedLines(Sink sink)
        : m_sink(std::move(sink))
    {}
    void feed(const QByteArray &bytes);
    void end(); ///< The log ended: what is left is a line, too.

private:
    void take(const QByteArray &line);

    Sink m_sink;
    QByteArray m_partial;
};

} // namespace slipway
