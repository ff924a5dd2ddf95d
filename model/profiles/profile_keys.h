// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace slipway {

/// Which keys each map of a profile may have: "" is the document, "web.ready" a map in a map,
/// "sources[]" the maps of a list, "folders.*" a map under any name.
/// resources/profiles/profile.schema.json says the same for other programs.
const QMap<QString, QStringList> &profileKeys();

// The words of the fields that have a choice, in the order of the enumerations of profile.h.
const QStringList &kindWords();
const QStringList &lineageWords();
const QStringList &managerWords();
const QStringList &whenWords();
const QStringList &gpuWords();
const QStringList &optionWords();
const QStringList &restartWords(); ///< of RestartPolicy::When
const QStringList &purposeWords();
const QStringList &wayWords();
const QStringList &accessWords(); ///< read-write, read-only

} // namespace slipway
