// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "ui/pages/overview_tab.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestOverviewTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { new Theme(*qApp, qApp); }

    void leadsToWhereMoreIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("mounts") << u"Edit the mounts"_s << QByteArray(SIGNAL(mountsWished()));
        QTest::newRow("activity") << u"All activity"_s << QByteArray(SIGNAL(activityWished()));
        QTest::newRow("source") << u"Review update"_s << QByteArray(SIGNAL(sourceWished()));
    }
    void leadsToWhereMoreIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, signal);
        FakeWorkbench workbench;
        OverviewTab tab(workbench);
        tab.show(workbench.row("forge"));
        QSignalSpy wished(&tab, signal.constData());
        QVERIFY(wished.isValid());
        const auto buttons = tab.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == name || button->accessibleName() == name)
                button->click();
        }
        QCOMPARE(wished.count(), 1);
    }

    void looksAtTheFoldersAnewWhenItIsShownAndWhenTheyAreOthers()
    {
        FakeWorkbench workbench;
        OverviewTab tab(workbench);
        const AppRow forge = workbench.row("forge");
        tab.QWidget::show();
        tab.show(forge);
        tab.show(forge); // Something else has changed.
        QCOMPARE(workbench.detailLooks, QList{forge.id});
        tab.hide();
        tab.QWidget::show();
        tab.show(forge);
        QCOMPARE(workbench.detailLooks, (QList{forge.id, forge.id}));
        workbench.furtherFolders = {{.path = u"/srv/more"_s}};
        tab.show(forge);
        QCOMPARE(workbench.detailLooks.size(), 3);
        const AppRow comfy = workbench.row("comfyui");
        tab.show(comfy);
        QCOMPARE(workbench.detailLooks.size(), 4);
        QCOMPARE(workbench.detailLooks.last(), comfy.id);
    }
};

QTEST_MAIN(TestOverviewTab)
#include "tst_overview_tab.moc"
