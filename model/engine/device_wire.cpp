// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/device_wire.h"

#include "engine/engine_errors.h"

#include <QTcpSocket>

namespace slipway {
namespace {

constexpr qint64 kMostUnsent = 1024 * 1024; ///< Bytes that may wait inside the device.
constexpr qint64 kMostUnread = 1024 * 1024;

} // namespace

DeviceWire::DeviceWire(std::unique_ptr<QIODevice> device, Opener opener)
    : m_device(std::move(device))
    , m_opener(std::move(opener))
{
    const auto tellReadable = [this] {
        if (m_isReading)
            emit readable();
    };
    connect(m_device.get(), &QIODevice::readyRead, this, tellReadable);
    connect(m_device.get(), &QIODevice::readChannelFinished, this, [this, tellReadable] {
        m_hasEnded = true;
        tellReadable();
    });
    connect(m_device.get(), &QIODevice::bytesWritten, this, [this] {
        if (m_isWaitingForRoom && m_device->bytesToWrite() < kMostUnsent / 2) {
            m_isWaitingForRoom = false;
            emit writable();
        }
    });
}

DeviceWire::~DeviceWire()
{
    DeviceWire::close();
}

qint64 DeviceWire::write(const char *bytes, qint64 size)
{
    if (!m_device->isOpen())
        return -1;
    const qint64 room = qMin(size, kMostUnsent - m_device->bytesToWrite());
    const qint64 taken = room > 0 ? m_device->write(bytes, room) : 0;
    if (taken >= 0 && taken < size)
        m_isWaitingForRoom = true;
    return taken;
}

qint64 DeviceWire::read(char *bytes, qint64 size)
{
    const qint64 now = m_device->read(bytes, size);
    if (now > 0) {
        // What is left is told of again: readyRead comes only for new bytes.
        if (m_device->bytesAvailable() > 0 || m_hasEnded)
            setReading(m_isReading);
        return now;
    }
    return m_hasEnded || now < 0 ? -1 : 0;
}

void DeviceWire::setReading(bool on)
{
    m_isReading = on;
    if (!on || (m_device->bytesAvailable() == 0 && !m_hasEnded))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isReading)
                emit readable();
        },
        Qt::QueuedConnection);
}

bool DeviceWire::isQuiet()
{
    return m_device->isOpen() && !m_hasEnded && m_device->bytesAvailable() == 0;
}

void DeviceWire::close()
{
    m_isReading = false;
    m_device->disconnect(this);
    m_device->close();
}

std::unique_ptr<Wire> makeTcpWire(const EngineChoice &choice)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(kMostUnread);
    return std::make_unique<DeviceWire>(std::move(socket), [choice](DeviceWire &wire) {
        auto &tcp = static_cast<QTcpSocket &>(wire.device());
        QObject::connect(&tcp, &QTcpSocket::connected, &wire, [&wire, &tcp] {
            // Silence is normal on an event stream, so only the system finds a dead peer.
            tcp.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
            tcp.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            emit wire.opened();
        });
        QObject::connect(&tcp, &QTcpSocket::errorOccurred, &wire, [&wire, &tcp, choice] {
            if (tcp.state() != QAbstractSocket::ConnectedState)
                emit wire.failed(hostDoesNotAnswer(choice, tcp.errorString()));
        });
        tcp.connectToHost(choice.endpoint.host(), static_cast<quint16>(choice.endpoint.port()));
    });
}

} // namespace slipway
