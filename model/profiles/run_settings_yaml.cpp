// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_keys.h"
#include "profiles/profiles_text.h"
#include "profiles/run_settings_parts.h"

#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 100;

const QStringList &runKeyNames()
{
    static const QStringList keys{
        u"options"_s,  u"arguments"_s,    u"env-off"_s,     u"secrets"_s,    u"memory"_s,
        u"cpus"_s,     u"shm"_s,          u"pids"_s,        u"gpus"_s,       u"restart"_s,
        u"internet"_s, u"with-slipway"_s, u"stop-signal"_s, u"stop-grace"_s, u"read-only"_s};
    return keys;
}

QString checkSize(const QString &text)
{
    return text == u"0" || parseSize(text)
        ? QString()
        : ProfilesText::tr("“%1” is not a size: “512m”, “2g”, at most 1024g.").arg(text.left(60));
}

QString checkCpus(const QString &text)
{
    return parseCpus(text)
        ? QString()
        : ProfilesText::tr("“%1” is not a number of processors: “2”, “1.5”.").arg(text.left(60));
}

QString checkRestart(const QString &text)
{
    return parseRestart(text)
        ? QString()
        : ProfilesText::tr("“%1” is not one of: %2.")
              .arg(text.left(60), u"no, on-failure, on-failure:5, unless-stopped"_s);
}

QString checkGrace(const QString &text)
{
    return parseDuration(text)
        ? QString()
        : ProfilesText::tr("“%1” is not a length of time: “90s”, “5m”, “1h”, at most 24 hours.")
              .arg(text.left(60));
}

std::optional<qint64> sizeOf(MapReader &map, const QString &key)
{
    const QString text = map.text(key, checkSize);
    if (text.isEmpty())
        return std::nullopt;
    return text == u"0" ? 0 : parseSize(text);
}

QStringList sortedNames(MapReader &map, const QString &key)
{
    QStringList names = map.texts(key, checkEnvironmentName);
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

void readLimits(MapReader &map, RunSettings &run)
{
    run.memoryBytes = sizeOf(map, u"memory"_s);
    run.shmBytes = sizeOf(map, u"shm"_s);
    if (const QString cpus = map.text(u"cpus"_s, checkCpus); !cpus.isEmpty())
        run.cpus = parseCpus(cpus);
    if (const auto pids = map.number(u"pids"_s)) {
        if (*pids < 0 || *pids > kMostPids)
            map.error(
                u"pids"_s,
                ProfilesText::tr("The number of processes goes from 1 to %1.").arg(kMostPids));
        else
            run.pids = int(*pids);
    }
}

template <typename T, typename Make>
void putIf(YamlNode &node, const QString &key, const std::optional<T> &value, Make make)
{
    value ? node.put(key, make(*value)) : node.drop(key);
}

void putTexts(YamlNode &node, const QString &key, const QStringList &texts)
{
    texts.isEmpty() ? node.drop(key) : node.put(key, YamlNode::ofTexts(texts));
}

void putLimits(YamlNode &node, const RunSettings &run)
{
    const auto size = [](qint64 bytes) { return YamlNode::ofText(sizeText(bytes)); };
    putIf(node, u"memory"_s, run.memoryBytes, size);
    putIf(node, u"cpus"_s, run.cpus, [](double cpus) { return YamlNode::ofText(cpusText(cpus)); });
    putIf(node, u"shm"_s, run.shmBytes, size);
    putIf(node, u"pids"_s, run.pids, [](int pids) { return YamlNode::ofNumber(pids); });
}

} // namespace

QString checkGpuId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9:._-]{0,79}\\z"_s);
    return form.match(text).hasMatch()
        ? QString()
        : ProfilesText::tr("“%1” is not the id of a graphics card.").arg(text.left(60));
}

std::optional<RestartPolicy> parseRestart(const QString &text)
{
    const QString word = text.section(u':', 0, 0);
    const int when = int(restartWords().indexOf(word));
    if (when < 0)
        return std::nullopt;
    RestartPolicy policy{RestartPolicy::When(when)};
    if (!text.contains(u':'))
        return policy;
    static const QRegularExpression digits(u"\\A\\d{1,3}\\z"_s);
    const QString tries = text.section(u':', 1);
    if (policy.when != RestartPolicy::When::OnFailure || !digits.match(tries).hasMatch())
        return std::nullopt;
    policy.tries = tries.toInt();
    return policy.tries >= 1 && policy.tries <= kMostTries ? std::optional(policy) : std::nullopt;
}

QString restartText(const RestartPolicy &policy)
{
    const QString word = restartWords().at(int(policy.when));
    return policy.when == RestartPolicy::When::OnFailure && policy.tries != RestartPolicy().tries
        ? word + u':' + QString::number(policy.tries)
        : word;
}

std::optional<double> parseCpus(const QString &text)
{
    static const QRegularExpression form(u"\\A\\d{1,4}(\\.\\d{1,3})?\\z"_s);
    const double cpus = text.toDouble();
    return form.match(text).hasMatch() && cpus <= 1024 ? std::optional(cpus) : std::nullopt;
}

QString cpusText(double cpus)
{
    return QString::number(cpus, 'g', 8);
}

RunSettings readRunSettings(MapReader &root)
{
    RunSettings run;
    const YamlNode *node = root.map(u"run"_s);
    if (node == nullptr)
        return run;
    MapReader map(*node, root.fieldOf(u"run"_s), runKeyNames(), root.problems());
    run.options = map.textMap(u"options"_s, checkShortName, nullptr);
    run.arguments = map.texts(u"arguments"_s);
    run.environmentOff = sortedNames(map, u"env-off"_s);
    run.secrets = sortedNames(map, u"secrets"_s);
    readLimits(map, run);
    run.gpus = map.texts(u"gpus"_s, checkGpuId);
    if (const QString restart = map.text(u"restart"_s, checkRestart); !restart.isEmpty())
        run.restart = parseRestart(restart);
    run.withSlipway = map.truth(u"with-slipway"_s).value_or(false);
    run.stopSignal = map.text(u"stop-signal"_s, checkSignal);
    if (const QString grace = map.text(u"stop-grace"_s, checkGrace); !grace.isEmpty())
        run.stopGrace = parseDuration(grace);
    run.internet = map.truth(u"internet"_s).value_or(true);
    run.readOnlyRoot = map.truth(u"read-only"_s);
    return run;
}

void putRunSettings(YamlNode &root, const RunSettings &run)
{
    const YamlNode *before = root.find(u"run");
    YamlNode node = before && before->isMap() ? *before : YamlNode::map();
    YamlNode options = YamlNode::map();
    for (auto one = run.options.cbegin(); one != run.options.cend(); ++one)
        options.put(one.key(), YamlNode::ofText(one.value()));
    run.options.isEmpty() ? node.drop(u"options"_s) : node.put(u"options"_s, std::move(options));
    putTexts(node, u"arguments"_s, run.arguments);
    putTexts(node, u"env-off"_s, run.environmentOff);
    putTexts(node, u"secrets"_s, run.secrets);
    putLimits(node, run);
    putTexts(node, u"gpus"_s, run.gpus);
    const auto text = [](const QString &value) { return YamlNode::ofText(value); };
    putIf(node, u"restart"_s, run.restart,
          [&text](const RestartPolicy &policy) { return text(restartText(policy)); });
    run.withSlipway ? node.put(u"with-slipway"_s, YamlNode::ofTruth(true))
                    : node.drop(u"with-slipway"_s);
    run.stopSignal.isEmpty() ? node.drop(u"stop-signal"_s)
                             : node.put(u"stop-signal"_s, text(run.stopSignal));
    putIf(node, u"stop-grace"_s, run.stopGrace,
          [&text](std::chrono::seconds grace) { return text(durationText(grace)); });
    run.internet ? node.drop(u"internet"_s) : node.put(u"internet"_s, YamlNode::ofTruth(false));
    putIf(node, u"read-only"_s, run.readOnlyRoot,
          [](bool truth) { return YamlNode::ofTruth(truth); });
    node.entries.empty() ? root.drop(u"run"_s) : root.put(u"run"_s, std::move(node));
}

} // namespace slipway
