// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QHash>

namespace slipway {

/// Makes whole lines of a builder's output, which comes in any pieces and from several writers at
/// once. Of a line that is written over and over (a progress bar) the last state stays. A line with
/// colours ends without them, so that none runs into the line of another writer.
class LineGatherer
{
public:
    QString take(const QString &writer,
                 const QString &text); ///< The lines that are whole now, each with its '\n'.
    QString flush(const QString &writer); ///< What came after the last line end, as a line.
    QStringList writers() const { return m_open.keys(); } ///< Of lines that are not whole.

private:
    QHash<QString, QString> m_open;
};

/// What a terminal shows of lines, without colours.
QString withoutControls(QString lines);

/// The log of a build on disk: "log.part" while it grows, "log" when it is whole.
class BuildLogFile
{
public:
    Result<> open(const QString &file);
    void append(const QString &text);
    void close();

private:
    QString m_name;
    QFile m_file;
};

} // namespace slipway
