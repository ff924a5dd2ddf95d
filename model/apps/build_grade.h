// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"

namespace slipway {

/// How equal a build is to an earlier one, as far as their locks tell.
struct BuildGrade {
    enum class Holds {
        No,
        Yes,
        Unknown, ///< One of the locks does not tell it.
    };
    struct Difference {
        enum class Part { Input, Package, Layer };
        Part part = Part::Input;
        QString what; ///< "commit /opt/app", "pip torch", "layer 3"
        QString from; ///< Empty: it was not there.
        QString to;
        friend bool operator==(const Difference &, const Difference &) = default;
    };
    int beside = 0; ///< The number of the earlier build.
    Holds inputs = Holds::Unknown;
    Holds packages = Holds::Unknown;
    Holds layers = Holds::Unknown;
    QList<Difference> differences; ///< Inputs first, layers last.
    qsizetype count(Difference::Part part) const;
    friend bool operator==(const BuildGrade &, const BuildGrade &) = default;
};

/// How equal @p built is to what @p lock keeps; a pure function.
BuildGrade gradeOf(const BuildRecord &lock, const BuildRecord &built);

QString nameOf(BuildGrade::Holds holds); ///< "no", "yes", "unknown"
/// The highest grade that holds: "same layers", "same packages", "same inputs" or "none".
QString nameOf(const BuildGrade &grade);
QString told(const BuildGrade &grade); ///< In a sentence or two, for people.
/// What differs, a line each, for people; no more than @p most lines.
QStringList toldDifferences(const BuildGrade &grade, qsizetype most);

/// As it stands in a lock: what was compared and what holds, and the first differences.
QMap<QString, QString> kept(const BuildGrade &grade);
QMap<QString, QString> keptDifferences(const BuildGrade &grade);

} // namespace slipway
