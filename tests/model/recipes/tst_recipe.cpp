// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recipes/recipe_samples.h"
#include "recipes/recipe.h"
#include "recipes/recipe_builder.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

Result<Recipe> recipeOf(const Profile &profile, const RecipeFacts &given = samples::facts())
{
    return makeRecipe(profile, AppSettings(profile.id), given);
}

QByteArray contentOf(const Recipe &recipe, const QString &name)
{
    for (const ContextEntry &entry : recipe.context) {
        if (entry.name == name)
            return entry.content;
    }
    return "no entry " + name.toUtf8();
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameAsTheWrittenOne_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Recipe>("recipe");
        RecipeFacts plain = samples::facts();
        plain.hasBuildKit = false;
        RecipeFacts standalone = samples::facts();
        standalone.standalone = true;
        RecipeFacts behindProxy = samples::facts();
        behindProxy.certificates = {{u"proxy.crt"_s, "PEM"}};
        QTest::addRow("venv of the base's own Python")
            << u"comfyui"_s << *recipeOf(samples::comfyui());
        QTest::addRow("classic builder")
            << u"comfyui-classic"_s << *recipeOf(samples::comfyui(), plain);
        QTest::addRow("clones by itself")
            << u"comfyui-standalone"_s << *recipeOf(samples::comfyui(), standalone);
        QTest::addRow("Miniconda") << u"automatic1111"_s << *recipeOf(samples::automatic1111());
        QTest::addRow("s6") << u"site"_s << *recipeOf(samples::site());
        QTest::addRow("own certificates")
            << u"site-certificates"_s << *recipeOf(samples::site(), behindProxy);
    }
    void isTheSameAsTheWrittenOne()
    {
        QFETCH(QString, file);
        QFETCH(Recipe, recipe);
        QFile golden(
            QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/data/recipes/%1.Dockerfile").arg(file));
        if (qEnvironmentVariableIsSet("SLIPWAY_REWRITE")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(recipe.dockerfile);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QString::fromUtf8(recipe.dockerfile), QString::fromUtf8(golden.readAll()));
    }

    void isTheSameEachTime()
    {
        const Recipe once = *recipeOf(samples::automatic1111());
        const Recipe again = *recipeOf(samples::automatic1111());
        QCOMPARE(once.dockerfile, again.dockerfile);
        QCOMPARE(once.digest, again.digest);
        QCOMPARE(once.digest.size(), 64);
    }

    void whereTheTreesLieChangesNothing()
    {
        RecipeFacts here = samples::facts();
        here.trees = {{u"/opt/app"_s, u"/somewhere"_s}};
        const Recipe without = *recipeOf(samples::comfyui());
        const Recipe with = *recipeOf(samples::comfyui(), here);
        QCOMPARE(with.dockerfile, without.dockerfile);
        QCOMPARE(with.digest, without.digest);
        QVERIFY(with.isComplete);
        QVERIFY(!without.isComplete);
    }

    void aChangedPinKeepsWhatComesBeforeTheRequirements()
    {
        RecipeFacts other = samples::facts();
        other.commits = {{u"/opt/app"_s, samples::commit('9')}};
        const Recipe before = *recipeOf(samples::comfyui());
        const Recipe after = *recipeOf(samples::comfyui(), other);
        QVERIFY(before.dockerfile != after.dockerfile); // the label
        QVERIFY(before.digest != after.digest);
        const auto kept = [](const QByteArray &text) {
            return text.left(text.indexOf("COPY --chown=1000:1000 sources/"));
        };
        QVERIFY(kept(before.dockerfile).contains("torch==2.7.1"));
        QVERIFY(kept(before.dockerfile).contains("apt-get install"));
        QCOMPARE(kept(before.dockerfile), kept(after.dockerfile));
    }

    void pinsOfTheSettingsComeBeforeTheProfiles()
    {
        Profile profile = samples::comfyui();
        AppSettings settings(profile.id);
        settings.pins = {{u"/opt/app"_s, samples::commit('7')}};
        const Recipe recipe = *makeRecipe(profile, settings, samples::facts());
        QCOMPARE(recipe.labels.value(u"io.slipway.pin"_s), samples::commit('7').text());
    }

    void namesEachInstructionThatMakesAStep()
    {
        const Recipe recipe = *recipeOf(samples::comfyui());
        const QList<QByteArray> lines = recipe.dockerfile.split('\n');
        QStringList named;
        for (const RecipeStep &step : recipe.steps) {
            const QByteArray line = lines.value(step.line - 1);
            QVERIFY2(line.startsWith("FROM ") || line.startsWith("RUN ") || line.startsWith("COPY ")
                         || line.startsWith("WORKDIR "),
                     line.constData());
            named += step.name;
        }
        named.removeDuplicates();
        QVERIFY(named.contains(u"System packages"_s));
        QVERIFY(named.contains(u"Install PyTorch 2.7.1"_s));
        QCOMPARE(recipe.dockerfile.count("\nRUN ") + recipe.dockerfile.count("\nCOPY ")
                     + recipe.dockerfile.count("\nWORKDIR ") + 1,
                 recipe.steps.size());
    }

    void stepsComeAsFiles()
    {
        const Recipe recipe = *recipeOf(samples::automatic1111());
        QCOMPARE(contentOf(recipe, u"steps/01.sh"_s),
                 "git config --system --add safe.directory '*'\n");
        QVERIFY(!recipe.dockerfile.contains("safe.directory"));
        QVERIFY(!recipe.dockerfile.contains("openai/CLIP"));
        QVERIFY(!recipe.dockerfile.contains("<<"));
    }

    void servicesFollowTheLayoutOfS6Overlay()
    {
        const Recipe recipe = *recipeOf(samples::site());
        const QString at = u"rootfs/etc/s6-overlay/s6-rc.d/"_s;
        QCOMPARE(contentOf(recipe, at + u"nginx/type"_s), "longrun\n");
        QCOMPARE(contentOf(recipe, at + u"nginx/run"_s),
                 "#!/command/with-contenv sh\numask \"${UMASK:-022}\"\nexport HOME=/config\n"
                 "exec s6-setuidgid \"$(cat /run/slipway-user)\" nginx -c /etc/nginx/site.conf\n");
        QCOMPARE(contentOf(recipe, at + u"prepare/up"_s),
                 "/etc/s6-overlay/s6-rc.d/prepare/script\n");
        QCOMPARE(contentOf(recipe, at + u"nginx/dependencies.d/prepare"_s), "");
        QCOMPARE(contentOf(recipe, at + u"user/contents.d/nginx"_s), "");
    }

    void theImageLineageIsTheImageAndLabels()
    {
        Profile profile(*AppId::parse(u"ready"));
        profile.lineage = Profile::Lineage::Image;
        profile.base = *ImageRef::parse(u"example.org/ready:1");
        QCOMPARE(samples::instructionsOf(recipeOf(profile)->dockerfile),
                 (QStringList{u"FROM"_s, u"LABEL"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<Profile>("profile");
        Profile noBase = samples::comfyui();
        noBase.base.reset();
        Profile noCommit = samples::comfyui();
        noCommit.sources[0].commit.reset();
        Profile outside = samples::comfyui();
        outside.python->requirements = {u"../../etc/passwd"_s};
        Profile option = samples::comfyui();
        option.python->torch = {u"--index-url=http://evil"_s};
        Profile aptOption = samples::comfyui();
        aptOption.aptPackages = {u"-oDebug::NoLocking=1"_s};
        Profile signal = samples::comfyui();
        signal.run.stopSignal = u"SIGINT\nRUN evil"_s;
        Profile unknownAfter = samples::site();
        unknownAfter.services[0].after = {u"nothing"_s};
        Profile idle = samples::comfyui();
        idle.run.command.clear();
        QTest::addRow("no base image") << noBase;
        QTest::addRow("no commit") << noCommit;
        QTest::addRow("requirements outside the source") << outside;
        QTest::addRow("pip option as a package") << option;
        QTest::addRow("apt option as a package") << aptOption;
        QTest::addRow("signal with a line break") << signal;
        QTest::addRow("a service after an unknown one") << unknownAfter;
        QTest::addRow("no command") << idle;
    }
    void refuses()
    {
        QFETCH(Profile, profile);
        const Result<Recipe> recipe = recipeOf(profile);
        QVERIFY(!recipe);
        QVERIFY(!recipe.error().summary.isEmpty());
    }

    // Whatever a field holds, the Dockerfile has the same instructions as with a harmless text, or
    // there is no recipe.
    void noTextBecomesAnInstruction_data()
    {
        QTest::addColumn<QString>("text");
        const QString evil = u"RUN touch /evil"_s;
        for (const QString &between : {u"\n"_s, u"\r\n"_s, u"\\\n"_s, u"\"\n"_s, u"'\n"_s,
                                       u"\u2028"_s, u"\u0085"_s, u"\0"_s})
            QTest::addRow("break %s", between.toUtf8().toHex().constData())
                << u"x"_s + between + evil;
        QTest::addRow("ends with a backslash") << u"x\\"_s;
        QTest::addRow("dollar") << u"$(touch /evil) ${HOME}"_s;
        QTest::addRow("backtick") << u"`touch /evil`"_s;
        QTest::addRow("double quote") << u"x\" ; touch /evil \""_s;
        QTest::addRow("single quote") << u"x' ; touch /evil '"_s;
        QTest::addRow("heredoc") << u"<<EOF"_s;
        QTest::addRow("semicolon") << u"x; touch /evil"_s;
        QTest::addRow("comment") << u"# x"_s;
        QTest::addRow("json") << u"\"], \"evil\": [\""_s;
    }
    void noTextBecomesAnInstruction()
    {
        QFETCH(QString, text);
        using Put = std::function<void(Profile &, const QString &)>;
        const QList<Put> fields{
            [](Profile &p, const QString &t) { p.name = t; },
            [](Profile &p, const QString &t) { p.version = t; },
            [](Profile &p, const QString &t) { p.sources[0].path = u"/opt/"_s + t; },
            [](Profile &p, const QString &t) { p.sources[0].git = t; },
            [](Profile &p, const QString &t) { p.sources[0].branch = t; },
            [](Profile &p, const QString &t) { p.python->version = t; },
            [](Profile &p, const QString &t) { p.python->requirements = {t}; },
            [](Profile &p, const QString &t) { p.python->constraints = {t}; },
            [](Profile &p, const QString &t) { p.python->packages = {t}; },
            [](Profile &p, const QString &t) { p.python->torch = {t}; },
            [](Profile &p, const QString &t) { p.python->torchIndex = t; },
            [](Profile &p, const QString &t) {
                p.python->installer = Miniconda{t, t};
                p.python->version = u"3.9"_s;
            },
            [](Profile &p, const QString &t) {
                p.python->installer = Miniconda{u"https://"_s + t, QString(64, u'0')};
                p.python->version = u"3.9"_s;
            },
            [](Profile &p, const QString &t) { p.aptPackages = {t}; },
            [](Profile &p, const QString &t) { p.npmPackages = {t}; },
            [](Profile &p, const QString &t) { p.steps[0].name = t; },
            [](Profile &p, const QString &t) { p.steps[0].run = t; },
            [](Profile &p, const QString &t) {
                p.files = {ImageFile{u"/etc/"_s + t, {}, false}};
            },
            [](Profile &p, const QString &t) {
                p.files = {ImageFile{u"/etc/x"_s, t, false}};
            },
            [](Profile &p, const QString &t) { p.web->ready.path = u'/' + t; },
            [](Profile &p, const QString &t) {
                p.run.command = {u"x"_s, t};
            },
            [](Profile &p, const QString &t) { p.run.workdir = u'/' + t; },
            [](Profile &p, const QString &t) {
                p.run.environment = {{u"X"_s, t}};
            },
            [](Profile &p, const QString &t) {
                p.run.environment = {{t, u"x"_s}};
            },
            [](Profile &p, const QString &t) { p.run.stopSignal = t; },
            [](Profile &p, const QString &t) { p.folders[0].path = u'/' + t; },
            [](Profile &p, const QString &t) {
                p.layout = {{u"x"_s, {u'/' + t}}};
            },
            [](Profile &p, const QString &t) {
                p.links = {{u"/opt/app/x"_s, u'/' + t}};
            },
            [](Profile &p, const QString &t) {
                p.links = {{u'/' + t, u"/output"_s}};
            },
        };
        for (qsizetype index = 0; index < fields.size(); ++index) {
            for (const bool standalone : {false, true}) {
                RecipeFacts given = samples::facts();
                given.standalone = standalone;
                Profile harmless = samples::automatic1111();
                Profile hostile = harmless;
                fields.at(index)(harmless, index == 11 ? QString(64, u'0') : u"x"_s);
                fields.at(index)(hostile, text);
                const Result<Recipe> bad = recipeOf(hostile, given);
                if (!bad)
                    continue;
                const Result<Recipe> good = recipeOf(harmless, given);
                QVERIFY2(good || index == 5, qPrintable(QString::number(index)));
                if (good)
                    QCOMPARE(samples::instructionsOf(bad->dockerfile),
                             samples::instructionsOf(good->dockerfile));
                QVERIFY2(!bad->dockerfile.contains("\nRUN touch"), bad->dockerfile.constData());
                for (const ContextEntry &entry : bad->context)
                    QVERIFY2(!entry.name.contains(u".."_s) && !entry.name.contains(u'\n'),
                             qPrintable(entry.name));
            }
        }
    }

    void knowsTheBasesPython_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("version");
        QTest::addRow("Ubuntu 24.04") << u"nvidia/cuda:12.8.1-base-ubuntu24.04"_s << u"3.12"_s;
        QTest::addRow("Ubuntu 22.04") << u"nvidia/cuda:12.8.1-devel-ubuntu22.04"_s << u"3.10"_s;
        QTest::addRow("the classic base")
            << u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s << u"3.8"_s;
        QTest::addRow("unknown") << u"rocm/pytorch:latest"_s << QString();
    }
    void knowsTheBasesPython()
    {
        QFETCH(QString, image);
        QFETCH(QString, version);
        QCOMPARE(systemPython(*ImageRef::parse(image)), version);
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "tst_recipe.moc"
