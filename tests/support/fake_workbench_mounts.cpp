// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Cell = MountRow::Cell;

struct Usual {
    QString key;
    QString name;
    QString icon;
    QString host;
    QString container;
    bool readOnly = false;
    QString free{};
};

const QString kHome = u"/home/mira"_s;
const QString kCache = u"/home/app/.cache/huggingface"_s;

/// As in the drawing.
QList<Usual> usualFolders()
{
    return {{u"models"_s, u"Models"_s, u"layers"_s, u"/srv/models"_s, u"/models"_s, true},
            {u"output"_s, u"Outputs"_s, u"outputs"_s, u"/srv/outputs/forge"_s, u"/output"_s, false,
             u"412 GB"_s},
            {u"config"_s, u"Settings"_s, u"settings"_s,
             kHome + u"/.local/share/slipway/apps/forge/config"_s, u"/config"_s, false,
             u"186 GB"_s}};
}

MountRow rowOf(const Usual &usual, const AppSettings &settings)
{
    MountRow row;
    row.key = usual.key;
    row.name = usual.name;
    row.icon = usual.icon;
    row.host = settings.folders.value(usual.key, usual.host);
    row.usualHost = usual.host;
    row.container = usual.container;
    row.isUsuallyReadOnly = usual.readOnly;
    const auto access = settings.access.constFind(usual.key);
    row.isReadOnly =
        access == settings.access.constEnd() ? usual.readOnly : *access == Mount::Access::ReadOnly;
    row.isChosen = settings.folders.contains(usual.key) || settings.access.contains(usual.key);
    row.free = row.isReadOnly ? QString() : usual.free;
    return row;
}

MountRow rowOf(const Mount &mount, const AppSettings &settings)
{
    MountRow row;
    row.key = mount.container();
    row.name = settings.mountNames.value(mount.container());
    row.host = mount.host();
    row.container = mount.container();
    row.isReadOnly = mount.isReadOnly();
    row.isVolume = mount.isVolume();
    row.isFurther = true;
    row.icon = row.isVolume ? u"box"_s : u"folder"_s;
    return row;
}

void addSeen(MountRow &row, const MountRow *seen)
{
    if (seen == nullptr) {
        row.exists = Cell::Good;
        row.access = Cell::Good;
        row.checks = {{.id = u"folder:%1:exists"_s.arg(row.key), .fact = u"It is there."_s}};
        return;
    }
    row.exists = seen->exists;
    row.access = seen->access;
    row.note = seen->note;
    row.noteMark = seen->noteMark;
    row.checks = seen->checks;
    row.isMissing = seen->isMissing;
    row.canBeMade = seen->canBeMade;
    row.asks = row.isReadOnly && seen->asks == MountRow::Asks::Again ? MountRow::Asks::Nothing
                                                                     : seen->asks;
    row.risk = seen->risk;
}

MountRow troubled(const QString &what, const QString &note, Check::Level level)
{
    MountRow row;
    row.exists = what == "exists"_L1 ? Cell::Bad : Cell::Good;
    row.access = what == "exists"_L1 ? Cell::None : Cell::Warning;
    row.note = note;
    row.noteMark = level == Check::Level::Fail ? Cell::Bad : Cell::Warning;
    row.checks = {{.id = u"folder:x:"_s + what,
                   .level = level,
                   .fact = note,
                   .meaning = u"Forge will not start without it."_s,
                   .remedy = u"If it is on another disk, connect that disk."_s}};
    return row;
}

} // namespace

/// Folders that are not as they should be, each by its name.
void FakeWorkbench::addFolders()
{
    AppSettings forge(id("forge"));
    forge.mounts = {
        *Mount::make(kHome + u"/.cache/huggingface"_s, kCache, Mount::Access::ReadWrite)};
    forge.mountNames = {{kCache, u"Download cache"_s}};
    OwnLine mend{.run = u"venv/bin/pip install \"setuptools<81\" wheel"_s,
                 .place = OwnLine::Place::BeforeTorch,
                 .added = QDate(2025, 3, 9),
                 .fix = u"setuptools"_s};
    forge.lines = {mend};
    settings.insert(forge.id, forge);
    seenFolders.insert(kHome + u"/.cache/huggingface"_s,
                       troubled(u"writable"_s,
                                u"It is owned by root, and Forge runs as user 1000."_s,
                                Check::Level::Warn));
    MountRow missing = troubled(u"exists"_s, u"The folder is not there."_s, Check::Level::Fail);
    missing.isMissing = true;
    seenFolders.insert(u"/mnt/old-disk/models"_s, missing);
    missing.canBeMade = true;
    seenFolders.insert(u"/srv/new"_s, missing);
    MountRow home =
        troubled(u"place"_s, u"It holds more of yours than an app needs."_s, Check::Level::Warn);
    home.asks = MountRow::Asks::Again;
    home.risk = u"Forge could change or remove everything of yours."_s;
    seenFolders.insert(kHome, home);
    MountRow all = troubled(u"place"_s, u"/ belongs to the system."_s, Check::Level::Fail);
    all.asks = MountRow::Asks::Refused;
    all.risk = u"Forge could change every file of this computer."_s;
    seenFolders.insert(u"/"_s, all);
}

MountsView FakeWorkbench::mounts(const AppSettings &wanted) const
{
    MountsView view;
    const QList<Usual> usual = usualFolders();
    for (const Usual &one : usual)
        view.rows.append(rowOf(one, wanted));
    for (const Mount &mount : wanted.mounts)
        view.rows.append(rowOf(mount, wanted));
    for (MountRow &row : view.rows) {
        row.shownHost =
            row.host.startsWith(kHome + u'/') ? u'~' + row.host.mid(kHome.size()) : row.host;
        const auto seen = seenFolders.constFind(row.host);
        if (looksAtMounts)
            addSeen(row, seen == seenFolders.constEnd() ? nullptr : &*seen);
    }
    if (wanted.id != id("forge"))
        return view;
    struct Kind {
        QString name, path, files, size;
    };
    for (const Kind &kind :
         {Kind{u"checkpoints"_s, u"Stable-diffusion"_s, u"38 files"_s, u"214\u202fGB"_s},
          Kind{u"loras"_s, u"Lora"_s, u"214 files"_s, u"61.4\u202fGB"_s},
          Kind{u"vae"_s, u"VAE"_s, u"9 files"_s, u"2.9\u202fGB"_s},
          Kind{u"text_encoders"_s, u"text_encoder"_s, u"6 files"_s, u"19.8\u202fGB"_s},
          Kind{u"controlnet"_s, u"ControlNet"_s, u"21 files"_s, u"24.1\u202fGB"_s},
          Kind{u"upscalers"_s, u"ESRGAN"_s, u"11 files"_s, u"0.7\u202fGB"_s}})
        view.layout.append({kind.name, u"/srv/models/"_s + kind.name,
                            u"/opt/app/models/"_s + kind.path, u"Mounted"_s, u"Read only"_s,
                            kind.files, kind.size});
    view.store = u"/srv/models"_s;
    return view;
}

} // namespace slipway
