// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/http_values.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace slipway {

/// Reads one HTTP/1.1 answer from bytes that arrive in any pieces. Knows no socket, and keeps no
/// more than one unfinished head or chunk line (64 KiB) beside the body bytes that nobody has taken
/// yet.
///
/// Errors: Malformed for what is no HTTP, Lost for an answer that is cut.
class HttpReader
{
public:
    /// HEAD is answered with a head that may name a length for a body that never comes.
    enum class Question { Head, Other };
    explicit HttpReader(Question question = Question::Other);
    ~HttpReader();
    HttpReader(HttpReader &&) noexcept;
    HttpReader &operator=(HttpReader &&) noexcept;

    Result<> feed(QByteArrayView bytes); ///< After an error the reader takes nothing more.
    Result<> close(); ///< The peer closed: the end of a body without a length, or a cut answer.

    bool
    isHeadRead() const; ///< Of the final answer: 1xx answers before it are read over, 101 is final.
    const HttpHead &head() const;
    bool isComplete() const;
    bool isUpgraded() const { return isHeadRead() && head().status == 101; }
    bool keepsAlive() const; ///< After isComplete(): whether the connection serves another request.

    QByteArray takeBody(); ///< Body bytes without the transfer coding, each once.
    QByteArray takeSurplus(); ///< What came after a complete answer, such as the first bytes of an
                              ///< upgraded stream.

private:
    class Parser;
    void restart();

    Question m_question;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending;
    QByteArray m_surplus;
};

} // namespace slipway
