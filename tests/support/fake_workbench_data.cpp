// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench_data.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::fake {

namespace {

const QDateTime kNow(QDate(2026, 3, 12), QTime(14, 16, 30));

AppRow app(const char *id, const QString &name, const QString &summary, bool isAi)
{
    AppRow row(*AppId::parse(QString::fromLatin1(id)));
    row.name = name;
    row.summary = summary;
    row.icon = QString::fromLatin1(id);
    row.isAi = isAi;
    return row;
}

AppRow installed(AppRow row, AppState state, const QString &pin, int behind, int port)
{
    row.isInstalled = true;
    row.state = state;
    row.pin = pin;
    row.pinTip = pin;
    row.behind = behind;
    row.port = port;
    row.canOpen = state == AppState::Running || state == AppState::Unhealthy;
    if (row.canOpen)
        row.url = u"http://localhost:%1/"_s.arg(port);
    return row;
}

AppRow comfyUi()
{
    AppRow row =
        installed(app("comfyui", u"ComfyUI"_s, u"Node graphs for images and video"_s, true),
                  AppState::Building, u"3b5e0426"_s, 0, 8188);
    row.progress = 0.43;
    row.step = u"Installing PyTorch 2.7.1"_s;
    row.timeLeft = u"about 4 min left"_s;
    return row;
}

AppRow withReason(AppRow row, const QString &reason)
{
    row.reason = reason;
    return row;
}

} // namespace

QList<AppRow> apps()
{
    using State = AppState;
    QList<AppRow> rows{
        installed(app("forge", u"Forge"_s, u"Stable Diffusion and Flux WebUI"_s, true),
                  State::Running, u"4f825bc0"_s, 12, 7861),
        comfyUi(),
        withReason(installed(app("a1111", u"AUTOMATIC1111"_s,
                                 u"The original Stable Diffusion WebUI"_s, true),
                             State::Failed, u"82a973c0"_s, 0, 7860),
                   u"CLIP does not build with setuptools 82"_s),
        withReason(
            installed(app("invoke", u"InvokeAI"_s, u"Canvas and layers for painting"_s, true),
                      State::Unhealthy, u"f66f2533"_s, 0, 9090),
            u"No answer on port 9090 for 2 minutes"_s),
        installed(app("sdnext", u"SD.Next"_s, u"Diffusers WebUI, many back ends"_s, true),
                  State::Stopped, u"431bcc36"_s, 0, 7862),
        installed(app("fooocus", u"Fooocus"_s, u"Prompt and go, few controls"_s, true),
                  State::Stopped, u"8da1d3ff"_s, 4, 7865),
        installed(app("kohya", u"Kohya’s GUI"_s, u"Train LoRAs and checkpoints"_s, true),
                  State::Stopped, u"b1cce441"_s, 5, 7866),
        installed(app("jellyfin", u"Jellyfin"_s, u"Your films, shows and music"_s, false),
                  State::Running, u"10.10.7"_s, 0, 8096),
        installed(app("syncthing", u"Syncthing"_s, u"Keep folders in step"_s, false),
                  State::Running, u"v1.29.5"_s, 0, 8384),
        app("naifu", u"Naifu"_s, u"Train from plain config files"_s, true),
        app("gitea", u"Gitea"_s, u"Host your own Git"_s, false),
        app("swarmui", u"SwarmUI"_s, u"A front end over ComfyUI"_s, true),
        app("immich", u"Immich"_s, u"Photo library with search"_s, false),
        app("ollama", u"Ollama"_s, u"Local language models"_s, true),
        app("openwebui", u"Open WebUI"_s, u"Chat over local models"_s, true),
        app("textgen", u"Text Generation"_s, u"Language models with a WebUI"_s, true),
        app("paperless", u"Paperless"_s, u"Letters and bills, searchable"_s, false),
        app("vaultwarden", u"Vaultwarden"_s, u"Passwords on your own machine"_s, false),
        app("audiobookshelf", u"Audiobookshelf"_s, u"Audiobooks and podcasts"_s, false),
        app("site", u"Site"_s, u"Show a folder in the browser"_s, false),
        app("navidrome", u"Navidrome"_s, u"Your music, anywhere"_s, false),
        app("freshrss", u"FreshRSS"_s, u"Read your feeds"_s, false),
        app("nextcloud", u"Nextcloud"_s, u"Files, calendars, contacts"_s, false),
        app("fluxgym", u"Fluxgym"_s, u"Train Flux LoRAs simply"_s, true),
        app("homeassistant", u"Home Assistant"_s, u"Lights, sensors, heating"_s, false),
        app("mealie", u"Mealie"_s, u"Recipes and shopping lists"_s, false),
    };
    constexpr std::array kGigabytes{12.4, 15.1, 11.7, 18.9, 14.0, 9.8, 13.2, 0.9, 0.1};
    for (std::size_t i = 0; i < kGigabytes.size(); ++i) {
        AppRow &row = rows[qsizetype(i)];
        row.lastUsed = kNow.addSecs(-3600 * qint64(i + 1));
        row.imageBytes = qint64(kGigabytes[i] * 1e9);
        row.imageSize = u"%1\u202fGB"_s.arg(kGigabytes[i], 0, 'f', 1);
    }
    return rows;
}

AppDetails details(const AppRow &app)
{
    using Mark = Fact::Mark;
    AppDetails details;
    details.headline = app.id.text() == "forge"_L1
        ? u"Stable Diffusion and Flux in one WebUI, with low-memory loading"_s
        : app.summary;
    if (!app.isInstalled)
        return details;
    if (app.behind > 0) {
        details.noticeIcon = u"arrow-up"_s;
        details.notice = u"%1 commits behind main. One of them changes the requirements. A rebuild "
                         "takes about 6 minutes."_s.arg(app.behind);
        details.noticeIsUpdate = true;
    }
    if (app.state == AppState::Running) {
        details.running = {
            {.key = u"Health"_s, .value = u"Answers in 38 ms"_s, .mark = Mark::Good},
            {.key = u"Web UI"_s,
             .value = u"localhost:%1"_s.arg(app.port),
             .mono = true,
             .copy = true,
             .link = app.url},
            {.key = u"Up for"_s, .value = u"3 h 12 min"_s},
            {.key = u"Container"_s, .value = u"a41f0c2e91b7"_s, .mono = true, .copy = true},
            {.key = u"GPU"_s, .value = u"RTX 3090, all of it"_s},
            {.key = u"If it stops"_s, .value = u"Start again, 3 tries"_s},
        };
    }
    details.image = {
        {.key = u"Name"_s, .value = u"slipway/%1:%2"_s.arg(app.id.text(), app.pin), .mono = true},
        {.key = u"Size"_s, .value = u"12.4 GB"_s, .note = u"8.1 GB shared"_s},
        {.key = u"Built"_s, .value = u"9 Mar, in 9 min 41 s"_s},
        {.key = u"Source"_s, .value = u"main @ %1"_s.arg(app.pin), .mono = true},
        {.key = u"Base"_s, .value = u"cuda:12.8.1-runtime"_s, .mono = true},
        {.key = u"Last good"_s, .tag = u"this image"_s},
    };
    details.mounts = {
        {u"models"_s, u"/srv/models"_s, u"362 files, 323 GB, read only"_s, Mark::Good, {}},
        {u"outputs"_s, u"/srv/outputs/%1"_s.arg(app.id.text()), u"412 GB free"_s, Mark::Good, {}},
        {u"settings"_s,
         u"~/.local/share/slipway/%1"_s.arg(app.id.text()),
         u"settings and extensions"_s,
         Mark::Good,
         {}},
        {u"download"_s, u"~/.cache/huggingface"_s, u"owned by root, not writable"_s, Mark::Warning,
         u"The folder belongs to root, the app runs as user 1000."_s},
    };
    details.recent = {
        {u"play"_s, u"Started with juggernautXL_v9Rdphoto2Lightning.safetensors"_s,
         u"Today 11:04"_s},
        {u"rebuild"_s, u"Rebuilt at 4f825bc0, 6 of 11 steps from the cache"_s, u"9 Mar 20:17"_s},
        {u"rollback"_s, u"Rolled back from c055f2d4 after a failed health check"_s,
         u"8 Mar 22:40"_s},
    };
    return details;
}

QList<Metric> metrics(bool isRunning)
{
    QList<Metric> cards{
        {.name = u"VRAM"_s,
         .icon = u"gpu"_s,
         .figure = u"7.4"_s,
         .unit = u"of 24 GB"_s,
         .note = u"peak 14.9 GB"_s,
         .limit = 24},
        {.name = u"Processor"_s,
         .icon = u"cpu"_s,
         .figure = u"11 %"_s,
         .unit = u"of 16 threads"_s,
         .note = u"last 5 minutes"_s},
        {.name = u"Memory"_s,
         .icon = u"memory"_s,
         .figure = u"11.1"_s,
         .unit = u"of 64 GB"_s,
         .note = u"peak 11.4 GB"_s,
         .limit = 64},
    };
    if (!isRunning) {
        for (Metric &card : cards) {
            card.figure = u"–"_s;
            card.note.clear();
        }
        return cards;
    }
    for (Metric &card : cards)
        card.live = true;
    for (int i = 0; i < 60; ++i) {
        const bool busy = (i >= 14 && i < 26) || (i >= 31 && i < 46);
        cards[0].samples << (busy ? 14.4 : 7.3) + 0.2 * std::sin(i);
        cards[1].samples << (busy ? 34 + 5 * std::sin(i * 1.7) : 10 + 2 * std::sin(i * 2.1));
        cards[2].samples << 10.8 + i * 0.005;
    }
    return cards;
}

RecipeView recipe()
{
    RecipeView view;
    view.dockerfile =
        R"(FROM nvidia/cuda:12.8.1-runtime-ubuntu22.04@sha256:4cf7f8133fd2b1d6b0a8f1a4d8f9d0b5d4f2ae0ac6f3e0cf4c5d9d0c0b8a7f61

RUN --mount=type=cache,target=/var/cache/apt \
    apt-get update && apt-get install -y --no-install-recommends \
    git curl python3.11 python3.11-venv libgl1 libglib2.0-0
RUN useradd --uid 1000 --create-home app
USER app
WORKDIR /app

RUN git init . && git fetch --depth 1 "$SOURCE" 4f825bc0 && git checkout FETCH_HEAD
RUN python3.11 -m venv venv
RUN venv/bin/pip install "setuptools<81" wheel
RUN --mount=type=cache,target=/home/app/.cache/pip,uid=1000 \
    venv/bin/pip install torch==2.7.1 torchvision==0.22.1 \
    --index-url https://download.pytorch.org/whl/cu128
RUN venv/bin/pip install -r requirements_versions.txt

# The port answers when the models are loaded.
HEALTHCHECK --start-period=90s CMD curl -fs localhost:7861/internal/ping
ENTRYPOINT ["venv/bin/python", "launch.py", "--listen"]
)";
    view.ingredients = {
        {.key = u"Base image"_s, .value = u"Ubuntu 22.04, CUDA 12.8"_s},
        {.key = u"Python"_s, .value = u"3.11"_s},
        {.key = u"PyTorch"_s, .value = u"2.7.1 for CUDA 12.8"_s},
        {.key = u"System packages"_s, .value = u"6"_s},
        {.key = u"Python packages"_s, .value = u"requirements_versions.txt"_s, .mono = true},
        {.key = u"Runs as"_s, .value = u"user 1000, no root"_s},
    };
    view.ownLines = {12};
    view.places = {OwnLine::Place::AfterPackages, OwnLine::Place::BeforeTorch,
                   OwnLine::Place::BeforeRequirements, OwnLine::Place::Last};
    view.hasImage = true;
    view.matchesImage = true;
    return view;
}

} // namespace slipway::fake
