// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"
#include "profiles/profile.h"
#include "recipes/recipe.h"

/// Profiles of which recipes are made in tests.
namespace samples {

using namespace slipway;
using namespace Qt::StringLiterals;

inline Commit commit(char digit)
{
    return *Commit::parse(QString(40, QLatin1Char(digit)));
}

inline Source source(const QString &path, const QString &git, char digit)
{
    Source source;
    source.path = path;
    source.git = git;
    source.branch = u"master"_s;
    source.commit = commit(digit);
    return source;
}

inline Folder folder(const QString &name, Folder::Purpose purpose)
{
    Folder folder;
    folder.name = name;
    folder.purpose = purpose;
    folder.path = u'/' + name;
    return folder;
}

inline Web web(qint64 number, const QString &ready)
{
    Web web;
    web.port = *Port::from(number);
    web.ready.path = ready;
    web.ready.within = std::chrono::seconds(300);
    return web;
}

inline Profile comfyui()
{
    Profile profile(*AppId::parse(u"comfyui"));
    profile.name = u"ComfyUI"_s;
    profile.kind = Profile::Kind::Ai;
    profile.lineage = Profile::Lineage::Cuda;
    profile.base = *ImageRef::parse(u"nvidia/cuda:12.8.1-base-ubuntu24.04");
    profile.sources = {source(u"/opt/app"_s, u"https://github.com/Comfy-Org/ComfyUI.git"_s, '2')};
    Python python;
    python.version = u"3.12"_s;
    python.requirements = {u"requirements.txt"_s};
    python.torch = {u"torch==2.7.1"_s, u"torchvision"_s, u"torchaudio"_s};
    python.torchIndex = u"https://download.pytorch.org/whl/cu128"_s;
    profile.python = python;
    profile.aptPackages = {u"libgl1"_s, u"libglib2.0-0"_s, u"git"_s};
    profile.web = web(8188, u"/system_stats"_s);
    profile.run.command = {u"python"_s, u"main.py"_s, u"--listen"_s, u"0.0.0.0"_s};
    profile.run.environment = {{u"HF_HOME"_s, u"/config/huggingface"_s}};
    profile.run.stopSignal = u"SIGINT"_s;
    profile.folders = {folder(u"models"_s, Folder::Purpose::Models),
                       folder(u"output"_s, Folder::Purpose::Output),
                       folder(u"config"_s, Folder::Purpose::Config)};
    profile.layout = {{u"checkpoints"_s, {u"/opt/app/models/checkpoints"_s}},
                      {u"loras"_s, {u"/opt/app/models/loras"_s}}};
    profile.links = {{u"/opt/app/output"_s, u"/output"_s}};
    return profile;
}

inline Profile automatic1111()
{
    Profile profile(*AppId::parse(u"automatic1111"));
    profile.name = u"Stable Diffusion web UI"_s;
    profile.kind = Profile::Kind::Ai;
    profile.lineage = Profile::Lineage::Cuda;
    profile.base = *ImageRef::parse(u"nvidia/cuda:11.7.1-runtime-ubuntu20.04");
    profile.sources = {
        source(u"/opt/app"_s, u"https://github.com/AUTOMATIC1111/stable-diffusion-webui.git"_s,
               '8'),
        source(u"/opt/app/repositories/BLIP"_s, u"https://github.com/salesforce/BLIP.git"_s, '4')};
    Python python;
    python.version = u"3.10"_s; // which Ubuntu 20.04 has not: Miniconda
    python.requirements = {u"requirements_versions.txt"_s};
    python.packages = {u"setuptools<81"_s};
    python.torch = {u"torch==2.1.2"_s, u"torchvision==0.16.2"_s};
    python.torchIndex = u"auto"_s;
    profile.python = python;
    profile.aptPackages = {u"git"_s, u"libgl1"_s};
    Step clip;
    clip.name = u"Install CLIP"_s;
    clip.run =
        u"pip install --no-build-isolation 'https://github.com/openai/CLIP/archive/d50d76d.zip'\n"_s;
    Step wide;
    wide.name = u"Allow the app's git calls"_s;
    wide.run = u"git config --system --add safe.directory '*'"_s;
    wide.asRoot = true;
    wide.when = Step::When::AfterSources;
    profile.steps = {clip, wide};
    profile.web = web(7860, u"/internal/ping"_s);
    profile.run.command = {u"python"_s, u"launch.py"_s, u"--listen"_s};
    profile.folders = {folder(u"models"_s, Folder::Purpose::Models),
                       folder(u"output"_s, Folder::Purpose::Output)};
    profile.links = {{u"/opt/app/models/Stable-diffusion"_s, u"/models/checkpoints"_s},
                     {u"/opt/app/outputs"_s, u"/output"_s}};
    return profile;
}

inline Profile site()
{
    Profile profile(*AppId::parse(u"site"));
    profile.name = u"Site"_s;
    profile.lineage = Profile::Lineage::S6;
    profile.version = u"1.22"_s;
    profile.aptPackages = {u"nginx-light"_s};
    ImageFile config;
    config.path = u"/etc/nginx/site.conf"_s;
    config.content = u"daemon off;\n"_s;
    profile.files = {config};
    Service prepare;
    prepare.name = u"prepare"_s;
    prepare.command = {u"mkdir"_s, u"-p"_s, u"/config/log"_s};
    prepare.oneshot = true;
    prepare.asRoot = true;
    Service nginx;
    nginx.name = u"nginx"_s;
    nginx.command = {u"nginx"_s, u"-c"_s, u"/etc/nginx/site.conf"_s};
    nginx.after = {u"prepare"_s};
    profile.services = {nginx, prepare};
    profile.web = web(8080, u"/"_s);
    profile.folders = {folder(u"config"_s, Folder::Purpose::Config),
                       folder(u"site"_s, Folder::Purpose::Data)};
    return profile;
}

inline RecipeFacts facts()
{
    RecipeFacts facts;
    facts.baseDigest = u"sha256:"_s + QString(64, u'b');
    facts.s6Base = u"slipway/base:bookworm"_s;
    facts.torchIndex = u"https://download.pytorch.org/whl/cu121"_s;
    return facts;
}

/// The names of a Dockerfile's instructions, in their order.
inline QStringList instructionsOf(const QByteArray &dockerfile)
{
    QStringList names;
    bool isContinued = false;
    for (const QByteArray &line : dockerfile.split('\n')) {
        if (!isContinued && !line.isEmpty())
            names += QString::fromUtf8(line.left(line.indexOf(' ')));
        isContinued = line.endsWith('\\');
    }
    return names;
}

} // namespace samples
