// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench_data.h"

using namespace Qt::StringLiterals;

namespace slipway::fake {

namespace {

Check well(const QString &id, const QString &fact, const QString &meaning = {})
{
    return {id, Check::Level::Ok, fact, meaning, {}, {}, false};
}

DiskPart part(const QString &name, const QString &note, const QString &size, const QString &spare,
              double share)
{
    return {name, note, size, spare, share};
}

} // namespace

EngineDeskView engineDesk()
{
    EngineDeskView view;
    view.title = u"Docker 28.5.2, API 1.51"_s;
    view.looked = u"today 11:04"_s;
    view.facts = {{u"Address"_s, u"unix:///var/run/docker.sock"_s, true},
                  {u"Chosen"_s, u"Docker's system socket is there."_s, false},
                  {u"System"_s, u"Ubuntu 24.04.3 LTS"_s, false},
                  {u"Machine"_s, u"16 processors, 33.4 GB of memory"_s, false},
                  {u"Storage"_s, u"overlay2 on extfs"_s, false},
                  {u"Limits"_s, u"cgroup version 2"_s, false},
                  {u"Containers"_s, u"7, 4 of them running"_s, false}};
    view.checks = {
        {u"gpu"_s,
         Check::Level::Fail,
         u"Containers cannot see the GPU."_s,
         u"The NVIDIA Container Toolkit is installed, but the engine does not know of it."_s,
         u"Tell the engine, then restart it."_s,
         {u"nvidia-ctk"_s, u"runtime"_s, u"configure"_s, u"--runtime=docker"_s},
         true},
        {u"machine-swap"_s,
         Check::Level::Warn,
         u"There is no swap."_s,
         u"When an app loads a large model, the system ends programs instead of slowing down."_s,
         u"Add a swap file, or switch on zram."_s,
         {},
         false},
        well(u"engine"_s, u"Docker 28.5.2 answers at unix:///var/run/docker.sock."_s),
        well(u"engine-kind"_s, u"The engine is Docker and runs as a service of the system."_s),
        well(u"network-firewall"_s, u"The firewall ufw is on."_s,
             u"It does not guard ports that an app opens for the network."_s)};
    view.disk = {
        u"/var/lib/docker"_s,
        u"118.4 GB"_s,
        u"186 GB free of 476 GB"_s,
        0.39,
        {part(u"Images"_s, u"14, 9 in use"_s, u"71.2 GB"_s, u"31.6 GB can go"_s, 0.15),
         part(u"Build cache"_s, u"Makes rebuilds quick"_s, u"34.8 GB"_s, u"22.4 GB can go"_s,
              0.073),
         part(u"Volumes"_s, u"6, 6 in use"_s, u"11.3 GB"_s, {}, 0.024),
         part(u"Containers"_s, u"7, 4 of them running"_s, u"1.1 GB"_s, u"0.4 GB can go"_s, 0.002)}};
    view.driver = u"driver 570.153.02, CUDA 12.8"_s;
    view.gpus = {{u"NVIDIA GeForce RTX 3090"_s, u"7\u202f% busy, compute capability 8.6"_s,
                  u"9.8 of 24 GB"_s, 0.41}};
    return view;
}

} // namespace slipway::fake
