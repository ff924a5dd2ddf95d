// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace slipway {

/// A part of a text, in UTF-16 units.
struct Span {
    int from = 0;
    int length = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// What was typed, word by word, in any order. A word fits best at the beginning of a word of the
/// text, then inside one, then as letters in their order of which the first begins a word ("cui"
/// fits "ComfyUI"). Case and accents do not count.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(QStringView typed);
    bool isEmpty() const { return m_words.isEmpty(); }

    /// A text as score() wants it; as long as the text.
    static QString folded(QStringView text);
    /// How well all the words fit, the higher the better; 0: one does not. @p spans gets the parts
    /// that they fit.
    int score(const QString &folded, QList<Span> *spans = nullptr) const;

private:
    QStringList m_words;
};

} // namespace slipway
