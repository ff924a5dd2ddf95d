// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_log.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kLongestOpenLine =
    64 * 1024; ///< Characters; a longer line is cut into several.

constexpr auto kNoColour = "\x1b[0m"_L1;

/// From the last time that it was begun anew.
QString lastState(QString line)
{
    while (line.endsWith(u'\r'))
        line.chop(1);
    const qsizetype back = line.lastIndexOf(u'\r');
    line = back < 0 ? line : line.mid(back + 1);
    if (line.contains(u'\x1b') && !line.endsWith(kNoColour))
        line += kNoColour;
    return line;
}

/// Drops what can never be seen: a bar that is drawn for hours is no long line.
void forgetStates(QString &open)
{
    const qsizetype last = open.lastIndexOf(u'\r', -2);
    open.remove(0, last + 1);
}

} // namespace

QString LineGatherer::take(const QString &writer, const QString &text)
{
    QString &open = m_open[writer];
    open += text;
    QString whole;
    qsizetype from = 0;
    for (qsizetype end = open.indexOf(u'\n'); end >= 0; end = open.indexOf(u'\n', from)) {
        whole += lastState(open.mid(from, end - from)) + u'\n';
        from = end + 1;
    }
    open.remove(0, from);
    forgetStates(open);
    if (open.size() > kLongestOpenLine)
        whole += flush(writer);
    return whole;
}

QString LineGatherer::flush(const QString &writer)
{
    const QString open = lastState(m_open.take(writer));
    return open.isEmpty() ? QString() : open + u'\n';
}

QString withoutControls(QString lines)
{
    static const QRegularExpression escape(u"\x1b\\[[0-9;:?]*[A-Za-z]"_s);
    if (lines.contains(u'\x1b'))
        lines.remove(escape);
    return lines;
}

Result<> BuildLogFile::open(const QString &file)
{
    m_name = file;
    m_file.setFileName(file + u".part"_s);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return failure(
            Error::Kind::NoPermission,
            QCoreApplication::translate("BuildLog", "The log %1 cannot be written.").arg(m_name),
            m_file.errorString());
    }
    return {};
}

void BuildLogFile::append(const QString &text)
{
    if (m_file.isOpen())
        m_file.write(text.toUtf8());
}

void BuildLogFile::close()
{
    if (!m_file.isOpen())
        return;
    m_file.close();
    m_file.rename(m_name);
}

} // namespace slipway
