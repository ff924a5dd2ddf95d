// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/commit_list.h"

#include <QMetaType>

namespace slipway {

/// What the person looks at in the Source tab.
struct SourceLook {
    QString path{}; ///< which source of the app; empty: the first
    QString branch{}; ///< Empty: the one that the pin follows.
    bool onlyTags = false;
    QString commit{}; ///< whose details are wanted; empty: of none
    friend bool operator==(const SourceLook &, const SourceLook &) = default;
};

/// One end of the track: where the pin is, what is newest.
struct TrackEnd {
    QString hash{}; ///< Empty: it is not known.
    QString subject{};
    QString day{}; ///< "27 February 2025"
    friend bool operator==(const TrackEnd &, const TrackEnd &) = default;
};

/// Something about a source that is not as usual, and what can be done.
struct SourceNotice {
    enum class Remedy { None, Check, ChooseCommit, Rebuild, GoOnSearching, SignIn };
    QString title{}; ///< Empty: there is nothing to say.
    QString text{};
    QString button{};
    Remedy remedy = Remedy::None;
    QString server{}; ///< SignIn: "https://git.example.org"
    bool isError = false;
    friend bool operator==(const SourceNotice &, const SourceNotice &) = default;
};

/// The chosen commit.
struct CommitDetail {
    QString hash{}; ///< Empty: nothing is chosen, or it is still read.
    QString subject{};
    QString body{}; ///< the rest of its message
    QString author{};
    QString day{}; ///< "4 March 2025"
    CommitRow::Changes changes = CommitRow::Nothing;
    QList<CommitRow::Package> packages{};
    int files = -1; ///< -1: not known
    int added = 0;
    int removed = 0;
    QString position{}; ///< "2 after the pin"
    QString image{}; ///< "Not built yet"
    QString rebuild{}; ///< "About 6 min"; empty: not known
    QString cached{}; ///< "8 of 11 steps"; empty: not known
    QString link{}; ///< its page; empty: none is known
    QString linkText{}; ///< "View on GitHub"
    bool isPinned = false;
    friend bool operator==(const CommitDetail &, const CommitDetail &) = default;
};

/// One source of an app: where it is held, what is newer, and what is known of that.
struct SourceView {
    struct Choice {
        QString path{};
        QString name{}; ///< "Forge", "huggingface_guess"
        int behind = -1; ///< -1: not known
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    enum class State {
        Reading, ///< Nothing can be shown yet.
        Ready,
        Unread, ///< There is no copy here: nothing was fetched yet.
        None ///< The app has no source that could be pinned.
    };
    State state = State::None;
    QList<Choice> choices{}; ///< every source of the app, its own first
    QString path{}; ///< the chosen one
    QString branch{};
    QStringList branches{};
    bool onlyTags = false;
    TrackEnd pinned{};
    TrackEnd newest{};
    int behind = -1; ///< commits since the pin; -1: not known
    QList<CommitRow> commits{}; ///< newest first, the pin among them
    bool hasMore = false; ///< Older or further ones are not in the list.
    QString rebuildTime{}; ///< "rebuild, about 6 min"
    bool needsRebuild = false; ///< The image was made from another commit than the pin.
    QString checked{}; ///< "Checked today 11:04"; empty: never
    QString checking{}; ///< What the check does now; empty: none runs.
    double checkProgress = -1;
    SourceNotice notice{};
    CommitDetail detail{};
};

/// What a search that began now would have beside it.
struct BesideSearch {
    bool runs = false; ///< The app itself does; it could be stopped meanwhile.
    QString warning{}; ///< What may come of both at once; empty: nothing.
};

/// The search for the commit that broke an app.
struct SearchView {
    enum class State {
        Off,
        Building,
        Starting,
        Asking, ///< The person is to answer.
        Ended, ///< `hash` is the first bad commit.
        Stuck ///< It cannot go on, which `text` explains.
    };
    struct Step {
        enum class Verdict { Testing, Works, Broken, Skipped };
        Verdict verdict = Verdict::Testing;
        QString hash{};
        QString note{}; ///< "Add Chroma (#2925)"
        QString when{}; ///< "11:31", "now"
        friend bool operator==(const Step &, const Step &) = default;
    };
    State state = State::Off;
    QString hash{}; ///< of the commit that is tried
    QString subject{};
    QString text{}; ///< the sentence under the question
    double progress = -1; ///< of the build or the start
    int test = 0; ///< the how manieth
    int tests = 0; ///< of at most so many
    QString works{}; ///< the newest that works
    QString broken{}; ///< the oldest that is broken
    QString left{}; ///< "6 commits could be the cause. At most 2 more builds after this."
    QList<Step> steps{}; ///< newest first
    QList<CommitRow> commits{}; ///< the range, newest first
    bool canOpen = false;
    QString parent{}; ///< of the first bad commit; empty: it has none
    bool isOn() const { return state != State::Off; }
    bool isAtWork() const { return state == State::Building || state == State::Starting; }
};

} // namespace slipway
