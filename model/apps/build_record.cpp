// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_record.h"

#include "apps/lock_text.h"
#include "base/log.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kNumbersTried = 1000;
constexpr QLatin1StringView kGood{"good"};
constexpr QLatin1StringView kNotReady{"not-ready"};

/// The keys under which a lock lists packages.
constexpr std::array<QLatin1StringView, 5> kKeepers{"apk"_L1, "apt"_L1, "conda"_L1, "npm"_L1,
                                                    "pip"_L1};

const QSet<QString> &knownKeys()
{
    static const QSet<QString> keys = QSet<QString>{u"slipway-lock"_s, kGood,
                                                    kNotReady,         u"app"_s,
                                                    u"build"_s,        u"outcome"_s,
                                                    u"profile"_s,      u"pin"_s,
                                                    u"image"_s,        u"image-id"_s,
                                                    u"recipe"_s,       u"base"_s,
                                                    u"base-digest"_s,  u"commits"_s,
                                                    u"arguments"_s,    u"sums"_s,
                                                    u"packages"_s,     u"notes"_s,
                                                    u"engine"_s,       u"started"_s,
                                                    u"ended"_s,        u"seconds"_s,
                                                    u"failed-step"_s,  u"reason"_s,
                                                    u"reason-kind"_s,  u"components"_s,
                                                    u"layers"_s,       u"listed"_s,
                                                    u"unlisted"_s,     u"conda-files"_s,
                                                    u"locked-to"_s,    u"open-recipe"_s,
                                                    u"grade"_s,        u"differences"_s}
        + QSet<QString>(kKeepers.cbegin(), kKeepers.cend());
    return keys;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuildRecord)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const LockValues &values, const QString &key)
{
    return QDateTime::fromString(values.texts.value(key), Qt::ISODateWithMs);
}

QList<int> buildNumbers(const Paths &paths, const AppId &app)
{
    QList<int> numbers;
    const QStringList names = QDir(paths.builds(app)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (isNumber && number > 0)
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

std::optional<BuildRecord> recordIn(const Paths &paths, const AppId &app, int number)
{
    const QString file = buildFolder(paths, app, number) + u"/lock.yaml"_s;
    const Result<QByteArray> bytes = readWhole(file);
    if (!bytes)
        return std::nullopt;
    const Result<BuildRecord> record = readLock(*bytes, app);
    if (!record) {
        qCWarning(logApps).noquote() << file << "cannot be read:" << record.error().detail;
        return std::nullopt;
    }
    return *record;
}

} // namespace

bool isCutShort(const BuildRecord &record)
{
    return record.outcome == BuildRecord::Outcome::Running && !record.ended.isValid();
}

QList<StepTime> timesOf(const QList<AppStep> &steps)
{
    QList<StepTime> times;
    for (const AppStep &step : steps) {
        const bool didRun =
            step.state == AppStep::State::Done || step.state == AppStep::State::Failed;
        if (didRun && step.endedMs > step.startedMs)
            times.append({step.name, double(step.endedMs - step.startedMs) / 1000});
    }
    return times;
}

QString nameOf(BuildRecord::Outcome outcome)
{
    switch (outcome) {
    case BuildRecord::Outcome::Running:
        return u"running"_s;
    case BuildRecord::Outcome::Good:
        return u"good"_s;
    case BuildRecord::Outcome::Failed:
        return u"failed"_s;
    case BuildRecord::Outcome::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

QByteArray writeLock(const BuildRecord &record)
{
    LockText text;
    text.number(u"slipway-lock"_s, 1);
    text.text(u"app"_s, record.app.text());
    text.number(u"build"_s, record.number);
    text.text(u"outcome"_s, nameOf(record.outcome));
    text.text(u"profile"_s, record.profile);
    text.text(u"pin"_s, record.pin);
    text.text(u"image"_s, record.image);
    text.text(u"image-id"_s, record.imageId);
    text.text(u"recipe"_s, record.recipeDigest);
    text.text(u"base"_s, record.base);
    text.text(u"base-digest"_s, record.baseDigest);
    text.map(u"commits"_s, record.commits);
    text.map(u"arguments"_s, record.arguments);
    text.map(u"sums"_s, record.sums);
    text.list(u"packages"_s, record.packages);
    text.list(u"notes"_s, record.notes);
    text.text(u"engine"_s, record.engine);
    text.text(u"started"_s, timeText(record.started));
    text.text(u"ended"_s, timeText(record.ended));
    QList<std::pair<QString, QString>> seconds;
    for (const StepTime &step : record.steps)
        seconds.append({step.name, QString::number(step.seconds, 'f', 3)});
    text.map(u"seconds"_s, seconds);
    text.text(u"failed-step"_s, record.failedStep);
    text.text(u"reason"_s, record.reason);
    if (record.reasonKind != Error::Kind::Failed)
        text.text(u"reason-kind"_s, slipway::nameOf(record.reasonKind));
    text.text(kGood, timeText(record.good));
    text.text(kNotReady, timeText(record.notReady));
    text.map(u"components"_s, record.components);
    text.list(u"layers"_s, record.layers);
    // Who keeps nothing is told too: nothing is another answer than not asked.
    text.list(u"listed"_s, record.contents.by.keys());
    for (const QLatin1StringView keeper : kKeepers)
        text.map(keeper, record.contents.by.value(keeper));
    text.map(u"conda-files"_s, record.contents.condaFiles);
    text.text(u"unlisted"_s, record.unlisted);
    if (record.lockedTo > 0)
        text.number(u"locked-to"_s, record.lockedTo);
    text.text(u"open-recipe"_s, record.openRecipe);
    text.map(u"grade"_s, record.grade);
    text.map(u"differences"_s, record.differences);
    text.lines(record.others);
    return text.bytes();
}

Result<BuildRecord> readLock(const QByteArray &yaml, const AppId &app)
{
    const Result<LockValues> read = readLockText(yaml, knownKeys());
    if (!read)
        return failure(read.error());
    const LockValues &values = *read;
    if (values.texts.value(u"slipway-lock"_s) != "1"_L1)
        return failure(Error::Kind::Malformed,
                       Text::tr("This lock file is of another kind or version."));
    BuildRecord record(app);
    record.number = values.texts.value(u"build"_s).toInt();
    const QString outcome = values.texts.value(u"outcome"_s);
    for (const auto known : {BuildRecord::Outcome::Good, BuildRecord::Outcome::Failed,
                             BuildRecord::Outcome::Cancelled}) {
        if (outcome == nameOf(known))
            record.outcome = known;
    }
    record.profile = values.texts.value(u"profile"_s);
    record.pin = values.texts.value(u"pin"_s);
    record.image = values.texts.value(u"image"_s);
    record.imageId = values.texts.value(u"image-id"_s);
    record.recipeDigest = values.texts.value(u"recipe"_s);
    record.base = values.texts.value(u"base"_s);
    record.baseDigest = values.texts.value(u"base-digest"_s);
    record.commits = values.maps.value(u"commits"_s);
    record.arguments = values.maps.value(u"arguments"_s);
    record.sums = values.maps.value(u"sums"_s);
    record.packages = values.lists.value(u"packages"_s);
    record.notes = values.lists.value(u"notes"_s);
    record.engine = values.texts.value(u"engine"_s);
    record.started = timeOf(values, u"started"_s);
    record.ended = timeOf(values, u"ended"_s);
    const QMap<QString, QString> seconds = values.maps.value(u"seconds"_s);
    for (const QString &step : values.order.value(u"seconds"_s))
        record.steps.append({step, seconds.value(step).toDouble()});
    record.failedStep = values.texts.value(u"failed-step"_s);
    record.reason = values.texts.value(u"reason"_s);
    record.reasonKind = errorKindOf(values.texts.value(u"reason-kind"_s));
    record.good = timeOf(values, kGood);
    record.notReady = timeOf(values, kNotReady);
    record.components = values.maps.value(u"components"_s);
    record.layers = values.lists.value(u"layers"_s);
    for (const QString &keeper : values.lists.value(u"listed"_s))
        record.contents.by.insert(keeper, values.maps.value(keeper));
    record.contents.condaFiles = values.maps.value(u"conda-files"_s);
    record.unlisted = values.texts.value(u"unlisted"_s);
    record.lockedTo = values.texts.value(u"locked-to"_s).toInt();
    record.openRecipe = values.texts.value(u"open-recipe"_s);
    record.grade = values.maps.value(u"grade"_s);
    record.differences = values.maps.value(u"differences"_s);
    record.others = values.others;
    return record;
}

QString buildFolder(const Paths &paths, const AppId &app, int number)
{
    return paths.builds(app) + u'/' + QString::number(number);
}

QString buildLogFile(const Paths &paths, const AppId &app, int number)
{
    return buildFolder(paths, app, number) + u"/log"_s;
}

Result<int> claimBuildNumber(const Paths &paths, const AppId &app, int newestImage)
{
    const QString folder = paths.builds(app);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(folder));
    int number = std::max(newestImage, buildNumbers(paths, app).value(0)) + 1;
    // mkdir() is what makes the claim: another Slipway may be counting as well.
    for (int tried = 0; tried < kNumbersTried; ++tried, ++number) {
        if (QDir(folder).mkdir(QString::number(number)))
            return number;
    }
    return failure(Error::Kind::NoPermission,
                   Text::tr("Slipway cannot write into %1.").arg(folder));
}

Result<> noteTrial(const Paths &paths, const AppId &app, int number, Trial trial,
                   const QDateTime &at)
{
    const QString file = buildFolder(paths, app, number) + u"/lock.yaml"_s;
    const Result<QByteArray> bytes = readWhole(file);
    if (!bytes)
        return failure(bytes.error());
    const Result<BuildRecord> record = readLock(*bytes, app);
    if (!record)
        return failure(record.error());
    if (trial == Trial::Ready && record->good.isValid())
        return {};
    // A line more or another one, not the record anew: a later version may have written what this
    // one cannot read.
    const QByteArray key = QString(trial == Trial::Ready ? kGood : kNotReady).toUtf8() + ": ";
    QByteArray kept;
    for (const QByteArray &line : bytes->split('\n')) {
        if (!line.isEmpty() && !line.startsWith(key))
            kept += line + '\n';
    }
    return writeWhole(file, kept + key + '"' + timeText(at).toUtf8() + "\"\n");
}

QList<BuildRecord> buildRecords(const Paths &paths, const AppId &app)
{
    QList<BuildRecord> records;
    const QList<int> numbers = buildNumbers(paths, app);
    for (const int number : numbers) {
        if (std::optional<BuildRecord> record = recordIn(paths, app, number))
            records.append(*record);
    }
    return records;
}

std::optional<BuildRecord> newestBuild(const Paths &paths, const AppId &app)
{
    const QList<int> numbers = buildNumbers(paths, app);
    for (const int number : numbers) {
        if (std::optional<BuildRecord> record = recordIn(paths, app, number))
            return record;
    }
    return std::nullopt;
}

std::optional<BuildRecord> goodBuild(const Paths &paths, const AppId &app, int number)
{
    const QList<int> numbers = number > 0 ? QList<int>{number} : buildNumbers(paths, app);
    for (const int one : numbers) {
        std::optional<BuildRecord> record = recordIn(paths, app, one);
        if (record && record->outcome == BuildRecord::Outcome::Good)
            return record;
    }
    return std::nullopt;
}

} // namespace slipway
