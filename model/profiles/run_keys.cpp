// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/run_keys.h"

#include "profiles/launch_options.h"
#include "profiles/profiles_text.h"
#include "profiles/run_settings_parts.h"
#include "profiles/text_checks.h"

#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

const auto kEveryone = u"0.0.0.0"_s;

/// A key with one value of its own. `write` takes what is not empty; false: not this.
struct PlainKey {
    const char *name;
    const char *allowed;
    QString (*usual)(const Profile &);
    QString (*read)(const AppSettings &); ///< Empty: not set.
    bool (*write)(AppSettings &, const QString &);
    void (*reset)(AppSettings &);
};

QString yesNo(bool truth)
{
    return truth ? u"yes"_s : u"no"_s;
}

std::optional<bool> truthIn(const QString &text)
{
    if (text == u"yes" || text == u"true")
        return true;
    if (text == u"no" || text == u"false")
        return false;
    return std::nullopt;
}

QString sizeOrNone(qint64 bytes)
{
    return bytes > 0 ? sizeText(bytes) : u"0"_s;
}

bool writeSize(std::optional<qint64> &into, const QString &text)
{
    const std::optional<qint64> bytes = text == u"0" ? 0 : parseSize(text);
    if (bytes)
        into = bytes;
    return bytes.has_value();
}

bool writeGpu(AppSettings &settings, const QString &text)
{
    if (text == u"all" || text == u"none") {
        settings.gpu = text == u"all";
        settings.run.gpus.clear();
        return true;
    }
    const QStringList ids = text.split(u',');
    for (const QString &id : ids) {
        if (!checkGpuId(id).isEmpty())
            return false;
    }
    settings.gpu = true;
    settings.run.gpus = ids;
    return true;
}

QString readGpu(const AppSettings &settings)
{
    if (!settings.run.gpus.isEmpty())
        return settings.run.gpus.join(u',');
    return !settings.gpu ? QString() : *settings.gpu ? u"all"_s : u"none"_s;
}

bool writeAddress(AppSettings &settings, const QString &text)
{
    if (text == u"computer")
        settings.address.clear();
    else if (text == u"network")
        settings.address = kEveryone;
    else if (checkAddress(text).isEmpty())
        settings.address = text;
    else
        return false;
    return true;
}

QString readAddress(const AppSettings &settings)
{
    return settings.address == kEveryone ? u"network"_s : settings.address;
}

bool writePids(AppSettings &settings, const QString &text)
{
    bool isNumber = false;
    const int pids = text.toInt(&isNumber);
    if (!isNumber || pids < 0 || pids > kMostPids)
        return false;
    settings.run.pids = pids;
    return true;
}

bool writePort(AppSettings &settings, const QString &text)
{
    if (text == u"auto") {
        settings.port.reset();
        return true;
    }
    const Result<Port> port = Port::parse(text);
    if (port)
        settings.port = *port;
    return port.has_value();
}

bool writeArguments(AppSettings &settings, const QString &text)
{
    if (!checkOneLine(text).isEmpty())
        return false;
    settings.run.arguments = wordsIn(text);
    return true;
}

template <typename T>
bool put(std::optional<T> &into, const std::optional<T> &value)
{
    if (value)
        into = value;
    return value.has_value();
}

using App = AppSettings;

// The table of keys reads like one.
// clang-format off
const std::array kPlainKeys{
    PlainKey{"port", "1 to 65535, auto", [](const Profile &) { return u"auto"_s; },
        [](const App &a) { return a.port ? a.port->text() : QString(); }, writePort,
        [](App &a) { a.port.reset(); }},
    PlainKey{"address", "computer, network, an IP address", [](const Profile &) { return u"computer"_s; },
        readAddress, writeAddress, [](App &a) { a.address.clear(); }},
    PlainKey{"internet", "yes, no", [](const Profile &) { return u"yes"_s; },
        [](const App &a) { return a.run.internet ? QString() : u"no"_s; },
        [](App &a, const QString &text) {
            const auto truth = truthIn(text);
            a.run.internet = truth.value_or(a.run.internet);
            return truth.has_value();
        },
        [](App &a) { a.run.internet = true; }},
    PlainKey{"gpu", "all, none, ids of cards with commas between",
        [](const Profile &p) { return p.run.gpu == GpuUse::None ? u"none"_s : u"all"_s; }, readGpu, writeGpu,
        [](App &a) { a.gpu.reset(); a.run.gpus.clear(); }},
    PlainKey{"memory", "512m, 8g, 0 for no limit", [](const Profile &p) { return sizeOrNone(p.run.memoryBytes); },
        [](const App &a) { return a.run.memoryBytes ? sizeOrNone(*a.run.memoryBytes) : QString(); },
        [](App &a, const QString &text) { return writeSize(a.run.memoryBytes, text); },
        [](App &a) { a.run.memoryBytes.reset(); }},
    PlainKey{"cpus", "2, 1.5, 0 for no limit", [](const Profile &) { return u"0"_s; },
        [](const App &a) { return a.run.cpus ? cpusText(*a.run.cpus) : QString(); },
        [](App &a, const QString &text) { return put(a.run.cpus, parseCpus(text)); },
        [](App &a) { a.run.cpus.reset(); }},
    PlainKey{"shm", "64m, 2g, 0 for the engine’s own", [](const Profile &p) { return sizeOrNone(p.run.shmBytes); },
        [](const App &a) { return a.run.shmBytes ? sizeOrNone(*a.run.shmBytes) : QString(); },
        [](App &a, const QString &text) { return writeSize(a.run.shmBytes, text); },
        [](App &a) { a.run.shmBytes.reset(); }},
    PlainKey{"pids", "a number, 0 for no limit", [](const Profile &p) { return QString::number(p.run.pids); },
        [](const App &a) { return a.run.pids ? QString::number(*a.run.pids) : QString(); }, writePids,
        [](App &a) { a.run.pids.reset(); }},
    PlainKey{"restart", "no, on-failure, on-failure:5, unless-stopped", [](const Profile &) { return u"no"_s; },
        [](const App &a) { return a.run.restart ? restartText(*a.run.restart) : QString(); },
        [](App &a, const QString &text) { return put(a.run.restart, parseRestart(text)); },
        [](App &a) { a.run.restart.reset(); }},
    PlainKey{"with-slipway", "yes, no", [](const Profile &) { return u"no"_s; },
        [](const App &a) { return a.run.withSlipway ? u"yes"_s : QString(); },
        [](App &a, const QString &text) {
            const auto truth = truthIn(text);
            a.run.withSlipway = truth.value_or(a.run.withSlipway);
            return truth.has_value();
        },
        [](App &a) { a.run.withSlipway = false; }},
    PlainKey{"stop-signal", "SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGKILL, SIGUSR1, SIGUSR2, SIGWINCH, SIGRTMIN+3",
        [](const Profile &p) { return p.run.stopSignal; },
        [](const App &a) { return a.run.stopSignal; },
        [](App &a, const QString &text) {
            const bool isGood = checkSignal(text).isEmpty();
            a.run.stopSignal = isGood ? text : a.run.stopSignal;
            return isGood;
        },
        [](App &a) { a.run.stopSignal.clear(); }},
    PlainKey{"stop-grace", "10s, 2m", [](const Profile &p) { return durationText(p.run.stopGrace); },
        [](const App &a) { return a.run.stopGrace ? durationText(*a.run.stopGrace) : QString(); },
        [](App &a, const QString &text) { return put(a.run.stopGrace, parseDuration(text)); },
        [](App &a) { a.run.stopGrace.reset(); }},
    PlainKey{"read-only", "yes, no", [](const Profile &p) { return yesNo(p.run.readOnlyRoot); },
        [](const App &a) { return a.run.readOnlyRoot ? yesNo(*a.run.readOnlyRoot) : QString(); },
        [](App &a, const QString &text) { return put(a.run.readOnlyRoot, truthIn(text)); },
        [](App &a) { a.run.readOnlyRoot.reset(); }},
    PlainKey{"arguments", "words for the app’s command line", [](const Profile &) { return QString(); },
        [](const App &a) { return lineOf(a.run.arguments); }, writeArguments,
        [](App &a) { a.run.arguments.clear(); }},
};
// clang-format on

Error refused(const QString &key, const QString &value, const QString &allowed)
{
    return {Error::Kind::Malformed,
            ProfilesText::tr("“%1” cannot be “%2”. It takes: %3.")
                .arg(key, value.left(60).simplified(), allowed),
            {}};
}

Error unknownKey(const Profile &profile, const AppSettings &settings, const QString &key)
{
    QStringList keys;
    for (const RunKey &known : runKeys(profile, settings))
        keys << known.key;
    const QString meant = nearest(key, keys);
    QString told = ProfilesText::tr("There is no setting “%1”.").arg(key.left(60));
    if (!meant.isEmpty())
        told += u' ' + ProfilesText::tr("Is “%1” meant?").arg(meant);
    return {Error::Kind::Malformed, told,
            ProfilesText::tr("There are: %1, and env.NAME, off.NAME, secret.NAME.")
                .arg(keys.join(u", "_s))};
}

Result<> setOption(AppSettings &settings, const Profile &profile, const QString &name,
                   const QString &value)
{
    const LaunchOption *option = optionOf(profile, name);
    if (value.isEmpty()) {
        settings.run.options.remove(name);
        return {};
    }
    if (!option)
        return failure(unknownKey(profile, settings, u"option."_s + name));
    const QString kept = option->kind == LaunchOption::Kind::Flag && truthIn(value)
        ? (*truthIn(value) ? u"true"_s : u"false"_s)
        : value;
    if (const QString problem = optionProblem(*option, kept); !problem.isEmpty())
        return failure(Error::Kind::Malformed, u"option.%1: %2"_s.arg(name, problem));
    if (kept == option->usual)
        settings.run.options.remove(name);
    else
        settings.run.options.insert(name, kept);
    return {};
}

void putName(QStringList &names, const QString &name, bool isIn)
{
    names.removeAll(name);
    if (isIn)
        names << name;
    names.sort();
}

/// env.NAME, off.NAME and secret.NAME.
Result<> setVariable(AppSettings &settings, const QString &kind, const QString &name,
                     const QString &value)
{
    if (const QString problem = checkEnvironmentName(name); !problem.isEmpty())
        return failure(Error::Kind::Malformed, problem);
    const QString key = kind + u'.' + name;
    if (kind == u"off") {
        if (!value.isEmpty() && !truthIn(value))
            return failure(refused(key, value, u"yes, no"_s));
        putName(settings.run.environmentOff, name, truthIn(value).value_or(false));
    } else if (kind == u"secret") {
        if (!value.isEmpty() && value != u"-")
            return failure(
                Error::Kind::Malformed,
                ProfilesText::tr("A secret is read from standard input: write %1=-.").arg(key));
        putName(settings.run.secrets, name, !value.isEmpty());
        settings.environment.remove(name);
    } else {
        if (const QString problem = checkOneLine(value); !problem.isEmpty())
            return failure(Error::Kind::Malformed, u"%1: %2"_s.arg(key, problem));
        putName(settings.run.secrets, name, false);
        if (value.isEmpty())
            settings.environment.remove(name);
        else
            settings.environment.insert(name, value);
    }
    return {};
}

void addVariables(QList<RunKey> &keys, const Profile &profile, const AppSettings &settings)
{
    QMap<QString, QString> all = profile.run.environment;
    all.insert(settings.environment);
    for (const QString &name : settings.run.secrets)
        all.insert(name, {});
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const bool isSecret = settings.run.secrets.contains(one.key());
        keys << RunKey{(isSecret ? u"secret."_s : u"env."_s) + one.key(),
                       one.value(),
                       profile.run.environment.value(one.key()),
                       isSecret ? u"-"_s : ProfilesText::tr("text"),
                       isSecret || settings.environment.contains(one.key()),
                       isSecret};
    }
    for (const QString &name : settings.run.environmentOff)
        keys << RunKey{u"off."_s + name, u"yes"_s, u"no"_s, u"yes, no"_s, true};
}

} // namespace

QList<RunKey> runKeys(const Profile &profile, const AppSettings &settings)
{
    QList<RunKey> keys;
    for (const PlainKey &plain : kPlainKeys) {
        const QString value = plain.read(settings);
        const QString usual = plain.usual(profile);
        keys << RunKey{QString::fromLatin1(plain.name), value.isEmpty() ? usual : value, usual,
                       QString::fromUtf8(plain.allowed), !value.isEmpty()};
    }
    for (const LaunchOption &option : profile.options) {
        QStringList allowed;
        for (const OptionChoice &choice : option.choices)
            allowed << choice.value;
        if (option.kind == LaunchOption::Kind::Flag)
            allowed = QStringList{u"yes"_s, u"no"_s};
        if (allowed.isEmpty())
            allowed << (option.kind == LaunchOption::Kind::Number ? ProfilesText::tr("a number")
                                                                  : ProfilesText::tr("text"));
        keys << RunKey{u"option."_s + option.name, optionValue(option, settings), option.usual,
                       allowed.join(u", "_s), settings.run.options.contains(option.name)};
    }
    addVariables(keys, profile, settings);
    return keys;
}

Result<> setRunKey(AppSettings &settings, const Profile &profile, const QString &key,
                   const QString &value)
{
    for (const PlainKey &plain : kPlainKeys) {
        if (key != QLatin1StringView(plain.name))
            continue;
        if (value.isEmpty())
            plain.reset(settings);
        else if (!plain.write(settings, value))
            return failure(refused(key, value, QString::fromUtf8(plain.allowed)));
        return {};
    }
    const QString kind = key.section(u'.', 0, 0);
    const QString name = key.section(u'.', 1);
    if (kind == u"option" && !name.isEmpty())
        return setOption(settings, profile, name, value);
    if (!name.isEmpty() && (kind == u"env" || kind == u"off" || kind == u"secret"))
        return setVariable(settings, kind, name, value);
    return failure(unknownKey(profile, settings, key));
}

bool isOnlyHere(const AppSettings &settings)
{
    return settings.address.isEmpty() || settings.address.startsWith(u"127.")
        || settings.address == u"::1";
}

QString runConflict(const Profile &profile, const AppSettings &settings)
{
    if (!settings.run.internet && !isOnlyHere(settings))
        return ProfilesText::tr(
            "An app without internet can be opened on this computer only: the network would not "
            "reach it.");
    if (!settings.run.internet
        && (profile.run.capabilities.contains(u"NET_ADMIN"_s)
            || profile.run.capabilities.contains(u"NET_RAW"_s)))
        return ProfilesText::tr(
            "This app may change its network, so that the internet cannot be kept from it.");
    if (!settings.run.arguments.isEmpty() && profile.lineage == Profile::Lineage::S6)
        return ProfilesText::tr(
            "The commands of this app are in its image: it takes no further arguments.");
    return {};
}

} // namespace slipway
