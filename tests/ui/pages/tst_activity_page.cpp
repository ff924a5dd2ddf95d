// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "support/fake_workbench.h"
#include "ui/activity_voice.h"
#include "ui/pages/activity_item.h"
#include "ui/pages/activity_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/question.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QStringList titles(const QWidget &page)
{
    QMap<int, QString> byPlace;
    for (const ActivityItem *item : page.findChildren<ActivityItem *>()) {
        if (item->isVisible())
            byPlace.insert(item->mapTo(&page, QPoint()).y(), item->row().title);
    }
    return byPlace.values();
}

Button *button(const QWidget &page, const QString &name)
{
    for (Button *one : page.findChildren<Button *>()) {
        if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
            return one;
    }
    return nullptr;
}

bool says(const QWidget &page, const QString &text)
{
    const QList<TextLabel *> labels = page.findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const TextLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

ActivityRow running(FakeWorkbench &workbench)
{
    return workbench.activity()->rows().first();
}

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsThePastByDay();
    void showsHowFarWorkIs();
    void asksForACancelOnce();
    void whatEndsMovesToThePast();
    void workOfAnotherProcessCannotBeCancelled();
    void opensABuild();
    void tellsWhyAStartFailed();
    void leadsToTheApp();
    void filtersByChip();
    void searches();
    void saysThatNothingMatches();
    void saysThatNothingWasDone();
    void showsMoreOfALongPast();
    void isOneStopForTab();
    void keepsTheFocusWhenSomethingIsAdded();
    void speaksOfWhatEnds();
    void speaksOfQuarters();
    void namesEveryControl();

private:
    std::unique_ptr<FakeWorkbench> m_workbench;
    std::unique_ptr<ActivityPage> m_page;
};

void TestActivityPage::initTestCase()
{
    new Theme(*qApp, qApp);
}

void TestActivityPage::init()
{
    m_workbench = std::make_unique<FakeWorkbench>();
    m_page = std::make_unique<ActivityPage>(*m_workbench, nullptr);
    m_page->resize(1056, 900);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestActivityPage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
}

void TestActivityPage::listsThePastByDay()
{
    const QAbstractItemModelTester tester(m_workbench->activity());
    QVERIFY(says(*m_page, u"Today"_s));
    QVERIFY(says(*m_page, u"Yesterday"_s));
    QCOMPARE(titles(*m_page).size(), 6);
    QCOMPARE(titles(*m_page).first(), u"Forge started"_s);
    QCOMPARE(titles(*m_page).last(), u"InvokeAI built in 7 min 12 s"_s);
}

void TestActivityPage::showsHowFarWorkIs()
{
    const auto cards = m_page->findChildren<RunningCard *>();
    QCOMPARE(cards.size(), 1);
    QVERIFY(says(*m_page, u"about 4 min left"_s));
    ActivityRow row = running(*m_workbench);
    row.text = u"Step 8 of 12: Install requirements"_s;
    m_workbench->activity()->update(row);
    QVERIFY(says(*m_page, row.text));
    QCOMPARE(m_page->findChildren<RunningCard *>(), cards); // it stays the widget it is
}

void TestActivityPage::asksForACancelOnce()
{
    QSignalSpy wished(m_page.get(), &ActivityPage::wished);
    Button *cancel = button(*m_page, u"Cancel: Building ComfyUI"_s);
    QVERIFY(cancel);
    cancel->click();
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.first().first().value<Wish>().kind, Wish::Kind::Cancel);
    QVERIFY(cancel->isBusy()); // until it has ended
}

void TestActivityPage::whatEndsMovesToThePast()
{
    ActivityRow row = running(*m_workbench);
    row.state = ActivityRow::State::Done;
    row.title = u"ComfyUI built in 4 min 2 s"_s;
    row.ended = QDateTime(QDate::currentDate(), QTime(11, 30));
    m_workbench->activity()->update(row);
    QTRY_COMPARE(titles(*m_page).value(0), row.title);
    QVERIFY(!button(*m_page, u"Cancel: Building ComfyUI"_s));
}

void TestActivityPage::workOfAnotherProcessCannotBeCancelled()
{
    ActivityRow row = running(*m_workbench);
    row.state = ActivityRow::State::Elsewhere;
    m_workbench->activity()->update(row);
    QVERIFY(says(*m_page, u"Building ComfyUI"_s));
    QVERIFY(!button(*m_page, u"Cancel: Building ComfyUI"_s));
    QVERIFY(!button(*m_page, u"Show log: Building ComfyUI"_s));
}

void TestActivityPage::opensABuild()
{
    QSignalSpy build(m_page.get(), &ActivityPage::buildWished);
    QString app;
    connect(m_page.get(), &ActivityPage::buildWished, this,
            [&app](const AppId &id) { app = id.text(); });
    button(*m_page, u"Show log: Building ComfyUI"_s)->click();
    QCOMPARE(build.last()[1].toInt(), 0); // the one that runs
    button(*m_page, u"See why: AUTOMATIC1111 did not build"_s)->click();
    QCOMPARE(app, u"a1111"_s);
    QCOMPARE(build.last()[1].toInt(), 5);
    button(*m_page, u"See log: InvokeAI built in 7 min 12 s"_s)->click();
    QCOMPARE(build.last()[1].toInt(), 4);
}

void TestActivityPage::tellsWhyAStartFailed()
{
    QSignalSpy build(m_page.get(), &ActivityPage::buildWished);
    button(*m_page, u"See why: InvokeAI did not start"_s)->click();
    QVERIFY(m_page->findChild<Reading *>());
    QCOMPARE(build.count(), 0);
}

void TestActivityPage::leadsToTheApp()
{
    QStringList apps;
    connect(m_page.get(), &ActivityPage::appWished, this,
            [&apps](const AppId &id) { apps << id.text(); });
    for (ActivityItem *item : m_page->findChildren<ActivityItem *>()) {
        if (item->row().title == u"Forge started")
            item->click();
    }
    QCOMPARE(apps, QStringList{u"forge"_s});
}

void TestActivityPage::filtersByChip()
{
    m_page->showChip(ActivityFilter::Chip::StartsAndStops);
    QCOMPARE(titles(*m_page).size(), 3);
    QVERIFY(m_page->findChildren<RunningCard *>().isEmpty()
            || !m_page->findChildren<RunningCard *>().first()->isVisible());
    m_page->showChip(ActivityFilter::Chip::Problems);
    QCOMPARE(titles(*m_page).size(), 3);
    QVERIFY(m_page->clearFilters());
    QCOMPARE(titles(*m_page).size(), 6);
    QVERIFY(!m_page->clearFilters());
}

void TestActivityPage::searches()
{
    m_page->focusSearch();
    QTest::keyClicks(m_page->focusWidget(), u"invoke"_s);
    QCOMPARE(titles(*m_page).size(), 2);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(titles(*m_page).size(), 6);
}

void TestActivityPage::saysThatNothingMatches()
{
    m_page->focusSearch();
    QTest::keyClicks(m_page->focusWidget(), u"blender"_s);
    QVERIFY(says(*m_page, u"Nothing matches “blender”"_s));
    button(*m_page, u"Show everything"_s)->click();
    QCOMPARE(titles(*m_page).size(), 6);
}

void TestActivityPage::saysThatNothingWasDone()
{
    m_workbench->activity()->setRows({});
    QVERIFY(says(*m_page, u"Nothing was done yet"_s));
    QSignalSpy apps(m_page.get(), &ActivityPage::appsWished);
    button(*m_page, u"Show apps"_s)->click();
    QCOMPARE(apps.count(), 1);
}

void TestActivityPage::showsMoreOfALongPast()
{
    QList<ActivityRow> rows;
    for (int i = 0; i < 200; ++i) {
        rows << m_workbench->activity()->rows()[1];
        rows.last().id = QString::number(i);
        rows.last().ended = rows.last().ended.addSecs(-i);
    }
    m_workbench->activity()->setRows(rows);
    QTRY_COMPARE(titles(*m_page).size(), 60);
    button(*m_page, u"Show older"_s)->click();
    QTRY_COMPARE(titles(*m_page).size(), 120);
}

void TestActivityPage::isOneStopForTab()
{
    QList<ActivityItem *> stops;
    for (ActivityItem *item : m_page->findChildren<ActivityItem *>()) {
        if (item->focusPolicy() & Qt::TabFocus)
            stops << item;
    }
    QCOMPARE(stops.size(), 1);
    stops.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    auto *second = qobject_cast<ActivityItem *>(m_page->focusWidget());
    QVERIFY(second);
    QCOMPARE(second->row().title, u"AUTOMATIC1111 did not build"_s);
    QVERIFY(second->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(second, Qt::Key_End);
    QCOMPARE(qobject_cast<ActivityItem *>(m_page->focusWidget())->row().title,
             u"InvokeAI built in 7 min 12 s"_s);
}

void TestActivityPage::keepsTheFocusWhenSomethingIsAdded()
{
    auto *item = m_page->findChildren<ActivityItem *>().first();
    item->setFocus(Qt::TabFocusReason);
    ActivityRow fresh = item->row();
    fresh.id = u"fresh"_s;
    m_workbench->activity()->setRows(QList<ActivityRow>{fresh} + m_workbench->activity()->rows());
    QCOMPARE(titles(*m_page).size(), 7);
    QCOMPARE(m_page->focusWidget(), item);
}

void TestActivityPage::speaksOfWhatEnds()
{
    ActivityVoice voice(*m_workbench->activity(), m_page.get());
    QSignalSpy said(&voice, &ActivityVoice::said);
    ActivityRow row = running(*m_workbench);
    row.state = ActivityRow::State::Failed;
    row.title = u"ComfyUI did not build"_s;
    row.text = u"No space is left."_s;
    m_workbench->activity()->update(row);
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.first().first().toString(), u"ComfyUI did not build. No space is left."_s);
    row.text = u"Other words"_s;
    m_workbench->activity()->update(row);
    QCOMPARE(said.count(), 1); // once
}

void TestActivityPage::speaksOfQuarters()
{
    ActivityVoice voice(*m_workbench->activity(), m_page.get());
    QSignalSpy said(&voice, &ActivityVoice::said);
    for (const double progress : {0.44, 0.49, 0.5, 0.51, 0.49, 0.74, 0.76}) {
        ActivityRow row = running(*m_workbench);
        row.progress = progress;
        m_workbench->activity()->update(row);
    }
    QCOMPARE(said.count(), 2);
    QCOMPARE(said[0].first().toString(), u"Building ComfyUI: 50 %"_s);
    QCOMPARE(said[1].first().toString(), u"Building ComfyUI: 75 %"_s);
}

void TestActivityPage::namesEveryControl()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
