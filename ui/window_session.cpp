// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_session.h"

#include "base/settings.h"
#include "ui/widgets/log_pane.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString keyOf(const QSplitter &splitter)
{
    return u"window/panes-"_s + splitter.objectName();
}

QString keyOf(const LogPane &log, const QString &what)
{
    return u"window/log-%1-%2"_s.arg(log.objectName(), what);
}

void saveLog(const LogPane &log, Settings &settings)
{
    settings.setValue(keyOf(log, u"wraps"_s), log.wraps());
    settings.setValue(keyOf(log, u"times"_s), log.showsTimes());
}

void restoreLog(LogPane &log, const Settings &settings)
{
    log.setWrapping(settings.value(keyOf(log, u"wraps"_s), log.wraps()).toBool());
    log.setShowingTimes(settings.value(keyOf(log, u"times"_s), log.showsTimes()).toBool());
}

template <typename Part>
QList<Part *> namedParts(const QWidget &window)
{
    QList<Part *> parts = window.findChildren<Part *>();
    parts.removeIf([](const Part *part) { return part->objectName().isEmpty(); });
    return parts;
}

} // namespace

QString LastPage::text() const
{
    if (kind == Kind::Activity)
        return u"activity"_s;
    if (kind == Kind::Engine)
        return u"engine"_s;
    if (kind == Kind::Settings)
        return u"settings"_s;
    if (kind == Kind::Apps || !app)
        return u"apps"_s;
    return kind == Kind::Build ? u"build/"_s + app->text() : u"app/%1/%2"_s.arg(app->text(), tab);
}

LastPage LastPage::of(const QString &text)
{
    if (text == u"activity")
        return {Kind::Activity, {}, {}};
    if (text == u"engine")
        return {Kind::Engine, {}, {}};
    if (text == u"settings")
        return {Kind::Settings, {}, {}};
    const QStringList parts = text.split(u'/');
    const Result<AppId> app = AppId::parse(parts.value(1));
    if (app && parts[0] == u"build" && parts.size() == 2)
        return {Kind::Build, *app, {}};
    if (app && parts[0] == u"app" && parts.size() == 3)
        return {Kind::App, *app, parts[2]};
    return {};
}

void saveLayout(const QWidget &window, Settings &settings)
{
    settings.windowGeometry.set(window.saveGeometry());
    for (const QSplitter *splitter : namedParts<QSplitter>(window))
        settings.setValue(keyOf(*splitter), splitter->saveState());
    for (const LogPane *log : namedParts<LogPane>(window))
        saveLog(*log, settings);
}

void restoreLayout(QWidget &window, const Settings &settings)
{
    window.restoreGeometry(settings.windowGeometry.get());
    for (QSplitter *splitter : namedParts<QSplitter>(window))
        splitter->restoreState(settings.value(keyOf(*splitter), {}).toByteArray());
    for (LogPane *log : namedParts<LogPane>(window))
        restoreLog(*log, settings);
}

} // namespace slipway
