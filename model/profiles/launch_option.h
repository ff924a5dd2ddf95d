// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// One of the values that an option can have.
struct OptionChoice {
    QString value; ///< What the app reads: "bf16"; or the flag itself, "--lowvram".
    QString label; ///< For people; empty: the value.
    friend bool operator==(const OptionChoice &, const OptionChoice &) = default;
};

/// The value that suits a card with less memory than some amount.
struct VramPreset {
    int below = 0; ///< GiB
    QString value;
    friend bool operator==(const VramPreset &, const VramPreset &) = default;
};

/// Something that the person may set when an app starts. It reaches the app as words on its command
/// line or as a variable, never through a shell.
struct LaunchOption {
    enum class Kind { Flag, Choice, Number, Text };
    QString name; ///< In settings: "vram", a-z 0-9 -
    QString label; ///< For people: "VRAM use"
    Kind kind = Kind::Flag;
    QString flag; ///< "--reserve-vram"; with a "=" at its end the value is joined to it.
    QString variable; ///< Of the environment, instead of a flag. Neither: each choice is a flag.
    QList<OptionChoice> choices; ///< Of a Choice; none of them given is the app's own way.
    QString usual; ///< What the app does when nothing is given: shown, never passed.
    QString help; ///< One sentence.
    QString group; ///< "Memory"; empty: no heading.
    /// What the source says where it knows this option; empty: the flag, the variable, or each
    /// choice that is a flag.
    QString known;
    QList<VramPreset> presets; ///< Smallest card first.
    friend bool operator==(const LaunchOption &, const LaunchOption &) = default;
};

} // namespace slipway
