// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageAddress)
};

constexpr qsizetype kLongest = 200;

} // namespace

Result<PageAddress> PageAddress::parse(QStringView text)
{
    const Error refused{Error::Kind::Malformed,
                        Words::tr("This is no address of a page of Slipway."),
                        text.left(kLongest).toString()};
    const auto scheme = u"slipway://"_s;
    if (text.size() > kLongest || !text.startsWith(scheme, Qt::CaseInsensitive))
        return tl::unexpected(refused);
    QStringView rest = text.mid(scheme.size());
    if (rest.endsWith(u'/'))
        rest.chop(1); // as browsers write it
    const QList<QStringView> parts = rest.split(u'/');
    for (const auto &[name, page] :
         {std::pair{u"apps"_s, Page::Apps}, std::pair{u"activity"_s, Page::Activity},
          std::pair{u"engine"_s, Page::Engine}, std::pair{u"settings"_s, Page::Settings}}) {
        if (rest == name)
            return PageAddress{page};
    }
    if (parts.size() < 2 || parts.size() > 3)
        return tl::unexpected(refused);
    const Result<AppId> app = AppId::parse(parts[1]);
    if (!app)
        return tl::unexpected(refused);
    if (parts[0] == u"build" && parts.size() == 2)
        return PageAddress{Page::Build, *app};
    const QString tab = parts.size() == 3 ? parts[2].toString() : u"overview"_s;
    if (parts[0] != u"app"
        || !QStringList{u"overview"_s, u"source"_s, u"mounts"_s, u"recipe"_s, u"logs"_s,
                        u"history"_s}
                .contains(tab))
        return tl::unexpected(refused);
    return PageAddress{Page::App, *app, tab};
}

} // namespace slipway
