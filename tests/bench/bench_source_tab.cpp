// SPDX-License-Identifier: GPL-3.0-or-later
// The Source tab of the whole window over a vault with 1,000 commits since the pin: how long from
// the wish for it until its list is painted, and how long a frame takes while it scrolls. No engine
// is asked.
#include "base/settings.h"
#include "bench/frame_times.h"
#include "desk_workbench.h"
#include "git/source_fetch.h"
#include "profiles/profile_store.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"
#include "support/labs/tool.h"
#include "ui/main_window.h"
#include "ui/pages/commit_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commit_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::bench;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCommits = 1000;
constexpr int kRounds = 9;

/// One file a commit, and another version of a package with every fortieth.
QByteArray linearHistory(int commits)
{
    QByteArray stream;
    for (int at = 0; at < commits; ++at) {
        const QByteArray number = QByteArray::number(at);
        const QByteArray subject = "Change " + number + " of the program";
        stream += "commit refs/heads/main\ncommitter Somebody <s@example.org> "
            + QByteArray::number(1600000000 + at * 600) + " +0000\ndata "
            + QByteArray::number(subject.size()) + '\n' + subject + '\n';
        const bool isRequirements = at % 40 == 0;
        const QByteArray text =
            isRequirements ? "torch==2." + number + "\nnumpy\n" : "value = " + number + "\n";
        stream +=
            (isRequirements ? QByteArray("M 100644 inline requirements.txt\n")
                            : "M 100644 inline src/part" + QByteArray::number(at % 50) + ".py\n")
            + "data " + QByteArray::number(text.size()) + '\n' + text + '\n';
    }
    return stream;
}

QByteArray profile(const QString &address, const QString &pin)
{
    return u"slipway: 1\nid: long\nname: Long\nsummary: Many commits\nkind: ai\nlineage: cuda\n"
           "base: \"nvidia/cuda:11.7.1-runtime-ubuntu20.04\"\nsources:\n"
           "  - {path: /opt/app, git: \"%1\", branch: main, commit: \"%2\"}\n"
           "web: {port: 8199}\nrun: {command: [sh]}\n"_s.arg(address, pin)
               .toUtf8();
}

} // namespace

class BenchSourceTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void opensAndScrolls();

private:
    /// A window as after a start, at all apps, in which nothing of the source was looked at.
    struct Round {
        Round(const Paths &paths, Settings &settings)
            : store(paths, nullptr)
            , engine(EngineChoice{*Endpoint::parse(u"/nonexistent/engine.sock"_s),
                                  EngineChoice::Rule::Setting,
                                  {},
                                  {}})
            , apps(AppsContext{engine, store, settings, paths})
        {
            store.load();
            workbench = std::make_unique<DeskWorkbench>(apps, KeyringHand(), nullptr);
            window = std::make_unique<MainWindow>(*workbench, settings);
            window->resize(1280, 800);
            window->show();
            settle();
        }
        ProfileStore store;
        Engine engine;
        Apps apps;
        std::unique_ptr<DeskWorkbench> workbench;
        std::unique_ptr<MainWindow> window;
    };
    QTemporaryDir m_folder;
    GitServer m_server;
    Paths m_paths;
    std::unique_ptr<Settings> m_settings;
    AppId m_app = *AppId::parse(u"long");
};

void BenchSourceTab::initTestCase()
{
    new Theme(*qApp, qApp);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    const QString folder = m_server.create(u"long"_s).folder();
    const QByteArray history = linearHistory(kCommits + 1);
    QVERIFY(runTool({u"git"_s, u"-C"_s, folder, u"fast-import"_s, u"--quiet"_s}, history).ok);
    const ToolEnd first =
        runTool({u"git"_s, u"-C"_s, folder, u"rev-list"_s, u"--max-parents=0"_s, u"main"_s});
    QVERIFY2(first.ok, qPrintable(first.problem));
    m_paths = Paths::standard(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
    QVERIFY(QDir().mkpath(m_paths.profilesFolder()));
    QFile file(m_paths.profilesFolder() + u"/long.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profile(m_server.url(u"long"_s), QString::fromLatin1(first.output.trimmed())));
    file.close();
    m_settings = std::make_unique<Settings>(m_paths.settingsFile());
    SourceRemote remote{m_server.url(u"long"_s), u"main"_s};
    remote.vault = m_paths.vault();
    VERIFY_GOOD(resultOf(syncSource(remote, nullptr)));
}

void BenchSourceTab::opensAndScrolls()
{
    std::vector<double> opening;
    std::vector<double> switching;
    std::vector<double> scrolling;
    for (int round = 0; round <= kRounds; ++round) {
        const Round now(m_paths, *m_settings);
        QVERIFY(now.store.profile(m_app));
        QElapsedTimer timer;
        timer.start();
        now.window->showApp(m_app, u"source"_s);
        const auto *panel = now.window->findChild<CommitPanel *>();
        // Not qWaitFor(), which looks every ten milliseconds: that would be part of the figure.
        QSignalSpy reset(&panel->list(), &QAbstractItemModel::modelReset);
        while (panel->list().rowCount() <= kCommits / 2)
            QVERIFY(reset.wait(30000));
        settle();
        // The first one fills the cache of marks.
        if (round > 0)
            opening.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(panel->list().rowCount(), kCommits + 1);
        now.window->showApps();
        settle();
        timer.restart();
        now.window->showApp(m_app, u"source"_s);
        settle();
        switching.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (round == kRounds)
            scrolling = scrollTimes(*panel->view()->verticalScrollBar());
    }
    printTimes(u"Source tab with %1 commits, from the wish to its list"_s.arg(kCommits), opening,
               u"at most 100 ms"_s);
    printTimes(u"back to the Source tab that was shown before"_s, switching, u"at most 50 ms"_s);
    printTimes(u"scrolling %1 commits, a frame"_s.arg(kCommits), scrolling, u"at most 16.7 ms"_s);
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    BenchSourceTab bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_source_tab.moc"
