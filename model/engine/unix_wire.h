// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/wire.h"

#include <QSocketNotifier>

namespace slipway {

/// A Unix socket without a layer between: QLocalSocket hides connect()'s errno, which the remedies
/// hang on; closes itself at a write error, which loses the engine's early answer; and copies what
/// is sent.
class UnixWire final : public Wire
{
    Q_OBJECT
public:
    explicit UnixWire(EngineChoice choice);
    ~UnixWire() override;

    void open() override;
    qint64 write(const char *bytes, qint64 size) override;
    qint64 read(char *bytes, qint64 size) override;
    void setReading(bool on) override;
    bool isQuiet() override;
    void close() override;

private:
    EngineChoice m_choice;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
};

} // namespace slipway
