// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/quoting.h"
#include "recipes/recipe_builder.h"

#include <QCoreApplication>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

} // namespace

std::optional<Commit> RecipeBuilder::commitOf(const Source &source) const
{
    if (const auto it = m_facts.commits.find(source.path); it != m_facts.commits.end())
        return *it;
    if (const auto it = m_settings.pins.find(source.path); it != m_settings.pins.end())
        return *it;
    return source.commit;
}

QString RecipeBuilder::addressOf(const Source &source) const
{
    return m_settings.sources.value(source.path, source.git);
}

QString RecipeBuilder::sourceFolder(qsizetype index) const
{
    return u"sources/%1"_s.arg(index);
}

void RecipeBuilder::requirements()
{
    if (!needsPython() || m_profile.sources.isEmpty())
        return;
    const Python &python = *m_profile.python;
    if (python.requirements.isEmpty())
        return;
    const Source &app = m_profile.sources.first();
    if (!m_facts.standalone) {
        const QString tree = m_facts.trees.value(app.path);
        for (const QString &name : python.requirements + python.constraints) {
            if (!isPlainRelative(name)) {
                m_file.refuse({Error::Kind::Malformed,
                               Text::tr("“%1” is not a file inside the source.")
                                   .arg(name.left(60).simplified()),
                               {}});
                return;
            }
            ContextEntry entry{.name = u"requirements/"_s + name};
            entry.file = tree.isEmpty() ? QString() : tree + u'/' + name;
            m_context += entry;
        }
        m_isComplete = m_isComplete && !tree.isEmpty();
        m_file.step(Text::tr("Python packages"));
        m_file.copy(u"requirements/"_s, app.path + u'/', {.owner = m_owner.chown});
    }
    QStringList options;
    for (const QString &name : python.requirements)
        options += u"--requirement "_s + m_file.word(app.path + u'/' + name);
    for (const QString &name : python.constraints)
        options += u"--constraint "_s + m_file.word(app.path + u'/' + name);
    if (m_facts.standalone)
        m_file.step(Text::tr("Python packages"));
    m_file.run({u"pip install "_s + (m_facts.hasBuildKit ? QString() : u"--no-cache-dir "_s)
                + options.join(u' ') + heldPip()},
               cache(u"pip"_s, m_owner.home + u"/.cache/pip"_s, true));
}

void RecipeBuilder::sources()
{
    for (qsizetype index = 0; index < m_profile.sources.size(); ++index) {
        const Source &source = m_profile.sources.at(index);
        const std::optional<Commit> commit = commitOf(source);
        if (!commit) {
            m_file.refuse({Error::Kind::Missing,
                           Text::tr("The source for %1 has no commit yet.").arg(source.path),
                           source.ask});
            continue;
        }
        m_file.step(Text::tr("Source %1 at %2").arg(source.path, commit->brief()));
        if (m_facts.standalone) {
            cloneInside(source);
            continue;
        }
        ContextEntry entry{.name = sourceFolder(index)};
        entry.folder = m_facts.trees.value(source.path);
        m_isComplete = m_isComplete && !entry.folder.isEmpty();
        m_context += entry;
        m_file.copy(sourceFolder(index) + u'/', source.path + u'/', {.owner = m_owner.chown});
    }
}

void RecipeBuilder::cloneInside(const Source &source)
{
    const QString address = addressOf(source);
    if (address.isEmpty() || address.startsWith(u'-') || address.startsWith(u'/')) {
        m_file.refuse({Error::Kind::Missing,
                       Text::tr("The source for %1 is not at an address that a build can reach.")
                           .arg(source.path),
                       {}});
        return;
    }
    const QString folder = m_file.path(source.path);
    QStringList commands{
        u"git init --quiet "_s + folder,
        u"git -C "_s + folder + u" fetch --quiet --depth 1 "_s + m_file.word(address) + u' '
            + commitOf(source)->text(),
        u"git -C "_s + folder + u" checkout --quiet --detach FETCH_HEAD"_s,
    };
    if (source.submodules)
        commands +=
            u"git -C "_s + folder + u" submodule update --quiet --init --recursive --depth 1"_s;
    m_file.run(commands);
}

} // namespace slipway
