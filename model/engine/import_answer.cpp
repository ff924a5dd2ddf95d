// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/import_answer.h"

#include "engine/json_lines.h"
#include "engine/json_values.h"

#include <QCoreApplication>

namespace slipway {

using namespace Qt::StringLiterals;

Result<QString> importedIdIn(const QByteArray &body)
{
    JsonLines lines;
    QString id;
    for (const QJsonObject &line : lines.take(body)) {
        if (line.contains("error"_L1) || line.contains("errorDetail"_L1)) {
            QString said = textAt(objectAt(line, "errorDetail"_L1), "message"_L1);
            if (said.isEmpty())
                said = textAt(line, "error"_L1);
            const bool isFull = said.contains("no space left on device"_L1);
            return failure(
                isFull ? Error::Kind::NoSpace : Error::Kind::Failed,
                isFull ? QCoreApplication::translate(
                    "Engine", "The engine's disk is full. Free space on it and try again.")
                       : QCoreApplication::translate("Engine", "The image cannot be made."),
                said);
        }
        const QString status = textAt(line, "status"_L1).trimmed();
        if (status.startsWith("sha256:"_L1))
            id = status;
    }
    if (lines.trouble())
        return failure(*lines.trouble());
    if (id.isEmpty())
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate("Engine", "The engine did not say what it made."),
            QString::fromUtf8(body.left(200)));
    return id;
}

} // namespace slipway
