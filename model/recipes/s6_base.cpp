// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/s6_base.h"

#include "recipes/dockerfile.h"
#include "recipes/quoting.h"
#include "recipes/recipe_digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

const QString supervised = u"rootfs/etc/s6-overlay/s6-rc.d/"_s;

class S6Base
{
public:
    S6Base(const S6BaseParts &parts, const RecipeFacts &facts)
        : m_parts(parts)
        , m_facts(facts)
    {}

    Result<Recipe> make()
    {
        const bool isOverlay = m_parts.kind == S6BaseParts::Kind::Overlay;
        commonFiles();
        system();
        if (isOverlay)
            overlay();
        else
            distribution();
        m_file.step(Text::tr("Base files"));
        m_file.copy(u"rootfs/"_s, u"/"_s);
        if (!m_facts.certificates.isEmpty())
            m_file.copy(u"certificates/"_s, u"/usr/local/share/ca-certificates/"_s);
        m_file.run({u"sh /usr/lib/slipway/system-setup"_s});
        ending();
        return finish();
    }

private:
    void addScript(const QString &name, const QString &target)
    {
        QFile script(u":/slipway/s6/"_s + name);
        if (!script.open(QIODevice::ReadOnly))
            m_file.refuse({Error::Kind::Failed, Text::tr("A part of Slipway is missing."),
                           script.fileName()});
        add(u"rootfs"_s + target, script.readAll(), 0755);
    }

    void add(const QString &name, const QByteArray &content, int mode = 0644)
    {
        ContextEntry entry;
        entry.name = name;
        entry.content = content;
        entry.mode = mode;
        m_context += entry;
    }

    /// An archive of this machine's, whose sum goes into the Dockerfile and thereby into the
    /// digest.
    void addArchive(const QString &path, const QString &name)
    {
        static const QRegularExpression sha256(u"\\A[0-9a-f]{64}\\z"_s);
        const QString sum = m_parts.sums.value(QFileInfo(path).fileName());
        if (!sha256.match(sum).hasMatch())
            m_file.refuse(
                {Error::Kind::Malformed, Text::tr("The sum of %1 is not known.").arg(path), {}});
        ContextEntry entry;
        entry.name = name;
        entry.file = path;
        m_context += entry;
        m_sums.insert(u"io.slipway.sum."_s + name, sum);
    }

    void commonFiles()
    {
        for (const QString &name : {u"map-user"_s, u"service-ended"_s, u"system-setup"_s})
            addScript(name, u"/usr/lib/slipway/"_s + name);
        addScript(u"policy-rc.d"_s, u"/usr/sbin/policy-rc.d"_s);
        // Onto these the engine mounts its own; where they are missing it makes and removes them,
        // which leaves the time of the build in their folder.
        for (const QString &name : {u"hostname"_s, u"hosts"_s, u"resolv.conf"_s})
            add(u"rootfs/etc/"_s + name, {});
        add(supervised + u"slipway-init/type"_s, "oneshot\n");
        add(supervised + u"slipway-init/up"_s, "/usr/lib/slipway/map-user\n");
        add(supervised + u"slipway-init/dependencies.d/base"_s, {});
        add(supervised + u"user/type"_s, "bundle\n");
        add(supervised + u"user/contents.d/slipway-init"_s, {});
        for (auto it = m_facts.certificates.begin(); it != m_facts.certificates.end(); ++it) {
            if (it.key().contains(u'/') || !isPlainRelative(it.key()))
                m_file.refuse({Error::Kind::Malformed,
                               Text::tr("“%1” is not a name for a certificate.")
                                   .arg(it.key().left(40).simplified()),
                               {}});
            add(u"certificates/"_s + it.key(), it.value());
        }
    }

    void system()
    {
        const QString name = m_parts.rootfs.endsWith(u".gz") ? u"system.tar.gz"_s : u"system.tar"_s;
        addArchive(m_parts.rootfs, name);
        m_file.step(Text::tr("Root file system of %1").arg(m_parts.suite));
        m_file.fromStage(u"scratch"_s, u"system"_s);
        m_file.add(name, u"/"_s);
    }

    void overlay()
    {
        m_file.step(Text::tr("s6-overlay"));
        QStringList names;
        for (const QString &path : m_parts.overlay) {
            const QString name = QFileInfo(path).fileName();
            if (!isPlainRelative(name))
                m_file.refuse({Error::Kind::Malformed,
                               Text::tr("“%1” is not a name for an archive.").arg(name),
                               {}});
            addArchive(path, name);
            m_file.copy(name, u"/tmp/"_s + name);
            names += u"/tmp/"_s + name;
        }
        QStringList commands{u"apt-get update"_s,
                             u"DEBIAN_FRONTEND=noninteractive apt-get install --yes "
                             u"--no-install-recommends \\\n        "
                             "ca-certificates curl tzdata xz-utils"_s};
        for (const QString &name : names)
            commands += u"tar -C / -Jxpf "_s + name;
        commands +=
            u"rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb "_s + names.join(u' ');
        m_file.run(commands);
    }

    void distribution()
    {
        for (const QString &name : {u"bring-up"_s, u"halt"_s, u"last"_s, u"stop"_s})
            addScript(name, u"/usr/lib/slipway/"_s + name);
        addScript(u"init"_s, u"/init"_s);
        addScript(u"with-contenv"_s, u"/command/with-contenv"_s);
    }

    void ending()
    {
        m_file.step(Text::tr("One layer"));
        m_file.fromStage(u"scratch"_s);
        m_file.copy(u"/"_s, u"/"_s, {.owner = {}, .stage = u"system"_s});
        m_file.environment(
            {{u"HOME"_s, u"/root"_s},
             {u"LANG"_s, u"C.UTF-8"_s},
             {u"PATH"_s,
              u"/command:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s},
             {u"S6_BEHAVIOUR_IF_STAGE2_FAILS"_s, u"2"_s},
             {u"S6_CMD_WAIT_FOR_SERVICES_MAXTIME"_s, u"0"_s}});
        QMap<QString, QString> labels = m_sums;
        labels.insert(u"io.slipway.base"_s,
                      m_parts.kind == S6BaseParts::Kind::Overlay ? u"s6-overlay"_s
                                                                 : u"distribution"_s);
        labels.insert(u"io.slipway.suite"_s, m_parts.suite);
        m_labels = labels;
        m_file.labels(labels);
        m_file.entrypoint({u"/init"_s});
    }

    Result<Recipe> finish()
    {
        if (!m_file.isGood())
            return failure(m_file.error());
        Recipe recipe;
        recipe.dockerfile = m_file.text();
        recipe.steps = m_file.steps();
        recipe.context = m_context;
        std::sort(recipe.context.begin(), recipe.context.end(),
                  [](const ContextEntry &a, const ContextEntry &b) { return a.name < b.name; });
        recipe.labels = m_labels;
        recipe.notes = m_parts.notes;
        recipe.digest = recipeDigest(recipe, {});
        return recipe;
    }

    S6BaseParts m_parts;
    RecipeFacts m_facts;
    Dockerfile m_file;
    QList<ContextEntry> m_context;
    QMap<QString, QString> m_sums;
    QMap<QString, QString> m_labels;
};

} // namespace

Result<Recipe> makeS6Base(const S6BaseParts &parts, const RecipeFacts &facts)
{
    return S6Base(parts, facts).make();
}

QString s6BaseImage(const Recipe &base)
{
    return u"slipway/base:"_s + base.digest.left(12);
}

} // namespace slipway
