// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/build_values.h"
#include "support/labs/tool.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

/// The file as a request's body, opened anew for each try.
inline slipway::BodySource bodyOf(const QString &path)
{
    return {[path]() -> std::unique_ptr<QIODevice> {
                auto file = std::make_unique<QFile>(path);
                return file->open(QIODevice::ReadOnly) ? std::move(file) : nullptr;
            },
            QFile(path).size()};
}

/// A build context with nothing but @p dockerfile, packed in @p folder.
inline slipway::BodySource contextOf(const QByteArray &dockerfile, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("Dockerfile")));
    if (!file.open(QFile::WriteOnly) || file.write(dockerfile) != dockerfile.size())
        qFatal("The Dockerfile cannot be written.");
    file.close();
    const QString tar = folder.filePath(QStringLiteral("context.tar"));
    const slipway::labs::ToolEnd packed =
        slipway::labs::runTool({QStringLiteral("tar"), QStringLiteral("-C"), folder.path(),
                                QStringLiteral("-cf"), tar, QStringLiteral("Dockerfile")});
    if (!packed.ok)
        qFatal("%s", qPrintable(packed.problem));
    return bodyOf(tar);
}
