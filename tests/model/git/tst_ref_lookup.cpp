// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ref_lookup.h"
#include "support/vault_fixture.h"

using namespace slipway;
using namespace Qt::StringLiterals;

/// What a person may write for a pin.
class RefLookupTest : public VaultFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_commits.clear();
        for (const char *content : {"one", "two", "three", "four"})
            m_commits += m_origin->commit({{u"file"_s, {content}}});
    }
    void cleanup() { m_origin.reset(); }

    void looksUpWhatAPersonWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("commit");
        QTest::addColumn<FoundRef::Kind>("kind");
        QTest::addColumn<QString>("name");
        using Kind = FoundRef::Kind;
        QTest::addRow("a branch") << u"dev"_s << 2 << Kind::Branch << u"dev"_s;
        QTest::addRow("a tag") << u"v1.0"_s << 1 << Kind::Tag << u"v1.0"_s;
        QTest::addRow("whole") << u"HASH1"_s << 1 << Kind::Commit << QString();
        QTest::addRow("first digits") << u"HASH1:7"_s << 1 << Kind::Commit << QString();
        QTest::addRow("in capitals") << u"HASH1:8!"_s << 1 << Kind::Commit << QString();
        QTest::addRow("nothing: the branch's head") << QString() << 3 << Kind::Branch << u"main"_s;
        QTest::addRow("blanks around") << u" dev "_s << 2 << Kind::Branch << u"dev"_s;
        QTest::addRow("with its kind") << u"tags/both"_s << 1 << Kind::Tag << u"both"_s;
    }
    void looksUpWhatAPersonWrites()
    {
        QFETCH(QString, text);
        QFETCH(int, commit);
        m_origin->point("dev", m_commits.at(2));
        m_origin->point("both", m_commits.at(2));
        m_origin->tag("v1.0", m_commits.at(1));
        m_origin->tag("both", m_commits.at(1));
        if (text.startsWith(u"HASH")) {
            const bool isUpper = text.endsWith(u'!');
            const QString digits = text.section(u':', 1).remove(u'!');
            text = m_commits.at(1).text().left(digits.isEmpty() ? 40 : digits.toInt());
            text = isUpper ? text.toUpper() : text;
        }
        const auto found = resultOf(lookUpRef(remote(), text, nullptr));
        VERIFY_GOOD(found);
        QCOMPARE(found->commit, m_commits.at(commit));
        QTEST(found->kind, "kind");
        QTEST(found->name, "name");
    }

    void saysWhyANameIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addRow("unknown") << u"nosuch"_s << Error::Kind::Missing;
        QTest::addRow("a commit on no remote") << QString(40, u'c') << Error::Kind::Missing;
        QTest::addRow("too few digits") << u"abc"_s << Error::Kind::Missing;
        QTest::addRow("a branch and a tag") << u"both"_s << Error::Kind::Conflict;
        QTest::addRow("digits of two commits") << u"AMBIGUOUS"_s << Error::Kind::Conflict;
        QTest::addRow("an option") << u"--upload-pack=x"_s << Error::Kind::Malformed;
        QTest::addRow("climbs") << u"../../x"_s << Error::Kind::Malformed;
        QTest::addRow("an expression") << u"main~1"_s << Error::Kind::Malformed;
        QTest::addRow("a line break") << u"a\nb"_s << Error::Kind::Malformed;
    }
    void saysWhyANameIsNone()
    {
        QFETCH(QString, text);
        QFETCH(Error::Kind, kind);
        m_origin->point("both", m_commits.at(2));
        m_origin->tag("both", m_commits.at(1));
        QStringList candidates;
        if (text == u"AMBIGUOUS") {
            // Of 700 commits two begin alike in four digits, more likely than not; the fixture's
            // times make it the same two each time.
            QHash<QString, Commit> seen;
            for (int at = 0; at < 2000 && candidates.isEmpty(); ++at) {
                const Commit one = m_origin->commit({{u"n"_s, {QByteArray::number(at)}}});
                if (const auto twin = seen.constFind(one.text().left(4)); twin != seen.cend())
                    candidates = {one.text(), twin->text()};
                seen.insert(one.text().left(4), one);
            }
            QVERIFY(!candidates.isEmpty());
            text = candidates.first().left(4);
        }
        const auto found = resultOf(lookUpRef(remote(), text, nullptr), 60000);
        QVERIFY(!found);
        QVERIFY2(found.error().kind == kind, wordsOf(found).constData());
        QVERIFY(!found.error().summary.isEmpty());
        for (const QString &candidate : std::as_const(candidates))
            QVERIFY2(found.error().detail.contains(candidate), wordsOf(found).constData());
    }

    void listsBranchesAndTags()
    {
        m_origin->point("dev", m_commits.at(2));
        m_origin->tag("v1", m_commits.at(0));
        m_origin->tag("v2", m_commits.at(2));
        sync();
        const auto refs = resultOf(listRefs(remote(), nullptr));
        VERIFY_GOOD(refs);
        QCOMPARE(refs->head, u"main"_s);
        QCOMPARE(refs->branches.size(), 2);
        QCOMPARE(refs->tags.size(), 2);
        QCOMPARE(refs->tags.first().name, u"v2"_s);
    }

    void aBranchMayBecomeAFolderOfBranches()
    {
        m_origin->point("dev", m_commits.at(2));
        sync();
        m_origin->remove("refs/heads/dev");
        m_origin->point("dev/one", m_commits.at(3));
        sync();
        const auto found = resultOf(lookUpRef(remote(), u"dev/one"_s, nullptr));
        VERIFY_GOOD(found);
        QCOMPARE(found->commit, m_commits.at(3));
    }

private:
    QList<Commit> m_commits;
};

QTEST_GUILESS_MAIN(RefLookupTest)
#include "tst_ref_lookup.moc"
