// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipe_digest.h"

#include <QCryptographicHash>

namespace slipway {
namespace {

// Each part with its length, so that no two lists of parts make the same bytes.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

} // namespace

QString recipeDigest(const Recipe &recipe, const QMap<QString, Commit> &commits)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, "slipway recipe 1");
    addPart(hash, recipe.dockerfile);
    for (const ContextEntry &entry : recipe.context) {
        addPart(hash, entry.name.toUtf8());
        addPart(hash, QByteArray::number(entry.mode, 8));
        addPart(hash, entry.content);
    }
    for (auto it = commits.begin(); it != commits.end(); ++it) {
        addPart(hash, it.key().toUtf8());
        addPart(hash, it->text().toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace slipway
