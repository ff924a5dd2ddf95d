// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "profiles/profile_yaml.h"

#include <QObject>

class QFileSystemWatcher;

namespace slipway {

/// All profiles and apps' settings: those that came with Slipway (:/profiles), overridden by id by the person's own.
/// One broken file hides nothing but itself. Watches the person's folders.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    ProfileStore(Paths paths, QObject *owner);
    ~ProfileStore() override;

    void load(); ///< Reads everything anew; emits changed() when something differs.
    QList<Profile> profiles() const; ///< By name.
    std::optional<Profile> profile(const AppId &id) const;
    QList<Problem> problems() const; ///< Of all files.

    /// Every app: one for each profile, and those that config/apps names with another profile.
    QList<AppSettings> apps() const;
    AppSettings app(const AppId &id) const; ///< Defaults when nothing was changed.
    Result<> save(const AppSettings &settings);
    Result<Profile> add(const QString &file); ///< Copies a checked profile into config/profiles.

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
