// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_yaml.h"
#include "recipes/recipe.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kPerson = 1234;

std::optional<Profile> shipped(const QString &name)
{
    QFile file(u":/profiles/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return readProfile(file.readAll(), name).profile;
}

/// A folder of the person's where the profile asks for one.
AppSettings settingsOf(const Profile &profile)
{
    AppSettings settings(profile.id);
    for (const Source &source : profile.sources) {
        if (!source.git.isEmpty())
            continue;
        settings.sources.insert(source.path, u"/home/mira/copy"_s);
        settings.pins.insert(source.path, *Commit::parse(QString(40, u'c')));
    }
    return settings;
}

RecipeFacts facts()
{
    RecipeFacts facts;
    facts.uid = kPerson;
    facts.gid = kPerson + 1;
    facts.s6Base = u"slipway/base:bookworm"_s;
    facts.torchIndex = u"https://download.pytorch.org/whl/cu128"_s;
    return facts;
}

QString textOf(const Recipe &recipe)
{
    return QString::fromUtf8(recipe.dockerfile);
}

const QStringList kInstructions{u"FROM"_s,        u"RUN"_s,        u"USER"_s,      u"ENV"_s,
                                u"WORKDIR"_s,     u"COPY"_s,       u"EXPOSE"_s,    u"LABEL"_s,
                                u"HEALTHCHECK"_s, u"CMD"_s,        u"ARG"_s,       u"SHELL"_s,
                                u"VOLUME"_s,      u"STOPSIGNAL"_s, u"ENTRYPOINT"_s};

} // namespace

/// The recipes of the profiles that come with the program.
class ShippedRecipesTest : public QObject
{
    Q_OBJECT
private:
    static void addProfiles()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(u":/profiles"_s).entryList({u"*.yaml"_s});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void areTheSameAsTheWrittenOnes_data() { addProfiles(); }
    void areTheSameAsTheWrittenOnes()
    {
        QFETCH(QString, name);
        const std::optional<Profile> profile = shipped(name);
        QVERIFY(profile);
        const Result<Recipe> recipe = makeRecipe(*profile, settingsOf(*profile), facts());
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().summary));
        QFile golden(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/data/recipes/shipped/%1.Dockerfile")
                         .arg(profile->id.text()));
        if (qEnvironmentVariableIsSet("SLIPWAY_REWRITE")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(recipe->dockerfile);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(textOf(*recipe), QString::fromUtf8(golden.readAll()));
    }

    void beginWithTheProfilesBase_data() { addProfiles(); }
    void beginWithTheProfilesBase()
    {
        QFETCH(QString, name);
        const Profile profile = *shipped(name);
        const Recipe recipe = *makeRecipe(profile, settingsOf(profile), facts());
        const QString base = profile.lineage == Profile::Lineage::S6 ? u"slipway/base:bookworm"_s
                                                                     : profile.base->text();
        QCOMPARE(textOf(recipe).section(u'\n', 0, 0), u"FROM "_s + base);
        QCOMPARE(textOf(recipe).count(u"\nFROM "_s), 0);
    }

    void haveNothingButInstructions_data() { addProfiles(); }
    void haveNothingButInstructions()
    {
        QFETCH(QString, name);
        const Profile profile = *shipped(name);
        const Recipe recipe = *makeRecipe(profile, settingsOf(profile), facts());
        bool isContinued = false;
        const QStringList lines = textOf(recipe).split(u'\n');
        for (const QString &line : lines) {
            if (!isContinued && !line.isEmpty() && !line.startsWith(u'#'))
                QVERIFY2(kInstructions.contains(line.section(u' ', 0, 0)), qPrintable(line));
            isContinued = line.endsWith(u'\\');
        }
        QVERIFY2(!isContinued, "the last line is cut");
        for (const RecipeStep &step : recipe.steps)
            QVERIFY2(step.line >= 1 && step.line <= lines.size(), qPrintable(step.name));
    }

    void installFromTheOutsideIn_data() { addProfiles(); }
    void installFromTheOutsideIn()
    {
        QFETCH(QString, name);
        const Profile profile = *shipped(name);
        const QString text = textOf(*makeRecipe(profile, settingsOf(profile), facts()));
        QList<qsizetype> places;
        QStringList looked;
        const auto look = [&](const QString &for_) {
            places += text.indexOf(for_);
            looked += for_;
        };
        look(u"apt-get install"_s);
        if (profile.python && !profile.python->torch.isEmpty())
            look(profile.python->torch.first());
        if (profile.python && !profile.python->requirements.isEmpty())
            look(u" requirements/ "_s);
        if (!profile.sources.isEmpty())
            look(u" sources/0/ "_s);
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY2(places[i] > 0, qPrintable(looked[i]));
            QVERIFY2(i == 0 || places[i] > places[i - 1], qPrintable(looked[i]));
        }
    }

    void filesAreOwnedByThePerson_data() { addProfiles(); }
    void filesAreOwnedByThePerson()
    {
        QFETCH(QString, name);
        const Profile profile = *shipped(name);
        const QString text = textOf(*makeRecipe(profile, settingsOf(profile), facts()));
        if (profile.lineage == Profile::Lineage::S6) {
            QVERIFY2(!text.contains(u"1234"_s), "our own base maps its user when it starts");
            return;
        }
        QVERIFY(text.contains(u"--uid 1234 --gid 1235"_s));
        QVERIFY(text.contains(u"\nUSER app\n"_s));
        QVERIFY2(!text.contains(u"\nCOPY sources/"_s), "root would own the source");
        QVERIFY(text.contains(u"\nCOPY --chown=1234:1235 sources/0/"_s));
    }

    void aRecipeThatClonesPinsItsCommits_data() { addProfiles(); }
    void aRecipeThatClonesPinsItsCommits()
    {
        QFETCH(QString, name);
        const Profile profile = *shipped(name);
        RecipeFacts standalone = facts();
        standalone.standalone = true;
        for (const Source &source : profile.sources) {
            if (source.git.isEmpty())
                return; // a folder of the person's cannot be cloned elsewhere
        }
        const Result<Recipe> recipe = makeRecipe(profile, AppSettings(profile.id), standalone);
        QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().summary));
        for (const Source &source : profile.sources) {
            QVERIFY2(source.commit, qPrintable(source.path));
            QVERIFY2(textOf(*recipe).contains(source.commit->text()), qPrintable(source.path));
            QVERIFY2(textOf(*recipe).contains(source.git), qPrintable(source.git));
        }
    }
};

QTEST_GUILESS_MAIN(ShippedRecipesTest)
#include "tst_shipped_recipes.moc"
