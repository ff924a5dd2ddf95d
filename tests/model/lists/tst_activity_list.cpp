// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/activity_list.h"
#include "lists/history_list.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

using State = ActivityRow::State;
using Chip = ActivityFilter::Chip;

ActivityRow row(const QString &id)
{
    ActivityRow made(*AppId::parse(u"forge"));
    made.id = id;
    made.title = u"Forge started"_s;
    made.text = u"Answered on 7861 after 18 s"_s;
    return made;
}

QList<ActivityRow> rowsOf(const QString &ids)
{
    QList<ActivityRow> rows;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
        rows << row(id);
    return rows;
}

QString idsOf(const ActivityList &list)
{
    QStringList ids;
    for (const ActivityRow &one : list.rows())
        ids << one.id;
    return ids.join(u' ');
}

QList<HistoryRow> buildsOf(const QList<int> &numbers)
{
    QList<HistoryRow> rows;
    for (const int number : numbers) {
        rows << HistoryRow();
        rows.last().number = number;
    }
    return rows;
}

} // namespace

class TestActivityList : public QObject
{
    Q_OBJECT
private slots:
    void leadsToTheNewRows_data();
    void leadsToTheNewRows();
    void tellsOnlyWhatChanged();
    void countsWhatRuns();
    void speaksOfARow();
    void filters_data();
    void filters();
    void namesDays_data();
    void namesDays();
    void historyLeadsToTheNewRows_data();
    void historyLeadsToTheNewRows();
    void historySpeaksOfABuild();
};

void TestActivityList::leadsToTheNewRows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("from nothing") << ""
                                  << "b a";
    QTest::newRow("to nothing") << "b a"
                                << "";
    QTest::newRow("a new one above") << "b a"
                                     << "c b a";
    QTest::newRow("the oldest is dropped") << "c b a"
                                           << "d c b";
    QTest::newRow("turned around") << "a b c"
                                   << "c b a";
}

void TestActivityList::leadsToTheNewRows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    ActivityList list;
    const QAbstractItemModelTester tester(&list);
    list.setRows(rowsOf(before));
    list.setRows(rowsOf(after));
    QCOMPARE(idsOf(list), after);
}

void TestActivityList::tellsOnlyWhatChanged()
{
    ActivityList list;
    list.setRows(rowsOf(u"c b a"_s));
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    list.update(list.rows()[1]);
    QCOMPARE(changed.count(), 0);
    ActivityRow further = list.rows()[1];
    further.progress = 0.5;
    list.update(further);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QModelIndex>().row(), 1);
    list.update(row(u"not there"_s));
    QCOMPARE(list.rowCount(), 3);
}

void TestActivityList::countsWhatRuns()
{
    ActivityList list;
    QList<ActivityRow> rows = rowsOf(u"e d c b a"_s);
    rows[0].state = State::Running;
    rows[1].state = State::Elsewhere;
    rows[2].state = State::CutShort;
    rows[3].state = State::Failed;
    list.setRows(rows);
    QCOMPARE(list.runningCount(), 2);
}

void TestActivityList::speaksOfARow()
{
    ActivityList list;
    ActivityRow started = row(u"a"_s);
    started.ended = QDateTime(QDate(2026, 3, 9), QTime(11, 4));
    list.setRows({started});
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Forge started, done, Answered on 7861 after 18 s, 11:04"_s);
}

void TestActivityList::filters_data()
{
    QTest::addColumn<bool>("isBuild");
    QTest::addColumn<State>("state");
    QTest::addColumn<Chip>("chip");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("passes");
    QTest::newRow("everything") << false << State::Done << Chip::Everything << "" << true;
    QTest::newRow("a start among builds") << false << State::Done << Chip::Builds << "" << false;
    QTest::newRow("a build among builds") << true << State::Failed << Chip::Builds << "" << true;
    QTest::newRow("a build among starts")
        << true << State::Done << Chip::StartsAndStops << "" << false;
    QTest::newRow("a failure is a problem")
        << false << State::Failed << Chip::Problems << "" << true;
    QTest::newRow("what was cut short is a problem")
        << true << State::CutShort << Chip::Problems << "" << true;
    QTest::newRow("a cancel was wished")
        << true << State::Cancelled << Chip::Problems << "" << false;
    QTest::newRow("a word of the title")
        << false << State::Done << Chip::Everything << "FORGE" << true;
    QTest::newRow("words in any order")
        << false << State::Done << Chip::Everything << " 7861  forge " << true;
    QTest::newRow("one word too many")
        << false << State::Done << Chip::Everything << "forge stopped" << false;
}

void TestActivityList::filters()
{
    QFETCH(bool, isBuild);
    QFETCH(State, state);
    QFETCH(Chip, chip);
    QFETCH(QString, search);
    ActivityRow one = row(u"a"_s);
    one.isBuild = isBuild;
    one.state = state;
    QTEST((ActivityFilter{chip, search}.passes(one)), "passes");
}

void TestActivityList::namesDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("heading");
    QTest::newRow("today") << QDate(2026, 3, 1) << u"Today"_s;
    QTest::newRow("yesterday in another month") << QDate(2026, 2, 28) << u"Yesterday"_s;
    QTest::newRow("this year") << QDate(2026, 2, 27) << u"27 Feb"_s;
    QTest::newRow("another year") << QDate(2025, 3, 9) << u"9 Mar 2025"_s;
}

void TestActivityList::namesDays()
{
    QLocale::setDefault(QLocale::c());
    QFETCH(QDate, day);
    QTEST(dayHeading(day, QDate(2026, 3, 1)), "heading");
}

void TestActivityList::historyLeadsToTheNewRows_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("from nothing") << QList<int>{} << QList<int>{2, 1};
    QTest::newRow("a new build") << QList<int>{2, 1} << QList<int>{3, 2, 1};
    QTest::newRow("the same") << QList<int>{2, 1} << QList<int>{2, 1};
    QTest::newRow("one gone, two new") << QList<int>{5, 3, 1} << QList<int>{6, 5, 4, 1};
    QTest::newRow("another app") << QList<int>{3, 2, 1} << QList<int>{9, 8};
    QTest::newRow("to nothing") << QList<int>{2, 1} << QList<int>{};
}

void TestActivityList::historyLeadsToTheNewRows()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    HistoryList list;
    const QAbstractItemModelTester tester(&list);
    list.setRows(buildsOf(before));
    list.setRows(buildsOf(after));
    QList<int> numbers;
    for (const HistoryRow &one : list.rows())
        numbers << one.number;
    QCOMPARE(numbers, after);
    QCOMPARE(list.rowOf(777), -1);
}

void TestActivityList::historySpeaksOfABuild()
{
    HistoryList list;
    HistoryRow build;
    build.number = 12;
    build.title = u"Build 12"_s;
    build.pin = u"4f825bc0"_s;
    build.tag = u"running now"_s;
    build.text = u"9 Mar 2026, 20:17, built in 9 min 41 s"_s;
    list.setRows({build});
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Build 12, 4f825bc0, running now, 9 Mar 2026, 20:17, built in 9 min 41 s"_s);
}

QTEST_GUILESS_MAIN(TestActivityList)
#include "tst_activity_list.moc"
