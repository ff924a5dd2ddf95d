// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/store_map.h"

#include <QObject>
#include <QPointer>

namespace slipway {

class Job;

/// Looks at each folder of models that the person names in the settings: one of another UI is used
/// as it is sorted. What was chosen with useStore() is known already.
class StoreRecogniser : public QObject
{
    Q_OBJECT
public:
    StoreRecogniser(Settings &settings, QObject *owner);

signals:
    void recognised(const slipway::KnownStore &store); ///< Of another UI; it is in use now.

private:
    void look();
    void take(const KnownStore &store);

    Settings &m_settings;
    QPointer<Job> m_job;
};

} // namespace slipway
