// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_export.h"

#include "apps/lock_text.h"
#include "recipes/tar_reader.h"
#include "recipes/tar_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestText = 1024 * 1024;
constexpr qint64 kLargestLock = 16 * 1024 * 1024;
constexpr qint64 kLargestPack = 20LL * 1024 * 1024 * 1024;
constexpr int kMostPacks = 200;

const QString kHead = u"slipway-export.yaml"_s;
const QString kProfile = u"profile.yaml"_s;
const QString kApp = u"app.yaml"_s;
const QString kLock = u"lock.yaml"_s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppExport)
};

QString packName(qsizetype index)
{
    return u"sources/%1.pack"_s.arg(index);
}

QByteArray headOf(const AppExport &app)
{
    LockText text("An app, to be given away.");
    text.number(u"slipway-export"_s, 1);
    text.text(u"app"_s, app.settings.id.text());
    QMap<QString, QString> sources;
    for (qsizetype i = 0; i < app.sources.size(); ++i)
        sources.insert(QString::number(i),
                       app.sources[i].commit.text() + u' ' + app.sources[i].address);
    text.map(u"sources"_s, sources);
    return text.bytes();
}

/// What the parts of an export's archive are, before they are understood.
struct Parts {
    QMap<QString, QByteArray> texts;
    QSet<int> packs;
};

tl::unexpected<Error> malformed(const QString &file, const QString &detail = {})
{
    return failure(Error::Kind::Malformed,
                   Text::tr("%1 is no app that Slipway exported.").arg(file), detail);
}

qint64 largest(const QString &name)
{
    return name == kLock ? kLargestLock : kLargestText;
}

Result<Parts> readParts(const QString &file, const QString &packs, const WorkContext &context)
{
    static const QRegularExpression pack(u"\\Asources/(0|[1-9][0-9]{0,2})\\.pack\\z"_s);
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::Missing, Text::tr("%1 does not exist.").arg(file));
    Parts parts;
    TarReader reader(file);
    while (!context.isCancelled()) {
        const Result<std::optional<TarReader::Entry>> entry = reader.next();
        if (!entry)
            return failure(entry.error());
        if (!*entry)
            return parts;
        const QString name = QString::fromUtf8((*entry)->name);
        if (const auto match = pack.match(name); match.hasMatch()) {
            const int index = match.captured(1).toInt();
            if (index >= kMostPacks || parts.packs.contains(index))
                return malformed(file, name);
            parts.packs.insert(index);
            if (packs.isEmpty())
                continue;
            const Result<> taken =
                reader.contentTo(packs + u'/' + QString::number(index), kLargestPack, context);
            if (!taken)
                return failure(taken.error());
            continue;
        }
        if (!QStringList{kHead, kProfile, kApp, kLock}.contains(name) || parts.texts.contains(name))
            return malformed(
                file, Text::tr("“%1” does not belong into it.").arg(name.left(80).simplified()));
        const Result<QByteArray> text = reader.content(largest(name));
        if (!text)
            return failure(text.error());
        parts.texts.insert(name, *text);
    }
    return failure(Error::cancelled());
}

Result<QList<PackedSource>> sourcesIn(const LockValues &head, const QSet<int> &packs,
                                      const QString &file)
{
    const QMap<QString, QString> listed = head.maps.value(u"sources"_s);
    QList<PackedSource> sources;
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const QString line = listed.value(QString::number(i));
        const Result<Commit> commit = Commit::parse(line.section(u' ', 0, 0));
        const QString address = line.section(u' ', 1);
        if (!commit || address.isEmpty() || address.startsWith(u'/') || !packs.contains(int(i)))
            return malformed(file, kHead);
        sources += {address, *commit};
    }
    if (packs.size() != sources.size())
        return malformed(file, kHead);
    return sources;
}

QString toldIn(const QList<Problem> &problems)
{
    QStringList told;
    for (const Problem &problem : problems)
        told += problem.told();
    return told.join(u'\n');
}

/// Whether the address of the source at @p path may leave this computer; says in @p notes why not.
bool isForOthers(const QString &path, const QString &address, QStringList &notes)
{
    static const QRegularExpression secret(u"\\A[a-z+]+://[^/]*:[^/]*@|\\Ahttps?://[^/]*@"_s);
    if (address.startsWith(u'/'))
        notes += Text::tr("%1 comes from a folder of this computer, which is left out.").arg(path);
    else if (secret.match(address).hasMatch())
        notes += Text::tr("The address of %1 has a password in it, so it is left out.").arg(path);
    else
        return true;
    return false;
}

/// Whether a line of the recipe may leave this computer; says in @p notes why not.
bool isForOthers(const OwnLine &line, QStringList &notes)
{
    static const QRegularExpression secret(u"[a-z+]+://[^/\\s]*@"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!secret.match(line.run).hasMatch())
        return true;
    notes += Text::tr("A line of the recipe has an address with a password in it, so it is left "
                      "out.");
    return false;
}

} // namespace

AppSettings sharedSettings(const AppSettings &settings, QStringList &notes)
{
    AppSettings shared(settings.id);
    shared.profile = settings.profile;
    shared.pins = settings.pins;
    shared.follows = settings.follows;
    shared.torch = settings.torch;
    shared.packages = settings.packages;
    shared.baseDigest = settings.baseDigest;
    for (const OwnLine &line : settings.lines) {
        if (isForOthers(line, notes))
            shared.lines += line;
    }
    for (auto source = settings.sources.begin(); source != settings.sources.end(); ++source) {
        if (isForOthers(source.key(), *source, notes))
            shared.sources.insert(source.key(), *source);
    }
    for (auto mirrors = settings.mirrors.begin(); mirrors != settings.mirrors.end(); ++mirrors) {
        for (const QString &mirror : *mirrors) {
            if (isForOthers(mirrors.key(), mirror, notes))
                shared.mirrors[mirrors.key()] += mirror;
        }
    }
    return shared;
}

Result<> writeExport(const AppExport &app, const QStringList &packs, const QString &file,
                     const WorkContext &context)
{
    QSaveFile target(file);
    const auto cannotWrite = [&] {
        return failure(Error::Kind::NoPermission, Text::tr("%1 cannot be written.").arg(file),
                       target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite();
    TarWriter writer([&](const QByteArray &block) {
        return !context.isCancelled() && target.write(block) == block.size();
    });
    QList<ContextItem> items;
    const auto add = [&items](const QString &name, const QByteArray &content) {
        ContextItem item;
        item.name = name.toUtf8();
        item.content = content;
        item.size = content.size();
        items += item;
    };
    add(kHead, headOf(app));
    add(kProfile, app.profileText);
    add(kApp, writeAppSettings(app.settings, {}));
    if (app.lock)
        add(kLock, writeLock(*app.lock));
    for (qsizetype i = 0; i < packs.size(); ++i) {
        ContextItem item;
        item.name = packName(i).toUtf8();
        item.path = QFile::encodeName(packs[i]);
        item.size = QFileInfo(packs[i]).size();
        items += item;
    }
    for (const ContextItem &item : std::as_const(items)) {
        if (const Result<> added = writer.add(item); !added)
            return context.isCancelled()                 ? failure(Error::cancelled())
                : target.error() != QFileDevice::NoError ? Result<>(cannotWrite())
                                                         : added;
    }
    if (const Result<> done = writer.finish(); !done)
        return context.isCancelled() ? failure(Error::cancelled()) : Result<>(cannotWrite());
    if (!target.commit())
        return cannotWrite();
    return {};
}

Result<AppExport> readExport(const QString &file, const QString &packs, const WorkContext &context)
{
    const Result<Parts> parts = readParts(file, packs, context);
    if (!parts)
        return failure(parts.error());
    const Result<LockValues> head =
        readLockText(parts->texts.value(kHead), {u"slipway-export"_s, u"app"_s, u"sources"_s});
    if (!head || head->texts.value(u"slipway-export"_s) != "1"_L1)
        return malformed(file, head ? kHead : head.error().detail);
    const Result<AppId> id = AppId::parse(head->texts.value(u"app"_s));
    if (!id)
        return malformed(file, id.error().summary);
    const ReadProfile profile = readProfile(parts->texts.value(kProfile), file + u":"_s + kProfile);
    if (!profile.profile)
        return malformed(file, toldIn(profile.problems));
    const ReadAppSettings settings =
        readAppSettings(parts->texts.value(kApp), file + u":"_s + kApp, *id);
    if (!settings.settings)
        return malformed(file, toldIn(settings.problems));
    if (settings.settings->profile != profile.profile->id)
        return malformed(file, Text::tr("Its app is of another profile."));
    QStringList notes;
    AppExport app(*profile.profile, sharedSettings(*settings.settings, notes));
    app.profileText = parts->texts.value(kProfile);
    if (parts->texts.contains(kLock)) {
        const Result<BuildRecord> lock = readLock(parts->texts.value(kLock), *id);
        if (!lock)
            return malformed(file, lock.error().summary + u'\n' + lock.error().detail);
        app.lock = *lock;
    }
    const Result<QList<PackedSource>> sources = sourcesIn(*head, parts->packs, file);
    if (!sources)
        return failure(sources.error());
    app.sources = *sources;
    return app;
}

} // namespace slipway
