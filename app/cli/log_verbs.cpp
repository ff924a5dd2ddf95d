// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_session.h"

#include <QProcess>
#include <QStringDecoder>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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
