// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/registry_auth.h"

#include <QJsonDocument>

namespace slipway {

using namespace Qt::StringLiterals;

QByteArray registryAuthOf(const RegistryLogin &login)
{
    // Docker Hub is known to engines by the address of its first API only.
    const bool isHub = login.server.isEmpty() || login.server == "docker.io"_L1;
    QJsonObject config{
        {u"username"_s, login.user},
        {u"password"_s, login.password},
        {u"serveraddress"_s, isHub ? u"https://index.docker.io/v1/"_s : login.server}};
    if (!login.identityToken.isEmpty())
        config.insert(u"identitytoken"_s, login.identityToken);
    return QJsonDocument(config)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding);
}

} // namespace slipway
