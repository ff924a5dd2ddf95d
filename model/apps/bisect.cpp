// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bisect)
};

constexpr int kSkipCode = 125;
constexpr std::array kVerdicts{Verdict::Good, Verdict::Bad, Verdict::Skip};

/// Of @p count suspects with a last one that is bad: how many tries find the first bad one.
int triesFor(int count)
{
    return count <= 1 ? 0 : int(std::bit_width(unsigned(count - 1)));
}

} // namespace

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return u"good"_s;
    case Verdict::Bad:
        return u"bad"_s;
    case Verdict::Skip:
        break;
    }
    return u"skip"_s;
}

std::optional<Verdict> verdictNamed(QStringView name)
{
    for (const Verdict verdict : kVerdicts) {
        if (name == nameOf(verdict))
            return verdict;
    }
    return std::nullopt;
}

Verdict verdictOf(int exitCode)
{
    return exitCode == 0 ? Verdict::Good : exitCode == kSkipCode ? Verdict::Skip : Verdict::Bad;
}

BisectState stateOf(const BisectSearch &search)
{
    using Known = BisectState::Known;
    BisectState state;
    const int last = int(search.line.size()) - 1;
    state.firstBad = last;
    QList<bool> skipped(search.line.size(), false);
    const auto indexOf = [&](const Commit &commit) {
        const auto found = std::find_if(search.line.begin(), search.line.end(),
                                        [&](const auto &one) { return one.commit == commit; });
        return found == search.line.end() ? -1 : int(found - search.line.begin());
    };
    state.known = QList<Known>(search.line.size(), Known::Open);
    for (const BisectAnswer &answer : search.answers) {
        const int at = indexOf(answer.commit);
        if (at < 0)
            continue;
        ++state.tries;
        if (answer.verdict == Verdict::Good)
            state.lastGood = std::max(state.lastGood, at);
        else if (answer.verdict == Verdict::Bad)
            state.firstBad = std::min(state.firstBad, at);
        else
            skipped[at] = true;
        state.known[at] = answer.verdict == Verdict::Good ? Known::Works
            : answer.verdict == Verdict::Bad              ? Known::Broken
                                                          : Known::Skipped;
    }
    state.lastGood = std::min(state.lastGood, std::max(0, state.firstBad - 1));
    for (int i = 0; i <= last; ++i) {
        if (i == 0 || i == last)
            state.known[i] = i == 0 ? Known::Works : Known::Broken;
        else if (state.known[i] == Known::Open && i < state.lastGood)
            state.known[i] = Known::WorksToo;
        else if (state.known[i] == Known::Open && i > state.firstBad)
            state.known[i] = Known::BrokenToo;
    }
    state.triesLeft = triesFor(state.suspects());
    if (state.suspects() <= 1) {
        state.step = BisectState::Step::Found;
        return state;
    }
    // The middle, or what can be judged nearest to it.
    const int middle = state.lastGood + state.suspects() / 2;
    for (int i = state.lastGood + 1; i < state.firstBad; ++i) {
        if (!skipped[i] && (state.next < 0 || std::abs(i - middle) < std::abs(state.next - middle)))
            state.next = i;
    }
    if (state.next < 0) {
        state.step = BisectState::Step::Range;
        state.triesLeft = 0;
    } else {
        state.known[state.next] = Known::Next;
    }
    return state;
}

bool saysOfTheCommit(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Failed:
    case Error::Kind::Malformed:
    case Error::Kind::Missing:
    case Error::Kind::Timeout:
        return true;
    default:
        return false;
    }
}

Result<QList<BisectCommit>> bisectLine(const QList<BisectNode> &nodes, const BisectCommit &good,
                                       const Commit &bad)
{
    QHash<QString, const BisectNode *> byName;
    for (const BisectNode &node : nodes)
        byName.insert(node.commit.commit.text(), &node);
    QList<BisectCommit> line;
    Commit at = bad;
    while (const BisectNode *node = byName.value(at.text())) {
        line.prepend(node->commit);
        if (node->parents.isEmpty() || line.size() > nodes.size())
            break; // a root: good is in another history
        at = node->parents.first();
    }
    if (line.isEmpty()) {
        return failure(Error::Kind::Conflict,
                       Text::tr("%1 does not come after %2. Name a commit that works and a later "
                                "one that does not.")
                           .arg(bad.brief(), good.commit.brief()));
    }
    line.prepend(at == good.commit ? good : BisectCommit{.commit = at});
    if (line.size() > 1 && line.at(0).commit == line.at(1).commit) {
        return failure(
            Error::Kind::Conflict,
            Text::tr("%1 and %2 have no commit in common.").arg(bad.brief(), good.commit.brief()));
    }
    return line;
}

} // namespace slipway
