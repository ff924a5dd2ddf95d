// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/text_checks.h"

#include "base/mount.h"
#include "profiles/profiles_text.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int shown = 60; // characters of a wrong value that a problem repeats

/// Whether the whole of @p text has the form of @p pattern, of which there are few: making one
/// costs more than using it.
bool fits(const QString &text, const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> made;
    auto form = made.find(pattern);
    if (form == made.end())
        form = made.insert(pattern, QRegularExpression(u"\\A(?:%1)\\z"_s.arg(pattern)));
    return form->match(text).hasMatch();
}

QString unless(bool isGood, const QString &sentence, const QString &text)
{
    return isGood ? QString() : sentence.arg(text.left(shown));
}

QString atMost(qsizetype most, const QString &text)
{
    return text.size() <= most
        ? QString()
        : ProfilesText::tr("This is %1 characters long, and at most %2 are possible.")
              .arg(text.size())
              .arg(most);
}

/// Characters that show as nothing or turn the text around, so that a person reads what is not
/// there.
bool isHidden(QChar c)
{
    const ushort unit = c.unicode();
    return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff;
}

bool hasHost(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty();
}

bool isAddress(const QString &text)
{
    // The host of a web address in brackets has the same form; what QUrl lets pass there is an IPv6
    // address.
    if (text.contains(u':'))
        return !text.contains(u'%')
            && QUrl(u"http://["_s + text + u"]/"_s, QUrl::StrictMode).isValid();
    static const QRegularExpression form(
        u"\\A(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\z"_s);
    const QStringList parts = form.match(text).capturedTexts().mid(1);
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               return part.toInt() < 256;
           });
}

} // namespace

QString checkOneLine(const QString &text)
{
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c.unicode() == 0x85 || c.unicode() == 0x2028
            || c.unicode() == 0x2029)
            return ProfilesText::tr("This must be one line, and it has a line break in it.");
        if (c.category() == QChar::Other_Control)
            return ProfilesText::tr("This has a control character in it.");
        if (isHidden(c))
            return ProfilesText::tr("This has a character in it that is not shown.");
    }
    return atMost(4096, text);
}

QString checkScript(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || isHidden(c);
    });
    return isPlain
        ? atMost(65536, text)
        : ProfilesText::tr("This has a control character or a character that is not shown in it.");
}

QString checkName(const QString &text)
{
    return atMost(60, text);
}

QString checkSummary(const QString &text)
{
    return atMost(34, text);
}

QString checkDescription(const QString &text)
{
    return atMost(600, text);
}

QString checkWebAddress(const QString &text)
{
    return unless(
        fits(text, u"https?://[^\\s\"'<>\\\\]+"_s) && hasHost(QUrl(text, QUrl::StrictMode)),
        ProfilesText::tr("“%1” is not a web address: http:// or https:// and a host."), text);
}

QString checkDownload(const QString &text)
{
    return unless(text.startsWith(u"https://") && checkWebAddress(text).isEmpty(),
                  ProfilesText::tr("“%1” is not an address to download from: https:// and a host."),
                  text);
}

QString checkGitAddress(const QString &text)
{
    // A host that begins with "-" would be an option of the ssh command.
    static const QString remote =
        u"(?:https?|git|ssh)://(?:[A-Za-z0-9._~%+-]+(?::[^@/\\s]*)?@)?[A-Za-z0-9\\[]"
        "[A-Za-z0-9.:\\]_-]*/[^\\s\"'`$\\\\<>|;&]+"_s;
    static const QString local = u"file:///[^\\s\"'`$\\\\<>|;&]+"_s;
    const bool hasOption = text.contains(u"--") && text.contains(u"/-");
    return unless(!hasOption && (fits(text, remote) || fits(text, local)),
                  ProfilesText::tr(
                      "“%1” is not a git address: https://, http://, git://, ssh:// or file:///."),
                  text);
}

QString checkBranch(const QString &text)
{
    const bool isGood = fits(text, u"[^\\s~^:?*\\[\\\\\"'`$-][^\\s~^:?*\\[\\\\\"'`$]*"_s)
        && !text.contains(u"..") && !text.contains(u"@{") && !text.contains(u"//")
        && !text.startsWith(u'/') && !text.endsWith(u'/') && !text.endsWith(u'.')
        && !text.endsWith(u".lock") && text.size() <= 200;
    return unless(isGood, ProfilesText::tr("“%1” is not the name of a branch or tag."), text);
}

QString checkLicence(const QString &text)
{
    static const QString name = u"\\(*[A-Za-z0-9][A-Za-z0-9.+-]*\\)*"_s;
    const bool isGood = fits(text, u"%1(?: (?:AND|OR|WITH) %1)*"_s.arg(name))
        && text.count(u'(') == text.count(u')');
    return unless(isGood,
                  ProfilesText::tr(
                      "“%1” is not a licence as SPDX writes it: “MIT”, “GPL-3.0-or-later”, “MIT OR "
                      "Apache-2.0”."),
                  text);
}

QString checkIcon(const QString &text)
{
    return unless(
        fits(text, u"[a-z0-9][a-z0-9-]{0,39}"_s),
        ProfilesText::tr("“%1” is not the name of an icon: small letters, digits and hyphens."),
        text);
}

QString checkTint(const QString &text)
{
    return unless(fits(text, u"#[0-9A-Fa-f]{6}"_s),
                  ProfilesText::tr("“%1” is not a colour: “#RRGGBB”."), text);
}

QString checkShortName(const QString &text)
{
    return unless(
        fits(text, u"[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?"_s),
        ProfilesText::tr(
            "“%1” is not a name: small letters, digits and hyphens, a letter first, at most 40."),
        text);
}

QString checkImagePath(const QString &text)
{
    if (!isPlainAbsolutePath(text) || QDir::cleanPath(text) != text || text.contains(u"//"))
        return ProfilesText::tr(
                   "“%1” is not a path in the app: it begins with “/” and has no “..”, “//” or “/” "
                   "at its end.")
            .arg(text.left(shown));
    if (!fits(text, u"[\\p{L}\\p{N} ._/@+~,()=-]+"_s))
        return ProfilesText::tr("“%1” has a character in it that a path in the app may not have.")
            .arg(text.left(shown));
    const QString top = text.section(u'/', 1, 1);
    static const QStringList closed{u"proc"_s, u"sys"_s,  u"dev"_s, u"run"_s,
                                    u"bin"_s,  u"sbin"_s, u"lib"_s, u"lib64"_s};
    if (top.isEmpty() || closed.contains(top))
        return ProfilesText::tr("“%1” belongs to the system: another path is needed.")
            .arg(text.left(shown));
    return {};
}

QString checkRelativePath(const QString &text)
{
    const bool isGood = fits(text, u"[\\p{L}\\p{N}._@+][\\p{L}\\p{N} ._/@+~,()=-]*"_s)
        && QDir::cleanPath(text) == text && !text.startsWith(u"..") && !text.contains(u"/-");
    return unless(
        isGood,
        ProfilesText::tr("“%1” is not a path inside the source: no “/” at its start and no “..”."),
        text);
}

QString checkWebPath(const QString &text)
{
    return unless(fits(text, u"/[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*"_s) && !text.startsWith(u"//"),
                  ProfilesText::tr("“%1” is not a path of a web page: it begins with “/”."), text);
}

QString checkStoreKind(const QString &text)
{
    return unless(
        fits(text, u"[a-z][a-z0-9_]{0,39}(?:/[a-z0-9][a-z0-9_]{0,39})?"_s),
        ProfilesText::tr(
            "“%1” is not a kind of model: small letters, digits and “_”, as in “checkpoints”."),
        text);
}

QString checkEnvironmentName(const QString &text)
{
    return unless(fits(text, u"[A-Za-z_][A-Za-z0-9_]{0,199}"_s),
                  ProfilesText::tr(
                      "“%1” is not the name of an environment variable: letters, digits and “_”."),
                  text);
}

QString checkPythonVersion(const QString &text)
{
    return unless(fits(text, u"3\\.\\d{1,2}(?:\\.\\d{1,2})?"_s),
                  ProfilesText::tr("“%1” is not a version of Python 3: “3.11”."), text);
}

QString checkPipRequirement(const QString &text)
{
    const bool isGood = fits(text, u"(?:[A-Za-z0-9]|https://).*"_s)
        && !fits(text, u".*\\s--?[A-Za-z].*"_s) && !text.contains(u'`') && !text.contains(u"$(");
    return unless(
        isGood,
        ProfilesText::tr("“%1” is not a requirement of pip: “name==version”, without options."),
        text);
}

QString checkTorchIndex(const QString &text)
{
    return text == u"auto" ? QString() : checkDownload(text);
}

QString checkSha256(const QString &text)
{
    return unless(
        fits(text, u"[0-9a-f]{64}"_s),
        ProfilesText::tr("“%1” is not a SHA-256 sum: 64 hexadecimal digits, small letters."), text);
}

QString checkAptPackage(const QString &text)
{
    return unless(
        fits(text, u"[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?(?:=[A-Za-z0-9.+:~-]+)?"_s),
        ProfilesText::tr("“%1” is not the name of a package: “libgl1” or “libgl1=1.6.0-1”."), text);
}

QString checkNpmPackage(const QString &text)
{
    return unless(fits(text, u"(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@[0-9A-Za-z.+-]+"_s),
                  ProfilesText::tr("“%1” is not a package of npm with its version: “name@1.2.3”."),
                  text);
}

QString checkAddress(const QString &text)
{
    return isAddress(text)
        ? QString()
        : ProfilesText::tr("“%1” is not an IP address: 127.0.0.1 or 0.0.0.0.").arg(text.left(60));
}

QString checkSignal(const QString &text)
{
    static const QStringList known{u"SIGTERM"_s, u"SIGINT"_s,   u"SIGQUIT"_s,
                                   u"SIGHUP"_s,  u"SIGKILL"_s,  u"SIGUSR1"_s,
                                   u"SIGUSR2"_s, u"SIGWINCH"_s, u"SIGRTMIN+3"_s};
    return unless(known.contains(text),
                  ProfilesText::tr("“%1” is not a signal that stops an app: %2.")
                      .arg(u"%1"_s, known.join(u", "_s)),
                  text);
}

QString checkCapability(const QString &text)
{
    static const QStringList known =
        QString(u"AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN "
                u"DAC_OVERRIDE DAC_READ_SEARCH "
                "FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN "
                "MAC_OVERRIDE MKNOD NET_ADMIN "
                "NET_BIND_SERVICE NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID "
                "SYSLOG SYS_ADMIN SYS_BOOT "
                "SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE "
                "SYS_TIME SYS_TTY_CONFIG "
                "WAKE_ALARM"_s)
            .split(u' ');
    return unless(
        known.contains(text),
        ProfilesText::tr("“%1” is not a capability: one name, without “CAP_”, as in “NET_ADMIN”."),
        text);
}

std::optional<std::chrono::seconds> parseDuration(const QString &text)
{
    if (!fits(text, u"[0-9]{1,6}[smh]"_s))
        return std::nullopt;
    const QChar unit = text.back();
    const qint64 seconds = text.chopped(1).toLongLong()
        * (unit == u'h'       ? 3600
               : unit == u'm' ? 60
                              : 1);
    if (seconds < 1 || seconds > 24 * 3600)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

QString durationText(std::chrono::seconds duration)
{
    return QString::number(duration.count()) + u's';
}

std::optional<qint64> parseSize(const QString &text)
{
    if (!fits(text, u"[0-9]{1,13}[kmg]?"_s))
        return std::nullopt;
    const QChar unit = text.back();
    const int shift = unit == u'g' ? 30 : unit == u'm' ? 20 : unit == u'k' ? 10 : 0;
    const qint64 number = (shift ? text.chopped(1) : text).toLongLong();
    constexpr qint64 most = 1LL << 40;
    if (number < 1 || number > (most >> shift))
        return std::nullopt;
    return number << shift;
}

QString sizeText(qint64 bytes)
{
    for (const auto &[shift, unit] :
         {std::pair(30, u'g'), std::pair(20, u'm'), std::pair(10, u'k')}) {
        if (bytes > 0 && bytes % (1LL << shift) == 0)
            return QString::number(bytes >> shift) + unit;
    }
    return QString::number(bytes);
}

} // namespace slipway
