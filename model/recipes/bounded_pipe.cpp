// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/bounded_pipe.h"

#include <algorithm>
#include <cstring>

namespace slipway {

bool BoundedPipe::write(QByteArray block)
{
    std::unique_lock lock(m_mutex);
    m_roomMade.wait(lock, [this] { return m_blocks.size() < maxBlocks || m_isAbandoned; });
    if (m_isAbandoned)
        return false;
    m_available += block.size();
    m_blocks.push_back(std::move(block));
    const bool wakes = std::exchange(m_isStarving, false);
    lock.unlock();
    if (wakes)
        m_wake();
    return true;
}

void BoundedPipe::end(std::optional<Error> error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_isEnded = true;
        if (m_isAbandoned)
            return;
    }
    m_wake();
}

qint64 BoundedPipe::read(char *data, qint64 limit)
{
    const std::lock_guard lock(m_mutex);
    qint64 copied = 0;
    while (copied < limit && !m_blocks.empty()) {
        const QByteArray &block = m_blocks.front();
        const qint64 piece = std::min<qint64>(limit - copied, block.size() - m_taken);
        std::memcpy(data + copied, block.constData() + m_taken, static_cast<std::size_t>(piece));
        copied += piece;
        m_taken += piece;
        if (m_taken == block.size()) {
            m_blocks.pop_front();
            m_taken = 0;
            m_roomMade.notify_one();
        }
    }
    m_available -= copied;
    if (copied > 0)
        return copied;
    if (m_isEnded)
        return -1;
    m_isStarving = true;
    return 0;
}

qint64 BoundedPipe::available() const
{
    const std::lock_guard lock(m_mutex);
    return m_available;
}

bool BoundedPipe::isAtEnd() const
{
    const std::lock_guard lock(m_mutex);
    return m_isEnded && m_available == 0;
}

std::optional<Error> BoundedPipe::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_isEnded ? m_error : std::nullopt;
}

void BoundedPipe::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_isAbandoned = true;
    m_blocks.clear();
    m_available = 0;
    m_roomMade.notify_one();
}

} // namespace slipway
