// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway {

/// One thing that was looked at before it makes trouble: of the machine, the engine or one app.
struct Check {
    enum class Level { Ok, Warn, Fail };
    QString id; ///< "engine", "disk", "port:8188", "folder:models", "gpu"
    Level level = Level::Ok;
    QString fact; ///< What is so.
    QString meaning{}; ///< What follows from it; empty when all is well.
    QString remedy{}; ///< What to do; empty when nothing has to be done.
    /// The remedy as a program and its arguments, shown whole before it is run; empty: none does
    /// it.
    QStringList command{};
    bool commandAsRoot = false; ///< Through polkit.
    friend bool operator==(const Check &, const Check &) = default;
};

QString nameOf(Check::Level level); ///< "ok", "warn", "fail"

/// The command with what makes it root's in front: "pkexec", "systemctl", …
QStringList wholeCommand(const Check &check);
/// The same as a line for a shell, quoted where it has to be; empty: there is none.
QString commandText(const Check &check);

} // namespace slipway
