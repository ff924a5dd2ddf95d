// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rows.h"

#include "keyring.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceRows)
};

QString longDay(const QDateTime &time)
{
    return time.isValid()
        ? QLocale().toString(time.toLocalTime().date(), Text::tr("d MMMM yyyy", "form of a date"))
        : QString();
}

CommitRow::Changes changesOf(CommitMarks marks)
{
    CommitRow::Changes changes = CommitRow::Nothing;
    for (const auto &[mark, change] : {std::pair{CommitMark::Requirements, CommitRow::Requirements},
                                       {CommitMark::LaunchOptions, CommitRow::LaunchOptions},
                                       {CommitMark::Ports, CommitRow::Ports},
                                       {CommitMark::ModelPaths, CommitRow::ModelPaths},
                                       {CommitMark::Image, CommitRow::BuildFiles}}) {
        if (marks & mark)
            changes |= change;
    }
    return changes;
}

QList<CommitRow::Package> packagesOf(const QList<PackageChange> &changes)
{
    QList<CommitRow::Package> packages;
    for (const PackageChange &change : changes)
        packages.append({change.package, change.before, change.after});
    return packages;
}

CommitRow rowOf(const CommitEntry &entry, const QDateTime &now)
{
    CommitRow row;
    row.hash = entry.commit.text();
    row.subject = entry.subject;
    row.author = entry.author;
    row.date = entry.date;
    row.day = words::when(entry.date, now);
    row.tags = entry.tags;
    row.changes = changesOf(entry.marks);
    return row;
}

CommitRow rowOf(const FoundRef &tag)
{
    CommitRow row;
    row.hash = tag.commit.text();
    row.subject = tag.name;
    return row;
}

/// "/opt/app/repositories/BLIP" is known by its last part, the app's own repository by its name.
QString nameOfSource(const SourceInput &input, qsizetype at)
{
    const QString path = input.sources[at].path;
    return at == 0 ? input.name : path.mid(path.lastIndexOf(u'/') + 1);
}

const BuildRecord *inUse(const SourceInput &input)
{
    const auto found =
        std::find_if(input.records.cbegin(), input.records.cend(),
                     [&input](const BuildRecord &record) { return record.number == input.build; });
    return found == input.records.cend() ? nullptr : &*found;
}

/// The commit of the newest image that answered.
QString lastGood(const SourceInput &input)
{
    const QString path = input.sources[input.chosen].path;
    for (const BuildRecord &record : input.records) {
        if (record.good.isValid())
            return record.commits.value(path);
    }
    return {};
}

QSet<QString> commitsWithImage(const SourceInput &input)
{
    QSet<QString> commits;
    for (const BuildRecord &record : input.records) {
        if (input.images.contains(record.number))
            commits.insert(record.commits.value(input.sources[input.chosen].path));
    }
    return commits;
}

const SourceCheck *checkOf(const SourceInput &input)
{
    const AppSource &source = input.sources[input.chosen];
    const auto found = input.updates.sources.constFind(source.path);
    const bool isOfPin =
        found != input.updates.sources.cend() && source.pin && found->pin == source.pin->text();
    return isOfPin ? &*found : nullptr;
}

SourceNotice noticeOf(const SourceInput &input)
{
    const AppSource &source = input.sources[input.chosen];
    SourceNotice notice;
    const QString pin = source.pin ? source.pin->brief() : QString();
    const SourceCheck *check = checkOf(input);
    const SourceUpdate *update = check && check->update ? &*check->update : nullptr;
    using State = SourceUpdate::State;
    if (input.trouble && input.trouble->kind != Error::Kind::Missing) {
        notice.title = input.trouble->summary;
        notice.text = Text::tr("Nothing was changed. The pin and the image are as before.");
        notice.button = Text::tr("Try again");
        notice.remedy = SourceNotice::Remedy::Check;
        if (input.trouble->kind == Error::Kind::NoPermission
            && mayCarryLogin(source.remote.address)) {
            notice.button = Text::tr("Sign in…");
            notice.remedy = SourceNotice::Remedy::SignIn;
            notice.server = keyringName(source.remote.address);
        }
    } else if (update && update->state == State::BranchGone) {
        notice.title = Text::tr("The branch %1 is gone upstream.").arg(update->branch);
        notice.text = Text::tr("Slipway’s copy still builds the pin. Choose another branch for "
                               "updates.");
    } else if ((update && update->state == State::Rewritten)
               || (input.log && input.log->head && input.log->ahead > 0)) {
        const bool wasForced = update && update->wasForcePushed;
        notice.title = wasForced ? Text::tr("Commit %1 is gone upstream.").arg(pin)
                                 : Text::tr("The branch does not have %1.").arg(pin);
        notice.text = wasForced
            ? Text::tr("The author rewrote the branch. Slipway’s copy still builds it.")
            : Text::tr("It was rewritten, or the pin is of another branch. The pin stays as it "
                       "is.");
        notice.button = Text::tr("Choose a commit");
        notice.remedy = SourceNotice::Remedy::ChooseCommit;
    }
    return notice;
}

/// How long the steps of the newest whole build took; empty: none is known.
QString buildMinutes(const SourceInput &input)
{
    for (const BuildRecord &record : input.records) {
        if (record.outcome != BuildRecord::Outcome::Good || !record.ended.isValid())
            continue;
        const qint64 seconds = record.started.secsTo(record.ended);
        return seconds < 60 ? Text::tr("less than a minute")
                            : Text::tr("about %1 min").arg((seconds + 30) / 60);
    }
    return {};
}

void putCommits(SourceView &view, const SourceInput &input)
{
    const AppSource &source = input.sources[input.chosen];
    if (input.look.onlyTags) {
        for (const FoundRef &tag : input.refs.tags)
            view.commits.append(rowOf(tag));
    } else if (input.log) {
        view.commits.reserve(input.log->newer.size() + input.log->older.size());
        for (const QList<CommitEntry> *entries : {&input.log->newer, &input.log->older}) {
            for (const CommitEntry &entry : *entries)
                view.commits.append(rowOf(entry, input.now));
        }
        view.hasMore = input.log->behind > input.log->newer.size();
    }
    const QString good = lastGood(input);
    const QSet<QString> built = commitsWithImage(input);
    for (CommitRow &row : view.commits) {
        row.isLastGood = row.hash == good;
        row.hasImage = built.contains(row.hash);
        if (source.pin && row.hash == source.pin->text())
            row.state = CommitRow::State::Pinned;
        else if (input.log && input.log->head && row.hash == input.log->head->text())
            row.state = CommitRow::State::Head;
    }
}

TrackEnd endOf(const SourceInput &input, const std::optional<Commit> &commit)
{
    TrackEnd end;
    if (!commit)
        return end;
    end.hash = commit->text();
    if (!input.log)
        return end;
    for (const QList<CommitEntry> *entries : {&input.log->newer, &input.log->older}) {
        for (const CommitEntry &entry : *entries) {
            if (entry.commit != *commit)
                continue;
            end.subject = entry.subject;
            end.day = longDay(entry.date);
            return end;
        }
    }
    return end;
}

/// The page of a commit, of servers whose addresses are known.
std::pair<QString, QString> pageOf(const QString &address, const QString &hash)
{
    const QUrl url(address);
    QString path = url.path();
    if (path.endsWith(".git"_L1))
        path.chop(4);
    const bool isWeb = url.scheme() == "https"_L1;
    const QString base = u"https://"_s + url.host() + path;
    if (isWeb && url.host() == "github.com"_L1)
        return {base + u"/commit/"_s + hash, Text::tr("View on GitHub")};
    if (isWeb && (url.host() == "gitlab.com"_L1 || url.host().startsWith("gitlab."_L1)))
        return {base + u"/-/commit/"_s + hash, Text::tr("View on GitLab")};
    if (isWeb && url.host() == "codeberg.org"_L1)
        return {base + u"/commit/"_s + hash, Text::tr("View on Codeberg")};
    return {};
}

QString placeOf(const SourceView &view, const QString &hash)
{
    int at = -1;
    int pin = -1;
    for (int i = 0; i < int(view.commits.size()); ++i) {
        if (view.commits[i].hash == hash)
            at = i;
        if (view.commits[i].hash == view.pinned.hash)
            pin = i;
    }
    if (at < 0 || pin < 0 || view.onlyTags)
        return {};
    if (at == pin)
        return Text::tr("The pin");
    return at < pin ? Text::tr("%n after the pin", "commits", pin - at)
                    : Text::tr("%n before the pin", "commits", at - pin);
}

} // namespace

QStringList branchesOf(const RemoteRefs &refs)
{
    QStringList names;
    for (const FoundRef &branch : refs.branches)
        names.append(branch.name);
    return names;
}

SourceView sourceViewOf(const SourceInput &input)
{
    SourceView view;
    if (input.sources.isEmpty())
        return view;
    const AppSource &source = input.sources[input.chosen];
    view.path = source.path;
    for (qsizetype i = 0; i < input.sources.size(); ++i) {
        const SourceCheck check = input.updates.sources.value(input.sources[i].path);
        const bool isOfPin = input.sources[i].pin && check.pin == input.sources[i].pin->text();
        view.choices.append({input.sources[i].path, nameOfSource(input, i),
                             check.update && isOfPin ? check.update->behind : -1});
    }
    view.onlyTags = input.look.onlyTags;
    view.branch = input.log ? input.log->branch : source.remote.branch;
    view.branches = branchesOf(input.refs);
    view.notice = noticeOf(input);
    if (input.updates.checked.isValid())
        view.checked = Text::tr("Checked %1").arg(words::when(input.updates.checked, input.now));
    if (!input.log) {
        view.state = input.trouble ? SourceView::State::Unread : SourceView::State::Reading;
        return view;
    }
    view.state = SourceView::State::Ready;
    view.behind = input.log->head ? input.log->behind : -1;
    view.pinned = endOf(input, source.pin);
    view.newest = endOf(input, input.log->head);
    putCommits(view, input);
    const BuildRecord *built = inUse(input);
    view.needsRebuild = built && source.pin && !built->commits.value(source.path).isEmpty()
        && built->commits.value(source.path) != source.pin->text();
    if (const QString minutes = buildMinutes(input); !minutes.isEmpty())
        view.rebuildTime = Text::tr("rebuild, %1", "about 6 min").arg(minutes);
    return view;
}

QString commitToShow(const SourceView &view, const QString &wanted)
{
    QString best;
    for (const CommitRow &row : view.commits) {
        if (row.hash == wanted)
            return wanted;
        if (row.hash == view.pinned.hash)
            break;
        if (best.isEmpty() && row.changes)
            best = row.hash;
    }
    const bool isThere = std::any_of(view.commits.cbegin(), view.commits.cend(),
                                     [&](const CommitRow &row) { return row.hash == wanted; });
    if (isThere)
        return wanted;
    return !best.isEmpty() || view.commits.isEmpty() ? best : view.commits.first().hash;
}

CommitDetail commitDetailOf(const SourceInput &input, const SourceView &view, const QString &hash,
                            const CommitDiff *diff)
{
    CommitDetail detail;
    const auto row = std::find_if(view.commits.cbegin(), view.commits.cend(),
                                  [&hash](const CommitRow &one) { return one.hash == hash; });
    if (row == view.commits.cend())
        return detail;
    const AppSource &source = input.sources[input.chosen];
    detail.hash = hash;
    detail.subject = row->subject;
    detail.author = row->author;
    detail.day = longDay(row->date);
    detail.changes = row->changes;
    detail.isPinned = hash == view.pinned.hash;
    detail.position = placeOf(view, hash);
    if (diff) {
        const qsizetype first = diff->message.indexOf(u'\n');
        detail.body = first < 0 ? QString() : diff->message.mid(first).trimmed();
        detail.changes = changesOf(diff->marks);
        detail.packages = packagesOf(diff->packages);
        detail.files = int(diff->files.size());
        detail.added = diff->linesAdded;
        detail.removed = diff->linesRemoved;
    }
    const auto built =
        std::find_if(input.records.cbegin(), input.records.cend(), [&](const BuildRecord &record) {
            return record.outcome == BuildRecord::Outcome::Good
                && record.commits.value(source.path) == hash;
        });
    detail.image = built == input.records.cend() ? Text::tr("Not built yet")
                                                 : Text::tr("Build %1, %2", "number, day")
                                                       .arg(built->number)
                                                       .arg(words::when(built->started, input.now));
    if (QString minutes = buildMinutes(input); !minutes.isEmpty()) {
        minutes[0] = minutes[0].toUpper();
        detail.rebuild = minutes;
    }
    if (const auto steps = input.cached.constFind(hash); steps != input.cached.cend())
        detail.cached = Text::tr("%1 of %n steps", nullptr, steps->all).arg(steps->cached);
    std::tie(detail.link, detail.linkText) = pageOf(source.remote.address, hash);
    return detail;
}

} // namespace slipway
