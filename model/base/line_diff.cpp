// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/line_diff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kMostLines = 2000; ///< The table of the two texts grows with their product.

/// Lengths of the longest common run of lines from (i, j) to the ends.
class CommonLengths
{
public:
    CommonLengths(const QStringList &a, const QStringList &b)
        : m_width(size_t(b.size()) + 1)
        , m_lengths(m_width * (size_t(a.size()) + 1))
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                m_lengths[place(i, j)] =
                    a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    quint16 at(qsizetype i, qsizetype j) const { return m_lengths[place(i, j)]; }

private:
    size_t place(qsizetype i, qsizetype j) const { return size_t(i) * m_width + size_t(j); }
    size_t m_width;
    std::vector<quint16> m_lengths;
};

} // namespace

QString changedLines(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const QStringList a = before.split(u'\n', Qt::SkipEmptyParts);
    const QStringList b = after.split(u'\n', Qt::SkipEmptyParts);
    QString lines;
    const auto tell = [&lines](QChar sign, const QString &line) {
        lines += sign + u' ' + line + u'\n';
    };
    qsizetype i = 0;
    qsizetype j = 0;
    if (a.size() <= kMostLines && b.size() <= kMostLines) {
        const CommonLengths common(a, b);
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                ++i;
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                tell(u'-', a[i++]);
            } else {
                tell(u'+', b[j++]);
            }
        }
    }
    while (i < a.size())
        tell(u'-', a[i++]);
    while (j < b.size())
        tell(u'+', b[j++]);
    return lines;
}

} // namespace slipway
