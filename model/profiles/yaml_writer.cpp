// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/yaml_document.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {
namespace {

constexpr int step = 2;
constexpr qsizetype longestFlow = 90;

bool isPlainEnough(const QString &text)
{
    static const QRegularExpression simple(QStringLiteral("\\A[A-Za-z/][A-Za-z0-9_./+-]*\\z"));
    // Words that some reader of YAML 1.1 takes for a truth value or for nothing.
    static const QStringList taken{
        QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("yes"),
        QStringLiteral("no"),   QStringLiteral("on"),    QStringLiteral("off"),
        QStringLiteral("y"),    QStringLiteral("n"),     QStringLiteral("null")};
    return simple.match(text).hasMatch() && !taken.contains(text.toLower());
}

QString inQuotes(const QString &text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        const ushort unit = c.unicode();
        if (unit == '"' || unit == '\\')
            quoted += u'\\' + QString(c);
        else if (unit == '\n')
            quoted += QStringLiteral("\\n");
        else if (unit == '\t')
            quoted += QStringLiteral("\\t");
        else if (unit < 0x20 || unit == 0x7f || unit == 0x85 || unit == 0xa0 || unit == 0x2028
                 || unit == 0x2029 || unit == 0xfeff)
            quoted += QStringLiteral("\\u%1").arg(unit, 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString scalar(const YamlNode &node)
{
    static const QRegularExpression token(QStringLiteral("\\A[A-Za-z0-9_.+-]+\\z"));
    // "---" and "..." end a document; "-" begins an entry
    const bool isToken = token.match(node.text).hasMatch() && !node.text.startsWith(u"-")
        && !node.text.startsWith(u"..");
    if (node.quoted ? isPlainEnough(node.text) : isToken)
        return node.text;
    return inQuotes(node.text);
}

/// Whether the text can stand as a literal block without an indentation indicator.
bool isBlockText(const QString &text)
{
    if (!text.contains(u'\n') || text.startsWith(u' ') || text.startsWith(u'\n')
        || text.startsWith(u'\t') || text.endsWith(u"\n\n"))
        return false;
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return (line.isEmpty() || !line.trimmed().isEmpty())
            && std::all_of(line.begin(), line.end(),
                           [](QChar c) { return c.isPrint() || c == u'\t'; });
    });
}

bool isFlowList(const YamlNode &node)
{
    if (!std::all_of(node.items.begin(), node.items.end(), [](const YamlNode &item) {
            return item.isScalar() && !item.text.contains(u'\n');
        }))
        return false;
    qsizetype length = 0;
    for (const YamlNode &item : node.items)
        length += scalar(item).size() + 2;
    return length <= longestFlow;
}

void write(const YamlNode &node, int indent, QString &out);

void writeMap(const YamlNode &node, int indent, QString &out)
{
    bool isFirst = true;
    for (const YamlEntry &entry : node.entries) {
        if (!isFirst)
            out += QString(indent, u' ');
        isFirst = false;
        out += scalar(entry.key) + u':';
        const YamlNode &value = entry.value;
        const bool isNested =
            (value.isMap() && !value.entries.empty()) || (value.isList() && !isFlowList(value));
        if (isNested)
            out += u'\n' + QString(indent + step, u' ');
        else
            out += u' ';
        write(value, indent + step, out);
    }
}

void writeList(const YamlNode &node, int indent, QString &out)
{
    bool isFirst = true;
    for (const YamlNode &item : node.items) {
        if (!isFirst)
            out += QString(indent, u' ');
        isFirst = false;
        out += QStringLiteral("- ");
        write(item, indent + step, out);
    }
}

void writeBlockText(const QString &text, int indent, QString &out)
{
    const bool endsLine = text.endsWith(u'\n');
    out += endsLine ? QStringLiteral("|\n") : QStringLiteral("|-\n");
    const QStringList lines = (endsLine ? text.chopped(1) : text).split(u'\n');
    for (const QString &line : lines)
        out += (line.isEmpty() ? QString() : QString(indent, u' ') + line) + u'\n';
}

/// Writes @p node where the cursor stands, its further lines at @p indent, and ends the line.
void write(const YamlNode &node, int indent, QString &out)
{
    switch (node.type) {
    case YamlNode::Type::Null:
        out += QStringLiteral("null\n");
        return;
    case YamlNode::Type::Scalar:
        if (node.quoted && isBlockText(node.text))
            writeBlockText(node.text, indent, out);
        else
            out += scalar(node) + u'\n';
        return;
    case YamlNode::Type::Map:
        if (node.entries.empty())
            out += QStringLiteral("{}\n");
        else
            writeMap(node, indent, out);
        return;
    case YamlNode::Type::List:
        if (!isFlowList(node)) {
            writeList(node, indent, out);
            return;
        }
        QStringList items;
        for (const YamlNode &item : node.items)
            items << scalar(item);
        out += u'[' + items.join(QStringLiteral(", ")) + QStringLiteral("]\n");
        return;
    }
}

} // namespace

QByteArray writeYaml(const YamlNode &root)
{
    QString out;
    write(root, 0, out);
    return out.toUtf8();
}

} // namespace slipway
