// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_sources.h"

#include "apps/build_record.h"
#include "apps/git_access.h"
#include "profiles/profile_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Apps)
};

const QString kHeads = u"heads/"_s;
const QString kTags = u"tags/"_s;

QString withoutKind(QString name)
{
    for (const QString &kind : {kHeads, kTags}) {
        if (name.startsWith(kind))
            return name.mid(kind.size());
    }
    return name;
}

/// Files of the source that the profile names, for marks.
MarkHints hintsFor(const Profile &profile, const Source &source)
{
    MarkHints hints;
    const bool isFirst = profile.sources.constFirst().path == source.path;
    if (isFirst && profile.python)
        hints.requirements = profile.python->requirements + profile.python->constraints;
    const QString prefix = source.path + u'/';
    for (const QString &word : profile.run.command) {
        const bool isFile = word.contains(u'.') && !word.startsWith(u'-');
        if (word.startsWith(prefix))
            hints.launch += word.mid(prefix.size());
        else if (isFirst && isFile && !word.startsWith(u'/'))
            hints.launch += word;
    }
    for (const ModelPlace &place : profile.layout) {
        if (place.path.startsWith(prefix))
            hints.models += place.path.mid(prefix.size());
    }
    return hints;
}

} // namespace

QString nameOf(AppSource::From from)
{
    switch (from) {
    case AppSource::From::Profile:
        return u"profile"_s;
    case AppSource::From::User:
        return u"user"_s;
    case AppSource::From::Build:
        return u"build"_s;
    case AppSource::From::Nowhere:
        break;
    }
    return {};
}

SourceRemote remoteOf(const Source &source, const AppSettings &settings, const Paths &paths,
                      const RemoteAccess &access)
{
    SourceRemote remote{settings.sources.value(source.path, source.git)};
    const QString follows = settings.follows.value(source.path);
    remote.branch = follows.startsWith(kHeads) ? withoutKind(follows) : source.branch;
    remote.mirrors = settings.mirrors.value(source.path);
    remote.vault = paths.vault();
    remote.access = access;
    return remote;
}

QList<AppSource> sourcesOf(const Profile &profile, const AppSettings &settings, const Paths &paths,
                           const RemoteAccess &access, const QMap<QString, QString> &built)
{
    QList<AppSource> all;
    for (const Source &source : profile.sources) {
        AppSource one{source.path, remoteOf(source, settings, paths, access)};
        if (one.remote.address.isEmpty())
            continue;
        one.submodules = source.submodules;
        one.hints = hintsFor(profile, source);
        const auto own = settings.pins.constFind(source.path);
        if (own != settings.pins.cend()) {
            one.pin = *own;
            one.pinFrom = AppSource::From::User;
            one.follows = withoutKind(settings.follows.value(source.path));
        } else if (source.commit) {
            one.pin = source.commit;
            one.pinFrom = AppSource::From::Profile;
        } else if (const auto commit = Commit::parse(built.value(source.path))) {
            one.pin = *commit;
            one.pinFrom = AppSource::From::Build;
        }
        all += one;
    }
    return all;
}

Result<QList<AppSource>> sourcesOf(const AppId &id, const AppsContext &context)
{
    return sourcesOf(id, context, buildRecords(context.paths, id));
}

Result<QList<AppSource>> sourcesOf(const AppId &id, const AppsContext &context,
                                   const QList<BuildRecord> &records)
{
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile)
        return failure(Error::Kind::Missing, Text::tr("The profile of %1 is gone.").arg(id.text()));
    QMap<QString, QString> built;
    for (const BuildRecord &record : records) {
        if (record.outcome != BuildRecord::Outcome::Good)
            continue;
        built = record.commits;
        break;
    }
    return sourcesOf(*profile, settings, context.paths, accessNow(context), built);
}

QString marksFolder(const Paths &paths)
{
    return paths.cache + u"/marks"_s;
}

} // namespace slipway
