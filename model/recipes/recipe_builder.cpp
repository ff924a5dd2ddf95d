// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipe_builder.h"

#include "recipes/quoting.h"
#include "recipes/recipe_digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr int kLongestName = 40; ///< Of a line in the name of its step.

} // namespace

RecipeBuilder::RecipeBuilder(const Profile &profile, const AppSettings &settings,
                             const RecipeFacts &facts, Owner owner)
    : m_profile(profile)
    , m_settings(settings)
    , m_facts(facts)
    , m_owner(std::move(owner))
    , m_held(m_facts.held)
{}

void RecipeBuilder::certificates()
{
    if (m_facts.certificates.isEmpty())
        return;
    for (auto it = m_facts.certificates.begin(); it != m_facts.certificates.end(); ++it) {
        if (it.key().contains(u'/') || !isPlainRelative(it.key())) {
            m_file.refuse({Error::Kind::Malformed,
                           Text::tr("“%1” is not a name for a certificate.")
                               .arg(it.key().left(40).simplified()),
                           {}});
            return;
        }
        addFile(u"certificates/"_s + it.key(), it.value());
    }
    m_file.step(Text::tr("Trust this machine's own certificates"));
    m_file.copy(u"certificates/"_s, u"/usr/local/share/ca-certificates/"_s);
}

QStringList RecipeBuilder::cache(const QString &id, const QString &target, bool owned) const
{
    if (!m_facts.hasBuildKit)
        return {};
    // A cache belongs to whom it was made for: another user's must be another one.
    const QString owner = owned && !m_owner.user.isEmpty()
        ? u",uid=%1,gid=%2"_s.arg(m_owner.uid).arg(m_owner.gid)
        : QString();
    const QString suffix = owner.isEmpty() ? QString() : u"-%1"_s.arg(m_owner.uid);
    return {
        u"type=cache,id=slipway-%1%2,target=%3,sharing=locked%4"_s.arg(id, suffix, target, owner)};
}

void RecipeBuilder::systemPackages(QStringList further)
{
    further += m_profile.aptPackages;
    if (!m_profile.npmPackages.isEmpty())
        further += u"npm"_s;
    if (!m_facts.certificates.isEmpty())
        further += u"ca-certificates"_s;
    if (m_facts.standalone && !m_profile.sources.isEmpty())
        further += {u"ca-certificates"_s, u"git"_s};
    further.removeDuplicates();
    further.sort();
    if (further.isEmpty())
        return;
    const QString install =
        u"DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "_s
        + (heldApt().isEmpty() ? QString() : u"--allow-downgrades "_s + heldApt());
    QStringList commands;
    if (m_facts.hasBuildKit)
        commands += u"rm -f /etc/apt/apt.conf.d/docker-clean"_s; // it would empty the cache after
                                                                 // each package
    commands += u"apt-get update"_s;
    commands += install
        + (m_facts.hasBuildKit ? u"--option APT::Keep-Downloaded-Packages=true "_s : QString())
        + u"\\\n        "_s + m_file.aptPackages(further);
    if (!m_facts.certificates.isEmpty())
        commands += u"update-ca-certificates"_s;
    if (!m_facts.hasBuildKit)
        commands += u"rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb"_s;
    m_file.step(Text::tr("System packages"));
    m_file.run(commands,
               cache(u"apt"_s, u"/var/cache/apt"_s, false)
                   + cache(u"apt-lists"_s, u"/var/lib/apt/lists"_s, false));
}

void RecipeBuilder::npmPackages()
{
    if (m_profile.npmPackages.isEmpty())
        return;
    QStringList names;
    for (const QString &name : m_profile.npmPackages) {
        if (name.startsWith(u'-') || name.isEmpty())
            m_file.refuse({Error::Kind::Malformed,
                           Text::tr("“%1” is not the name of an npm package.")
                               .arg(name.left(60).simplified()),
                           {}});
        names += m_file.word(name);
    }
    m_file.step(Text::tr("Node packages"));
    if (!heldNpm().isEmpty()) {
        m_file.run({heldNpm()}, cache(u"npm"_s, u"/root/.npm"_s, false));
        return;
    }
    m_file.run({u"npm install --global --no-fund --no-audit "_s + names.join(u' ')
                + (m_facts.hasBuildKit ? QString() : u" && npm cache clean --force"_s)},
               cache(u"npm"_s, u"/root/.npm"_s, false));
}

void RecipeBuilder::createUser()
{
    const QString uid = QString::number(m_owner.uid);
    const QString gid = QString::number(m_owner.gid);
    m_file.step(Text::tr("User and folders"));
    QStringList commands;
    if (m_owner.uid != 0) // Ubuntu's own "ubuntu" is 1000, the number of most people
        commands +=
            u"{ old=\"$(getent passwd %1 | cut -d: -f1)\"; test -z \"$old\" || userdel \"$old\"; }"_s
                .arg(uid);
    commands += u"{ getent group %1 >/dev/null || groupadd --gid %1 %2; }"_s.arg(gid, m_owner.user);
    commands +=
        u"useradd --non-unique --no-log-init --uid %1 --gid %2 --create-home --home-dir %3 --shell /bin/bash %4"_s
            .arg(uid, gid, m_owner.home, m_owner.user);
    commands += u"install -d -o %1 -g %2 \\\n        "_s.arg(uid, gid) + [this] {
        QStringList folders{u"/opt/venv"_s, m_owner.home + u"/.cache"_s,
                            m_owner.home + u"/.cache/conda"_s, m_owner.home + u"/.cache/pip"_s};
        for (const Source &source : m_profile.sources)
            folders += m_file.path(source.path);
        for (const Folder &folder : m_profile.folders)
            folders += m_file.path(folder.path);
        if (!m_profile.run.workdir.isEmpty())
            folders += m_file.path(m_profile.run.workdir);
        folders.removeDuplicates();
        folders.sort();
        return folders.join(u' ');
    }();
    m_file.run(commands);
}

void RecipeBuilder::ownedFolders()
{
    QStringList folders;
    for (const Folder &folder : m_profile.folders)
        folders += m_file.path(folder.path);
    folders.removeDuplicates();
    folders.sort();
    if (folders.isEmpty())
        return;
    m_file.step(Text::tr("Folders"));
    m_file.run({u"install -d -o abc -g abc "_s + folders.join(u' ')});
}

void RecipeBuilder::becomeUser()
{
    m_file.user(m_owner.user);
    m_isUser = true;
    m_file.environment({{u"HOME"_s, m_owner.home}});
}

QString RecipeBuilder::workdir() const
{
    if (!m_profile.run.workdir.isEmpty())
        return m_profile.run.workdir;
    return m_profile.sources.isEmpty() ? QString() : m_profile.sources.first().path;
}

void RecipeBuilder::runScript(const QString &name, const QByteArray &script, bool asRoot)
{
    const QString file = u"steps/"_s + name;
    const QString target = u"/usr/share/slipway/"_s + file;
    addFile(file, script);
    m_file.copy(file, target);
    const bool switches = asRoot && m_isUser;
    if (switches)
        m_file.user(u"root"_s);
    m_file.run({heldPipOfSteps() + u"sh -eu "_s + target});
    if (switches)
        m_file.user(m_owner.user);
}

void RecipeBuilder::steps(Step::When when)
{
    for (const Step &step : m_profile.steps) {
        if (step.when != when)
            continue;
        m_file.step(step.name);
        QByteArray script = step.run.toUtf8();
        if (!script.endsWith('\n'))
            script += '\n';
        runScript(u"%1.sh"_s.arg(++m_scripts, 2, 10, QChar(u'0')), script, step.asRoot);
    }
}

void RecipeBuilder::ownLines(OwnLine::Place place)
{
    const bool isOfPackages = place == OwnLine::Place::AfterPackages;
    for (const OwnLine &line : std::as_const(m_settings.lines)) {
        if (line.place != place)
            continue;
        m_file.step(Text::tr("Your line: %1").arg(line.run.simplified().left(kLongestName)));
        m_file.runOwn(heldPipOfSteps(), line.run,
                      isOfPackages ? cache(u"apt"_s, u"/var/cache/apt"_s, false)
                              + cache(u"apt-lists"_s, u"/var/lib/apt/lists"_s, false)
                                   : cache(u"pip"_s, m_owner.home + u"/.cache/pip"_s, true));
    }
}

void RecipeBuilder::links()
{
    if (m_profile.links.isEmpty() && m_profile.layout.isEmpty())
        return;
    QByteArray script =
        "# Folders into which the person's own are mounted, and the app's links to them.\n";
    // Model kinds are mounted onto these by the engine, which would make them root's; those that
    // the person's store does not have stay empty.
    for (const ModelPlace &place : std::as_const(m_profile.layout)) {
        if (place.path.startsWith(u'/'))
            script += "mkdir -p " + m_file.word(place.path).toUtf8() + '\n';
    }
    for (auto it = m_profile.links.begin(); it != m_profile.links.end(); ++it) {
        if (!it.key().startsWith(u'/') || !it.value().startsWith(u'/')) {
            m_file.refuse(
                {Error::Kind::Malformed,
                 Text::tr("The link %1 does not begin with a slash.").arg(it.key().simplified()),
                 {}});
            return;
        }
        const QByteArray from = m_file.word(it.key()).toUtf8();
        const QByteArray to = m_file.word(it.value()).toUtf8();
        script += "mkdir -p " + to + " \"$(dirname " + from + ")\"\n";
        script += "rm -rf " + from + '\n';
        script += "ln -s " + to + ' ' + from + '\n';
    }
    m_file.step(Text::tr("Links to models, output and settings"));
    runScript(u"links.sh"_s, script, false);
}

void RecipeBuilder::files()
{
    if (m_profile.files.isEmpty())
        return;
    QMap<QString, const ImageFile *> byPath;
    for (const ImageFile &file : m_profile.files)
        byPath.insert(m_file.path(file.path), &file);
    for (const ImageFile *file : byPath)
        addFile(u"files"_s + file->path, file->content.toUtf8(), file->executable ? 0755 : 0644);
    m_file.step(Text::tr("Files of the profile"));
    m_file.copy(u"files/"_s, u"/"_s, {.owner = m_owner.chown});
}

QMap<QString, QString> RecipeBuilder::labels() const
{
    QString pin = m_profile.version;
    if (!m_profile.sources.isEmpty()) {
        if (const std::optional<Commit> commit = commitOf(m_profile.sources.first()))
            pin = commit->text();
    }
    QMap<QString, QString> labels{{u"io.slipway.app"_s, m_settings.id.text()},
                                  {u"io.slipway.profile"_s, m_profile.id.text()}};
    if (!pin.isEmpty())
        labels.insert(u"io.slipway.pin"_s, pin);
    return labels;
}

void RecipeBuilder::ending()
{
    m_file.step({});
    QMap<QString, QString> environment = m_profile.run.environment;
    if (m_profile.lineage
        == Profile::Lineage::S6) // what is left of the engine's patience after /init's own part
        environment.insert(
            u"S6_SERVICES_GRACETIME"_s,
            QString::number(std::max<qint64>(1, m_profile.run.stopGrace.count() - 2) * 1000));
    m_file.environment(environment);
    if (m_profile.web)
        m_file.expose(m_profile.web->port);
    for (const ExtraPort &extra : m_profile.ports)
        m_file.expose(extra.port, extra.udp);
    if (!m_profile.run.stopSignal.isEmpty() && m_profile.lineage == Profile::Lineage::Cuda)
        m_file.stopSignal(m_profile.run.stopSignal);
    m_file.labels(labels());
}

void RecipeBuilder::addFile(const QString &name, const QByteArray &content, int mode)
{
    ContextEntry entry{.name = name, .content = content};
    entry.mode = mode;
    m_context += entry;
}

void RecipeBuilder::note(const QString &text)
{
    m_notes += text;
}

Result<Recipe> RecipeBuilder::finish()
{
    if (!m_file.isGood())
        return failure(m_file.error());
    Recipe recipe;
    recipe.dockerfile = m_file.text();
    recipe.steps = m_file.steps();
    recipe.context = m_context;
    std::sort(recipe.context.begin(), recipe.context.end(),
              [](const ContextEntry &a, const ContextEntry &b) { return a.name < b.name; });
    recipe.labels = labels();
    recipe.notes = m_notes;
    recipe.isComplete = m_isComplete;
    QMap<QString, Commit> commits;
    for (const Source &source : m_profile.sources)
        commits.insert(source.path, *commitOf(source));
    recipe.digest = recipeDigest(recipe, commits);
    return recipe;
}

} // namespace slipway
