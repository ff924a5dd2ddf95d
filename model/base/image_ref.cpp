// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/image_ref.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

Result<ImageRef> ImageRef::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:(?<registry>localhost(?::\\d{1,5})?|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
        "(?:(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+(?::\\d{1,5})?|:\\d{1,5})|\\[[0-9a-fA-"
        "F:]+\\](?::\\d{1,5})?)/)?"
        "(?<repository>[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/"
        "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)"
        "(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch() || text.size() > 400)
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate("ImageRef", "“%1” is not the name of an image.")
                           .arg(text.left(200)));
    ImageRef ref;
    ref.m_registry = match.captured(QStringLiteral("registry"));
    ref.m_repository = match.captured(QStringLiteral("repository"));
    ref.m_tag = match.captured(QStringLiteral("tag"));
    ref.m_digest = match.captured(QStringLiteral("digest"));
    if (ref.m_registry == u"index.docker.io" || ref.m_registry.isEmpty())
        ref.m_registry = QStringLiteral("docker.io");
    if (ref.m_registry == u"docker.io" && !ref.m_repository.contains(u'/'))
        ref.m_repository.prepend(QStringLiteral("library/"));
    if (ref.m_tag.isEmpty() && ref.m_digest.isEmpty())
        ref.m_tag = QStringLiteral("latest");
    return ref;
}

QString ImageRef::name() const
{
    if (m_registry != u"docker.io")
        return m_registry + u'/' + m_repository;
    return m_repository.startsWith(u"library/") ? m_repository.mid(8) : m_repository;
}

QString ImageRef::text() const
{
    return name() + (m_tag.isEmpty() ? QString() : u':' + m_tag)
        + (m_digest.isEmpty() ? QString() : u'@' + m_digest);
}

ImageRef ImageRef::withDigest(const QString &digest) const
{
    ImageRef ref = *this;
    ref.m_digest = digest;
    return ref;
}

} // namespace slipway
