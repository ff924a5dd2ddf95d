// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_step.h"
#include "engine/build_values.h"
#include "recipes/recipe.h"

#include <QMap>

namespace slipway {

/// The recipe's steps as rows for people, and which row a builder's step belongs to. Row 0 is the
/// base image; steps of the same name that follow each other are one row.
///
/// BuildKit numbers FROM, RUN, COPY, ADD and WORKDIR within a stage: "[build 2/5] RUN …", without a
/// stage's name when there is one only. The classic builder numbers every instruction: "Step 7/23 :
/// RUN …".
class BuildStepMap
{
public:
    BuildStepMap(const QByteArray &dockerfile, const QList<RecipeStep> &steps);
    const QStringList &rows() const { return m_rows; }
    int rowOf(const BuildStep &step)
        const; ///< -1: none of the recipe's, such as "[internal] load build context".
    int rowsBefore(int line) const; ///< Rows whose steps all stand before that line.
    static bool isExport(const BuildStep &step);
    int expected(int row, bool isClassic) const; ///< How many builder's steps make this row.
    static bool isClassic(const BuildStep &step);

private:
    struct Instruction {
        int row = 0;
        int line = 0; ///< From 1.
        QString stage; ///< As BuildKit calls it.
        int inStage = 0; ///< From 1; 0: BuildKit makes no step of it.
    };
    QStringList m_rows;
    QList<Instruction> m_instructions; ///< In the order of the file.
    int m_stages = 0;
};

/// Gathers what the builder says into the state of the rows.
class BuildRows
{
public:
    BuildRows(const QByteArray &dockerfile, const QList<RecipeStep> &steps)
        : m_map(dockerfile, steps)
    {}
    const BuildStepMap &map() const { return m_map; }
    /// The row that changed by @p step, -1 for none; state(), for the row's new state.
    int take(const BuildStep &step);
    AppStep state(int row) const; ///< Its name, state, times, detail and fraction.

private:
    BuildStepMap m_map;
    QMap<int, QMap<QString, BuildStep>> m_steps; ///< row → id → newest
    bool m_isClassic = false;
};

/// "1.9 of 3.3 GB", decimal; empty when the total is not known.
QString bytesDetail(qint64 current, qint64 total);

} // namespace slipway
