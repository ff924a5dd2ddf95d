// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/wire.h"

#include <QIODevice>

namespace slipway {

/// Any QIODevice as a wire: a TCP or TLS socket, the pipes of a process.
class DeviceWire final : public Wire
{
    Q_OBJECT
public:
    /// How the device is opened: it calls `opened` or `failed` on the wire it is given when that is
    /// known.
    using Opener = std::function<void(DeviceWire &wire)>;
    DeviceWire(std::unique_ptr<QIODevice> device, Opener opener);
    ~DeviceWire() override;
    QIODevice &device() { return *m_device; }

    void open() override { m_opener(*this); }
    qint64 write(const char *bytes, qint64 size) override;
    qint64 read(char *bytes, qint64 size) override;
    void setReading(bool on) override;
    bool isQuiet() override;
    void close() override;

private:
    std::unique_ptr<QIODevice> m_device;
    Opener m_opener;
    bool m_isReading = true;
    bool m_isWaitingForRoom = false;
    bool m_hasEnded = false;
};

/// A plain TCP connection to the choice's host and port.
std::unique_ptr<Wire> makeTcpWire(const EngineChoice &choice);

} // namespace slipway
