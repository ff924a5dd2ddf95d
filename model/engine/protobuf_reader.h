// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace slipway {

/// One field of a protobuf message (https://protobuf.dev/programming-guides/encoding/).
struct ProtobufField {
    quint64 number = 0;
    quint64 value = 0; ///< Of a varint field.
    QByteArrayView bytes; ///< Of a length-delimited field: text, bytes or a message.
};

/// Reads the fields of one message from bytes that it does not own, never past their end.
class ProtobufReader
{
public:
    explicit ProtobufReader(QByteArrayView message)
        : m_rest(message)
    {}
    std::optional<ProtobufField> next(); ///< Nothing at the end, and nothing more after a mistake.
    bool isBroken() const { return m_isBroken; }

private:
    std::optional<quint64> varint();
    std::optional<QByteArrayView> part(quint64 size);

    QByteArrayView m_rest;
    bool m_isBroken = false;
};

} // namespace slipway
