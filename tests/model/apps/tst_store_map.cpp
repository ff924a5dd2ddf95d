// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/store_finder.h"
#include "support/job_wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// "checkpoints: Stable-diffusion, loras: Lora"
QString textOf(const StoreMap &map)
{
    QStringList kinds;
    for (auto kind = map.folders.cbegin(); kind != map.folders.cend(); ++kind)
        kinds += kind.key() + u": "_s + kind->join(u'+');
    return kinds.join(u", "_s);
}

void makeFile(const QString &path, qint64 bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(bytes));
}

} // namespace

/// Whose a folder of models is, what its folders mean, and where such folders are found.
class StoreMapTest : public QObject
{
    Q_OBJECT
private slots:
    void recognisesAFolderByTheNamesInIt_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("style"); // empty: nobody's
        QTest::addColumn<QString>("root"); // below /x
        QTest::addColumn<QString>("map");
        const auto row = [](const char *name, const char *names, const char *style,
                            const char *root, const char *map) {
            QTest::newRow(name) << QString::fromUtf8(names) << QString::fromUtf8(style)
                                << QString::fromUtf8(root) << QString::fromUtf8(map);
        };
        row("A1111, from its own folder, with the embeddings beside its models",
            "embeddings extensions models models/Stable-diffusion models/Lora models/VAE "
            "models/ESRGAN venv",
            "automatic1111", "models",
            "checkpoints: Stable-diffusion, diffusion_models: Stable-diffusion, embeddings: "
            "../embeddings, loras: Lora, upscalers/esrgan: ESRGAN, vae: VAE");
        row("A1111, from its models, beside which nothing is seen",
            "Stable-diffusion Lora VAE GFPGAN", "automatic1111", "",
            "checkpoints: Stable-diffusion, diffusion_models: Stable-diffusion, embeddings: "
            "../embeddings, face_restore/gfpgan: GFPGAN, loras: Lora, vae: VAE");
        row("SD.Next, which keeps more apart",
            "Stable-diffusion Lora VAE UNET Text-encoder control", "automatic1111", "",
            "checkpoints: Stable-diffusion, controlnet: control, diffusion_models: "
            "UNET+Stable-diffusion, embeddings: ../embeddings, loras: Lora, text_encoders: "
            "Text-encoder, vae: VAE");
        row("ComfyUI",
            "models models/checkpoints models/loras models/clip models/text_encoders "
            "models/unet models/upscale_models output",
            "comfyui", "models",
            "checkpoints: checkpoints, diffusion_models: unet, loras: loras, text_encoders: "
            "text_encoders+clip, upscalers: upscale_models");
        row("Fooocus, which sorts as ComfyUI does",
            "models models/checkpoints models/inpaint models/prompt_expansion "
            "models/upscale_models "
            "models/unet",
            "fooocus", "models",
            "checkpoints: checkpoints, diffusion_models: unet, inpaint: inpaint, upscalers: "
            "upscale_models");
        row("SwarmUI, with a capital D", "Models Models/Stable-Diffusion Models/Lora Data src",
            "swarmui", "Models", "checkpoints: Stable-Diffusion, loras: Lora");
        row("Stability Matrix, without a hyphen",
            "Models Models/StableDiffusion Models/Lora Models/LyCORIS Packages", "stability-matrix",
            "Models", "checkpoints: StableDiffusion, loras: Lora, lycoris: LyCORIS");
        row("Stability Matrix, from above, where only its models' folder is seen",
            "Data Data/Models Data/Packages", "stability-matrix", "Data/Models", "*");
        row("InvokeAI, from its models", "sd-1 sd-1/main sd-1/lora sdxl sdxl/main sdxl/vae",
            "invokeai", "", "checkpoints: sd-1/main+sdxl/main, loras: sd-1/lora, vae: sdxl/vae");
        row("InvokeAI, from its own folder", "databases models models/sd-1 outputs", "invokeai",
            "models", "*");
        row("Slipway's own", "checkpoints loras upscalers vae", "slipway", "", "");
        row("Slipway's own, which has ComfyUI's names for most kinds",
            "checkpoints clip_vision controlnet loras latent_upscalers unet upscalers vae",
            "slipway", "", "");
        row("only the names that all have", "checkpoints loras vae", "slipway", "", "");
        row("something else", "src build docs", "", "", "");
        row("a program with checkpoints of its own", "checkpoints logs src", "", "", "");
        row("A1111's name alone", "Stable-diffusion", "", "", "");
        row("names that differ in case", "stable-diffusion lora vae", "", "", "");
        row("nothing", "", "", "", "");
    }
    void recognisesAFolderByTheNamesInIt()
    {
        QFETCH(QString, names);
        QFETCH(QString, style);
        QFETCH(QString, root);
        QFETCH(QString, map);
        const FolderListing listing{u"/x"_s, words(names.toUtf8().constData())};
        const std::optional<KnownStore> store = recogniseStore(listing);
        QCOMPARE(store ? wordOf(store->map.style) : QString(), style);
        if (!store)
            return;
        QCOMPARE(store->root, root.isEmpty() ? u"/x"_s : u"/x/"_s + root);
        if (map != "*"_L1)
            QCOMPARE(textOf(store->map), map);
        else
            QVERIFY(store->map.isUsable());
    }

    void garbageIsNobodysFolder_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("slashes") << QStringList{u"/"_s, u"//"_s, u"models/"_s};
        QTest::newRow("climbs") << QStringList{u"../.."_s, u"../Stable-diffusion"_s};
        QTest::newRow("empty names") << QStringList{QString(), QString()};
        QTest::newRow("line breaks") << QStringList{u"models\nStable-diffusion"_s, u"Lora\n"_s};
        QTest::newRow("very long") << QStringList{QString(100'000, u'a')};
    }
    void garbageIsNobodysFolder()
    {
        QFETCH(QStringList, names);
        QVERIFY(!recogniseStore({u"/x"_s, names}));
    }

    void findsTheFoldersOfAKind_data()
    {
        QTest::addColumn<StoreMap>("map");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("folders");
        const StoreMap own;
        const StoreMap fine{StoreStyle::A1111,
                            {{u"upscalers/esrgan"_s, {u"ESRGAN"_s}},
                             {u"upscalers/swinir"_s, {u"SwinIR"_s}},
                             {u"upscalersx"_s, {u"no"_s}}}};
        const StoreMap coarse{StoreStyle::ComfyUi, {{u"upscalers"_s, {u"upscale_models"_s}}}};
        QTest::newRow("Slipway's own") << own << u"loras"_s << u"loras"_s;
        QTest::newRow("a finer kind of Slipway's own")
            << own << u"upscalers/esrgan"_s << u"upscalers/esrgan"_s;
        QTest::newRow("sorted finer than asked for")
            << fine << u"upscalers"_s << u"ESRGAN SwinIR"_s;
        QTest::newRow("just so") << fine << u"upscalers/swinir"_s << u"SwinIR"_s;
        QTest::newRow("not sorted as finely: whole to the loader that reads all")
            << coarse << u"upscalers/esrgan"_s << u"upscale_models"_s;
        QTest::newRow("not sorted as finely: not to the others, which would show all again")
            << coarse << u"upscalers/swinir"_s << QString();
        QTest::newRow("no such kind") << coarse << u"loras"_s << QString();
    }
    void findsTheFoldersOfAKind()
    {
        QFETCH(StoreMap, map);
        QFETCH(QString, kind);
        QTEST(map.foldersFor(kind).join(u' '), "folders");
    }

    void theSettingsKeepTheMapOfTheFolderTheyName()
    {
        const QTemporaryDir folder;
        const KnownStore store{u"/mine/a=b"_s,
                               {StoreStyle::A1111,
                                {{u"embeddings"_s, {u"embeddings"_s, u"../embeddings"_s}},
                                 {u"upscalers/esrgan"_s, {u"ESRGAN"_s}}}}};
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(StoreMap::of(settings), StoreMap());
            useStore(settings, store);
        }
        Settings again(file);
        QCOMPARE(again.modelsFolder.get(), store.root);
        QCOMPARE(StoreMap::of(again), store.map);
        again.modelsFolder.set(u"/other"_s);
        QVERIFY2(StoreMap::of(again) == StoreMap(), "the map is of the folder before");
        again.modelsFolder.set(store.root);
        again.modelsStyle.set(u"nosuch"_s);
        QCOMPARE(StoreMap::of(again), StoreMap());
        again.modelsStyle.set(u"automatic1111"_s);
        again.modelsMap.set({u"="_s, u"loras"_s, u"=x"_s, u"vae="_s});
        QVERIFY2(StoreMap::of(again) == StoreMap(), "lines that say nothing");
    }

    void aRealFolderIsReadAndStaysAsItIs()
    {
        const QTemporaryDir home;
        const QString ui = home.filePath(u"stable-diffusion-webui"_s);
        makeFile(ui + u"/models/Stable-diffusion/a.safetensors"_s, 10);
        makeFile(ui + u"/models/Lora/style/deep/b.safetensors"_s, 10);
        makeFile(ui + u"/models/VAE/put here.txt"_s, 1);
        makeFile(ui + u"/embeddings/c.pt"_s, 10);
        const WorkContext context;
        const KnownStore store = storeAt(ui, context);
        QCOMPARE(store.root, ui + u"/models"_s);
        QCOMPARE(textOf(store.map),
                 u"checkpoints: Stable-diffusion, diffusion_models: Stable-diffusion, embeddings: "
                 "../embeddings, loras: Lora, vae: VAE"_s);
        QVERIFY(QDir(ui).removeRecursively());
        QVERIFY2(storeAt(ui, context) == (KnownStore{ui, {}}), "nothing is there");
        // Version 6 keeps models under keys: nothing for others.
        makeFile(home.filePath(u"invokeai/models/0b3c/x.safetensors"_s), 10);
        QVERIFY(QDir().mkpath(home.filePath(u"invokeai/databases"_s)));
        const std::optional<KnownStore> invoke =
            knownStoreAt(home.filePath(u"invokeai"_s), context);
        QVERIFY(invoke);
        QCOMPARE(invoke->map.style, StoreStyle::InvokeAi);
        QVERIFY(!invoke->map.isUsable());
    }

    void findsWhatOtherUisKeep()
    {
        const QTemporaryDir root;
        SearchPlaces places;
        places.home = root.filePath(u"home"_s);
        places.documents = places.home + u"/Dokumente"_s;
        places.disks = {root.filePath(u"media"_s), root.filePath(u"nosuch"_s)};
        makeFile(places.home + u"/ComfyUI/models/checkpoints/a.safetensors"_s, 3000);
        makeFile(places.home + u"/ComfyUI/models/upscale_models/b.PTH"_s, 500);
        makeFile(places.home + u"/ComfyUI/models/loras/notes.txt"_s, 9000);
        QVERIFY(QFile::link(places.home + u"/ComfyUI"_s, places.home + u"/comfy-again"_s));
        // A link to a model is the same model.
        QVERIFY(QFile::link(places.home + u"/ComfyUI/models/checkpoints/a.safetensors"_s,
                            places.home + u"/ComfyUI/models/loras/same.safetensors"_s));
        makeFile(places.documents + u"/AI/sd/models/Stable-diffusion/c.ckpt"_s, 700);
        QVERIFY(QDir().mkpath(places.documents + u"/AI/sd/models/Lora"_s));
        const QString disk = root.filePath(u"media/Big disk/pictures/Matrix"_s);
        makeFile(disk + u"/Data/Models/StableDiffusion/d.gguf"_s, 90'000);
        QVERIFY(QDir().mkpath(disk + u"/Data/Models/Lora"_s));
        makeFile(disk + u"/Data/Packages/ComfyUI/models/checkpoints/e.safetensors"_s, 10);
        makeFile(disk + u"/Data/Packages/ComfyUI/models/clip/e.safetensors"_s, 10);
        // No models: one that was only just installed. And models that nobody sorted.
        QVERIFY(QDir().mkpath(places.home + u"/Fooocus/models/checkpoints"_s));
        QVERIFY(QDir().mkpath(places.home + u"/Fooocus/models/upscale_models"_s));
        QVERIFY(QDir().mkpath(places.home + u"/Fooocus/models/prompt_expansion"_s));
        makeFile(places.home + u"/Downloads/loose.safetensors"_s, 10);

        ThreadJob<QList<FoundStore>> *job = findStores(places, this);
        QVERIFY(runToEnd(job));
        const Result<QList<FoundStore>> &found = job->result();
        QVERIFY(found);
        QStringList told;
        for (const FoundStore &one : *found) {
            QVERIFY(one.isAll);
            told += u"%1 %2 files %3 bytes %4"_s.arg(wordOf(one.store.map.style))
                        .arg(one.files)
                        .arg(one.bytes)
                        .arg(QDir(root.path()).relativeFilePath(one.store.root));
        }
        QCOMPARE(
            told,
            (QStringList{
                u"stability-matrix 1 files 90000 bytes media/Big disk/pictures/Matrix/Data/Models"_s,
                u"comfyui 2 files 3500 bytes home/ComfyUI/models"_s,
                u"automatic1111 1 files 700 bytes home/Dokumente/AI/sd/models"_s}));
        QCOMPARE(found->first().home, disk);
    }

    void aSearchCanBeEnded()
    {
        const QTemporaryDir root;
        ThreadJob<QList<FoundStore>> *job = findStores({root.path(), {}, {}}, this);
        job->start();
        job->cancel();
        QTRY_VERIFY(job->isFinished());
        QVERIFY(job->error() && job->error()->isCancelled());
    }

    void theUsualPlacesAreThoseOfTheUis()
    {
        const QStringList places = usualPlaces({u"/home/mira"_s, u"/home/mira/Documents"_s, {}});
        for (const QString &name : words(
                 "stable-diffusion-webui ComfyUI StabilityMatrix/Data Fooocus invokeai SwarmUI AI"))
            QVERIFY2(places.contains(u"/home/mira/"_s + name), qPrintable(name));
        QVERIFY(places.contains(u"/home/mira/Documents/ComfyUI"_s));
    }

    void knowsFilesWithWeights_data()
    {
        QTest::addColumn<bool>("isOne");
        QTest::newRow("a.safetensors") << true;
        QTest::newRow("a.CKPT") << true;
        QTest::newRow("a.gguf") << true;
        QTest::newRow("a.pt") << true;
        QTest::newRow("a.pth") << true;
        QTest::newRow("a.safetensors.part") << false;
        QTest::newRow("a.preview.png") << false;
        QTest::newRow("safetensors") << false;
        QTest::newRow("a.bin") << false;
    }
    void knowsFilesWithWeights()
    {
        QTEST(isModelFile(QString::fromUtf8(QTest::currentDataTag())), "isOne");
    }
};

QTEST_GUILESS_MAIN(StoreMapTest)
#include "tst_store_map.moc"
