// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recipes/recipe_samples.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Lines of the person's own in a recipe.
class RecipeLinesTest : public QObject
{
    Q_OBJECT
private slots:
    void standWhereTheyBelong_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QList<QByteArray>>("order");
        const QList<QByteArray> all{"'line 0'", "'line 1'", "'line 2'", "'line 3'"};
        const auto with = [&all](std::initializer_list<QByteArray> others) {
            QList<QByteArray> order;
            auto other = others.begin();
            for (const QByteArray &line : all) {
                if (other != others.end())
                    order << *other++;
                order << line;
            }
            return order;
        };
        QTest::newRow("venv") << samples::comfyui()
                              << with({"libgl1", "python3 -m venv", "torch==2.7.1",
                                       "--requirement /opt/app/requirements.txt"});
        QTest::newRow("Miniconda")
            << samples::automatic1111() << with({"apt-get install", "conda create", "torch=="});
        QTest::newRow("s6") << samples::site() << with({"apt-get install"});
    }
    void standWhereTheyBelong()
    {
        QFETCH(Profile, profile);
        QFETCH(QList<QByteArray>, order);
        AppSettings settings(profile.id);
        for (int place = 3; place >= 0; --place)
            settings.lines +=
                OwnLine{.run = u"line %1"_s.arg(place), .place = OwnLine::Place(place)};
        const Result<Recipe> recipe = makeRecipe(profile, settings, samples::facts());
        QVERIFY(recipe);
        qsizetype at = 0;
        for (const QByteArray &text : order) {
            const qsizetype found = recipe->dockerfile.indexOf(text, at);
            QVERIFY2(found >= 0, text + " is not behind the one before\n" + recipe->dockerfile);
            at = found;
        }
        QVERIFY(recipe->digest
                != makeRecipe(profile, AppSettings(profile.id), samples::facts())->digest);
        const auto own = std::count_if(recipe->steps.cbegin(), recipe->steps.cend(),
                                       [](const RecipeStep &step) { return step.isOwn; });
        QCOMPARE(own, 4);
    }

    void areOneInstructionEach_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("word"); // as the shell gets it; empty: no recipe
        const auto row = [](const char *name, const QString &line, const QByteArray &word) {
            QTest::newRow(name) << line << word;
        };
        row("quotes", u"echo \"a\" 'b'"_s, R"('echo "a" '\''b'\''')");
        row("a backslash at the end", u"echo a \\"_s, R"('echo a \')");
        row("a heredoc", u"cat <<EOF"_s, "'cat <<EOF'");
        row("an option of RUN", u"--mount=type=bind,target=/x ls"_s,
            "'--mount=type=bind,target=/x ls'");
        row("a variable", u"echo $HOME ${A:-b} `id`"_s, "'echo $HOME ${A:-b} `id`'");
        row("a comment", u"# not one"_s, "'# not one'");
        row("a line break", u"a\nUSER root"_s, {});
        row("a line separator", u"a\u2028USER root"_s, {});
    }
    void areOneInstructionEach()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, word);
        AppSettings settings(samples::comfyui().id);
        settings.lines = {{.run = line}};
        RecipeFacts plain = samples::facts();
        plain.hasBuildKit = false;
        const Result<Recipe> recipe = makeRecipe(samples::comfyui(), settings, plain);
        QCOMPARE(bool(recipe), !word.isEmpty());
        if (!recipe)
            return;
        QVERIFY2(recipe->dockerfile.contains("\nRUN sh -euc " + word + '\n'), recipe->dockerfile);
        QStringList usual = samples::instructionsOf(
            makeRecipe(samples::comfyui(), AppSettings(settings.id), plain)->dockerfile);
        const QStringList now = samples::instructionsOf(recipe->dockerfile);
        QCOMPARE(now.size(), usual.size() + 1);
    }
};

QTEST_GUILESS_MAIN(RecipeLinesTest)
#include "tst_recipe_lines.moc"
