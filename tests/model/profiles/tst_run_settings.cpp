// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/launch_options.h"
#include "profiles/profile_yaml.h"
#include "profiles/run_keys.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// An app of the cuda lineage with the options of @p yaml.
QByteArray profileText(const QByteArray &options)
{
    return "slipway: 1\nid: demo\nname: Demo\nsummary: A demo\nkind: ai\nlineage: cuda\n"
           "base: nvidia/cuda:12.8.1-base-ubuntu22.04\n"
           "sources: [{path: /opt/app, git: \"https://x.test/a.git\",\n"
           "  commit: 0123456789012345678901234567890123456789}]\n"
           "run: {command: [python, main.py], shm: 2g, env: {HOME_OF: /config}}\n"
        + options;
}

const QByteArray kOptions =
    "options:\n"
    "  - {name: api, label: Interface, kind: flag, flag: \"--api\"}\n"
    "  - {name: vram, label: VRAM, kind: choice,\n"
    "     choices: [{value: \"--medvram\"}, {value: \"--lowvram\", label: Least}],\n"
    "     vram-presets: [{below: 6, value: \"--lowvram\"}, {below: 9, value: \"--medvram\"}]}\n"
    "  - {name: precision, label: Precision, kind: choice, flag: \"--precision\", default: auto,\n"
    "     choices: [{value: auto}, {value: full}]}\n"
    "  - {name: reserve, label: Reserve, kind: number, flag: \"--reserve=\"}\n"
    "  - {name: parts, label: Parts, kind: flag, env: APP_PARTS, known: parts_of}\n";

Profile demo()
{
    return *readProfile(profileText(kOptions), u"demo.yaml"_s).profile;
}

AppSettings with(const QMap<QString, QString> &options, const QStringList &arguments = {})
{
    AppSettings settings(*AppId::parse(u"demo"));
    settings.run.options = options;
    settings.run.arguments = arguments;
    return settings;
}

RunKey keyOf(const QList<RunKey> &keys, const QString &name)
{
    for (const RunKey &key : keys) {
        if (key.key == name)
            return key;
    }
    return {};
}

} // namespace

/// Options of profiles, and the keys by which people set how an app runs.
class RunSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsWrongWithAnOption_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QString>("problem"); // a part of it
        const auto row = [](const char *name, const char *option, const QString &problem) {
            QTest::newRow(name) << QByteArray(option) << problem;
        };
        const QString both = u"An option is a flag or a variable, not both."_s;
        row("a flag and a variable", "kind: flag, flag: --a, env: A", both);
        row("neither", "kind: number", u"An option needs “flag” or “env”"_s);
        row("neither, and choices that are no flags", "kind: choice, choices: [{value: a}]",
            u"An option needs “flag” or “env”"_s);
        row("a choice of nothing", "kind: choice, flag: --a", u"This field is missing."_s);
        row("choices of a number", "kind: number, flag: --a, choices: [{value: a}]",
            u"Only the kind “choice” has choices."_s);
        row("two words for a flag", "kind: flag, flag: \"--a --b\"",
            u"is not an option of a command line"_s);
        row("a command for a flag", "kind: flag, flag: \"--a;reboot\"",
            u"is not an option of a command line"_s);
        row("a flag with a value", "kind: flag, flag: \"--a=\"", u"A flag has no value"_s);
        row("a flag that is usually given", "kind: flag, flag: --a, default: \"true\"",
            u"A flag has no value"_s);
        row("a preset that is no choice",
            "kind: choice, flag: --a, choices: [{value: x}], vram-presets: [{below: 6, value: y}]",
            u"“y” is not one of: x."_s);
        row("presets out of order",
            "kind: number, flag: --a, vram-presets: [{below: 9, value: \"1\"}, {below: 6, value: "
            "\"2\"}]",
            u"The smaller card comes first."_s);
        row("a card without memory",
            "kind: number, flag: --a, vram-presets: [{below: 0, value: \"1\"}]",
            u"goes from 1 to 1024 GB"_s);
        row("an unknown kind", "kind: slider, flag: --a", u"is not one of: flag, choice"_s);
    }
    void tellsWhatIsWrongWithAnOption()
    {
        QFETCH(QByteArray, option);
        QFETCH(QString, problem);
        const ReadProfile read = readProfile(
            profileText("options: [{name: o, label: O, " + option + "}]\n"), u"t.yaml"_s);
        QStringList told;
        for (const Problem &one : read.problems)
            told << one.told();
        QVERIFY2(told.join(u'\n').contains(problem), qPrintable(told.join(u'\n')));
        QVERIFY(!read.profile);
    }

    void optionsBecomeWords_data()
    {
        using Options = QMap<QString, QString>;
        QTest::addColumn<Options>("options");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const Options &options, const QStringList &arguments,
                            const QStringList &words) {
            QTest::newRow(name) << options << arguments << words;
        };
        row("nothing set", {}, {}, {});
        row("a flag", {{u"api"_s, u"true"_s}}, {}, {u"--api"_s});
        row("a flag that is not wanted", {{u"api"_s, u"false"_s}}, {}, {});
        row("a choice that is a flag", {{u"vram"_s, u"--lowvram"_s}}, {}, {u"--lowvram"_s});
        row("a choice with a flag", {{u"precision"_s, u"full"_s}}, {},
            {u"--precision"_s, u"full"_s});
        row("what the app does by itself is not given", {{u"precision"_s, u"auto"_s}}, {}, {});
        row("a number that is joined", {{u"reserve"_s, u"1.5"_s}}, {}, {u"--reserve=1.5"_s});
        row("a variable is no word", {{u"parts"_s, u"true"_s}}, {}, {});
        row("in the profile's order, free words last",
            {{u"precision"_s, u"full"_s}, {u"api"_s, u"true"_s}}, {u"--theme"_s, u"a b; c"_s},
            {u"--api"_s, u"--precision"_s, u"full"_s, u"--theme"_s, u"a b; c"_s});
        row("values that do not fit are left out",
            {{u"vram"_s, u"--share"_s}, {u"reserve"_s, u"much"_s}, {u"gone"_s, u"1"_s}}, {}, {});
    }
    void optionsBecomeWords()
    {
        using Options = QMap<QString, QString>;
        QFETCH(Options, options);
        QFETCH(QStringList, arguments);
        QTEST(launchWords(demo(), with(options, arguments)), "words");
    }

    void optionsBecomeVariables()
    {
        QCOMPARE(optionVariables(demo(), with({{u"parts"_s, u"true"_s}})),
                 (QMap<QString, QString>{{u"APP_PARTS"_s, u"true"_s}}));
        QVERIFY(optionVariables(demo(), with({})).isEmpty());
        QCOMPARE(strayOptions(demo(), with({{u"gone"_s, u"1"_s}, {u"vram"_s, u"--share"_s}})),
                 (QStringList{u"gone"_s, u"vram"_s}));
        QCOMPARE(knownBy(*optionOf(demo(), u"parts"_s), u"true"_s), u"parts_of"_s);
        QCOMPARE(knownBy(*optionOf(demo(), u"vram"_s), u"--lowvram"_s), u"--lowvram"_s);
        QCOMPARE(knownBy(*optionOf(demo(), u"reserve"_s), u"1"_s), u"--reserve"_s);
    }

    void aPresetIsOfTheSmallestLimitAbove_data()
    {
        QTest::addColumn<int>("gigabytes");
        QTest::addColumn<QString>("vram");
        QTest::newRow("4 GB") << 4 << u"--lowvram"_s;
        QTest::newRow("exactly 6 GB") << 6 << u"--medvram"_s;
        QTest::newRow("8 GB") << 8 << u"--medvram"_s;
        QTest::newRow("24 GB") << 24 << QString();
    }
    void aPresetIsOfTheSmallestLimitAbove()
    {
        QFETCH(int, gigabytes);
        QTEST(presetFor(demo(), gigabytes).value(u"vram"_s), "vram");
        QCOMPARE(presetLimits(demo()), (QList<int>{6, 9}));
    }

    void aLineIsWordsAndBack_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u"  "_s << QStringList();
        QTest::newRow("words") << u"a  b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("quotes") << u"--x 'a b' \"c'd\""_s
                                << QStringList{u"--x"_s, u"a b"_s, u"c'd"_s};
        QTest::newRow("an empty word") << u"''"_s << QStringList{QString()};
        QTest::newRow("nothing is expanded")
            << u"$HOME `id` a;b"_s << QStringList{u"$HOME"_s, u"`id`"_s, u"a;b"_s};
        QTest::newRow("a quote that stays open") << u"'a b"_s << QStringList{u"a b"_s};
    }
    void aLineIsWordsAndBack()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QCOMPARE(wordsIn(line), words);
        QCOMPARE(wordsIn(lineOf(words)), words);
    }

    void aKeyIsSetTakenAndReset_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown"); // "!": it does not take it
        const auto row = [](const char *key, const char *value, const char *shown) {
            QTest::addRow("%s=%s", key, value)
                << QString::fromUtf8(key) << QString::fromUtf8(value) << QString::fromUtf8(shown);
        };
        row("port", "8190", "8190");
        row("port", "auto", "auto");
        row("port", "0", "!");
        row("address", "network", "network");
        row("address", "computer", "computer");
        row("address", "192.168.1.5", "192.168.1.5");
        row("address", "localhost", "!");
        row("internet", "no", "no");
        row("internet", "maybe", "!");
        row("gpu", "none", "none");
        row("gpu", "GPU-1,GPU-2", "GPU-1,GPU-2");
        row("gpu", "--all", "!");
        row("memory", "8g", "8g");
        row("memory", "0", "0");
        row("memory", "much", "!");
        row("cpus", "1.5", "1.5");
        row("cpus", "-1", "!");
        row("shm", "64m", "64m");
        row("pids", "200", "200");
        row("pids", "-1", "!");
        row("restart", "on-failure:5", "on-failure:5");
        row("restart", "always", "!");
        row("with-slipway", "yes", "yes");
        row("stop-signal", "SIGTERM", "SIGTERM");
        row("stop-signal", "SIGSTOP", "!");
        row("stop-grace", "2m", "120s");
        row("stop-grace", "soon", "!");
        row("read-only", "yes", "yes");
        row("arguments", "--theme 'a b'", "--theme 'a b'");
        row("option.api", "yes", "true");
        row("option.vram", "--lowvram", "--lowvram");
        row("option.vram", "--share", "!");
        row("option.gone", "1", "!");
        row("env.A", "b=c", "b=c");
        row("env.A B", "1", "!");
        row("secret.TOKEN", "-", "");
        row("secret.TOKEN", "hf_abc", "!");
        row("off.HOME_OF", "yes", "yes");
        row("off.HOME_OF", "maybe", "!");
        row("prot", "1", "!");
    }
    void aKeyIsSetTakenAndReset()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        AppSettings settings(*AppId::parse(u"demo"));
        const Result<> set = setRunKey(settings, demo(), key, value);
        QCOMPARE(set.has_value(), shown != u"!");
        if (!set) {
            QVERIFY2(!set.error().summary.isEmpty(), "it says what it takes");
            QCOMPARE(settings, AppSettings(settings.id));
            return;
        }
        const RunKey told = keyOf(runKeys(demo(), settings), key);
        QCOMPARE(told.value, shown);
        QVERIFY(setRunKey(settings, demo(), key, {}));
        QCOMPARE(settings, AppSettings(settings.id));
    }

    void namesTheKeyThatIsMeant()
    {
        AppSettings settings(*AppId::parse(u"demo"));
        const Error error = setRunKey(settings, demo(), u"prot"_s, u"8g"_s).error();
        QVERIFY2(error.summary.contains(u"“port”"_s), qPrintable(error.summary));
        QVERIFY2(error.detail.contains(u"option.vram"_s), "all keys are there to read");
        QVERIFY(setRunKey(settings, demo(), u"restart"_s, u"often"_s)
                    .error()
                    .summary.contains(u"unless-stopped"_s));
    }

    void aSecretHasNoValueThatCouldBeShown()
    {
        AppSettings settings(*AppId::parse(u"demo"));
        QVERIFY(setRunKey(settings, demo(), u"env.TOKEN"_s, u"plain"_s));
        QVERIFY(setRunKey(settings, demo(), u"secret.TOKEN"_s, u"-"_s));
        QVERIFY2(settings.environment.isEmpty(), "what was plain before is gone");
        const RunKey told = keyOf(runKeys(demo(), settings), u"secret.TOKEN"_s);
        QVERIFY(told.isSecret && told.value.isEmpty());
        QVERIFY(!writeAppSettings(settings, {}).contains("plain"));
    }

    void saysWhatDoesNotGoTogether()
    {
        AppSettings settings(*AppId::parse(u"demo"));
        settings.run.internet = false;
        QVERIFY(runConflict(demo(), settings).isEmpty());
        settings.address = u"0.0.0.0"_s;
        QVERIFY(!runConflict(demo(), settings).isEmpty());
        settings.address = u"127.0.0.2"_s;
        QVERIFY(runConflict(demo(), settings).isEmpty());
        Profile capable = demo();
        capable.run.capabilities = {u"NET_ADMIN"_s};
        QVERIFY(!runConflict(capable, settings).isEmpty());
        Profile services = demo();
        services.lineage = Profile::Lineage::S6;
        QVERIFY(runConflict(services, settings).isEmpty());
        settings.run.arguments = {u"--x"_s};
        QVERIFY(!runConflict(services, settings).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunSettingsTest)
#include "tst_run_settings.moc"
