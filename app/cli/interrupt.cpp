// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace slipway {

namespace {

sigset_t ours()
{
    sigset_t caught;
    sigemptyset(&caught);
    sigaddset(&caught, SIGINT);
    sigaddset(&caught, SIGTERM);
    return caught;
}

} // namespace

void Interrupt::block()
{
    const sigset_t caught = ours();
    pthread_sigmask(SIG_BLOCK, &caught, nullptr);
}

Interrupt::Interrupt(QObject *owner)
    : QObject(owner)
{
    const sigset_t caught = ours();
    m_descriptor = signalfd(-1, &caught, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::take);
}

Interrupt::~Interrupt()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void Interrupt::take()
{
    signalfd_siginfo info = {};
    if (read(m_descriptor, &info, sizeof info) != ssize_t(sizeof info))
        return;
    const sigset_t caught = ours();
    pthread_sigmask(SIG_UNBLOCK, &caught, nullptr);
    emit happened();
}

} // namespace slipway
