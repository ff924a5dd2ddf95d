// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/endpoint.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// A stream of bytes to an engine and back, whatever carries it. It never blocks and keeps no bytes
/// of its own beyond what the system needs.
class Wire : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open() = 0; ///< opened() or failed() follows, at once or later.
    /// Takes as many bytes as there is room for and answers their number; writable() tells when
    /// there is room again. -1: the other side takes nothing any more, though it may still have
    /// something to say.
    virtual qint64 write(const char *bytes, qint64 size) = 0;
    /// 0: nothing there now; readable() tells when there is. -1: the other side closed.
    virtual qint64 read(char *bytes, qint64 size) = 0;
    virtual void setReading(
        bool on) = 0; ///< Off: nothing is taken from the system, and readable() stays silent.
    virtual bool isQuiet() = 0; ///< Open with nothing to read: fit for another request.
    virtual void close() = 0; ///< Silent from then on.

signals:
    void opened();
    void failed(const slipway::Error &error); ///< It could not be opened.
    void readable(); ///< Bytes, or the end.
    void writable();
};

using WireFactory = std::function<std::unique_ptr<Wire>()>;

/// The wires that belong to an endpoint: unix and tcp. Anything else gives wires that fail with a
/// reason.
WireFactory wiresTo(const EngineChoice &choice);

} // namespace slipway
