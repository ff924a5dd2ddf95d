// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

/// All that an error says, for a test's message.
inline QByteArray wordsOf(const slipway::Error *error)
{
    return error ? (slipway::nameOf(error->kind) + QStringLiteral(": ") + error->summary
                    + QStringLiteral(" | ") + error->detail)
                       .toUtf8()
                 : QByteArray("no error");
}

template <typename T>
QByteArray wordsOf(const slipway::Result<T> &result)
{
    return wordsOf(result ? nullptr : &result.error());
}

/// Ends the test with the error's words when @p result is none.
#define VERIFY_GOOD(result)                                                                        \
    do {                                                                                           \
        const auto &isItGood = (result);                                                           \
        QVERIFY2(isItGood, wordsOf(isItGood).constData());                                         \
    } while (false)

/// Starts @p job and waits for its end; false when it does not come in time.
inline bool runToEnd(slipway::Job *job, int timeoutMs = 20000)
{
    QSignalSpy ended(job, &slipway::Job::finished);
    job->start();
    return !ended.isEmpty() || ended.wait(timeoutMs);
}

/// Runs @p job, made for this, and gives its result. A job that never ends is an Error of kind
/// Timeout.
template <typename T>
slipway::Result<T> resultOf(slipway::JobOf<T> *job, int timeoutMs = 20000)
{
    const std::unique_ptr<slipway::JobOf<T>> owned(job);
    if (!runToEnd(job, timeoutMs))
        return slipway::failure(slipway::Error::Kind::Timeout,
                                QStringLiteral("The job did not end."));
    return job->result();
}
