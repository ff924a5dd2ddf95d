// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/json_lines.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace slipway {

using namespace Qt::StringLiterals;

QList<QJsonObject> JsonLines::take(const QByteArray &bytes)
{
    QList<QJsonObject> objects;
    if (m_trouble)
        return objects;
    qsizetype start = 0; // of the begun object in bytes; what came before is in m_held
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        if (m_inText) {
            if (m_escaped)
                m_escaped = false;
            else if (byte == '\\')
                m_escaped = true;
            else if (byte == '"')
                m_inText = false;
            continue;
        }
        if (m_depth == 0) {
            if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n')
                continue;
            if (byte != '{') {
                stop(QString::fromUtf8(bytes.mid(at, 200)));
                return objects;
            }
            start = at;
        }
        if (byte == '"')
            m_inText = true;
        else if (byte == '{' || byte == '[')
            ++m_depth;
        else if ((byte == '}' || byte == ']') && --m_depth == 0) {
            const QByteArray text = m_held + bytes.mid(start, at + 1 - start);
            m_held.clear();
            start = at + 1;
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(text, &error);
            if (!document.isObject() || text.size() > m_most) {
                stop(error.errorString() + u": "_s + QString::fromUtf8(text.left(200)));
                return objects;
            }
            objects.append(document.object());
        }
    }
    if (m_depth > 0)
        m_held += bytes.mid(start);
    if (m_held.size() > m_most)
        stop(u"An object has more than %1 bytes: %2"_s.arg(m_most).arg(
            QString::fromUtf8(m_held.left(200))));
    return objects;
}

void JsonLines::stop(const QString &detail)
{
    m_held.clear();
    m_trouble =
        Error{Error::Kind::Malformed,
              QCoreApplication::translate("Engine", "The engine's answer cannot be read."), detail};
}

} // namespace slipway
