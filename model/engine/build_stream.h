// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkit_steps.h"
#include "engine/classic_steps.h"

#include <QJsonObject>

#include <optional>

namespace slipway {

/// Follows the answer to POST /build, whichever builder writes it: each line says by itself what it
/// is.
class BuildStream
{
public:
    BuildEvents take(const QJsonObject &line, qint64 nowMs);
    /// When the answer has come to its end: closes the steps that are open.
    BuildEvents end(qint64 nowMs);
    const std::optional<Error> &trouble() const { return m_trouble; }
    BuildOutcome outcome() const; ///< With an empty id when none was told.
    Progress progress(); ///< Never goes back.

private:
    BuildEvents takeTrace(const QString &base64);
    BuildEvents fail(const QJsonObject &line, qint64 nowMs);
    void remember(const BuildEvents &events);

    BuildKitSteps m_vertices;
    ClassicSteps m_classic;
    bool m_isBuildKit = false;
    QString m_imageId;
    QHash<QString, QString> m_lastOutput; ///< step → the end of what it wrote
    std::optional<Error> m_trouble;
    double m_furthest = -1;
};

} // namespace slipway
