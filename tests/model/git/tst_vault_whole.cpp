// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ref_lookup.h"
#include "odd_server.h"
#include "support/labs/tool.h"
#include "support/vault_fixture.h"

#include <QDir>
#include <QDirIterator>

using namespace slipway;
using namespace slipway::labs;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Commit kNowhere = *Commit::parse(QString(40, u'c'));

template <typename T>
std::optional<Error> errorIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

/// Whatever a source, its servers or a wish for one of its commits are like: the vault keeps what
/// it has, and a pin of it goes on building without any server.
class VaultWholeTest : public VaultFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_pin = m_origin->commit({{u"app.py"_s, {"print(1)\n"}}});
        VERIFY_GOOD(resultOf(fetchSource(request(*m_pin), nullptr)));
        QVERIFY(QDir(path(u"trees"_s)).removeRecursively());
    }
    void cleanup() { m_origin.reset(); }

    void throughABadMirror_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *name, const QString &scheme, const QByteArray &answer,
                            bool stays = false) {
            QTest::addRow("%s", name) << scheme << answer << stays;
        };
        row("that hangs up", u"git"_s, {});
        row("that says nothing", u"git"_s, {}, true);
        row("that says nothing, HTTP", u"http"_s, {}, true);
        row("that sends garbage", u"git"_s, "\x01\x02garbage garbage garbage\n");
        row("that sends garbage, HTTP", u"http"_s, "\x01\x02garbage\r\n\r\n");
        row("that ends within a line", u"git"_s, "0032" + QByteArray(40, 'c') + " HE");
        row("that has a commit and no pack", u"git"_s,
            "003d" + QByteArray(40, 'c') + " refs/heads/main\n0000");
        row("that wants a sign-in", u"http"_s,
            http("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\""));
        row("that redirects in a circle", u"http"_s,
            http("302 Found\r\nLocation: /x.git/info/refs?service=git-upload-pack"));
        row("that is a web page", u"http"_s, http("200 OK\r\nContent-Type: text/html", "<html>"));
    }
    void throughABadMirror()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, answer);
        QFETCH(bool, stays);
        OddServer server(answer, stays ? OddServer::Then::Stays : OddServer::Then::HangsUp);
        FetchRequest wanted = request(kNowhere);
        wanted.remote.mirrors = {server.url(scheme)};
        wanted.remote.access.quiet = 1s;
        const auto error = errorIn(resultOf(fetchSource(wanted, nullptr)));
        QVERIFY2(!server.asked().isEmpty() || answer.isEmpty(), "the mirror was asked");
        isRefused(error);
        isWhole();
    }

    void throughABadWish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("a name that nobody has") << u"nosuch"_s;
        QTest::addRow("a commit on no remote") << kNowhere.text();
        QTest::addRow("an option") << u"--upload-pack=x"_s;
        QTest::addRow("a path") << u"../../x"_s;
    }
    void throughABadWish()
    {
        QFETCH(QString, text);
        isRefused(errorIn(resultOf(lookUpRef(remote(), text, nullptr))));
        isWhole();
    }

    void throughABadTree_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("a path above")
            << QByteArray("100644") << QByteArray("../../out") << QByteArray("x");
        QTest::addRow("git's own folder")
            << QByteArray("100644") << QByteArray(".git") << QByteArray("x");
        QTest::addRow("a link out")
            << QByteArray("120000") << QByteArray("link") << QByteArray("../../out");
    }
    void throughABadTree()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        const Commit bad = m_origin->commitOfRawTree(m_origin->rawEntry(mode, name, content));
        isRefused(errorIn(resultOf(fetchSource(request(bad), nullptr))));
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
        isWhole(Faults::OfTheSource);
    }

    void throughASourceThatIsGone()
    {
        m_origin.reset();
        QVERIFY(QDir(path(u"origin.git"_s)).removeRecursively());
        isRefused(errorIn(resultOf(fetchSource(request(kNowhere), nullptr))));
        isRefused(errorIn(resultOf(syncSource(remote(), nullptr))));
        isWhole();
    }

private:
    enum class Faults { None, OfTheSource };

    /// With a sentence for the person, and without a part of a tree.
    void isRefused(const std::optional<Error> &error)
    {
        QVERIFY(error);
        QVERIFY(!error->isCancelled());
        QVERIFY2(error->summary.size() > 10, qPrintable(error->summary));
        QVERIFY2(QDir(path(u"trees"_s)).isEmpty(), "no part of a tree is left");
    }

    void isWhole(Faults faults = Faults::None)
    {
        const QStringList mirrors =
            QDir(path(u"vault"_s)).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(mirrors.size(), 1);
        const QString mirror = path(u"vault/"_s) + mirrors.first();
        if (faults == Faults::None) {
            const ToolEnd checked = runTool({u"git"_s, u"-c"_s, u"safe.directory=*"_s, u"-C"_s,
                                             mirror, u"fsck"_s, u"--full"_s, u"--no-dangling"_s});
            QVERIFY2(checked.ok, qPrintable(checked.problem + QString::fromUtf8(checked.output)));
        }
        QDirIterator left(mirror, {u"*.lock"_s, u"*tmp*"_s, u"*.temp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qPrintable(left.next()));
        m_origin.reset(); // nobody can help
        QDir(path(u"origin.git"_s)).removeRecursively();
        const auto tree = resultOf(fetchSource(request(*m_pin), nullptr));
        VERIFY_GOOD(tree);
        QVERIFY(QFileInfo::exists(tree->folder + u"/app.py"_s));
    }

    std::optional<Commit> m_pin;
};

QTEST_GUILESS_MAIN(VaultWholeTest)
#include "tst_vault_whole.moc"
