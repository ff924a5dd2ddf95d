// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/endpoint.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace slipway {
namespace {

/// sockaddr_un holds 108 bytes, the last of which ends the text (unix(7)).
constexpr qsizetype kLongestSocketPath = 107;

/// What dockerd listens on for tcp:// without a port; encrypted it is 2376, which is then written
/// out.
constexpr int kPlainTcpPort = 2375;

struct EndpointText {
    Q_DECLARE_TR_FUNCTIONS(EndpointText)
};

auto refuse(QStringView text, const QString &why)
{
    return failure(
        Error::Kind::Malformed,
        EndpointText::tr("“%1” does not name an engine. Write unix:///path/to/the.sock or "
                         "tcp://host:port.")
            .arg(text.left(200)),
        why);
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<Endpoint> Endpoint::parse(QStringView text)
{
    if (hasControlCharacter(text))
        return refuse({}, QStringLiteral("control character"));
    Endpoint endpoint;
    if (text.startsWith(u"unix://") || text.startsWith(u'/')) {
        endpoint.m_path = (text.startsWith(u'/') ? text : text.sliced(7)).toString();
        if (!endpoint.m_path.startsWith(u'/') || endpoint.m_path.endsWith(u'/'))
            return refuse(text, QStringLiteral("the path of a socket is absolute"));
        if (QFile::encodeName(endpoint.m_path).size() > kLongestSocketPath)
            return failure(Error::Kind::Malformed,
                           EndpointText::tr(
                               "The path of the engine's socket is too long: the system allows %1 "
                               "bytes.")
                               .arg(kLongestSocketPath),
                           endpoint.m_path);
        return endpoint;
    }
    const bool isTcp = text.startsWith(u"tcp://");
    if (!isTcp && !text.startsWith(u"ssh://"))
        return refuse(text, QStringLiteral("unknown scheme"));
    const QUrl url(text.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(text, url.isValid() ? QStringLiteral("no host") : url.errorString());
    if (url.hasQuery() || url.hasFragment() || !url.password().isEmpty() || url.port(1) == 0)
        return refuse(text, QStringLiteral("more than host, port and path"));
    if (isTcp && (url.path().size() > 1 || !url.userName().isEmpty()))
        return refuse(text, QStringLiteral("tcp takes a host and a port"));
    endpoint.m_scheme = isTcp ? Scheme::Tcp : Scheme::Ssh;
    endpoint.m_host = url.userName().isEmpty() ? url.host() : url.userName() + u'@' + url.host();
    endpoint.m_port = url.port(isTcp ? kPlainTcpPort : 0);
    endpoint.m_path = isTcp ? QString() : url.path();
    return endpoint;
}

QString Endpoint::text() const
{
    if (m_scheme == Scheme::Unix)
        return QStringLiteral("unix://") + m_path;
    const QString start =
        m_scheme == Scheme::Tcp ? QStringLiteral("tcp://") : QStringLiteral("ssh://");
    const QString host = m_host.contains(u':') ? u'[' + m_host + u']' : m_host;
    return start + host + (m_port > 0 ? u':' + QString::number(m_port) : QString()) + m_path;
}

} // namespace slipway
