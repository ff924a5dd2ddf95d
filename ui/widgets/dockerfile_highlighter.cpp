// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dockerfile_highlighter.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = DockerfileToken::Kind;

// Block states: 0 plain, 1 continued, from 2 on inside the here-document m_words[state - 2].
constexpr int kContinued = 1;
constexpr int kHereDocs = 2;

void findStrings(const QString &line, int from, QList<DockerfileToken> &tokens)
{
    static const QRegularExpression quoted(uR"("(?:[^"\\]|\\.)*"|'[^']*')"_s);
    for (auto it = quoted.globalMatch(line, from); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tokens << DockerfileToken{Kind::String, int(match.capturedStart()),
                                  int(match.capturedLength())};
    }
}

/// The flags right behind an instruction; answers where its arguments begin.
int findFlags(const QString &line, int from, QList<DockerfileToken> &tokens)
{
    static const QRegularExpression flag(uR"(\G\s+(--[a-z][\w-]*(?:=\S*)?))"_s);
    auto match = flag.match(line, from);
    while (match.hasMatch()) {
        tokens << DockerfileToken{Kind::Flag, int(match.capturedStart(1)),
                                  int(match.capturedLength(1))};
        from = int(match.capturedEnd());
        match = flag.match(line, from);
    }
    return from;
}

} // namespace

QList<DockerfileToken> dockerfileTokens(const QString &line, DockerfileState &state)
{
    static const QRegularExpression instruction(
        u"^\\s*(FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|"
        "STOPSIGNAL|HEALTHCHECK|SHELL)(?=\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inner(u"\\s(AS|CMD|NONE)(?=\\s|$)"_s);
    static const QRegularExpression hereDoc(uR"(<<(-?)(["']?)(\w+)\2)"_s);

    if (!state.hereDoc.isEmpty()) {
        if ((state.isHereDocIndented ? line.trimmed() : line) == state.hereDoc)
            state.hereDoc.clear();
        return {};
    }
    QList<DockerfileToken> tokens;
    if (line.trimmed().startsWith(u'#')) {
        tokens << DockerfileToken{Kind::Comment, 0, int(line.size())};
        return tokens; // A comment does not end a continued instruction.
    }
    int at = 0;
    const auto match = instruction.match(line);
    if (!state.isContinued && match.hasMatch()) {
        tokens << DockerfileToken{Kind::Instruction, int(match.capturedStart(1)),
                                  int(match.capturedLength(1))};
        at = findFlags(line, int(match.capturedEnd(1)), tokens);
        const QString word = match.captured(1).toUpper();
        const auto second = inner.match(line, at);
        if (second.hasMatch() && (word == "FROM"_L1 || word == "HEALTHCHECK"_L1))
            tokens << DockerfileToken{Kind::Instruction, int(second.capturedStart(1)),
                                      int(second.capturedLength(1))};
    } else if (state.isContinued) {
        at = findFlags(line, 0, tokens);
    }
    findStrings(line, at, tokens);
    const auto document = hereDoc.match(line, at);
    if (document.hasMatch()) {
        state.hereDoc = document.captured(3);
        state.isHereDocIndented = !document.captured(1).isEmpty();
    }
    state.isContinued = line.trimmed().endsWith(u'\\');
    return tokens;
}

void DockerfileHighlighter::highlightBlock(const QString &text)
{
    DockerfileState state;
    const int before = previousBlockState();
    state.isContinued = before == kContinued;
    if (before >= kHereDocs) {
        const QString word = m_words.value(before - kHereDocs);
        state.isHereDocIndented = word.startsWith(u'-');
        state.hereDoc = state.isHereDocIndented ? word.mid(1) : word;
    }
    for (const DockerfileToken &token : dockerfileTokens(text, state)) {
        QTextCharFormat format;
        switch (token.kind) {
        case Kind::Instruction:
            format.setForeground(ink(Role::AccentText));
            format.setFontWeight(QFont::Medium);
            break;
        case Kind::Flag:
        case Kind::Comment:
            format.setForeground(ink(Role::TextTertiary));
            break;
        case Kind::String:
            format.setForeground(ink(Role::Success));
            break;
        }
        setFormat(token.start, token.length, format);
    }
    if (!state.hereDoc.isEmpty()) {
        const QString word = (state.isHereDocIndented ? u"-"_s : QString()) + state.hereDoc;
        if (!m_words.contains(word))
            m_words << word;
        setCurrentBlockState(kHereDocs + int(m_words.indexOf(word)));
    } else {
        setCurrentBlockState(state.isContinued ? kContinued : 0);
    }
}

} // namespace slipway
