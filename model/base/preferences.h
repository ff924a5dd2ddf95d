// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway {

class Settings;

enum class Colours { System, Light, Dark };
enum class Spacing { Roomy, Compact };
enum class Movement { System, Less, Full };

constexpr int kLeastTextSize = 100; // per cent of the design's
constexpr int kMostTextSize = 200;

/// What the person chose about Slipway itself, as one value. A new one is the default.
struct Preferences {
    Colours colours = Colours::System;
    int textSize = kLeastTextSize; ///< Per cent, kLeastTextSize to kMostTextSize.
    Spacing spacing = Spacing::Roomy;
    Movement movement = Movement::System;
    QString language; ///< "de"; empty: the desktop's.
    bool notifications = true;
    bool restoreSession = true;
    bool tray = false; ///< An icon in the desktop's tray, in which the closed window stays.
    QString engine; ///< An endpoint; empty: discovered.
    QString modelsFolder; ///< Absolute; empty: the default of Paths.
    QString outputsFolder;
    bool checksUpdates = true; ///< Quietly, once a day.
    QString gitProxy; ///< "http://host:3128"; empty: as git and the environment say.
    QString gitCertificates; ///< A file or a folder, absolute; empty: the system's.
    friend bool operator==(const Preferences &, const Preferences &) = default;

    /// A value that cannot be used is left out for its default; @p problems gets a sentence for
    /// each.
    static Preferences of(const Settings &settings, QStringList *problems = nullptr);
    void writeTo(Settings &settings) const; ///< Keys that Slipway does not know stay.
};

} // namespace slipway
