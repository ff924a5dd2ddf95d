// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor.h"
#include "lists/engine_desk_view.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

namespace slipway {

/// The checks and the engine's machine, as the window looks at them, and the commands that remedy.
class EngineDesk : public QObject
{
    Q_OBJECT
public:
    EngineDesk(Apps &apps, QObject *owner);

    EngineDeskView view() const;
    void look(); ///< Anew; while a look is under way, once more after it.
    /// Runs the command of the check of this id, as it was shown last.
    void remedy(const QString &checkId);

signals:
    void changed();
    void remedied(); ///< The engine may answer now.
    void told(const QString &title, const QString &text, bool isError);

private:
    void take(const DoctorFacts &facts);
    void lookAtDisk();

    Apps &m_apps;
    std::optional<DoctorFacts> m_facts;
    std::optional<EngineDisk> m_use;
    QList<Check> m_checks;
    QDateTime m_looked;
    QPointer<Job> m_look;
    QPointer<Job> m_diskLook;
    QPointer<Job> m_remedy;
    QString m_remedying;
    const bool m_canBecomeRoot; ///< Looked up once: programs are not installed while one looks.
    bool m_isAskedAgain = false;
};

} // namespace slipway
