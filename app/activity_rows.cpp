// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_rows.h"

#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {
namespace {

using Kind = AppJob::Kind;
using Outcome = JobRecord::Outcome;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

ActivityRow::State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running:
        return ActivityRow::State::Elsewhere;
    case Outcome::Done:
        return ActivityRow::State::Done;
    case Outcome::Failed:
        return ActivityRow::State::Failed;
    case Outcome::Cancelled:
        return ActivityRow::State::Cancelled;
    case Outcome::CutShort:
        return ActivityRow::State::CutShort;
    }
    Q_UNREACHABLE();
}

QString iconOf(const JobRecord &record)
{
    if (record.outcome == Outcome::Failed)
        return u"error"_s;
    if (record.outcome == Outcome::CutShort)
        return u"warning"_s;
    if (record.outcome == Outcome::Cancelled)
        return u"blocked"_s;
    switch (record.kind) {
    case Kind::Build:
    case Kind::Install:
    case Kind::Rebuild:
        return u"rebuild"_s;
    case Kind::Start:
        return u"play"_s;
    case Kind::Stop:
        return u"stop"_s;
    case Kind::Restart:
        return u"restart"_s;
    case Kind::Remove:
        return u"trash"_s;
    case Kind::Bisect:
        return u"bisect"_s;
    case Kind::Recover:
    case Kind::Rollback:
        break;
    }
    return u"rollback"_s;
}

QString runningTitle(const JobRecord &record)
{
    switch (record.kind) {
    case Kind::Build:
        return Text::tr("Building %1").arg(record.name);
    case Kind::Install:
        return Text::tr("Installing %1").arg(record.name);
    case Kind::Rebuild:
        return Text::tr("Rebuilding %1").arg(record.name);
    case Kind::Start:
        return Text::tr("Starting %1").arg(record.name);
    case Kind::Stop:
        return Text::tr("Stopping %1").arg(record.name);
    case Kind::Restart:
        return Text::tr("Restarting %1").arg(record.name);
    case Kind::Remove:
        return Text::tr("Removing %1").arg(record.name);
    case Kind::Rollback:
        return Text::tr("Rolling back %1").arg(record.name);
    case Kind::Bisect:
        return Text::tr("Finding what broke %1").arg(record.name);
    case Kind::Recover:
        break;
    }
    return Text::tr("Bringing back %1").arg(record.name);
}

qint64 secondsOf(const JobRecord &record)
{
    return record.ended.isValid() ? record.began.secsTo(record.ended) : 0;
}

QString doneTitle(const JobRecord &record)
{
    switch (record.kind) {
    case Kind::Build:
    case Kind::Install:
    case Kind::Rebuild:
        return Text::tr("%1 built in %2", "app, time")
            .arg(record.name, words::duration(secondsOf(record)));
    case Kind::Start:
        return Text::tr("%1 started").arg(record.name);
    case Kind::Stop:
        return Text::tr("%1 stopped").arg(record.name);
    case Kind::Restart:
        return Text::tr("%1 restarted").arg(record.name);
    case Kind::Remove:
        return Text::tr("%1 removed").arg(record.name);
    case Kind::Rollback:
        return Text::tr("%1 rolled back").arg(record.name);
    case Kind::Bisect:
        return Text::tr("Search for what broke %1 ended").arg(record.name);
    case Kind::Recover:
        break;
    }
    return Text::tr("%1 brought back as it was").arg(record.name);
}

QString failedTitle(const JobRecord &record)
{
    switch (record.kind) {
    case Kind::Build:
    case Kind::Install:
    case Kind::Rebuild:
        return record.phase == AppJob::Phase::Building
            ? Text::tr("%1 did not build").arg(record.name)
            : Text::tr("%1 was built, but did not start").arg(record.name);
    case Kind::Start:
        return Text::tr("%1 did not start").arg(record.name);
    case Kind::Stop:
        return Text::tr("%1 did not stop").arg(record.name);
    case Kind::Restart:
        return Text::tr("%1 did not start again").arg(record.name);
    case Kind::Remove:
        return Text::tr("%1 was not removed").arg(record.name);
    case Kind::Rollback:
        return Text::tr("%1 was not rolled back").arg(record.name);
    case Kind::Bisect:
        return Text::tr("The search for what broke %1 stopped").arg(record.name);
    case Kind::Recover:
        break;
    }
    return Text::tr("%1 could not be brought back").arg(record.name);
}

QString titleOf(const JobRecord &record)
{
    switch (record.outcome) {
    case Outcome::Running:
        return runningTitle(record);
    case Outcome::Done:
        return doneTitle(record);
    case Outcome::Failed:
        return failedTitle(record);
    case Outcome::Cancelled:
        return Text::tr("%1: cancelled", "what was done").arg(runningTitle(record));
    case Outcome::CutShort:
        return Text::tr("%1: cut short", "what was done").arg(runningTitle(record));
    }
    Q_UNREACHABLE();
}

QString doneText(const JobRecord &record)
{
    if (record.isBuild()) {
        QStringList parts;
        if (!record.pin.isEmpty())
            parts << briefPin(record.pin);
        if (record.build > 0)
            parts << Text::tr("build %1").arg(record.build);
        int cached = 0;
        for (const JobRecord::Step &step : record.steps)
            cached += step.state == AppStep::State::Cached ? 1 : 0;
        if (cached > 0)
            parts << Text::tr("%1 of %n steps from the cache", nullptr, int(record.steps.size()))
                         .arg(cached);
        return parts.join(u", "_s);
    }
    const QString after = words::duration(secondsOf(record));
    if (record.port > 0)
        return Text::tr("Answered on %1 after %2", "port, time").arg(record.port).arg(after);
    return Text::tr("Took %1", "time").arg(after);
}

QString textOf(const JobRecord &record)
{
    switch (record.outcome) {
    case Outcome::Running:
        return Text::tr("Another Slipway is working on it");
    case Outcome::Done:
        return doneText(record);
    case Outcome::Failed:
        return record.failedStep.isEmpty()
            ? record.summary
            : Text::tr("%1: %2", "step, what went wrong").arg(record.failedStep, record.summary);
    case Outcome::Cancelled:
        return Text::tr("Stopped after %1. Nothing was changed.")
            .arg(words::duration(secondsOf(record)));
    case Outcome::CutShort:
        return Text::tr("Slipway ended before this was done.");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const JobRecord &record)
{
    if (record.outcome != Outcome::Failed)
        return {};
    QStringList parts{record.summary};
    if (!record.detail.isEmpty())
        parts << record.detail;
    if (!record.lines.isEmpty())
        parts << record.lines.join(u'\n');
    return parts.join(u"\n\n"_s);
}

} // namespace

ActivityRow rowOf(const JobRecord &record, const Profile *profile)
{
    ActivityRow row(record.app);
    row.id = record.id;
    row.name = record.name;
    row.tile = profile ? profile->icon : QString();
    row.tint = profile ? profile->tint : QString();
    row.icon = iconOf(record);
    row.state = stateOf(record.outcome);
    row.isBuild = record.isBuild();
    row.title = titleOf(record);
    row.text = textOf(record);
    row.began = record.began;
    row.ended = record.ended;
    row.build = record.isBuild() ? record.build : 0;
    row.reason = reasonOf(record);
    return row;
}

void workOn(ActivityRow &row, const AppJob &job, const QString &timeLeft)
{
    row.state = ActivityRow::State::Running;
    row.progress = job.fraction();
    row.timeLeft = timeLeft;
    const int at = job.currentStep();
    if (at < 0) {
        row.text.clear();
        return;
    }
    const AppStep &step = job.steps()[at];
    row.text = job.steps().size() > 1
        ? Text::tr("Step %1 of %2: %3").arg(at + 1).arg(job.steps().size()).arg(step.name)
        : step.name;
    if (!step.detail.isEmpty())
        row.text = Text::tr("%1, %2", "step, how far it is").arg(row.text, step.detail);
}

} // namespace slipway
