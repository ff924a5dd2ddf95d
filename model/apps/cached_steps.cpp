// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cached_steps.h"

#include "apps/build_steps.h"
#include "apps/recipe_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool copiesOneOf(const QByteArray &line, const QStringList &folders)
{
    if (!line.startsWith("COPY "))
        return false;
    const QList<QByteArray> words = line.split(' ');
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&words](const QString &folder) { return words.contains(folder.toUtf8()); });
}

/// The folders of the context whose content differs: `files` say it of the question's source; of
/// another one that moved on nothing is known, and so its requirements count as changed.
QStringList changedFolders(const CacheQuestion &question, const QMap<QString, Commit> &next)
{
    QStringList changed;
    for (qsizetype i = 0; i < question.profile.sources.size(); ++i) {
        const QString path = question.profile.sources[i].path;
        const auto commit = next.constFind(path);
        if (commit != next.cend() && question.before.commits.value(path) == commit->text())
            continue;
        changed.append(u"sources/%1/"_s.arg(i));
        if (i > 0 || !question.profile.python)
            continue;
        const QStringList wanted =
            question.profile.python->requirements + question.profile.python->constraints;
        const bool touches = std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &name) {
            return question.files.contains(name);
        });
        if (path != question.path || touches)
            changed.append(u"requirements/"_s);
    }
    return changed;
}

} // namespace

int firstNewLine(const QByteArray &before, const QByteArray &next, const QStringList &changed)
{
    const QList<QByteArray> then = before.split('\n');
    const QList<QByteArray> now = next.split('\n');
    int begin = 0; // of the instruction that a line belongs to
    for (int i = 0; i < now.size(); ++i) {
        if (i == 0 || !now[i - 1].endsWith('\\'))
            begin = i;
        if (i >= then.size() || then[i] != now[i] || copiesOneOf(now[i], changed))
            return begin + 1;
    }
    return int(now.size()) + 1;
}

std::optional<CachedSteps> cachedSteps(const CacheQuestion &question, const MachineFacts &machine)
{
    const Profile &profile = question.profile;
    RecipeFacts facts = expectedFacts(profile, question.settings, {question.before}, machine,
                                      question.person, question.look);
    QMap<QString, Commit> next = facts.commits;
    for (const Source &source : profile.sources) {
        const auto pin = question.settings.pins.constFind(source.path);
        if (pin != question.settings.pins.cend())
            next.insert(source.path, *pin);
        else if (source.commit && !next.contains(source.path))
            next.insert(source.path, *source.commit);
        if (const auto then = Commit::parse(question.before.commits.value(source.path)))
            facts.commits.insert(source.path, *then);
    }
    next.insert(question.path, question.commit);
    const Result<Recipe> before = makeRecipe(profile, question.settings, facts);
    if (!before || before->digest != question.before.recipeDigest)
        return std::nullopt;
    facts.commits = next;
    const Result<Recipe> recipe = makeRecipe(profile, question.settings, facts);
    if (!recipe)
        return std::nullopt;
    const BuildStepMap map(recipe->dockerfile, recipe->steps);
    const int line =
        firstNewLine(before->dockerfile, recipe->dockerfile, changedFolders(question, next));
    return CachedSteps{map.rowsBefore(line), int(map.rows().size())};
}

std::optional<BuildRecord> buildToReuse(const QList<BuildRecord> &records,
                                        const QSet<int> &withImage, const QString &path,
                                        const Commit &commit)
{
    std::optional<BuildRecord> newest;
    for (const BuildRecord &record : records) {
        if (record.outcome != BuildRecord::Outcome::Good || !withImage.contains(record.number))
            continue;
        if (record.commits.value(path) == commit.text())
            return record;
        if (!newest)
            newest = record;
    }
    return newest;
}

} // namespace slipway
