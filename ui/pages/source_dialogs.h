// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "lists/source_view.h"

#include <QVariant>

#include <functional>

class QWidget;

namespace slipway {

class FieldDialog;
class Workbench;

/// Asks for a commit, tag or branch to pin @p app's source to, and stays until the answer is found:
/// what is wrong stands under the field. @p pin is called with what was written.
FieldDialog *askForRef(Workbench &workbench, const AppId &app, QWidget *window,
                       const std::function<void(const QString &ref)> &pin);

/// Asks between which commits the search for the one that broke it goes, and who judges; @p begin
/// is called with the detail of the wish: path, good, bad, judge (person, probe, command), command,
/// stop-first.
FieldDialog *askToSearch(const SourceView &source, const BesideSearch &beside,
                         const QString &chosen, const QString &name, QWidget *window,
                         const std::function<void(const QVariantMap &)> &begin);

} // namespace slipway
