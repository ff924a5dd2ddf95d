// SPDX-License-Identifier: GPL-3.0-or-later
#include "mount_desk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace Qt::StringLiterals;

/// What is seen of the folders that an app's Overview tells of. No engine is asked.
class MountDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void seesAFolderThatCameSinceTheLastLook()
    {
        const Desk all(u"unix:///nonexistent/docker.sock"_s);
        const QString output = all.paths().value(u"output"_s);
        QVERIFY(!output.isEmpty());
        QVERIFY2(all.desk->glances().isEmpty(), "nobody looked yet");
        all.look();
        QTRY_VERIFY(all.desk->glances().contains(output));
        QCOMPARE(all.desk->glances().value(output).kind, PathFacts::Kind::Missing);
        QVERIFY(QDir().mkpath(output));
        QTRY_COMPARE(all.looks->count(), all.paths().size());
        all.look();
        QTRY_COMPARE(all.desk->glances().value(output).kind, PathFacts::Kind::Folder);
    }

    void looksAtNothingHereForAnEngineElsewhere()
    {
        const Desk all(u"tcp://192.0.2.1:2376"_s);
        all.look();
        QVERIFY2(all.desk->findChildren<Job *>().isEmpty(), "nothing is looked at");
        QVERIFY(all.desk->glances().isEmpty());
    }

private:
    struct Desk {
        explicit Desk(const QString &endpoint)
            : places(Paths::standard(folder.filePath(u"c"_s), folder.filePath(u"d"_s)))
            , settings(places.settingsFile())
            , store(places, nullptr)
            , engine(EngineChoice{*Endpoint::parse(endpoint), EngineChoice::Rule::Setting, {}, {}})
            , apps(AppsContext{engine, store, settings, places})
            , desk(std::make_unique<MountDesk>(apps, nullptr))
            , looks(std::make_unique<QSignalSpy>(desk.get(), &MountDesk::glanced))
        {
            store.load();
        }
        void look() const { desk->glance(id); }
        /// Of this machine, by name.
        QMap<QString, QString> paths() const
        {
            QMap<QString, QString> found;
            const Profile profile = *store.profile(id);
            for (const AppFolder &folder :
                 foldersWithGaps(profile, store.app(id), SharedFolders::of(settings), places)) {
                if (folder.isChosen() && !folder.isVolume() && !folder.isOptional)
                    found.insert(folder.name, folder.host);
            }
            return found;
        }
        QTemporaryDir folder;
        Paths places;
        Settings settings;
        ProfileStore store;
        Engine engine;
        Apps apps;
        AppId id = *AppId::parse(u"forge");
        std::unique_ptr<MountDesk> desk;
        std::unique_ptr<QSignalSpy> looks;
    };
};

QTEST_GUILESS_MAIN(MountDeskTest)
#include "tst_mount_desk.moc"
