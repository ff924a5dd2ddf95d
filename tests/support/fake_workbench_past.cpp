// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench_data.h"

using namespace Qt::StringLiterals;

namespace slipway::fake {

namespace {

struct Past {
    const char *app;
    QString name;
    QString icon;
    QString title;
    QString text;
    int daysAgo = 0;
    QTime time;
    ActivityRow::State state = ActivityRow::State::Done;
    int build = 0;
    QString reason{};
};

ActivityRow rowOf(const Past &past)
{
    const auto app = AppId::parse(QString::fromLatin1(past.app));
    Q_ASSERT(app);
    ActivityRow row(*app);
    row.id = u"%1 %2"_s.arg(app->text(), past.time.toString(u"HHmm"_s));
    row.name = past.name;
    row.tile = app->text();
    row.icon = past.icon;
    row.title = past.title;
    row.text = past.text;
    row.ended = QDateTime(QDate::currentDate().addDays(-past.daysAgo), past.time);
    row.began = row.ended.addSecs(-60);
    row.state = past.state;
    row.build = past.build;
    row.isBuild = past.build > 0;
    row.reason = past.reason;
    return row;
}

} // namespace

QList<ActivityRow> activity()
{
    ActivityRow running = rowOf({.app = "comfyui",
                                 .name = u"ComfyUI"_s,
                                 .icon = u"rebuild"_s,
                                 .title = u"Building ComfyUI"_s,
                                 .text = u"Step 7 of 12: Install PyTorch 2.7.1, 1.9 of 3.3 GB"_s,
                                 .time = QTime(11, 10),
                                 .state = ActivityRow::State::Running,
                                 .build = 12});
    running.ended = {};
    running.progress = 0.43;
    running.timeLeft = u"about 4 min left"_s;
    QList<ActivityRow> rows{running};
    const QList<Past> past{
        {.app = "forge",
         .name = u"Forge"_s,
         .icon = u"play"_s,
         .title = u"Forge started"_s,
         .text = u"Answered on 7861 after 18 s"_s,
         .time = QTime(11, 4)},
        {.app = "a1111",
         .name = u"AUTOMATIC1111"_s,
         .icon = u"error"_s,
         .title = u"AUTOMATIC1111 did not build"_s,
         .text = u"Install CLIP: CLIP does not build with setuptools 82"_s,
         .time = QTime(10, 52),
         .state = ActivityRow::State::Failed,
         .build = 5},
        {.app = "invoke",
         .name = u"InvokeAI"_s,
         .icon = u"error"_s,
         .title = u"InvokeAI did not start"_s,
         .text = u"InvokeAI did not answer within 90 s."_s,
         .time = QTime(10, 47),
         .state = ActivityRow::State::Failed,
         .reason = u"InvokeAI did not answer within 90 s.\n\nAddress already in use"_s},
        {.app = "kohya",
         .name = u"Kohya’s GUI"_s,
         .icon = u"warning"_s,
         .title = u"Building Kohya’s GUI: cut short"_s,
         .text = u"Slipway ended before this was done."_s,
         .time = QTime(9, 15),
         .state = ActivityRow::State::CutShort,
         .build = 3},
        {.app = "fooocus",
         .name = u"Fooocus"_s,
         .icon = u"stop"_s,
         .title = u"Fooocus stopped"_s,
         .text = u"Took 2 s"_s,
         .daysAgo = 1,
         .time = QTime(23, 2)},
        {.app = "invoke",
         .name = u"InvokeAI"_s,
         .icon = u"rebuild"_s,
         .title = u"InvokeAI built in 7 min 12 s"_s,
         .text = u"f66f2533, build 4, 4 of 12 steps from the cache"_s,
         .daysAgo = 1,
         .time = QTime(20, 18),
         .build = 4},
    };
    for (const Past &one : past)
        rows.append(rowOf(one));
    return rows;
}

QList<HistoryRow> history()
{
    using State = HistoryRow::State;
    return {{12, State::InUse, u"4f825bc0"_s, u"4f825bc0b5d1a8a1a1ff0c8a4d6b1e1f2a3b4c5d"_s,
             u"Build 12"_s, u"running now"_s, u"9 Mar 2026, 20:17, built in 9 min 41 s"_s,
             u"12.4 GB"_s, true},
            {11,
             State::Failed,
             u"c055f2d4"_s,
             u"c055f2d43b07cbfd87ac3da4899a6d7ee52ebab9"_s,
             u"Build 11"_s,
             u"failed"_s,
             u"8 Mar 2026, 22:31, stopped after 6 min 2 s at “Start and wait for health”"_s,
             {},
             true},
            {10,
             State::Good,
             u"f23bc80d"_s,
             u"f23bc80d9d4c4bbdbd54c1b1a7b1b0a1b2c3d4e5"_s,
             u"Build 10"_s,
             {},
             u"21 Feb 2026, 18:40, built in 8 min 55 s"_s,
             u"12.2 GB"_s,
             true,
             true,
             true,
             u"9 Mar 2026, 20:16"_s},
            {9,
             State::CutShort,
             u"f23bc80d"_s,
             {},
             u"Build 9"_s,
             u"cut short"_s,
             u"21 Feb 2026, 18:02"_s,
             {},
             false},
            {8,
             State::Gone,
             u"184bb04f"_s,
             {},
             u"Build 8"_s,
             u"image removed"_s,
             u"11 Jan 2026, 21:03, built in 9 min 7 s"_s,
             {},
             true}};
}

std::optional<BuildDifference> difference(int build)
{
    if (build != 10)
        return std::nullopt;
    BuildDifference difference;
    difference.title = u"Build 10 beside build 12"_s;
    difference.lines = {{u"Commit"_s, u"4f825bc0"_s, u"f23bc80d"_s, true},
                        {u"Base image"_s, u"nvidia/cuda:12.8.1"_s, u"nvidia/cuda:12.8.1"_s},
                        {u"PyTorch"_s, u"cu128"_s, u"cu128"_s},
                        {u"Engine"_s, u"Docker 28.5.2"_s, u"Docker 28.4.0"_s},
                        {u"Recipe"_s, u"same recipe"_s, u"2 lines differ"_s}};
    difference.recipe = u"- RUN pip install torch==2.7.1\n+ RUN pip install torch==2.7.0\n"_s;
    return difference;
}

} // namespace slipway::fake
