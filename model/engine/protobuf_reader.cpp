// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/protobuf_reader.h"

namespace slipway {

namespace {

enum WireType : quint64 { Varint = 0, Fixed64 = 1, Delimited = 2, Fixed32 = 5 };

} // namespace

std::optional<ProtobufField> ProtobufReader::next()
{
    if (m_isBroken || m_rest.isEmpty())
        return {};
    ProtobufField field;
    const std::optional<quint64> key = varint();
    bool isWhole = key.has_value();
    if (isWhole) {
        field.number = *key >> 3;
        std::optional<quint64> value;
        std::optional<QByteArrayView> bytes;
        switch (*key & 7) {
        case Varint:
            value = varint();
            isWhole = value.has_value();
            field.value = value.value_or(0);
            break;
        case Delimited:
            value = varint();
            bytes = value ? part(*value) : std::nullopt;
            isWhole = bytes.has_value();
            field.bytes = bytes.value_or(QByteArrayView());
            break;
        case Fixed64:
            isWhole = part(8).has_value();
            break;
        case Fixed32:
            isWhole = part(4).has_value();
            break;
        default: // groups, which nothing has used for long
            isWhole = false;
        }
    }
    if (!isWhole) {
        m_isBroken = true;
        return {};
    }
    return field;
}

std::optional<quint64> ProtobufReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(m_rest.front());
        m_rest = m_rest.sliced(1);
        value |= static_cast<quint64>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    return {};
}

std::optional<QByteArrayView> ProtobufReader::part(quint64 size)
{
    if (size > static_cast<quint64>(m_rest.size()))
        return {};
    const QByteArrayView bytes = m_rest.first(static_cast<qsizetype>(size));
    m_rest = m_rest.sliced(static_cast<qsizetype>(size));
    return bytes;
}

} // namespace slipway
