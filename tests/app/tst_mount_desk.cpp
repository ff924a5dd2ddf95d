// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/one_slipway.h"
#include "mount_desk.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using namespace Qt::StringLiterals;

/// What is seen of the folders that an app's Overview tells of. No engine is asked.
class MountDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void seesAFolderThatCameSinceTheLastLook()
    {
        Desk all(u"unix:///nonexistent/docker.sock"_s);
        const QString output = all.paths().value(u"output"_s);
        QVERIFY(!output.isEmpty());
        QVERIFY2(all.desk.glances().isEmpty(), "nobody looked yet");
        all.look();
        QTRY_VERIFY(all.desk.glances().contains(output));
        QCOMPARE(all.desk.glances().value(output).kind, PathFacts::Kind::Missing);
        QVERIFY(QDir().mkpath(output));
        QTRY_COMPARE(all.looks.count(), all.paths().size());
        all.look();
        QTRY_COMPARE(all.desk.glances().value(output).kind, PathFacts::Kind::Folder);
    }

    void looksAtNothingHereForAnEngineElsewhere()
    {
        Desk all(u"tcp://192.0.2.1:2376"_s);
        all.look();
        QVERIFY2(all.desk.findChildren<Job *>().isEmpty(), "nothing is looked at");
        QVERIFY(all.desk.glances().isEmpty());
    }

private:
    struct Desk {
        explicit Desk(const QString &endpoint)
            : slipway(folder.path(), endpoint)
        {}
        void look() { desk.glance(id); }
        /// Of this machine, by name.
        QMap<QString, QString> paths() const
        {
            QMap<QString, QString> found;
            for (const AppFolder &one :
                 foldersWithGaps(*slipway.store.profile(id), slipway.store.app(id),
                                 SharedFolders::of(slipway.settings), slipway.paths)) {
                if (one.isChosen() && !one.isVolume() && !one.isOptional)
                    found.insert(one.name, one.host);
            }
            return found;
        }
        QTemporaryDir folder;
        OneSlipway slipway;
        AppId id = *AppId::parse(u"forge");
        MountDesk desk{slipway.apps, nullptr};
        QSignalSpy looks{&desk, &MountDesk::glanced};
    };
};

QTEST_GUILESS_MAIN(MountDeskTest)
#include "tst_mount_desk.moc"
