// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace slipway {

/// Blocks of bytes from one thread to another; the writer waits while the reader has enough.
class BoundedPipe
{
public:
    /// @p wake is called in the writer's thread when the reader, having found nothing, has
    /// something to look at.
    explicit BoundedPipe(std::function<void()> wake)
        : m_wake(std::move(wake))
    {}

    // The writer's side.
    bool write(QByteArray block); ///< False: nobody reads any more.
    void end(std::optional<Error> error);

    // The reader's side; never waits.
    qint64 read(char *data, qint64 limit); ///< 0: nothing yet; -1: the end.
    qint64 available() const;
    bool isAtEnd() const;
    std::optional<Error> error() const;
    void abandon();

private:
    static constexpr std::size_t maxBlocks = 8;
    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::condition_variable m_roomMade;
    std::deque<QByteArray> m_blocks;
    qsizetype m_taken = 0; ///< Of the first block.
    qint64 m_available = 0;
    std::optional<Error> m_error;
    bool m_isEnded = false;
    bool m_isAbandoned = false;
    bool m_isStarving = true;
};

} // namespace slipway
