// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipe_builder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

// Versions and sums as in Anaconda's own image (https://github.com/anaconda/docker-images,
// miniconda3/debian).
Miniconda defaultInstaller(const QString &architecture)
{
    const bool isArm = architecture == u"arm64";
    const QString address =
        u"https://repo.anaconda.com/miniconda/Miniconda3-py312_25.1.1-2-Linux-%1.sh"_s;
    return {address.arg(isArm ? u"aarch64"_s : u"x86_64"_s),
            isArm ? u"6d05b9f9b7f327b90797a4cf56d68c81578bab2f63257a3e7a8b72cb0f0e4b5d"_s
                  : u"4766d85b5f7d235ce250e998ebb5a8a8210cbd4f2b0fea4d2177b3ed9ea87884"_s};
}

QString torchStep(const QStringList &torch)
{
    static const QRegularExpression pinned(uR"(\Atorch==([A-Za-z0-9.+]+)\z)"_s);
    for (const QString &specifier : torch) {
        if (const auto match = pinned.match(specifier); match.hasMatch())
            return Text::tr("Install PyTorch %1").arg(match.captured(1));
    }
    return Text::tr("Install PyTorch");
}

} // namespace

QString systemPython(const ImageRef &base)
{
    struct Known {
        QLatin1StringView name;
        QLatin1StringView version;
    };
    static constexpr std::array known{
        Known{"ubuntu18.04"_L1, "3.6"_L1},   Known{"ubuntu20.04"_L1, "3.8"_L1},
        Known{"ubuntu22.04"_L1, "3.10"_L1},  Known{"ubuntu24.04"_L1, "3.12"_L1},
        Known{"ubuntu:20.04"_L1, "3.8"_L1},  Known{"ubuntu:22.04"_L1, "3.10"_L1},
        Known{"ubuntu:24.04"_L1, "3.12"_L1}, Known{"bullseye"_L1, "3.9"_L1},
        Known{"bookworm"_L1, "3.11"_L1},     Known{"trixie"_L1, "3.13"_L1}};
    const QString name = base.name() + u':' + base.tag();
    for (const Known &one : known) {
        if (name.contains(one.name))
            return one.version;
    }
    return {};
}

void RecipeBuilder::miniconda()
{
    static const QRegularExpression sum(u"\\A[0-9a-f]{64}\\z"_s);
    static const QRegularExpression version(uR"(\A[0-9]+(\.[0-9]+){0,2}\z)"_s);
    const Python &python = *m_profile.python;
    const Miniconda installer = python.installer.value_or(defaultInstaller(m_facts.architecture));
    if (!sum.match(installer.sha256).hasMatch() || !installer.url.startsWith(u"https://"))
        m_file.refuse({Error::Kind::Malformed,
                       Text::tr("The Miniconda installer needs an https address and its SHA-256."),
                       {}});
    if (!version.match(python.version).hasMatch())
        m_file.refuse(
            {Error::Kind::Malformed,
             Text::tr("“%1” is not a version of Python.").arg(python.version.left(20).simplified()),
             {}});
    m_file.step(Text::tr("Miniconda"));
    m_file.run(
        {u"curl --fail --silent --show-error --location --output /tmp/miniconda.sh "_s
             + m_file.word(installer.url),
         u"echo '%1  /tmp/miniconda.sh' | sha256sum --check --strict"_s.arg(installer.sha256),
         u"bash /tmp/miniconda.sh -b -p /opt/conda"_s, u"rm /tmp/miniconda.sh"_s});
    if (!m_owner.user.isEmpty())
        becomeUser();
    m_file.step(Text::tr("Python %1").arg(python.version));
    // Only conda-forge: the channel "defaults" asks for a consent that is the person's to give.
    m_file.run(
        {u"CONDA_PKGS_DIRS=%1/.cache/conda /opt/conda/bin/conda create --yes --quiet --prefix "
         u"/opt/venv \\\n        "
         "%2"_s.arg(
             m_owner.home,
             heldConda().isEmpty()
                 ? u"--override-channels --channel conda-forge python=%1 pip"_s.arg(python.version)
                 : heldConda())
         + (m_facts.hasBuildKit ? QString() : u" && rm -rf %1/.cache/conda/*"_s.arg(m_owner.home))},
        cache(u"conda"_s, m_owner.home + u"/.cache/conda"_s, true));
}

void RecipeBuilder::python()
{
    if (!needsPython()) {
        if (!m_owner.user.isEmpty())
            becomeUser();
        ownLines(OwnLine::Place::BeforeTorch);
        return;
    }
    const Python &python = *m_profile.python;
    if (usesConda()) {
        miniconda();
    } else {
        if (!m_owner.user.isEmpty())
            becomeUser();
        m_file.step(python.version.isEmpty() ? Text::tr("Python")
                                             : Text::tr("Python %1").arg(python.version));
        m_file.run({u"python3 -m venv /opt/venv"_s});
    }
    m_file.prependPath(u"/opt/venv/bin"_s);
    m_file.environment({{u"PIP_DISABLE_PIP_VERSION_CHECK"_s, u"1"_s},
                        {u"PIP_NO_INPUT"_s, u"1"_s},
                        {u"PYTHONUNBUFFERED"_s, u"1"_s},
                        {u"VIRTUAL_ENV"_s, u"/opt/venv"_s}});
    ownLines(OwnLine::Place::BeforeTorch);
    const QString install =
        u"pip install "_s + (m_facts.hasBuildKit ? QString() : u"--no-cache-dir "_s);
    const QStringList mounts = cache(u"pip"_s, m_owner.home + u"/.cache/pip"_s, true);
    if (!python.torch.isEmpty()) {
        QString index = m_settings.torch.isEmpty() ? python.torchIndex : m_settings.torch;
        if (index == u"auto")
            index = m_facts.torchIndex;
        m_file.step(torchStep(python.torch));
        m_file.run({install + m_file.pipRequirements(python.torch) + heldPip()
                    + (index.isEmpty()
                           ? QString()
                           : u" \\\n        --index-url "_s + m_file.pipRequirements({index}))},
                   mounts);
    }
    if (!python.packages.isEmpty()) {
        m_file.step(Text::tr("Further Python packages"));
        m_file.run({install + m_file.pipRequirements(python.packages) + heldPip()}, mounts);
    }
}

QStringList RecipeBuilder::pythonSystemPackages() const
{
    if (!needsPython())
        return {};
    return usesConda() ? QStringList{u"bash"_s, u"ca-certificates"_s, u"curl"_s}
                       : QStringList{u"python3"_s, u"python3-venv"_s};
}

bool RecipeBuilder::usesConda() const
{
    const Python &python = *m_profile.python;
    if (python.manager == Python::Manager::Conda)
        return true;
    const QString system = m_profile.base ? systemPython(*m_profile.base) : QString();
    return !python.version.isEmpty() && !system.isEmpty() && python.version != system
        && !python.version.startsWith(system + u'.');
}

} // namespace slipway
