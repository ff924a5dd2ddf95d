// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/thread_job.h"

#include <QString>

namespace slipway {

/// Writes the tar archive @p from anew to @p to without its device nodes; everything else is as it
/// was, in its order, so that the same archive gives the same bytes. Containers get devices of
/// their own, and an engine without root cannot unpack any.
///
/// Blocking. Fails with Malformed (it is no whole archive), NoSpace or Failed, and then leaves no
/// whole file at @p to.
Result<> leaveOutDevices(const QString &from, const QString &to, const WorkContext &context);

} // namespace slipway
