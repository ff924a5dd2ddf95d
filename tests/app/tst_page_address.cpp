// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QString nameOf(const PageAddress &address)
{
    switch (address.page) {
    case PageAddress::Page::Apps:
        return u"apps"_s;
    case PageAddress::Page::Activity:
        return u"activity"_s;
    case PageAddress::Page::Engine:
        return u"engine"_s;
    case PageAddress::Page::Settings:
        return u"settings"_s;
    case PageAddress::Page::App:
        return address.app->text() + u' ' + address.tab;
    case PageAddress::Page::Build:
        return address.app->text() + u" build"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestPageAddress : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
};

void TestPageAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page"); // "app tab", or its name; empty: refused
    const auto row = [](const char *name, const QString &text, const QString &page) {
        QTest::newRow(name) << text << page;
    };
    row("an app", u"slipway://app/comfyui"_s, u"comfyui overview"_s);
    row("a tab", u"slipway://app/comfyui/logs"_s, u"comfyui logs"_s);
    row("its folders", u"slipway://app/comfyui/mounts"_s, u"comfyui mounts"_s);
    row("its source", u"slipway://app/comfyui/source"_s, u"comfyui source"_s);
    row("a slash at the end", u"slipway://app/comfyui/"_s, u"comfyui overview"_s);
    row("a build", u"slipway://build/comfyui"_s, u"comfyui build"_s);
    row("apps", u"slipway://apps"_s, u"apps"_s);
    row("activity, as browsers write it", u"slipway://activity/"_s, u"activity"_s);
    row("engine", u"slipway://engine"_s, u"engine"_s);
    row("settings", u"slipway://settings"_s, u"settings"_s);
    row("a page with something behind it", u"slipway://settings/x"_s, {});
    row("an unknown page", u"slipway://quit"_s, {});
    row("large letters in the scheme", u"SLIPWAY://app/comfyui"_s, u"comfyui overview"_s);
    row("nothing", {}, {});
    row("no app", u"slipway://app/"_s, {});
    row("another scheme", u"https://app/comfyui"_s, {});
    row("one slash", u"slipway:/app/comfyui"_s, {});
    row("an unknown kind", u"slipway://install/comfyui"_s, {});
    row("an unknown tab", u"slipway://app/comfyui/remove"_s, {});
    row("a tab of a build", u"slipway://build/comfyui/logs"_s, {});
    row("too deep", u"slipway://app/comfyui/logs/x"_s, {});
    row("a path upwards", u"slipway://app/../etc"_s, {});
    row("encoded", u"slipway://app/comfy%2Fui"_s, {});
    row("a query", u"slipway://app/comfyui?remove=1"_s, {});
    row("a port", u"slipway://app:80/comfyui"_s, {});
    row("a user", u"slipway://me@app/comfyui"_s, {});
    row("a newline", u"slipway://app/comfyui\n"_s, {});
    row("a NUL", u"slipway://app/comfyui"_s + QChar(0), {});
    row("an option", u"slipway://app/--config"_s, {});
    row("very long", u"slipway://app/"_s + QString(5000, u'a'), {});
}

void TestPageAddress::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    const Result<PageAddress> address = PageAddress::parse(text);
    QCOMPARE(address.has_value(), !page.isEmpty());
    if (!address) {
        QVERIFY(!address.error().summary.isEmpty());
        QVERIFY(address.error().detail.size() <= 200);
        return;
    }
    QCOMPARE(nameOf(*address), page);
}

QTEST_GUILESS_MAIN(TestPageAddress)
#include "tst_page_address.moc"
