// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace slipway {

/// Ctrl-C and SIGTERM as a signal in the event loop, by the descriptor that signalfd(2) gives. The
/// second one ends the process as usual.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *owner);
    ~Interrupt() override;
    /// Before any thread is made: threads inherit what is blocked.
    static void block();

signals:
    void happened();

private:
    void take();
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace slipway
