// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace slipway::bench {

/// A bare X display of a measure's own, without a window manager. This process uses it from then
/// on, and so does what it starts.
class PrivateDisplay
{
public:
    ~PrivateDisplay();
    bool start(); ///< True when it is there.

private:
    QProcess m_server;
};

/// A home that is set up, with profiles of the person's own, so that the window shows the apps
/// site-0, site-1, … beside those that come along.
bool fillHome(const QString &home, int apps);

/// The process's environment with that home alone.
QProcessEnvironment environmentOf(const QString &home);

/// The middle of the screen and around it: a bare display is black, no window is black at all of
/// them.
bool isPainted();

} // namespace slipway::bench
