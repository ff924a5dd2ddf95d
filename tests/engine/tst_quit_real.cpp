// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/interrupt.h"
#include "apps/bisect_record.h"
#include "apps/labels.h"
#include "engine/life_lab.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QTimer>

#include <csignal>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// The window is closed while work goes on, on a real engine.
class QuitRealTest : public LifeLab
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(startServers(), qPrintable(m_problem)); }
    void aSearchPutsItsTrialAwayBeforeTheWindowIsGone_data();
    void aSearchPutsItsTrialAwayBeforeTheWindowIsGone();
};

void QuitRealTest::aSearchPutsItsTrialAwayBeforeTheWindowIsGone_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("its window is closed") << u"closed"_s;
    QTest::newRow("the system ends its programs") << u"signal"_s;
    QTest::newRow("the desktop's session ends") << u"session"_s;
}

void QuitRealTest::aSearchPutsItsTrialAwayBeforeTheWindowIsGone()
{
    QFETCH(QString, way);
    m_repository = way;
    GitRepository repository = m_git.create(m_repository);
    QStringList line;
    for (int i = 0; i < 4; ++i)
        line.append(
            repository.commit(working("page " + QByteArray::number(i)), u"Change %1"_s.arg(i)));
    QVERIFY(begin());
    QVERIFY(setCommit(line.first()));
    const EngineChoice choice = m_apps->context().engine.choice();
    QVERIFY(end()); // from here on the window has it

    m_settings->firstRunDone.set(true); // It would look around.
    bool wasTried = false;
    {
        Application application(m_paths, *m_settings, {choice, true});
        application.show();
        const Interrupt interrupt(nullptr);
        connect(&interrupt, &Interrupt::happened, &application, &Application::end);
        MainWindow *window = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *main = qobject_cast<MainWindow *>(widget))
                window = main;
        }
        QVERIFY(window);
        QTimer::singleShot(0, window, [&] {
            emit window->wished({Wish::Kind::BeginSearch, m_id,
                                 QVariantMap{{u"good"_s, line.first()},
                                             {u"bad"_s, line.last()},
                                             {u"judge"_s, u"person"_s}}});
            wasTried = QTest::qWaitFor(
                [this] {
                    return !dockerLines(
                                {u"ps"_s, u"-q"_s, u"--filter"_s, u"name="_s + trialName(m_id)})
                                .isEmpty();
                },
                kLifePatienceMs);
            QEvent end(QEvent::Quit);
            if (way == "signal"_L1)
                std::raise(SIGTERM);
            else if (way == "session"_L1)
                QCoreApplication::sendEvent(qApp, &end);
            else
                window->close();
        });
        QTimer::singleShot(2 * kLifePatienceMs, qApp, [] { QCoreApplication::exit(1); });
        QCOMPARE(QCoreApplication::exec(), 0);
    }
    QVERIFY(wasTried);
    QCOMPARE(leftOver(), QStringList());
    QVERIFY2(keptBisect(m_paths, m_id), "it can go on at the next start");
}

QTEST_MAIN(QuitRealTest)
#include "tst_quit_real.moc"
