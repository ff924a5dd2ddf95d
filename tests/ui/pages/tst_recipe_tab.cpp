// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "support/fake_workbench.h"
#include "ui/pages/line_dialog.h"
#include "ui/pages/recipe_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestRecipeTab : public QObject
{
    Q_OBJECT
    static QAbstractButton *button(const QWidget &page, const QString &name)
    {
        const auto buttons = page.findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { new Theme(*qApp, qApp); }
    void addsChangesAndTakesOutLines();
};

void TestRecipeTab::addsChangesAndTakesOutLines()
{
    FakeWorkbench workbench;
    const AppId forge = FakeWorkbench::id("forge");
    RecipeTab page;
    page.show(*workbench.appSettings(forge), u"Forge"_s, workbench.recipe(forge));
    page.resize(960, 640);
    page.QWidget::show();
    QSignalSpy wished(&page, &RecipeTab::wished);
    const auto saved = [&wished] {
        return wished.takeLast()[0].value<Wish>().detail.value<std::optional<AppSettings>>()->lines;
    };
    QCOMPARE(namelessControls(page), QStringList());
    const QString first = workbench.appSettings(forge)->lines.first().run;

    button(page, u"Add a line to the recipe"_s)->click();
    auto *dialog = page.findChild<LineDialog *>();
    QVERIFY(dialog);
    emit dialog->verbPressed();
    QVERIFY2(dialog->isVisible() && wished.isEmpty(), "nothing was written");
    dialog->findChild<QLineEdit *>()->setText(u" pip install numpy<2 "_s);
    dialog->findChildren<QRadioButton *>().at(2)->setChecked(true);
    emit dialog->verbPressed();
    QList<OwnLine> lines = saved();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].run, u"pip install numpy<2"_s);
    QCOMPARE(lines[1].place, OwnLine::Place::BeforeRequirements);
    QCOMPARE(lines[1].added, QDate::currentDate());

    const auto act = [&page, &first](int at) {
        button(page, u"More for "_s + first)->click();
        const auto menus = page.findChildren<Menu *>();
        QList<QAction *> actions = menus.last()->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        actions.at(at)->trigger();
        menus.last()->close();
    };
    act(0);
    dialog = page.findChildren<LineDialog *>().last();
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), first);
    dialog->findChild<QLineEdit *>()->setText(u"true"_s);
    emit dialog->verbPressed();
    lines = saved();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].run, u"true"_s);
    QCOMPARE(lines[0].place, OwnLine::Place::BeforeTorch);
    QVERIFY2(lines[0].fix.isEmpty(), "it is the person's now");

    act(1);
    QCOMPARE(saved(), QList<OwnLine>());
}

QTEST_MAIN(TestRecipeTab)
#include "tst_recipe_tab.moc"
