// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/apps.h"
#include "apps/labels.h"
#include "apps/store_map.h"
#include "base/thread_job.h"
#include "base/whole_file.h"
#include "engine/named_engine.h"
#include "engine/try_app.h"
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"
#include "support/labs/tool.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 400'000;

/// What each of the apps does: tells what it sees of a model, tries to write beside it, writes a
/// picture, and answers.
const QByteArray kRun =
    "stat -c 'inode %i, %s bytes' \"$MODEL\" > /output/seen\n"
    "touch \"$(dirname \"$MODEL\")/mine\" 2>/dev/null && echo wrote >> /output/seen\n"
    "cat /layout/paths.yaml >> /output/told 2>/dev/null\n"
    "echo made > /output/picture\n"
    "exec busybox httpd -f -p 8199 -h /opt/app\n";

qint64 inodeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? qint64(facts.st_ino) : -1;
}

QStringList everythingIn(const QString &folder)
{
    QStringList all;
    QDirIterator files(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        all += u"%1 %2 %3"_s.arg(info.filePath()).arg(info.ownerId()).arg(int(info.permissions()));
    }
    all.sort();
    return all;
}

/// In place: a file system of a stand-in need not know more.
bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

/// What the app sees in a folder of its own.
QByteArray dockerLs(const AppId &id, const QString &folder)
{
    QProcess docker;
    docker.start(u"docker"_s, {u"exec"_s, containerName(id), u"ls"_s, folder});
    docker.waitForFinished();
    return docker.readAllStandardOutput().simplified();
}

bool hasKernelFat()
{
    runTool(asRoot({u"modprobe"_s, u"--quiet"_s, u"vfat"_s})); // it may be built in, or not there
    return readWhole(u"/proc/filesystems"_s).value_or(QByteArray()).contains("\tvfat\n");
}

} // namespace

/// One folder of models, sorted by ComfyUI, in two apps that look elsewhere for it, on a real
/// engine: SLIPWAY_TEST_ENGINE, or Docker's system socket. Needs root, loop devices, btrfs-progs;
/// for FAT the kernel's driver or, where it has none, fusefat as its stand-in.
class StoreRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void twoAppsSeeTheSameFileAndWriteAsThePerson_data();
    void twoAppsSeeTheSameFileAndWriteAsThePerson();
    void cleanup();

private:
    void mountDisk(const QString &kind);
    void makeStore(bool hasOwners);
    void addProfile(const AppId &id, const QString &model, const QByteArray &command,
                    const QByteArray &layout);
    void makeApps();
    bool install(const AppId &id);
    static void run(const QStringList &words);

    GitServer m_git;
    LocalRegistry m_registry;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Apps> m_apps;
    Paths m_paths;
    AppId m_one = *AppId::parse(u"slw-test-store");
    AppId m_two = *AppId::parse(u"slw-test-store-b");
    QString m_commit;
    QString m_base;
    QString m_disk;
    bool m_isMounted = false;
};

void StoreRealTest::initTestCase()
{
    QVERIFY2(::geteuid() == 0, "the person of these apps is somebody else, which takes root");
    const QString name = u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s;
    QVERIFY2(m_registry.start() && m_registry.push(LocalRegistry::Base::Offline, name),
             qPrintable(m_registry.problem()));
    m_base = m_registry.image(name);
    QVERIFY2(m_git.start(), qPrintable(m_git.problem()));
    GitRepository repository = m_git.create(u"store"_s);
    m_commit = repository.commit({{u"run.sh"_s, kRun}, {u"index.html"_s, "here"}}, u"Look"_s);
    QVERIFY2(m_commit.size() == 40, qPrintable(repository.problem()));
}

void StoreRealTest::run(const QStringList &words)
{
    const ToolEnd end = runTool(words);
    QVERIFY2(end.ok, qPrintable(end.problem));
}

/// Where the engine sees it: in this mount namespace, so it is taken away by cleanup().
void StoreRealTest::mountDisk(const QString &kind)
{
    m_disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(m_disk));
    if (kind == "usual"_L1)
        return;
    const QString image = m_folder->filePath(u"image"_s);
    QFile file(image);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.resize(kind == "btrfs"_L1 ? 130'000'000 : 40'000'000));
    file.close();
    const QString owner = u"uid=%1,gid=%1"_s.arg(kPerson);
    if (kind == "btrfs"_L1) {
        run({u"mkfs.btrfs"_s, u"-q"_s, image});
        run({u"mount"_s, u"-o"_s, u"loop"_s, image, m_disk});
    } else {
        run({u"busybox"_s, u"mkdosfs"_s, image});
        if (hasKernelFat())
            run({u"mount"_s, u"-t"_s, u"vfat"_s, u"-o"_s, u"loop,"_s + owner, image, m_disk});
        else
            run({u"fusefat"_s, u"-o"_s, u"rw+,allow_other,default_permissions,umask=022,"_s + owner,
                 image, m_disk});
    }
    m_isMounted = true;
}

void StoreRealTest::makeStore(bool hasOwners)
{
    const QString models = m_disk + u"/ComfyUI/models"_s;
    QVERIFY(put(models + u"/checkpoints/a.safetensors"_s, "a model"));
    QVERIFY(put(models + u"/loras/b.safetensors"_s, "a lora"));
    QVERIFY(put(models + u"/unet/c.gguf"_s, "one part"));
    QVERIFY(put(models + u"/diffusion_models/d.safetensors"_s, "another"));
    QVERIFY(QDir().mkpath(models + u"/upscale_models"_s));
    for (const AppId &id : {m_one, m_two})
        QVERIFY(QDir().mkpath(m_disk + u"/out/"_s + id.text()));
    if (hasOwners)
        run({u"chown"_s, u"-R"_s, u"%1:%1"_s.arg(kPerson), m_disk});
    const WorkContext context;
    const KnownStore store = storeAt(m_disk + u"/ComfyUI"_s, context);
    QCOMPARE(store.map.style, StoreStyle::ComfyUi);
    useStore(*m_settings, store);
    m_settings->outputsFolder.set(m_disk + u"/out"_s);
}

void StoreRealTest::addProfile(const AppId &id, const QString &model, const QByteArray &command,
                               const QByteArray &layout)
{
    const QByteArray yaml = "slipway: 1\nid: " + id.text().toUtf8()
        + "\nname: Try\nsummary: Looks at models\nkind: ai\nlineage: cuda\nbase: \""
        + m_base.toUtf8() + "\"\nsources:\n  - {path: /opt/app, git: \""
        + m_git.url(u"store"_s).toUtf8() + "\", branch: main, commit: " + m_commit.toUtf8()
        + "}\nweb: {port: 8199, path: /, ready: {http: /, within: 30s}}\n"
          "run:\n  command: [sh, run.sh"
        + command + "]\n  env: {MODEL: " + model.toUtf8()
        + "}\nfolders:\n  models: {path: /models, access: read-only}\n"
          "  output: {path: /output}\n"
        + layout;
    QVERIFY(writeWhole(m_paths.profilesFolder() + u'/' + id.text() + u".yaml"_s, yaml));
    m_store->load();
    QStringList told;
    for (const Problem &problem : m_store->problems())
        told.append(problem.told());
    QVERIFY2(m_store->profile(id), qPrintable(told.join(u'\n')));
}

void StoreRealTest::makeApps()
{
    m_engine = std::make_unique<Engine>(namedEngine());
    Person person = Person::current();
    person.uid = kPerson;
    person.gid = kPerson;
    m_apps = std::make_unique<Apps>(AppsContext{*m_engine, *m_store, *m_settings, m_paths, person});
    QSignalSpy listed(m_apps.get(), &Apps::listed);
    m_apps->follow();
    QVERIFY(listed.wait(30000));
}

bool StoreRealTest::install(const AppId &id)
{
    AppJob *job = m_apps->install(id);
    bool isGood = false;
    connect(job, &Job::finished, this, [job, &isGood] {
        isGood = !job->error();
        if (!isGood)
            qInfo("%s", why(job).constData());
    });
    QSignalSpy finished(job, &Job::finished);
    return (finished.count() > 0 || finished.wait(kPatienceMs)) && isGood;
}

void StoreRealTest::twoAppsSeeTheSameFileAndWriteAsThePerson_data()
{
    QTest::addColumn<QString>("disk");
    QTest::addColumn<bool>("hasOwners");
    QTest::newRow("the usual disk") << u"usual"_s << true;
    QTest::newRow("btrfs") << u"btrfs"_s << true;
    QTest::newRow("FAT, whose files are all of the one for whom it is mounted")
        << u"fat"_s << false;
}
void StoreRealTest::twoAppsSeeTheSameFileAndWriteAsThePerson()
{
    QFETCH(QString, disk);
    QFETCH(bool, hasOwners);
    m_folder.emplace();
    QVERIFY(::chmod(qPrintable(m_folder->path()), 0755) == 0);
    m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    m_settings = std::make_unique<Settings>(m_paths.settingsFile());
    m_store = std::make_unique<ProfileStore>(m_paths, nullptr);
    mountDisk(disk);
    makeStore(hasOwners);
    addProfile(m_one, u"/models/checkpoints/a.safetensors"_s, ", --paths, /layout/paths.yaml",
               "layout:\n"
               "  checkpoints: {path: /models/checkpoints, yaml: checkpoints}\n"
               "  diffusion_models: {path: /models/diffusion_models, yaml: unet}\n"
               "layout-file: /layout/paths.yaml\n");
    addProfile(m_two, u"/opt/app/models/Stable-diffusion/a.safetensors"_s,
               ", --lora-dir, /models/loras",
               "layout:\n"
               "  checkpoints: /opt/app/models/Stable-diffusion\n"
               "  loras: {path: /models/loras, flag: --lora-dir}\n"
               "  vae: /opt/app/models/VAE\n");
    makeApps();
    const QString models = m_disk + u"/ComfyUI/models"_s;
    const QStringList before = everythingIn(models);
    QFile held(models + u"/checkpoints/a.safetensors"_s); // its number stays while it is open
    QVERIFY(held.open(QIODevice::ReadOnly));
    const QByteArray same = "inode " + QByteArray::number(inodeOf(held.fileName())) + ", 7 bytes\n";

    for (const AppId &id : {m_one, m_two}) {
        QVERIFY(install(id));
        QTRY_COMPARE(m_apps->status(id).state, AppState::Running);
        QCOMPARE(get(m_apps->status(id).url), "here");
        const QString out = m_disk + u"/out/"_s + id.text();
        QVERIFY2(*readWhole(out + u"/seen"_s) == same,
                 "the same file, which it cannot write beside");
        const QFileInfo picture(out + u"/picture"_s);
        QVERIFY(picture.exists());
        QCOMPARE(picture.ownerId(), kPerson);
        QCOMPARE(picture.groupId(), kPerson);
    }
    const QByteArray told = *readWhole(m_disk + u"/out/"_s + m_one.text() + u"/told"_s);
    QVERIFY2(told.contains("unet: /models/diffusion_models"), told.constData());
    // Both folders of one kind, below the place that the app was told of.
    QCOMPARE(dockerLs(m_one, u"/models/diffusion_models"_s), "diffusion_models unet");
    QCOMPARE(dockerLs(m_two, u"/models/loras"_s), "b.safetensors");
    QCOMPARE(everythingIn(models), before);
}

void StoreRealTest::cleanup()
{
    for (const AppId &id : {m_one, m_two}) {
        if (!m_apps || !m_apps->status(id).isInstalled)
            continue;
        AppJob *job = m_apps->remove(id, {.images = true, .data = true});
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.count() > 0 || finished.wait(kPatienceMs));
    }
    m_apps.reset();
    m_engine.reset();
    if (m_isMounted)
        run({u"umount"_s, u"--lazy"_s, m_disk});
    m_isMounted = false;
}

QTEST_GUILESS_MAIN(StoreRealTest)
#include "tst_store_real.moc"
