// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "model/engine/recordings.h"

#include <functional>

/// What a typed call makes of a recorded answer, in words that are the same for engines that said
/// the same.
using Ask =
    std::function<QString(slipway::Engine &engine, FakeEngine &fake, const FakeAnswer &answer)>;

/// A question, the call that asks it, and what the call has to say of every engine's answer.
struct Question {
    QString id;
    Ask ask; ///< Empty: no call asks this.
    QString expected;
    QMap<QString, QString> except; ///< engine → what it says instead
};

QList<Question> recordedQuestions();
