// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preferences.h"
#include "ui/pages/settings_parts.h"
#include "ui/wish.h"

#include <QHash>

namespace slipway {

class Button;
class SettingsEditor;
class Workbench;

/// How the git servers of sources are reached: checks that Slipway makes by itself, the proxy, the
/// certificates, and the sign-ins that are kept.
class SourcesGroup : public SettingsGroup
{
    Q_OBJECT
public:
    SourcesGroup(Workbench &workbench, SettingsEditor &editor, QWidget *parent = nullptr);

signals:
    void wished(const slipway::Wish &wish);

private:
    /// A text that counts once the person says so.
    struct Line {
        QString Preferences::*which = nullptr;
        QLineEdit *field = nullptr;
        Button *use = nullptr;
        SettingsRow *row = nullptr;
    };
    Line addLine(const QString &name, const QString &note, const QString &use,
                 QString Preferences::*which, const QList<QWidget *> &further = {});
    void showChosen();
    void allow(const Line &line, const QString &problem);
    void use(const Line &line);
    void checkProxy();
    void checkCertificates();
    void chooseCertificates();
    void showSignIns();
    void askToForget(const QString &server);

    Workbench &m_workbench;
    SettingsEditor &m_editor;
    Line m_proxy;
    Line m_certificates;
    QHash<QString, SettingsRow *> m_signIns; ///< by server
};

} // namespace slipway
