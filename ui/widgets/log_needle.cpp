// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_needle.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kMostPlaces = 500;

/// PCRE2 stops a match after so many steps when the pattern begins with this (pcre2pattern(3)). An
/// ordinary line takes some hundred.
QString limited(const QString &pattern)
{
    return u"(*LIMIT_MATCH=20000)"_s + pattern;
}

} // namespace

LogNeedle::LogNeedle(const QString &text, bool isExpression)
    : m_text(text)
    , m_isExpression(isExpression)
{
    if (!isExpression || text.isEmpty())
        return;
    // The limit comes last: in front of a broken pattern it would stand in the complaint.
    m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                   | QRegularExpression::UseUnicodePropertiesOption);
    m_expression.setPattern(text);
    if (m_expression.isValid())
        m_expression.setPattern(limited(text));
}

QString LogNeedle::problem() const
{
    return m_isExpression && !m_text.isEmpty() && !m_expression.isValid()
        ? m_expression.errorString()
        : QString();
}

bool LogNeedle::isIn(const QString &line) const
{
    if (m_text.isEmpty())
        return false;
    if (!m_isExpression)
        return line.contains(m_text, Qt::CaseInsensitive);
    return m_expression.isValid() && m_expression.match(line).hasMatch();
}

QList<LogNeedle::Place> LogNeedle::places(const QString &line) const
{
    QList<Place> places;
    if (m_text.isEmpty())
        return places;
    if (!m_isExpression) {
        for (auto at = line.indexOf(m_text, 0, Qt::CaseInsensitive);
             at >= 0 && places.size() < kMostPlaces;
             at = line.indexOf(m_text, at + m_text.size(), Qt::CaseInsensitive))
            places.append({int(at), int(m_text.size())});
        return places;
    }
    if (!m_expression.isValid())
        return places;
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(line);
    while (matches.hasNext() && places.size() < kMostPlaces) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            places.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return places;
}

} // namespace slipway
