// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/named_engine.h"
#include "support/build_context.h"
#include "support/job_wait.h"
#include "support/labs/local_registry.h"
#include "support/labs/own_engine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kDiskMegabytes = 120;
constexpr qint64 kTooMuch = 200'000'000; ///< Bytes, more than the disk has.

} // namespace

/// An engine whose disk is too small for what is wished, while a container runs on it.
class DiskFullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void aBuildThatWritesTooMuchIsNoSpace_data();
    void aBuildThatWritesTooMuchIsNoSpace();
    void aPullThatDoesNotFitIsNoSpace();
    void anImportThatDoesNotFitIsNoSpace();

private:
    BuildRequest request(const QByteArray &instructions);
    void verifyNoSpace(const Error *error);

    QTemporaryDir m_folder;
    OwnEngine m_lab{{.data = OwnEngineOptions::Data::SmallDisk, .megabytes = kDiskMegabytes}};
    std::optional<LocalRegistry> m_registry;
    std::unique_ptr<Engine> m_engine;
    QString m_base;
    QString m_container; ///< Runs all the time.
};

void DiskFullTest::initTestCase()
{
    QVERIFY2(m_lab.start(), qPrintable(m_lab.problem()));
    m_registry.emplace(m_lab.inside({}));
    QVERIFY2(m_registry->start(), qPrintable(m_registry->problem()));
    QVERIFY2(m_registry->push(LocalRegistry::Base::Busybox, u"busybox:1"_s),
             qPrintable(m_registry->problem()));
    m_base = m_registry->image(u"busybox:1"_s);
    const ToolEnd ran = m_lab.docker({u"run"_s, u"-d"_s, m_base, u"sleep"_s, u"100000"_s});
    QVERIFY2(ran.ok, qPrintable(ran.problem));
    m_container = QString::fromLatin1(ran.output).trimmed();
    m_engine = std::make_unique<Engine>(namedEngine(m_lab.socketPath()));
}

/// After each test: nothing is lost, and what fits can be built again.
void DiskFullTest::cleanup()
{
    if (!m_engine)
        return;
    const auto container = resultOf(m_engine->inspectContainer(m_container, nullptr));
    QVERIFY2(container, wordsOf(container));
    QVERIFY2(container->running, "the container of before runs on");
    const auto image = resultOf(m_engine->inspectImage(m_base, nullptr));
    QVERIFY2(image, wordsOf(image));

    const ToolEnd freed = m_lab.docker({u"builder"_s, u"prune"_s, u"-af"_s});
    QVERIFY2(freed.ok, qPrintable(freed.problem));
    const ToolEnd tidied = m_lab.docker({u"system"_s, u"prune"_s, u"-f"_s});
    QVERIFY2(tidied.ok, qPrintable(tidied.problem));
    const auto built =
        resultOf(m_engine->build(request("RUN dd if=/dev/zero of=/some bs=1M count=5\n"), nullptr),
                 kPatienceMs);
    QVERIFY2(built, wordsOf(built));
    const auto removed = resultOf(m_engine->removeImage(built->imageId, true, nullptr));
    QVERIFY2(removed, wordsOf(removed));
}

BuildRequest DiskFullTest::request(const QByteArray &instructions)
{
    BuildRequest build;
    build.tag = u"slipway/full:1"_s;
    build.context = contextOf("FROM " + m_base.toUtf8() + "\n" + instructions, m_folder);
    build.noCache = true;
    return build;
}

void DiskFullTest::verifyNoSpace(const Error *error)
{
    QVERIFY2(error && error->kind == Error::Kind::NoSpace, wordsOf(error));
    QVERIFY2(error->summary.contains(u"Free space"_s), wordsOf(error));
    QVERIFY2(error->detail.contains(u"no space left"_s, Qt::CaseInsensitive)
                 || error->detail.contains(u"exit code"_s) || error->detail.contains(u"code: "_s)
                 || error->detail.contains(u"non-zero code"_s),
             wordsOf(error));
}

void DiskFullTest::aBuildThatWritesTooMuchIsNoSpace_data()
{
    QTest::addColumn<BuildRequest::Builder>("builder");
    QTest::newRow("BuildKit") << BuildRequest::Builder::BuildKit;
    QTest::newRow("classic") << BuildRequest::Builder::Classic;
}
void DiskFullTest::aBuildThatWritesTooMuchIsNoSpace()
{
    QFETCH(BuildRequest::Builder, builder);
    BuildRequest wish = request("RUN dd if=/dev/zero of=/big bs=1M count=200\n");
    wish.builder = builder;
    const auto built = resultOf(m_engine->build(wish, nullptr), kPatienceMs);
    verifyNoSpace(built ? nullptr : &built.error());
    QVERIFY2(!resultOf(m_engine->inspectImage(wish.tag, nullptr)), "half an image is none");
}

void DiskFullTest::aPullThatDoesNotFitIsNoSpace()
{
    QVERIFY2(m_registry->push(LocalRegistry::Base::Busybox, u"big:1"_s, {80, 80}),
             qPrintable(m_registry->problem()));
    const ImageRef big = *ImageRef::parse(m_registry->image(u"big:1"_s));
    const auto pulled = resultOf(m_engine->pull(big, std::nullopt, nullptr), kPatienceMs);
    verifyNoSpace(pulled ? nullptr : &pulled.error());
    QVERIFY2(!resultOf(m_engine->inspectImage(big.text(), nullptr)), "half an image is none");
}

void DiskFullTest::anImportThatDoesNotFitIsNoSpace()
{
    QFile big(m_folder.filePath(u"big"_s));
    QVERIFY(big.open(QFile::WriteOnly) && big.resize(kTooMuch)); // has holes, so takes no room here
    big.close();
    const QString tar = m_folder.filePath(u"big.tar"_s);
    const ToolEnd packed = runTool({u"tar"_s, u"-C"_s, m_folder.path(), u"-cf"_s, tar, u"big"_s});
    QVERIFY2(packed.ok, qPrintable(packed.problem));
    const auto imported = resultOf(
        m_engine->importImage(bodyOf(tar), *ImageRef::parse(u"slipway/big:1"_s), {}, nullptr),
        kPatienceMs);
    verifyNoSpace(imported ? nullptr : &imported.error());
    QVERIFY2(!resultOf(m_engine->inspectImage(u"slipway/big:1"_s, nullptr)),
             "half an image is none");
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_disk_full.moc"
