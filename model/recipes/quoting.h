// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace slipway {

// How text from a profile is put into a Dockerfile or a script: every kind of place has its own
// rule. All of them answer Malformed for text that the place cannot carry; a line break or another
// control character never can.

/// One word of a POSIX shell: as it is when it is made of harmless characters, in single quotes
/// otherwise.
Result<QString> shellWord(const QString &text);

/// The words of a command, quoted and joined by spaces.
Result<QString> shellCommand(const QStringList &words);

/// A value of ENV or LABEL, in double quotes with `\`, `"` and `$` escaped
/// (https://docs.docker.com/reference/dockerfile/#environment-replacement).
Result<QString> dockerValue(const QString &text);

/// The exec form of CMD, ENTRYPOINT and HEALTHCHECK: a JSON array.
Result<QString> jsonWords(const QStringList &words);

/// A path that COPY and WORKDIR take without any quoting: letters, digits and `. _ / @ + = , ~ -`,
/// absolute.
Result<QString> plainPath(const QString &path);

/// A name of a Debian package, with `=version` or `:architecture` if any.
Result<QString> aptPackage(const QString &text);

/// A pip requirement specifier as a shell word; options are refused, since they could point pip
/// elsewhere.
Result<QString> pipRequirement(const QString &text);

/// Whether @p path names a file inside a folder: relative, without "..", of the characters of
/// plainPath().
bool isPlainRelative(const QString &path);

/// Whether @p text holds a control character, a line or paragraph separator among them.
bool hasControlCharacter(QStringView text);

} // namespace slipway
