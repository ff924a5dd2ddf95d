// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_marks.h"

#include "git/package_changes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct MarkName {
    CommitMark mark;
    QLatin1StringView name;
};
constexpr std::array markNames{MarkName{CommitMark::Requirements, "requirements"_L1},
                               MarkName{CommitMark::LaunchOptions, "launch-options"_L1},
                               MarkName{CommitMark::Ports, "ports"_L1},
                               MarkName{CommitMark::ModelPaths, "model-paths"_L1},
                               MarkName{CommitMark::Image, "image"_L1}};

QStringView nameIn(QStringView path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView one) {
        return name.compare(one, Qt::CaseInsensitive) == 0;
    });
}

bool isInAny(QStringView path, const QStringList &places)
{
    return std::any_of(places.begin(), places.end(), [path](const QString &place) {
        return !place.isEmpty()
            && (path == place
                || (path.startsWith(place)
                    && (place.endsWith(u'/') || path.at(place.size()) == u'/')));
    });
}

/// Files that only say what is asked for, beside those that packagesIn() reads.
bool isRequirements(QStringView path)
{
    return listsPackages(path)
        || isOneOf(nameIn(path),
                   {"setup.py"_L1, "setup.cfg"_L1, "Pipfile"_L1, "Pipfile.lock"_L1,
                    "poetry.lock"_L1, "uv.lock"_L1, "package-lock.json"_L1, "yarn.lock"_L1,
                    "pnpm-lock.yaml"_L1, "go.mod"_L1, "Cargo.toml"_L1, "Gemfile"_L1,
                    "composer.json"_L1});
}

bool isImagePart(QStringView path)
{
    const QStringView name = nameIn(path);
    return name.startsWith("Dockerfile"_L1, Qt::CaseInsensitive)
        || name.endsWith(".Dockerfile"_L1, Qt::CaseInsensitive)
        || name.startsWith("docker-compose"_L1, Qt::CaseInsensitive)
        || isOneOf(name,
                   {"Containerfile"_L1, "compose.yaml"_L1, "compose.yml"_L1, ".dockerignore"_L1,
                    ".gitmodules"_L1, ".python-version"_L1, "runtime.txt"_L1, "install.py"_L1,
                    "install.sh"_L1, "setup.sh"_L1, "postinstall.py"_L1, "prestartup_script.py"_L1,
                    "apt.txt"_L1, "packages.txt"_L1});
}

bool isEntrance(QStringView name)
{
    return name.contains("entrypoint"_L1, Qt::CaseInsensitive);
}

bool isCode(QStringView name)
{
    static constexpr std::array endings{".py"_L1, ".sh"_L1, ".bat"_L1, ".js"_L1,   ".ts"_L1,
                                        ".go"_L1, ".rs"_L1, ".yml"_L1, ".yaml"_L1, ".toml"_L1};
    return std::any_of(endings.begin(), endings.end(), [name](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace

QStringList namesOf(CommitMarks marks)
{
    QStringList names;
    for (const MarkName &one : markNames) {
        if (marks.testFlag(one.mark))
            names += QString(one.name);
    }
    return names;
}

CommitMarks marksOfPath(QStringView path, const MarkHints &hints)
{
    CommitMarks marks;
    const QStringView name = nameIn(path);
    if (isRequirements(path) || isInAny(path, hints.requirements))
        marks |= CommitMark::Requirements;
    if (isImagePart(path))
        marks |= CommitMark::Image;
    if (isEntrance(name))
        marks |= CommitMark::Image | CommitMark::LaunchOptions;
    if (isOneOf(name,
                {"cli_args.py"_L1, "cmd_args.py"_L1, "args_manager.py"_L1, "webui-user.sh"_L1,
                 "webui.sh"_L1}))
        marks |= CommitMark::LaunchOptions;
    if (isOneOf(name, {"folder_paths.py"_L1, "extra_model_paths.yaml.example"_L1})
        || isInAny(path, hints.models))
        marks |= CommitMark::ModelPaths;
    return marks;
}

bool marksDependOnLines(QStringView path, const MarkHints &hints)
{
    if (isInAny(path, hints.launch))
        return true;
    if (path.count(u'/') > 3)
        return false;
    const QStringView name = nameIn(path);
    if (name.startsWith("Dockerfile"_L1) || name.contains("compose"_L1))
        return true;
    if (!isCode(name))
        return false;
    static constexpr std::array words{"arg"_L1,    "option"_L1, "launch"_L1, "cli"_L1,
                                      "cmd"_L1,    "main"_L1,   "server"_L1, "webui"_L1,
                                      "config"_L1, "path"_L1,   "start"_L1,  "run"_L1,
                                      "app"_L1,    "entry"_L1,  "invoke"_L1, "__init__"_L1};
    return std::any_of(words.begin(), words.end(), [name](QLatin1StringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

CommitMarks marksOfLine(QByteArrayView line)
{
    CommitMarks marks;
    const auto has = [line](const char *word) { return line.contains(word); };
    if (has("add_argument(") || has("ArgumentParser(") || has("add_option(") || has("@click.option")
        || has("click.option(") || has("typer.Option(") || has("argparse.") || has("DEFINE_string(")
        || has("COMMANDLINE_ARGS"))
        marks |= CommitMark::LaunchOptions;
    const QByteArrayView text = line;
    if (text.contains("port") || text.contains("PORT") || text.contains("EXPOSE")
        || text.contains("Port")) {
        static const QRegularExpression port(
            u"\\bEXPOSE\\b|(\\b|[_-])(server_)?port\\b[^A-Za-z]*[:=( ]|\\bports:|\\bPORT\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression import(u"^\\s*(from|import)\\s"_s);
        const QString whole = QString::fromUtf8(line);
        if (port.match(whole).hasMatch() && !import.match(whole).hasMatch())
            marks |= CommitMark::Ports;
    }
    if (has("models_path") || has("models_dir") || has("model_path")
        || has("folder_names_and_paths") || has("ckpt_dir") || has("checkpoints_dir")
        || has("\"models/") || has("'models/") || has("model_dir") || has("extra_model_paths"))
        marks |= CommitMark::ModelPaths;
    return marks;
}

} // namespace slipway
