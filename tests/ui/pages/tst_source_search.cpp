// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "source_tab_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestSourceSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void asksBetweenWhichCommitsToSearch();
    void offersToStopTheAppMeanwhile_data();
    void offersToStopTheAppMeanwhile();
    void wantsTwoCommitsToSearchBetween();
    void asksOneQuestionAtATime_data();
    void asksOneQuestionAtATime();
    void endsASearchWithTheCommit();
    void showsNoAnswersWhileItBuilds();
    void namesEveryControl();

private:
    std::unique_ptr<SourceTabView> m_view;
};

void TestSourceSearch::initTestCase()
{
    new Theme(*qApp, qApp);
}

void TestSourceSearch::init()
{
    m_view = std::make_unique<SourceTabView>();
    QVERIFY(QTest::qWaitForWindowActive(&m_view->tab));
}

void TestSourceSearch::asksBetweenWhichCommitsToSearch()
{
    m_view->button(u"Find the commit that broke it"_s)->click();
    auto *dialog = m_view->tab.findChild<FieldDialog *>();
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields[0]->text(), u"4f825bc0"_s); // the last good one
    QCOMPARE(fields[1]->text(), u"c055f2d4"_s); // the chosen one, which is newer
    QVERIFY(!fields[2]->isVisible());
    dialog->findChildren<QRadioButton *>()[2]->click();
    QVERIFY(fields[2]->isVisible());
    QTest::keyClicks(fields[2], u"curl localhost"_s);
    SourceTabView::button(*dialog, u"Begin"_s)->click();
    QCOMPARE(m_view->wish().kind, Wish::Kind::BeginSearch);
    QCOMPARE(m_view->detail(),
             (QVariantMap{{u"path"_s, u"/opt/app"_s},
                          {u"good"_s, u"4f825bc0"_s},
                          {u"bad"_s, u"c055f2d4"_s},
                          {u"judge"_s, u"command"_s},
                          {u"command"_s, u"curl localhost"_s},
                          {u"stop-first"_s, false}}));
}

void TestSourceSearch::offersToStopTheAppMeanwhile_data()
{
    QTest::addColumn<BesideSearch>("beside");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("isChosen");
    const QString both = u"Both together may need more memory than the GPU has."_s;
    QTest::newRow("an app that does not run has nothing to stop")
        << BesideSearch{} << false << false;
    QTest::newRow("one that runs without the GPU can be stopped too")
        << BesideSearch{true, {}} << true << true;
    QTest::newRow("one on the GPU is warned of") << BesideSearch{true, both} << true << true;
    QTest::newRow("the person may let it run") << BesideSearch{true, both} << true << false;
}

void TestSourceSearch::offersToStopTheAppMeanwhile()
{
    QFETCH(BesideSearch, beside);
    QFETCH(bool, isOffered);
    QFETCH(bool, isChosen);
    m_view->workbench.beside = beside;
    m_view->button(u"Find the commit that broke it"_s)->click();
    auto *dialog = m_view->tab.findChild<FieldDialog *>();
    auto *stop = dialog->findChild<QCheckBox *>();
    QCOMPARE(stop && stop->text() == u"Stop Forge while searching"_s, isOffered);
    const bool isWarned = !beside.warning.isEmpty();
    QVERIFY(!isWarned || m_view->says(beside.warning));
    if (isChosen) {
        stop->click();
        QVERIFY2(!isWarned || !m_view->says(beside.warning), "nothing runs beside it any more");
    }
    SourceTabView::button(*dialog, u"Begin"_s)->click();
    QCOMPARE(m_view->detail().value(u"stop-first"_s).toBool(), isChosen);
}

void TestSourceSearch::wantsTwoCommitsToSearchBetween()
{
    m_view->button(u"Find the commit that broke it"_s)->click();
    auto *dialog = m_view->tab.findChild<FieldDialog *>();
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    fields[1]->clear();
    SourceTabView::button(*dialog, u"Begin"_s)->click();
    QCOMPARE(dialog->problem(fields[1]), u"Nothing is written here yet."_s);
    fields[1]->setText(fields[0]->text());
    SourceTabView::button(*dialog, u"Begin"_s)->click();
    QCOMPARE(dialog->problem(fields[1]), u"This is the same commit."_s);
    QCOMPARE(m_view->wishes.size(), 0);
}

void TestSourceSearch::asksOneQuestionAtATime_data()
{
    QTest::addColumn<QString>("press");
    QTest::addColumn<int>("wish");
    QTest::addColumn<QString>("answer");
    const int answers = int(Wish::Kind::AnswerSearch);
    QTest::newRow("works") << u"It works"_s << answers << u"works"_s;
    QTest::newRow("broken") << u"It is broken"_s << answers << u"broken"_s;
    QTest::newRow("skipped") << u"Can’t tell"_s << answers << u"skip"_s;
    QTest::newRow("looked at") << u"Open web UI"_s << int(Wish::Kind::OpenTrial) << QString();
}

void TestSourceSearch::asksOneQuestionAtATime()
{
    QFETCH(QString, press);
    QFETCH(int, wish);
    QFETCH(QString, answer);
    m_view->workbench.beginSearch("forge");
    QVERIFY(m_view->says(u"Does Forge work at 963e7643?"_s));
    QVERIFY(m_view->says(u"Test 2 of 4"_s));
    QVERIFY(m_view->says(u"Your pin stays where it is"_s));
    QVERIFY(!m_view->button(u"Pin to this commit"_s));
    m_view->button(press)->click();
    QCOMPARE(int(m_view->wish().kind), wish);
    QCOMPARE(m_view->detail().value(u"answer"_s).toString(), answer);
}

void TestSourceSearch::endsASearchWithTheCommit()
{
    m_view->workbench.beginSearch("forge");
    SearchView &search = m_view->search();
    search.state = SearchView::State::Ended;
    search.parent = search.commits[4].hash;
    m_view->showAgain();
    QVERIFY(m_view->says(u"963e7643 broke it"_s));
    QVERIFY(!m_view->button(u"It works"_s));
    m_view->button(u"Pin to ae278f79, before it"_s)->click();
    QCOMPARE(m_view->wish().kind, Wish::Kind::PinTo);
    QCOMPARE(m_view->detail().value(u"ref"_s).toString(), search.parent);
    m_view->button(u"Close"_s)->click();
    QCOMPARE(m_view->wish().kind, Wish::Kind::EndSearch);
}

void TestSourceSearch::showsNoAnswersWhileItBuilds()
{
    m_view->workbench.beginSearch("forge");
    SearchView &search = m_view->search();
    search.state = SearchView::State::Building;
    search.progress = 0.4;
    m_view->showAgain();
    QVERIFY(m_view->says(u"Trying Forge at 963e7643"_s));
    QVERIFY(!m_view->button(u"It works"_s));
    QVERIFY(!m_view->button(u"Close"_s));
}

void TestSourceSearch::namesEveryControl()
{
    m_view->workbench.beginSearch("forge");
    QCOMPARE(namelessControls(m_view->tab), QStringList());
}

QTEST_MAIN(TestSourceSearch)
#include "tst_source_search.moc"
