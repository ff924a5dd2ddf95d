// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench_data.h"

using namespace Qt::StringLiterals;

namespace slipway::fake {

namespace {

constexpr qint64 kStart = 1773324000000; // an afternoon in March 2026, in ms since the epoch
constexpr qint64 kSecond = 1000;

using Step = StepRow::State;

StepRow step(const QString &name, Step state, double seconds, double expected)
{
    StepRow row;
    row.name = name;
    row.state = state;
    row.startedMs = kStart;
    row.endedMs = state == Step::Done ? kStart + qint64(seconds * kSecond) : 0;
    row.expectedSeconds = expected;
    return row;
}

struct Said {
    double seconds;
    const char *text;
    LogBuffer::Kind kind = LogBuffer::Kind::Plain;
};

void say(LogBuffer &log, const QList<Said> &lines)
{
    for (const Said &line : lines)
        log.append(QString::fromUtf8(line.text) + u'\n', 0, line.seconds, line.kind);
}

/// The lines before those of the drawing, so that the numbers fit.
void sayBefore(LogBuffer &log, int lines)
{
    for (int i = 1; i <= lines; ++i)
        log.append(u"Setting up package %1 of %2\n"_s.arg(i).arg(lines), 0, i * 0.05);
}

} // namespace

void fillContainerLog(LogBuffer &log)
{
    const QStringList lines{
        u"Python 3.11.12 (main, Apr  9 2025, 08:55:54)"_s,
        u"Version: f2.0.1v1.10.1-previous-652-g4f825bc0"_s,
        u"Total VRAM 24135 MB, total RAM 64217 MB"_s,
        u"pytorch version: 2.7.1+cu128"_s,
        u"Device: cuda:0 NVIDIA GeForce RTX 3090 : native"_s,
        u"UserWarning: xformers is not installed, using PyTorch cross attention"_s,
        u"ControlNet preprocessor location: /app/models/ControlNetPreprocessor"_s,
        u"Loading Model: juggernautXL_v9Rdphoto2Lightning.safetensors [c8df560d29]"_s,
        u"StateDict Keys: unet 1680, vae 248, text_encoder 197, text_encoder_2 518"_s,
        u"Running on local URL:  http://0.0.0.0:7861"_s,
        u"Startup time: 18.6s (prepare environment: 2.9s, import torch: 4.1s, load scripts: 3.2s)"_s,
        u"Moving model(s) has taken 1.93 seconds"_s,
        u"100%|██████████| 5/5 [00:01<00:00,  3.41it/s]"_s,
        u"[Memory Management] Current Free GPU Memory: 14206.55 MB"_s,
        u"Failed to read /models/loras/old/style_v2.ckpt: not a safetensors file, skipped"_s,
        u"100%|██████████| 5/5 [00:01<00:00,  3.44it/s]"_s,
        u"Cleanup minimal inference memory."_s};
    for (int i = 0; i < lines.size(); ++i)
        log.append(lines[i] + u'\n', kStart + i * kSecond);
}

void fillRunningBuild(BuildView &build)
{
    build.name = u"ComfyUI"_s;
    build.icon = u"comfyui"_s;
    build.subtitle = u"Commit 3b5e0426 for the RTX 3090, Python 3.11, CUDA 12.8"_s;
    build.state = BuildView::State::Running;
    build.fraction = 0.43;
    build.headline = u"Step 7 of 12, installing PyTorch"_s;
    build.timeLeft = u"about 4 min left"_s;
    build.cacheNote = u"3 steps from the cache saved about 2 min"_s;
    build.spaceNote = u"5.2 GB needed, 186 GB free"_s;
    build.safeNote = u"Your current image keeps running until this one is healthy"_s;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    build.startedMs = now - 204 * kSecond;
    build.number = 12;
    StepRow torch = step(u"Install PyTorch 2.7.1"_s, Step::Running, 0, 190);
    torch.detail = u"1.9 of 3.3 GB, 17 MB/s"_s;
    torch.fraction = 0.58;
    torch.startedMs = now - 112 * kSecond;
    build.steps.setRows({step(u"Check engine and free space"_s, Step::Done, 0.4, 16),
                         step(u"Fetch source at 3b5e0426"_s, Step::Done, 3.1, 16),
                         step(u"Write the recipe"_s, Step::Done, 0.1, 11),
                         step(u"Base image, CUDA 12.8.1 runtime"_s, Step::Cached, 0, 33),
                         step(u"System packages"_s, Step::Cached, 0, 33),
                         step(u"User and folders"_s, Step::Cached, 0, 17), torch,
                         step(u"Install requirements"_s, Step::Waiting, 0, 122),
                         step(u"Copy source"_s, Step::Waiting, 0, 17),
                         step(u"Link model folders"_s, Step::Waiting, 0, 11),
                         step(u"Export image"_s, Step::Waiting, 0, 56),
                         step(u"Start and wait for health"_s, Step::Waiting, 0, 33)});
    using Kind = LogBuffer::Kind;
    sayBefore(build.log, 314);
    say(build.log,
        {{-1, "[6/11] RUN useradd --uid 1000 --create-home app", Kind::Command},
         {-1, "CACHED", Kind::Muted},
         {-1, ""},
         {-1, "[7/11] RUN pip install torch==2.7.1 torchvision==0.22.1 torchaudio==2.7.1",
          Kind::Command},
         {0.891, "Looking in indexes: https://download.pytorch.org/whl/cu128"},
         {2.204, "Collecting torch==2.7.1"},
         {2.348,
          "  Downloading torch-2.7.1+cu128-cp311-cp311-manylinux_2_28_x86_64.whl (1097.2 MB)"},
         {58.70, "     1.1/1.1 GB 19.4 MB/s eta 0:00:00", Kind::Muted},
         {59.13, "Collecting torchvision==0.22.1"},
         {59.21,
          "  Downloading torchvision-0.22.1+cu128-cp311-cp311-manylinux_2_28_x86_64.whl (8.6 MB)"},
         {60.02, "Collecting torchaudio==2.7.1"},
         {60.09,
          "  Downloading torchaudio-2.7.1+cu128-cp311-cp311-manylinux_2_28_x86_64.whl (3.9 MB)"},
         {60.88, "Collecting nvidia-cuda-nvrtc-cu12==12.8.61 (from torch==2.7.1)"},
         {60.95,
          "  Downloading nvidia_cuda_nvrtc_cu12-12.8.61-py3-none-manylinux2010_x86_64.whl (88.0 "
          "MB)"},
         {66.40, "Collecting nvidia-cudnn-cu12==9.7.1.26 (from torch==2.7.1)"},
         {66.47,
          "  Downloading nvidia_cudnn_cu12-9.7.1.26-py3-none-manylinux_2_27_x86_64.whl (726.9 MB)"},
         {109.8, "     726.9/726.9 MB 16.8 MB/s eta 0:00:00", Kind::Muted},
         {110.1, "Collecting nvidia-cublas-cu12==12.8.3.14 (from torch==2.7.1)"},
         {110.2,
          "  Downloading nvidia_cublas_cu12-12.8.3.14-py3-none-manylinux_2_27_x86_64.whl (609.6 "
          "MB)"},
         {112.4, "     38.1/609.6 MB 17.2 MB/s eta 0:00:33"}});
}

void fillFailedBuild(BuildView &build)
{
    build.name = u"AUTOMATIC1111"_s;
    build.icon = u"a1111"_s;
    build.subtitle = u"Commit 82a973c0 (v1.10.1), stopped at step 8 of 13 after 23 seconds"_s;
    build.state = BuildView::State::Failed;
    build.startedMs = kStart;
    build.endedMs = kStart + 23 * kSecond;
    build.number = 5;
    StepRow clip = step(u"Install CLIP"_s, Step::Failed, 19, 20);
    clip.detail = u"pip exited with code 1"_s;
    clip.endedMs = kStart + 19 * kSecond;
    build.steps.setRows({step(u"Check engine and free space"_s, Step::Done, 0.3, 1),
                         step(u"Fetch source at 82a973c0"_s, Step::Done, 2.8, 3),
                         step(u"Write the recipe"_s, Step::Done, 0.1, 1),
                         step(u"Base image, CUDA 12.1.1 runtime"_s, Step::Cached, 0, 30),
                         step(u"System packages"_s, Step::Cached, 0, 30),
                         step(u"User and folders"_s, Step::Cached, 0, 2),
                         step(u"Install PyTorch 2.1.2"_s, Step::Cached, 0, 190), clip,
                         step(u"Install requirements"_s, Step::Waiting, 0, 90),
                         step(u"Copy source"_s, Step::Waiting, 0, 2),
                         step(u"Link model folders"_s, Step::Waiting, 0, 1),
                         step(u"Export image"_s, Step::Waiting, 0, 50),
                         step(u"Start and wait for health"_s, Step::Waiting, 0, 30)});
    sayBefore(build.log, 210);
    say(build.log,
        {{12.31,
          "Collecting "
          "https://github.com/openai/CLIP/archive/d50d76daa670286dd6cacf3bcd80b5e4823fc8e1.zip"},
         {14.02, "  Getting requirements to build wheel: finished with status 'error'"},
         {14.02, "  error: subprocess-exited-with-error"}});
    for (int i = 0; i < 13; ++i)
        say(build.log,
            {{14.3,
              "      File \"/app/venv/lib/python3.10/site-packages/pip/_internal/x.py\", line 1"}});
    say(build.log,
        {{14.71, "      File \"<string>\", line 3, in <module>"},
         {14.71, "  ModuleNotFoundError: No module named 'pkg_resources'"},
         {14.71, "  [end of output]"},
         {14.72,
          "  note: This error originates from a subprocess, and is likely not a problem with pip."},
         {14.83, "ERROR: Failed to build 'CLIP' when getting requirements to build wheel"}});
    BuildFailure failure;
    failure.step = u"Install CLIP failed"_s;
    failure.title = u"CLIP needs a part that setuptools 82 removed"_s;
    failure.text = u"pip always takes the newest setuptools when it builds CLIP. Since version 82 "
                   u"it no longer contains "
                   "pkg_resources, and CLIP cannot be built without it."_s;
    failure.firstLine = 211;
    failure.lastLine = 231;
    failure.errorLine = 228;
    failure.fixes = {
        {u"apply pkg-resources"_s, u"edit"_s, u"Build with setuptools 80"_s,
         u"Adds one line to the recipe, which you can take out again."_s, u"Apply and build"_s,
         true},
        {u"commits"_s, u"branch"_s, u"Pin another commit"_s,
         u"A newer one may bring its own fix, an older one may not need it."_s, u"See commits"_s,
         false},
        {u"report"_s, u"copy"_s, u"Ask for help"_s,
         u"Copies the step, these lines and your versions. Paths and tokens are removed."_s,
         u"Copy report"_s, false}};
    failure.safe = u"Your last good image, built 14 January at 82a973c0, is untouched and ready."_s;
    failure.canStartLastGood = true;
    build.failure = failure;
}

} // namespace slipway::fake
