// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/image_ref.h"
#include "base/waiting_job.h"
#include "engine/build_values.h"
#include "engine/engine_values.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace slipway {

class Engine;

struct BaseImage {
    QString name; ///< As a recipe names it.
    QString
        digest; ///< "sha256:…" when the registry told one; empty for an image that was made here.
    bool wasThere = false;
    QStringList notes = {}; ///< What is a stand-in.
    QMap<QString, QString> sums = {}; ///< File that went into it → sha256.
    QStringList packages = {}; ///< "s6 2.11.3.2-1"
};

/// Makes sure that a base image is in the engine: the one that is there, else pulled. Progress is
/// in bytes.
class PullBaseJob : public WaitingJob<BaseImage>
{
    Q_OBJECT
public:
    PullBaseJob(Engine &engine, ImageRef image, QObject *owner)
        : WaitingJob(owner)
        , m_engine(engine)
        , m_image(std::move(image))
    {}

private:
    void run() override;
    void signIn();
    void pull(const std::optional<RegistryLogin> &login);
    void lookAtPulled(const PullOutcome &pulled);
    void take(const PullLayer &layer);

    Engine &m_engine;
    ImageRef m_image;
    QHash<QString, PullLayer> m_layers;
};

/// The digest among an image's RepoDigests ("name@sha256:…") that belongs to @p image; empty when
/// there is none.
QString digestFor(const ImageRef &image, const QStringList &repoDigests);

} // namespace slipway
