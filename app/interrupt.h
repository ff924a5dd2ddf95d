// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace slipway {

/// Ctrl-C and SIGTERM as a signal in the event loop: the handler writes into a pipe, which is all
/// that a handler may do (signal-safety(7)). The second one ends the process as usual. One object a
/// process.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *owner);
    ~Interrupt() override;

signals:
    void happened();

private:
    void take();
    int m_pipe[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace slipway
