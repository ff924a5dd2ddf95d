// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/step_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

StepRow step(const QString &name, StepRow::State state = StepRow::State::Waiting)
{
    StepRow row;
    row.name = name;
    row.state = state;
    return row;
}

} // namespace

class TestStepList : public QObject
{
    Q_OBJECT
private slots:
    void growsAndShrinks();
    void aRunningStepChangesInPlace();
    void saysNameAndState();
};

void TestStepList::growsAndShrinks()
{
    StepList list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setRows({step(u"Fetch"_s)});
    list.setRows({step(u"Fetch"_s, StepRow::State::Done), step(u"Install"_s), step(u"Export"_s)});
    QCOMPARE(list.rowCount(), 3);
    list.setRows({step(u"Build"_s)});
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.rows().first().name, u"Build"_s);
    list.setRows({});
    QCOMPARE(list.rowCount(), 0);
}

void TestStepList::aRunningStepChangesInPlace()
{
    StepList list;
    list.setRows({step(u"Fetch"_s), step(u"Install"_s)});
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    StepRow running = step(u"Install"_s, StepRow::State::Running);
    running.detail = u"1.9 of 3.3 GB"_s;
    list.update(1, running);
    list.update(1, running); // nothing differs, nothing is told
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.index(1).data(StepList::DetailRole).toString(), u"1.9 of 3.3 GB"_s);
}

void TestStepList::saysNameAndState()
{
    StepList list;
    list.setRows({step(u"System packages"_s, StepRow::State::Cached)});
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(),
             u"System packages, from the cache"_s);
}

QTEST_GUILESS_MAIN(TestStepList)
#include "tst_step_list.moc"
