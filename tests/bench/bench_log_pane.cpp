// SPDX-License-Identifier: GPL-3.0-or-later
// bench_log_pane [LINES]: streams lines into a shown log, as an engine sends them, and prints how
// many a second, the longest time in which the event loop answered nothing, and how much memory it
// took.
#include "lists/log_buffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr int kPiece = 64 * 1024; // as a socket hands it over

/// The lines of one piece, over and over, cut anywhere.
class Producer : public QObject
{
    Q_OBJECT
public:
    Producer(LogBuffer &log, qint64 lines)
        : m_log(log)
        , m_left(lines)
    {
        for (int i = 0; m_text.size() < 4 * kPiece; ++i)
            m_text += "Step " + QByteArray::number(i % 40) + ": Collecting package-"
                + QByteArray::number(i) + "==2.7.1 (from torch) with a name of usual length\n";
    }

    void sendOne()
    {
        if (m_left <= 0)
            return finish();
        const QByteArray piece = m_text.mid(m_at, kPiece);
        m_at = (m_at + piece.size()) % m_text.size();
        m_left -= piece.count('\n');
        m_log.appendBytes(piece, 1);
        // The next piece comes by the event loop, as a socket's signal would.
        QMetaObject::invokeMethod(this, &Producer::sendOne, Qt::QueuedConnection);
    }

signals:
    void finished();

private:
    void finish() { emit finished(); }
    LogBuffer &m_log;
    QByteArray m_text;
    qint64 m_left;
    qsizetype m_at = 0;
};

/// What this thread has used of the processor.
qint64 processorNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    const QStringList arguments = QApplication::arguments();
    const qint64 lines = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;

    LogBuffer log(nullptr);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    pane.resize(656, 520);
    pane.show();

    Producer producer(log, lines);
    qint64 longestNs = 0;
    qint64 longestOwnNs = 0;
    qint64 ownBefore = 0;
    int beats = 0;
    QElapsedTimer sinceBeat;
    // The heart beats whenever the event loop comes round to its timers.
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, [&] {
        longestNs = std::max(longestNs, sinceBeat.nsecsElapsed());
        const qint64 own = processorNs();
        longestOwnNs = std::max(longestOwnNs, own - ownBefore);
        ownBefore = own;
        ++beats;
        sinceBeat.start();
    });
    QElapsedTimer clock;
    double before = 0;
    QObject::connect(&producer, &Producer::finished, &application, [&] {
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        QTextStream(stdout) << "FIGURE log pane: lines                " << log.lastNumber() << '\n'
                            << "FIGURE log pane: lines a second       "
                            << qint64(double(log.lastNumber()) / seconds) << '\n'
                            << "FIGURE log pane: longest stall, ms    " << double(longestNs) / 1e6
                            << '\n'
                            << "FIGURE log pane: of it its own, ms    "
                            << double(longestOwnNs) / 1e6 << '\n'
                            << "FIGURE log pane: turns of the timers  " << beats << '\n'
                            << "FIGURE log pane: memory before, MB    " << before << '\n'
                            << "FIGURE log pane: memory growth, MB    "
                            << residentMegabytes() - before << '\n';
        QApplication::quit();
    });
    QTimer::singleShot(200, &producer, [&] {
        before = residentMegabytes();
        clock.start();
        sinceBeat.start();
        ownBefore = processorNs();
        heart.start(0);
        producer.sendOne();
    });
    return QApplication::exec();
}

#include "bench_log_pane.moc"
