// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/build_running_view.h"
#include "ui/screens/screens.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace slipway {

Stage::Stage(QSize size)
    : settings(home.filePath(u"settings.ini"_s))
    , window(workbench, settings)
    , shown(&window)
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::processEvents();
}

QImage Stage::picture() const
{
    return shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QWidget *Stage::instead(QWidget *widget)
{
    own.reset(widget);
    own->resize(window.size());
    window.hide();
    own->show();
    QApplication::setActiveWindow(own.get());
    QCoreApplication::processEvents();
    shown = widget;
    return widget;
}

void Stage::showBuildStandingStill(const AppId &id)
{
    constexpr qint64 kSoFar = 204'000;
    window.showBuild(id);
    const qint64 now = workbench.build(id)->startedMs + kSoFar;
    for (auto *view : window.findChildren<BuildRunningView *>())
        view->setClock([now] { return now; });
}

} // namespace slipway
