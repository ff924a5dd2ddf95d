// SPDX-License-Identifier: GPL-3.0-or-later
#include "mount_rows.h"

#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MountRows)
};

using Cell = MountRow::Cell;

QString iconOf(const AppFolder &folder)
{
    if (folder.isVolume())
        return u"box"_s;
    switch (folder.purpose) {
    case Folder::Purpose::Models:
        return u"layers"_s;
    case Folder::Purpose::Output:
        return u"outputs"_s;
    case Folder::Purpose::Config:
        return u"settings"_s;
    case Folder::Purpose::Data:
        break;
    }
    return u"folder"_s;
}

Cell cellOf(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return Cell::Good;
    case Check::Level::Warn:
        return Cell::Warning;
    case Check::Level::Fail:
        break;
    }
    return Cell::Bad;
}

/// The worst of those of these subjects; none: nothing was said of them.
Cell worstOf(const QList<Check> &checks, const QStringList &subjects)
{
    Cell worst = Cell::None;
    for (const Check &check : checks) {
        if (subjects.contains(subjectOf(check)))
            worst = std::max(worst, cellOf(check.level));
    }
    return worst;
}

const Check *worstOf(const QList<Check> &checks)
{
    const auto worst =
        std::max_element(checks.begin(), checks.end(),
                         [](const Check &a, const Check &b) { return a.level < b.level; });
    return worst == checks.end() || worst->level == Check::Level::Ok ? nullptr : &*worst;
}

void addNote(MountRow &row, const AppFolder &folder)
{
    if (const Check *worst = worstOf(row.checks)) {
        const QString subject = subjectOf(*worst);
        const bool isOfRights = subject == "readable"_L1 || subject == "writable"_L1;
        row.note = isOfRights && !worst->meaning.isEmpty() ? worst->meaning : worst->fact;
        row.noteMark = cellOf(worst->level);
        return;
    }
    for (const Check &check : std::as_const(row.checks)) {
        if (subjectOf(check) == "link"_L1)
            row.note = check.fact;
    }
    if (folder.isVolume())
        row.note = Text::tr("kept by the engine");
}

/// Whether what is wrong with a row is not to be kept at all.
void addQuestion(MountRow &row, const PlaceRisk &risk, const QString &app)
{
    const auto refuse = [&row](const QString &why) {
        row.asks = MountRow::Asks::Refused;
        row.risk = why;
    };
    for (const Check &check : std::as_const(row.checks)) {
        const QString subject = subjectOf(check);
        if (check.level == Check::Level::Fail
            && (subject == "container"_L1 || subject == "nested"_L1))
            return refuse(check.fact);
    }
    if (risk.level == PlaceRisk::Level::Refused)
        return refuse(riskText(risk, app));
    if (risk.level == PlaceRisk::Level::Ask) {
        row.asks = MountRow::Asks::Again;
        row.risk = riskText(risk, app);
    }
}

void addFacts(MountRow &row, const LookedFolder &looked, const MountSurroundings &around)
{
    const bool isElsewhere = around.sight.where == EngineSight::Where::Remote;
    const bool hasPath = row.isVolume || !looked.folder.isChosen() || isElsewhere;
    if (!hasPath && !looked.path)
        return; // It comes later.
    row.exists = isElsewhere && !row.isVolume ? Cell::None : worstOf(row.checks, {u"exists"_s});
    row.access = worstOf(row.checks, {u"readable"_s, u"writable"_s});
    if (!looked.path || isElsewhere)
        return;
    const bool isGone = looked.path->kind == PathFacts::Kind::Missing;
    row.isMissing = isGone && !looked.folder.isMadeByUs();
    row.canBeMade = row.isMissing && looked.path->makable == PathFacts::Answer::Yes;
    if (isGone && looked.folder.isMadeByUs() && row.exists == Cell::Good)
        row.exists = Cell::None; // not yet
    if (!row.isReadOnly && looked.path->freeBytes >= 0)
        row.free = words::bytes(looked.path->freeBytes);
}

MountRow rowOf(const MountsInput &input, qsizetype at)
{
    const LookedFolder &looked = input.look.folders[at];
    const AppFolder &folder = looked.folder;
    MountRow row;
    row.key = folder.key();
    row.name = folder.label;
    row.icon = iconOf(folder);
    row.host = folder.host;
    row.shownHost = words::underHome(folder.host, input.home);
    row.container = folder.container;
    row.isReadOnly = folder.readOnly;
    row.isVolume = folder.isVolume();
    row.isFurther = folder.name.isEmpty();
    for (const AppFolder &usual : input.usual) {
        if (!row.isFurther && usual.name == folder.name) {
            row.usualHost = usual.host;
            row.isUsuallyReadOnly = usual.readOnly;
        }
    }
    row.isChosen = !row.isFurther
        && (input.settings.folders.contains(folder.name)
            || input.settings.access.contains(folder.name));
    row.checks = mountChecks(input.look.folders, at, input.look.around);
    addFacts(row, looked, input.look.around);
    addNote(row, folder);
    addQuestion(row, riskOf(looked, input.look.around), input.profile.name);
    return row;
}

/// How the app comes to know of it.
QString wayOf(ModelPlace::Way way)
{
    switch (way) {
    case ModelPlace::Way::Bind:
        return Text::tr("Mounted");
    case ModelPlace::Way::Yaml:
    case ModelPlace::Way::Flag:
    case ModelPlace::Way::Environment:
        return Text::tr("By its setting");
    case ModelPlace::Way::Register:
        return Text::tr("By its list");
    }
    Q_UNREACHABLE();
}

StoreFolderRow rowOf(const LayoutRow &row, const MountsInput &input)
{
    StoreFolderRow shown;
    shown.kind = row.kind;
    shown.appPath = row.path;
    if (row.host.isEmpty()) {
        shown.isInStore = false;
        shown.storeFolder = Text::tr("Not in the store");
        return shown;
    }
    shown.storeFolder = words::underHome(row.host, input.home);
    shown.way = wayOf(row.way);
    shown.access = row.readOnly ? Text::tr("Read only") : Text::tr("Read, write");
    const auto counted = input.counted.constFind(row.host);
    if (counted != input.counted.constEnd()) {
        shown.files = countText(counted->files, counted->isAll);
        if (counted->files > 0)
            shown.size = words::bytes(counted->bytes);
    }
    return shown;
}

} // namespace

MountsView mountsView(const MountsInput &input)
{
    MountsView view;
    for (qsizetype at = 0; at < input.look.folders.size(); ++at) {
        if (!input.look.folders[at].folder.isOfLayout())
            view.rows.append(rowOf(input, at));
    }
    for (const LayoutRow &row : input.layout)
        view.layout.append(rowOf(row, input));
    if (!view.layout.isEmpty())
        view.store = input.store;
    return view;
}

} // namespace slipway
