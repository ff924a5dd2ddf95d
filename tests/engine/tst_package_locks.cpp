// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/list_packages_job.h"
#include "engine/one_slipway.h"
#include "git/source_fetch.h"
#include "recipes/context_tar.h"
#include "support/job_wait.h"
#include "support/labs/git_server.h"
#include "support/labs/local_registry.h"
#include "support/labs/own_engine.h"
#include "support/labs/package_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

namespace {

// What the profile names stays as it is; what that needs gets newer versions.
const QByteArray kEarly = R"({
"pip": {"slw-top": {"1.0": ["slw-under"]}, "slw-under": {"1.0": []}},
"npm": {"slw-top": {"1.0.0": {"slw-under": "^1.0.0", "@slw/extra": "*"}},
        "slw-under": {"0.9.0": {}, "1.0.0": {}}, "@slw/extra": {"2.0.0": {"slw-under": "0.9.0"}}},
"conda": {"python": {"3.11.9 h1_0": []}, "slw-lib": {"1.0 h2_0": []}}})";
const QByteArray kLater = R"({
"pip": {"slw-top": {"1.0": ["slw-under"]}, "slw-under": {"1.0": [], "1.1": []}},
"npm": {"slw-top": {"1.0.0": {"slw-under": "^1.0.0", "@slw/extra": "*"}},
        "slw-under": {"0.9.0": {}, "1.0.0": {}, "1.1.0": {}},
        "@slw/extra": {"2.0.0": {"slw-under": "0.9.0"}, "2.1.0": {"slw-under": "0.9.0"}}},
"conda": {"python": {"3.11.9 h1_0": []}, "slw-lib": {"1.0 h2_0": [], "1.1 h3_0": []}}})";

const QString kModules = u"/usr/local/lib/node_modules/"_s;

/// "name" → "version" of lines "name==version" or the like.
PackageVersions versionsIn(const QByteArray &lines, const QRegularExpression &form)
{
    PackageVersions versions;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n')) {
        if (const auto match = form.match(line); match.hasMatch())
            versions.insert(match.captured(1), match.captured(2));
    }
    return versions;
}

} // namespace

/// Locks whose packages come from pip, npm and conda, on each kind of engine: what they list, what
/// a build that is held to one gets, and which grade that has.
class PackageLocksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aLockListsAndHoldsAllPackages_data();
    void aLockListsAndHoldsAllPackages();

private:
    void startAll(const OwnEngineOptions &options);
    void build(const BuildOptions &options); ///< The outcome is in m_built and m_lock.
    QByteArray inImage(const QStringList &command);
    void buildClassic(const PackageLists &held);
    void compareWithTools(); ///< The lock's lists with what the package managers say.

    QTemporaryDir m_folder;
    GitServer m_git;
    QString m_source;
    QString m_commit;
    AppId m_id = *AppId::parse(u"slw-test-packages");
    std::unique_ptr<OwnEngine> m_engine;
    std::unique_ptr<PackageServer> m_packages;
    std::unique_ptr<OneSlipway> m_slipway;
    AppOutcome m_built;
    std::optional<BuildRecord> m_lock;
};

void PackageLocksTest::initTestCase()
{
    GitRepository repository = m_git.create(u"ui"_s);
    m_source = u"file://"_s + repository.folder();
    m_commit = repository.commit({{u"requirements.txt"_s, "slw-top\n"}}, u"One"_s);
    QVERIFY2(m_commit.size() == 40, qPrintable(repository.problem()));
}

void PackageLocksTest::startAll(const OwnEngineOptions &options)
{
    m_slipway.reset();
    m_packages.reset();
    m_engine = std::make_unique<OwnEngine>(options);
    QVERIFY2(m_engine->start(), qPrintable(m_engine->problem()));
    m_packages = std::make_unique<PackageServer>(m_engine->inside({}));
    QVERIFY(m_packages->fill(kEarly));
    QVERIFY2(m_packages->start(), qPrintable(m_packages->problem()));
    LocalRegistry registry(m_engine->inside({}));
    QVERIFY2(registry.start(), qPrintable(registry.problem()));
    const QString base = u"nvidia/cuda:12"_s;
    QVERIFY2(registry.push(LocalRegistry::Base::Keepers, base), qPrintable(registry.problem()));
    const ToolEnd pulled = m_engine->docker({u"pull"_s, u"-q"_s, registry.image(base)});
    QVERIFY2(pulled.ok, qPrintable(pulled.problem));
    m_slipway = std::make_unique<OneSlipway>(
        m_folder.filePath(m_engine->socketPath().section(u'/', -2, -2)), m_engine->endpoint());
    const QByteArray profile =
        u"slipway: 1\nid: %1\nname: Try\nsummary: Tries\nkind: ai\nlineage: cuda\nbase: \"%2\"\n"
        "sources:\n  - {path: /opt/app, git: \"%3\", branch: main, commit: \"%4\"}\n"
        "python:\n  manager: conda\n  version: \"3.11\"\n"
        "  installer: {url: \"%5\", sha256: %6}\n  requirements: [requirements.txt]\n"
        "packages: {npm: [slw-top@1.0.0]}\nrun: {command: [slw-top]}\n"_s
            .arg(m_id.text(), registry.image(base), m_source, m_commit, m_packages->installerUrl(),
                 m_packages->installerSum())
            .toUtf8();
    QVERIFY2(m_slipway->addProfile(m_id, profile), qPrintable(m_slipway->problem));
    QVERIFY(m_slipway->listOnce());
}

void PackageLocksTest::build(const BuildOptions &options)
{
    const auto outcome = m_slipway->run(m_slipway->apps.build(m_id, options));
    QVERIFY2(outcome, qPrintable(m_slipway->error.summary + m_slipway->error.detail));
    m_built = *outcome;
    m_lock = goodBuild(m_slipway->paths, m_id);
    QVERIFY(m_lock);
    QCOMPARE(m_lock->number, m_built.build);
    QVERIFY2(m_lock->unlisted.isEmpty(), qPrintable(m_lock->unlisted));
}

QByteArray PackageLocksTest::inImage(const QStringList &command)
{
    const ToolEnd end =
        m_engine->docker(QStringList{u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s,
                                     u"--entrypoint"_s, command.first(), m_built.image}
                         + command.mid(1));
    if (!end.ok)
        qInfo("%s", qPrintable(end.problem));
    return end.output;
}

void PackageLocksTest::compareWithTools()
{
    static const QRegularExpression frozen(u"\\A([^=#]+)==(.+)\\z"_s);
    static const QRegularExpression exported(u"\\A([^=#]+)=([^=]+=.+)\\z"_s);
    static const QRegularExpression placed(u"\\A"_s + kModules + u"([^:]+):.*@([^@:]+).*\\z"_s);
    const auto &lists = m_lock->contents.by;
    const QByteArray frozenSaid = inImage({u"pip"_s, u"freeze"_s, u"--all"_s});
    QCOMPARE(lists.value(u"pip"_s), versionsIn(frozenSaid, frozen));
    PackageVersions conda = lists.value(u"conda"_s);
    for (QString &version : conda)
        version.replace(u' ', u'=');
    const QByteArray condaSaid = inImage(
        {u"/opt/conda/bin/conda"_s, u"list"_s, u"--export"_s, u"--prefix"_s, u"/opt/venv"_s});
    QCOMPARE(conda, versionsIn(condaSaid, exported));
    const QByteArray npmSaid =
        inImage({u"npm"_s, u"ls"_s, u"--global"_s, u"--all"_s, u"--long"_s, u"--parseable"_s});
    QCOMPARE(lists.value(u"npm"_s), versionsIn(npmSaid, placed));
    const QByteArray aptSaid =
        inImage({u"dpkg-query"_s, u"-W"_s, u"-f"_s, u"${binary:Package}==${Version}\\n"_s});
    const PackageVersions apt = versionsIn(aptSaid, frozen);
    QCOMPARE(lists.value(u"apt"_s).size(), apt.size());
    QCOMPARE(lists.value(u"apt"_s).value(u"npm"_s), apt.value(u"npm"_s));
    QByteArray layers = m_engine
                            ->docker({u"image"_s, u"inspect"_s, u"-f"_s,
                                      u"{{json .RootFS.Layers}}"_s, m_built.image})
                            .output;
    QCOMPARE(QJsonArray::fromStringList(m_lock->layers), QJsonDocument::fromJson(layers).array());
}

void PackageLocksTest::aLockListsAndHoldsAllPackages_data()
{
    QTest::addColumn<OwnEngineOptions>("options");
    QTest::addColumn<QString>("engine"); // how it begins
    QTest::addColumn<QString>("builder");
    using Product = OwnEngineOptions::Product;
    QTest::newRow("the machine's Docker, and its classic builder")
        << OwnEngineOptions{.product = Product::Installed} << u"Docker "_s << u"buildkit"_s;
    QTest::newRow("Podman") << OwnEngineOptions{.product = Product::Podman} << u"Podman "_s
                            << u"classic"_s;
}
void PackageLocksTest::aLockListsAndHoldsAllPackages()
{
    QFETCH(OwnEngineOptions, options);
    QFETCH(QString, engine);
    QFETCH(QString, builder);
    startAll(options);
    if (QTest::currentTestFailed())
        return;

    build({});
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(m_lock->engine.startsWith(engine), qPrintable(m_lock->engine));
    QCOMPARE(m_lock->arguments.value(u"builder"_s), builder);
    compareWithTools();
    const PackageLists first = m_lock->contents;
    QCOMPARE(first.by.value(u"pip"_s).value(u"slw-under"_s), u"1.0"_s);
    QCOMPARE(first.by.value(u"conda"_s),
             (PackageVersions{{u"python"_s, u"3.11.9 h1_0"_s}, {u"slw-lib"_s, u"1.0 h2_0"_s}}));
    const QString extra = u"slw-top/node_modules/@slw/extra"_s;
    QCOMPARE(first.by.value(u"npm"_s),
             (PackageVersions{{u"slw-top"_s, u"1.0.0"_s},
                              {extra, u"2.0.0"_s},
                              {extra + u"/node_modules/slw-under"_s, u"0.9.0"_s},
                              {u"slw-top/node_modules/slw-under"_s, u"1.0.0"_s}}));
    QCOMPARE(inImage({u"slw-top"_s}), "slw-top 1.0.0\n");

    build({});
    QVERIFY(m_built.grade);
    QCOMPARE(nameOf(*m_built.grade), u"same layers"_s);
    QCOMPARE(toldDifferences(*m_built.grade, 9), QStringList());

    QVERIFY(m_packages->fill(kLater));
    build({.noCache = true});
    QVERIFY(m_built.grade);
    QCOMPARE(nameOf(*m_built.grade), u"same inputs"_s);
    QCOMPARE(toldDifferences(*m_built.grade, 9),
             (QStringList{u"conda slw-lib: 1.0 h2_0 → 1.1 h3_0"_s,
                          u"npm slw-top/node_modules/@slw/extra: 2.0.0 → 2.1.0"_s,
                          u"npm slw-top/node_modules/slw-under: 1.0.0 → 1.1.0"_s,
                          u"pip slw-under: 1.0 → 1.1"_s}));

    build({.noCache = true, .locked = 1});
    QVERIFY(m_built.grade);
    QCOMPARE(m_built.grade->beside, 1);
    QCOMPARE(toldDifferences(*m_built.grade, 9), QStringList());
    QCOMPARE(m_built.grade->inputs, BuildGrade::Holds::Yes);
    QCOMPARE(nameOf(*m_built.grade), u"same packages"_s);
    QVERIFY2(m_built.grade->count(BuildGrade::Difference::Part::Layer) > 0,
             "times differ at least");
    QCOMPARE(m_lock->contents, first);
    compareWithTools();
    QCOMPARE(inImage({u"slw-top"_s}), "slw-top 1.0.0\n");

    if (options.product == OwnEngineOptions::Product::Installed)
        buildClassic(first);
}

/// Slipway asks Docker for BuildKit, always, and Podman for what it has: so the recipe is made and
/// built here as it is for an engine without BuildKit.
void PackageLocksTest::buildClassic(const PackageLists &held)
{
    const Commit commit = *Commit::parse(m_commit);
    const auto tree = resultOf(fetchSource({{m_source, u"main"_s, {}, m_slipway->paths.vault()},
                                            commit,
                                            false,
                                            m_folder.filePath(u"trees"_s)},
                                           nullptr));
    VERIFY_GOOD(tree);
    RecipeFacts facts;
    facts.hasBuildKit = false;
    facts.baseDigest = m_lock->baseDigest;
    facts.trees = {{u"/opt/app"_s, tree->folder}};
    facts.held = {.apt = held.by.value(u"apt"_s),
                  .pip = held.by.value(u"pip"_s),
                  .npm = held.by.value(u"npm"_s),
                  .condaFiles = held.condaFiles};
    const auto recipe = makeRecipe(*m_slipway->store.profile(m_id), AppSettings(m_id), facts);
    VERIFY_GOOD(recipe);
    BuildRequest request;
    request.tag = u"slw-test-classic:1"_s;
    request.noCache = true;
    request.builder = BuildRequest::Builder::Classic;
    request.context.open = [recipe = *recipe] { return openContextTar(recipe); };
    VERIFY_GOOD(
        resultOf(static_cast<JobOf<BuildOutcome> *>(m_slipway->engine.build(request, nullptr)),
                 kBuildPatienceMs));
    const auto lists =
        resultOf(new ListPackagesJob(m_slipway->engine, request.tag, u"slw-test-classic"_s,
                                     {u"/usr/local/lib"_s, u"/usr/lib"_s, u"/opt/app"_s}, nullptr),
                 kBuildPatienceMs);
    VERIFY_GOOD(lists);
    QCOMPARE(*lists, held);
}

QTEST_GUILESS_MAIN(PackageLocksTest)
#include "tst_package_locks.moc"
