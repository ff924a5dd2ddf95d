// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace slipway {

/// Cuts a stream into JSON objects. Engines put "\r\n", "\n" or nothing between them, and a read
/// may end anywhere.
class JsonLines
{
public:
    explicit JsonLines(qsizetype mostBytes = 16 * 1024
                           * 1024) ///< The largest object that is accepted.
        : m_most(mostBytes)
    {}
    /// The objects that @p bytes complete, in order. After trouble() nothing more is read.
    QList<QJsonObject> take(const QByteArray &bytes);
    const std::optional<Error> &trouble() const
    {
        return m_trouble;
    } ///< Malformed: no JSON, or too large.
    bool isAtRest() const
    {
        return m_held.isEmpty();
    } ///< Whether no object is begun and not ended.

private:
    void stop(const QString &detail);

    qsizetype m_most;
    QByteArray m_held; ///< The begun object, from its brace.
    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
    std::optional<Error> m_trouble;
};

} // namespace slipway
