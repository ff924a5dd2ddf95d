// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor_facts.h"
#include "base/job.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace slipway {

struct ReachTarget {
    ReachFacts::What what = ReachFacts::What::Git;
    QUrl address;
    friend bool operator==(const ReachTarget &, const ReachTarget &) = default;
};

/// What @p apps are built from: a pure function. Where they name nothing: what most apps are. One
/// address a server.
QList<ReachTarget> reachTargets(const QList<AppNeeds> &apps);

/// Asks one server for a head, by the proxy that the environment names. Whatever it answers, it
/// answers. Never fails: what went wrong is in the value.
class ReachJob : public JobOf<ReachFacts>
{
    Q_OBJECT
public:
    ReachJob(ReachTarget target, std::chrono::milliseconds patience, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void end();

    ReachTarget m_target;
    std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
};

} // namespace slipway
