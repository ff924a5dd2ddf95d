// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"
#include "profiles/profile_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArray profileNamed(const QByteArray &id, const QByteArray &name)
{
    return "slipway: 1\nid: " + id + "\nname: " + name
        + "\nsummary: A thing\nkind: general\nlineage: image\nbase: nginx:1.27\n";
}

QStringList told(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << problem.told();
    return lines;
}

} // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_home;
    Paths m_paths;
    const AppId m_comfyui = *AppId::parse(u"comfyui");
    const AppId m_mine = *AppId::parse(u"mine");

    void put(const QString &path, const QByteArray &bytes) { QVERIFY(writeWhole(path, bytes)); }
    QString profileFile(const QString &name) const
    {
        return m_paths.profilesFolder() + u'/' + name;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_paths = Paths::standard(m_home->filePath(u"config"_s), m_home->filePath(u"data"_s));
    }

    void thoseThatCameWithSlipwayAreThereByName()
    {
        ProfileStore store(m_paths, nullptr);
        QSignalSpy changed(&store, &ProfileStore::changed);
        store.load();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(told(store.problems()), QStringList());
        QStringList names;
        for (const Profile &profile : store.profiles()) {
            names << profile.name.toLower();
            QCOMPARE(profile.origin, Profile::Origin::BuiltIn);
        }
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        QVERIFY(names.contains(u"comfyui"_s) && names.contains(u"site"_s));
        QVERIFY(!QDir(m_paths.config).exists()); // looking makes nothing
    }

    void readingTheSameAgainIsNoChange()
    {
        ProfileStore store(m_paths, nullptr);
        store.load();
        QSignalSpy changed(&store, &ProfileStore::changed);
        store.load();
        QCOMPARE(changed.count(), 0);
    }

    void thePersonsOwnTakesThePlaceOfTheOneWithItsId()
    {
        put(profileFile(u"my-comfy.yaml"_s), profileNamed("comfyui", "My Comfy"));
        ProfileStore store(m_paths, nullptr);
        store.load();
        QCOMPARE(store.profile(m_comfyui)->name, u"My Comfy"_s);
        QCOMPARE(store.profile(m_comfyui)->origin, Profile::Origin::User);
        QCOMPARE(store.profile(m_comfyui)->file, profileFile(u"my-comfy.yaml"_s));
    }

    void aBrokenFileHidesNothingButItself()
    {
        put(profileFile(u"a.yaml"_s), "slipway: 1\nid: comfyui\nweb: [");
        put(profileFile(u"b.yaml"_s), profileNamed("mine", "Mine"));
        put(profileFile(u"c.yaml"_s), "\xff\xfe");
        put(profileFile(u"d.yaml"_s), profileNamed("mine", "Mine too"));
        put(profileFile(u"notes.txt"_s), "not a profile");
        ProfileStore store(m_paths, nullptr);
        store.load();
        QCOMPARE(store.profile(m_comfyui)->origin, Profile::Origin::BuiltIn);
        QCOMPARE(store.profile(m_mine)->name, u"Mine"_s);
        QCOMPARE(told(store.problems()),
                 (QStringList{profileFile(u"a.yaml"_s) + u":3:6: A “[” is not closed."_s,
                              profileFile(u"c.yaml"_s) + u":1:1: This line is not UTF-8 text."_s,
                              profileFile(u"d.yaml"_s)
                                  + u": The profile “mine” is in %1 as well, which is used."_s.arg(
                                      profileFile(u"b.yaml"_s))}));
    }

    void anAppIsWhatItsProfileSaysUntilItIsSaved()
    {
        ProfileStore store(m_paths, nullptr);
        store.load();
        QCOMPARE(store.app(m_comfyui), AppSettings(m_comfyui));
        QCOMPARE(store.apps().size(), store.profiles().size());

        QSignalSpy changed(&store, &ProfileStore::changed);
        AppSettings settings(m_comfyui);
        settings.port = *Port::from(9000);
        QVERIFY(store.save(settings));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(store.app(m_comfyui), settings);
        QVERIFY(store.save(settings));
        QCOMPARE(changed.count(), 1);

        ProfileStore other(m_paths, nullptr);
        other.load();
        QCOMPARE(other.app(m_comfyui), settings);
    }

    void oneProfileCanHaveSeveralApps()
    {
        ProfileStore store(m_paths, nullptr);
        store.load();
        AppSettings second(m_mine);
        second.profile = m_comfyui;
        QVERIFY(store.save(second));
        QCOMPARE(store.apps().size(), store.profiles().size() + 1);
        QVERIFY(store.apps().contains(second));
    }

    void whatAnotherVersionWroteStays()
    {
        put(m_paths.appFile(m_comfyui), "slipway: 1\nlater: [1, two]\n");
        ProfileStore store(m_paths, nullptr);
        store.load();
        AppSettings settings = store.app(m_comfyui);
        settings.gpu = true;
        QVERIFY(store.save(settings));
        QCOMPARE(*readWhole(m_paths.appFile(m_comfyui)),
                 "slipway: 1\nlater: [1, two]\ngpu: true\n");
    }

    void settingsThatCannotBeReadAreSetAsideAndTold()
    {
        put(m_paths.appFile(m_comfyui), "port: 70000\n");
        ProfileStore store(m_paths, nullptr);
        store.load();
        QVERIFY(!QFile::exists(m_paths.appFile(m_comfyui)));
        const QStringList aside =
            QDir(m_paths.appsFolder()).entryList({u"comfyui.yaml.unreadable-*"_s});
        QCOMPARE(aside.size(), 1);
        const QString path = m_paths.appsFolder() + u'/' + aside.first();
        QCOMPARE(*readWhole(path), "port: 70000\n");
        const QStringList expected{
            path + u":1:7: port: 70000 is not a port: ports go from 1 to 65535."_s};
        QCOMPARE(told(store.problems()), expected);
        store.load();
        QCOMPARE(told(store.problems()), expected); // as long as this store lives
        QCOMPARE(store.app(m_comfyui), AppSettings(m_comfyui));
    }

    void settingsThatArePartlyWrittenWhileItWatchesAreNeverOverwritten()
    {
        put(m_paths.appFile(m_comfyui), "port: 9000\n");
        ProfileStore store(m_paths, nullptr);
        store.load();
        QSignalSpy changed(&store, &ProfileStore::changed);
        put(m_paths.appFile(m_comfyui), "port: [\n");
        QTRY_COMPARE(store.problems().size(), 1);
        QCOMPARE(*readWhole(m_paths.appFile(m_comfyui)),
                 "port: [\n"); // it is left to the person who edits it
        AppSettings settings(m_comfyui);
        settings.gpu = false;
        QVERIFY(store.save(settings));
        const QStringList aside =
            QDir(m_paths.appsFolder()).entryList({u"comfyui.yaml.unreadable-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(*readWhole(m_paths.appsFolder() + u'/' + aside.first()), "port: [\n");
        QCOMPARE(store.app(m_comfyui), settings);
    }

    void aFileThatComesGoesOrChangesIsSeenAndToldOnce()
    {
        ProfileStore store(m_paths, nullptr);
        store.load();
        QSignalSpy changed(&store, &ProfileStore::changed);
        put(profileFile(u"mine.yaml"_s),
            profileNamed("mine", "Mine")); // makes its folders on the way
        QTRY_VERIFY(store.profile(m_mine));
        QCOMPARE(changed.count(), 1);

        // in place, as some editors do
        QFile file(profileFile(u"mine.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char c : profileNamed("mine", "Ours")) {
            file.putChar(c);
            file.flush();
        }
        file.close();
        QTRY_COMPARE(store.profile(m_mine) ? store.profile(m_mine)->name : QString(), u"Ours"_s);
        QCOMPARE(changed.count(), 2);

        QVERIFY(QFile::remove(profileFile(u"mine.yaml"_s)));
        QTRY_VERIFY(!store.profile(m_mine));
        QCOMPARE(changed.count(), 3);
    }

    void addingCopiesAProfileThatWasChecked()
    {
        const QString from = m_home->filePath(u"download.yaml"_s);
        put(from, profileNamed("mine", "Mine"));
        ProfileStore store(m_paths, nullptr);
        store.load();
        QSignalSpy changed(&store, &ProfileStore::changed);
        const auto added = store.add(from);
        QVERIFY(added);
        QCOMPARE(added->file, profileFile(u"mine.yaml"_s));
        QCOMPARE(added->origin, Profile::Origin::User);
        QCOMPARE(*readWhole(added->file), profileNamed("mine", "Mine"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(store.add(from)); // the same once more changes nothing
        QCOMPARE(changed.count(), 1);
    }

    void addingRefusesWhatIsBrokenAndWhatIsThere()
    {
        const QString from = m_home->filePath(u"download.yaml"_s);
        ProfileStore store(m_paths, nullptr);
        store.load();
        QCOMPARE(store.add(from).error().kind, Error::Kind::Missing);

        put(from, "slipway: 1\nid: mine\n");
        const auto broken = store.add(from);
        QCOMPARE(broken.error().kind, Error::Kind::Malformed);
        QCOMPARE(broken.error().detail.count(u'\n'), 3); // name, summary, kind, lineage
        QVERIFY(!QDir(m_paths.profilesFolder()).exists());

        put(profileFile(u"other-name.yaml"_s), profileNamed("mine", "Mine"));
        store.load();
        put(from, profileNamed("mine", "Another"));
        QCOMPARE(store.add(from).error().kind, Error::Kind::Conflict);
        QCOMPARE(store.profile(m_mine)->name, u"Mine"_s);
    }
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profile_store.moc"
