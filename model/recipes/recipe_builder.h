// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/dockerfile.h"
#include "recipes/recipe.h"

namespace slipway {

/// The parts from which the lineages' recipes are put together, in the order in which a lineage
/// calls them.
class RecipeBuilder
{
public:
    /// Who owns what the recipe puts into the image and runs its unprivileged steps.
    struct Owner {
        QString user; ///< "app"; empty: everything is root's.
        QString chown; ///< "1000:1000"
        QString home = QStringLiteral("/root");
        quint32 uid = 0;
        quint32 gid = 0;
    };

    RecipeBuilder(const Profile &profile, const AppSettings &settings, const RecipeFacts &facts,
                  Owner owner);

    Dockerfile &file() { return m_file; }
    void certificates();
    void
    heldPackages(); ///< The files that hold packages at their versions; before any is installed.
    void systemPackages(QStringList further);
    void npmPackages();
    void createUser(); ///< The owner, whatever accounts the base image has, and the folders that it
                       ///< owns.
    void ownedFolders(); ///< For lineages whose accounts come with the base.
    void becomeUser();
    void python(); ///< The environment /opt/venv, then torch, then the profile's own packages.
    void requirements(); ///< Copied alone, before the sources, so that only their change installs
                         ///< them anew.
    void sources();
    QStringList
    pythonSystemPackages() const; ///< What the way to Python needs from the distribution.
    bool
    usesConda() const; ///< By wish, or since the base image's own Python is of another version.
    void steps(Step::When when);
    void ownLines(OwnLine::Place place);
    void links();
    void files();
    void probe();
    void ending(); ///< ENV, LABEL, EXPOSE and what else only describes the image.

    void addFile(const QString &name, const QByteArray &content, int mode = 0644);
    void note(const QString &text);
    Result<Recipe> finish();

    const Profile &profile() const { return m_profile; }
    QString workdir() const; ///< Where the app's command and its steps run.

private:
    bool needsPython() const { return m_profile.python.has_value(); }
    QStringList cache(const QString &id, const QString &target, bool owned) const;
    std::optional<Commit> commitOf(const Source &source) const;
    QString addressOf(const Source &source) const;
    QString sourceFolder(qsizetype index) const;
    void miniconda();
    void cloneInside(const Source &source);
    void runScript(const QString &name, const QByteArray &script, bool asRoot);
    QMap<QString, QString> labels() const;
    void holdPins(); ///< The packages that the settings hold.
    void addHeld(const QString &name, const Result<QByteArray> &content);
    // What the installing commands say for that; empty: nothing is held.
    QString heldApt() const;
    QString heldPip() const;
    QString heldPipOfSteps() const;
    QString heldConda() const;
    QString heldNpm() const;

    Profile m_profile;
    AppSettings m_settings;
    RecipeFacts m_facts;
    Owner m_owner;
    HeldPackages m_held;
    bool m_hasNpmLock = false;
    Dockerfile m_file;
    QList<ContextEntry> m_context;
    QStringList m_notes;
    int m_scripts = 0;
    bool m_isComplete = true;
    bool m_isUser = false;
};

/// The version of python3 that the packages of a base image's distribution install ("3.10"), by the
/// distribution's name in the image's name or tag; empty when they do not tell.
QString systemPython(const ImageRef &base);

} // namespace slipway
