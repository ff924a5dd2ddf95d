// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace slipway {

/// A line of the person's own in an app's recipe. It is kept apart from the profile, so that an
/// update of that never overwrites it.
struct OwnLine {
    /// Where it stands; what a recipe does not have, it stands where that would be.
    enum class Place { AfterPackages, BeforeTorch, BeforeRequirements, Last };
    QString run; ///< One line of shell, run with `sh -euc`: as root after the packages, else as the
                 ///< app's user.
    Place place = Place::Last;
    QDate added = {}; ///< Invalid: not known.
    QString fix = {}; ///< The known cause that it mends; empty: the person wrote it.
    friend bool operator==(const OwnLine &, const OwnLine &) = default;
};

/// "after-packages", "before-torch", …: how the places are written, in their order.
const QStringList &placeWords();

/// Why @p text cannot be such a line; empty when it can.
QString checkOwnLine(const QString &text);

} // namespace slipway
