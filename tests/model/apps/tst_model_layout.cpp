// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/model_layout.h"
#include "base/thread_job.h"
#include "profiles/profile_yaml.h"
#include "profiles/yaml_document.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

Profile shipped(const QString &id)
{
    QFile file(u":/profiles/%1.yaml"_s.arg(id));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const std::optional<Profile> profile = readProfile(bytes, file.fileName()).profile;
    return profile ? *profile : Profile(*AppId::parse(u"unread"));
}

QStringList shippedIds()
{
    QStringList ids;
    for (const QString &file : QDir(u":/profiles"_s).entryList({u"*.yaml"_s}, QDir::Files))
        ids += file.section(u'.', 0, 0);
    return ids;
}

Paths pathsIn(const QString &root)
{
    return {root + u"/config"_s, root + u"/data"_s, root + u"/cache"_s, root + u"/pictures"_s};
}

void makeModel(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("fake") == 4);
}

/// Small fake models in the folders of one UI: "KIND FOLDER" a line, the kind to say it with.
struct FakeStore {
    StoreStyle style;
    QString root; ///< Below the test's folder.
    QMap<QString, QStringList> folders; ///< As on the disk, by Slipway's name of the kind.
};

QList<FakeStore> fakeStores()
{
    const auto words = [](const char *text) {
        QMap<QString, QStringList> folders;
        for (const QString &pair : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
            folders[pair.section(u'=', 0, 0)] += pair.section(u'=', 1);
        return folders;
    };
    return {
        {StoreStyle::Slipway, u"slipway"_s,
         words("checkpoints=checkpoints loras=loras vae=vae embeddings=embeddings "
               "controlnet=controlnet diffusion_models=diffusion_models upscalers=upscalers "
               "upscalers/esrgan=upscalers/esrgan text_encoders=text_encoders")},
        {StoreStyle::A1111, u"stable-diffusion-webui/models"_s,
         words("checkpoints=Stable-diffusion loras=Lora vae=VAE embeddings=../embeddings "
               "controlnet=ControlNet upscalers/esrgan=ESRGAN upscalers/swinir=SwinIR")},
        {StoreStyle::ComfyUi, u"ComfyUI/models"_s,
         words("checkpoints=checkpoints loras=loras vae=vae embeddings=embeddings "
               "controlnet=controlnet diffusion_models=diffusion_models diffusion_models=unet "
               "text_encoders=clip upscalers=upscale_models")},
        {StoreStyle::Fooocus, u"Fooocus/models"_s,
         words("checkpoints=checkpoints loras=loras vae=vae embeddings=embeddings "
               "controlnet=controlnet upscalers=upscale_models inpaint=inpaint "
               "prompt=prompt_expansion")},
        {StoreStyle::SwarmUi, u"SwarmUI/Models"_s,
         words("checkpoints=Stable-Diffusion loras=Lora vae=VAE embeddings=Embeddings "
               "controlnet=controlnet diffusion_models=diffusion_models text_encoders=clip "
               "upscalers=upscale_models upscalers/esrgan=ESRGAN")},
        {StoreStyle::StabilityMatrix, u"StabilityMatrix/Data/Models"_s,
         words("checkpoints=StableDiffusion loras=Lora vae=VAE embeddings=Embeddings "
               "controlnet=ControlNet diffusion_models=DiffusionModels "
               "text_encoders=TextEncoders upscalers/esrgan=ESRGAN")},
        {StoreStyle::InvokeAi, u"invokeai/models"_s,
         words("checkpoints=sd-1/main checkpoints=sdxl/main loras=sdxl/lora vae=sdxl/vae "
               "embeddings=sd-1/embedding controlnet=sd-1/controlnet")},
    };
}

QString tableOf(const QList<LayoutRow> &rows, const QString &root)
{
    QStringList lines;
    for (const LayoutRow &row : rows) {
        lines += u"  %1 | %2 | %3 | %4 %5 | %6"_s.arg(
            row.kind, row.host.isEmpty() ? u"-"_s : QDir(root).relativeFilePath(row.host), row.path,
            wordOf(row.way), row.key, row.readOnly ? u"read-only"_s : u"read-write"_s);
    }
    return lines.join(u'\n');
}

/// The file that an app finds at @p path in its container, by what is mounted.
QString hostOf(const QString &path, const QList<Mount> &mounts)
{
    QString best;
    QString host;
    for (const Mount &mount : mounts) {
        const bool isIn = path == mount.container() || path.startsWith(mount.container() + u'/');
        if (isIn && mount.container().size() > best.size()) {
            best = mount.container();
            host = mount.host() + path.mid(best.size());
        }
    }
    return host;
}

} // namespace

/// Where models are in each app that comes with Slipway, whoever sorted them.
class ModelLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const FakeStore &store : fakeStores()) {
            for (auto kind = store.folders.cbegin(); kind != store.folders.cend(); ++kind) {
                for (const QString &folder : *kind)
                    makeModel(QDir::cleanPath(m_root.filePath(store.root + u'/' + folder))
                              + u"/model.safetensors"_s);
            }
        }
    }

    void everyAppSeesTheModelsOfEveryStore_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<int>("store");
        const QList<FakeStore> stores = fakeStores();
        for (const QString &id : shippedIds()) {
            for (int i = 0; i < stores.size(); ++i)
                QTest::addRow("%s, models of %s", qPrintable(id),
                              qPrintable(nameOf(stores[i].style)))
                    << id << i;
        }
    }
    void everyAppSeesTheModelsOfEveryStore()
    {
        QFETCH(QString, app);
        QFETCH(int, store);
        const FakeStore fake = fakeStores().at(store);
        const Profile profile = shipped(app);
        QCOMPARE(profile.id.text(), app);
        const WorkContext context;
        const KnownStore known = storeAt(m_root.filePath(fake.root), context);
        QCOMPARE(known.map.style, fake.style);
        const SharedFolders shared{known.root, {}, known.map};
        const AppSettings settings(profile.id);
        const Paths paths = pathsIn(m_root.filePath(u"slipway-%1-%2"_s.arg(app).arg(store)));
        const QList<LayoutRow> rows = modelLayout(profile, settings, shared, paths);
        qInfo().noquote() << app << u"with the models of"_s << nameOf(fake.style) << u'\n'
                          << tableOf(rows, m_root.path());

        QStringList before = filesIn(known.root);
        AppSettings chosen = settings; // what only the person can choose
        for (const Folder &folder : profile.folders) {
            if (folder.ask)
                chosen.folders.insert(folder.name, m_root.path());
        }
        const Result<QList<AppFolder>> folders = foldersOf(profile, chosen, shared, paths);
        QVERIFY(folders);
        const Result<QList<AppFolder>> there = makeFolders(*folders);
        QVERIFY2(there, there ? "" : qPrintable(there.error().summary));
        const Result<QList<Mount>> mounts = mountsOf(*there);
        QVERIFY(mounts);
        QCOMPARE(filesIn(known.root), before); // nothing is made, moved or linked in the store
        checkPlaces(profile, fake, *mounts);
        checkMounts(*mounts);
    }

    void aWholeFolderIsMountedOnlyWhereNoKindIsInIt_data()
    {
        QTest::addColumn<bool>("isWhole");
        for (const QString &id : shippedIds())
            QTest::newRow(qPrintable(id)) << (id == "kohya"_L1 || id == "naifu"_L1);
    }
    void aWholeFolderIsMountedOnlyWhereNoKindIsInIt()
    {
        const Profile profile = shipped(QString::fromUtf8(QTest::currentDataTag()));
        AppSettings settings(profile.id);
        for (const Folder &folder : profile.folders) {
            if (folder.ask)
                settings.folders.insert(folder.name, u"/mine"_s);
        }
        const QList<AppFolder> folders =
            *foldersOf(profile, settings, {u"/store"_s, {}, {}}, pathsIn(u"/r"_s));
        const Result<QList<Mount>> mounts = mountsOf(folders);
        QVERIFY(mounts);
        bool isWhole = false;
        for (const Mount &mount : *mounts)
            isWhole = isWhole || mount.host() == "/store"_L1;
        QTEST(isWhole, "isWhole");
    }

    void severalFoldersOfAKindStandBesideEachOther()
    {
        const StoreMap map{StoreStyle::ComfyUi,
                           {{u"unet"_s, {u"unet"_s, u"more/unet"_s, u"../unet"_s}}}};
        Profile profile(*AppId::parse(u"demo"));
        profile.folders = {{u"models"_s, {}, Folder::Purpose::Models, u"/models"_s, true}};
        profile.layout = {{u"unet"_s, {u"/models/unet"_s}}};
        QStringList told;
        for (const LayoutRow &row : modelLayout(profile, AppSettings(profile.id),
                                                {u"/store/models"_s, {}, map}, pathsIn(u"/r"_s)))
            told += row.host + u" → "_s + row.path;
        QCOMPARE(told,
                 (QStringList{u"/store/models/unet → /models/unet/unet"_s,
                              u"/store/models/more/unet → /models/unet/more-unet"_s,
                              u"/store/unet → /models/unet/unet-2"_s}));
    }

    void aKindThatTheStoreLacksIsTheAppsOwnWhereItWrites()
    {
        const QTemporaryDir root;
        const QString store = root.filePath(u"store"_s);
        QVERIFY(QDir().mkpath(store));
        Profile profile(*AppId::parse(u"demo"));
        profile.folders = {{u"models"_s, {}, Folder::Purpose::Models, u"/models"_s}};
        profile.layout = {{u"inpaint"_s, {u"/models/inpaint"_s}},
                          {u"vae"_s, {u"/models/vae"_s, ModelPlace::Way::Bind, {}, true}}};
        const Paths paths = pathsIn(root.filePath(u"r"_s));
        const QString own = paths.data + u"/apps/demo/models/inpaint"_s;
        const StoreMap none{StoreStyle::ComfyUi, {{u"loras"_s, {u"loras"_s}}}};
        for (const StoreMap &map : {none, StoreMap{}}) {
            const Result<QList<AppFolder>> there =
                makeFolders(*foldersOf(profile, AppSettings(profile.id), {store, {}, map}, paths));
            QVERIFY(there);
            QCOMPARE(there->size(), 1);
            QCOMPARE(there->first().host, own);
            QVERIFY2(QDir(own).exists() && QDir(store).isEmpty(), "nothing is made in the store");
        }
        // What the store has since then counts more.
        QVERIFY(QDir(store).mkdir(u"inpaint"_s));
        const QList<AppFolder> there =
            *makeFolders(*foldersOf(profile, AppSettings(profile.id), {store, {}, {}}, paths));
        QCOMPARE(there.first().host, store + u"/inpaint"_s);
    }

    void aFolderOfOneAppAloneHasNoMap()
    {
        const Profile profile = shipped(u"comfyui"_s);
        AppSettings settings(profile.id);
        settings.folders = {{u"models"_s, u"/own"_s}};
        const StoreMap map{StoreStyle::A1111, {{u"loras"_s, {u"Lora"_s}}}};
        for (const LayoutRow &row :
             modelLayout(profile, settings, {u"/all"_s, {}, map}, pathsIn(u"/r"_s)))
            QCOMPARE(row.host, u"/own/"_s + row.kind);
    }

    void theFileForComfyIsWrittenIntoAFolderOfItsOwn()
    {
        const QTemporaryDir root;
        const Paths paths = pathsIn(root.path());
        const Profile profile = shipped(u"comfyui"_s);
        const Result<QList<AppFolder>> there =
            makeFolders(*foldersOf(profile, AppSettings(profile.id), {}, paths));
        QVERIFY(there);
        const QList<Mount> mounts = *mountsOf(*there);
        QFile file(hostOf(profile.layoutFile, mounts));
        QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
        QVERIFY(file.fileName().startsWith(paths.data));
        const YamlDocument read = parseYaml(file.readAll(), {});
        QVERIFY(read.root);
        const YamlNode *kinds = read.root->find(u"slipway");
        QVERIFY(kinds);
        QCOMPARE(kinds->find(u"unet")->text, u"/models/diffusion_models"_s);
        QCOMPARE(kinds->find(u"loras")->text, u"/models/loras\n/models/lycoris"_s);
        QVERIFY(!kinds->find(u"is_default") && !kinds->find(u"base_path"));
        // What somebody changed in it does not stay.
        QVERIFY(file.resize(3));
        file.close();
        QVERIFY(makeFolders(*there));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), extraModelPaths(profile));
    }

    void everyAppKeepsItsOutputsApart()
    {
        QStringList hosts;
        for (const QString &id : shippedIds()) {
            const Profile profile = shipped(id);
            for (const Folder &folder : profile.folders) {
                if (folder.purpose != Folder::Purpose::Output || folder.readOnly)
                    continue;
                AppSettings settings(profile.id);
                Profile only = profile;
                only.folders = {folder};
                only.layout.clear();
                only.layoutFile.clear();
                hosts += foldersOf(only, settings, {{}, u"/out"_s, {}}, pathsIn(u"/r"_s))
                             ->constFirst()
                             .host;
                QCOMPARE(hosts.last(), u"/out/"_s + id);
            }
        }
        QVERIFY(hosts.size() >= 8);
    }

private:
    static QStringList filesIn(const QString &root)
    {
        QStringList all;
        QDirIterator files(root, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            all += files.next();
        all.sort();
        return all;
    }

    /// Each kind that the app has a place for is found there, however it is told of it.
    static void checkPlaces(const Profile &profile, const FakeStore &fake,
                            const QList<Mount> &mounts)
    {
        for (auto place = profile.layout.cbegin(); place != profile.layout.cend(); ++place) {
            const QStringList folders = fake.folders.value(place.key());
            const QString alone = hostOf(place->path, mounts);
            bool isFound = QFileInfo::exists(alone + u"/model.safetensors"_s);
            for (const Mount &mount : mounts) {
                if (mount.container().startsWith(place->path + u'/'))
                    isFound = isFound || QFileInfo::exists(mount.host() + u"/model.safetensors"_s);
            }
            QVERIFY2(isFound || folders.isEmpty(), qPrintable(place.key()));
            if (place->way == ModelPlace::Way::Yaml)
                QVERIFY(extraModelPaths(profile).contains(place->path.toUtf8()));
        }
    }

    /// No mount lies in another one, where the engine would have to make a folder in the store; and
    /// none is there twice.
    static void checkMounts(const QList<Mount> &mounts)
    {
        for (const Mount &one : mounts) {
            for (const Mount &other : mounts) {
                const QString inner = one.container() + u'/';
                QVERIFY2(&one == &other || !(other.container() + u'/').startsWith(inner),
                         qPrintable(one.text() + u" and "_s + other.text()));
            }
        }
    }

    QTemporaryDir m_root;
};

QTEST_GUILESS_MAIN(ModelLayoutTest)
#include "tst_model_layout.moc"
