// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_request.h"

#include "profiles/own_line.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <iostream>

namespace slipway {

namespace {

/// Makes the verbs; each writes into the request when it is parsed.
class Grammar
{
public:
    explicit Grammar(CliRequest &request)
        : m_request(request)
        , m_app("Installs, builds and runs self-hosted apps. Without a verb the window opens.",
                "slipway")
    {
        m_app.set_version_flag("--version", SLIPWAY_VERSION);
        m_app.require_subcommand(0, 1);
        global(m_app);
        lists();
        work();
        past();
        output();
        settings();
        sources();
        sharing();
        folders();
        profiles();
        models();
    }
    CLI::App &app() { return m_app; }

private:
    void global(CLI::App &app)
    {
        app.add_flag("--json", m_request.json, "Write JSON: one document, or one object a line");
        text(app, "--engine", m_request.engine,
             "The engine's endpoint, such as unix:///var/run/docker.sock");
        text(app, "--config", m_request.config, "Folder of settings");
        text(app, "--data", m_request.data, "Folder of data; caches and outputs go there as well");
    }
    static void text(CLI::App &app, const std::string &name, QString &into, const std::string &help)
    {
        app.add_option_function<std::string>(
            name, [&into](const std::string &value) { into = QString::fromStdString(value); },
            help);
    }
    CLI::App *verb(CLI::App &parent, const std::string &name, Verb verb, const std::string &help)
    {
        CLI::App *made = parent.add_subcommand(name, help);
        made->callback([this, verb] { m_request.verb = verb; });
        global(*made);
        return made;
    }
    void appName(CLI::App *verb, bool isRequired)
    {
        CLI::Option *option = verb->add_option_function<std::string>(
            "app",
            [this](const std::string &value) { m_request.app = QString::fromStdString(value); },
            "An app's id");
        option->required(isRequired);
    }
    void files(CLI::App *verb, const std::string &help, bool many)
    {
        CLI::Option *option = verb->add_option_function<std::vector<std::string>>(
            "file",
            [this](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    m_request.files.append(QString::fromStdString(value));
            },
            help);
        option->required();
        option->expected(1, many ? 100000 : 1);
    }

    void lists()
    {
        verb(m_app, "apps", Verb::Apps, "List all apps");
        appName(verb(m_app, "show", Verb::Show,
                     "Tell everything about an app and where each value comes from"),
                true);
        appName(verb(m_app, "status", Verb::Status,
                     "Tell the state of an app, or of the engine and all apps"),
                false);
        CLI::App *doctor = verb(m_app, "doctor", Verb::Doctor,
                                "Look for trouble: engine, GPU, disk, network, ports, folders");
        appName(doctor, false);
        doctor->add_flag("--network", m_request.network,
                         "Ask the servers too that apps are built from");
    }
    void work()
    {
        CLI::App *rebuild = nullptr;
        for (const auto &[name, kind, help] :
             {std::tuple{"build", Verb::Build, "Build an image of an app"},
              std::tuple{"rebuild", Verb::Rebuild,
                         "Build, and replace the running container when the image is good"}}) {
            CLI::App *made = verb(m_app, name, kind, help);
            appName(made, true);
            made->add_flag("--no-cache", m_request.noCache, "Do every step anew");
            made->add_flag("--locked", m_request.locked,
                           "Hold everything to the lock of an earlier build");
            made->add_option("number", m_request.build,
                             "With --locked: the build whose lock is used; without, the newest")
                ->check(CLI::PositiveNumber);
            rebuild = made; // the last one
        }
        rebuild->add_flag_callback(
            "--beside", [this] { m_request.beside = true; },
            "Try it beside the running one first, though it uses the GPU");
        rebuild->add_flag_callback(
            "--in-place", [this] { m_request.beside = false; },
            "Stop the running one at once; it comes back if the new one does not answer");
        appName(verb(m_app, "start", Verb::Start, "Start an app and wait until it answers"), true);
        appName(verb(m_app, "stop", Verb::Stop, "Stop an app"), true);
        appName(verb(m_app, "restart", Verb::Restart, "Stop and start an app"), true);
        CLI::App *remove = verb(m_app, "remove", Verb::Remove, "Remove an app's container");
        appName(remove, true);
        remove->add_flag("--images", m_request.images, "Remove its images too");
        // "--data" alone; with a folder behind it, it is the option that every verb has: see
        // splitData().
        remove->add_flag("--own-data", m_request.dataToo,
                         "The same as --data without a folder: remove its own settings too");
    }
    void past()
    {
        CLI::App *rollback =
            verb(m_app, "rollback", Verb::Rollback, "Go back to an image that was good");
        appName(rollback, true);
        rollback->add_option("build", m_request.build, "Its build number; else the last good one")
            ->check(CLI::PositiveNumber);
        CLI::Option *snapshot =
            rollback->add_flag("--config-snapshot", m_request.configSnapshot,
                               "Bring back its settings of then too; those of now are set aside");
        rollback->add_flag("--keep-config", m_request.keepConfig, "Leave its settings as they are")
            ->excludes(snapshot);
        appName(verb(m_app, "history", Verb::History, "List the builds of an app"), true);
        CLI::App *bisect = verb(m_app, "bisect", Verb::Bisect, "Find the commit that broke an app");
        appName(bisect, true);
        text(*bisect, "--good", m_request.good,
             "A commit, tag or branch that works; without it a search that was begun goes on");
        text(*bisect, "--bad", m_request.bad,
             "A later one that does not; else the branch's newest");
        CLI::Option *run = bisect->add_option_function<std::string>(
            "--run",
            [this](const std::string &line) { m_request.command = QString::fromStdString(line); },
            "Judge by a command with SLIPWAY_URL: 0 works, 125 cannot tell, else broken");
        bisect->add_flag("--ask", m_request.ask, "Ask for each commit whether it works")
            ->excludes(run);
        bisect->add_flag("--stop", m_request.stop, "Forget the search that was begun");
        bisect->add_flag("--stop-first", m_request.stopFirst,
                         "Stop the app until the search ends, for the memory of its GPU");
    }
    void output()
    {
        CLI::App *recipe = verb(m_app, "recipe", Verb::Recipe, "Print the Dockerfile of an app");
        appName(recipe, true);
        text(*recipe, "--out", m_request.out, "Write the whole build context into this folder");
        recipe->add_flag("--standalone", m_request.standalone, "Clone from git inside the build");
        recipe->add_flag("--lines", m_request.lines, "List the lines of your own in it");
        CLI::Option *add = recipe->add_option_function<std::string>(
            "--add",
            [this](const std::string &line) { m_request.addLine = QString::fromStdString(line); },
            "Add a line of shell of your own");
        std::vector<std::string> places;
        for (const QString &word : placeWords())
            places.push_back(word.toStdString());
        recipe
            ->add_option_function<std::string>(
                "--place",
                [this](const std::string &word) { m_request.place = QString::fromStdString(word); },
                "Where it stands; else last")
            ->check(CLI::IsMember(places))
            ->needs(add);
        text(*recipe, "--mend", m_request.mend, "Add the line that mends a known cause");
        recipe->add_option("--drop", m_request.dropLine, "Take the line of this number out again")
            ->check(CLI::PositiveNumber);
        CLI::App *open = verb(m_app, "open", Verb::Open, "Open an app's web UI");
        appName(open, true);
        open->add_flag("--print", m_request.print, "Print its address only");
        CLI::App *logs = verb(m_app, "logs", Verb::Logs, "Print what an app's container wrote");
        appName(logs, true);
        logs->add_flag("-f,--follow", m_request.follow, "Go on as more comes");
        logs->add_option("--tail", m_request.tail, "Only the newest lines")
            ->check(CLI::NonNegativeNumber);
        appName(verb(m_app, "stats", Verb::Stats, "Tell what an app uses now"), true);
    }
    void settings()
    {
        CLI::App *set = verb(m_app, "set", Verb::Set,
                             "Set how an app runs; without KEY=VALUE, list what can be set");
        appName(set, true);
        set->add_option_function<std::vector<std::string>>(
               "pair",
               [this](const std::vector<std::string> &values) {
                   for (const std::string &value : values)
                       m_request.pairs.append(QString::fromStdString(value));
               },
               "KEY=VALUE; KEY= goes back to what is usual; secret.NAME=- reads standard input")
            ->expected(1, 1000);
    }
    void sources()
    {
        CLI::App *commits =
            verb(m_app, "commits", Verb::Commits, "List the commits around an app's pin");
        appName(commits, true);
        text(*commits, "--source", m_request.source, "Which source, by its path in the app");
        commits->add_option("-n,--number", m_request.most, "How many, on each side of the pin")
            ->check(CLI::PositiveNumber);
        commits->add_flag("--fetch", m_request.fetch, "Ask the server first");
        CLI::App *pin =
            verb(m_app, "pin", Verb::Pin, "Pin an app to a branch, tag or commit; print its pins");
        appName(pin, true);
        pin->add_option_function<std::string>(
            "ref",
            [this](const std::string &value) { m_request.ref = QString::fromStdString(value); },
            "A branch, a tag, a commit or its first digits");
        text(*pin, "--source", m_request.source, "Which source, by its path in the app");
        pin->add_flag("--unpin", m_request.unpin, "Go back to what the profile says");
        CLI::App *updates = verb(m_app, "updates", Verb::Updates,
                                 "Tell how far apps are behind what their authors published");
        appName(updates, false);
        updates->add_flag("--known", m_request.known, "What the last check said, without asking");
        CLI::App *sync =
            verb(m_app, "sync", Verb::Sync, "Fetch all branches and tags of apps' sources");
        appName(sync, false);
        sync->add_flag("--tidy", m_request.tidy,
                       "Then free the space of commits and sources that nothing needs");
    }
    void sharing()
    {
        CLI::App *give =
            verb(m_app, "export", Verb::Export, "Write an app into one file: profile, pins, lock");
        appName(give, true);
        give->add_option_function<std::string>(
            "file",
            [this](const std::string &value) {
                m_request.files.append(QString::fromStdString(value));
            },
            "The file; without, APP.slipway here");
        give->add_flag("--with-sources", m_request.withSources,
                       "Put the sources in too, so that it builds without their servers");
        CLI::App *take = verb(m_app, "import", Verb::Import,
                              "Tell what an exported app would do here, ask, and add it");
        files(take, "A file that export wrote", false);
        take->add_flag("--yes", m_request.yes, "Add it without asking");
    }
    void folders()
    {
        CLI::App *mounts =
            verb(m_app, "mounts", Verb::Mounts,
                 "List an app's folders and what is wrong with them, or change them");
        appName(mounts, true);
        mounts
            ->add_option_function<std::string>(
                "act",
                [this](const std::string &value) {
                    m_request.mountsAct = QString::fromStdString(value);
                },
                "set NAME=FOLDER[:ro], add FOLDER-OR-VOLUME:/PATH-IN-THE-APP[:ro], remove "
                "/PATH-IN-THE-APP, or reset NAME")
            ->check(CLI::IsMember({"set", "add", "remove", "reset"}));
        mounts->add_option_function<std::vector<std::string>>(
            "folder",
            [this](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    m_request.mounts.append(QString::fromStdString(value));
            },
            "What is set, added, removed or reset; several, if need be");
        text(*mounts, "--name", m_request.name, "With add: what it is for");
        mounts->add_flag("--yes", m_request.yes,
                         "Make folders that are missing, and give those of the system, without "
                         "asking");
    }
    void profiles()
    {
        CLI::App *profile = m_app.add_subcommand("profile", "Check, add and list profiles");
        profile->require_subcommand(1);
        files(verb(*profile, "check", Verb::ProfileCheck, "Say what is wrong with profiles"),
              "Profiles", true);
        files(verb(*profile, "add", Verb::ProfileAdd, "Check a profile and keep a copy of it"),
              "A profile", false);
        verb(*profile, "list", Verb::ProfileList, "List profiles");
    }
    void models()
    {
        CLI::App *models = m_app.add_subcommand("models", "The folder of models that apps share");
        models->require_subcommand(1);
        appName(verb(*models, "layout", Verb::ModelsLayout,
                     "Tell where each kind of models is on the disk and in an app"),
                true);
        verb(*models, "find", Verb::ModelsFind, "Look for models that other UIs keep here");
        files(verb(*models, "use", Verb::ModelsUse,
                   "Make a folder the models of all apps; another UI's stays as it is"),
              "A folder", false);
        appName(verb(*models, "register", Verb::ModelsRegister,
                     "Have an app that keeps a list of its models take in those that it sees"),
                true);
    }

    CliRequest &m_request;
    CLI::App m_app;
};

/// `remove APP --data` means the app's data, `--data DIR` means where Slipway keeps all. A folder
/// has a slash in it.
std::vector<std::string> splitData(int argc, char **argv)
{
    std::vector<std::string> words(argv + 1, argv + argc);
    bool isRemove = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        isRemove = isRemove || words[i] == "remove";
        const bool hasFolder = i + 1 < words.size() && words[i + 1].find('/') != std::string::npos;
        if (isRemove && words[i] == "--data" && !hasFolder)
            words[i] = "--own-data";
    }
    std::reverse(words.begin(), words.end()); // as CLI11 takes them
    return words;
}

/// An address of a page is no verb; who gives one wants the window.
std::vector<std::string> takeAddress(std::vector<std::string> words, QString &address)
{
    const auto found = std::find_if(words.begin(), words.end(), [](const std::string &word) {
        return word.rfind("slipway:", 0) == 0;
    });
    if (found != words.end()) {
        address = QString::fromStdString(*found);
        words.erase(found);
    }
    return words;
}

} // namespace

ParsedLine parseCommandLine(int argc, char **argv)
{
    ParsedLine parsed;
    Grammar grammar(parsed.request);
    try {
        grammar.app().parse(takeAddress(splitData(argc, argv), parsed.request.address));
        const bool builds =
            parsed.request.verb == Verb::Build || parsed.request.verb == Verb::Rebuild;
        if (builds && parsed.request.build > 0 && !parsed.request.locked) {
            std::cerr << "slipway: A build's number goes with --locked.\n";
            parsed.end = exitcode::kUsage;
        }
        if (!parsed.request.address.isEmpty() && parsed.request.verb != Verb::None) {
            std::cerr << "slipway: An address is shown by the window; no verb goes with it.\n";
            parsed.end = exitcode::kUsage;
        }
    } catch (const CLI::Success &shown) { // --help and --version
        parsed.end = grammar.app().exit(shown, std::cout, std::cerr) == 0 ? exitcode::kDone
                                                                          : exitcode::kUsage;
    } catch (const CLI::ParseError &error) {
        grammar.app().exit(error, std::cerr, std::cerr);
        parsed.end = exitcode::kUsage;
    }
    return parsed;
}

} // namespace slipway
