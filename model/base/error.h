// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace slipway {

/// What went wrong, once, in the form that every layer passes on unchanged.
struct Error {
    enum class Kind {
        Cancelled, ///< The person stopped it. Never shown as a failure.
        NotInstalled, ///< No engine is there to talk to.
        Unreachable, ///< Something should answer and does not: connection refused, host not found.
        Lost, ///< The connection broke in the middle of an answer.
        NoPermission, ///< The system or the engine does not let this user.
        Missing, ///< The thing asked for does not exist.
        Conflict, ///< The thing is in a state that forbids the wish: name taken, port taken, in
                  ///< use.
        Malformed, ///< An input cannot be read: a file, an answer.
        NoSpace, ///< A disk is full.
        Timeout, ///< It took longer than it may.
        Failed, ///< Everything else: the work was tried and did not succeed.
    };

    Kind kind = Kind::Failed;
    QString summary; ///< One sentence that a person can act on, already translated.
    QString detail; ///< The engine's, git's or the parser's own words, never translated.

    static Error cancelled();
    bool isCancelled() const { return kind == Kind::Cancelled; }
    friend bool operator==(const Error &, const Error &) = default;
};

/// The name of @p kind as the command line's JSON gives it: "not-installed", "no-permission", …
QString nameOf(Error::Kind kind);
Error::Kind errorKindOf(const QString &name); ///< Failed for what is no such name.

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Error)
