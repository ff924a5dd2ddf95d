// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "base/commit.h"
#include "base/image_ref.h"
#include "base/port.h"
#include "profiles/launch_option.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace slipway {

/// A git repository that an image carries, held at one commit.
struct Source {
    QString path; ///< Where it goes in the image, absolute: /opt/app, /opt/app/repositories/BLIP
    QString git; ///< https://, git://, ssh:// or file:// address. Empty: the person must give one
                 ///< (see ask).
    QString branch;
    std::optional<Commit> commit;
    bool submodules = false;
    QString ask; ///< Why the person is asked for a folder or an address of their own; empty:
                 ///< nothing is asked.
    friend bool operator==(const Source &, const Source &) = default;
};

struct Miniconda {
    QString url; ///< Of the installer, with its version in the name.
    QString sha256;
    friend bool operator==(const Miniconda &, const Miniconda &) = default;
};

struct Python {
    enum class Manager { Venv, Conda };
    Manager manager = Manager::Venv;
    QString version; ///< "3.11"
    std::optional<Miniconda>
        installer; ///< For conda: which one; unset: the default of the lineage.
    QStringList requirements; ///< Files inside the first source, relative.
    QStringList constraints;
    QStringList packages; ///< pip requirement specifiers, installed after torch and before the
                          ///< requirements.
    QStringList
        torch; ///< pip requirement specifiers: "torch==2.7.1"; empty: the app brings its own.
    QString torchIndex; ///< "https://download.pytorch.org/whl/cu128", "auto", or empty for PyPI.
    friend bool operator==(const Python &, const Python &) = default;
};

/// An extra instruction of the recipe, between the requirements and the end.
struct Step {
    enum class When { AfterPackages, AfterSources, AfterRequirements };
    QString name; ///< What the person reads: "Install CLIP"
    QString run; ///< A shell script, run with `sh -eu` from a heredoc or its quoted equivalent.
    bool asRoot = false;
    When when = When::AfterRequirements;
    friend bool operator==(const Step &, const Step &) = default;
};

/// A supervised process of the s6 lineage.
struct Service {
    QString name; ///< a-z 0-9 -
    QStringList command;
    bool asRoot = false; ///< Else as the mapped user.
    QStringList after; ///< Names of services that come first.
    bool oneshot = false; ///< Runs once, before services that come after it.
    friend bool operator==(const Service &, const Service &) = default;
};

/// A file that the recipe writes into the image.
struct ImageFile {
    QString path; ///< absolute, in the image
    QString content;
    bool executable = false;
    friend bool operator==(const ImageFile &, const ImageFile &) = default;
};

struct Ready {
    QString path = QStringLiteral(
        "/"); ///< GET here answers 2xx or 3xx (401 and 403 count: something answers).
    std::chrono::seconds within{120};
    friend bool operator==(const Ready &, const Ready &) = default;
};

struct Web {
    Port port = *Port::from(80); ///< In the container.
    std::optional<Port> preferred; ///< On the host; unset: the same number.
    QString path = QStringLiteral("/"); ///< Of the web UI.
    Ready ready;
    friend bool operator==(const Web &, const Web &) = default;
};

struct ExtraPort {
    QString name;
    Port port = *Port::from(80);
    bool udp = false;
    friend bool operator==(const ExtraPort &, const ExtraPort &) = default;
};

enum class GpuUse { None, Wanted, Required };

struct Run {
    QStringList command;
    QString workdir; ///< Empty: the first source's path.
    QMap<QString, QString> environment;
    GpuUse gpu = GpuUse::None;
    qint64 shmBytes = 0; ///< From "2g", "512m".
    QString stopSignal; ///< "SIGINT"
    std::chrono::seconds stopGrace{10};
    QStringList capabilities; ///< Beyond none.
    qint64 memoryBytes = 0; ///< The most that it may have; 0: no limit.
    int pids = kUsualPids; ///< Processes and threads at most.
    bool readOnlyRoot = false; ///< It writes to its folders and `tmpfs` alone.
    QStringList tmpfs; ///< Folders in memory, of a read-only root: "/tmp"
    QStringList optionFiles; ///< Of the first source: where it knows its options.
    static constexpr int kUsualPids = 4096; ///< Ends a fork bomb; no app was seen near it.
    friend bool operator==(const Run &, const Run &) = default;
};

/// A folder of the app's that lives on the person's disk.
struct Folder {
    enum class Purpose { Models, Output, Config, Data };
    QString name; ///< "models", "output", "config", or the profile's own
    QString label; ///< For people; empty: from the name.
    Purpose purpose = Purpose::Data;
    QString path; ///< In the container, absolute.
    bool readOnly = false;
    bool ask = false; ///< The person chooses it; else there is a default.
    friend bool operator==(const Folder &, const Folder &) = default;
};

/// Where models of one kind are in the app, and how the app comes to look there.
struct ModelPlace {
    /// Bind: the app looks there by itself. Yaml: `layout-file` names the place. Flag and
    /// Environment: the app's own command or environment names it. Register: the app keeps a list
    /// of its models, into which the person takes those that are there.
    enum class Way { Bind, Yaml, Flag, Environment, Register };
    QString path; ///< In the container, absolute.
    Way way = Way::Bind;
    QString key = {}; ///< How the app's setting is called: "--lora-dir", "path_loras", "loras".
    bool readOnly = false; ///< Also where the models folder is not.
    friend bool operator==(const ModelPlace &, const ModelPlace &) = default;
};

/// An app as its YAML document describes it. Plain values, already checked: see profile_yaml.h.
struct Profile {
    enum class Kind { Ai, General };
    enum class Lineage { Cuda, S6, Image };
    enum class Origin { BuiltIn, User };

    explicit Profile(AppId profileId)
        : id(std::move(profileId))
    {}
    AppId id;
    QString name;
    QString summary; ///< For cards: at most 34 characters are shown there.
    QString description; ///< One or two sentences.
    QString homepage;
    QString licence; ///< SPDX expression of the app
    QString icon; ///< Name of a tile in resources; empty: a letter on a colour.
    QString tint; ///< "#RRGGBB" behind the letter
    Kind kind = Kind::General;
    Lineage lineage = Lineage::S6;
    std::optional<ImageRef> base; ///< cuda and image lineages
    QList<Source> sources;
    std::optional<Python> python;
    QStringList aptPackages;
    QStringList npmPackages; ///< "name@version"
    QList<Step> steps;
    QList<Service> services;
    QList<ImageFile> files;
    std::optional<Web> web;
    QList<ExtraPort> ports;
    Run run;
    QList<LaunchOption> options;
    QList<Folder> folders;
    QMap<QString, ModelPlace> layout; ///< store kind → where it is in the app
    QString
        layoutFile; ///< In the container: a file in the form of ComfyUI's extra_model_paths.yaml
                    ///< that Slipway writes, with the kinds whose way is Yaml.
    QMap<QString, QString>
        links; ///< path in the app → target under /models, /output, /config: links made at build
    QString version; ///< What the pin is called: "v1.10.1"; for package pins the package's version.
    Origin origin = Origin::BuiltIn;
    QString file; ///< Where it was read from.
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace slipway
