// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_rows.h"
#include "store_rows.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGiga = 1'000'000'000;
constexpr qint64 kGibi = 1LL << 30; ///< What a card's memory is counted in.

Gpu gpu(const QString &name, qint64 bytes)
{
    Gpu one;
    one.name = name;
    one.memoryBytes = bytes;
    return one;
}

/// "forge ai", "kohya ai required", "site", "jellyfin asks", "naifu ai nowhere"
Profile profile(const QString &words)
{
    const QStringList parts = words.split(u' ');
    Profile made(*AppId::parse(parts[0]));
    made.name = parts[0];
    made.version = u"v1"_s;
    if (parts.contains(u"ai"_s)) {
        made.kind = Profile::Kind::Ai;
        made.lineage = Profile::Lineage::Cuda;
        made.run.gpu = parts.contains(u"required"_s) ? GpuUse::Required : GpuUse::Wanted;
    }
    if (parts.contains(u"asks"_s)) {
        Folder folder;
        folder.name = u"media"_s;
        folder.ask = true;
        made.folders << folder;
    }
    if (parts.contains(u"nowhere"_s))
        made.sources << Source();
    return made;
}

} // namespace

/// What the first run shows of folders of models and apps.
class TestFirstRunRows : public QObject
{
    Q_OBJECT
private slots:
    void choosesAppsToBeginWith_data();
    void choosesAppsToBeginWith();
    void tellsWhatEachFolderHolds();
    void tellsHowAFolderIsUsed_data();
    void tellsHowAFolderIsUsed();
};

void TestFirstRunRows::choosesAppsToBeginWith_data()
{
    QTest::addColumn<QStringList>("profiles");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<QStringList>("offered"); // with what it says of the GPU
    const QStringList all{u"a1111 ai"_s,    u"comfyui ai"_s, u"forge ai"_s, u"fooocus ai"_s,
                          u"invokeai ai"_s, u"site"_s,       u"syncthing"_s};
    QTest::newRow("with a GPU, the AI apps first and two others")
        << all << 24 * kGibi
        << QStringList{u"forge: uses the GPU, 24\u202fGB, suggested"_s,
                       u"comfyui: uses the GPU, 24\u202fGB"_s,
                       u"invokeai: uses the GPU, 24\u202fGB"_s,
                       u"fooocus: uses the GPU, 24\u202fGB"_s,
                       u"site: no GPU needed"_s,
                       u"syncthing: no GPU needed"_s};
    QTest::newRow("without one, what needs none first")
        << QStringList{u"forge ai"_s, u"kohya ai required"_s, u"site"_s} << qint64(-1)
        << QStringList{u"site: no GPU needed, suggested"_s, u"forge: slow without a GPU, short"_s,
                       u"kohya: needs a GPU, short"_s};
    QTest::newRow("not what asks for a folder or has no source")
        << QStringList{u"jellyfin asks"_s, u"naifu ai nowhere"_s, u"site"_s} << 8 * kGiga
        << QStringList{u"site: no GPU needed, suggested"_s};
    QTest::newRow("graphics of the processor are no help")
        << QStringList{u"forge ai"_s} << qint64(-1)
        << QStringList{u"forge: slow without a GPU, short"_s};
    QTest::newRow("no profiles") << QStringList() << 8 * kGiga << QStringList();
}

void TestFirstRunRows::choosesAppsToBeginWith()
{
    QFETCH(QStringList, profiles);
    QFETCH(qint64, memory);
    QFETCH(QStringList, offered);
    StarterInput input;
    for (const QString &words : profiles)
        input.profiles << profile(words);
    input.gpus = {gpu(u"NVIDIA GeForce RTX 3090"_s, memory)};
    input.freeBytes = 186 * kGiga;
    const StartersView view = startersOf(input);
    QStringList found;
    for (const StarterRow &row : view.rows)
        found << u"%1: %2%3%4"_s.arg(row.id.text(), row.gpu,
                                     row.gpuIsShort ? u", short"_s : QString(),
                                     row.isSuggested ? u", suggested"_s : QString());
    QCOMPARE(found, offered);
    QCOMPARE(view.all, int(profiles.size()));
    QCOMPARE(view.gpu, memory > 0 ? u"RTX 3090"_s : QString());
    QCOMPARE(view.free, u"186\u202fGB"_s);
}

void TestFirstRunRows::tellsWhatEachFolderHolds()
{
    const KnownStore store{u"/srv/webui/models"_s,
                           {StoreStyle::A1111,
                            {{u"loras"_s, {u"Lora"_s}},
                             {u"checkpoints"_s, {u"Stable-diffusion"_s}},
                             {u"upscalers/esrgan"_s, {u"ESRGAN"_s}},
                             {u"embeddings"_s, {u"../embeddings"_s}},
                             {u"vae"_s, {u"VAE"_s}},
                             {u"latent_upscalers"_s, {u"Other"_s}}}}};
    const QHash<QString, int> files{
        {u"/srv/webui/models/Lora"_s, 214}, {u"/srv/webui/models/Stable-diffusion"_s, 38},
        {u"/srv/webui/models/ESRGAN"_s, 2}, {u"/srv/webui/embeddings"_s, 63},
        {u"/srv/webui/models/VAE"_s, 0},    {u"/srv/webui/models/Other"_s, 1}};
    QStringList found;
    const auto parts =
        partsOf(store, [&files](const QString &folder) { return files.value(folder, -1); });
    for (const StoreRow::Part &part : parts)
        found << u"%1 (%2): %3"_s.arg(part.folder, part.files, part.kind);
    QCOMPARE(
        found,
        (QStringList{u"Stable-diffusion (38 files): Checkpoints"_s, u"Lora (214 files): LoRAs"_s,
                     u"ESRGAN (2 files): Upscalers"_s, u"../embeddings (63 files): Embeddings"_s,
                     u"Other (1 files): Latent upscalers"_s}));
}

void TestFirstRunRows::tellsHowAFolderIsUsed_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("knowsKinds");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("size");
    QTest::newRow("another UI's")
        << int(StoreStyle::ComfyUi) << true << int(StoreRow::Kind::Found) << 12
        << u"ComfyUI’s models"_s
        << u"Looks like ComfyUI’s models folder. Used in place, nothing is moved."_s
        << u"5.0\u202fGB"_s;
    QTest::newRow("another UI's that names folders by keys")
        << int(StoreStyle::InvokeAi) << false << int(StoreRow::Kind::Chosen) << 12
        << u"InvokeAI’s models"_s
        << u"InvokeAI keeps models under names of its own, which no other app can read."_s
        << u"5.0\u202fGB"_s;
    QTest::newRow("the person's own")
        << int(StoreStyle::Slipway) << false << int(StoreRow::Kind::Chosen) << 12
        << u"Your models"_s << u"Used in place, nothing is moved."_s << u"5.0\u202fGB"_s;
    QTest::newRow("an empty one") << int(StoreStyle::Slipway) << false
                                  << int(StoreRow::Kind::Chosen) << 0 << u"An empty folder"_s
                                  << u"Models that you put here are sorted by kind."_s
                                  << u"412\u202fGB free"_s;
    QTest::newRow("one that would be made")
        << int(StoreStyle::Slipway) << false << int(StoreRow::Kind::New) << 0
        << u"Start an empty store"_s << u"The folder is made when you say so."_s
        << u"412\u202fGB free"_s;
}

void TestFirstRunRows::tellsHowAFolderIsUsed()
{
    QFETCH(int, style);
    QFETCH(bool, knowsKinds);
    QFETCH(int, kind);
    QFETCH(int, files);
    StoreFacts facts;
    facts.store = {u"/home/mira/models"_s, {StoreStyle(style), {}}};
    if (knowsKinds)
        facts.store.map.folders = {{u"loras"_s, {u"loras"_s}}};
    facts.kind = StoreRow::Kind(kind);
    facts.files = files;
    facts.bytes = 5 * kGiga;
    facts.freeBytes = 412 * kGiga;
    const StoreRow row = storeRowOf(facts, u"/home/mira"_s, [](const QString &) { return -1; });
    QTEST(row.title, "title");
    QTEST(row.text, "text");
    QTEST(row.size, "size");
    QCOMPARE(row.shownPath, u"~/models"_s);
    QCOMPARE(row.files, files > 0 ? u"12 files"_s : QString());
}

QTEST_GUILESS_MAIN(TestFirstRunRows)
#include "tst_first_run_rows.moc"
