// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/import_plan.h"

#include "base/line_diff.h"
#include "base/map_keys.h"

#include <QCoreApplication>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

/// A text from somebody else as it may stand in a terminal: no control characters but line ends.
QString plain(QString text)
{
    for (QChar &one : text) {
        const bool isControl =
            one.category() == QChar::Other_Control && one != u'\n' && one != u'\t';
        if (isControl || one.category() == QChar::Other_Format)
            one = u'\uFFFD';
    }
    return text;
}

void tellChanges(QStringList &told, const QString &what, const QMap<QString, QString> &from,
                 const QMap<QString, QString> &to)
{
    const QString none = Text::tr("none", "a value");
    const QStringList keys = keysOfEither(from, to);
    for (const QString &key : keys) {
        const QString before = from.value(key, none);
        const QString after = to.value(key, none);
        if (before != after)
            told += plain(u"%1 %2: %3 → %4"_s.arg(what, key, before, after));
    }
}

QMap<QString, QString> texts(const QMap<QString, Commit> &pins)
{
    QMap<QString, QString> texts;
    for (auto pin = pins.begin(); pin != pins.end(); ++pin)
        texts.insert(pin.key(), pin->text());
    return texts;
}

QMap<QString, QString> texts(const QMap<QString, QStringList> &lists)
{
    QMap<QString, QString> texts;
    for (auto list = lists.begin(); list != lists.end(); ++list)
        texts.insert(list.key(), list->join(u", "_s));
    return texts;
}

/// Everything that an app would do.
class Teller
{
public:
    Teller(const AppExport &app, ImportPlan &plan)
        : m_profile(app.profile)
        , m_settings(app.settings)
        , m_plan(plan)
    {}
    void tell()
    {
        fetches();
        python();
        runs();
        mounts();
        publishes();
        rights();
    }

private:
    void fetches();
    void python();
    void runs();
    void mounts();
    void publishes();
    void rights();

    const Profile &m_profile;
    const AppSettings &m_settings;
    ImportPlan &m_plan;
};

void Teller::fetches()
{
    if (m_profile.base)
        m_plan.fetches += Text::tr("image %1").arg(m_profile.base->text());
    for (const Source &source : m_profile.sources) {
        const QString address = m_settings.sources.value(source.path, source.git);
        const auto pin = m_settings.pins.constFind(source.path);
        const QString at = pin != m_settings.pins.cend() ? pin->text()
            : source.commit                              ? source.commit->text()
                                                         : source.branch;
        m_plan.fetches += plain(Text::tr("source %1 at %2, to %3").arg(address, at, source.path));
        for (const QString &mirror : m_settings.mirrors.value(source.path))
            m_plan.fetches +=
                plain(Text::tr("the mirror %1, if the first one does not have it").arg(mirror));
    }
    if (!m_profile.aptPackages.isEmpty())
        m_plan.fetches += plain(u"apt: "_s + m_profile.aptPackages.join(u' '));
    if (!m_profile.npmPackages.isEmpty())
        m_plan.fetches += plain(u"npm: "_s + m_profile.npmPackages.join(u' '));
}

void Teller::python()
{
    if (!m_profile.python)
        return;
    const Python &python = *m_profile.python;
    if (python.installer)
        m_plan.fetches += plain(u"conda: "_s + python.installer->url);
    QStringList pip = python.torch + python.packages;
    for (const QString &file : python.requirements)
        pip += u"--requirement "_s + file;
    if (!pip.isEmpty())
        m_plan.fetches += plain(u"pip: "_s + pip.join(u' '));
    const QString index = m_settings.torch.isEmpty() ? python.torchIndex : m_settings.torch;
    if (!index.isEmpty())
        m_plan.fetches += plain(u"pip --index-url "_s + index);
}

void Teller::runs()
{
    for (const Step &step : m_profile.steps) {
        const QString who = step.asRoot || m_profile.lineage == Profile::Lineage::S6
            ? Text::tr("while it is built, as root: %1")
            : Text::tr("while it is built: %1");
        m_plan.runs += plain(who.arg(step.name) + u'\n' + step.run.trimmed());
    }
    for (const OwnLine &line : m_settings.lines) {
        const bool isRoot = line.place == OwnLine::Place::AfterPackages
            || m_profile.lineage == Profile::Lineage::S6;
        m_plan.runs += plain(
            (isRoot ? Text::tr("a line of the recipe, as root") : Text::tr("a line of the recipe"))
            + u'\n' + line.run);
    }
    for (const ImageFile &file : m_profile.files)
        m_plan.runs += plain(Text::tr("a file in the image: %1").arg(file.path) + u'\n'
                             + file.content.trimmed());
    for (const Service &service : m_profile.services) {
        const QString who =
            service.asRoot ? Text::tr("a service, as root: %1") : Text::tr("a service: %1");
        m_plan.runs += plain(who.arg(service.name) + u'\n' + service.command.join(u' '));
    }
    if (!m_profile.run.command.isEmpty())
        m_plan.runs += plain(Text::tr("the app itself") + u'\n' + m_profile.run.command.join(u' '));
    else if (m_profile.services.isEmpty())
        m_plan.runs += Text::tr("what its image runs by itself");
}

void Teller::mounts()
{
    for (const Folder &folder : m_profile.folders) {
        const QString told = folder.readOnly
            ? Text::tr("%1 at %2, to be read", "a folder's name, a place in the container")
            : Text::tr("%1 at %2, to be read and written",
                       "a folder's name, a place in the container");
        m_plan.mounts += plain(told.arg(folder.name, folder.path));
    }
    for (auto kind = m_profile.layout.begin(); kind != m_profile.layout.end(); ++kind)
        m_plan.mounts += plain(Text::tr("models of the kind %1 at %2").arg(kind.key(), kind->path));
}

void Teller::publishes()
{
    if (m_profile.web)
        m_plan.publishes += Text::tr("its web UI, port %1 in the container, on 127.0.0.1")
                                .arg(m_profile.web->port.number());
    for (const ExtraPort &extra : m_profile.ports) {
        m_plan.publishes += plain(Text::tr("%1, port %2/%3 in the container, on 127.0.0.1")
                                      .arg(extra.name)
                                      .arg(extra.port.number())
                                      .arg(extra.udp ? u"udp"_s : u"tcp"_s));
    }
}

void Teller::rights()
{
    if (m_profile.run.gpu != GpuUse::None)
        m_plan.rights += Text::tr("the GPU");
    for (const QString &capability : m_profile.run.capabilities)
        m_plan.rights += plain(Text::tr("the capability %1").arg(capability));
    for (auto one = m_profile.run.environment.begin(); one != m_profile.run.environment.end();
         ++one)
        m_plan.rights += plain(Text::tr("the variable %1=%2").arg(one.key(), *one));
}

} // namespace

AppSettings importedSettings(const AppExport &app, const AppSettings &there)
{
    AppSettings settings = there;
    settings.profile = app.settings.profile;
    settings.pins = app.settings.pins;
    settings.follows = app.settings.follows;
    settings.torch = app.settings.torch;
    settings.packages = app.settings.packages;
    settings.baseDigest = app.settings.baseDigest;
    settings.lines = app.settings.lines;
    for (const OwnLine &line : there.lines) { // those of here stay
        if (!settings.lines.contains(line))
            settings.lines += line;
    }
    for (auto source = app.settings.sources.begin(); source != app.settings.sources.end(); ++source)
        settings.sources.insert(source.key(), *source);
    for (auto mirrors = app.settings.mirrors.begin(); mirrors != app.settings.mirrors.end();
         ++mirrors) {
        QStringList all = *mirrors + there.mirrors.value(mirrors.key()); // those of here stay
        all.removeDuplicates();
        settings.mirrors.insert(mirrors.key(), all);
    }
    return settings;
}

ImportPlan importPlan(const AppExport &app, const std::optional<Profile> &there,
                      const AppSettings &settings)
{
    ImportPlan plan(app.settings.id);
    plan.name = plain(app.profile.name);
    if (there) {
        plan.profileChanges = plain(changedLines(QString::fromUtf8(writeProfile(*there)),
                                                 QString::fromUtf8(writeProfile(app.profile))));
        plan.profile = plan.profileChanges.isEmpty() ? ImportPlan::Presence::Same
                                                     : ImportPlan::Presence::Replaces;
    }
    const AppSettings after = importedSettings(app, settings);
    plan.isAppThere = settings != AppSettings(settings.id);
    tellChanges(plan.settingsChanges, Text::tr("pin"), texts(settings.pins), texts(after.pins));
    tellChanges(plan.settingsChanges, Text::tr("source"), settings.sources, after.sources);
    tellChanges(plan.settingsChanges, Text::tr("mirrors"), texts(settings.mirrors),
                texts(after.mirrors));
    for (const QString &keeper : {u"apt"_s, u"npm"_s, u"pip"_s})
        tellChanges(plan.settingsChanges, keeper, settings.packages.value(keeper),
                    after.packages.value(keeper));
    tellChanges(plan.settingsChanges, u"base"_s, {{{}, settings.baseDigest}},
                {{{}, after.baseDigest}});
    tellChanges(plan.settingsChanges, u"torch"_s, {{{}, settings.torch}}, {{{}, after.torch}});
    for (const OwnLine &line : std::as_const(after.lines)) {
        if (!settings.lines.contains(line))
            plan.settingsChanges += plain(Text::tr("a line of the recipe: %1").arg(line.run));
    }
    Teller(app, plan).tell();
    if (app.lock)
        plan.brings += Text::tr("the lock of build %1").arg(app.lock->number);
    for (const PackedSource &source : app.sources)
        plan.brings +=
            plain(Text::tr("commit %1 of %2").arg(source.commit.brief(), source.address));
    return plan;
}

} // namespace slipway
