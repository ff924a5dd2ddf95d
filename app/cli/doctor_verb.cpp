// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_text.h"
#include "cli/cli_session.h"
#include "cli/json_forms.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString headingOf(Check::Level level, qsizetype count)
{
    switch (level) {
    case Check::Level::Fail:
        return CliSession::tr("What must be mended (%1)").arg(count);
    case Check::Level::Warn:
        return CliSession::tr("What is worth a look (%1)").arg(count);
    case Check::Level::Ok:
        break;
    }
    return CliSession::tr("What is well (%1)").arg(count);
}

QString textOf(const QList<Check> &checks)
{
    QStringList groups;
    for (const Check::Level level : {Check::Level::Fail, Check::Level::Warn, Check::Level::Ok}) {
        QString group;
        qsizetype count = 0;
        for (const Check &check : checks) {
            if (check.level != level)
                continue;
            group += checkText(check);
            ++count;
        }
        if (count > 0)
            groups << headingOf(level, count) + u'\n' + group;
    }
    return groups.join(u'\n');
}

int codeOf(const QList<Check> &checks)
{
    const auto fails = [](const Check &check) { return check.level == Check::Level::Fail; };
    const bool hasEngine = std::none_of(checks.begin(), checks.end(), [&](const Check &check) {
        return check.id == "engine"_L1 && fails(check);
    });
    if (!hasEngine)
        return exitcode::kNoEngine;
    return std::any_of(checks.begin(), checks.end(), fails) ? exitcode::kFailed : exitcode::kDone;
}

} // namespace

void runDoctor(CliSession &session)
{
    // Doctor has something to say without an engine as well: it does not wait for one.
    session.withOrWithoutEngine([&session] {
        std::optional<AppId> id;
        if (!session.request().app.isEmpty()) {
            id = session.app();
            if (!id)
                return;
        }
        JobOf<QList<Check>> *job =
            examine(session.apps(), id, &session, {.network = session.request().network});
        QObject::connect(job, &Job::finished, &session, [&session, job] {
            if (job->error()) {
                session.fail(*job->error());
                return;
            }
            const QList<Check> &checks = *job->result();
            if (session.request().json) {
                QJsonArray array;
                for (const Check &check : checks)
                    array.append(toJson(check));
                session.json(QJsonDocument(array));
            } else {
                session.say(textOf(checks));
            }
            session.end(codeOf(checks));
        });
        job->start();
    });
}

} // namespace slipway
