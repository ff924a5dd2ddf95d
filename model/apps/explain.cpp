// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/explain.h"

#include "apps/known_lines.h"
#include "apps/vram_words.h"
#include "git/remote_access.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLinesShown = 12; ///< Of an unknown cause.
constexpr int kLinesBefore = 3; ///< Shown before the line that tells the cause.
constexpr int kLinesAfter = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

Explanation::Fix again()
{
    return {u"again"_s, Text::tr("Try again"),
            Text::tr("Steps that were done come from the cache."), Text::tr("Build again"), false};
}
Explanation::Fix report()
{
    return {
        u"report"_s, Text::tr("Ask for help"),
        Text::tr("Copies the step, these lines and your versions. Paths and tokens are removed."),
        Text::tr("Copy report"), false};
}
/// Adds the line that mends the cause, and builds; unset where no line does.
std::optional<Explanation::Fix> apply(const QString &cause)
{
    if (!lineThatMends(cause))
        return std::nullopt;
    return Explanation::Fix{u"apply "_s + cause,
                            cause == "pkg-resources"_L1 ? Text::tr("Build with setuptools 80")
                                                        : Text::tr("Install setuptools first"),
                            Text::tr("Adds one line to the recipe, which you can take out again."),
                            Text::tr("Apply and build"), true};
}
Explanation::Fix otherCommit()
{
    return {u"commits"_s, Text::tr("Pin another commit"),
            Text::tr("A newer one may bring its own fix, an older one may not need it."),
            Text::tr("See commits"), false};
}
Explanation::Fix openLog()
{
    return {u"log"_s, Text::tr("Read the whole log"), Text::tr("The cause may stand further up."),
            Text::tr("Open full log"), false};
}
Explanation::Fix suggested(Explanation::Fix fix)
{
    fix.suggested = true;
    return fix;
}

/// One known cause. The captures of the pattern go into title and text as %1 and %2.
struct Known {
    const char *cause;
    const char *pattern;
    const char *title;
    const char *text;
    bool isWorthAnotherTry;
};

const char *const kNetworkTitle =
    QT_TRANSLATE_NOOP("Explain", "A server on the network did not answer");
const char *const kNetworkText =
    QT_TRANSLATE_NOOP("Explain",
                      "The step needs something from the network and could not get it. Nothing "
                      "was changed: the pin "
                      "and the last image are as before.");

// In the order of how much they tell: what makes another line fail comes before that line.
const Known kKnown[] = {
    {"no-space", "no space left on device|disk quota exceeded|not enough space on the disk",
     QT_TRANSLATE_NOOP("Explain", "The disk is full"),
     QT_TRANSLATE_NOOP("Explain",
                       "The engine's disk had no room for this step. Free some space, then build "
                       "again: what was done "
                       "is kept."),
     true},
    {"pkg-resources", "No module named ['\"]?pkg_resources",
     QT_TRANSLATE_NOOP("Explain", "A package needs a part that setuptools removed"),
     QT_TRANSLATE_NOOP("Explain",
                       "pip always takes the newest setuptools when it builds a package. Since "
                       "version 82 it no longer contains pkg_resources, and this one cannot be "
                       "built without it."),
     false},
    {"setuptools", "No module named ['\"]?(setuptools|distutils|wheel)['\"]?",
     QT_TRANSLATE_NOOP("Explain", "A package needs %1 to be built"),
     QT_TRANSLATE_NOOP("Explain",
                       "This version of Python does not bring %1, and the package does not ask for "
                       "it."),
     false},
    // Package managers tell of a list that they could not fetch, and then only that the package is
    // in none.
    {"network", "Some index files failed to download|NewConnectionError|ReadTimeoutError",
     kNetworkTitle, kNetworkText, true},
    {"no-distribution",
     "(?:No matching distribution found for|Could not find a version that satisfies the "
     "requirement) ([^\\s(]+)",
     QT_TRANSLATE_NOOP("Explain", "There is no fitting version of %1"),
     QT_TRANSLATE_NOOP("Explain",
                       "The package index has no %1 for this version of Python and this kind of "
                       "processor. Another "
                       "Python version, or another index for PyTorch, may have it."),
     false},
    {"apt-missing", "E: (?:Unable to locate package|Package '?)\\s*([A-Za-z0-9.+-]+)",
     QT_TRANSLATE_NOOP("Explain", "The package %1 was not found"),
     QT_TRANSLATE_NOOP("Explain",
                       "The distribution of the base image has no package of this name. The "
                       "profile names a package of "
                       "another release."),
     false},
    {"network",
     "Temporary failure (?:resolving|in name resolution)|Could not resolve host|Name or service "
     "not known|"
     "no such host|Network is unreachable|Connection timed out|Connection refused|i/o timeout|"
     "Failed to connect to|TLS handshake timeout",
     kNetworkTitle, kNetworkText, true},
    {"certificate",
     "certificate verify failed|self[- ]signed certificate|CERTIFICATE_VERIFY_FAILED|x509:",
     QT_TRANSLATE_NOOP("Explain", "A server's certificate is not trusted"),
     QT_TRANSLATE_NOOP(
         "Explain",
         "Something between this machine and the server, such as a company's proxy, signs with a "
         "certificate that the image does not know."),
     true},
    {"commit-missing",
     "not our ref|reference is not a tree|unable to find remote commit|couldn't find remote ref|"
     "object not found|has no commit|no such commit",
     QT_TRANSLATE_NOOP("Explain", "The pinned commit is gone upstream"),
     QT_TRANSLATE_NOOP("Explain",
                       "The server no longer gives out this commit. An image that was built before "
                       "still works; a "
                       "rebuild needs another commit."),
     false},
    {"base-missing",
     "manifest (?:for \\S+ )?(?:not found|unknown)|pull access denied|repository does not exist|"
     "failed to resolve source metadata|No such image",
     QT_TRANSLATE_NOOP("Explain", "The base image was not found"),
     QT_TRANSLATE_NOOP("Explain",
                       "The registry has no image of this name, or it wants a login. The profile's "
                       "base may have been "
                       "withdrawn."),
     false},
    {"registry-refused",
     "unauthorized|authentication required|toomanyrequests|429 Too Many Requests|denied: requested "
     "access|"
     "no active sessions",
     QT_TRANSLATE_NOOP("Explain", "The registry refused to give the image"),
     QT_TRANSLATE_NOOP("Explain",
                       "It wants a login, or this address has fetched too many images for now. "
                       "Waiting an hour often "
                       "helps."),
     true},
    {"out-of-vram", kOutOfVram, QT_TRANSLATE_NOOP("Explain", "The GPU's memory is full"),
     QT_TRANSLATE_NOOP("Explain",
                       "What the app loads does not fit into the GPU's memory beside what others "
                       "hold there. Stop them, or let the app use less."),
     true},
    {"killed",
     "exit code: 137|returned a non-zero code: 137|\\bKilled\\b|signal: killed|MemoryError|Out of "
     "memory",
     QT_TRANSLATE_NOOP("Explain", "The step ran out of memory"),
     QT_TRANSLATE_NOOP("Explain",
                       "The system stopped it because it needed more memory than there is. Stop "
                       "other apps, or give the "
                       "machine more swap, and build again."),
     true},
    {"permission", "Permission denied|Operation not permitted|EACCES",
     QT_TRANSLATE_NOOP("Explain", "The step may not write there"),
     QT_TRANSLATE_NOOP(
         "Explain",
         "It ran as the app's user and tried to change something that belongs to another one. The "
         "profile's step may have to run as root."),
     false},
};

/// A git server that does not show a source to just anybody. Its address is in the sentence, in
/// every language.
std::optional<Explanation> ofPrivateSource(const FailedStep &failed)
{
    static const QRegularExpression address(u"https?://[^\\s]+"_s);
    const QUrl url(address.match(failed.error.summary).captured());
    if (failed.error.kind != Error::Kind::NoPermission || !mayCarryLogin(url.toString()))
        return std::nullopt;
    const QString server = url.toString(QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                        | QUrl::RemoveFragment);
    Explanation told;
    told.cause = u"sign-in"_s;
    told.title = Text::tr("The source is private, or it is gone");
    told.text = failed.error.summary;
    told.fixes = {{u"sign-in "_s + server, Text::tr("Sign in to %1").arg(url.host()),
                   Text::tr("The sign-in is kept in the desktop’s keyring."), Text::tr("Sign in…"),
                   true},
                  again(),
                  report()};
    return told;
}

/// Kinds of errors that tell their cause without any log.
Explanation ofKind(const FailedStep &failed)
{
    Explanation told;
    switch (failed.error.kind) {
    case Error::Kind::NotInstalled:
    case Error::Kind::Unreachable:
    case Error::Kind::Lost:
        told.cause = u"engine-lost"_s;
        told.title = Text::tr("The connection was lost");
        told.text = failed.error.summary;
        told.fixes = {suggested(again()), report()};
        break;
    case Error::Kind::NoPermission:
        told.cause = u"no-permission"_s;
        told.title = Text::tr("Slipway may not do this");
        told.text = failed.error.summary;
        told.fixes = {again(), report()};
        break;
    case Error::Kind::NoSpace:
        told.cause = u"no-space"_s;
        told.title = Text::tr("The disk is full");
        told.text = failed.error.summary;
        told.fixes = {suggested(again()), report()};
        break;
    default:
        break;
    }
    return told;
}

int lastMatch(const QStringList &lines, const QRegularExpression &pattern,
              QRegularExpressionMatch &match)
{
    for (int i = int(lines.size()) - 1; i >= 0; --i) {
        match = pattern.match(lines[i]);
        if (match.hasMatch())
            return i;
    }
    return -1;
}

void showLines(Explanation &told, const FailedStep &failed, int from, int to, int error)
{
    if (failed.lines.isEmpty())
        return;
    const int last = int(failed.lines.size()) - 1;
    told.firstLine = failed.firstNumber + qBound(0, from, last);
    told.lastLine = failed.firstNumber + qBound(0, to, last);
    if (error >= 0)
        told.errorLine = failed.firstNumber + error;
}

/// The package that could not be built, as pip calls it at the end.
void namePackage(Explanation &told, const FailedStep &failed)
{
    static const QRegularExpression pattern(u"Failed to build '?([A-Za-z0-9][A-Za-z0-9._-]*)'?"_s);
    QRegularExpressionMatch match;
    if (lastMatch(failed.lines, pattern, match) < 0)
        return;
    const QString package = match.captured(1);
    told.title = Text::tr("%1 needs a part that setuptools 82 removed").arg(package);
    told.text = Text::tr("pip always takes the newest setuptools when it builds a package. Since "
                         "version 82 it no longer contains pkg_resources, and %1 cannot be built "
                         "without it.")
                    .arg(package);
}

/// Who started the app has looked who holds the memory, and says so.
void nameHolders(Explanation &told, const FailedStep &failed)
{
    told.title = Text::tr("%1 ran out of VRAM").arg(failed.app);
    if (saysOutOfVram(failed.error.detail))
        told.text = failed.error.summary;
}

QList<Explanation::Fix> fixesOf(const Known &known)
{
    const QString cause = QString::fromLatin1(known.cause);
    if (const std::optional<Explanation::Fix> mend = apply(cause))
        return {*mend, otherCommit(), report()};
    const Explanation::Fix retry = known.isWorthAnotherTry ? suggested(again()) : again();
    if (cause == "no-distribution"_L1 || cause == "commit-missing"_L1)
        return {retry, otherCommit(), report()};
    return {retry, report()};
}

std::optional<Explanation> ofKnownCause(const FailedStep &failed)
{
    for (const Known &known : kKnown) {
        const QRegularExpression pattern(QString::fromLatin1(known.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        QRegularExpressionMatch match;
        int line = lastMatch(failed.lines, pattern, match);
        if (line < 0) {
            match = pattern.match(failed.error.detail);
            if (!match.hasMatch())
                continue;
        }
        Explanation told;
        told.cause = QString::fromLatin1(known.cause);
        told.title = Text::tr(known.title);
        told.text = Text::tr(known.text);
        if (pattern.captureCount() > 0) {
            const QString name = match.captured(1);
            if (told.title.contains(u"%1"_s))
                told.title = told.title.arg(name);
            if (told.text.contains(u"%1"_s))
                told.text = told.text.arg(name);
        }
        if (told.cause == "out-of-vram"_L1)
            nameHolders(told, failed);
        if (told.cause == "pkg-resources"_L1)
            namePackage(told, failed);
        if (line >= 0)
            showLines(told, failed, line - kLinesBefore, line + kLinesAfter, line);
        else
            showLines(told, failed, int(failed.lines.size()) - kLinesShown,
                      int(failed.lines.size()), -1);
        told.fixes = fixesOf(known);
        return told;
    }
    return std::nullopt;
}

} // namespace

Explanation explain(const FailedStep &failed)
{
    if (std::optional<Explanation> told = ofPrivateSource(failed))
        return *told;
    if (std::optional<Explanation> told = ofKnownCause(failed))
        return *told;
    Explanation told = ofKind(failed);
    if (told.cause.isEmpty()) {
        told.cause = u"unknown"_s;
        told.title = failed.step.isEmpty() ? Text::tr("%1 did not work").arg(failed.app)
                                           : Text::tr("%1 failed").arg(failed.step);
        told.text = failed.lines.isEmpty()
            ? failed.error.summary
            : Text::tr("%1 These lines came last.").arg(failed.error.summary);
        told.fixes = {again(), report(), openLog()};
    }
    const int count = int(failed.lines.size());
    showLines(told, failed, count - kLinesShown, count, -1);
    return told;
}

} // namespace slipway
