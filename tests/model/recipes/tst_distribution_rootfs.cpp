// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/distribution_rootfs.h"
#include "support/job_wait.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

/// How mmdebstrap is called; with a stand-in of it. The real one is called in tests with an engine.
class DistributionRootfsTest : public QObject
{
    Q_OBJECT
private slots:
    void itFindsNoFilesOpenOfOurs()
    {
        const int ours = ::fcntl(STDERR_FILENO, F_DUPFD, 20); // as a starter may leave it to us
        QVERIFY(ours >= 20);
        const auto close = qScopeGuard([ours] { ::close(ours); });
        const QString said = reason("echo made of $*; [ ! -e /proc/self/fd/"
                                    + QByteArray::number(ours) + " ] || echo it is open; exit 3");
        QVERIFY2(said.contains(u"made of --variant=apt"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"it is open"_s), qPrintable(said));
    }

    void itsReasonIsTold()
    {
        const QString said = reason("echo E: no such suite >&2; exit 3");
        QCOMPARE(said.trimmed(), u"E: no such suite"_s);
    }

private:
    /// Why the job fails when mmdebstrap is this script.
    static QString reason(const QByteArray &script)
    {
        const QTemporaryDir folder;
        QFile program(folder.filePath(u"mmdebstrap"_s));
        if (!program.open(QIODevice::WriteOnly))
            return program.errorString();
        program.write("#!/bin/sh\n" + script + '\n');
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        const auto putBack = qScopeGuard([&] { qputenv("PATH", path); });
        const Result<S6BaseParts> parts = resultOf(makeDistributionRootfs(
            {u"debian"_s, u"trixie"_s}, {}, folder.filePath(u"kept"_s), nullptr));
        return parts ? u"made"_s : parts.error().detail;
    }
};

QTEST_GUILESS_MAIN(DistributionRootfsTest)
#include "tst_distribution_rootfs.moc"
