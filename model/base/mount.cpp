// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mount.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

bool isPlainAbsolutePath(QStringView path)
{
    if (!path.startsWith(u'/') || path.size() > 4096)
        return false;
    if (std::any_of(path.begin(), path.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return false;
    const auto parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](QStringView part) { return part == u".." || part == u"."; });
}

bool isVolumeName(QStringView name)
{
    constexpr qsizetype kMost = 255; // A local volume is a folder of this name.
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    const auto fits = [&isLetter](QChar c) {
        return isLetter(c) || c == u'_' || c == u'.' || c == u'-';
    };
    return name.size() >= 2 && name.size() <= kMost && isLetter(name.front())
        && std::all_of(name.begin(), name.end(), fits);
}

Result<Mount> Mount::make(const QString &host, const QString &container, Access access)
{
    if (!isPlainAbsolutePath(host) && !isVolumeName(host))
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate(
                           "Mount", "“%1” is neither an absolute path nor the name of a volume.")
                           .arg(host.left(200)));
    if (!isPlainAbsolutePath(container))
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate("Mount", "“%1” is not an absolute path.")
                           .arg(container.left(200)));
    if (container == u"/")
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate(
                "Mount", "A folder cannot take the place of the app's whole file system."));
    return Mount(host, container, access);
}

Result<Mount> Mount::parse(QStringView text)
{
    Access access = Access::ReadWrite;
    if (text.endsWith(u":ro")) {
        access = Access::ReadOnly;
        text.chop(3);
    } else if (text.endsWith(u":rw")) {
        text.chop(3);
    }
    // The host side may hold colons, the container side may not: the last ":/" divides them.
    const qsizetype colon = text.lastIndexOf(QStringView(u":/"));
    if (colon < 1)
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate(
                "Mount", "“%1” is not a mount: FOLDER:/PATH-IN-THE-APP, “:ro” for read-only.")
                .arg(text.left(200)));
    return make(text.left(colon).toString(), text.mid(colon + 1).toString(), access);
}

QString Mount::text() const
{
    return m_host + u':' + m_container + (isReadOnly() ? QStringLiteral(":ro") : QString());
}

} // namespace slipway
