// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>

namespace slipway {

/// What is looked for in a log, whatever the case: a text as it stands, or a regular expression.
/// An expression may try only so much on a line, so that none of them can hold the window up.
class LogNeedle
{
public:
    struct Place {
        int from = 0; ///< characters
        int length = 0;
    };

    LogNeedle() = default;
    explicit LogNeedle(const QString &text, bool isExpression = false);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool isExpression() const { return m_isExpression; }
    const QString &text() const { return m_text; }
    /// Why the expression is none, in the words of its reader; empty: it is one.
    QString problem() const;

    bool isIn(const QString &line) const;
    QList<Place> places(const QString &line) const; ///< at most some hundred
    friend bool operator==(const LogNeedle &, const LogNeedle &) = default;

private:
    QString m_text;
    bool m_isExpression = false;
    QRegularExpression m_expression;
};

} // namespace slipway
