// SPDX-License-Identifier: GPL-3.0-or-later
// bench_log_pane [LINES]: streams lines into a shown log, as an engine sends them, and prints how
// many a second, the longest time in which the event loop answered nothing, and how much memory it
// took. Then it finds, copies, saves and wraps in them.
#include "lists/log_buffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_pane.h"

#include <QApplication>
#include <QBasicTimer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>

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

/// Beats whenever the event loop comes round to its timers, and knows the longest time without it.
class Heart : public QObject
{
public:
    void start()
    {
        m_longestNs = m_longestOwnNs = 0;
        m_beats = 0;
        m_ownBefore = processorNs();
        m_sinceBeat.start();
        m_timer.start(0, this);
    }
    /// "what: 12 ms, longest stall 3 ms, of it its own 2 ms"
    void stop(const QString &what)
    {
        beat();
        m_timer.stop();
        QTextStream(stdout) << "FIGURE log pane: " << what << ": longest stall, ms "
                            << double(m_longestNs) / 1e6 << ", of it its own "
                            << double(m_longestOwnNs) / 1e6 << ", turns of the timers " << m_beats
                            << '\n';
    }

protected:
    void timerEvent(QTimerEvent *) override { beat(); }

private:
    void beat()
    {
        m_longestNs = std::max(m_longestNs, m_sinceBeat.nsecsElapsed());
        const qint64 own = processorNs();
        m_longestOwnNs = std::max(m_longestOwnNs, own - m_ownBefore);
        m_ownBefore = own;
        ++m_beats;
        m_sinceBeat.start();
    }
    QBasicTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestNs = 0;
    qint64 m_longestOwnNs = 0;
    qint64 m_ownBefore = 0;
    int m_beats = 0;
};

/// One piece of work in the window: begun, and over when `isOver`.
struct Work {
    QString name;
    std::function<void()> begin;
    std::function<bool()> isOver;
    std::function<QString()> outcome;
};

/// Does one after the other with the heart beating, then `end`.
class Measure : public QObject
{
public:
    Measure(QList<Work> works, std::function<void()> end)
        : m_works(std::move(works))
        , m_end(std::move(end))
    {}
    void next()
    {
        if (m_works.isEmpty())
            return m_end();
        m_heart.start();
        m_clock.start();
        m_works.constFirst().begin();
        m_look.start(1, this);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const Work &work = m_works.constFirst();
        if (!work.isOver())
            return;
        m_look.stop();
        QTextStream(stdout) << "FIGURE log pane: " << work.name << ": ms " << m_clock.elapsed()
                            << ", " << work.outcome() << '\n';
        m_heart.stop(work.name);
        m_works.removeFirst();
        next();
    }

private:
    QList<Work> m_works;
    std::function<void()> m_end;
    Heart m_heart;
    QElapsedTimer m_clock;
    QBasicTimer m_look;
};

QList<Work> works(LogPane &pane, const QString &file)
{
    const auto matches = [&pane] { return u"matching lines %1"_s.arg(pane.matches()); };
    const auto isFound = [&pane] { return !pane.isSearching(); };
    const auto copied = std::make_shared<bool>(false);
    const auto saved = std::make_shared<bool>(false);
    QObject::connect(&pane, &LogPane::copied, &pane, [copied] { *copied = true; });
    QObject::connect(&pane, &LogPane::told, &pane, [saved] { *saved = true; });
    return {
        {u"find a text in all lines"_s, [&pane] { pane.find(u"package-77=="_s); }, isFound,
         matches},
        {u"find an expression in all lines"_s,
         [&pane] {
             pane.setFindingExpressions(true);
             pane.find(u"step (17|37): .*package-\\d*77=="_s);
         },
         isFound, matches},
        {u"find an expression that tries for ever"_s, [&pane] { pane.find(u"(\\w+\\w+)+\\$"_s); },
         isFound, matches},
        {u"select and copy 100000 lines"_s,
         [&pane] {
             pane.find({});
             const qint64 last = pane.buffer()->lastNumber();
             pane.selectLines(std::max<qint64>(1, last - 99'999), last);
             pane.copy();
         },
         [copied] { return *copied; },
         [] { return u"characters %1"_s.arg(QGuiApplication::clipboard()->text().size()); }},
        {u"save all lines"_s, [&pane, file] { pane.save(file); }, [saved] { return *saved; },
         [file] { return u"bytes %1"_s.arg(QFileInfo(file).size()); }},
        {u"wrap all lines and go to the middle"_s,
         [&pane] {
             pane.setWrapping(true);
             pane.verticalScrollBar()->setValue(pane.verticalScrollBar()->maximum() / 2);
             pane.grab();
         },
         [] { return true; }, [] { return QString(u"drawn"_s); }},
    };
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

    const QTemporaryDir folder;
    Measure measure(works(pane, folder.filePath(u"saved.log"_s)), [] { QApplication::quit(); });
    Producer producer(log, lines);
    Heart heart;
    QElapsedTimer clock;
    double before = 0;
    QObject::connect(&producer, &Producer::finished, &application, [&] {
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        heart.stop(u"lines come in"_s);
        QTextStream(stdout) << "FIGURE log pane: lines                " << log.lastNumber() << '\n'
                            << "FIGURE log pane: lines a second       "
                            << qint64(double(log.lastNumber()) / seconds) << '\n'
                            << "FIGURE log pane: lines kept           " << log.count() << '\n'
                            << "FIGURE log pane: memory before, MB    " << before << '\n'
                            << "FIGURE log pane: memory growth, MB    "
                            << residentMegabytes() - before << '\n';
        measure.next();
    });
    QTimer::singleShot(200, &producer, [&] {
        before = residentMegabytes();
        clock.start();
        heart.start();
        producer.sendOne();
    });
    return QApplication::exec();
}

#include "bench_log_pane.moc"
