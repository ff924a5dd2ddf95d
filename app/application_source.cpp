// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

void Application::grantForSource(const Wish &wish, const AppId &id)
{
    SourceDesk &sources = m_workbench.sources();
    SearchDesk &searches = m_workbench.searches();
    const QVariantMap detail = wish.detail.toMap();
    const QString path = detail.value(u"path"_s).toString();
    switch (wish.kind) {
    case Wish::Kind::PinTo:
        return sources.pin(id, path, detail.value(u"ref"_s).toString());
    case Wish::Kind::UndoPin:
        return sources.takeBack(id, detail);
    case Wish::Kind::UpdateSource:
        return sources.pinNewest(id, path, [this, id] { m_apps.rebuild(id); });
    case Wish::Kind::CheckUpdates:
        return sources.check(id);
    case Wish::Kind::StopCheck:
        return sources.stopCheck(id);
    case Wish::Kind::BeginSearch:
        return searches.begin(id, detail);
    case Wish::Kind::GoOnSearching:
        return searches.goOn(id);
    case Wish::Kind::AnswerSearch:
        return searches.answer(id, detail.value(u"answer"_s).toString());
    case Wish::Kind::EndSearch:
        return searches.end(id);
    case Wish::Kind::OpenTrial:
        if (const QString url = searches.url(id); !url.isEmpty())
            QDesktopServices::openUrl(QUrl(url));
        return;
    default:
        return;
    }
}

} // namespace slipway
