// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_trace.h"

#include "engine/protobuf_reader.h"

#include <QCoreApplication>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const ProtobufField &field)
{
    return QString::fromUtf8(field.bytes);
}

/// google.protobuf.Timestamp: 1 seconds, 2 nanoseconds. Broken or absurd ones are "never".
qint64 timeOf(const ProtobufField &field)
{
    ProtobufReader reader(field.bytes);
    quint64 seconds = 0;
    quint64 nanos = 0;
    while (const auto part = reader.next()) {
        if (part->number == 1)
            seconds = part->value;
        else if (part->number == 2)
            nanos = part->value;
    }
    if (reader.isBroken() || seconds > 253'402'300'799ULL
        || nanos >= 1'000'000'000ULL) // the year 9999
        return 0;
    return static_cast<qint64>(seconds * 1000 + nanos / 1'000'000);
}

qint64 countOf(const ProtobufField &field)
{
    const auto count = static_cast<qint64>(field.value);
    return count > 0 ? count : 0;
}

bool read(BuildTrace::Vertex &vertex, QByteArrayView message)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        switch (field->number) {
        case 1:
            vertex.digest = textOf(*field);
            break;
        case 3:
            vertex.name = textOf(*field);
            break;
        case 4:
            vertex.cached = field->value != 0;
            break;
        case 5:
            vertex.startedMs = timeOf(*field);
            break;
        case 6:
            vertex.completedMs = timeOf(*field);
            break;
        case 7:
            vertex.error = textOf(*field);
            break;
        default:
            break;
        }
    }
    return !reader.isBroken();
}

bool read(BuildTrace::Status &status, QByteArrayView message)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        switch (field->number) {
        case 1:
            status.id = textOf(*field);
            break;
        case 2:
            status.vertex = textOf(*field);
            break;
        case 4:
            status.current = countOf(*field);
            break;
        case 5:
            status.total = countOf(*field);
            break;
        default:
            break;
        }
    }
    return !reader.isBroken();
}

bool read(BuildTrace::Log &log, QByteArrayView message)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        switch (field->number) {
        case 1:
            log.vertex = textOf(*field);
            break;
        case 2:
            log.atMs = timeOf(*field);
            break;
        case 3:
            log.stream = field->value == 2 ? 2 : 1;
            break;
        case 4:
            log.bytes = field->bytes.toByteArray();
            break;
        default:
            break;
        }
    }
    return !reader.isBroken();
}

bool read(BuildTrace::Warning &warning, QByteArrayView message)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        switch (field->number) {
        case 1:
            warning.vertex = textOf(*field);
            break;
        case 3:
            warning.text = textOf(*field);
            break;
        default:
            break;
        }
    }
    return !reader.isBroken();
}

template <typename T>
bool append(QList<T> &list, const ProtobufField &field)
{
    T item;
    const bool isWhole = read(item, field.bytes);
    list.append(item);
    return isWhole;
}

} // namespace

Result<BuildTrace> buildTraceIn(QByteArrayView message)
{
    BuildTrace trace;
    ProtobufReader reader(message);
    bool isWhole = true;
    while (const auto field = reader.next()) {
        switch (field->number) {
        case 1:
            isWhole &= append(trace.vertices, *field);
            break;
        case 2:
            isWhole &= append(trace.statuses, *field);
            break;
        case 3:
            isWhole &= append(trace.logs, *field);
            break;
        case 4:
            isWhole &= append(trace.warnings, *field);
            break;
        default:
            break;
        }
    }
    if (!isWhole || reader.isBroken())
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate("Engine", "What the builder says cannot be read."),
            u"%1 bytes: %2"_s.arg(message.size())
                .arg(QString::fromLatin1(
                    message.first(qMin<qsizetype>(message.size(), 64)).toByteArray().toHex())));
    return trace;
}

} // namespace slipway
