// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor_checks.h"
#include "apps/gather_facts_job.h"
#include "bench/bench_engine_base.h"
#include "bench/figures.h"
#include "model/apps/doctor_samples.h"
#include "profiles/profile_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::bench;
using namespace Qt::StringLiterals;

/// How long all checks take on this machine, and what is looked at before each start.
class BenchDoctor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.problem())); }

    void looksAtEverything()
    {
        // Apps with containers, as a machine in use has.
        for (int i = 0; i < 20; ++i) {
            auto *job = m_bench.engine().createContainer(
                containerOf(u"doctor-%1"_s.arg(i), {u"true"_s}), this);
            QVERIFY(finish(job));
        }
        const double whole = medianMs(9, [&] { look(GatherRequest::Depth::Whole); });
        const double quick = medianMs(25, [&] { look(GatherRequest::Depth::Quick); });
        print(
            u"FIGURE doctor: all checks of 2 apps beside 20 containers in %1 ms (to reach: 1500)"_s
                .arg(whole, 0, 'f', 1));
        print(u"FIGURE doctor: before a start %1 ms (to reach: 50)"_s.arg(quick, 0, 'f', 1));
    }

private:
    void look(GatherRequest::Depth depth)
    {
        GatherRequest request{.context = {.engine = m_bench.engine(),
                                          .store = m_store,
                                          .settings = m_settings,
                                          .paths = m_paths}};
        request.apps = {samples::aiApp(), samples::webApp()};
        for (AppNeeds &app : request.apps) {
            app.ports.clear();
            app.folders.clear();
        }
        request.depth = depth;
        GatherFactsJob job(request, nullptr);
        QVERIFY(finish(&job));
        QVERIFY(!allChecks(*job.result()).isEmpty());
    }

    QTemporaryDir m_folder;
    Paths m_paths = Paths::standard(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s));
    Settings m_settings{m_paths.settingsFile()};
    ProfileStore m_store{m_paths, nullptr};
    BenchEngine m_bench;
};

QTEST_GUILESS_MAIN(BenchDoctor)
#include "bench_doctor.moc"
