// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/lock_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

std::optional<QString> unquoted(const QByteArray &value)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + value + ']').array();
    if (array.size() != 1 || !array[0].isString())
        return std::nullopt;
    return array[0].toString();
}

/// Where the JSON string at the start of @p line ends: the index after its closing quote, -1 when
/// it has none.
qsizetype endOfQuoted(const QByteArray &line)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '"')
            return i + 1;
    }
    return -1;
}

/// Takes "KEY: VALUE" with both quoted.
bool takePair(const QByteArray &line, QMap<QString, QString> &into, QStringList &order)
{
    const qsizetype end = line.startsWith('"') ? endOfQuoted(line) : -1;
    if (end < 0 || line.mid(end, 2) != ": ")
        return false;
    const std::optional<QString> key = unquoted(line.left(end));
    const std::optional<QString> value = unquoted(line.mid(end + 2));
    if (!key || !value)
        return false;
    if (!into.contains(*key))
        order.append(*key);
    into.insert(*key, *value);
    return true;
}

/// Takes a top-level line; answers the key when a map or list follows it.
bool takeTop(const QByteArray &line, LockValues &values, QString &section)
{
    section.clear();
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QString key = QString::fromUtf8(line.left(colon));
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (value.isEmpty()) {
        section = key;
        return true;
    }
    if (value.startsWith('"')) {
        const std::optional<QString> text = unquoted(value);
        if (text)
            values.texts.insert(key, *text);
        return text.has_value();
    }
    bool isNumber = false;
    value.toLongLong(&isNumber);
    if (isNumber)
        values.texts.insert(key, QString::fromLatin1(value));
    return isNumber || value == "{}" || value == "[]";
}

/// The key of a top-level line; empty when it has none.
QString keyOf(const QByteArray &line)
{
    static const QRegularExpression form(u"\\A([a-z][a-z0-9-]*):"_s);
    return form.match(QString::fromUtf8(line)).captured(1);
}

bool takeInner(const QByteArray &line, LockValues &values, const QString &section)
{
    if (section.isEmpty())
        return false;
    if (!line.startsWith("- "))
        return takePair(line, values.maps[section], values.order[section]);
    const std::optional<QString> item = unquoted(line.mid(2));
    if (item)
        values.lists[section].append(*item);
    return item.has_value();
}

} // namespace

void LockText::text(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_bytes += key.toUtf8() + ": " + quoted(value) + '\n';
}

void LockText::number(const QString &key, qint64 value)
{
    m_bytes += key.toUtf8() + ": " + QByteArray::number(value) + '\n';
}

void LockText::map(const QString &key, const QMap<QString, QString> &values)
{
    QList<std::pair<QString, QString>> pairs;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        pairs.append({value.key(), value.value()});
    map(key, pairs);
}

void LockText::map(const QString &key, const QList<std::pair<QString, QString>> &values)
{
    if (values.isEmpty())
        return;
    m_bytes += key.toUtf8() + ":\n";
    for (const auto &[name, value] : values)
        m_bytes += "  " + quoted(name) + ": " + quoted(value) + '\n';
}

void LockText::list(const QString &key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    m_bytes += key.toUtf8() + ":\n";
    for (const QString &value : values)
        m_bytes += "  - " + quoted(value) + '\n';
}

Result<LockValues> readLockText(const QByteArray &bytes, const QSet<QString> &known)
{
    LockValues values;
    QString section;
    bool isOther = false;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const bool isInner = line.startsWith("  ");
        if (!isInner) {
            const QString key = keyOf(line);
            isOther = !key.isEmpty() && !known.contains(key);
        }
        if (isOther) {
            values.others += line + '\n';
            continue;
        }
        const bool isGood =
            isInner ? takeInner(line.mid(2), values, section) : takeTop(line, values, section);
        if (!isGood) {
            return failure(
                Error::Kind::Malformed,
                QCoreApplication::translate("LockText", "This lock file cannot be read."),
                u"line %1: %2"_s.arg(i + 1).arg(QString::fromUtf8(line)));
        }
    }
    return values;
}

} // namespace slipway
