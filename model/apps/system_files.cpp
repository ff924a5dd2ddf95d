// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/system_files.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kKibi = 1024;

QList<QByteArray> linesOf(const QByteArray &text)
{
    return text.split('\n');
}

QList<QByteArray> wordsOf(const QByteArray &line)
{
    const QByteArray simple = line.simplified();
    return simple.isEmpty() ? QList<QByteArray>() : simple.split(' ');
}

QList<QByteArray> groupLine(const QByteArray &text, const QString &group)
{
    for (const QByteArray &line : linesOf(text)) {
        const QList<QByteArray> fields = line.split(':');
        if (fields.size() == 4 && fields[0] == group.toUtf8())
            return fields;
    }
    return {};
}

} // namespace

MemoryFacts parseMemInfo(const QByteArray &text)
{
    MemoryFacts memory;
    for (const QByteArray &line : linesOf(text)) {
        const QList<QByteArray> words = wordsOf(line);
        bool isNumber = false;
        const qint64 number = words.value(1).toLongLong(&isNumber);
        if (!isNumber || number < 0 || number > (1LL << 50) || words.value(2) != "kB")
            continue;
        if (words[0] == "MemTotal:")
            memory.total = number * kKibi;
        else if (words[0] == "MemAvailable:")
            memory.available = number * kKibi;
        else if (words[0] == "SwapTotal:")
            memory.swap = number * kKibi;
    }
    return memory;
}

QStringList parseControllers(const QByteArray &text)
{
    QStringList names;
    for (const QByteArray &word : wordsOf(text))
        names << QString::fromLatin1(word);
    return names;
}

QStringList parseCgroups(const QByteArray &text)
{
    QStringList names;
    for (const QByteArray &line : linesOf(text)) {
        // #subsys_name hierarchy num_cgroups enabled
        const QList<QByteArray> words = wordsOf(line);
        if (words.size() == 4 && !words[0].startsWith('#') && words[3] == "1")
            names << QString::fromLatin1(words[0]);
    }
    return names;
}

QStringList parseNameServers(const QByteArray &text)
{
    QStringList servers;
    for (const QByteArray &line : linesOf(text)) {
        const QList<QByteArray> words = wordsOf(line);
        if (words.size() < 2 || words[0] != "nameserver")
            continue;
        const QString address = QString::fromLatin1(words[1]);
        if (!QHostAddress(address.section(u'%', 0, 0)).isNull())
            servers << address;
    }
    return servers;
}

bool isLoopbackAddress(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

qint64 parseOpenFiles(const QByteArray &limits)
{
    for (const QByteArray &line : linesOf(limits)) {
        if (!line.startsWith("Max open files"))
            continue;
        bool isNumber = false;
        const qint64 soft = wordsOf(line).value(3).toLongLong(&isNumber);
        return isNumber && soft >= 0 ? soft : -1;
    }
    return -1;
}

std::optional<qint64> parseNumber(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

TwoNumbers parseKernel(const QString &release)
{
    static const QRegularExpression numbers(u"^([0-9]{1,4})\\.([0-9]{1,4})"_s);
    const auto match = numbers.match(release);
    return match.hasMatch() ? TwoNumbers{match.captured(1).toInt(), match.captured(2).toInt()}
                            : TwoNumbers{};
}

std::optional<QStringList> parseGroupMembers(const QByteArray &text, const QString &group)
{
    const QList<QByteArray> fields = groupLine(text, group);
    if (fields.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(fields[3]).trimmed().split(u',', Qt::SkipEmptyParts);
}

std::optional<qint64> parseGroupId(const QByteArray &text, const QString &group)
{
    return parseNumber(groupLine(text, group).value(2));
}

bool hasSubordinateIds(const QByteArray &text, const QString &user, qint64 uid)
{
    constexpr qint64 kEnough = 65536; ///< What an image may use: every id of 16 bits.
    for (const QByteArray &line : linesOf(text)) {
        const QList<QByteArray> fields = line.trimmed().split(':');
        const bool isOwn = fields.size() == 3
            && (fields[0] == user.toUtf8() || fields[0] == QByteArray::number(uid));
        if (isOwn && parseNumber(fields[2]).value_or(0) >= kEnough)
            return true;
    }
    return false;
}

QString parseAssignment(const QByteArray &text, const QByteArray &key)
{
    QString value;
    for (const QByteArray &line : linesOf(text)) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.startsWith(key + '='))
            continue;
        value = QString::fromUtf8(trimmed.mid(key.size() + 1));
        const bool isQuoted = value.size() >= 2 && value.front() == value.back()
            && (value.front() == u'"' || value.front() == u'\'');
        if (isQuoted)
            value = value.mid(1, value.size() - 2);
    }
    return value;
}

bool dropsForwarded(const QByteArray &rules)
{
    for (const QByteArray &line : linesOf(rules)) {
        const QByteArray simple = line.simplified();
        if (simple.startsWith('#'))
            continue;
        if (simple.startsWith(":FORWARD DROP") || simple.startsWith(":FORWARD REJECT")
            || (simple.contains("hook forward") && simple.contains("policy drop")))
            return true;
    }
    return false;
}

} // namespace slipway
