// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor_checks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Two apps that share a folder or a server tell of it once.
QList<Check> withoutRepeats(const QList<Check> &checks)
{
    QList<Check> once;
    for (const Check &check : checks) {
        if (!once.contains(check))
            once << check;
    }
    return once;
}

bool startsWithAny(const QString &id, std::initializer_list<QLatin1StringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&id](QLatin1StringView beginning) { return id.startsWith(beginning); });
}

/// What the work itself looks at, and tells in its own way, is left to it.
bool matters(BeforeWork work, const QString &id)
{
    // Ports, folders and the GPU: a start looks at them itself at once; a build only at its end.
    if (startsWithAny(id, {"port:"_L1, "folder"_L1}))
        return work == BeforeWork::Install;
    if (id == "gpu"_L1)
        return work == BeforeWork::Install;
    if (startsWithAny(id,
                      {"app-platform:"_L1, "network-proxy"_L1, "network-names"_L1,
                       "engine-storage"_L1, "data-"_L1}))
        return work != BeforeWork::Start;
    return startsWithAny(id,
                         {"engine-memory"_L1, "engine-namespaces"_L1, "disk-files"_L1,
                          "disk-kind"_L1, "network-forward"_L1, "app-memory:"_L1});
}

Error::Kind kindOf(const QString &id)
{
    if (startsWithAny(id, {"disk"_L1, "data-space"_L1, "data-files"_L1}))
        return Error::Kind::NoSpace;
    if (id.startsWith("port:"_L1))
        return Error::Kind::Conflict;
    if (id.startsWith("folder"_L1) || id == "gpu"_L1)
        return Error::Kind::Missing;
    return id == "data-folder"_L1 ? Error::Kind::NoPermission : Error::Kind::Failed;
}

QString wordsOf(const Check &check)
{
    QStringList words{check.fact, check.meaning, check.remedy};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

QList<Check> allChecks(const DoctorFacts &facts)
{
    QList<Check> checks = engineChecks(facts) + gpuChecks(facts) + diskChecks(facts)
        + networkChecks(facts) + machineChecks(facts);
    for (const AppNeeds &app : facts.apps)
        checks += appChecks(app, facts);
    checks += mountChecksOf(facts);
    checks = withoutRepeats(checks);
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &one, const Check &other) { return one.level > other.level; });
    return checks;
}

QList<Check> checksBefore(BeforeWork work, const AppNeeds &app, const DoctorFacts &facts)
{
    DoctorFacts own = facts;
    own.apps = {app};
    QList<Check> checks;
    for (const Check &check : allChecks(own)) {
        // Without a GPU that it can do without, the start itself says so.
        const bool isGpuHint = check.id == "gpu"_L1 && check.level == Check::Level::Warn;
        if (check.level != Check::Level::Ok && matters(work, check.id) && !isGpuHint)
            checks << check;
    }
    return checks;
}

std::optional<Error> stopOf(const QList<Check> &checks)
{
    for (const Check &check : checks) {
        if (check.level == Check::Level::Fail)
            return Error{kindOf(check.id), wordsOf(check), commandText(check)};
    }
    return std::nullopt;
}

QString warningLines(const QList<Check> &checks)
{
    QString lines;
    for (const Check &check : checks) {
        if (check.level == Check::Level::Warn)
            lines += wordsOf(check) + u'\n';
    }
    return lines;
}

} // namespace slipway
