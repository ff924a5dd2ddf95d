// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_history.h"

#include "apps/build_grade.h"
#include "apps/labels.h"
#include "apps/rollback_choice.h"
#include "base/line_diff.h"
#include "base/map_keys.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {
namespace {

using Outcome = BuildRecord::Outcome;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int kNamedPackages = 6; ///< More are only counted.

bool didNotAnswer(const BuildRecord &record)
{
    return record.notReady.isValid() && !(record.good > record.notReady);
}

HistoryRow::State stateOf(const HistoryInput &input, const BuildRecord &record)
{
    switch (record.outcome) {
    case Outcome::Failed:
        return HistoryRow::State::Failed;
    case Outcome::Cancelled:
        return HistoryRow::State::Cancelled;
    case Outcome::Running:
        return record.number == input.working ? HistoryRow::State::Working
                                              : HistoryRow::State::CutShort;
    case Outcome::Good:
        break;
    }
    if (record.number == input.status.build && !input.status.image.isEmpty())
        return HistoryRow::State::InUse;
    for (const ImageSummary &image : input.images) {
        if (buildOf(image.labels) == record.number)
            return didNotAnswer(record) ? HistoryRow::State::Failed : HistoryRow::State::Good;
    }
    return input.knowsImages ? HistoryRow::State::Gone : HistoryRow::State::Good;
}

QString tagOf(HistoryRow::State state, const AppStatus &status)
{
    switch (state) {
    case HistoryRow::State::InUse:
        return isUp(status.state) ? Text::tr("running now") : Text::tr("in use");
    case HistoryRow::State::Good:
        return {};
    case HistoryRow::State::Gone:
        return Text::tr("image removed");
    case HistoryRow::State::Failed:
        return Text::tr("failed");
    case HistoryRow::State::Cancelled:
        return Text::tr("cancelled");
    case HistoryRow::State::CutShort:
        return Text::tr("cut short");
    case HistoryRow::State::Working:
        return Text::tr("being built");
    }
    Q_UNREACHABLE();
}

/// "9 Mar 2026, 20:17"
QString momentOf(const QDateTime &time)
{
    const QDateTime here = time.toLocalTime();
    return Text::tr("%1, %2", "date, time of day")
        .arg(QLocale().toString(here.date(), u"d MMM yyyy"_s), here.toString(u"HH:mm"_s));
}

QString textOf(const BuildRecord &record)
{
    const QString moment = record.started.isValid() ? momentOf(record.started) : QString();
    if (!record.ended.isValid() || !record.started.isValid())
        return moment;
    const QString took = words::duration(record.started.secsTo(record.ended));
    switch (record.outcome) {
    case Outcome::Good:
        return Text::tr("%1, built in %2", "moment, time").arg(moment, took);
    case Outcome::Failed:
        return record.failedStep.isEmpty()
            ? Text::tr("%1, stopped after %2", "moment, time").arg(moment, took)
            : Text::tr("%1, stopped after %2 at “%3”", "moment, time, step")
                  .arg(moment, took, record.failedStep);
    case Outcome::Cancelled:
    case Outcome::Running:
        break;
    }
    return Text::tr("%1, stopped after %2", "moment, time").arg(moment, took);
}

/// "same", or how many lines of a list came and went and the first of them.
QString listChange(const QStringList &from, const QStringList &to)
{
    QStringList changes;
    for (const QString &one : to) {
        if (!from.contains(one))
            changes << u'+' + one;
    }
    for (const QString &one : from) {
        if (!to.contains(one))
            changes << u'-' + one;
    }
    if (changes.size() > kNamedPackages)
        return Text::tr("%n differ", nullptr, int(changes.size()));
    return changes.join(u", "_s);
}

/// The same for packages with versions: "+ six 1.16", "torch 2.7.1 → 2.7.2".
QString versionChange(const PackageVersions &from, const PackageVersions &to)
{
    QStringList changes;
    const QStringList names = keysOfEither(from, to);
    for (const QString &name : names) {
        if (from.value(name) == to.value(name))
            continue;
        if (!from.contains(name))
            changes << u"+%1 %2"_s.arg(name, to.value(name));
        else if (!to.contains(name))
            changes << u"-%1 %2"_s.arg(name, from.value(name));
        else
            changes << u"%1 %2 → %3"_s.arg(name, from.value(name), to.value(name));
    }
    if (changes.size() > kNamedPackages)
        return Text::tr("%n differ", nullptr, int(changes.size()));
    return changes.join(u", "_s);
}

QString keeperName(const QString &keeper)
{
    if (keeper == "apt"_L1 || keeper == "apk"_L1)
        return Text::tr("System packages");
    if (keeper == "pip"_L1)
        return Text::tr("Python packages");
    return keeper == "npm"_L1 ? Text::tr("Node packages") : Text::tr("Conda packages");
}

/// "inputs, packages": what is known to be the same.
QString equalParts(const BuildGrade &grade, bool all)
{
    QStringList parts;
    const auto add = [&](BuildGrade::Holds holds, const QString &name) {
        if (all || holds == BuildGrade::Holds::Yes)
            parts += name;
        else if (holds == BuildGrade::Holds::Unknown)
            parts += Text::tr("%1 not known", "packages").arg(name);
    };
    add(grade.inputs, Text::tr("inputs"));
    add(grade.packages, Text::tr("packages"));
    add(grade.layers, Text::tr("layers"));
    return parts.join(u", "_s);
}

class Differences
{
public:
    void tell(const QString &key, const QString &from, const QString &to, bool mono = false)
    {
        if (!from.isEmpty() || !to.isEmpty())
            m_lines.append({key, from.isEmpty() ? Text::tr("none") : from,
                            to.isEmpty() ? Text::tr("none") : to, mono});
    }
    const QList<BuildDifference::Line> &lines() const { return m_lines; }

private:
    QList<BuildDifference::Line> m_lines;
};

QString briefDigest(const QString &digest)
{
    return digest.section(u':', -1).left(8);
}

} // namespace

QList<BuildRecord> withUnfinished(QList<BuildRecord> records, const QList<JobRecord> &jobs,
                                  const AppId &app)
{
    for (const JobRecord &job : jobs) {
        const auto isOfJob = [&job](const BuildRecord &record) {
            return record.number == job.build;
        };
        if (job.app != app || !job.isBuild() || job.build == 0
            || std::any_of(records.cbegin(), records.cend(), isOfJob))
            continue;
        BuildRecord record(app);
        record.number = job.build;
        record.pin = job.pin;
        record.started = job.began;
        record.ended = job.ended;
        records.append(record);
    }
    std::sort(records.begin(), records.end(),
              [](const BuildRecord &a, const BuildRecord &b) { return a.number > b.number; });
    return records;
}

QList<HistoryRow> historyOf(const HistoryInput &input)
{
    QList<HistoryRow> rows;
    const int inUse = input.status.containerId.isEmpty() ? 0 : input.status.build;
    const QList<KeptImage> kept = keptImages(input.records, input.images, inUse);
    const int lastGood = lastGoodBuild(kept, inUse);
    for (const BuildRecord &record : input.records) {
        HistoryRow row;
        row.number = record.number;
        row.state = stateOf(input, record);
        row.pin = briefPin(record.pin);
        row.pinTip = record.pin;
        row.title = Text::tr("Build %1").arg(record.number);
        row.tag = row.state == HistoryRow::State::Failed && record.outcome == Outcome::Good
            ? Text::tr("failed health check")
            : tagOf(row.state, input.status);
        for (const KeptImage &image : kept) {
            if (image.build != record.number || image.isInUse)
                continue;
            row.canRollBack = record.outcome == Outcome::Good && input.knowsImages;
            row.isLastGood = image.build == lastGood;
        }
        for (const ConfigSnapshot &snapshot : input.snapshots) {
            if (snapshot.build == record.number)
                row.snapshot = momentOf(snapshot.taken);
        }
        row.text = textOf(record);
        row.hasLog = input.logs.contains(record.number);
        for (const ImageSummary &image : input.images) {
            if (buildOf(image.labels) == record.number)
                row.size = words::bytes(image.sizeBytes);
        }
        rows.append(row);
    }
    return rows;
}

BuildDifference differenceOf(const BuildRecord &inUse, const BuildRecord &other,
                             const QString &recipeInUse, const QString &otherRecipe)
{
    BuildDifference difference;
    difference.title = Text::tr("Build %1 beside build %2").arg(other.number).arg(inUse.number);
    Differences told;
    if (inUse.commits.size() <= 1 && other.commits.size() <= 1) {
        told.tell(Text::tr("Commit"), briefPin(inUse.pin), briefPin(other.pin), true);
    } else {
        const QMap<QString, QString> &commits =
            inUse.commits.size() > other.commits.size() ? inUse.commits : other.commits;
        for (auto source = commits.cbegin(); source != commits.cend(); ++source)
            told.tell(source.key(), briefPin(inUse.commits.value(source.key())),
                      briefPin(other.commits.value(source.key())), true);
    }
    told.tell(Text::tr("Base image"), inUse.base, other.base);
    if (inUse.base == other.base)
        told.tell(Text::tr("Its digest"), briefDigest(inUse.baseDigest),
                  briefDigest(other.baseDigest), true);
    QStringList keys = keysOfEither(inUse.arguments, other.arguments);
    keys.removeOne(kProfileBase); // where it counts, the base images differ
    for (const QString &key : std::as_const(keys)) {
        const QString name = key == "architecture"_L1 ? Text::tr("Architecture")
            : key == "builder"_L1                     ? Text::tr("Builder")
            : key == "owner"_L1                       ? Text::tr("Owner")
            : key == "torch-index"_L1                 ? Text::tr("PyTorch")
                                                      : key;
        told.tell(name, inUse.arguments.value(key), other.arguments.value(key));
    }
    if (inUse.packages != other.packages)
        told.tell(Text::tr("Packages"), {}, listChange(inUse.packages, other.packages));
    if (inUse.isListed() && other.isListed()) {
        const QStringList keepers = keysOfEither(inUse.contents.by, other.contents.by);
        for (const QString &keeper : keepers) {
            const PackageVersions from = inUse.contents.by.value(keeper);
            const PackageVersions to = other.contents.by.value(keeper);
            const QString same = Text::tr("same packages");
            told.tell(keeperName(keeper), same, from == to ? same : versionChange(from, to));
        }
    }
    const BuildGrade grade = gradeOf(inUse, other);
    const QString all = equalParts({}, true);
    told.tell(Text::tr("Equal"), all, equalParts(grade, false));
    told.tell(Text::tr("Engine"), inUse.engine, other.engine);
    difference.lines = told.lines();
    if (!recipeInUse.isEmpty() && !otherRecipe.isEmpty()) {
        difference.recipe = changedLines(recipeInUse, otherRecipe);
        const int changed = int(difference.recipe.count(u'\n'));
        const QString same = Text::tr("same recipe");
        difference.lines.append(
            {Text::tr("Recipe"), same,
             changed == 0 ? same : Text::tr("%n lines differ", nullptr, changed), false});
    }
    return difference;
}

} // namespace slipway
