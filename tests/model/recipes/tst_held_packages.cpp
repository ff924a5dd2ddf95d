// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recipes/recipe_samples.h"
#include "recipes/recipe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Versions = QMap<QString, QString>;

RecipeFacts facts()
{
    RecipeFacts facts;
    facts.baseDigest = u"sha256:"_s + QString(64, u'b');
    facts.s6Base = u"slipway/base:bookworm"_s;
    return facts;
}

QByteArray contentOf(const Recipe &recipe, const QString &name)
{
    for (const ContextEntry &entry : recipe.context) {
        if (entry.name == name)
            return entry.content;
    }
    return "no entry " + name.toUtf8();
}

QByteArray errorOf(const Result<QByteArray> &text)
{
    return text ? *text : "error: " + text.error().summary.toUtf8();
}

} // namespace

/// Packages at versions that a lock or the person chose.
class HeldPackagesTest : public QObject
{
    Q_OBJECT
private slots:
    void theFilesSayWhatTheManagersRead()
    {
        QCOMPARE(errorOf(aptPreferences({{u"libc6:i386"_s, u"2.36-9+deb12u4"_s}})),
                 QByteArray("Package: libc6:i386\nPin: version 2.36-9+deb12u4\n"
                            "Pin-Priority: 1001\n\n"));
        const Versions pip{{u"clip"_s, u"git+https://git.example/clip@abc"_s},
                           {u"pip"_s, u"24.0"_s},
                           {u"setuptools"_s, u"65.5.0"_s},
                           {u"torch"_s, u"2.7.1+cu128"_s}};
        QCOMPARE(errorOf(pipConstraints(pip)),
                 QByteArray("setuptools==65.5.0\ntorch==2.7.1+cu128\n"));
        QCOMPARE(errorOf(pipStepConstraints(pip)), QByteArray("torch==2.7.1+cu128\n"));
        const QString address = u"https://conda.example/linux-64/zlib-1.3-h1.conda"_s;
        QCOMPARE(errorOf(condaExplicit({{u"zlib"_s, address + u'#' + QString(32, u'a')}})),
                 "@EXPLICIT\n" + address.toUtf8() + '#' + QByteArray(32, 'a') + '\n');
    }

    void whatCannotBeAPackageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const Result<QByteArray> &text) {
            QTest::newRow(name) << errorOf(text);
        };
        row("apt: a second line", aptPreferences({{u"git"_s, u"1\nPin: x"_s}}));
        row("apt: capitals", aptPreferences({{u"Git"_s, u"1"_s}}));
        row("pip: an option", pipConstraints({{u"--index-url"_s, u"1"_s}}));
        row("pip: a second line", pipConstraints({{u"a"_s, u"1\n-r /etc/shadow"_s}}));
        row("pip: nothing", pipConstraints({{u"a"_s, {}}}));
        row("conda: a file of the machine's", condaExplicit({{u"a"_s, u"/etc/passwd"_s}}));
        row("conda: a second line", condaExplicit({{u"a"_s, u"https://a/b\nhttps://c/d"_s}}));
    }
    void whatCannotBeAPackageIsRefused()
    {
        QFETCH(QByteArray, said);
        QVERIFY2(said.startsWith("error: "), said.constData());
    }

    void npmsTreeIsNested()
    {
        const Versions tree{{u"pm2"_s, u"5.3.0"_s},
                            {u"pm2/node_modules/@a/b"_s, u"1.0.0"_s},
                            {u"pm2/node_modules/chalk"_s, u"3.0.0"_s},
                            {u"pm2/node_modules/chalk/node_modules/ansi"_s, u"4.0.0"_s},
                            {u"pm2-other"_s, u"1.0.0"_s}};
        const Result<NpmLock> lock = npmLock(tree, {u"pm2"_s});
        QVERIFY(lock);
        const auto packages = QJsonDocument::fromJson(lock->lock).object();
        QCOMPARE(packages.value(u"lockfileVersion").toInt(), 1);
        const QJsonObject expected{
            {u"pm2"_s,
             QJsonObject{
                 {u"version"_s, u"5.3.0"_s},
                 {u"dependencies"_s,
                  QJsonObject{
                      {u"@a/b"_s, QJsonObject{{u"version"_s, u"1.0.0"_s}}},
                      {u"chalk"_s,
                       QJsonObject{{u"version"_s, u"3.0.0"_s},
                                   {u"dependencies"_s,
                                    QJsonObject{{u"ansi"_s,
                                                 QJsonObject{{u"version"_s, u"4.0.0"_s}}}}}}}}}}}};
        QCOMPARE(packages.value(u"dependencies").toObject(), expected);
        QVERIFY2(!npmLock({{u"pm2"_s, u"1"_s}, {u"pm2/node_modules/../x"_s, u"1"_s}}, {u"pm2"_s}),
                 "a place outside the tree");
    }

    void npmsNameEndsBeforeTheVersion_data()
    {
        QTest::addColumn<QString>("specifier");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"pm2"_s << u"pm2"_s;
        QTest::newRow("with a version") << u"pm2@5"_s << u"pm2"_s;
        QTest::newRow("of somebody") << u"@a/b"_s << u"@a/b"_s;
        QTest::newRow("of somebody with a version") << u"@a/b@1"_s << u"@a/b"_s;
    }
    void npmsNameEndsBeforeTheVersion()
    {
        QFETCH(QString, specifier);
        QTEST(npmName(specifier), "name");
    }

    void everyInstallingCommandIsHeld()
    {
        RecipeFacts held = facts();
        held.held = {.apt = {{u"git"_s, u"1:2.39"_s}},
                     .pip = {{u"torch"_s, u"2.7.1"_s}, {u"numpy"_s, u"1.26"_s}},
                     .npm = {},
                     .condaFiles = {}};
        Profile profile = samples::comfyui();
        profile.steps = {Step{.name = u"More"_s, .run = u"pip install more"_s}};
        const Result<Recipe> recipe = makeRecipe(profile, AppSettings(profile.id), held);
        QVERIFY(recipe);
        const QByteArray &text = recipe->dockerfile;
        QVERIFY(text.contains("COPY held/ /usr/share/slipway/held/\n"));
        QVERIFY2(text.indexOf("COPY held/") < text.indexOf("apt-get install"), text.constData());
        QVERIFY(text.contains("--option Dir::Etc::Preferences=/usr/share/slipway/held/apt "));
        QCOMPARE(text.count(" --constraint /usr/share/slipway/held/pip"), 2); // torch, requirements
        QVERIFY(text.contains("RUN PIP_CONSTRAINT=/usr/share/slipway/held/pip-steps sh -eu "));
        QCOMPARE(contentOf(*recipe, u"held/pip"_s), QByteArray("numpy==1.26\ntorch==2.7.1\n"));
        const Result<Recipe> again = makeRecipe(profile, AppSettings(profile.id), held);
        QCOMPARE(again->digest, recipe->digest);
        const Result<Recipe> open = makeRecipe(profile, AppSettings(profile.id), facts());
        QVERIFY(open->digest != recipe->digest);
        QVERIFY(!open->dockerfile.contains("held"));
    }

    void thePersonsPinsComeBeforeTheLocks()
    {
        RecipeFacts held = facts();
        held.baseDigest.clear();
        held.held.apt = {{u"git"_s, u"1"_s}, {u"libc6"_s, u"2"_s}};
        Profile profile = samples::comfyui(); // it wants git
        AppSettings settings(profile.id);
        settings.packages = {{u"apt"_s, {{u"git"_s, u"1:2.39"_s}, {u"zlib1g"_s, u"3"_s}}},
                             {u"pip"_s, {{u"numpy"_s, u"1.26"_s}}},
                             {u"npm"_s, {{u"pm2"_s, u"5.3.0"_s}}}};
        settings.baseDigest = u"sha256:"_s + QString(64, u'c');
        profile.npmPackages = {u"pm2@4"_s};
        const Result<Recipe> recipe = makeRecipe(profile, settings, held);
        QVERIFY(recipe);
        QVERIFY(recipe->dockerfile.contains(" git=1:2.39 "));
        QVERIFY(recipe->dockerfile.contains(settings.baseDigest.toUtf8()));
        QVERIFY(recipe->dockerfile.contains("pm2@5.3.0"));
        QCOMPARE(contentOf(*recipe, u"held/apt"_s),
                 *aptPreferences(
                     {{u"git"_s, u"1:2.39"_s}, {u"libc6"_s, u"2"_s}, {u"zlib1g"_s, u"3"_s}}));
        QCOMPARE(contentOf(*recipe, u"held/pip"_s), QByteArray("numpy==1.26\n"));
    }

    void condaTakesTheArchivesOfTheLock()
    {
        RecipeFacts held = facts();
        held.held.condaFiles = {{u"python"_s, u"https://conda.example/python.conda"_s}};
        Profile profile = samples::automatic1111();
        const Result<Recipe> recipe = makeRecipe(profile, AppSettings(profile.id), held);
        QVERIFY(recipe);
        QVERIFY(recipe->dockerfile.contains("--file /usr/share/slipway/held/conda"));
        QVERIFY(!recipe->dockerfile.contains("--channel conda-forge"));
    }

    void npmTakesItsTreeOnlyWhenTheLockHasAllOfIt_data()
    {
        QTest::addColumn<Versions>("npm");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("the tree") << Versions{{u"pm2"_s, u"5.3.0"_s},
                                              {u"pm2/node_modules/chalk"_s, u"3.0.0"_s}}
                                  << true;
        QTest::newRow("none of the wished") << Versions{{u"other"_s, u"1.0.0"_s}} << false;
    }
    void npmTakesItsTreeOnlyWhenTheLockHasAllOfIt()
    {
        QFETCH(Versions, npm);
        QFETCH(bool, isHeld);
        RecipeFacts held = facts();
        held.held.npm = npm;
        Profile profile = samples::site();
        profile.npmPackages = {u"pm2@5"_s};
        const Result<Recipe> recipe = makeRecipe(profile, AppSettings(profile.id), held);
        QVERIFY(recipe);
        QCOMPARE(recipe->dockerfile.contains("held/npm/install"), isHeld);
        QCOMPARE(recipe->dockerfile.contains("npm install --global"), !isHeld);
    }
};

QTEST_GUILESS_MAIN(HeldPackagesTest)
#include "tst_held_packages.moc"
