// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/machine_facts.h"

#include "base/whole_file.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLargestCertificate = 256 * 1024;

}

Result<MachineFacts> machineFacts()
{
    MachineFacts facts;
    const QDir added(u"/usr/local/share/ca-certificates"_s);
    const QStringList names = added.entryList({u"*.crt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> pem = readWhole(added.filePath(name), kLargestCertificate);
        if (pem && pem->contains("-----BEGIN CERTIFICATE-----"))
            facts.certificates.insert(name, *pem);
    }
    const bool hasDriver = QFile::exists(u"/proc/driver/nvidia/version"_s);
    facts.torchIndex = hasDriver ? u"https://download.pytorch.org/whl/cu128"_s
                                 : u"https://download.pytorch.org/whl/cpu"_s;
    return facts;
}

} // namespace slipway
