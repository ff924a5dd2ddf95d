// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/package_lists.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kLongestLine = 2000;
constexpr qsizetype kMostPackages = 50'000; ///< Of one keeper.

/// Takes the lines of one keeper after another.
class Reader
{
public:
    void take(const QString &line);
    PackageLists done();

private:
    void begin(const QString &keeper);
    void takeApt(const QString &line);
    void takeApk(const QString &line);
    void takePip(const QString &line);
    void takeConda(const QString &line);
    void takeNpm(const QString &line);
    void keep(const QString &package, const QString &version);
    void keepApt();
    void keepConda();

    PackageLists m_lists;
    QString m_keeper;
    QString m_package;
    QString m_version;
    QString m_architecture;
    QString m_url;
    QString m_md5;
    bool m_isInstalled = false;
};

/// What stands behind @p key in @p line; unset for another line.
std::optional<QString> after(const QString &line, QLatin1StringView key)
{
    if (!line.startsWith(key))
        return std::nullopt;
    return line.mid(key.size()).trimmed();
}

bool isPlain(const QString &text)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9@_./+~:=!%#?&-][^\x00-\x1f\x7f]*\z)"_s);
    return form.match(text).hasMatch();
}

/// The text of `  "key": "text",`, a line of a JSON file.
QString jsonText(const QString &line)
{
    static const QRegularExpression form(uR"re(\A\s*"[a-z0-9]+"\s*:\s*"([^"\\]*)")re"_s);
    return form.match(line).captured(1);
}

/// The version that is in a line of a package.json, wherever in the line it stands.
QString npmVersion(const QString &line)
{
    static const QRegularExpression form(uR"re("version"\s*:\s*"([^"\\]*)")re"_s);
    return form.match(line).captured(1);
}

/// What `pip freeze` would write behind the @: see PEP 610.
QString addressIn(const QByteArray &json)
{
    const QJsonObject direct = QJsonDocument::fromJson(json).object();
    const QString url = direct.value(u"url").toString();
    const QJsonObject vcs = direct.value(u"vcs_info").toObject();
    if (url.isEmpty() || vcs.isEmpty())
        return url;
    return u"%1+%2@%3"_s.arg(vcs.value(u"vcs").toString(), url, vcs.value(u"commit_id").toString());
}

/// Names that pip takes for the same: PEP 503.
QString pipName(QString name)
{
    static const QRegularExpression runs(u"[-_.]+"_s);
    return name.toLower().replace(runs, u"-"_s);
}

void Reader::begin(const QString &keeper)
{
    if (m_keeper == "apt"_L1)
        keepApt();
    if (m_keeper == "conda"_L1)
        keepConda();
    m_package.clear();
    m_version.clear();
    m_keeper = keeper;
    if (keeper != "end"_L1)
        m_lists.by[keeper];
}

void Reader::take(const QString &line)
{
    static const QRegularExpression head(u"\\A==(apk|apt|conda|end|npm|pip)\\z"_s);
    if (const auto match = head.match(line); match.hasMatch())
        begin(match.captured(1));
    else if (m_keeper == "apt"_L1)
        takeApt(line);
    else if (m_keeper == "apk"_L1)
        takeApk(line);
    else if (m_keeper == "pip"_L1)
        takePip(line);
    else if (m_keeper == "conda"_L1)
        takeConda(line);
    else if (m_keeper == "npm"_L1)
        takeNpm(line);
}

PackageLists Reader::done()
{
    begin(u"end"_s);
    return m_lists;
}

void Reader::keep(const QString &package, const QString &version)
{
    PackageVersions &packages = m_lists.by[m_keeper];
    if (isPlain(package) && isPlain(version) && packages.size() < kMostPackages)
        packages.insert(package, version);
}

void Reader::keepApt()
{
    // Two architectures of one package: the second bears its own in the name.
    if (m_isInstalled && !m_package.isEmpty())
        keep(m_lists.by[m_keeper].contains(m_package) ? m_package + u':' + m_architecture
                                                      : m_package,
             m_version);
    m_isInstalled = false;
    m_package.clear();
    m_version.clear();
}

void Reader::takeApt(const QString &line)
{
    if (const auto name = after(line, "Package: "_L1)) {
        keepApt();
        m_package = *name;
    } else if (const auto status = after(line, "Status: "_L1)) {
        m_isInstalled = status->endsWith(" installed"_L1);
    } else if (const auto architecture = after(line, "Architecture: "_L1)) {
        m_architecture = *architecture;
    } else if (const auto version = after(line, "Version: "_L1)) {
        m_version = *version;
    }
}

void Reader::takeApk(const QString &line)
{
    if (const auto name = after(line, "P:"_L1))
        m_package = *name;
    else if (const auto version = after(line, "V:"_L1))
        m_version = *version;
    if (!m_package.isEmpty() && !m_version.isEmpty()) {
        keep(m_package, m_version); // "V:" comes before and after "P:" in different versions
        m_package.clear();
        m_version.clear();
    }
}

void Reader::takePip(const QString &line)
{
    if (const auto name = after(line, "Name: "_L1)) {
        m_package = pipName(*name);
    } else if (const auto version = after(line, "Version: "_L1)) {
        if (!m_package.isEmpty())
            keep(m_package, *version);
    } else if (const auto json = after(line, "Address: "_L1)) {
        const QString address = addressIn(json->toUtf8());
        if (!m_package.isEmpty() && !address.isEmpty())
            keep(m_package, address);
    }
}

void Reader::keepConda()
{
    // name-version-build.json, and only the name has further dashes
    static const QRegularExpression form(uR"(\A(.+)-([^-]+)-([^-]+)\.json\z)"_s);
    if (const auto match = form.match(m_package); match.hasMatch()) {
        keep(match.captured(1), match.captured(2) + u' ' + match.captured(3));
        if (isPlain(m_url) && m_lists.by[m_keeper].contains(match.captured(1)))
            m_lists.condaFiles.insert(match.captured(1),
                                      m_md5.isEmpty() ? m_url : m_url + u'#' + m_md5);
    }
    m_package.clear();
    m_url.clear();
    m_md5.clear();
}

void Reader::takeConda(const QString &line)
{
    static const QRegularExpression md5(u"\\A[0-9a-f]{32}\\z"_s);
    if (const auto file = after(line, "File: "_L1)) {
        keepConda();
        m_package = *file;
    } else if (line.startsWith("  \"url\": "_L1)) {
        m_url = jsonText(line);
    } else if (const QString sum = jsonText(line); md5.match(sum).hasMatch()) {
        m_md5 = sum;
    }
}

void Reader::takeNpm(const QString &line)
{
    if (const auto place = after(line, "Place: "_L1)) {
        m_package = *place;
        for (const auto global : {"/usr/local/lib/node_modules/"_L1, "/usr/lib/node_modules/"_L1}) {
            if (m_package.startsWith(global))
                m_package.remove(0, global.size());
        }
    } else if (!m_package.isEmpty()) {
        keep(m_package, npmVersion(line));
        m_package.clear();
    }
}

} // namespace

PackageLists packageListsIn(const QByteArray &said)
{
    Reader reader;
    qsizetype from = 0;
    while (from < said.size()) {
        const qsizetype end = said.indexOf('\n', from);
        const qsizetype length = (end < 0 ? said.size() : end) - from;
        if (length <= kLongestLine)
            reader.take(QString::fromUtf8(said.mid(from, length)));
        from += length + 1;
    }
    return reader.done();
}

} // namespace slipway
