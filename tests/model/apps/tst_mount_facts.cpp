// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/mount_facts.h"
#include "apps/mount_places.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Answer = PathFacts::Answer;
using Kind = PathFacts::Kind;

EngineChoice choiceOf(const QString &endpoint)
{
    return {.endpoint = *Endpoint::parse(endpoint), .reason = {}, .looked = {}};
}

/// Who runs the test; somebody else where that is root, whom no mode keeps out.
ContainerUser ordinaryUser()
{
    constexpr quint32 kNobodys = 54'321;
    if (geteuid() == 0)
        return {kNobodys, kNobodys};
    return {geteuid(), getegid()};
}

/// A folder that everybody may come into, with folders in it.
class Place
{
public:
    Place()
    {
        setMode(QString(), 0755);
        make(u"open"_s, 0777);
        make(u"shut"_s, 0555);
        make(u"dark"_s, 0333);
        QFile file(at(u"file"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
    }
    ~Place()
    {
        for (const QString &name : {u"shut"_s, u"dark"_s})
            setMode(name, 0755);
    }
    Q_DISABLE_COPY_MOVE(Place)
    QString at(const QString &name) const { return root() + u'/' + name; }
    /// Without links, as the answers are.
    QString root() const { return QDir(m_folder.path()).canonicalPath(); }
    QStringList left(const QString &name) const
    {
        return QDir(at(name)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    void make(const QString &name, mode_t mode)
    {
        QDir().mkdir(at(name));
        setMode(name, mode);
    }
    void setMode(const QString &name, mode_t mode)
    {
        ::chmod(QFile::encodeName(at(name)).constData(), mode);
    }
    QTemporaryDir m_folder;
};

} // namespace

Q_DECLARE_METATYPE(slipway::PathFacts::Kind)
Q_DECLARE_METATYPE(slipway::PathFacts::Answer)
Q_DECLARE_METATYPE(slipway::PlaceRisk)
Q_DECLARE_METATYPE(slipway::FileSystemKind)

class MountFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void triesFoldersAsTheUser_data();
    void triesFoldersAsTheUser();
    void followsLinks();
    void findsTheNearestFolderOfAMissingOne();
    void knowsASocket();
    void tellsOfTheFileSystem();
    void leavesTheThreadAsItWas();
    void makesAFolderAsThePerson();
    void mapsUsersAsTheEngineDoes();
    void readsWhatIsMounted();
    void passesOverLinesThatAreNone_data();
    void passesOverLinesThatAreNone();
    void knowsFileSystems_data();
    void knowsFileSystems();
    void knowsRiskyPlaces_data();
    void knowsRiskyPlaces();
    void knowsWhatAnEngineSees_data();
    void knowsWhatAnEngineSees();
};

void MountFactsTest::triesFoldersAsTheUser_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Answer>("readable");
    QTest::addColumn<Answer>("writable");
    QTest::newRow("open to all") << u"open"_s << Kind::Folder << Answer::Yes << Answer::Yes;
    QTest::newRow("only to read") << u"shut"_s << Kind::Folder << Answer::Yes << Answer::No;
    QTest::newRow("only to write") << u"dark"_s << Kind::Folder << Answer::No << Answer::Yes;
    QTest::newRow("a file") << u"file"_s << Kind::File << Answer::Unknown << Answer::Unknown;
    QTest::newRow("nothing") << u"none"_s << Kind::Missing << Answer::Unknown << Answer::Unknown;
}

void MountFactsTest::triesFoldersAsTheUser()
{
    QFETCH(QString, name);
    const Place place;
    const QDateTime written = QFileInfo(place.at(name)).lastModified();
    const PathFacts glance = glanceAtPath(place.at(name), ordinaryUser());
    QTEST(glance.writable, "writable");
    QVERIFY2(QFileInfo(place.at(name)).lastModified() == written, "a glance writes nothing");
    const PathFacts facts = lookAtPath(place.at(name), ordinaryUser());
    QTEST(facts.kind, "kind");
    QTEST(facts.readable, "readable");
    QTEST(facts.writable, "writable");
    QCOMPARE(facts.isTried, facts.kind == Kind::Folder);
    QVERIFY2(place.left(u"open"_s).isEmpty() && place.left(u"dark"_s).isEmpty(),
             "nothing is left behind");
    const ContainerUser nobodyKnows{0, 0, false};
    QCOMPARE(lookAtPath(place.at(name), nobodyKnows).writable, Answer::Unknown);
}

void MountFactsTest::followsLinks()
{
    const Place place;
    QVERIFY(QFile::link(place.at(u"open"_s), place.at(u"link"_s)));
    const PathFacts facts = lookAtPath(place.at(u"link"_s), ordinaryUser());
    QCOMPARE(facts.kind, Kind::Folder);
    QCOMPARE(facts.resolved, place.at(u"open"_s));
    QCOMPARE(facts.writable, Answer::Yes);
    QVERIFY(QFile::link(place.at(u"gone"_s), place.at(u"nowhere"_s)));
    const PathFacts nowhere = lookAtPath(place.at(u"nowhere"_s), ordinaryUser());
    QCOMPARE(nowhere.kind, Kind::Missing);
    QCOMPARE(nowhere.resolved, place.at(u"gone"_s));
}

void MountFactsTest::findsTheNearestFolderOfAMissingOne()
{
    const Place place;
    const PathFacts open = lookAtPath(place.at(u"open/a/b"_s), ordinaryUser());
    QCOMPARE(open.existing, place.at(u"open"_s));
    QCOMPARE(open.resolved, place.at(u"open/a/b"_s));
    QCOMPARE(open.makable, Answer::Yes);
    QVERIFY(open.freeBytes >= 0 && open.device != 0);
    QCOMPARE(lookAtPath(place.at(u"shut/a"_s), ordinaryUser()).makable, Answer::No);
}

void MountFactsTest::knowsASocket()
{
    const Place place;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(place.at(u"s"_s));
    QVERIFY(size_t(path.size()) < sizeof address.sun_path);
    qstrcpy(address.sun_path, path.constData());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(fd);
    QCOMPARE(lookAtPath(place.at(u"s"_s), ordinaryUser()).kind, Kind::Socket);
}

void MountFactsTest::tellsOfTheFileSystem()
{
    const Place place;
    const PathFacts facts = lookAtPath(place.at(u"open"_s), ordinaryUser());
    QVERIFY(!facts.fileSystem.isEmpty());
    QVERIFY(!facts.isReadOnly && facts.totalBytes >= facts.freeBytes && facts.freeBytes >= 0);
    QCOMPARE(facts.mode, quint32(0777));
    QVERIFY(!facts.owner.isEmpty());
    QCOMPARE(lookAtPath(u"/proc"_s, ordinaryUser()).fileSystem, u"proc"_s);
}

void MountFactsTest::leavesTheThreadAsItWas()
{
    const Place place;
    lookAtPath(place.at(u"shut"_s), ordinaryUser());
    // What is made now belongs to who runs the test.
    QVERIFY(QDir().mkdir(place.at(u"open/mine"_s)));
    struct stat info {};
    QCOMPARE(::stat(QFile::encodeName(place.at(u"open/mine"_s)).constData(), &info), 0);
    QCOMPARE(info.st_uid, geteuid());
}

void MountFactsTest::makesAFolderAsThePerson()
{
    const Place place;
    Person person;
    person.uid = ordinaryUser().uid;
    person.gid = ordinaryUser().gid;
    const QString path = place.at(u"open/a/b"_s);
    QVERIFY(makeFolderAs(path, person));
    struct stat info {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_uid, person.uid);
    const Result<> refused = makeFolderAs(place.at(u"shut/a"_s), person);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NoPermission);
    QVERIFY(!QFile::exists(place.at(u"shut/a"_s)));
}

void MountFactsTest::mapsUsersAsTheEngineDoes()
{
    EngineInfo engine;
    engine.securityOptions = {u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s};
    const Person person;
    QCOMPARE(containerUser(person, engine), (ContainerUser{person.uid, person.gid}));
    engine.securityOptions.append(u"name=userns"_s);
    QVERIFY2(!containerUser(person, engine).isKnown, "it maps everybody to others");
    engine.isRootless = true;
    QVERIFY2(containerUser(person, engine).isKnown, "its root is the person");
}

void MountFactsTest::readsWhatIsMounted()
{
    // Of proc_pid_mountinfo(5), of a disk with a blank in its name, and of a mount over another.
    const QByteArray text =
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro\n"
        "36 22 98:0 /mnt1 /mnt\\040two ro,noatime master:1 - vfat /dev/sdb1 rw\n"
        "37 22 0:50 / /srv rw - nfs4 nas:/srv ro,vers=4.2\n"
        "38 37 0:51 / /srv rw - fuse.sshfs mira@box:/srv rw\n";
    const QList<MountedFileSystem> all = parseMountInfo(text);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[1], (MountedFileSystem{u"/mnt two"_s, u"vfat"_s, u"/dev/sdb1"_s, true}));
    QVERIFY(all[2].isReadOnly && !all[3].isReadOnly);
    QCOMPARE(fileSystemAt(u"/srv/x"_s, all).type, u"fuse.sshfs"_s);
    QCOMPARE(fileSystemAt(u"/srvx"_s, all).type, u"ext4"_s);
    QCOMPARE(fileSystemAt(u"/mnt two"_s, all).type, u"vfat"_s);
    QCOMPARE(fileSystemAt(u"/x"_s, {}).type, QString());
}

void MountFactsTest::passesOverLinesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no dash") << QByteArray("22 1 8:1 / / rw ext4 /dev/sda1 rw");
    QTest::newRow("cut short") << QByteArray("22 1 8:1 / / rw - ext4");
    QTest::newRow("only a dash") << QByteArray(" - ");
    QTest::newRow("a relative point") << QByteArray("22 1 8:1 / mnt rw - ext4 x rw");
    QTest::newRow("noughts") << QByteArray("\0\0 - \0 \0", 7);
}

void MountFactsTest::passesOverLinesThatAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(parseMountInfo(text).isEmpty());
}

void MountFactsTest::knowsFileSystems_data()
{
    QTest::addColumn<FileSystemKind>("kind");
    const auto row = [](const char *type, FileSystemKind kind) {
        QTest::addRow("%s", type) << kind;
    };
    row("ext4", FileSystemKind::Ordinary);
    row("btrfs", FileSystemKind::Ordinary);
    row("nfs4", FileSystemKind::Network);
    row("fuse.sshfs", FileSystemKind::Network);
    row("vfat", FileSystemKind::Fat);
    row("exfat", FileSystemKind::Fat);
    row("ntfs3", FileSystemKind::Ntfs);
    row("fuseblk", FileSystemKind::Ntfs);
    row("tmpfs", FileSystemKind::Memory);
    row("overlay", FileSystemKind::Overlay);
    row("squashfs", FileSystemKind::Image);
}

void MountFactsTest::knowsFileSystems()
{
    QTEST(fileSystemKind(QString::fromLatin1(QTest::currentDataTag())), "kind");
}

void MountFactsTest::knowsRiskyPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<PlaceRisk>("risk");
    using Level = PlaceRisk::Level;
    using Why = PlaceRisk::Why;
    const auto row = [](const char *path, bool readOnly, Level level, Why why = Why::None) {
        QTest::addRow("%s%s", path, readOnly ? " to read" : "")
            << QString::fromLatin1(path) << readOnly << PlaceRisk{level, why};
    };
    row("/", false, Level::Refused, Why::Root);
    row("/", true, Level::Ask, Why::Root);
    row("/run/docker.sock", true, Level::Refused, Why::Socket);
    row("/proc", true, Level::Refused, Why::System);
    row("/sys/class", true, Level::Refused, Why::System);
    row("/dev", false, Level::Refused, Why::System);
    row("/dev/shm", false, Level::Ask, Why::System);
    row("/etc", true, Level::Ask, Why::System);
    row("/etc/ssl/certs", true, Level::Ask, Why::System);
    row("/var", false, Level::Ask, Why::System);
    row("/var/media", false, Level::None);
    row("/var/lib/docker/volumes", false, Level::Ask, Why::System);
    row("/run", false, Level::Ask, Why::System);
    row("/run/media/mira/stick", false, Level::None);
    row("/run/media", false, Level::Ask, Why::System);
    row("/root", false, Level::Ask, Why::System);
    row("/etcetera", false, Level::None);
    row("/home", false, Level::Ask, Why::Home);
    row("/home/mira", false, Level::Ask, Why::Home);
    row("/home/mira", true, Level::None);
    row("/home/mira/models", false, Level::None);
    row("/home/mira/.ssh", true, Level::Ask, Why::Keys);
    row("/srv/models", false, Level::None);
    row("/mnt/disk", false, Level::None);
}

void MountFactsTest::knowsRiskyPlaces()
{
    QFETCH(QString, path);
    QFETCH(bool, readOnly);
    QFETCH(PlaceRisk, risk);
    const QStringList sockets = engineSockets(choiceOf(u"tcp://box:2376"_s), {});
    QCOMPARE(riskOf(path, readOnly, u"/home/mira"_s, sockets), risk);
    QCOMPARE(riskText(risk, u"Forge"_s).isEmpty(), risk.level == PlaceRisk::Level::None);
}

void MountFactsTest::knowsWhatAnEngineSees_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("system"); // what it says of itself
    QTest::addColumn<QString>("dataRoot");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSeen");
    const QString here = u"unix:///var/run/docker.sock"_s;
    const QString debian = u"Debian GNU/Linux 12 (bookworm)"_s;
    const QString plain = u"/var/lib/docker"_s;
    const QString snap = u"/var/snap/docker/common/var-lib-docker"_s;
    const QString desktop = u"Docker Desktop"_s;
    const QString hidden = u"/home/mira/.local/share/slipway"_s;
    QTest::newRow("an engine of this machine") << here << debian << plain << u"/srv"_s << true;
    QTest::newRow("one behind ssh") << u"ssh://mira@box"_s << debian << plain << u"/srv"_s << false;
    QTest::newRow("one that listens on this machine alone")
        << u"tcp://127.0.0.1:2375"_s << debian << plain << u"/srv"_s << true;
    QTest::newRow("Docker Desktop, home")
        << here << desktop << plain << u"/home/mira/models"_s << true;
    QTest::newRow("Docker Desktop, elsewhere") << here << desktop << plain << u"/srv"_s << false;
    QTest::newRow("a snap, home") << here << debian << snap << u"/home/mira/models"_s << true;
    QTest::newRow("a snap, hidden in home") << here << debian << snap << hidden << false;
    QTest::newRow("a snap, media") << here << debian << snap << u"/media/mira/disk"_s << true;
    QTest::newRow("a snap, elsewhere") << here << debian << snap << u"/srv"_s << false;
}

void MountFactsTest::knowsWhatAnEngineSees()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, system);
    QFETCH(QString, dataRoot);
    QFETCH(QString, path);
    EngineInfo info;
    info.operatingSystem = system;
    info.dataRoot = dataRoot;
    const EngineSight sight = sightOf(choiceOf(endpoint), &info);
    QTEST(sees(sight, path, u"/home/mira"_s), "isSeen");
}

QTEST_GUILESS_MAIN(MountFactsTest)
#include "tst_mount_facts.moc"
