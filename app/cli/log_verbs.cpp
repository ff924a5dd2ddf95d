// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_session.h"
#include "cli/text_table.h"

#include <QLocale>
#include <QProcess>
#include <QStringDecoder>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Error noContainer(const AppId &id)
{
    return {Error::Kind::Missing,
            CliSession::tr("%1 has no container. Start it first.").arg(id.text()),
            {}};
}

void writeRaw(const QByteArray &bytes, bool isError)
{
    std::FILE *stream = isError ? stderr : stdout;
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void runLogs(CliSession &session)
{
    session.withApps([&session] {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        LogsRequest request;
        request.follow = session.request().follow;
        request.tail = session.request().tail;
        ContainerLogsJobBase *job = session.apps().logs(*id, request, &session);
        if (!job) {
            session.fail(noContainer(*id));
            return;
        }
        auto decoders =
            std::make_shared<std::array<QStringDecoder, 2>>(std::array<QStringDecoder, 2>{
                QStringDecoder(QStringDecoder::Utf8), QStringDecoder(QStringDecoder::Utf8)});
        QObject::connect(
            job, &ContainerLogsJobBase::received, &session,
            [&session, decoders](const QByteArray &bytes, bool isError) {
                if (!session.request().json) {
                    writeRaw(bytes, isError);
                    return;
                }
                session.jsonLine(
                    {{u"event"_s, u"log"_s},
                     {u"stream"_s, isError ? u"stderr"_s : u"stdout"_s},
                     {u"text"_s, QString((*decoders)[isError ? 1 : 0].decode(bytes))}});
            });
        QObject::connect(job, &Job::finished, &session, [&session, job] {
            if (job->error())
                session.fail(*job->error());
            else
                session.end(exitcode::kDone);
        });
        job->start();
    });
}

void runStats(CliSession &session)
{
    session.withApps([&session] {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        JobOf<ContainerStats> *job = session.apps().statsOnce(*id, &session);
        if (!job) {
            session.fail(noContainer(*id));
            return;
        }
        QObject::connect(job, &Job::finished, &session, [&session, job] {
            if (job->error()) {
                session.fail(*job->error());
                return;
            }
            const ContainerStats &stats = *job->result();
            if (session.request().json) {
                session.json(
                    QJsonDocument(QJsonObject{{u"cpuPercent"_s, stats.cpuPercent},
                                              {u"cpus"_s, stats.cpus},
                                              {u"memoryBytes"_s, stats.memoryBytes},
                                              {u"memoryLimitBytes"_s, stats.memoryLimitBytes},
                                              {u"receivedBytes"_s, stats.receivedBytes},
                                              {u"sentBytes"_s, stats.sentBytes},
                                              {u"readBytes"_s, stats.readBytes},
                                              {u"writtenBytes"_s, stats.writtenBytes},
                                              {u"processes"_s, stats.processes}}));
            } else {
                const auto size = [](qint64 bytes) {
                    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
                };
                session.say(
                    textTable({{u"processor"_s,
                                CliSession::tr("%1 % of %2 processors")
                                    .arg(stats.cpuPercent, 0, 'f', 1)
                                    .arg(stats.cpus)},
                               {u"memory"_s,
                                CliSession::tr("%1 of %2")
                                    .arg(size(stats.memoryBytes), size(stats.memoryLimitBytes))},
                               {u"network"_s,
                                CliSession::tr("%1 in, %2 out")
                                    .arg(size(stats.receivedBytes), size(stats.sentBytes))},
                               {u"disk"_s,
                                CliSession::tr("%1 read, %2 written")
                                    .arg(size(stats.readBytes), size(stats.writtenBytes))},
                               {u"processes"_s, QString::number(stats.processes)}}));
            }
            session.end(exitcode::kDone);
        });
        job->start();
    });
}

void runOpen(CliSession &session)
{
    session.withApps([&session] {
        const std::optional<AppId> id = session.app();
        if (!id)
            return;
        const AppStatus status = session.apps().status(*id);
        if (!status.canOpen) {
            session.fail(
                {Error::Kind::Conflict,
                 status.state == AppState::Starting
                     ? CliSession::tr("%1 does not answer yet.").arg(id->text())
                     : CliSession::tr("%1 is not running. Start it first.").arg(id->text()),
                 {}});
            return;
        }
        if (session.request().json)
            session.json(QJsonDocument(QJsonObject{{u"url"_s, status.url}}));
        else if (session.request().print)
            session.say(status.url + u'\n');
        if (!session.request().print && !QProcess::startDetached(u"xdg-open"_s, {status.url})) {
            session.fail(
                {Error::Kind::NotInstalled,
                 CliSession::tr("No browser could be opened. The address is %1").arg(status.url),
                 {}},
                exitcode::kFailed);
            return;
        }
        session.end(exitcode::kDone);
    });
}

} // namespace slipway
