// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_own_lines.h"

namespace slipway {

QList<int> ownLinesOf(const Recipe &recipe)
{
    const QList<QByteArray> lines = recipe.dockerfile.split('\n');
    QList<int> own;
    for (const RecipeStep &step : recipe.steps) {
        if (!step.isOwn)
            continue;
        int line = step.line;
        own << line;
        while (line < lines.size() && lines.at(line - 1).endsWith('\\')) // goes on in the next one
            own << ++line;
    }
    return own;
}

QList<OwnLine::Place> placesIn(const Profile &profile)
{
    using Place = OwnLine::Place;
    if (profile.lineage == Profile::Lineage::Image)
        return {Place::Last};
    QList<Place> places{Place::AfterPackages};
    if (profile.python && !profile.python->torch.isEmpty())
        places << Place::BeforeTorch;
    if (profile.python)
        places << Place::BeforeRequirements;
    return places << Place::Last;
}

} // namespace slipway
