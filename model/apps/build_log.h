// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QHash>

namespace slipway {

/// Makes whole lines of a builder's output, which comes in any pieces and from several steps at
/// once. Colours are taken out; of a line that is written over and over (a progress bar) the last
/// state stays.
class LineGatherer
{
public:
    QString take(const QString &stepId,
                 const QString &text); ///< The lines that are whole now, each with its '\n'.
    QString flush(const QString &stepId); ///< What came after the last line end, as a line.
    QString flushAll();

private:
    QHash<QString, QString> m_open;
};

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
