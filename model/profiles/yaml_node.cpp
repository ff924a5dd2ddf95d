// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/yaml_document.h"

#include <algorithm>

namespace slipway {

const YamlNode *YamlNode::find(QStringView key) const
{
    for (const YamlEntry &entry : entries) {
        if (entry.key.text == key)
            return &entry.value;
    }
    return nullptr;
}

YamlNode YamlNode::ofText(const QString &text)
{
    YamlNode node;
    node.type = Type::Scalar;
    node.text = text;
    node.quoted = true;
    return node;
}

YamlNode YamlNode::ofNumber(qint64 number)
{
    YamlNode node = ofText(QString::number(number));
    node.quoted = false;
    return node;
}

YamlNode YamlNode::ofTruth(bool truth)
{
    YamlNode node = ofText(truth ? QStringLiteral("true") : QStringLiteral("false"));
    node.quoted = false;
    return node;
}

YamlNode YamlNode::ofTexts(const QStringList &texts)
{
    YamlNode node = list();
    for (const QString &text : texts)
        node.items.push_back(ofText(text));
    return node;
}

YamlNode YamlNode::map()
{
    YamlNode node;
    node.type = Type::Map;
    return node;
}

YamlNode YamlNode::list()
{
    YamlNode node;
    node.type = Type::List;
    return node;
}

void YamlNode::put(const QString &key, YamlNode value)
{
    for (YamlEntry &entry : entries) {
        if (entry.key.text == key) {
            entry.value = std::move(value);
            return;
        }
    }
    entries.push_back({ofText(key), std::move(value)});
}

void YamlNode::drop(const QString &key)
{
    std::erase_if(entries, [&key](const YamlEntry &entry) { return entry.key.text == key; });
}

} // namespace slipway
