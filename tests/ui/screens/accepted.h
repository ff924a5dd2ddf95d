// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/picture_file.h"
#include "ui/screens/picture_match.h"
#include "ui/screens/screens.h"
#include "ui/theme/tokens.h"

namespace slipway {

QString pictureName(const QString &screen, Mode mode); ///< "01-apps-light.png"
/// Where the repository keeps how a screen is to look; other languages than English in a folder
/// each.
QString acceptedFile(const QString &screen, Mode mode, const QString &language = {});

/// The languages of which pictures are kept beside the English ones: of the screens of the
/// drawings, in light.
QStringList otherLanguages();
QList<Screen> screensOfOtherLanguages();

/// As kHere says with Qt 6.4, as kElsewhere says with any other.
Tolerance toleranceHere();

} // namespace slipway
