// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/watched_stream.h"

#include "git/transfer_watch.h"

#include <git2.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h> // Newer ones keep there how a stream says what went wrong.
#endif
#include <git2/sys/stream.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway {
namespace {

constexpr int step = 100; // ms between two looks at whether anybody still waits

/// The first four members lie as in libgit2's own socket stream, into which its ssh transport
/// looks.
struct WatchedStream {
    git_stream parent;
    char *host;
    char *port;
    int socket;
};

WatchedStream *of(git_stream *stream)
{
    return reinterpret_cast<WatchedStream *>(stream);
}

int tell(const char *what, int error)
{
    QByteArray text = what;
    if (error != 0)
        text += QByteArray(": ") + std::strerror(error);
    git_error_set_str(GIT_ERROR_NET, text.constData());
    return -1;
}

/// Until the socket can be read or written; false: the watch ended it.
bool ready(int socket, short events)
{
    TransferWatch *watch = TransferWatch::ofThisThread();
    for (qint64 waited = 0;; waited += step) {
        pollfd one{socket, events, 0};
        const int found = poll(&one, 1, step);
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return true; // the call that follows says what is wrong
        if (watch != nullptr && !watch->maySayNothingFor(waited + step))
            return false;
    }
}

int connectOne(WatchedStream *stream, const addrinfo &address)
{
    const int socket =
        ::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC, address.ai_protocol);
    if (socket < 0)
        return errno;
    const int flags = fcntl(socket, F_GETFL);
    fcntl(socket, F_SETFL, flags | O_NONBLOCK);
    int error = ::connect(socket, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS) {
        socklen_t size = sizeof error;
        if (!ready(socket, POLLOUT))
            error = ETIMEDOUT;
        else
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    }
    if (error != 0) {
        ::close(socket);
        return error;
    }
    fcntl(socket, F_SETFL, flags);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    stream->socket = socket;
    return 0;
}

int onConnect(git_stream *base)
{
    WatchedStream *stream = of(base);
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (const int code = getaddrinfo(stream->host, stream->port, &hints, &found); code != 0)
        return tell(gai_strerror(code), 0);
    int error = EHOSTUNREACH;
    for (const addrinfo *one = found; one != nullptr && error != 0; one = one->ai_next)
        error = connectOne(stream, *one);
    freeaddrinfo(found);
    return error == 0 ? 0 : tell("failed to connect", error);
}

ssize_t onRead(git_stream *base, void *data, size_t length)
{
    for (;;) {
        if (!ready(of(base)->socket, POLLIN))
            return tell("the transfer was ended", 0);
        const ssize_t got = recv(of(base)->socket, data, length, MSG_DONTWAIT);
        if (got >= 0)
            return got;
        if (errno != EAGAIN && errno != EINTR)
            return tell("error receiving data", errno);
    }
}

ssize_t onWrite(git_stream *base, const char *data, size_t length, int)
{
    for (;;) {
        if (!ready(of(base)->socket, POLLOUT))
            return tell("the transfer was ended", 0);
        const ssize_t sent = send(of(base)->socket, data, length, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0)
            return sent;
        if (errno != EAGAIN && errno != EINTR)
            return tell("error sending data", errno);
    }
}

int onClose(git_stream *base)
{
    WatchedStream *stream = of(base);
    if (stream->socket >= 0)
        ::close(stream->socket);
    stream->socket = -1;
    return 0;
}

void onFree(git_stream *base)
{
    onClose(base);
    std::free(of(base)->host);
    std::free(of(base)->port);
    delete of(base);
}

int makeStream(git_stream **out, const char *host, const char *port)
{
    auto *stream = new WatchedStream{};
    stream->parent.version = GIT_STREAM_VERSION;
    stream->parent.connect = onConnect;
    stream->parent.read = onRead;
    stream->parent.write = onWrite;
    stream->parent.close = onClose;
    stream->parent.free = onFree;
    stream->host = strdup(host);
    stream->port = strdup(port);
    stream->socket = -1;
    *out = &stream->parent;
    return 0;
}

} // namespace

void useWatchedStreams()
{
    git_stream_registration registration = {};
    registration.version = GIT_STREAM_VERSION;
    registration.init = makeStream;
    git_stream_register(GIT_STREAM_STANDARD, &registration);
}

} // namespace slipway
