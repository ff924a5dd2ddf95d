// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipe_builder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr QLatin1StringView kFolder{"/usr/share/slipway/held"};

// The layout of `npm install --global`: packages in one folder, links to their programs in another.
constexpr const char *kNpmInstall =
    R"sh(# Puts the packages of the lock beside this file where npm has global ones.
cp -R /usr/share/slipway/held/npm /tmp/held-npm
cd /tmp/held-npm
npm ci --no-fund --no-audit
mkdir -p /usr/local/lib/node_modules /usr/local/bin
for link in node_modules/.bin/*; do
    [ -L "$link" ] || continue
    target="$(readlink "$link")"
    ln -sf "../lib/node_modules/${target#../}" "/usr/local/bin/${link##*/}"
done
rm -rf node_modules/.bin node_modules/.package-lock.json
cp -a node_modules/. /usr/local/lib/node_modules/
rm -rf /tmp/held-npm
)sh";

} // namespace

void RecipeBuilder::addHeld(const QString &name, const Result<QByteArray> &content)
{
    if (content)
        addFile(u"held/"_s + name, *content);
    else
        m_file.refuse(content.error());
}

void RecipeBuilder::holdPins()
{
    // What the person chose comes before what a lock says, and a lock before nothing.
    m_held.apt.insert(m_settings.packages.value(u"apt"_s));
    m_held.pip.insert(m_settings.packages.value(u"pip"_s));
    const QMap<QString, QString> apt = m_settings.packages.value(u"apt"_s);
    for (QString &package : m_profile.aptPackages) {
        const QString name = package.section(u'=', 0, 0);
        if (apt.contains(name))
            package = name + u'=' + apt.value(name);
    }
    const QMap<QString, QString> npm = m_settings.packages.value(u"npm"_s);
    for (QString &package : m_profile.npmPackages) {
        if (npm.contains(npmName(package)))
            package = npmName(package) + u'@' + npm.value(npmName(package));
        if (m_held.npm.value(npmName(package), package.section(u'@', -1))
                != package.section(u'@', -1)
            && npm.contains(npmName(package)))
            m_held.npm.clear(); // another version has another tree
    }
}

void RecipeBuilder::heldPackages()
{
    holdPins();
    if (!needsPython())
        m_held.pip.clear();
    if (!needsPython() || !usesConda())
        m_held.condaFiles.clear();
    QStringList named;
    for (const QString &package : std::as_const(m_profile.npmPackages)) {
        if (m_held.npm.contains(npmName(package)))
            named += npmName(package);
    }
    // A lock holds all of them or none; with pins of single ones npm chooses the rest.
    const bool isTree = m_held.npm.size() > named.size();
    if (named.isEmpty())
        m_held.npm.clear();
    m_hasNpmLock = isTree && named.size() == m_profile.npmPackages.size() && !named.isEmpty();
    if (m_held.apt.isEmpty() && m_held.pip.isEmpty() && m_held.condaFiles.isEmpty()
        && !m_hasNpmLock)
        return;
    if (!m_held.apt.isEmpty())
        addHeld(u"apt"_s, aptPreferences(m_held.apt));
    if (!m_held.pip.isEmpty()) {
        addHeld(u"pip"_s, pipConstraints(m_held.pip));
        addHeld(u"pip-steps"_s, pipStepConstraints(m_held.pip));
    }
    if (!m_held.condaFiles.isEmpty())
        addHeld(u"conda"_s, condaExplicit(m_held.condaFiles));
    if (m_hasNpmLock) {
        const Result<NpmLock> lock = npmLock(m_held.npm, named);
        if (!lock) {
            m_file.refuse(lock.error());
            return;
        }
        addFile(u"held/npm/package.json"_s, lock->package);
        addFile(u"held/npm/package-lock.json"_s, lock->lock);
        addFile(u"held/npm/install"_s, kNpmInstall);
    }
    m_file.step(Text::tr("Versions to keep"));
    m_file.copy(u"held/"_s, kFolder + u'/');
}

QString RecipeBuilder::heldApt() const
{
    return m_held.apt.isEmpty() ? QString()
                                : u"--option Dir::Etc::Preferences=%1/apt "_s.arg(kFolder);
}

QString RecipeBuilder::heldPip() const
{
    return m_held.pip.isEmpty() ? QString() : u" --constraint %1/pip"_s.arg(kFolder);
}

QString RecipeBuilder::heldPipOfSteps() const
{
    return m_held.pip.isEmpty() ? QString() : u"PIP_CONSTRAINT=%1/pip-steps "_s.arg(kFolder);
}

QString RecipeBuilder::heldConda() const
{
    return m_held.condaFiles.isEmpty() ? QString() : u"--file %1/conda"_s.arg(kFolder);
}

QString RecipeBuilder::heldNpm() const
{
    return m_hasNpmLock ? u"sh -eu %1/npm/install"_s.arg(kFolder) : QString();
}

} // namespace slipway
