// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_marks.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const MarkHints hints{{u"deps/all.txt"_s}, {u"serve.py"_s}, {u"weights"_s}};

} // namespace

class CommitMarksTest : public QObject
{
    Q_OBJECT
private slots:
    void marksFilesByName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("marks");
        const auto row = [](const QString &path, const QString &marks) {
            QTest::addRow("%s", qPrintable(path)) << path << marks;
        };
        row(u"requirements.txt"_s, u"requirements"_s);
        row(u"requirements_versions.txt"_s, u"requirements"_s);
        row(u"requirements/gpu.txt"_s, u"requirements"_s);
        row(u"pyproject.toml"_s, u"requirements"_s);
        row(u"environment-wsl2.yaml"_s, u"requirements"_s);
        row(u"web/package.json"_s, u"requirements"_s);
        row(u"deps/all.txt"_s, u"requirements"_s); // the profile installs from it
        row(u"Dockerfile.cuda"_s, u"image"_s);
        row(u"docker/entrypoint.sh"_s, u"launch-options,image"_s);
        row(u".gitmodules"_s, u"image"_s);
        row(u"comfy/cli_args.py"_s, u"launch-options"_s);
        row(u"folder_paths.py"_s, u"model-paths"_s);
        row(u"weights/put_here.txt"_s, u"model-paths"_s); // the profile's layout has it
        row(u"weights_old/x"_s, {}); // only begins like it
        row(u"docs/requirements.md"_s, {});
        row(u"README.md"_s, {});
        row(u"main.py"_s, {}); // its lines decide
    }
    void marksFilesByName()
    {
        QFETCH(QString, path);
        QFETCH(QString, marks);
        QCOMPARE(namesOf(marksOfPath(path, hints)).join(u','), marks);
    }

    void looksIntoFilesThatMayStart_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("looks");
        QTest::addRow("a program's main") << u"main.py"_s << true;
        QTest::addRow("the profile's command") << u"serve.py"_s << true;
        QTest::addRow("options") << u"modules/cmd_args.py"_s << true;
        QTest::addRow("a compose file") << u"docker-compose.yml"_s << true;
        QTest::addRow("text") << u"main.md"_s << false;
        QTest::addRow("a model's code") << u"ldm/modules/attention.py"_s << false;
        QTest::addRow("deep below") << u"a/b/c/d/main.py"_s << false;
    }
    void looksIntoFilesThatMayStart()
    {
        QFETCH(QString, path);
        QTEST(marksDependOnLines(path, hints), "looks");
    }

    void marksLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("marks");
        const auto row = [](const QByteArray &line, const QString &marks) {
            QTest::addRow("%s", line.constData()) << line << marks;
        };
        row("parser.add_argument(\"--listen\")", u"launch-options"_s);
        row("p.add_argument(\"--port\", type=int, default=8188)", u"launch-options,ports"_s);
        row("EXPOSE 7860", u"ports"_s);
        row("server_port = 7861", u"ports"_s);
        row("    port=args.port)", u"ports"_s);
        row("ports:", u"ports"_s);
        row("import port_helper", {});
        row("from transport import x", {});
        row("support = (1, 2)", {});
        row("report(1)", {});
        row("models_dir = os.path.join(base, \"models\")", u"model-paths"_s);
        row("@click.option('--x')", u"launch-options"_s);
        row("x = 1", {});
    }
    void marksLines()
    {
        QFETCH(QByteArray, line);
        QTEST(namesOf(marksOfLine(line)).join(u','), "marks");
    }
};

QTEST_GUILESS_MAIN(CommitMarksTest)
#include "tst_commit_marks.moc"
