// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/package_changes.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QStringList told(const QMap<QString, QString> &packages)
{
    QStringList lines;
    for (auto it = packages.begin(); it != packages.end(); ++it)
        lines += it.key() + u' ' + it.value();
    return lines;
}

QStringList told(const QList<PackageChange> &changes)
{
    QStringList lines;
    for (const PackageChange &change : changes)
        lines += change.package + u": "_s + change.before + u" -> "_s + change.after;
    return lines;
}

} // namespace

class PackageChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void readsPackages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("packages");
        const auto pip = [](const char *name, const QByteArray &text, const QStringList &packages) {
            QTest::addRow("%s", name) << u"requirements.txt"_s << text << packages;
        };
        pip("pinned", "torch==2.7.1\n", {u"torch 2.7.1"_s});
        pip("exactly", "torch===2.7.1+cu128\n", {u"torch 2.7.1+cu128"_s});
        pip("a range", "numpy >=1.25, < 3\n", {u"numpy >=1.25,<3"_s});
        pip("compatible", "av~=14.0\n", {u"av ~=14.0"_s});
        pip("any version", "einops\n", {u"einops any"_s});
        pip("extras", "fastapi[all]==0.1\n", {u"fastapi 0.1"_s});
        pip("a marker", "tomli==2.0; python_version < '3.11'\n", {u"tomli 2.0"_s});
        pip("a comment", "# torch==1\ntorch==2 # not 1\n", {u"torch 2"_s});
        pip("hashes over lines", "a==1 \\\n  --hash=sha256:00 \\\n  --hash=sha256:01\nb==2\n",
            {u"a 1"_s, u"b 2"_s});
        pip("options and other files", "-r base.txt\n--extra-index-url https://x/y\nb==2\n",
            {u"b 2"_s});
        pip("from git", "git+https://h/clip.git@d50d76d#egg=clip\n", {u"clip d50d76d"_s});
        pip("editable", "-e git+https://h/taming.git@v1#egg=taming-transformers\n",
            {u"taming-transformers v1"_s});
        pip("named address", "xformers @ https://h/xformers-0.0.20-cp310.whl\n",
            {u"xformers https://h/xformers-0.0.20-cp310.whl"_s});
        pip("an address alone", "https://h/wheels/xformers-0.0.20-cp310.whl\n",
            {u"xformers https://h/wheels/xformers-0.0.20-cp310.whl"_s});
        pip("Windows' line ends", "a==1\r\nb==2\r\n", {u"a 1"_s, u"b 2"_s});
        pip("no line end", "a==1", {u"a 1"_s});
        pip("garbage", "\xff\xfe<<<<<<< HEAD\n=======\n!!\na==1\n", {u"a 1"_s});
        QTest::addRow("npm") << u"web/package.json"_s
                             << QByteArray(R"({"dependencies": {"vue": "^3.4"},
                                  "devDependencies": {"vite": "5.0.0", "any": "*"}})")
                             << QStringList{u"any any"_s, u"vite 5.0.0"_s, u"vue ^3.4"_s};
        QTest::addRow("npm that is no JSON")
            << u"package.json"_s << QByteArray("{,") << QStringList();
        QTest::addRow("project")
            << u"pyproject.toml"_s
            << QByteArray(
                   "[build-system]\nrequires = [\"setuptools>=61\"]\n[project]\nname = \"x\"\n"
                   "dependencies = [\n  \"torch==2.7\", # \"torch==1\"\n  'numpy<2',\n"
                   "  \"a[b]>=1; python_version < \\\"3.9\\\"\",\n]\nscripts = [\"no==1\"]\n"
                   "[project.optional-dependencies]\ntest = [\"pytest\"]\n[tool.x]\n"
                   "dependencies = [\"no==1\"]\n")
            << QStringList{u"a >=1"_s, u"numpy <2"_s, u"pytest any"_s, u"setuptools >=61"_s,
                           u"torch 2.7"_s};
        QTest::addRow("poetry")
            << u"pyproject.toml"_s
            << QByteArray("[tool.poetry.dependencies]\npython = \"^3.10\"\ntorch = \"^2.0\"\n"
                          "x = {version = \"1.2\", optional = true}\n[tool.poetry]\nname = \"n\"\n")
            << QStringList{u"torch ^2.0"_s, u"x 1.2"_s};
        QTest::addRow("conda")
            << u"environment.yaml"_s
            << QByteArray(
                   "name: ldm\nchannels:\n  - pytorch\ndependencies:\n  - python=3.8.5\n"
                   "  - conda-forge::numpy=1.19=py38\n  - pip:\n    - torch==1.0\n    - -e .\n"
                   "prefix: /x\n")
            << QStringList{u"numpy 1.19"_s, u"python 3.8.5"_s, u"torch 1.0"_s};
        QTest::addRow("another file") << u"main.py"_s << QByteArray("torch==1\n") << QStringList();
    }
    void readsPackages()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QTEST(told(packagesIn(file, text)), "packages");
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            const QStringList &changes) {
            QTest::addRow("%s", name) << before << after << changes;
        };
        row("nothing", "a==1\nb\n", "b\na == 1\n", {});
        row("a version", "bitsandbytes==0.45.2\n", "bitsandbytes==0.45.3\n",
            {u"bitsandbytes: 0.45.2 -> 0.45.3"_s});
        row("one comes", "a==1\n", "a==1\nb\n", {u"b:  -> any"_s});
        row("one goes", "a==1\nb\n", "a==1\n", {u"b: any -> "_s});
        row("the file comes", {}, "a==1\n", {u"a:  -> 1"_s});
        row("the same by PEP 503", "Foo_Bar==1\n", "foo-bar==1\n", {});
        row("another spelling and version", "Foo.Bar==1\n", "foo-bar==2\n", {u"foo-bar: 1 -> 2"_s});
        row("a pin becomes a range", "a==1\n", "a>=1\n", {u"a: 1 -> >=1"_s});
    }
    void tellsWhatChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(told(packageChanges(u"requirements.txt"_s, before, after)), "changes");
    }

    void namesTheFile()
    {
        const auto changes = packageChanges(u"sub/requirements_gpu.txt"_s, "a==1\n", "a==2\n");
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().file, u"sub/requirements_gpu.txt"_s);
    }
};

QTEST_GUILESS_MAIN(PackageChangesTest)
#include "tst_package_changes.moc"
