// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli_session.h"

#include <QHash>
#include <QPointer>

namespace slipway {

/// Tells of a job while it runs and at its end, which ends the session: as JSON objects, one a
/// line, or as text.
class JobTeller : public QObject
{
    Q_OBJECT
public:
    JobTeller(CliSession &session, AppJob *job);

private:
    void tellJson();
    void tellText();
    void tellEnd();
    void tellFailure(const Error &error);
    QString toldLine(const Explanation &told) const;
    void tellDoneJson();
    void tellDone();

    CliSession &m_session;
    QPointer<AppJob> m_job;
    QHash<int, AppStep::State> m_states;
    QStringList m_lines;
};

/// Says what may come of starting a second one beside an app that runs, and which option avoids it;
/// then goes on with @p then.
void warnOfSecond(CliSession &session, const AppId &id, const QString &option,
                  const std::function<void()> &then);

/// Does it at once, or when work of a crashed Slipway on the app has been put back.
void whenRecovered(CliSession &session, const AppId &id, const std::function<void()> &work);

} // namespace slipway
