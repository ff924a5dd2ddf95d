// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "support/fake_workbench_data.h"

using namespace Qt::StringLiterals;

namespace slipway::fake {

namespace {

using State = CommitRow::State;

CommitRow commit(const QString &brief, const QString &subject, const QString &day)
{
    CommitRow row;
    row.hash = brief.leftJustified(40, u'0');
    row.subject = subject;
    row.author = u"catboxanon"_s;
    row.day = day;
    return row;
}

QList<CommitRow> forge()
{
    QList<CommitRow> rows{
        commit(u"dfdcbab6"_s, u"Fix SD upscale Batch count"_s, u"26 Jun"_s),
        commit(u"d6b1d188"_s, u"Add support for fp8 scaled"_s, u"25 Jun"_s),
        commit(u"715c24b0"_s, u"Multithreading softinpainting"_s, u"24 Jun"_s),
        commit(u"963e7643"_s, u"Add Chroma"_s, u"23 Jun"_s),
        commit(u"ae278f79"_s, u"Repair ancestral sampling for FLUX"_s, u"11 Jun"_s),
        commit(u"d557aef9"_s, u"Resolve warnings of datetime library"_s, u"23 May"_s),
        commit(u"17a42e58"_s, u"Add BF16 to GGUF"_s, u"19 May"_s),
        commit(u"0ced1d0c"_s, u"Support wd_on_output for DoRA"_s, u"5 May"_s),
        commit(u"0b261213"_s, u"re-add line to update sampling step"_s, u"3 May"_s),
        commit(u"d3573962"_s, u"Add separate cuda stream for live preview VAE"_s, u"1 May"_s),
        commit(u"c055f2d43b07"_s, u"update bitsandbytes version for cuda128 support"_s, u"4 Mar"_s),
        commit(u"5e1dcd35"_s, u"some extra lora support, inc. new glora"_s, u"4 Mar"_s),
        commit(u"4f825bc0"_s, u"fix zero’d cond_t5 device"_s, u"27 Feb"_s),
    };
    rows.first().tags = {u"latest"_s};
    rows.first().state = State::Head;
    rows.last().state = State::Pinned;
    rows.last().isLastGood = true;
    rows[10].changes = CommitRow::Requirements;
    rows[10].packages = {{u"bitsandbytes"_s, u"0.45.2"_s, u"0.45.3"_s}};
    return rows;
}

} // namespace

CommitDetail commitDetail(const SourceView &source, const QString &hash)
{
    CommitDetail detail;
    for (qsizetype i = 0; i < source.commits.size(); ++i) {
        const CommitRow &row = source.commits[i];
        if (row.hash != hash)
            continue;
        const qsizetype after = source.commits.size() - 1 - i;
        detail.hash = row.hash;
        detail.subject = row.subject;
        detail.day = row.day == "4 Mar"_L1 ? u"4 March 2025"_s : row.day;
        detail.changes = row.changes;
        detail.packages = row.packages;
        detail.files = 1;
        detail.added = 1;
        detail.removed = 1;
        detail.isPinned = row.hash == source.pinned.hash;
        detail.position = after == 0 ? u"The pin"_s : u"%1 after the pin"_s.arg(after);
        detail.image = after == 0 ? u"Built 9 Mar"_s : u"Not built yet"_s;
        detail.rebuild = u"About 6 min"_s;
        detail.cached = u"8 of 11 steps"_s;
        detail.link =
            u"https://github.com/lllyasviel/stable-diffusion-webui-forge/commit/%1"_s.arg(row.hash);
        detail.linkText = u"View on GitHub"_s;
    }
    return detail;
}

SourceView source()
{
    SourceView view;
    view.state = SourceView::State::Ready;
    view.choices = {{u"/opt/app"_s, u"Forge"_s, 12}};
    view.path = u"/opt/app"_s;
    view.branch = u"main"_s;
    view.branches = {u"main"_s, u"dev_upstream"_s, u"sd35"_s};
    view.commits = forge();
    view.behind = 12;
    view.pinned = {view.commits.last().hash, view.commits.last().subject, u"27 February 2025"_s};
    view.newest = {view.commits.first().hash, view.commits.first().subject, u"26 June 2025"_s};
    view.rebuildTime = u"rebuild, about 6 min"_s;
    view.checked = u"Checked today 11:04"_s;
    view.detail = commitDetail(view, view.commits[10].hash);
    return view;
}

SearchView search()
{
    using Verdict = SearchView::Step::Verdict;
    SearchView view;
    view.state = SearchView::State::Asking;
    view.commits = forge();
    for (CommitRow &row : view.commits) {
        row.tags.clear();
        row.changes = CommitRow::Nothing;
        row.isLastGood = false;
        row.state = State::Plain;
    }
    view.commits.first().state = State::Bad;
    view.commits[3].state = State::Testing;
    view.commits[6].state = State::Good;
    for (int i = 7; i < 12; ++i)
        view.commits[i].state = State::WorksToo;
    view.commits.last().state = State::Good;
    view.hash = view.commits[3].hash;
    view.subject = view.commits[3].subject;
    view.text = u"Built in 1 min 12 s. Try what was broken, then answer."_s;
    view.test = 2;
    view.tests = 4;
    view.works = view.commits.last().hash;
    view.broken = view.commits.first().hash;
    view.left =
        u"6 commits could be the cause. At most 2 more builds after this, about 4 minutes."_s;
    view.steps = {
        {Verdict::Testing, view.hash, u"Add Chroma (#2925)"_s, u"now"_s},
        {Verdict::Works, view.commits[6].hash, u"Add BF16 to GGUF (#2877)"_s, u"11:31"_s},
        {Verdict::Works, view.works, u"your pin, the last good image"_s, u"start"_s},
        {Verdict::Broken, view.broken, u"health check failed after the update"_s, u"start"_s}};
    view.canOpen = true;
    return view;
}

} // namespace slipway::fake

namespace slipway {

SourceView FakeWorkbench::source(const AppId &app) const
{
    return sources.value(app);
}

void FakeWorkbench::lookAtSource(const AppId &app, const SourceLook &look)
{
    looks.insert(app, look);
    if (!sources.contains(app))
        return;
    SourceView &view = sources[app];
    if (!look.commit.isEmpty())
        view.detail = fake::commitDetail(view, look.commit);
    if (!look.path.isEmpty())
        view.path = look.path;
    emit sourceChanged(app);
}

SearchView FakeWorkbench::search(const AppId &app) const
{
    return searches.value(app);
}

void FakeWorkbench::compareCommit(const AppId &app, const QString &hash)
{
    emit compared(app, u"From the pin to %1"_s.arg(hash.left(8)),
                  u"-bitsandbytes==0.45.2\n+bitsandbytes==0.45.3\n"_s);
}

void FakeWorkbench::beginSearch(const char *app)
{
    searches.insert(id(app), fake::search());
    emit sourceChanged(id(app));
}

} // namespace slipway
