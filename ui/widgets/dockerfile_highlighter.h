// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace slipway {

/// What a piece of a Dockerfile's line is.
struct DockerfileToken {
    enum class Kind { Instruction, Flag, String, Comment };
    Kind kind = Kind::Instruction;
    int start = 0;
    int length = 0;
    friend bool operator==(const DockerfileToken &, const DockerfileToken &) = default;
};

/// What goes on from one line to the next.
struct DockerfileState {
    bool isContinued = false; ///< The line before ended with a backslash.
    QString hereDoc; ///< The word that ends the document which began before; empty: none.
    bool isHereDocIndented = false; ///< <<-WORD
};

/// A pure function: the tokens of one line, and the state for the next.
QList<DockerfileToken> dockerfileTokens(const QString &line, DockerfileState &state);

class DockerfileHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_words; ///< Of here-documents; a block's state is an index into it.
};

} // namespace slipway
