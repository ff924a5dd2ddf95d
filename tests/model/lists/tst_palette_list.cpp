// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/palette_list.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using Group = PaletteEntry::Group;

namespace {

PaletteEntry entry(Group group, const QString &text)
{
    return {.key = text.toLower(), .group = group, .text = text};
}

QList<PaletteEntry> someEntries()
{
    return {entry(Group::GoTo, u"Forge"_s), entry(Group::GoTo, u"Forge, Recipe"_s),
            entry(Group::Actions, u"Stop Forge"_s), entry(Group::Actions, u"Restart Forge"_s),
            entry(Group::Settings, u"Dark colours"_s)};
}

QStringList textsOf(const PaletteList &list)
{
    QStringList texts;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QString text = list.index(row).data().toString();
        texts << (list.entry(row) ? text : u'#' + text);
    }
    return texts;
}

} // namespace

class TestPaletteList : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void groupsStandByTheirBestEntry();
    void whatIsUsedMoreComesFirst();
    void usesDoNotOutweighTheWords();
    void withoutWordsAllIsShown();
    void nothingFits();
    void showsNoMoreThanCanBeRead();
    void stepsOverHeadings();
    void headingsCannotBeChosen();
    void saysTheKeys();

private:
    std::unique_ptr<PaletteList> m_list;
};

void TestPaletteList::init()
{
    m_list = std::make_unique<PaletteList>();
    new QAbstractItemModelTester(
        m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_list.get());
    m_list->setEntries(someEntries(), {});
}

void TestPaletteList::groupsStandByTheirBestEntry()
{
    m_list->setQuery(u"forge re"_s);
    QCOMPARE(textsOf(*m_list),
             (QStringList{u"#Actions"_s, u"Restart Forge"_s, u"#Go to"_s, u"Forge, Recipe"_s}));
}

void TestPaletteList::whatIsUsedMoreComesFirst()
{
    UseCounts uses;
    for (int i = 0; i < 3; ++i)
        uses.add(u"restart forge"_s);
    m_list->setEntries(someEntries(), uses);
    m_list->setQuery(u"st"_s);
    QCOMPARE(textsOf(*m_list), (QStringList{u"#Actions"_s, u"Stop Forge"_s, u"Restart Forge"_s}));
    m_list->setQuery(u"forge"_s);
    QCOMPARE(textsOf(*m_list).first(3),
             (QStringList{u"#Actions"_s, u"Restart Forge"_s, u"Stop Forge"_s}));
}

void TestPaletteList::usesDoNotOutweighTheWords()
{
    UseCounts uses;
    for (int i = 0; i < 64; ++i)
        uses.add(u"restart forge"_s); // "st" inside a word
    m_list->setEntries(someEntries(), uses);
    m_list->setQuery(u"st"_s);
    QCOMPARE(textsOf(*m_list).at(1), u"Stop Forge"_s);
}

void TestPaletteList::withoutWordsAllIsShown()
{
    m_list->setQuery({});
    QCOMPARE(textsOf(*m_list),
             (QStringList{u"#Go to"_s, u"Forge"_s, u"Forge, Recipe"_s, u"#Actions"_s,
                          u"Stop Forge"_s, u"Restart Forge"_s, u"#Settings"_s, u"Dark colours"_s}));
}

void TestPaletteList::nothingFits()
{
    m_list->setQuery(u"fluxgym"_s);
    QVERIFY(!m_list->hasEntries());
    QCOMPARE(m_list->step(-1, 1), -1);
}

void TestPaletteList::showsNoMoreThanCanBeRead()
{
    QList<PaletteEntry> many;
    for (int i = 0; i < 5000; ++i)
        many << entry(Group::GoTo, u"App %1"_s.arg(i));
    m_list->setEntries(many, {});
    m_list->setQuery(u"app"_s);
    QCOMPARE(m_list->rowCount(), PaletteList::kMost + 1);
    m_list->setQuery(u"app 4999"_s);
    QCOMPARE(textsOf(*m_list).at(1), u"App 4999"_s);
}

void TestPaletteList::stepsOverHeadings()
{
    QCOMPARE(m_list->step(-1, 1), 1);
    QCOMPARE(m_list->step(2, 1), 4);
    QCOMPARE(m_list->step(4, -1), 2);
    QCOMPARE(m_list->step(1, -1), 7);
    QCOMPARE(m_list->step(7, 1), 1);
}

void TestPaletteList::headingsCannotBeChosen()
{
    QCOMPARE(m_list->index(0).flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(m_list->index(1).flags() & Qt::ItemIsSelectable);
}

void TestPaletteList::saysTheKeys()
{
    PaletteEntry rebuild = entry(Group::Actions, u"Rebuild Forge"_s);
    rebuild.keys = u"Ctrl B"_s;
    m_list->setEntries({rebuild}, {});
    QCOMPARE(m_list->index(1).data(Qt::AccessibleTextRole).toString(), u"Rebuild Forge, Ctrl B"_s);
}

QTEST_GUILESS_MAIN(TestPaletteList)
#include "tst_palette_list.moc"
