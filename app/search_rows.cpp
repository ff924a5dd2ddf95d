// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_rows.h"

#include "words.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchRows)
};

using State = SearchView::State;
using Known = BisectState::Known;

CommitRow::State stateOfRow(Known known, bool isTried)
{
    switch (known) {
    case Known::Works:
        return CommitRow::State::Good;
    case Known::WorksToo:
        return CommitRow::State::WorksToo;
    case Known::Broken:
        return CommitRow::State::Bad;
    case Known::BrokenToo:
        return CommitRow::State::BrokenToo;
    case Known::Skipped:
        return CommitRow::State::Skipped;
    case Known::Next:
        return isTried ? CommitRow::State::Testing : CommitRow::State::Plain;
    case Known::Open:
        break;
    }
    return CommitRow::State::Plain;
}

SearchView::Step::Verdict verdictOfStep(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return SearchView::Step::Verdict::Works;
    case Verdict::Bad:
        return SearchView::Step::Verdict::Broken;
    case Verdict::Skip:
        break;
    }
    return SearchView::Step::Verdict::Skipped;
}

QString subjectOf(const BisectSearch &search, const Commit &commit)
{
    for (const BisectCommit &one : search.line) {
        if (one.commit == commit)
            return one.subject;
    }
    return {};
}

void putRows(SearchView &view, const SearchInput &input, const BisectState &state)
{
    for (qsizetype i = input.search->line.size() - 1; i >= 0; --i) {
        const BisectCommit &commit = input.search->line[i];
        CommitRow row;
        row.hash = commit.commit.text();
        row.subject = commit.subject;
        row.author = commit.author;
        row.date = commit.date;
        row.day = words::when(commit.date, input.now);
        row.state = stateOfRow(state.known.value(i, Known::Open), !input.isEnded);
        view.commits.append(row);
    }
}

void putSteps(SearchView &view, const SearchInput &input)
{
    using Step = SearchView::Step;
    const BisectSearch &search = *input.search;
    if (view.isAtWork() || view.state == State::Asking) {
        if (!view.hash.isEmpty())
            view.steps.append({Step::Verdict::Testing, view.hash, view.subject, Text::tr("now")});
    }
    for (auto answer = search.answers.crbegin(); answer != search.answers.crend(); ++answer) {
        const QString subject = subjectOf(search, answer->commit);
        view.steps.append({verdictOfStep(answer->verdict), answer->commit.text(),
                           answer->reason.isEmpty() ? subject : answer->reason,
                           words::when(answer->at, input.now)});
    }
    const QString start = Text::tr("start", "of a search");
    view.steps.append({Step::Verdict::Works, search.line.constFirst().commit.text(),
                       search.line.constFirst().subject, start});
    view.steps.append({Step::Verdict::Broken, search.line.constLast().commit.text(),
                       search.line.constLast().subject, start});
}

QString leftWords(const BisectState &state)
{
    const QString suspects = Text::tr("%n commits could be the cause.", nullptr, state.suspects());
    if (state.triesLeft <= 1)
        return suspects;
    return Text::tr("%1 %2", "two sentences")
        .arg(suspects,
             Text::tr("At most %n more builds after this.", nullptr, state.triesLeft - 1));
}

void putQuestion(SearchView &view, const BisectJob::Question &question)
{
    view.state = State::Asking;
    view.hash = question.commit.text();
    view.canOpen = question.answers;
    view.text = question.answers ? Text::tr("Built in %1. Try what was broken, then answer.")
                                       .arg(words::duration(question.seconds))
                                 : question.trouble;
}

void putEnd(SearchView &view, const SearchInput &input, const BisectState &state)
{
    const QList<BisectCommit> &line = input.search->line;
    if (state.step == BisectState::Step::Found) {
        const BisectCommit &bad = line[state.firstBad];
        view.state = State::Ended;
        view.hash = bad.commit.text();
        view.subject = bad.subject;
        view.text = Text::tr("“%1”, by %2, %3. The commit before it works.")
                        .arg(bad.subject, bad.author, words::when(bad.date, input.now));
        view.parent = line[state.lastGood].commit.text();
        return;
    }
    view.state = State::Stuck;
    view.text = state.step == BisectState::Step::Range
        ? Text::tr("One of %n commits broke it; the others among them could not be judged.",
                   nullptr, state.suspects())
        : input.trouble;
}

} // namespace

SearchView searchViewOf(const SearchInput &input)
{
    SearchView view;
    if (!input.search || input.search->line.size() < 2) {
        view.state = input.isEnded ? State::Stuck : State::Building;
        view.text = input.isEnded ? input.trouble : input.doing;
        return view;
    }
    const BisectState state = stateOf(*input.search);
    view.works = input.search->line[state.lastGood].commit.text();
    view.broken = input.search->line[state.firstBad].commit.text();
    view.test = state.tries + 1;
    view.tests = state.tries + state.triesLeft;
    view.progress = input.fraction;
    if (input.isEnded) {
        view.test = view.tests = 0;
        putEnd(view, input, state);
    } else if (input.question) {
        putQuestion(view, *input.question);
        view.left = leftWords(state);
    } else {
        view.state = State::Building;
        view.text = input.doing;
        if (state.next >= 0)
            view.hash = input.search->line[state.next].commit.text();
        view.left = leftWords(state);
    }
    for (const BisectCommit &commit : input.search->line) {
        if (commit.commit.text() == view.hash)
            view.subject = commit.subject;
    }
    putRows(view, input, state);
    putSteps(view, input);
    return view;
}

} // namespace slipway
