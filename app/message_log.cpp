// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace slipway {
namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

struct Sink {
    QMutex mutex;
    QFile file;
};

// Qt's message handler is a plain function, so its file has to be reachable without an object.
std::unique_ptr<Sink> &sink()
{
    static std::unique_ptr<Sink> the;
    return the;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        QStringLiteral("%1 %2 %3\n")
            .arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs),
                 QString::fromLatin1(context.category ? context.category : ""), message);
    if (type != QtInfoMsg && type != QtDebugMsg)
        std::fputs(qPrintable(line), stderr);
    if (Sink *to = sink().get()) {
        const QMutexLocker lock(&to->mutex);
        to->file.write(line.toUtf8());
        to->file.flush();
    }
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void keepMessages(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (QFileInfo(file).size() > kLargestFile) {
        QFile::remove(file + QStringLiteral(".1"));
        QFile::rename(file, file + QStringLiteral(".1"));
    }
    auto to = std::make_unique<Sink>();
    to->file.setFileName(file);
    if (to->file.open(QIODevice::WriteOnly | QIODevice::Append))
        sink() = std::move(to);
    qInstallMessageHandler(&handle);
}

} // namespace slipway
