// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_excerpt.h"

#include "base/thread_job.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kTab = 8;
constexpr qsizetype kPiece = 1024 * 1024; // bytes that are handed to the file at once

/// False: nobody waits any more.
template <typename Take>
bool eachLine(const LogExcerpt &excerpt, const WorkContext &context, const Take &take)
{
    const qint64 count = excerpt.count();
    for (qint64 i = 0; i < count; ++i) {
        const qint64 number = excerpt.listed ? (*excerpt.listed)[i] : excerpt.first + i;
        if (number < excerpt.lines.firstNumber() || number > excerpt.lines.lastNumber())
            continue;
        if (i % LogStore::kBlockLines == 0) {
            if (context.isCancelled())
                return false;
            context.report({double(i) / double(count), {}});
        }
        take(excerpt.lines.at(number));
    }
    return true;
}

Error saveError(const QSaveFile &file)
{
    const auto kind = errno == ENOSPC || file.error() == QFileDevice::ResourceError
        ? Error::Kind::NoSpace
        : errno == EACCES || errno == EPERM || errno == EROFS
            || file.error() == QFileDevice::PermissionsError
        ? Error::Kind::NoPermission
        : Error::Kind::Failed;
    return {kind, QCoreApplication::translate("LogPane", "The log could not be saved."),
            file.errorString()};
}

Result<QString> gatheredText(const LogExcerpt &excerpt, const WorkContext &context)
{
    QString text;
    bool isFirst = true;
    const bool isWhole = eachLine(excerpt, context, [&](const LogLine &line) {
        QString shown = withoutTabs(line.text);
        if (line.number == excerpt.last && excerpt.toColumn >= 0)
            shown.truncate(excerpt.toColumn);
        if (line.number == excerpt.first)
            shown.remove(0, excerpt.fromColumn);
        if (!isFirst)
            text += u'\n';
        isFirst = false;
        text += shown;
    });
    if (!isWhole)
        return failure(Error::cancelled());
    return text;
}

Result<qint64> save(const LogExcerpt &excerpt, const QString &path, const WorkContext &context)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(saveError(file));
    QByteArray piece;
    bool isWritten = true;
    qint64 lines = 0;
    const auto flush = [&] {
        isWritten = isWritten && file.write(piece) == piece.size();
        piece.clear();
    };
    const bool isWhole = eachLine(excerpt, context, [&](const LogLine &line) {
        if (excerpt.hasTimes && line.atMs > 0)
            piece += QDateTime::fromMSecsSinceEpoch(line.atMs)
                         .toString(u"yyyy-MM-dd HH:mm:ss  "_s)
                         .toUtf8();
        piece += line.text.toUtf8() + '\n';
        ++lines;
        if (piece.size() >= kPiece)
            flush();
    });
    if (!isWhole)
        return failure(Error::cancelled());
    flush();
    if (!isWritten || !file.commit())
        return failure(saveError(file));
    return lines;
}

} // namespace

QString withoutTabs(const QString &text)
{
    if (!text.contains(u'\t'))
        return text;
    QString wide;
    wide.reserve(text.size() + 4 * kTab);
    for (const QChar c : text) {
        if (c == u'\t')
            wide += QString(kTab - wide.size() % kTab, u' ');
        else
            wide += c;
    }
    return wide;
}

QString textOf(const LogExcerpt &excerpt)
{
    return gatheredText(excerpt, WorkContext()).value_or(QString());
}

JobOf<QString> *copyJob(const LogExcerpt &excerpt, QObject *owner)
{
    return new ThreadJob<QString>(
        [excerpt](const WorkContext &context) { return gatheredText(excerpt, context); }, owner);
}

JobOf<qint64> *saveJob(const LogExcerpt &excerpt, const QString &path, QObject *owner)
{
    return new ThreadJob<qint64>(
        [excerpt, path](const WorkContext &context) { return save(excerpt, path, context); },
        owner);
}

} // namespace slipway
