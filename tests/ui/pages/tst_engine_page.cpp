// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "support/fake_workbench.h"
#include "ui/pages/check_card.h"
#include "ui/pages/disk_card.h"
#include "ui/pages/engine_page.h"
#include "ui/pages/gpu_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Button *button(const QWidget &root, const QString &text)
{
    for (Button *one : root.findChildren<Button *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

bool says(const QWidget &root, const QString &text)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestEnginePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { new Theme(*qApp, qApp); }
    void init();
    void cleanup();
    void looksWhenItIsShown();
    void looksAgainWhenItIsAsked();
    void tellsWhatFailsFirst();
    void foldsAwayWhatIsWell();
    void showsNothingFoldedWhereAllIsWell();
    void asksBeforeItRunsACommand();
    void runsNothingThatWasNotAgreedTo();
    void aCommandThatRunsHoldsTheOthersBack();
    void whereNobodyCanBeAskedForThePasswordTheCommandIsOnlyShown();
    void aRemedyWithoutACommandHasNoButton();
    void showsTheDisk();
    void leavesOutWhatIsNotKnown();
    void saysThatItLooks();
    void keepsTheFocusWhenChecksChange();
    void namesEveryControl();

private:
    void change(const std::function<void(EngineDeskView &)> &how);
    std::unique_ptr<FakeWorkbench> m_workbench;
    std::unique_ptr<EnginePage> m_page;
};

void TestEnginePage::init()
{
    m_workbench = std::make_unique<FakeWorkbench>();
    m_page = std::make_unique<EnginePage>(*m_workbench, nullptr);
    m_page->resize(1056, 1200);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEnginePage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
}

void TestEnginePage::change(const std::function<void(EngineDeskView &)> &how)
{
    how(m_workbench->deskView);
    emit m_workbench->engineDeskChanged();
}

void TestEnginePage::looksWhenItIsShown()
{
    QCOMPARE(m_workbench->engineLooks, 1);
    m_page->hide();
    emit m_workbench->engineChanged(); // nobody sees it
    QCOMPARE(m_workbench->engineLooks, 1);
    m_page->show();
    QCOMPARE(m_workbench->engineLooks, 2);
}

void TestEnginePage::looksAgainWhenItIsAsked()
{
    button(*m_page, u"Check again"_s)->click();
    QCOMPARE(m_workbench->engineLooks, 2);
    emit m_workbench->engineChanged();
    QCOMPARE(m_workbench->engineLooks, 3);
}

void TestEnginePage::tellsWhatFailsFirst()
{
    const auto items = m_page->findChildren<CheckItem *>();
    QCOMPARE(items.size(), 5);
    const auto topOf = [this](const CheckItem *item) {
        return item->mapTo(m_page.get(), QPoint()).y();
    };
    const CheckItem *first = nullptr;
    for (const CheckItem *item : items) {
        if (item->isVisible() && (!first || topOf(item) < topOf(first)))
            first = item;
    }
    QVERIFY(first);
    QCOMPARE(first->check().id, u"gpu"_s);
    QCOMPARE(first->accessibleName(), u"Must be mended: Containers cannot see the GPU."_s);
    QVERIFY(says(*m_page, u"3 of 5 passed, today 11:04"_s));
    QVERIFY(says(*m_page, u"Tell the engine, then restart it."_s));
}

void TestEnginePage::foldsAwayWhatIsWell()
{
    QVERIFY(!says(*m_page, u"The firewall ufw is on."_s));
    button(*m_page, u"Show the 3 that passed"_s)->click();
    QVERIFY(says(*m_page, u"The firewall ufw is on."_s));
    QVERIFY(!button(*m_page, u"Show the 3 that passed"_s));
    change([](EngineDeskView &view) { view.checks.removeFirst(); });
    QVERIFY(says(*m_page, u"The firewall ufw is on."_s)); // it stays as the person left it
}

void TestEnginePage::showsNothingFoldedWhereAllIsWell()
{
    change([](EngineDeskView &view) { view.checks = view.checks.mid(2); });
    QVERIFY(says(*m_page, u"The firewall ufw is on."_s));
    QVERIFY(says(*m_page, u"3 of 3 passed"_s));
}

void TestEnginePage::asksBeforeItRunsACommand()
{
    QSignalSpy wished(m_page.get(), &EnginePage::wished);
    button(*m_page, u"Fix this…"_s)->click();
    auto *question = m_page->findChild<Question *>();
    QVERIFY(question);
    QVERIFY(says(*question, u"pkexec nvidia-ctk runtime configure --runtime=docker"_s));
    QCOMPARE(wished.count(), 0);
    button(*question, u"Run it"_s)->click();
    QCOMPARE(wished.count(), 1);
    const Wish wish = wished.first().first().value<Wish>();
    QCOMPARE(wish.kind, Wish::Kind::RunRemedy);
    QCOMPARE(wish.detail.toString(), u"gpu"_s);
}

void TestEnginePage::runsNothingThatWasNotAgreedTo()
{
    QSignalSpy wished(m_page.get(), &EnginePage::wished);
    button(*m_page, u"Fix this…"_s)->click();
    button(*m_page->findChild<Question *>(), u"Not now"_s)->click();
    QCOMPARE(wished.count(), 0);
}

void TestEnginePage::aCommandThatRunsHoldsTheOthersBack()
{
    change([](EngineDeskView &view) {
        view.checks[1].command = {u"true"_s};
        view.remedying = u"gpu"_s;
    });
    const auto items = m_page->findChildren<CheckItem *>();
    for (const CheckItem *item : items) {
        if (!item->fix() || !item->isVisible())
            continue;
        QCOMPARE(item->fix()->isBusy(), item->check().id == u"gpu");
        QVERIFY(!item->fix()->isEnabled());
    }
    change([](EngineDeskView &view) { view.remedying.clear(); });
    QVERIFY(button(*m_page, u"Fix this…"_s)->isEnabled());
}

void TestEnginePage::whereNobodyCanBeAskedForThePasswordTheCommandIsOnlyShown()
{
    change([](EngineDeskView &view) {
        view.canBecomeRoot = false;
        view.checks.first().commandAsRoot = true;
    });
    QVERIFY(!button(*m_page, u"Fix this…"_s));
    QVERIFY(says(*m_page, u"nvidia-ctk runtime configure --runtime=docker"_s));
    QVERIFY(!says(*m_page, u"pkexec"_s));
    change([](EngineDeskView &view) { view.checks.first().commandAsRoot = false; });
    QVERIFY(button(*m_page, u"Fix this…"_s));
}

void TestEnginePage::aRemedyWithoutACommandHasNoButton()
{
    change([](EngineDeskView &view) { view.checks.first().command.clear(); });
    QVERIFY(!button(*m_page, u"Fix this…"_s));
    QVERIFY(says(*m_page, u"Add a swap file, or switch on zram."_s));
}

void TestEnginePage::showsTheDisk()
{
    QVERIFY(says(*m_page, u"186 GB free of 476 GB"_s));
    QVERIFY(says(*m_page, u"Build cache"_s));
    QVERIFY(says(*m_page, u"22.4 GB can go"_s));
    QVERIFY(says(*m_page, u"Nothing to free"_s)); // of the volumes
    change([](EngineDeskView &view) {
        view.disk.parts.clear();
        view.disk.taken.clear();
    });
    QVERIFY(says(*m_page, u"186 GB free of 476 GB"_s)); // known before what takes the room
    QVERIFY(!says(*m_page, u"Build cache"_s));
}

void TestEnginePage::leavesOutWhatIsNotKnown()
{
    change([](EngineDeskView &view) {
        view = {};
        view.checks = {{u"engine"_s,
                        Check::Level::Fail,
                        u"Docker is installed, but does not run."_s,
                        {},
                        u"Start it."_s,
                        {u"systemctl"_s, u"start"_s, u"docker"_s},
                        true}};
    });
    QVERIFY(!m_page->findChild<DiskCard *>()->isVisible());
    QVERIFY(!m_page->findChild<GpuCard *>()->isVisible());
    QVERIFY(says(*m_page, u"Docker is installed, but does not run."_s));
}

void TestEnginePage::saysThatItLooks()
{
    change([](EngineDeskView &view) {
        view = {};
        view.isLooking = true;
    });
    QVERIFY(says(*m_page, u"Looking…"_s));
    QVERIFY(button(*m_page, u"Check again"_s)->isBusy());
}

void TestEnginePage::keepsTheFocusWhenChecksChange()
{
    button(*m_page, u"Fix this…"_s)->setFocus(Qt::TabFocusReason);
    change([](EngineDeskView &view) { view.checks.removeLast(); });
    auto *focused = qobject_cast<Button *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), u"Fix this…"_s);
}

void TestEnginePage::namesEveryControl()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestEnginePage)
#include "tst_engine_page.moc"
