// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor_checks.h"

#include <functional>

namespace slipway::samples {

using Break = std::function<void(DoctorFacts &)>;

/// What goes wrong on the healthy machine of doctor_samples.h, and what has to be told of it.
struct Fault {
    const char *name = nullptr; ///< A sentence's worth.
    QString id;
    Check::Level level = Check::Level::Fail;
    QString fact; ///< A part of it.
    QString command; ///< How it begins; empty: the remedy is words.
    Break broken;
};

struct FaultTable : QList<Fault> {
    void operator()(const char *name, const char *id, Check::Level level, const char *fact,
                    const Break &broken, const char *command = "")
    {
        append({name, QString::fromUtf8(id), level, QString::fromUtf8(fact),
                QString::fromUtf8(command), broken});
    }
};

QList<Fault> engineFaults();
QList<Fault> gpuFaults();
QList<Fault> diskFaults();
QList<Fault> networkFaults();
QList<Fault> machineFaults();
QList<Fault> appFaults();

// Other machines than the healthy one.
void gone(DoctorFacts &facts, Error::Kind kind, const QString &detail = {}); ///< The engine.
void rootless(DoctorFacts &facts);
void amd(DoctorFacts &facts); ///< The card.

} // namespace slipway::samples
