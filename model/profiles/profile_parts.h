// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/map_reader.h"
#include "profiles/profile.h"

namespace slipway {

// The parts of a profile, each read from the root of its document into the profile.
void readSources(MapReader &root, Profile &profile);
void readPython(MapReader &root, Profile &profile);
void readPackages(MapReader &root, Profile &profile);
void readSteps(MapReader &root, Profile &profile);
void readServices(MapReader &root, Profile &profile);
void readFiles(MapReader &root, Profile &profile);
void readWeb(MapReader &root, Profile &profile);
void readPorts(MapReader &root, Profile &profile);
void readRun(MapReader &root, Profile &profile);
void readOptions(MapReader &root, Profile &profile);
void readFolders(MapReader &root, Profile &profile);
void readLayout(MapReader &root, Profile &profile);

/// The list that readOptions() reads; empty when there are none.
YamlNode optionsNode(const QList<LaunchOption> &options);

std::optional<Port> readPort(MapReader &map, const QString &key, MapReader::Need need);

/// What a folder is for when its profile does not say: what its name says.
Folder::Purpose purposeOf(const QString &folderName);

/// Tells what does not go together in a profile whose fields are good one by one.
void checkRules(MapReader &root, const Profile &profile);

/// The same for its layout alone.
void checkLayout(MapReader &root, const Profile &profile);

/// Whether @p path is @p folder or in it.
bool isUnder(const QString &path, const QString &folder);

} // namespace slipway
