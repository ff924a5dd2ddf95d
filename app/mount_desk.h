// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/mount_look.h"
#include "count_models.h"
#include "lists/mount_list.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace slipway {

struct MountsInput;

/// Looks at the folders of the app whose Mounts tab is shown, each in a worker of its own, so that
/// one on a server that is gone does not hold up the others.
class MountDesk : public QObject
{
    Q_OBJECT
public:
    MountDesk(Apps &apps, QObject *owner);

    MountsView view(const AppSettings &settings) const;
    /// At what is not known yet.
    void look(const AppSettings &settings);
    /// At those of the app's folders that the Overview tells of, anew, and without a trial: it is
    /// shown too often to write into them each time.
    void glance(const AppId &app);
    /// By path; of this machine, and so of an engine elsewhere nothing.
    QHash<QString, PathFacts> glances() const;
    void forget(); ///< What was seen counts no more.
    void makeFolder(const QString &path); ///< As the person, who was asked.

signals:
    void changed(const slipway::AppId &id); ///< view() differs
    void glanced(const slipway::AppId &id); ///< glances() differs
    void notMade(const slipway::Error &why);

private:
    bool seesThisMachine() const; ///< The engine does.
    std::optional<MountsInput> inputOf(const AppSettings &settings) const;
    void lookAt(const QString &path, const ContainerUser &user);
    void count(const QString &folder);
    /// By path: what was found, and who is looking.
    template <typename V>
    struct Finds {
        void (MountDesk::*tell)(const AppId &);
        QHash<QString, V> found = {};
        QHash<QString, QPointer<Job>> running = {};
        bool knows(const QString &path) const
        {
            return found.contains(path) || running.contains(path);
        }
    };
    template <typename V>
    void find(JobOf<V> *job, const QString &path, Finds<V> &finds);
    template <typename V>
    static void forget(Finds<V> &finds);
    Apps &m_apps;
    std::optional<AppId> m_app; ///< Whose folders were asked for last.
    Finds<PathFacts> m_looks{&MountDesk::changed};
    Finds<PathFacts> m_glances{&MountDesk::glanced};
    Finds<CountedModels> m_counts{&MountDesk::changed}; ///< Of the layout's folders.
};

} // namespace slipway
