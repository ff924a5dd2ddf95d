// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "profiles/profile_yaml.h"

#include <QObject>

#include <memory>

namespace slipway {

/// All profiles and apps' settings: those that came with Slipway (:/profiles), overridden by id by
/// the person's own. One broken file hides nothing but itself. Watches the person's folders.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    ProfileStore(Paths paths, QObject *owner);
    ~ProfileStore() override;

    /// Reads everything anew; emits changed() when something differs. An app's settings that cannot
    /// be read are set aside under a new name, which problems() tells until the store goes; those
    /// that a person is editing while the store watches are only told.
    void load();
    QList<Profile> profiles() const; ///< By name.
    std::optional<Profile> profile(const AppId &id) const;
    QList<Problem> problems() const; ///< Of all files.

    /// Every app: one for each profile, and those that config/apps names with another profile.
    QList<AppSettings> apps() const;
    AppSettings app(const AppId &id) const; ///< Defaults when nothing was changed.
    Result<>
    save(const AppSettings &settings); ///< A file there that cannot be read is set aside first.
    /// Copies a checked profile into config/profiles. Malformed: it has errors, all of them in the
    /// detail; Conflict: another profile of that id is there already.
    Result<Profile> add(const QString &file);

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
