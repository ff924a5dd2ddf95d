// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_ingredients.h"

#include "app_rows.h"

#include <QCoreApplication>

namespace slipway {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecipeIngredients", text);
}

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
        add(facts, tr("Base image"), profile.base->text());
    else if (profile.lineage == Profile::Lineage::S6)
        add(facts, tr("Base image"), tr("Slipway's own, with s6"));
    if (!profile.sources.isEmpty())
        add(facts, tr("Source"), pinOf(profile.sources.constFirst(), settings));
    if (profile.sources.size() > 1)
        add(facts, tr("Further sources"), QString::number(profile.sources.size() - 1));
    if (profile.python) {
        const bool isConda = profile.python->manager == Python::Manager::Conda;
        add(facts, tr("Python"),
            isConda ? tr("%1, by Miniconda").arg(profile.python->version)
                    : profile.python->version);
        add(facts, tr("PyTorch"),
            profile.python->torch.isEmpty() ? QString() : profile.python->torch.constFirst());
        add(facts, tr("Python packages"), profile.python->requirements.join(QStringLiteral(", ")));
    }
    if (!profile.aptPackages.isEmpty())
        add(facts, tr("System packages"), QString::number(profile.aptPackages.size()));
    if (!profile.services.isEmpty())
        add(facts, tr("Services"), QString::number(profile.services.size()));
    add(facts, tr("Version"), profile.sources.isEmpty() ? profile.version : QString());
    add(facts, tr("Runs as"), uid == 0 ? tr("root") : tr("user %1, no root").arg(uid));
    return facts;
}

} // namespace slipway
