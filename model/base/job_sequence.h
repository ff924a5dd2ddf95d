// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace slipway {

/// Jobs one after another. Each is made when its turn comes, from what the ones before it left
/// behind.
class JobSequence : public JobOf<void>
{
    Q_OBJECT
public:
    /// Makes the step's job; a null answer means that there is nothing to do in this step. @p owner
    /// is its parent.
    using Factory = std::function<Job *(QObject *owner)>;

    explicit JobSequence(QObject *owner)
        : JobOf(owner)
    {}
    void add(QString name, Factory make,
             double weight = 1); ///< Before start(). @p weight: share of the progress.

signals:
    void stepStarted(int index, const QString &name);
    void stepFinished(int index, const slipway::Error *error); ///< Null for success.

private:
    struct Step {
        QString name;
        Factory make;
        double weight;
    };
    void run() override { next(); }
    void letGo() override;
    void next();
    void report(const Progress &progress);

    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QPointer<Job> m_current;
};

} // namespace slipway
