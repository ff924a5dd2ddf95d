// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unix_wire.h"

#include "engine/engine_errors.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace slipway {
namespace {

/// The kernel grants at most net.core.wmem_max; fewer, larger turns when a context is sent.
constexpr int kSendBuffer = 1024 * 1024;

QString loginName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

int connectTo(int descriptor, const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return ENAMETOOLONG;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    int answer = 0;
    do {
        answer = connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    } while (answer != 0 && errno == EINTR);
    return answer == 0 ? 0 : errno;
}

} // namespace

UnixWire::UnixWire(EngineChoice choice)
    : m_choice(std::move(choice))
{}

UnixWire::~UnixWire()
{
    UnixWire::close();
}

void UnixWire::open()
{
    m_descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int problem = m_descriptor < 0
        ? errno
        : connectTo(m_descriptor, QFile::encodeName(m_choice.endpoint.path()));
    if (problem != 0) {
        close();
        emit failed(errorOfConnect(problem, m_choice, loginName()));
        return;
    }
    setsockopt(m_descriptor, SOL_SOCKET, SO_SNDBUF, &kSendBuffer, sizeof kSendBuffer);
    m_readNotifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &Wire::readable);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    m_writeNotifier->setEnabled(false);
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, [this] {
        m_writeNotifier->setEnabled(false);
        emit writable();
    });
    emit opened();
}

qint64 UnixWire::write(const char *bytes, qint64 size)
{
    qint64 taken = 0;
    while (taken < size) {
        const ssize_t now = ::send(m_descriptor, bytes + taken,
                                   static_cast<std::size_t>(size - taken), MSG_NOSIGNAL);
        if (now >= 0) {
            taken += now;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            m_writeNotifier->setEnabled(true);
            break;
        } else if (errno != EINTR) {
            return -1;
        }
    }
    return taken;
}

qint64 UnixWire::read(char *bytes, qint64 size)
{
    for (;;) {
        const ssize_t now = ::recv(m_descriptor, bytes, static_cast<std::size_t>(size), 0);
        if (now > 0)
            return now;
        if (now < 0 && errno == EINTR)
            continue;
        return now < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? 0 : -1;
    }
}

void UnixWire::setReading(bool on)
{
    if (m_readNotifier)
        m_readNotifier->setEnabled(on);
}

bool UnixWire::isQuiet()
{
    char byte = 0;
    return m_descriptor >= 0 && ::recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0
        && (errno == EAGAIN || errno == EWOULDBLOCK);
}

void UnixWire::close()
{
    // Notifiers may be on the stack now (a wire is closed from within what it told), so they are
    // deleted later.
    for (auto *notifier : {&m_readNotifier, &m_writeNotifier}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        (*notifier)->disconnect(this);
        notifier->release()->deleteLater();
    }
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace slipway
