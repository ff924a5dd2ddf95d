// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/problem.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace slipway {

struct YamlEntry;

/// One node of a YAML document, with its place. Plain values; knows nothing of the library that
/// read it.
struct YamlNode {
    enum class Type { Null, Scalar, List, Map };
    Type type = Type::Null;
    QString text; ///< Of a scalar.
    bool quoted = false; ///< The scalar is text by its spelling, never a number or a truth value.
    std::vector<YamlNode> items; ///< Of a list.
    std::vector<YamlEntry>
        entries; ///< Of a map, in the order of the document, duplicates included.
    int line = 0; ///< From 1; 0: made by the program.
    int column = 0;

    bool isScalar() const { return type == Type::Scalar; }
    bool isList() const { return type == Type::List; }
    bool isMap() const { return type == Type::Map; }
    const YamlNode *
    find(QStringView key) const; ///< Of a map: the first entry of that key, else null.

    static YamlNode ofText(const QString &text);
    static YamlNode ofNumber(qint64 number);
    static YamlNode ofTruth(bool truth);
    static YamlNode ofTexts(const QStringList &texts);
    static YamlNode map();
    static YamlNode list();
    void put(const QString &key,
             YamlNode value); ///< Into a map: over the entry of that key, else at the end.
    void drop(const QString &key); ///< From a map.
};

struct YamlEntry {
    YamlNode key;
    YamlNode value;
};

/// What reading YAML text gave: the root, or the problems that keep it from being read.
struct YamlDocument {
    std::optional<YamlNode> root;
    QList<Problem> problems;
};

/// Reads exactly one document of UTF-8 text. At most 1 MiB, 10,000 nodes and 32 levels; no anchors,
/// aliases or tags. Never throws.
YamlDocument parseYaml(const QByteArray &bytes, const QString &file);

/// The text that parseYaml() reads as @p root.
QByteArray writeYaml(const YamlNode &root);

} // namespace slipway
