// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/job_journal.h"

#include "apps/build_record.h"
#include "base/log.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileSystemWatcher>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kLinesKept = 200;

/// A lock is never too old: a build may take hours. One of a process that is gone gives way.
std::unique_ptr<QLockFile> lockOf(const QString &recordFile)
{
    auto lock = std::make_unique<QLockFile>(recordFile + u".busy"_s);
    lock->setStaleLockTime(0);
    return lock;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

JobRecord::Outcome outcomeOf(const Error *error)
{
    if (!error)
        return JobRecord::Outcome::Done;
    return error->isCancelled() ? JobRecord::Outcome::Cancelled : JobRecord::Outcome::Failed;
}

/// Removes the oldest logs of builds until the rest fit.
void dropOldLogs(const QString &builds, qint64 limit)
{
    QFileInfoList logs;
    qint64 bytes = 0;
    const QFileInfoList apps = QDir(builds).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &app : apps) {
        const QFileInfoList numbers =
            QDir(app.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &number : numbers) {
            const QFileInfo log(number.filePath() + u"/log"_s);
            if (!log.isFile() || log.isSymLink())
                continue;
            logs.append(log);
            bytes += log.size();
        }
    }
    std::sort(logs.begin(), logs.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() < b.lastModified();
    });
    for (const QFileInfo &log : std::as_const(logs)) {
        if (bytes <= limit)
            return;
        if (QFile::remove(log.filePath()))
            bytes -= log.size();
    }
}

} // namespace

struct JobJournal::Open {
    explicit Open(const AppId &app)
        : record(app)
    {}
    JobRecord record;
    std::unique_ptr<QLockFile> lock;
};

JobJournal::JobJournal(const Paths &paths, QObject *owner, JournalBounds bounds)
    : QObject(owner)
    , m_paths(paths)
    , m_bounds(bounds)
{}

JobJournal::~JobJournal() = default;

QString JobJournal::folder() const
{
    return m_paths.data + u"/jobs"_s;
}

QString JobJournal::fileOf(const QString &id) const
{
    return folder() + u'/' + id + u".json"_s;
}

void JobJournal::follow(AppJob &job, const QString &appName)
{
    if (!QDir().mkpath(folder()))
        return; // What cannot be written down is done all the same.
    auto open = std::make_shared<Open>(job.app());
    JobRecord &record = open->record;
    record.began = QDateTime::currentDateTimeUtc();
    record.id = u"%1-%2-%3"_s.arg(record.began.toString(u"yyyyMMddTHHmmsszzz"_s))
                    .arg(QCoreApplication::applicationPid())
                    .arg(++m_count);
    record.name = appName;
    record.kind = job.kind();
    record.phase = job.phase();
    record.pin = job.facts().pin;
    record.build = job.facts().number;
    open->lock = lockOf(fileOf(record.id));
    open->lock->tryLock(0);
    m_ids.insert(&job, record.id);
    m_open.insert(record.id, open);
    write(*open);
    connect(&job, &AppJob::factsKnown, this, [this, open](const BuildFacts &facts) {
        if (open->record.pin == facts.pin && open->record.build == facts.number)
            return;
        open->record.pin = facts.pin;
        open->record.build = facts.number;
        write(*open);
    });
    if (!job.isBuild()) {
        connect(&job, &AppJob::logged, this, [open](const AppLog &log) {
            QStringList &lines = open->record.lines;
            lines += log.text.split(u'\n', Qt::SkipEmptyParts);
            if (lines.size() > kLinesKept)
                lines = lines.last(kLinesKept);
        });
    }
    connect(&job, &Job::finished, this, [this, open, ended = &job] { end(*ended, *open); });
    connect(&job, &QObject::destroyed, this, [this, open, gone = &job] {
        // Deleted while it ran: nobody works on it any more, and its file says so from now on.
        m_ids.remove(gone);
        m_open.remove(open->record.id);
        open->lock.reset();
    });
}

void JobJournal::end(AppJob &job, Open &open)
{
    JobRecord &record = open.record;
    const Error *error = job.error();
    record.outcome = outcomeOf(error);
    record.ended = QDateTime::currentDateTimeUtc();
    record.phase = job.phase();
    if (error) {
        record.summary = error->summary;
        record.detail = error->detail;
    } else {
        record.port = job.result()->port;
    }
    for (const AppStep &step : job.steps()) {
        record.steps.append({step.name, step.state, step.startedMs, step.endedMs});
        if (step.state == AppStep::State::Failed)
            record.failedStep = step.name;
    }
    m_ids.remove(&job);
    m_open.remove(record.id);
    write(open);
    open.lock.reset();
    dropOldest();
    if (job.isBuild())
        dropOldLogs(m_paths.data + u"/builds"_s, m_bounds.logBytes);
}

void JobJournal::write(const Open &open)
{
    const Result<> written = writeWhole(fileOf(open.record.id), writeJob(open.record));
    if (!written)
        qCWarning(logApps).noquote() << written.error().summary << written.error().detail;
    emit changed();
}

void JobJournal::dropOldest()
{
    const QStringList names = namesIn(folder());
    for (const QString &name : names.mid(std::max(0, m_bounds.jobs))) {
        const QString file = folder() + u'/' + name;
        if (lockOf(file)->tryLock(0)) // not the one of a build that runs for days
            QFile::remove(file);
    }
}

/// What a file says, settled if nobody works on it any more.
std::optional<JobRecord> JobJournal::recordIn(const QString &file, const QString &id) const
{
    const auto read = [&]() -> std::optional<JobRecord> {
        const Result<QByteArray> bytes = readWhole(file);
        if (!bytes)
            return std::nullopt; // Another Slipway has just dropped it.
        const Result<JobRecord> record = readJob(*bytes, id);
        if (record)
            return *record;
        qCWarning(logApps).noquote() << file << "cannot be read:" << record.error().detail;
        return std::nullopt;
    };
    std::optional<JobRecord> record = read();
    if (!record || record->outcome != JobRecord::Outcome::Running || m_open.contains(id))
        return record;
    const std::unique_ptr<QLockFile> lock = lockOf(file);
    if (!lock->tryLock(0))
        return record;
    record = read(); // It may have ended well between the first look and the lock.
    if (record && record->outcome == JobRecord::Outcome::Running) {
        record->outcome = JobRecord::Outcome::CutShort;
        const QString log = buildLogFile(m_paths, record->app, record->build);
        if (record->build > 0)
            QFile::rename(log + u".part"_s, log); // What was written of it is all there will be.
        if (!writeWhole(file, writeJob(*record)))
            qCWarning(logApps).noquote() << file << "cannot be written.";
    }
    return record;
}

QList<JobRecord> JobJournal::records() const
{
    QList<JobRecord> records;
    QHash<QString, JobRecord> settled;
    const QStringList names = namesIn(folder());
    for (const QString &name : names) {
        const QString id = name.chopped(5);
        const auto known = m_settled.constFind(id);
        const std::optional<JobRecord> record = known != m_settled.cend()
            ? std::optional(*known)
            : recordIn(folder() + u'/' + name, id);
        if (!record)
            continue;
        if (record->outcome != JobRecord::Outcome::Running)
            settled.insert(id, *record);
        records.append(*record);
    }
    m_settled = settled;
    return records;
}

void JobJournal::watch()
{
    if (m_watcher || !QDir().mkpath(folder()))
        return;
    m_watcher = new QFileSystemWatcher({folder()}, this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &JobJournal::changed);
}

} // namespace slipway
