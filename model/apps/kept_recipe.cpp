// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kept_recipe.h"

#include "base/whole_file.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<> keepRecipe(const Recipe &recipe, const QString &folder)
{
    const Result<> written = writeWhole(folder + u"/Dockerfile"_s, recipe.dockerfile);
    if (!written)
        return written;
    for (const ContextEntry &entry : recipe.context) {
        if (!entry.folder.isEmpty() || !entry.file.isEmpty())
            continue;
        const Result<> kept = writeWhole(folder + u'/' + entry.name, entry.content);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace slipway
