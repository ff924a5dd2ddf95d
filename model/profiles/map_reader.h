// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/text_checks.h"
#include "profiles/yaml_document.h"

#include <QMap>

namespace slipway {

/// The problems of one file, in the order in which they are found.
class ProblemList
{
public:
    explicit ProblemList(QString file)
        : m_file(std::move(file))
    {}
    void error(const YamlNode &at, const QString &field, const QString &text);
    void warn(const YamlNode &at, const QString &field, const QString &text);
    bool hasErrors() const;
    QList<Problem> inOrder() const; ///< By place.

private:
    QString m_file;
    QList<Problem> m_problems;
};

/// Reads the fields of one map. What is wrong with a field is told, and the field is then as if it
/// were not there, so that all problems of a document are found at once.
class MapReader
{
public:
    enum class Need { Optional, Required };

    /// @p known: the keys that this map may have, others are warnings; empty: any key.
    MapReader(const YamlNode &node, QString field, const QStringList &known, ProblemList &problems);

    bool has(const QString &key) const { return m_map.find(key) != nullptr; }
    const YamlNode *find(const QString &key) const { return m_map.find(key); }
    const YamlNode &node() const { return m_map; }
    const YamlNode &at(const QString &key) const; ///< Of that key, else of the map.
    QString fieldOf(const QString &key) const;
    const std::vector<YamlEntry> &entries() const { return m_map.entries; }
    void error(const QString &key, const QString &text)
    {
        m_problems.error(at(key), fieldOf(key), text);
    }

    /// One line of text that @p check lets pass; empty when there is none.
    QString text(const QString &key, TextCheck check = nullptr, Need need = Need::Optional);
    QString script(const QString &key, Need need);
    QStringList texts(const QString &key, TextCheck check = nullptr, Need need = Need::Optional);
    QMap<QString, QString> textMap(const QString &key, TextCheck keyCheck, TextCheck valueCheck);
    std::optional<bool> truth(const QString &key);
    std::optional<qint64> number(const QString &key, Need need = Need::Optional);
    /// The index of the text in @p words; @p fallback when there is none.
    int word(const QString &key, const QStringList &words, int fallback,
             Need need = Need::Optional);
    /// The map under @p key; null when there is none or it is something else (which is told).
    const YamlNode *map(const QString &key, Need need = Need::Optional);
    /// The entries of the list under @p key; those that are not maps are told and left out.
    std::vector<std::pair<const YamlNode *, QString>> maps(const QString &key);

    ProblemList &problems() { return m_problems; }

private:
    const YamlNode *present(const QString &key, Need need);
    bool isShortEnough(const YamlNode &node, const QString &key); ///< Tells when it is not.
    const YamlNode *scalar(const QString &key, Need need);
    QString lineOf(const YamlNode &node, const QString &field, TextCheck check);

    const YamlNode &m_map;
    QString m_field;
    ProblemList &m_problems;
};

/// The word of @p known that @p word most likely means, or an empty text.
QString nearest(const QString &word, const QStringList &known);

} // namespace slipway
