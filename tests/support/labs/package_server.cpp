// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labs/package_server.h"

#include "support/labs/tool.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

namespace slipway::labs {
using namespace Qt::StringLiterals;

namespace {

const QString kPackageAddress = u"192.0.2.1"_s; ///< As engine_lab.sh gives it to each namespace.
const QString kInstaller = u"standin_conda.sh"_s;

} // namespace

PackageServer::PackageServer(QStringList entry)
    : m_entry(std::move(entry))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
}

PackageServer::~PackageServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    runTool(asRoot({u"kill"_s, QString::number(m_process.processId())}));
    m_process.waitForFinished(10'000);
}

bool PackageServer::fill(const QByteArray &shelf)
{
    QSaveFile file(m_folder.filePath(u"shelf"_s));
    if (file.open(QIODevice::WriteOnly) && file.write(shelf) == shelf.size() && file.commit())
        return true;
    m_problem = file.errorString();
    return false;
}

bool PackageServer::start()
{
    const QString certificate = m_folder.filePath(u"certificate"_s);
    const ToolEnd made =
        runTool({u"openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                 u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                 u"/CN="_s + kPackageAddress, u"-keyout"_s, certificate + u".key"_s, u"-out"_s,
                 certificate + u".crt"_s});
    m_problem = made.problem;
    if (!made.ok)
        return false;
    QFile both(certificate);
    for (const QString &ending : {u".key"_s, u".crt"_s}) {
        QFile part(certificate + ending);
        if (!part.open(QIODevice::ReadOnly) || !both.open(QIODevice::WriteOnly | QIODevice::Append))
            return false;
        both.write(part.readAll());
        both.close();
    }
    const QStringList command = m_entry
        + QStringList{u"setpriv"_s,
                      u"--pdeathsig"_s,
                      u"KILL"_s,
                      u"/usr/bin/python3"_s,
                      labScript(u"package_server.py"_s),
                      kPackageAddress,
                      m_folder.filePath(u"shelf"_s),
                      certificate,
                      labScript(kInstaller)};
    m_process.start(command.first(), command.mid(1));
    m_process.waitForStarted();
    const QStringList ask = m_entry
        + QStringList{u"curl"_s,
                      u"-sf"_s,
                      u"-m"_s,
                      u"5"_s,
                      u"-o"_s,
                      u"/dev/null"_s,
                      u"http://%1/conda/newest"_s.arg(kPackageAddress)};
    const bool answers =
        waitUntil([&] { return m_process.state() == QProcess::NotRunning || runTool(ask).ok; });
    if (answers && m_process.state() == QProcess::Running)
        return true;
    QFile log(m_folder.filePath(u"log"_s));
    if (log.open(QIODevice::ReadOnly))
        m_problem = QString::fromUtf8(log.readAll());
    return false;
}

QString PackageServer::installerUrl() const
{
    return u"https://%1/conda/installer.sh"_s.arg(kPackageAddress);
}

QString PackageServer::installerSum() const
{
    QFile file(labScript(kInstaller));
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        sum.addData(&file);
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace slipway::labs
