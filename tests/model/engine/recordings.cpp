// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/recordings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

RecordedAnswer answerIn(const QJsonObject &fact)
{
    RecordedAnswer answer;
    answer.question = fact["id"_L1].toString();
    answer.method = fact["request"_L1].toString().section(u' ', 0, 0).toLatin1();
    answer.status = fact["status"_L1].toInt();
    answer.body = fact.contains("base64"_L1)
        ? QByteArray::fromBase64(fact["base64"_L1].toString().toLatin1())
        : fact["body"_L1].toString().toUtf8();
    if (fact["framing"_L1].toString() == "chunked"_L1)
        for (const QJsonValue &size : fact["pieces"_L1].toArray())
            answer.chunks << size.toInt();
    const QJsonObject headers = fact["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.insert(header.key().toLatin1(), header.value().toString().toLatin1());
    answer.isClipped = fact["clipped"_L1].toBool();
    return answer;
}

} // namespace

FakeAnswer RecordedAnswer::answer() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Recorded\r\n";
    for (auto header = headers.begin(); header != headers.end(); ++header)
        bytes += header.key() + ": " + header.value() + "\r\n";
    if (status == 204 || status == 304)
        return {bytes + "\r\n"};
    if (chunks.isEmpty()) {
        const bool hasBody = method != "HEAD";
        return {bytes + "Content-Length: " + QByteArray::number(hasBody ? body.size() : 0)
                + "\r\n\r\n" + (hasBody ? body : QByteArray())};
    }
    bytes += "Transfer-Encoding: chunked\r\n\r\n";
    qsizetype at = 0;
    const auto chunk = [&](qsizetype size) {
        const QByteArray part = body.mid(at, size);
        if (!part.isEmpty())
            bytes += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
        at += size;
    };
    for (const qsizetype size : chunks)
        chunk(size);
    chunk(body.size()); // the list of sizes was kept only in part
    return {bytes + "0\r\n\r\n"};
}

QStringList recordedEngines()
{
    return {u"docker-20.10"_s, u"docker-26.1"_s, u"docker-28.5"_s, u"docker-29.7"_s,
            u"podman-4.3"_s};
}

Recording recordingOf(const QString &engine)
{
    Recording recording{engine, {}};
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/data/engine/%1.json").arg(engine));
    if (!file.open(QFile::ReadOnly))
        return recording;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &fact : document["facts"_L1].toArray())
        recording.answers << answerIn(fact.toObject());
    return recording;
}
