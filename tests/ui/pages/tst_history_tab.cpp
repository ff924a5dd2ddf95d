// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "support/fake_workbench.h"
#include "ui/pages/header_actions.h"
#include "ui/pages/history_item.h"
#include "ui/pages/history_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Button *button(const QWidget &tab, const QString &name)
{
    for (Button *one : tab.findChildren<Button *>()) {
        if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
            return one;
    }
    return nullptr;
}

bool says(const QWidget &tab, const QString &text)
{
    const QList<TextLabel *> labels = tab.findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const TextLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

class TestHistoryTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsBuildsNewestFirst();
    void comparesWithTheBuildInUse();
    void opensTheChangedLinesOfTheRecipe();
    void leadsToALog();
    void goesBackInOneClick();
    void bringsTheSettingsOfThenBackOnWish();
    void theMenuOfThePageGoesBackToo();
    void offersNoLogThatIsGone();
    void saysThatNothingWasBuilt();
    void movesByKeys();
    void namesEveryControl();

private:
    HistoryItem *item(int number) const;
    std::unique_ptr<FakeWorkbench> m_workbench;
    std::unique_ptr<HistoryTab> m_tab;
};

void TestHistoryTab::initTestCase()
{
    new Theme(*qApp, qApp);
}

void TestHistoryTab::init()
{
    m_workbench = std::make_unique<FakeWorkbench>();
    m_tab = std::make_unique<HistoryTab>(*m_workbench);
    m_tab->resize(1056, 700);
    m_tab->show(FakeWorkbench::id("forge"), u"Forge"_s);
    static_cast<QWidget *>(m_tab.get())->show();
    QApplication::setActiveWindow(m_tab.get());
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
}

void TestHistoryTab::cleanup()
{
    m_tab.reset();
    m_workbench.reset();
}

HistoryItem *TestHistoryTab::item(int number) const
{
    for (HistoryItem *one : m_tab->findChildren<HistoryItem *>()) {
        if (one->row().number == number)
            return one;
    }
    return nullptr;
}

void TestHistoryTab::listsBuildsNewestFirst()
{
    HistoryList list;
    const QAbstractItemModelTester tester(&list);
    list.setRows(m_workbench->history(FakeWorkbench::id("forge")));
    QCOMPARE(m_tab->findChildren<HistoryItem *>().size(), 5);
    QVERIFY(item(12)->y() < item(11)->y());
    QVERIFY(item(12)->isChecked());
    QCOMPARE(item(12)->accessibleName(),
             u"Build 12, 4f825bc0, running now, 9 Mar 2026, 20:17, built in 9 min 41 s, 12.4 GB"_s);
    m_tab->show(FakeWorkbench::id("forge"), u"Forge"_s); // the same again
    QCOMPARE(m_tab->findChildren<HistoryItem *>().size(), 5);
}

void TestHistoryTab::comparesWithTheBuildInUse()
{
    QVERIFY(!button(*m_tab, u"Changed lines of the recipe"_s));
    item(10)->click();
    QVERIFY(says(*m_tab, u"Build 10 beside build 12"_s));
    QTRY_VERIFY(says(*m_tab, u"4f825bc0 → f23bc80d"_s)); // rows of a card are laid out later
    QVERIFY(says(*m_tab, u"same"_s));
    item(12)->click();
    QVERIFY(!says(*m_tab, u"Build 10 beside build 12"_s));
}

void TestHistoryTab::opensTheChangedLinesOfTheRecipe()
{
    item(10)->click();
    button(*m_tab, u"Changed lines of the recipe"_s)->click();
    QVERIFY(m_tab->findChild<Reading *>());
}

void TestHistoryTab::leadsToALog()
{
    QSignalSpy build(m_tab.get(), &HistoryTab::buildWished);
    button(*m_tab, u"See log: Build 8"_s)->click();
    QCOMPARE(build.last()[1].toInt(), 8);
    item(10)->click();
    button(*m_tab, u"See log: Build 10"_s)->click();
    QCOMPARE(build.last()[1].toInt(), 10);
    button(*m_tab, u"See why: Build 11"_s)->click();
    QCOMPARE(build.last()[1].toInt(), 11);
}

void TestHistoryTab::goesBackInOneClick()
{
    QSignalSpy wished(m_tab.get(), &HistoryTab::wished);
    button(*m_tab, u"Roll back to Build 10"_s)->click(); // of its row
    const auto wish = wished.last().first().value<Wish>();
    QCOMPARE(wish.kind, Wish::Kind::RollBack);
    QCOMPARE(wish.detail.toMap(), (QVariantMap{{u"build"_s, 10}, {u"configSnapshot"_s, false}}));
    QVERIFY(!button(*m_tab, u"Roll back to f23bc80d"_s));
}

void TestHistoryTab::bringsTheSettingsOfThenBackOnWish()
{
    QSignalSpy wished(m_tab.get(), &HistoryTab::wished);
    auto *settings = m_tab->findChild<QCheckBox *>();
    QVERIFY(!settings->isVisible());
    item(10)->click();
    QVERIFY(settings->isVisible() && !settings->isChecked());
    QCOMPARE(settings->text(), u"With its settings of 9 Mar 2026, 20:16"_s);
    settings->click();
    button(*m_tab, u"Roll back to f23bc80d"_s)->click();
    QVERIFY(wished.last().first().value<Wish>().detail.toMap()[u"configSnapshot"_s].toBool());
    item(11)->click();
    item(10)->click();
    QVERIFY2(!settings->isChecked(), "it is wished for one build");
}

void TestHistoryTab::theMenuOfThePageGoesBackToo()
{
    HeaderActions actions(*m_workbench);
    actions.show(*m_workbench->apps()->find(FakeWorkbench::id("forge")));
    static_cast<QWidget &>(actions).show();
    QSignalSpy wished(&actions, &HeaderActions::wished);
    button(actions, u"More actions"_s)->click();
    for (const Menu *menu : actions.findChildren<Menu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->isVisible() && action->text() == u"Roll back to f23bc80d"_s)
                action->trigger();
        }
    }
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first().first().value<Wish>().kind, Wish::Kind::RollBack);
}

void TestHistoryTab::offersNoLogThatIsGone()
{
    QVERIFY(!button(*m_tab, u"See log: Build 9"_s));
}

void TestHistoryTab::saysThatNothingWasBuilt()
{
    m_tab->show(FakeWorkbench::id("sdnext"), u"SD.Next"_s);
    QVERIFY(says(*m_tab, u"SD.Next was not built yet"_s));
    m_tab->show(FakeWorkbench::id("forge"), u"Forge"_s);
    QVERIFY(item(12)->isVisible());
}

void TestHistoryTab::movesByKeys()
{
    item(12)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_tab->focusWidget(), Qt::Key_Down);
    QVERIFY(item(11)->hasFocus() && item(11)->isChecked());
    QTest::keyClick(m_tab->focusWidget(), Qt::Key_End);
    QVERIFY(item(8)->hasFocus() && item(8)->isChecked());
    QVERIFY(!(item(12)->focusPolicy() & Qt::TabFocus));
}

void TestHistoryTab::namesEveryControl()
{
    QCOMPARE(namelessControls(*m_tab), QStringList());
}

QTEST_MAIN(TestHistoryTab)
#include "tst_history_tab.moc"
