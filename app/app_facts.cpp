// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_facts.h"

#include "app_rows.h"
#include "apps/containment.h"
#include "words.h"

#include <QCoreApplication>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppFacts)
};

Fact fact(const QString &key, const QString &value)
{
    Fact one;
    one.key = key;
    one.value = value;
    return one;
}

Fact monoFact(const QString &key, const QString &value, bool copy = false)
{
    Fact one = fact(key, value);
    one.mono = true;
    one.copy = copy;
    return one;
}

QString nameOfState(const AppStatus &status)
{
    switch (status.state) {
    case AppState::NotInstalled:
        return Text::tr("Not installed");
    case AppState::Building:
        return Text::tr("Being built");
    case AppState::Stopped:
        return Text::tr("Stopped");
    case AppState::Starting:
        return Text::tr("Starting");
    case AppState::Running:
        return Text::tr("Answers");
    case AppState::Unhealthy:
        return Text::tr("Does not answer");
    case AppState::Failed:
        return Text::tr("Failed");
    case AppState::Unknown:
        return Text::tr("Not known");
    }
    return {};
}

Fact::Mark markOf(AppState state)
{
    switch (state) {
    case AppState::Running:
        return Fact::Mark::Good;
    case AppState::Unhealthy:
        return Fact::Mark::Warning;
    case AppState::Failed:
        return Fact::Mark::Bad;
    default:
        return Fact::Mark::None;
    }
}

Fact containedFact(const Profile &profile, const AppSettings &settings,
                   const QList<AppFolder> &folders)
{
    const Containment contained = containmentOf(profile, settings, folders);
    const int exceptions = int(contained.looser.size());
    Fact one = fact(Text::tr("Contained"),
                    exceptions == 0 ? Text::tr("As usual")
                                    : Text::tr("With %n exception(s)", nullptr, exceptions));
    one.mark = exceptions == 0 ? Fact::Mark::Good : Fact::Mark::Warning;
    return one;
}

QList<Fact> runningFacts(const OverviewInput &input)
{
    const AppStatus &status = input.status;
    QList<Fact> facts;
    const bool runs = isAlive(status.state);
    Fact health = fact(runs ? Text::tr("Health") : Text::tr("State"), nameOfState(status));
    health.mark = markOf(status.state);
    if (!status.reason.isEmpty())
        health.value = status.reason;
    facts.append(health);
    if (!status.url.isEmpty()) {
        Fact web =
            monoFact(Text::tr("Web UI"), QStringLiteral("localhost:%1").arg(status.port), true);
        if (status.canOpen)
            web.link = status.url;
        facts.append(web);
    }
    if (status.since.isValid()) {
        facts.append(runs
                         ? fact(Text::tr("Up for"), words::duration(status.since.secsTo(input.now)))
                         : fact(Text::tr("Stopped"), words::when(status.since, input.now)));
    }
    if (!status.containerId.isEmpty())
        facts.append(monoFact(Text::tr("Container"), status.containerId.left(12), true));
    if (input.profile) {
        const bool wants = input.settings.gpu.value_or(input.profile->run.gpu != GpuUse::None);
        facts.append(
            fact(Text::tr("GPU"),
                 wants ? Text::tr("All, when the engine offers one") : Text::tr("Not used")));
        facts.append(containedFact(*input.profile, input.settings, input.folders));
    }
    return facts;
}

/// The newest image whose web UI has answered; unset: none did yet.
std::optional<Fact> lastGood(const OverviewInput &input)
{
    const BuildRecord *good = nullptr;
    for (const BuildRecord &record : input.records) {
        if (record.good.isValid() && (!good || record.number > good->number))
            good = &record;
    }
    if (!good)
        return std::nullopt;
    Fact told = fact(Text::tr("Last good"), {});
    if (good->number == input.status.build)
        told.tag = Text::tr("this image");
    else
        told.value = Text::tr("build %1").arg(good->number);
    return told;
}

QList<Fact> imageFacts(const OverviewInput &input)
{
    const AppStatus &status = input.status;
    QList<Fact> facts;
    if (!status.image.isEmpty())
        facts.append(monoFact(Text::tr("Name"), status.image, true));
    else
        facts.append(fact(Text::tr("Name"), Text::tr("Not built yet")));
    if (status.imageBytes > 0)
        facts.append(fact(Text::tr("Size"), words::bytes(status.imageBytes)));
    const BuildRecord *record = nullptr;
    for (const BuildRecord &one : input.records) {
        if (one.number == status.build)
            record = &one;
    }
    if (record && record->ended.isValid()) {
        facts.append(fact(Text::tr("Built"),
                          Text::tr("%1, in %2")
                              .arg(words::when(record->ended, input.now),
                                   words::duration(record->started.secsTo(record->ended)))));
    } else if (status.imageCreated.isValid()) {
        facts.append(fact(Text::tr("Built"), words::when(status.imageCreated, input.now)));
    }
    if (!status.pin.isEmpty()) {
        const bool isCommit = Commit::parse(status.pin).has_value();
        const QString branch = isCommit && input.profile && !input.profile->sources.isEmpty()
            ? input.profile->sources.constFirst().branch
            : QString();
        Fact source =
            monoFact(isCommit ? Text::tr("Source") : Text::tr("Version"),
                     branch.isEmpty() ? briefPin(status.pin)
                                      : branch + QStringLiteral(" @ ") + briefPin(status.pin));
        facts.append(source);
    }
    const QString base = record && !record->base.isEmpty() ? record->base
        : input.profile && input.profile->base             ? input.profile->base->text()
                                                           : QString();
    if (!base.isEmpty())
        facts.append(monoFact(Text::tr("Base"), base));
    if (const std::optional<Fact> good = lastGood(input))
        facts.append(*good);
    return facts;
}

/// One line under the name: the rest of a description has no room there.
QString firstSentence(const QString &description, const QString &otherwise)
{
    const qsizetype end = description.indexOf(QStringLiteral(". "));
    const QString first = end < 0 ? description : description.left(end);
    if (first.isEmpty())
        return otherwise;
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

MountFact mountOf(const AppFolder &folder, const OverviewInput &input)
{
    MountFact mount;
    switch (folder.purpose) {
    case Folder::Purpose::Models:
        mount.icon = QStringLiteral("layers");
        break;
    case Folder::Purpose::Output:
        mount.icon = QStringLiteral("outputs");
        break;
    case Folder::Purpose::Config:
        mount.icon = QStringLiteral("settings");
        break;
    case Folder::Purpose::Data:
        mount.icon = QStringLiteral("folder");
        break;
    }
    mount.path = words::underHome(folder.host, input.home);
    mount.tip = Text::tr("%1, in the app %2").arg(folder.host, folder.container);
    if (folder.isVolume()) {
        mount.icon = QStringLiteral("box");
        mount.note = Text::tr("kept by the engine");
        mount.mark = Fact::Mark::Good;
        return mount;
    }
    const auto place = input.seen.constFind(folder.host);
    if (place == input.seen.constEnd())
        return mount; // It comes later.
    if (place->kind == PathFacts::Kind::Missing) {
        mount.note =
            folder.isMadeByUs() ? Text::tr("made when the app starts") : Text::tr("is missing");
        mount.mark = folder.isMadeByUs() ? Fact::Mark::None : Fact::Mark::Bad;
    } else if (!folder.readOnly && place->writable == PathFacts::Answer::No) {
        mount.note = Text::tr("owned by %1, not writable").arg(place->owner);
        mount.mark = Fact::Mark::Warning;
    } else if (folder.readOnly) {
        mount.note = Text::tr("read only");
        mount.mark = Fact::Mark::Good;
    } else {
        mount.note = place->freeBytes >= 0 ? Text::tr("%1 free").arg(words::bytes(place->freeBytes))
                                           : folder.label;
        mount.mark = Fact::Mark::Good;
    }
    return mount;
}

RecentFact recentOf(const BuildRecord &record, const QDateTime &now)
{
    RecentFact recent;
    const QString brief = briefPin(record.pin);
    recent.when = words::when(record.ended.isValid() ? record.ended : record.started, now);
    const QString at = brief.isEmpty() ? Text::tr("image %1").arg(record.number) : brief;
    switch (record.outcome) {
    case BuildRecord::Outcome::Good:
        recent.icon = QStringLiteral("rebuild");
        recent.text = Text::tr("Built %1 in %2")
                          .arg(at, words::duration(record.started.secsTo(record.ended)));
        break;
    case BuildRecord::Outcome::Failed:
        recent.icon = QStringLiteral("error");
        recent.text = record.failedStep.isEmpty()
            ? Text::tr("The build of %1 failed").arg(at)
            : Text::tr("The build of %1 failed at “%2”").arg(at, record.failedStep);
        break;
    case BuildRecord::Outcome::Cancelled:
        recent.icon = QStringLiteral("blocked");
        recent.text = Text::tr("The build of %1 was stopped").arg(at);
        break;
    case BuildRecord::Outcome::Running:
        recent.icon = QStringLiteral("warning");
        recent.text = Text::tr("The build of %1 did not end").arg(at);
        break;
    }
    return recent;
}

/// "12 commits behind main. The last build took 6 min 5 s."
QString updateWords(const OverviewInput &input)
{
    const QString behind =
        Text::tr("%n commits behind %1.", nullptr, input.update->behind).arg(input.update->branch);
    for (const BuildRecord &record : input.records) {
        if (record.outcome == BuildRecord::Outcome::Good && record.ended.isValid())
            return Text::tr("%1 The last build took %2.", "a sentence, a duration")
                .arg(behind, words::duration(record.started.secsTo(record.ended)));
    }
    return behind;
}

} // namespace

AppDetails detailsOf(const OverviewInput &input)
{
    AppDetails details;
    if (input.profile)
        details.headline = firstSentence(input.profile->description, input.profile->summary);
    if (input.status.failure && input.status.state != AppState::Failed) {
        details.noticeIcon = QStringLiteral("warning");
        details.notice = input.status.failure->summary;
    } else if (input.status.newestBuild > input.status.build
               && !input.status.containerId.isEmpty()) {
        details.noticeIcon = QStringLiteral("arrow-up");
        details.notice = Text::tr("A newer image is there. It is used after the next rebuild.");
    } else if (input.update && input.update->behind > 0) {
        details.noticeIcon = QStringLiteral("arrow-up");
        details.notice = updateWords(input);
        details.noticeIsUpdate = true;
    }
    details.running = runningFacts(input);
    details.image = imageFacts(input);
    for (const AppFolder &folder : input.folders) {
        if (!folder.isOptional) // the kinds of models: their folder stands for all of them
            details.mounts.append(mountOf(folder, input));
    }
    for (const BuildRecord &record : input.records.mid(0, 5))
        details.recent.append(recentOf(record, input.now));
    return details;
}

EngineRow engineRowOf(const EngineView &engine, const QString &user, bool canStart)
{
    EngineRow row;
    row.endpoint = engine.choice.endpoint.text();
    row.reason = engine.choice.reason;
    const bool isLocal = engine.choice.endpoint.scheme() == Endpoint::Scheme::Unix;
    row.where = isLocal ? Text::tr("Local") : engine.choice.endpoint.host();
    const QString product = engine.version ? engine.version->product : QStringLiteral("Docker");
    switch (engine.state) {
    case EngineEvents::State::Connecting:
        row.state = EngineRow::State::Connecting;
        row.title = Text::tr("Looking for the engine");
        return row;
    case EngineEvents::State::Connected:
        row.state = EngineRow::State::Connected;
        row.title = engine.version
            ? QStringLiteral("%1 %2").arg(product, engine.version->version.section(u'+', 0, 0))
            : product;
        return row;
    case EngineEvents::State::Lost:
        break;
    }
    row.state = EngineRow::State::Lost;
    row.title = Text::tr("%1 not answering").arg(product);
    row.where.clear();
    row.bannerTitle = Text::tr("%1 is not answering.").arg(product);
    row.bannerText =
        Text::tr("Running apps may still work, but Slipway cannot see or change them.");
    row.bannerButton = canStart ? Text::tr("Start Docker") : Text::tr("Try again");
    row.remedy = canStart ? EngineRow::Remedy::Start : EngineRow::Remedy::Try;
    if (engine.why) {
        if (engine.why->kind == Error::Kind::NoPermission) {
            row.bannerTitle = Text::tr("You may not use %1 yet.").arg(product);
            row.bannerText =
                Text::tr("Your user %1 is not in the group that may talk to it.").arg(user);
            row.bannerButton = Text::tr("What to do");
            row.remedy = EngineRow::Remedy::Explain;
        } else if (engine.why->kind == Error::Kind::NotInstalled && !canStart) {
            row.bannerTitle = Text::tr("No container engine is here yet.");
            row.bannerText = Text::tr("Install Docker, then try again.");
        }
        row.bannerDetail = engine.why->summary;
        if (!engine.why->detail.isEmpty())
            row.bannerDetail += u'\n' + engine.why->detail;
    }
    return row;
}

} // namespace slipway
