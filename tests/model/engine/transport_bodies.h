// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <functional>

namespace slipway {

/// A body of any size that is made as it is read, and knows how far the reading is ahead of the
/// engine.
class MadeUpBody : public QIODevice
{
public:
    MadeUpBody(qint64 size, std::function<qint64()> engineRead = {})
        : m_size(size)
        , m_engineRead(std::move(engineRead))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    static QByteArray all(qint64 size)
    {
        MadeUpBody body(size);
        return body.readAll();
    }
    qint64 furthestAhead = 0;
    bool atEnd() const override { return m_made == m_size; }
    qint64 size() const override { return m_size; }

private:
    qint64 readData(char *bytes, qint64 room) override
    {
        const qint64 now = qMin(room, m_size - m_made);
        for (qint64 i = 0; i < now; ++i)
            bytes[i] = static_cast<char>((m_made + i) % 251);
        m_made += now;
        if (m_engineRead)
            furthestAhead = qMax(furthestAhead, m_made - m_engineRead());
        return now;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    qint64 m_size;
    qint64 m_made = 0;
    std::function<qint64()> m_engineRead;
};

/// A sequential body as a worker thread makes one: pieces come when they come.
class TrickledBody : public QIODevice
{
public:
    TrickledBody() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    void put(const QByteArray &bytes)
    {
        m_waiting += bytes;
        emit readyRead();
    }
    void finish() { emit readChannelFinished(); }
    void breakOff(const QString &why)
    {
        setErrorString(why);
        m_isBroken = true;
        emit readyRead();
    }

private:
    qint64 readData(char *bytes, qint64 room) override
    {
        if (m_isBroken)
            return -1;
        const qint64 now = qMin<qint64>(room, m_waiting.size());
        std::copy_n(m_waiting.constData(), now, bytes);
        m_waiting.remove(0, now);
        return now;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_waiting;
    bool m_isBroken = false;
};

} // namespace slipway
