// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_keys.h"
#include "profiles/profile_yaml.h"
#include "profiles/yaml_document.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList told(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << problem.told();
    return lines;
}

/// The object of a schema that a "$ref" inside of it leads to, or itself.
QJsonObject resolved(const QJsonObject &schema, const QJsonObject &root)
{
    const QString ref = schema.value(u"$ref"_s).toString();
    return ref.isEmpty()
        ? schema
        : root.value(u"$defs"_s).toObject().value(ref.section(u'/', -1)).toObject();
}

/// The keys of every map that a schema describes, named as profileKeys() names them.
void collectKeys(const QJsonObject &schema, const QString &field, const QJsonObject &root,
                 QMap<QString, QStringList> &into)
{
    const QJsonObject here = resolved(schema, root);
    const QJsonObject properties = here.value(u"properties"_s).toObject();
    if (!properties.isEmpty())
        into[field] = properties.keys();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QString name = field.isEmpty() ? property.key() : field + u'.' + property.key();
        collectKeys(property.value().toObject(), name, root, into);
    }
    if (here.contains(u"items"_s))
        collectKeys(here.value(u"items"_s).toObject(), field + u"[]"_s, root, into);
    const QJsonValue any = here.value(u"additionalProperties"_s);
    if (any.isObject())
        collectKeys(any.toObject(), field + u".*"_s, root, into);
}

} // namespace

class ShippedProfilesTest : public QObject
{
    Q_OBJECT
private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(u":/profiles"_s).entryList({u"*.yaml"_s});
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << u":/profiles/"_s + file;
    }

private slots:
    void allOfThemAreInTheProgram()
    {
        const QStringList wanted{u"automatic1111.yaml"_s, u"comfyui.yaml"_s,  u"fooocus.yaml"_s,
                                 u"forge.yaml"_s,         u"invokeai.yaml"_s, u"jellyfin.yaml"_s,
                                 u"kohya.yaml"_s,         u"naifu.yaml"_s,    u"sdnext.yaml"_s,
                                 u"site.yaml"_s,          u"syncthing.yaml"_s};
        QCOMPARE(QDir(u":/profiles"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name), wanted);
    }

    void noneHasAProblem_data() { addFiles(); }
    void noneHasAProblem()
    {
        QFETCH(QString, file);
        const ReadProfile read = readProfile(contentOf(file), file);
        QCOMPARE(told(read.problems), QStringList());
        QVERIFY(read.profile);
        QCOMPARE(read.profile->id.text() + u".yaml"_s, file.section(u'/', -1));
        QVERIFY(!read.profile->summary.isEmpty() && read.profile->summary.size() <= 34);
        QVERIFY(!read.profile->licence.isEmpty());
        QVERIFY(!read.profile->icon.isEmpty());
        QVERIFY(read.profile->web);
    }

    void nonePublishesItselfOrOpensABrowser_data() { addFiles(); }
    void nonePublishesItselfOrOpensABrowser()
    {
        QFETCH(QString, file);
        const ReadProfile read = readProfile(contentOf(file), file);
        QVERIFY(read.profile);
        for (const QString &flag :
             {u"--share"_s, u"--autolaunch"_s, u"--inbrowser"_s, u"--ngrok"_s})
            QVERIFY2(!read.profile->run.command.contains(flag), qPrintable(flag));
        QVERIFY(read.profile->run.capabilities.isEmpty());
    }

    void aSourceThatIsNotAskedForIsHeldAtACommit_data() { addFiles(); }
    void aSourceThatIsNotAskedForIsHeldAtACommit()
    {
        QFETCH(QString, file);
        const ReadProfile read = readProfile(contentOf(file), file);
        QVERIFY(read.profile);
        for (const Source &source : read.profile->sources) {
            QCOMPARE(source.git.isEmpty(), !source.ask.isEmpty());
            QCOMPARE(source.commit.has_value(), source.ask.isEmpty());
        }
    }

    void theSourceThatHasNoLawfulHomeIsAskedFor()
    {
        const ReadProfile read =
            readProfile(contentOf(u":/profiles/naifu.yaml"_s), u"naifu.yaml"_s);
        QVERIFY(read.profile);
        QVERIFY(read.profile->sources.first().git.isEmpty());
        QVERIFY(!read.profile->sources.first().ask.isEmpty());
        QVERIFY(!contentOf(u":/profiles/naifu.yaml"_s).contains("git:"));
    }

    void writingAndReadingGivesTheSameProfile_data() { addFiles(); }
    void writingAndReadingGivesTheSameProfile()
    {
        QFETCH(QString, file);
        const ReadProfile read = readProfile(contentOf(file), file);
        QVERIFY(read.profile);
        const QByteArray written = writeProfile(*read.profile);
        const ReadProfile again = readProfile(written, file);
        QCOMPARE(told(again.problems), QStringList());
        QVERIFY2(again.profile == read.profile, written);
        QCOMPARE(writeProfile(*again.profile), written);
    }

    void theSchemaHasTheKeysOfTheReader()
    {
        QJsonParseError error;
        const QByteArray bytes =
            contentOf(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/profiles/profile.schema.json"));
        const QJsonObject schema = QJsonDocument::fromJson(bytes, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QMap<QString, QStringList> ofSchema;
        collectKeys(schema, {}, schema, ofSchema);
        QMap<QString, QStringList> ofReader = profileKeys();
        for (QStringList &keys : ofReader)
            keys.sort();
        QCOMPARE(ofSchema, ofReader);
    }

    void everyKeyThatIsUsedIsInTheSchema_data() { addFiles(); }
    void everyKeyThatIsUsedIsInTheSchema()
    {
        QFETCH(QString, file);
        const YamlDocument document = parseYaml(contentOf(file), file);
        QVERIFY(document.root);
        const QByteArray bytes =
            contentOf(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/profiles/profile.schema.json"));
        const QJsonObject schema = QJsonDocument::fromJson(bytes).object();
        QMap<QString, QStringList> known;
        collectKeys(schema, {}, schema, known);
        const std::function<void(const YamlNode &, const QString &)> check =
            [&](const YamlNode &node, const QString &field) {
                for (const YamlNode &item : node.items)
                    check(item, field + u"[]"_s);
                for (const YamlEntry &entry : node.entries) {
                    const QString name = entry.key.text;
                    if (known.contains(field))
                        QVERIFY2(known[field].contains(name), qPrintable(field + u'.' + name));
                    const QString any = field + u".*"_s;
                    check(entry.value,
                          known.contains(any)   ? any
                              : field.isEmpty() ? name
                                                : field + u'.' + name);
                }
            };
        check(*document.root, {});
    }
};

QTEST_GUILESS_MAIN(ShippedProfilesTest)
#include "tst_shipped_profiles.moc"
