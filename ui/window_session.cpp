// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_session.h"

#include "base/settings.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString keyOf(const QSplitter &splitter)
{
    return u"window/panes-"_s + splitter.objectName();
}

} // namespace

QString LastPage::text() const
{
    if (kind == Kind::Activity)
        return u"activity"_s;
    if (kind == Kind::Apps || !app)
        return u"apps"_s;
    return kind == Kind::Build ? u"build/"_s + app->text() : u"app/%1/%2"_s.arg(app->text(), tab);
}

LastPage LastPage::of(const QString &text)
{
    if (text == u"activity")
        return {Kind::Activity, {}, {}};
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
    const QList<QSplitter *> splitters = window.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(keyOf(*splitter), splitter->saveState());
    }
}

void restoreLayout(QWidget &window, const Settings &settings)
{
    window.restoreGeometry(settings.windowGeometry.get());
    const QList<QSplitter *> splitters = window.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(keyOf(*splitter), {}).toByteArray());
    }
}

} // namespace slipway
