// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QObject>
#include <QSet>

namespace slipway {

class AppList;
class Toast;
struct Wish;

/// Stopping an app loses nothing, so it is not asked about: once the app has stopped, a toast
/// offers to start it again.
class StopUndo : public QObject
{
    Q_OBJECT
public:
    StopUndo(const AppList &apps, Toast &toast, QObject *owner);
    void hear(const Wish &wish); ///< of the person

signals:
    void startWished(const slipway::AppId &app);

private:
    void look();
    const AppList &m_apps;
    Toast &m_toast;
    QSet<AppId> m_stopping;
    std::optional<AppId> m_offered;
};

} // namespace slipway
