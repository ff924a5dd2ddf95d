// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "lists/workbench.h"

#include <QHash>
#include <QPointer>

namespace slipway {

/// What the Settings tab of an app needs beside its settings: graphics cards, options that the
/// pinned commit does not know, who has a port, and what the app may do.
class RunDesk : public QObject
{
    Q_OBJECT
public:
    RunDesk(Apps &apps, QObject *owner);
    RunView view(const AppId &id) const;
    ContainedView contained(const AppSettings &settings) const;
    void look(const AppId &id); ///< At the source at the app's pin; changed().
    void takeCards(); ///< AppsContext::gpus has something new.
    void lookAtPort(quint16 port); ///< Answered by portLooked().

signals:
    void changed(const slipway::AppId &id);
    void portLooked(quint16 port, const QString &by);

private:
    void checkOptionsOf(const AppId &id);

    Apps &m_apps;
    QHash<AppId, QStringList> m_unknown;
    QHash<AppId, QPointer<Job>> m_checks;
    QPointer<Job> m_portJob;
};

/// The apps that are started when Slipway is: those that are wished so and stand still.
QList<AppId> appsToStart(const QList<AppStatus> &statuses, const QList<AppSettings> &settings);

} // namespace slipway
