// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/fuzzy_query.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int kAtStart = 84; // of the text
constexpr int kAtWord = 80; // at the beginning of one of its words
constexpr int kInside = 40;
constexpr int kScattered = 30;
constexpr int kWholeWord = 10; // more when the word of the text ends there too
constexpr int kLeast = 5;
constexpr int kLengthPerPoint = 8; // Of two texts that fit alike, the shorter one is meant.
constexpr int kMostForLength = 4;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool endsWord(const QString &text, qsizetype at)
{
    return at == text.size() || !text[at].isLetterOrNumber();
}

int scoreOfPlace(const QString &word, const QString &text, qsizetype at)
{
    const int whole = endsWord(text, at + word.size()) ? kWholeWord : 0;
    if (at == 0)
        return kAtStart + whole;
    return beginsWord(text, at) ? kAtWord + whole : kInside;
}

/// The letters of @p word in their order from @p start on.
int scatteredFrom(const QString &word, const QString &text, qsizetype start, QList<Span> *spans)
{
    QList<Span> found;
    int gaps = 0;
    qsizetype at = start;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at);
        if (next < 0)
            return 0;
        if (next > at || found.isEmpty()) {
            gaps += found.isEmpty() ? 0 : 1;
            found << Span{int(next), 0};
        }
        ++found.last().length;
        at = next + 1;
    }
    if (spans)
        *spans << found;
    return std::max(kScattered - 4 * gaps, kLeast);
}

int scattered(const QString &word, const QString &text, QList<Span> *spans)
{
    for (qsizetype at = text.indexOf(word[0]); at >= 0; at = text.indexOf(word[0], at + 1)) {
        if (!beginsWord(text, at))
            continue;
        if (const int score = scatteredFrom(word, text, at, spans))
            return score;
    }
    return 0;
}

int scoreOfWord(const QString &word, const QString &text, QList<Span> *spans)
{
    int best = 0;
    qsizetype place = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = scoreOfPlace(word, text, at);
        if (score > best) {
            best = score;
            place = at;
        }
    }
    if (best == 0)
        return word.size() < 2 ? 0 : scattered(word, text, spans);
    if (spans)
        *spans << Span{int(place), int(word.size())};
    return best;
}

void join(QList<Span> &spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.from < b.from; });
    QList<Span> joined;
    for (const Span &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.from <= joined.last().from + joined.last().length)
            joined.last().length =
                std::max(joined.last().length, span.from + span.length - joined.last().from);
        else
            joined << span;
    }
    spans = joined;
}

} // namespace

FuzzyQuery::FuzzyQuery(QStringView typed)
    : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{}

QString FuzzyQuery::folded(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        // An accented letter is its base and its accents; only the base counts.
        if (c.unicode() >= 0x80 && c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().at(0);
        folded[i] = c.toCaseFolded();
    }
    return folded;
}

int FuzzyQuery::score(const QString &folded, QList<Span> *spans) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        const int score = scoreOfWord(word, folded, spans);
        if (score == 0)
            return 0;
        sum += score;
    }
    if (spans)
        join(*spans);
    return std::max(1, sum - std::min(kMostForLength, int(folded.size()) / kLengthPerPoint));
}

} // namespace slipway
