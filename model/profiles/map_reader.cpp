// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/map_reader.h"

#include "profiles/profiles_text.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

// More than any app has, and few enough to compare each with each.
constexpr size_t mostEntries = 500;

/// How many letters must be put in, taken out, changed or swapped with their neighbour.
int editDistance(const QString &a, const QString &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int change = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above.back();
}

QString kindOf(const YamlNode &node)
{
    switch (node.type) {
    case YamlNode::Type::Null:
        return ProfilesText::tr("nothing");
    case YamlNode::Type::Scalar:
        return ProfilesText::tr("text");
    case YamlNode::Type::List:
        return ProfilesText::tr("a list");
    case YamlNode::Type::Map:
        return ProfilesText::tr("a map of keys and values");
    }
    return {};
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    int least = 4;
    const QString wanted = word.left(60).toLower().replace(u'_', u'-');
    for (const QString &candidate : known) {
        const int distance = editDistance(wanted, candidate);
        // A short word is near to everything: half of its letters must stay.
        if (distance < least && distance * 2 <= std::max(candidate.size(), wanted.size())) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

void ProblemList::error(const YamlNode &at, const QString &field, const QString &text)
{
    m_problems << Problem{Problem::Severity::Error, m_file, at.line, at.column, field, text};
}

void ProblemList::warn(const YamlNode &at, const QString &field, const QString &text)
{
    m_problems << Problem{Problem::Severity::Warning, m_file, at.line, at.column, field, text};
}

bool ProblemList::hasErrors() const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

QList<Problem> ProblemList::inOrder() const
{
    QList<Problem> problems = m_problems;
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return problems;
}

MapReader::MapReader(const YamlNode &node, QString field, const QStringList &known,
                     ProblemList &problems)
    : m_map(node)
    , m_field(std::move(field))
    , m_problems(problems)
{
    QSet<QString> seen;
    for (const YamlEntry &entry : node.entries) {
        const QString key = entry.key.text;
        if (!entry.key.isScalar()) {
            m_problems.error(
                entry.key, m_field,
                ProfilesText::tr("A key is a word, and this is %1.").arg(kindOf(entry.key)));
        } else if (const QString wrong = checkOneLine(key); !wrong.isEmpty()) {
            m_problems.error(entry.key, m_field, wrong);
        } else if (seen.contains(key)) {
            m_problems.error(entry.key, fieldOf(key),
                             ProfilesText::tr("This key stands here twice."));
        } else if (!known.isEmpty() && !known.contains(key)) {
            const QString meant = nearest(key, known);
            m_problems.warn(
                entry.key, fieldOf(key),
                meant.isEmpty()
                    ? ProfilesText::tr("This key is not known and is passed over.")
                    : ProfilesText::tr("This key is not known and is passed over. Is “%1” meant?")
                          .arg(meant));
        }
        seen.insert(key);
    }
}

const YamlNode &MapReader::at(const QString &key) const
{
    const YamlNode *node = m_map.find(key);
    return node ? *node : m_map;
}

QString MapReader::fieldOf(const QString &key) const
{
    return m_field.isEmpty() ? key.left(60) : m_field + u'.' + key.left(60);
}

const YamlNode *MapReader::present(const QString &key, Need need)
{
    const YamlNode *node = m_map.find(key);
    if (node && node->type != YamlNode::Type::Null)
        return node;
    if (node)
        m_problems.error(*node, fieldOf(key),
                         ProfilesText::tr("A value is missing after the “:”."));
    else if (need == Need::Required)
        m_problems.error(m_map, fieldOf(key), ProfilesText::tr("This field is missing."));
    return nullptr;
}

bool MapReader::isShortEnough(const YamlNode &node, const QString &key)
{
    if (node.items.size() <= mostEntries && node.entries.size() <= mostEntries)
        return true;
    m_problems.error(node, fieldOf(key),
                     ProfilesText::tr("This has more than %1 entries.").arg(mostEntries));
    return false;
}

const YamlNode *MapReader::scalar(const QString &key, Need need)
{
    const YamlNode *node = present(key, need);
    if (!node || node->isScalar())
        return node;
    m_problems.error(*node, fieldOf(key),
                     ProfilesText::tr("This must be text, and it is %1.").arg(kindOf(*node)));
    return nullptr;
}

QString MapReader::lineOf(const YamlNode &node, const QString &field, TextCheck check)
{
    QString wrong;
    if (!node.isScalar())
        wrong = ProfilesText::tr("This must be text, and it is %1.").arg(kindOf(node));
    else
        wrong = checkOneLine(node.text);
    if (wrong.isEmpty() && check)
        wrong = check(node.text);
    if (wrong.isEmpty())
        return node.text;
    m_problems.error(node, field, wrong);
    return {};
}

QString MapReader::text(const QString &key, TextCheck check, Need need)
{
    const YamlNode *node = scalar(key, need);
    if (!node)
        return {};
    if (node->text.isEmpty()) {
        if (need == Need::Required)
            m_problems.error(*node, fieldOf(key), ProfilesText::tr("This is empty."));
        return {};
    }
    return lineOf(*node, fieldOf(key), check);
}

QString MapReader::script(const QString &key, Need need)
{
    const YamlNode *node = scalar(key, need);
    if (!node)
        return {};
    QString wrong = checkScript(node->text);
    if (wrong.isEmpty() && need == Need::Required && node->text.trimmed().isEmpty())
        wrong = ProfilesText::tr("This is empty.");
    if (wrong.isEmpty())
        return node->text;
    m_problems.error(*node, fieldOf(key), wrong);
    return {};
}

QStringList MapReader::texts(const QString &key, TextCheck check, Need need)
{
    const YamlNode *node = present(key, need);
    if (!node)
        return {};
    if (!node->isList()) {
        m_problems.error(*node, fieldOf(key),
                         ProfilesText::tr("This must be a list, and it is %1.").arg(kindOf(*node)));
        return {};
    }
    if (!isShortEnough(*node, key))
        return {};
    if (node->items.empty() && need == Need::Required)
        m_problems.error(*node, fieldOf(key), ProfilesText::tr("This list is empty."));
    QStringList texts;
    for (size_t i = 0; i < node->items.size(); ++i) {
        const YamlNode &item = node->items[i];
        const QString field = fieldOf(key) + u"[%1]"_s.arg(i);
        if (item.isScalar() && item.text.isEmpty() && check)
            m_problems.error(item, field, ProfilesText::tr("This is empty."));
        else
            texts << lineOf(item, field, check);
    }
    return texts;
}

QMap<QString, QString> MapReader::textMap(const QString &key, TextCheck keyCheck,
                                          TextCheck valueCheck)
{
    const YamlNode *node = map(key);
    if (!node)
        return {};
    QMap<QString, QString> texts;
    MapReader reader(*node, fieldOf(key), {}, m_problems); // tells of keys that stand twice
    for (const YamlEntry &entry : node->entries) {
        if (!entry.key.isScalar() || !checkOneLine(entry.key.text).isEmpty())
            continue;
        if (const QString wrong = keyCheck(entry.key.text); !wrong.isEmpty())
            m_problems.error(entry.key, fieldOf(key), wrong);
        else
            texts.insert(entry.key.text,
                         lineOf(entry.value, reader.fieldOf(entry.key.text), valueCheck));
    }
    return texts;
}

std::optional<bool> MapReader::truth(const QString &key)
{
    const YamlNode *node = scalar(key, Need::Optional);
    if (!node)
        return std::nullopt;
    if (!node->quoted && (node->text == u"true" || node->text == u"false"))
        return node->text == u"true";
    m_problems.error(
        *node, fieldOf(key),
        ProfilesText::tr("This must be true or false, and it is “%1”.").arg(node->text.left(60)));
    return std::nullopt;
}

std::optional<qint64> MapReader::number(const QString &key, Need need)
{
    const YamlNode *node = scalar(key, need);
    if (!node)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = node->text.toLongLong(&isNumber);
    if (isNumber && !node->quoted && !node->text.startsWith(u'+'))
        return number;
    m_problems.error(*node, fieldOf(key),
                     ProfilesText::tr("This must be a number without quotes, and it is “%1”.")
                         .arg(node->text.left(60)));
    return std::nullopt;
}

int MapReader::word(const QString &key, const QStringList &words, int fallback, Need need)
{
    const YamlNode *node = scalar(key, need);
    if (!node)
        return fallback;
    const int index = int(words.indexOf(node->text));
    if (index >= 0)
        return index;
    m_problems.error(*node, fieldOf(key),
                     ProfilesText::tr("“%1” is not one of: %2.")
                         .arg(node->text.left(60).simplified(), words.join(u", "_s)));
    return fallback;
}

const YamlNode *MapReader::map(const QString &key, Need need)
{
    const YamlNode *node = present(key, need);
    if (!node)
        return nullptr;
    if (node->isMap())
        return isShortEnough(*node, key) ? node : nullptr;
    m_problems.error(*node, fieldOf(key),
                     ProfilesText::tr("This must be a map of keys and values, and it is %1.")
                         .arg(kindOf(*node)));
    return nullptr;
}

std::vector<std::pair<const YamlNode *, QString>> MapReader::maps(const QString &key)
{
    std::vector<std::pair<const YamlNode *, QString>> maps;
    const YamlNode *node = present(key, Need::Optional);
    if (!node)
        return maps;
    if (!node->isList()) {
        m_problems.error(*node, fieldOf(key),
                         ProfilesText::tr("This must be a list, and it is %1.").arg(kindOf(*node)));
        return maps;
    }
    if (!isShortEnough(*node, key))
        return maps;
    for (size_t i = 0; i < node->items.size(); ++i) {
        const YamlNode &item = node->items[i];
        const QString field = fieldOf(key) + u"[%1]"_s.arg(i);
        if (item.isMap())
            maps.emplace_back(&item, field);
        else
            m_problems.error(
                item, field,
                ProfilesText::tr("This must be a map of keys and values, and it is %1.")
                    .arg(kindOf(item)));
    }
    return maps;
}

} // namespace slipway
