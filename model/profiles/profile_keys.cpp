// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_keys.h"

namespace slipway {
namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

const QMap<QString, QStringList> &profileKeys()
{
    static const QMap<QString, QStringList> keys{
        {QString(),
         words("slipway id name summary description homepage licence icon tint kind lineage "
               "version base sources "
               "python packages steps services files web ports run options folders layout "
               "layout-file links")},
        {QStringLiteral("sources[]"), words("path git branch commit submodules ask")},
        {QStringLiteral("python"),
         words("manager version installer requirements constraints packages torch")},
        {QStringLiteral("python.installer"), words("url sha256")},
        {QStringLiteral("python.torch"), words("packages index")},
        {QStringLiteral("packages"), words("apt npm")},
        {QStringLiteral("steps[]"), words("name run as-root when")},
        {QStringLiteral("services[]"), words("name command as-root after oneshot")},
        {QStringLiteral("files[]"), words("path content executable")},
        {QStringLiteral("web"), words("port host-port path ready")},
        {QStringLiteral("web.ready"), words("http within")},
        {QStringLiteral("ports[]"), words("name port udp")},
        {QStringLiteral("run"),
         words("command workdir env gpu shm stop-signal stop-grace capabilities memory pids "
               "read-only tmpfs option-files")},
        {QStringLiteral("options[]"),
         words("name label kind flag env choices default help group known vram-presets")},
        {QStringLiteral("options[].choices[]"), words("value label")},
        {QStringLiteral("options[].vram-presets[]"), words("below value")},
        {QStringLiteral("folders.*"), words("path label purpose access ask")},
        {QStringLiteral("layout.*"), words("path yaml flag env register access")},
    };
    return keys;
}

const QStringList &kindWords()
{
    static const QStringList list = words("ai general");
    return list;
}

const QStringList &lineageWords()
{
    static const QStringList list = words("cuda s6 image");
    return list;
}

const QStringList &managerWords()
{
    static const QStringList list = words("venv conda");
    return list;
}

const QStringList &whenWords()
{
    static const QStringList list = words("after-packages after-sources after-requirements");
    return list;
}

const QStringList &gpuWords()
{
    static const QStringList list = words("none wanted required");
    return list;
}

const QStringList &optionWords()
{
    static const QStringList list = words("flag choice number text");
    return list;
}

const QStringList &restartWords()
{
    static const QStringList list = words("no on-failure unless-stopped");
    return list;
}

const QStringList &purposeWords()
{
    static const QStringList list = words("models output config data");
    return list;
}

const QStringList &wayWords()
{
    static const QStringList list = words("bind yaml flag env register");
    return list;
}

const QStringList &accessWords()
{
    static const QStringList list = words("read-write read-only");
    return list;
}

} // namespace slipway
