// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_ingredients.h"

#include "app_rows.h"

#include <QCoreApplication>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecipeIngredients)
};

void add(QList<Fact> &facts, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    Fact fact;
    fact.key = key;
    fact.value = value;
    facts.append(fact);
}

QString pinOf(const Source &source, const AppSettings &settings)
{
    const auto changed = settings.pins.constFind(source.path);
    if (changed != settings.pins.constEnd())
        return changed->brief();
    return source.commit ? source.commit->brief() : source.branch;
}

} // namespace

QList<Fact> ingredientsOf(const Profile &profile, const AppSettings &settings, quint32 uid)
{
    QList<Fact> facts;
    if (profile.base)
        add(facts, Text::tr("Base image"), profile.base->text());
    else if (profile.lineage == Profile::Lineage::S6)
        add(facts, Text::tr("Base image"), Text::tr("Slipway's own, with s6"));
    if (!profile.sources.isEmpty())
        add(facts, Text::tr("Source"), pinOf(profile.sources.constFirst(), settings));
    if (profile.sources.size() > 1)
        add(facts, Text::tr("Further sources"), QString::number(profile.sources.size() - 1));
    if (profile.python) {
        const bool isConda = profile.python->manager == Python::Manager::Conda;
        add(facts, Text::tr("Python"),
            isConda ? Text::tr("%1, by Miniconda").arg(profile.python->version)
                    : profile.python->version);
        add(facts, Text::tr("PyTorch"),
            profile.python->torch.isEmpty() ? QString() : profile.python->torch.constFirst());
        add(facts, Text::tr("Python packages"),
            profile.python->requirements.join(QStringLiteral(", ")));
    }
    if (!profile.aptPackages.isEmpty())
        add(facts, Text::tr("System packages"), QString::number(profile.aptPackages.size()));
    if (!profile.services.isEmpty())
        add(facts, Text::tr("Services"), QString::number(profile.services.size()));
    add(facts, Text::tr("Version"), profile.sources.isEmpty() ? profile.version : QString());
    add(facts, Text::tr("Runs as"),
        uid == 0 ? Text::tr("root") : Text::tr("user %1, no root").arg(uid));
    return facts;
}

} // namespace slipway
