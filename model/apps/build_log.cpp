// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_log.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kLongestOpenLine =
    64 * 1024; ///< Characters; a longer line is cut into several.

QString plain(QString line)
{
    static const QRegularExpression escape(u"\x1b\\[[0-9;?]*[A-Za-z]"_s);
    if (line.contains(u'\x1b'))
        line.remove(escape);
    while (line.endsWith(u'\r'))
        line.chop(1);
    const qsizetype back = line.lastIndexOf(u'\r');
    return back < 0 ? line : line.mid(back + 1);
}

} // namespace

QString LineGatherer::take(const QString &stepId, const QString &text)
{
    QString &open = m_open[stepId];
    open += text;
    QString whole;
    qsizetype from = 0;
    for (qsizetype end = open.indexOf(u'\n'); end >= 0; end = open.indexOf(u'\n', from)) {
        whole += plain(open.mid(from, end - from)) + u'\n';
        from = end + 1;
    }
    open.remove(0, from);
    if (open.size() > kLongestOpenLine)
        whole += flush(stepId);
    return whole;
}

QString LineGatherer::flush(const QString &stepId)
{
    const QString open = plain(m_open.take(stepId));
    return open.isEmpty() ? QString() : open + u'\n';
}

QString LineGatherer::flushAll()
{
    QString whole;
    const QStringList steps = m_open.keys();
    for (const QString &step : steps)
        whole += flush(step);
    return whole;
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
