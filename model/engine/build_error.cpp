// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

struct BuildErrorText {
    Q_DECLARE_TR_FUNCTIONS(BuildErrorText)
};

using Phrases = std::initializer_list<QLatin1StringView>;

bool saysAny(const QString &text, Phrases phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&text](QLatin1StringView phrase) {
        return text.contains(phrase, Qt::CaseInsensitive);
    });
}

constexpr Phrases noSpace{"no space left on device"_L1, "disk quota exceeded"_L1};
constexpr Phrases needsBuildKit{"requires BuildKit"_L1, "unknown instruction: HEREDOC"_L1};
constexpr Phrases badDockerfile{"dockerfile parse error"_L1,
                                "unknown instruction"_L1,
                                "the Dockerfile"_L1,
                                "no contents in"_L1,
                                "Cannot locate specified Dockerfile"_L1,
                                "failed to read dockerfile"_L1,
                                "Dockerfile: no such file"_L1,
                                "failed to create LLB definition"_L1,
                                "failed to process"_L1};
constexpr Phrases badContext{"unexpected EOF"_L1, "invalid tar header"_L1,
                             "Error processing tar file"_L1, "failed to unpack"_L1};
constexpr Phrases missingFile{"COPY failed"_L1,
                              "ADD failed"_L1,
                              "failed to compute cache key"_L1,
                              "failed to calculate checksum"_L1,
                              "checking on sources"_L1,
                              "not found in build context"_L1};
constexpr Phrases noAnswer{"dial tcp"_L1,      "i/o timeout"_L1,  "connection refused"_L1,
                           "TLS handshake"_L1, "no such host"_L1, "network is unreachable"_L1,
                           "Client.Timeout"_L1};
constexpr Phrases noImage{"manifest unknown"_L1,
                          "pull access denied"_L1,
                          "repository does not exist"_L1,
                          "no active sessions"_L1,
                          "failed to resolve source metadata"_L1,
                          "failed to resolve reference"_L1,
                          "No such image"_L1};

Error runFailed(const FailedBuild &failure, int code)
{
    if (code == 137)
        return {
            Error::Kind::Failed,
            BuildErrorText::tr("The step “%1” was killed, most often because the memory ran out.")
                .arg(failure.step),
            failure.message};
    return {
        Error::Kind::Failed,
        BuildErrorText::tr("The step “%1” ended with exit code %2.").arg(failure.step).arg(code),
        failure.message};
}

} // namespace

std::optional<int> exitCodeIn(const QString &message)
{
    // At the end only: the command in the message may say anything.
    static const QRegularExpression form(
        u"(?:exit code: |non-zero code: |exit status )(\\d{1,3})\\s*\\z"_s);
    const QRegularExpressionMatch match = form.match(message);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toInt();
}

Error buildErrorOf(const FailedBuild &failure)
{
    using enum Error::Kind;
    const QString &said = failure.message;
    const std::optional<int> code = exitCodeIn(said);
    if (saysAny(said, noSpace) || (code && saysAny(failure.lastOutput, noSpace)))
        return {NoSpace,
                BuildErrorText::tr("The engine's disk is full. Free space on it and build again."),
                said};
    if (code && !failure.step.isEmpty())
        return runFailed(failure, *code);
    if (code)
        return {Failed,
                BuildErrorText::tr("A step of the build ended with exit code %1.").arg(*code),
                said};
    if (saysAny(said, needsBuildKit))
        return {Malformed,
                BuildErrorText::tr("The Dockerfile needs a newer builder than this engine has."),
                said};
    if (saysAny(said, missingFile))
        return {
            Missing,
            BuildErrorText::tr("A file that the Dockerfile copies is not among the build's files."),
            said};
    if (saysAny(said, noAnswer))
        return {
            Unreachable,
            BuildErrorText::tr("The registry of a base image did not answer. Look at the network."),
            said};
    if (saysAny(said, noImage))
        return {Missing, BuildErrorText::tr("A base image could not be fetched."), said};
    if (saysAny(said, badContext))
        return {Malformed, BuildErrorText::tr("The build's files did not reach the engine whole."),
                said};
    if (saysAny(said, badDockerfile))
        return {Malformed, BuildErrorText::tr("The engine cannot read the Dockerfile."), said};
    if (!failure.step.isEmpty())
        return {Failed, BuildErrorText::tr("The build stopped at the step “%1”.").arg(failure.step),
                said};
    return {Failed, BuildErrorText::tr("The image could not be built."), said};
}

} // namespace slipway
