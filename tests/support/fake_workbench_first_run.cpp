// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "support/fake_workbench_data.h"

using namespace Qt::StringLiterals;

namespace slipway::fake {

namespace {

StarterRow starter(const char *id, const QString &name, const QString &summary, const QString &gpu,
                   const QString &space)
{
    const auto app = AppId::parse(QString::fromLatin1(id));
    Q_ASSERT(app);
    StarterRow row(*app);
    row.name = name;
    row.summary = summary;
    row.icon = QString::fromLatin1(id);
    row.gpu = gpu;
    row.space = space;
    return row;
}

} // namespace

QList<Check> checks()
{
    using Level = Check::Level;
    return {{.id = u"engine"_s,
             .fact = u"Docker is running"_s,
             .meaning = u"Version 28.5.2, answering on /var/run/docker.sock"_s},
            {.id = u"permission"_s,
             .level = Level::Fail,
             .fact = u"You may not use Docker yet"_s,
             .meaning = u"Your user mira is not in the group that may talk to Docker."_s,
             .command = {u"usermod"_s, u"-aG"_s, u"docker"_s, u"mira"_s},
             .commandAsRoot = true},
            {.id = u"gpu"_s,
             .level = Level::Warn,
             .fact = u"Containers cannot see the GPU"_s,
             .meaning =
                 u"GeForce RTX 3090 found, but the NVIDIA Container Toolkit is missing. Apps "
                 "would run on the processor, about 40 times slower."_s},
            {.id = u"disk"_s,
             .fact = u"Enough free space"_s,
             .meaning = u"186\u202fGB on /var/lib/docker. A typical image app needs 12 to "
                        "20\u202fGB."_s},
            {.id = u"network"_s,
             .fact = u"Downloads work"_s,
             .meaning = u"Reached github.com, pypi.org and download.pytorch.org"_s}};
}

StoresView stores()
{
    StoreRow own;
    own.path = u"/srv/models"_s;
    own.shownPath = own.path;
    own.title = u"Your models"_s;
    own.text = u"Used in place, nothing is moved."_s;
    own.files = u"362 files"_s;
    own.size = u"323\u202fGB"_s;
    own.parts = {{u"checkpoints"_s, u"38 files"_s, u"Checkpoints"_s},
                 {u"loras"_s, u"214 files"_s, u"LoRAs"_s},
                 {u"controlnet"_s, u"21 files"_s, u"ControlNet"_s},
                 {u"vae"_s, u"9 files"_s, u"VAE"_s},
                 {u"text_encoders"_s, u"6 files"_s, u"Text encoders"_s},
                 {u"upscalers"_s, u"11 files"_s, u"Upscalers"_s},
                 {u"old"_s, u"63 files"_s, {}}};
    own.isSuggested = true;
    StoreRow other;
    other.path = u"/home/mira/stable-diffusion-webui/models"_s;
    other.shownPath = u"~/stable-diffusion-webui/models"_s;
    other.title = u"AUTOMATIC1111’s models"_s;
    other.text = u"Looks like AUTOMATIC1111’s models folder. Used in place, nothing is moved."_s;
    other.files = u"41 files"_s;
    other.size = u"58.2\u202fGB"_s;
    StoreRow fresh;
    fresh.kind = StoreRow::Kind::New;
    fresh.path = u"/home/mira/.local/share/slipway/models"_s;
    fresh.shownPath = u"~/.local/share/slipway/models"_s;
    fresh.title = u"Start an empty store"_s;
    fresh.text = u"The folder is made when you say so."_s;
    fresh.size = u"412\u202fGB free"_s;
    return {{own, other, fresh}, false};
}

StartersView starters()
{
    StartersView view;
    const QString fits = u"uses the GPU, 24\u202fGB"_s;
    view.rows = {
        starter("forge", u"Forge"_s, u"Familiar WebUI, runs SDXL and Flux, careful with memory."_s,
                fits, u"about 14\u202fGB"_s),
        starter("comfyui", u"ComfyUI"_s, u"Build your own graphs for images and video."_s, fits,
                u"about 14\u202fGB"_s),
        starter("invoke", u"InvokeAI"_s, u"A canvas with layers, for painting with models."_s, fits,
                u"about 14\u202fGB"_s),
        starter("fooocus", u"Fooocus"_s, u"Type a prompt and go. Very few controls."_s, fits,
                u"about 14\u202fGB"_s),
        starter("jellyfin", u"Jellyfin"_s, u"Your films, shows and music on every screen."_s,
                u"no GPU needed"_s, u"about 600\u202fMB"_s),
        starter("openwebui", u"Open WebUI"_s, u"Chat with local language models."_s, fits,
                u"about 5\u202fGB"_s)};
    view.rows[0].isSuggested = true;
    view.rows[0].pin = u"dfdcbab6"_s;
    view.gpu = u"RTX 3090"_s;
    view.free = u"186\u202fGB"_s;
    view.all = 26;
    return view;
}

} // namespace slipway::fake
