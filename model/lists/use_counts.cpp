// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/use_counts.h"

#include "base/log.h"
#include "base/whole_file.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMost = 64; // of one entry, before all are halved
constexpr int kMostKeys = 1000;
constexpr qint64 kLimit = 256 * 1024;

} // namespace

UseCounts::UseCounts(QString file)
    : m_file(std::move(file))
{
    const Result<QByteArray> bytes = readWhole(m_file, kLimit);
    if (!bytes && bytes.error().kind == Error::Kind::Missing)
        return;
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isObject()) {
        if (!setAside(m_file))
            qCWarning(logUi) << "The counts of what was used could not be read.";
        return;
    }
    const QJsonObject uses = document.object().value("uses"_L1).toObject();
    for (auto use = uses.begin(); use != uses.end() && m_counts.size() < kMostKeys; ++use) {
        const int count = std::min(use.value().toInt(), kMost);
        if (count > 0)
            m_counts.insert(use.key(), count);
    }
}

void UseCounts::add(const QString &key)
{
    if (++m_counts[key] > kMost || m_counts.size() > kMostKeys)
        age();
    if (m_file.isEmpty())
        return;
    if (const Result<> written = writeWhole(m_file, text()); !written)
        qCWarning(logUi) << "The counts of what was used could not be written:"
                         << written.error().detail;
}

void UseCounts::age()
{
    m_counts.removeIf([](const auto &use) { return (use.value() /= 2) == 0; });
}

QByteArray UseCounts::text() const
{
    QJsonObject uses;
    for (auto use = m_counts.begin(); use != m_counts.end(); ++use)
        uses.insert(use.key(), use.value());
    return QJsonDocument(QJsonObject{{u"uses"_s, uses}}).toJson();
}

} // namespace slipway
