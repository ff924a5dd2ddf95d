// SPDX-License-Identifier: GPL-3.0-or-later
// The launch options of a profile, in and out.
#include "profiles/launch_options.h"
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profiles_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

using Kind = LaunchOption::Kind;
constexpr int kMostVram = 1024; // GiB

QString checkFlag(const QString &text)
{
    static const QRegularExpression form(u"\\A--?[A-Za-z0-9][A-Za-z0-9_.-]{0,79}=?\\z"_s);
    return form.match(text).hasMatch()
        ? QString()
        : ProfilesText::tr("“%1” is not an option of a command line: “--lowvram”.")
              .arg(text.left(60));
}

QList<OptionChoice> readChoices(MapReader &map)
{
    QList<OptionChoice> choices;
    for (const auto &[node, field] : map.maps(u"choices"_s)) {
        MapReader reader(*node, field, profileKeys()[u"options[].choices[]"_s], map.problems());
        OptionChoice choice;
        choice.value = reader.text(u"value"_s, nullptr, MapReader::Need::Required);
        choice.label = reader.text(u"label"_s, checkName);
        choices << choice;
    }
    return choices;
}

QList<VramPreset> readPresets(MapReader &map, const LaunchOption &option)
{
    QList<VramPreset> presets;
    for (const auto &[node, field] : map.maps(u"vram-presets"_s)) {
        MapReader reader(*node, field, profileKeys()[u"options[].vram-presets[]"_s],
                         map.problems());
        VramPreset preset;
        const auto below = reader.number(u"below"_s, MapReader::Need::Required);
        preset.value = reader.text(u"value"_s, nullptr, MapReader::Need::Required);
        if (below && (*below < 1 || *below > kMostVram))
            reader.error(
                u"below"_s,
                ProfilesText::tr("The memory of a card goes from 1 to %1 GB.").arg(kMostVram));
        else if (below && !presets.isEmpty() && presets.last().below >= *below)
            reader.error(u"below"_s, ProfilesText::tr("The smaller card comes first."));
        preset.below = int(below.value_or(0));
        const QString wrong = optionProblem(option, preset.value);
        if (!preset.value.isEmpty() && !wrong.isEmpty())
            reader.error(u"value"_s, wrong);
        presets << preset;
    }
    return presets;
}

/// What the fields of an option do not say together.
void checkTogether(MapReader &map, const LaunchOption &option, Profile::Lineage lineage)
{
    const bool hasFlag = !option.flag.isEmpty();
    const bool hasVariable = !option.variable.isEmpty();
    const bool areFlags = option.kind == Kind::Choice && !option.choices.isEmpty()
        && std::all_of(option.choices.begin(), option.choices.end(),
                       [](const OptionChoice &one) { return checkFlag(one.value).isEmpty(); });
    if (hasFlag && hasVariable)
        map.error(u"env"_s, ProfilesText::tr("An option is a flag or a variable, not both."));
    else if (!hasFlag && !hasVariable && !areFlags)
        map.error(u"flag"_s,
                  ProfilesText::tr("An option needs “flag” or “env”, or choices that are flags."));
    if (lineage == Profile::Lineage::S6 && !hasVariable)
        map.error(u"flag"_s,
                  ProfilesText::tr("In the lineage “s6” an option is a variable: “env”."));
    if (option.kind == Kind::Choice && option.choices.isEmpty())
        map.error(u"choices"_s, ProfilesText::tr("This field is missing."));
    if (option.kind != Kind::Choice && !option.choices.isEmpty())
        map.error(u"choices"_s, ProfilesText::tr("Only the kind “choice” has choices."));
    const bool isFlag = option.kind == Kind::Flag;
    if (isFlag && hasFlag && (option.flag.endsWith(u'=') || option.usual != u"false"))
        map.error(u"flag"_s, ProfilesText::tr("A flag has no value: it is given or not."));
    else if (!option.usual.isEmpty() && !optionProblem(option, option.usual).isEmpty())
        map.error(u"default"_s, optionProblem(option, option.usual));
}

LaunchOption readOption(MapReader &map, const Profile &profile)
{
    LaunchOption option;
    option.name = map.text(u"name"_s, checkShortName, MapReader::Need::Required);
    option.label = map.text(u"label"_s, checkName, MapReader::Need::Required);
    option.kind =
        Kind(map.word(u"kind"_s, optionWords(), int(Kind::Flag), MapReader::Need::Required));
    option.flag = map.text(u"flag"_s, checkFlag);
    option.variable = map.text(u"env"_s, checkEnvironmentName);
    option.choices = readChoices(map);
    option.usual = map.text(u"default"_s);
    if (option.kind == Kind::Flag && option.usual.isEmpty())
        option.usual = u"false"_s;
    option.help = map.text(u"help"_s, checkDescription);
    option.group = map.text(u"group"_s, checkName);
    option.known = map.text(u"known"_s);
    option.presets = readPresets(map, option);
    checkTogether(map, option, profile.lineage);
    if (!option.name.isEmpty() && optionOf(profile, option.name))
        map.error(u"name"_s,
                  ProfilesText::tr("Another option is called “%1” as well.").arg(option.name));
    return option;
}

YamlNode optionNode(const LaunchOption &option)
{
    YamlNode node = YamlNode::map();
    const auto put = [&node](const QString &key, const QString &text) {
        if (!text.isEmpty())
            node.put(key, YamlNode::ofText(text));
    };
    put(u"name"_s, option.name);
    put(u"label"_s, option.label);
    put(u"kind"_s, optionWords().at(int(option.kind)));
    put(u"flag"_s, option.flag);
    put(u"env"_s, option.variable);
    YamlNode choices = YamlNode::list();
    for (const OptionChoice &choice : option.choices) {
        YamlNode one = YamlNode::map();
        one.put(u"value"_s, YamlNode::ofText(choice.value));
        if (!choice.label.isEmpty())
            one.put(u"label"_s, YamlNode::ofText(choice.label));
        choices.items.push_back(std::move(one));
    }
    if (!choices.items.empty())
        node.put(u"choices"_s, std::move(choices));
    if (option.kind != Kind::Flag || option.usual != u"false")
        put(u"default"_s, option.usual);
    put(u"help"_s, option.help);
    put(u"group"_s, option.group);
    put(u"known"_s, option.known);
    YamlNode presets = YamlNode::list();
    for (const VramPreset &preset : option.presets) {
        YamlNode one = YamlNode::map();
        one.put(u"below"_s, YamlNode::ofNumber(preset.below));
        one.put(u"value"_s, YamlNode::ofText(preset.value));
        presets.items.push_back(std::move(one));
    }
    if (!presets.items.empty())
        node.put(u"vram-presets"_s, std::move(presets));
    return node;
}

} // namespace

void readOptions(MapReader &root, Profile &profile)
{
    for (const auto &[node, field] : root.maps(u"options"_s)) {
        MapReader map(*node, field, profileKeys()[u"options[]"_s], root.problems());
        profile.options << readOption(map, profile);
    }
}

YamlNode optionsNode(const QList<LaunchOption> &options)
{
    YamlNode list = YamlNode::list();
    for (const LaunchOption &option : options)
        list.items.push_back(optionNode(option));
    return list;
}

} // namespace slipway
