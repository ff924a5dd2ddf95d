// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway {

/// What of an app a commit may change for the person who updates to it.
enum class CommitMark {
    Requirements = 1, ///< The packages that it asks for.
    LaunchOptions = 2, ///< The words after its command.
    Ports = 4, ///< Where it listens.
    ModelPaths = 8, ///< Where it looks for models.
    Image = 16, ///< What its image is made by: Dockerfile, install scripts, submodules.
};
Q_DECLARE_FLAGS(CommitMarks, CommitMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(CommitMarks)

/// "requirements", "launch-options", "ports", "model-paths", "image"
QStringList namesOf(CommitMarks marks);

/// Paths in the source that mean more than their names tell, from the app's profile.
struct MarkHints {
    QStringList requirements = {}; ///< Files that are installed from.
    QStringList launch = {}; ///< Files of the command.
    QStringList models = {}; ///< Folders in which models are looked for.
    friend bool operator==(const MarkHints &, const MarkHints &) = default;
};

/// What a change of this file means, by its name alone.
CommitMarks marksOfPath(QStringView path, const MarkHints &hints = {});

/// Whether the changed lines of this file can mean more than its name.
bool marksDependOnLines(QStringView path, const MarkHints &hints = {});

/// What a line that came or went means in a file for which marksDependOnLines().
CommitMarks marksOfLine(QByteArrayView line);

} // namespace slipway
