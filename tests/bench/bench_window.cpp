// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include "bench/private_desktop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace slipway::bench;
using namespace Qt::StringLiterals;

namespace {

/// From the start of a program to its first painted pixel, and its memory once it has come to rest.
struct Opening {
    double ms = -1;
    double megabytes = -1;
};

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1000;
    }
    return -1;
}

Opening open(const QStringList &command, const QString &home)
{
    while (isPainted())
        QThread::msleep(5); // the window before this one is going
    QProcess process;
    process.setProcessEnvironment(environmentOf(home));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(command.first(), command.mid(1));
    Opening opening;
    while (timer.elapsed() < 20'000) {
        if (isPainted()) {
            opening.ms = double(timer.nsecsElapsed()) / 1e6;
            break;
        }
        if (process.waitForFinished(1))
            break;
    }
    if (opening.ms >= 0) {
        QThread::sleep(2);
        opening.megabytes = residentMegabytes(process.processId());
    }
    process.kill();
    process.waitForFinished();
    return opening;
}

/// The median of five by time.
Opening openOften(const QStringList &command, const QString &home)
{
    std::vector<Opening> openings;
    for (int round = 0; round < 5; ++round)
        openings.push_back(open(command, home));
    std::sort(openings.begin(), openings.end(), [](auto &a, auto &b) { return a.ms < b.ms; });
    return openings.front().ms < 0 ? openings.front() : openings[openings.size() / 2];
}

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 800);
    window.show();
    return application.exec();
}

} // namespace

/// bench_window [PROGRAM]: another build of Slipway than the one beside it.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--empty") == 0)
        return showEmptyWindow(argc, argv);

    PrivateDisplay display;
    if (!display.start()) {
        print(u"Xvfb does not start."_s);
        return 1;
    }
    int failed = 1;
    {
        QApplication application(argc, argv);
        const QTemporaryDir home;
        if (fillHome(home.path(), 19)) {
            const QString program =
                argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(SLIPWAY_PROGRAM);
            const Opening ours = openOften({program}, home.path());
            const Opening empty =
                openOften({QCoreApplication::applicationFilePath(), u"--empty"_s}, home.path());
            failed = ours.ms < 0 || empty.ms < 0;
            if (failed)
                print(u"A window did not open."_s);
            else {
                printTime(u"start to first painted window, 30 apps"_s, ours.ms,
                          u"an empty Qt window"_s, empty.ms, u"at most 300 ms"_s);
                print(
                    u"FIGURE resident memory, 30 apps: Slipway %1 MB, an empty Qt window %2 MB (to reach: at most 100 MB)"_s
                        .arg(ours.megabytes, 0, 'f', 0)
                        .arg(empty.megabytes, 0, 'f', 0));
            }
        }
    }
    return failed;
}
