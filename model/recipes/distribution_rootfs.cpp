// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/distribution_rootfs.h"

#include "base/thread_job.h"
#include "recipes/tar_devices.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <csignal>
#include <linux/close_range.h>
#include <memory>
#include <unistd.h>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rootfs)
};

struct Finished {
    QString sha256;
    QStringList packages;
};

/// "s6 2.11.3.2-1" for every installed package in dpkg's status file.
QStringList packagesIn(const QByteArray &status)
{
    QStringList packages;
    QByteArray name;
    for (const QByteArray &line : status.split('\n')) {
        if (line.startsWith("Package: "))
            name = line.mid(9);
        else if (line.startsWith("Version: "))
            packages += QString::fromUtf8(name + ' ' + line.mid(9));
    }
    packages.sort();
    return packages;
}

QByteArray statusOf(const QString &tar)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(),
                                                                        archive_read_free);
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(tar).constData(), 1024 * 1024)
        != ARCHIVE_OK)
        return {};
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        const QByteArray name = archive_entry_pathname(entry);
        if (!name.endsWith("var/lib/dpkg/status"))
            continue;
        QByteArray status(archive_entry_size(entry), Qt::Uninitialized);
        const la_ssize_t got =
            archive_read_data(reader.get(), status.data(), static_cast<size_t>(status.size()));
        return got == status.size() ? status : QByteArray();
    }
    return {};
}

Result<Finished> look(const QString &tar, const WorkContext &context)
{
    QFile bytes(tar);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!bytes.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed, Text::tr("%1 cannot be read.").arg(tar),
                       bytes.errorString());
    while (!bytes.atEnd() && !context.isCancelled())
        hash.addData(bytes.read(1024 * 1024));
    const QStringList packages = packagesIn(statusOf(tar));
    if (packages.isEmpty())
        return failure(Error::Kind::Malformed, Text::tr("The root file system is not whole."), tar);
    return Finished{QString::fromLatin1(hash.result().toHex()), packages};
}

class DistributionRootfs : public JobOf<S6BaseParts>
{
    Q_OBJECT
public:
    DistributionRootfs(HostRelease release, QStringList sources, QString folder, QObject *owner)
        : JobOf(owner)
        , m_release(std::move(release))
        , m_sources(std::move(sources))
        , m_folder(std::move(folder))
    {}

private:
    void run() override
    {
        const QString program = QStandardPaths::findExecutable(u"mmdebstrap"_s);
        if (program.isEmpty() || m_release.codename.isEmpty()) {
            fail({Error::Kind::NotInstalled,
                  Text::tr(
                      "The base image cannot be made here: install mmdebstrap on Debian or Ubuntu, "
                      "or connect this "
                      "computer to the internet."),
                  {}});
            return;
        }
        QDir().mkpath(m_folder);
        m_making = std::make_unique<QTemporaryDir>(m_folder + u"/.making-XXXXXX"_s);
        if (!m_making->isValid()) {
            fail({Error::Kind::NoPermission, Text::tr("%1 cannot be written.").arg(m_folder),
                  m_making->errorString()});
            return;
        }
        m_process = new QProcess(this);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SOURCE_DATE_EPOCH"_s, u"0"_s); // the same packages give the same bytes
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        connect(m_process, &QProcess::readyRead, this, &DistributionRootfs::take);
        connect(m_process, &QProcess::finished, this, &DistributionRootfs::end);
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail({Error::Kind::Failed, Text::tr("mmdebstrap cannot be started."),
                      m_process->errorString()});
        });
        // It ends its whole process group when something fails, which must not be ours, and it
        // wants its signals. It also writes the number of a file that it opens into a script, and
        // Debian's shell knows files up to 9: it must not find others open.
        m_process->setChildProcessModifier([] {
            setsid();
            sigset_t none;
            sigemptyset(&none);
            sigprocmask(SIG_SETMASK, &none, nullptr);
            close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
        });
        m_process->start(program, arguments());
    }

    QString made() const { return m_making->path() + u"/made.tar"_s; }
    QString tar() const { return m_making->path() + u"/root.tar"_s; }

    QStringList arguments() const
    {
        return QStringList{u"--variant=apt"_s,
                           u"--mode=auto"_s,
                           u"--include=s6,execline,tzdata,ca-certificates,curl,passwd"_s,
                           u"--aptopt=APT::Install-Recommends \"false\""_s,
                           u"--dpkgopt=force-unsafe-io"_s,
                           u"--dpkgopt=path-exclude=/usr/share/man/*"_s,
                           u"--dpkgopt=path-exclude=/usr/share/locale/*"_s,
                           u"--dpkgopt=path-exclude=/usr/share/doc/*"_s,
                           u"--dpkgopt=path-include=/usr/share/doc/*/copyright"_s,
                           m_release.codename,
                           made()}
        + m_sources;
    }

    void take()
    {
        const QString text = QString::fromUtf8(m_process->readAll());
        m_said = (m_said + text).right(16 * 1024);
        emit wrote(text);
        struct Stage {
            QLatin1StringView sign;
            double fraction;
        };
        static constexpr std::array stages{
            Stage{"creating tarball"_L1, 0.9},     Stage{"installing remaining"_L1, 0.6},
            Stage{"installing essential"_L1, 0.4}, Stage{"extracting archives"_L1, 0.3},
            Stage{"downloading packages"_L1, 0.1}, Stage{"apt-get update"_L1, 0.02}};
        for (const Stage &stage : stages) {
            if (text.contains(stage.sign)) {
                emit progressed(
                    {stage.fraction,
                     Text::tr("Making the base system from %1").arg(m_release.codename)});
                return;
            }
        }
    }

    void end(int code, QProcess::ExitStatus status)
    {
        take();
        if (isFinished())
            return;
        if (status != QProcess::NormalExit || code != 0) {
            const bool isFull = m_said.contains(u"No space left"_s);
            fail({isFull ? Error::Kind::NoSpace : Error::Kind::Failed,
                  isFull ? Text::tr("The disk is full.")
                         : Text::tr("The base system could not be made from %1's packages.")
                               .arg(m_release.codename),
                  m_said});
            return;
        }
        auto *work = new ThreadJob<Finished>(
            [made = made(), file = tar()](const WorkContext &context) {
                return leaveOutDevices(made, file, context).and_then([&] {
                    return look(file, context);
                });
            },
            this);
        connect(work, &Job::finished, this, [this, work] {
            if (isFinished())
                return;
            if (work->result())
                keep(*work->result());
            else
                fail(work->result().error());
        });
        work->start();
    }

    void keep(const Finished &finished)
    {
        const QString name = finished.sha256 + u".tar"_s;
        const QString target = m_folder + u'/' + name;
        if (!QFile::exists(target) && !QFile::rename(tar(), target)) {
            fail({Error::Kind::Failed, Text::tr("%1 cannot be written.").arg(target), {}});
            return;
        }
        S6BaseParts parts;
        parts.kind = S6BaseParts::Kind::Distribution;
        parts.suite = m_release.codename;
        parts.rootfs = target;
        parts.sums = {{name, finished.sha256}};
        parts.packages = finished.packages;
        parts.notes = {
            Text::tr("The base system comes from this computer's own distribution (%1) and is "
                     "supervised by its s6 packages.")
                .arg(m_release.codename)};
        finish(parts);
    }

    void letGo() override
    {
        if (!m_process)
            return;
        m_process->disconnect(this);
        if (m_process->state() == QProcess::NotRunning)
            return;
        // It unmounts and removes what it made when it is asked to end; that outlives this job.
        m_process->setParent(nullptr);
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->terminate();
        m_process = nullptr;
    }

    HostRelease m_release;
    QStringList m_sources;
    QString m_folder;
    QString m_said;
    std::unique_ptr<QTemporaryDir> m_making;
    QProcess *m_process = nullptr;
};

} // namespace

JobOf<S6BaseParts> *makeDistributionRootfs(const HostRelease &release, const QStringList &sources,
                                           const QString &folder, QObject *owner)
{
    return new DistributionRootfs(release, sources, folder, owner);
}

} // namespace slipway

#include "distribution_rootfs.moc"
