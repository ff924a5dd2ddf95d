// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "source_rows.h"

#include <QHash>
#include <QPointer>

namespace slipway {

class PastBuilds;
class UpdateWatch;

/// Reads the vault for the Source tab: commits, branches, what a commit changes. Every reading is a
/// job; what it brought is kept until the pin, the look or the vault differs.
class SourceDesk : public QObject
{
    Q_OBJECT
public:
    /// @p kept, @p updates: what is known of builds and of checks; they outlive this.
    SourceDesk(Apps &apps, PastBuilds &kept, UpdateWatch &updates, QObject *owner);

    SourceView view(const AppId &id);
    void look(const AppId &id, const SourceLook &look);
    void compare(const AppId &id, const QString &hash); ///< with the pin; answered by compared()
    std::optional<AppSource> source(const AppId &id, const QString &path) const;

    // What the person wishes.
    void refresh(const AppId &id); ///< A check by itself brought something.
    void check(const AppId &id); ///< all sources of the app for updates
    void stopCheck(const AppId &id);
    void pin(const AppId &id, const QString &path, const QString &ref);
    /// Takes a pin back that is still there: @p undo is what pinned() said.
    void takeBack(const AppId &id, const QVariantMap &undo);
    /// Pins to the newest commit that is known; @p then is called when it is done.
    void pinNewest(const AppId &id, const QString &path, const std::function<void()> &then);

signals:
    void changed(const slipway::AppId &id);
    void compared(const slipway::AppId &id, const QString &title, const QString &text);
    void checked(const slipway::UpdateBook &book, const slipway::AppId &id);
    void refAnswered(const slipway::AppId &id, const QString &ref, const QString &problem);
    /// The person pinned a source; @p undo is for takeBack().
    void pinned(const slipway::AppId &id, const QString &name, const slipway::Commit &commit,
                const QVariantMap &undo);

private:
    /// What is known of the source of an app that is looked at.
    struct Reading {
        SourceLook look;
        QString pin; ///< that `log` was read for
        std::optional<CommitLog> log;
        std::optional<Error> trouble; ///< why there is no log
        std::optional<Error> checkTrouble; ///< why the last check failed
        RemoteRefs refs;
        QHash<QString, CommitDiff> diffs; ///< by commit
        QHash<QString, CachedSteps> cached; ///< by commit
        QPointer<Job> logJob;
        QPointer<Job> refsJob;
        QPointer<Job> diffJob;
        QPointer<Job> cacheJob;
        QPointer<Job> compareJob;
        QPointer<Job> pinJob;
        QString wantedRef; ///< by pinJob
        QPointer<Job> checkJob;
        Progress checking;
        std::optional<SourceView> view; ///< made of all that, while nothing differs
        QSet<int> images; ///< builds that the engine had an image of when it was made
    };
    SourceInput input(const AppId &id, const Reading &reading) const;
    void read(const AppId &id, bool fetch = false);
    void readRefs(const AppId &id, const AppSource &source);
    void readDiff(const AppId &id);
    void readCache(const AppId &id);
    void reckonAgain(const AppId &id);
    void heedImages(const AppId &id);
    void tell(const AppId &id); ///< that the view differs
    void tellDetail(const AppId &id); ///< The same, of the shown commit alone.
    static void putDetail(Reading &reading, const SourceInput &input);
    void forget(const AppId &id); ///< What was read: another source is looked at.
    void readAgain(const AppId &id, bool fetch = false); ///< What is shown stays until then.
    /// Answers what takes it back; nothing: it could not be kept, which is told.
    std::optional<QVariantMap> keep(const AppId &id, const QString &path, const FoundRef &found);
    bool save(const AppSettings &settings, const QString &ref);
    QString nameOf(const AppId &id) const;
    QSet<int> images(const AppId &id) const;

    Apps &m_apps;
    PastBuilds &m_kept;
    UpdateWatch &m_updates;
    QHash<AppId, Reading> m_readings;
};

} // namespace slipway
