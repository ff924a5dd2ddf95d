#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves on a machine with an NVIDIA GPU that Slipway gives it to an app. Nothing of it is installed there and nothing
# is fetched: it brings an engine, makes a base image of the machine's own file system, has Slipway build and start an
# app upon it that computes on the GPU, and looks at what came of it. Run as root; it leaves the machine's driver alone.
#
# gpu_proof.sh BUNDLE OUT [small]
#     BUNDLE  the folder that gpu_bundle.sh packed, unpacked
#     OUT     a folder for table.md, proof.png, stats.json, cdi.yaml, proof.log and logs.tar.gz
#     small   a base image without torch: the app then computes by the driver's own interface
#
# Stand-ins, which the table names: cdi_spec.sh for the NVIDIA Container Toolkit, and an apt-get that does nothing, since
# there is no network (what it would install is in the base image).
set -euo pipefail
bundle=$(realpath "${1:?the unpacked bundle}")
out=$(realpath -m "${2:?a folder for what comes out}")
kind=${3:-full}
work=${SLIPWAY_PROOF_WORK:-/var/tmp/slipway-proof}
person=1234 # neither root nor whom an image knows
home=$work/home
logs=$work/logs
socket=$work/docker.sock
app=gpu-proof
held=$((2 * 1024 * 1024 * 1024)) # by gpu_app.py
most_base=$((20 * 1024 * 1024)) # KiB: larger than this, the base image is made without torch
mkdir -p "$out" "$logs" "$home"
exec > >(tee "$out/proof.log") 2>&1

# --- telling ---------------------------------------------------------------------------------------------------------

say() { printf '%5d s  %s\n' "$SECONDS" "$*"; }

failed=0
row() { # WHAT ok|FAIL|- DETAIL
    printf '| %s | %s | %s |\n' "$1" "$2" "$3" >> "$out/table.md"
    say "$2: $1: $3"
    [ "$2" != FAIL ] || failed=1
}

# shellcheck disable=SC2317 # by the trap
finish() {
    local code=$?
    set +e
    [ "$code" = 0 ] || say "ended with code $code"
    if [ -e "$work/dockerd.pid" ]; then
        slip 60 stop "$app" > /dev/null 2>&1
        kill "$(cat "$work/dockerd.pid")" 2> /dev/null
        timeout 20 tail --pid="$(cat "$work/dockerd.pid")" -f /dev/null
    fi
    cp "$work/dockerd.log" "$logs/"
    nvidia-smi > "$logs/nvidia-smi.txt" 2>&1
    if [ "$code" != 0 ]; then
        tail -n 20 "$logs"/{import,build,start}.txt "$work/dockerd.log" 2> /dev/null
    fi
    tar -C "$work" -czf "$out/logs.tar.gz" logs
    rm -f /etc/cdi/slipway-proof.yaml
    echo
    cat "$out/table.md"
}
trap finish EXIT

# --- the engine ------------------------------------------------------------------------------------------------------

write_api() {
    cat > "$work/api.py" << 'END'
import http.client
import socket
import sys


class Engine(http.client.HTTPConnection):
    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(sys.argv[1])


body = iter(lambda: sys.stdin.buffer.read(1 << 20), b"") if "stdin" in sys.argv[4:] else None
engine = Engine("localhost", timeout=500)
engine.request(sys.argv[2], sys.argv[3], body=body, headers={"Content-Type": "application/x-tar"} if body else {})
answer = engine.getresponse()
sys.stdout.write(answer.read().decode(errors="replace"))
sys.exit(0 if answer.status < 300 else 1)
END
}

api() { # METHOD PATH [stdin]
    python3 "$work/api.py" "$socket" "$@"
}

mount_cgroups() {
    if ! mountpoint -q /sys/fs/cgroup; then
        mount -t cgroup2 cgroup2 /sys/fs/cgroup
    fi
    if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
        local controller
        while read -r controller; do
            { echo "+$controller" > /sys/fs/cgroup/cgroup.subtree_control; } 2> /dev/null ||
                say "the control group's $controller is not handed on"
        done < <(tr ' ' '\n' < /sys/fs/cgroup/cgroup.controllers)
        say "cgroup v2: $(cat /sys/fs/cgroup/cgroup.subtree_control)"
    else
        say "cgroup v1 or mixed: $(find /sys/fs/cgroup -maxdepth 1 -mindepth 1 -printf '%f ')"
    fi
}

storage_driver() {
    mkdir -p "$work/try"/{lower,upper,work,merged}
    if mount -t overlay overlay "$work/try/merged" \
        -o "lowerdir=$work/try/lower,upperdir=$work/try/upper,workdir=$work/try/work" 2> /dev/null; then
        umount "$work/try/merged"
        echo overlay2
    else
        echo vfs
    fi
}

start_dockerd() { # DRIVER FLAG...: true once it answers
    local driver=$1 try pid
    shift
    env PATH="$bundle/engine:$PATH" LD_LIBRARY_PATH="$bundle/engine/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" \
        "$bundle/engine/dockerd" --config-file "$work/daemon.json" --data-root "$work/docker" --exec-root "$work/exec" \
        --pidfile "$work/dockerd.pid" --host "unix://$socket" --storage-driver "$driver" \
        --exec-opt native.cgroupdriver=cgroupfs --iptables=false --ip6tables=false --ip-masq=false \
        --userland-proxy-path "$bundle/engine/docker-proxy" --init-path "$bundle/engine/docker-init" \
        "$@" > "$work/dockerd.log" 2>&1 &
    pid=$!
    for try in $(seq 60); do
        if api GET /_ping > /dev/null 2>&1; then
            chgrp "$person" "$socket" && chmod 660 "$socket"
            return 0
        fi
        kill -0 "$pid" 2> /dev/null || break
        sleep 0.5
    done
    say "dockerd did not come up, try $try: $(tail -n 3 "$work/dockerd.log" | tr '\n' ' ')"
    kill "$pid" 2> /dev/null || true
    wait "$pid" 2> /dev/null || true
    return 1
}

start_engine() {
    local driver
    driver=$(storage_driver)
    # Docker 25 to 28.1 read CDI specifications only when they are told to.
    printf '{"features": {"cdi": true}}\n' > "$work/daemon.json"
    has_bridge=yes
    if ! start_dockerd "$driver"; then
        has_bridge=no
        start_dockerd "$driver" --bridge=none
    fi
    if [ "$driver" = vfs ] && [ "$kind" = full ]; then
        say "vfs copies every layer: the base image is made without torch"
        kind=small
    fi
    api GET /info > "$logs/info.json"
    row "Engine" ok "$(python3 -c 'import json, sys
info = json.load(open(sys.argv[1]))
print("Docker", info["ServerVersion"], info["Driver"], "CDI from", info.get("CDISpecDirs"),
      "discovered", info.get("DiscoveredDevices"), "runtimes", sorted(info["Runtimes"]))' "$logs/info.json"), bridge: $has_bridge"
}

# --- the base image --------------------------------------------------------------------------------------------------

stubs() { # FOLDER
    mkdir -p "$1"/{usr/local/bin,tmp,var/tmp,var/cache/apt,var/lib/apt/lists/partial,root,home,proc,sys,dev,run,opt}
    chmod 1777 "$1/tmp" "$1/var/tmp"
    printf '#!/bin/sh\n# A stand-in: there is no network, and what is asked for is here.\nexit 0\n' \
        > "$1/usr/local/bin/apt-get"
    chmod 755 "$1/usr/local/bin/apt-get"
    mkdir -p "$1/opt/app"
    cp "$bundle/app.py" "$1/opt/app/"
}

# Where python3 has its own files and its packages, if not under /usr; nothing for a small base.
python_places() {
    python3 - << 'END'
import os
import sys

places = {os.path.realpath(sys.prefix), sys.prefix, os.path.realpath(sys.base_prefix), sys.base_prefix}
for place in sorted(places):
    if place != "/usr" and not place.startswith("/usr/"):
        print(place.lstrip("/"))
END
}

# Of the machine: not the driver, which comes by CDI, nor what no app needs.
left_out=(--exclude='usr/lib/*/libcuda.so*' --exclude='usr/lib/*/libnvidia-*' --exclude='usr/lib/*/libcudadebugger*'
    --exclude=usr/local/nvidia --exclude='usr/local/cuda*' --exclude='usr/share/doc' --exclude='usr/share/man'
    --exclude='usr/share/locale' --exclude='usr/share/icons' --exclude='usr/share/fonts' --exclude='usr/src'
    --exclude='usr/include' --exclude='usr/lib/gcc' --exclude='usr/lib/llvm*' --exclude='usr/lib/modules'
    --exclude='usr/lib/firmware' --exclude='opt/nvidia' --exclude='etc/shadow*' --exclude='etc/gshadow*'
    --exclude='etc/ssl/private' --exclude='etc/cdi' --exclude='etc/ssh'
    --exclude='*/site-packages/jax*' --exclude='*/site-packages/cupy*' --exclude='*/site-packages/onnx*'
    --exclude='*/site-packages/cv2*' --exclude='*/site-packages/opencv*' --exclude='*/site-packages/llvmlite*'
    --exclude='*/site-packages/numba*' --exclude='*/site-packages/transformers*' --exclude='*/site-packages/pandas*'
    --exclude='*/site-packages/pyarrow*' --exclude='*/site-packages/scipy*' --exclude='*/site-packages/sklearn*'
    --exclude='*/site-packages/tensorflow*' --exclude='*/site-packages/matplotlib*' --exclude='*/site-packages/xla*')

base_places() { # PATH a line, relative to /
    local place
    for place in bin sbin lib lib32 lib64 usr etc; do
        [ ! -e "/$place" ] || echo "$place"
    done
    if [ "$kind" = full ]; then
        python_places
    fi
}

decide_kind() {
    local kib
    if [ "$kind" = full ] && ! timeout 120 python3 -c 'import torch; assert torch.cuda.is_available()' 2> "$logs/torch.txt"; then
        say "torch does not run on this machine itself: $(tail -n 1 "$logs/torch.txt")"
        kind=small
    fi
    [ "$kind" = full ] || return 0
    kib=$(cd / && base_places | xargs du -sck "${left_out[@]}" 2> /dev/null | awk 'END {print $1}')
    say "the base image takes about $((kib / 1024)) MiB before anything is left out of it"
    if [ "$kib" -gt "$most_base" ]; then
        kind=small
    fi
}

import_base() {
    local -a places
    local path began=$SECONDS
    decide_kind
    mapfile -t places < <(base_places)
    stubs "$work/stubs"
    path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    if [ "$kind" = full ]; then
        path=$(dirname "$(command -v python3)"):$path
    fi
    # An engine refuses a path that comes twice: of the stand-ins only what is not among the places already.
    (cd "$work/stubs" && find . -mindepth 1 \( -type f -o -type d -not -path './usr*' \) -printf '%P\n') > "$work/stubs.list"
    # Readable for the app's user, whoever owned it; files that vanish or change under tar are no reason to stop.
    { tar --numeric-owner --mode=a+rX --one-file-system --warning=no-file-changed --warning=no-file-removed \
        --warning=no-file-ignored --ignore-failed-read "${left_out[@]}" -cf - -C / "${places[@]}" \
        -C "$work/stubs" --no-recursion -T "$work/stubs.list" ||
        [ $? = 1 ]; } |
        timeout 500 python3 "$work/api.py" "$socket" POST \
            "/images/create?fromSrc=-&repo=gpu-base&tag=local&changes=ENV%20PATH%3D${path//\//%2F}" stdin > "$logs/import.txt"
    api GET /images/gpu-base:local/json > "$work/base.json"
    row "Base image" ok "$kind, $(python3 -c 'import json, sys
print(json.load(open(sys.argv[1]))["Size"] // 1000000)' "$work/base.json") MB of this machine's file system, in $((SECONDS - began)) s"
}

# --- Slipway ---------------------------------------------------------------------------------------------------------

slip() { # SECONDS ARGUMENT...: as an ordinary user
    local seconds=$1
    shift
    timeout "$seconds" setpriv --reuid="$person" --regid="$person" --clear-groups \
        env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="$home" LANG=C.UTF-8 XDG_RUNTIME_DIR="$home/run" \
        LD_LIBRARY_PATH="$work/slipway/lib${driver_path:+:$driver_path}" \
        "$work/slipway/slipway" "$@" --engine "unix://$socket"
}

# Without a bridge nothing can be published and nothing be run while building: the base is then taken as it is, and the
# app has no page as far as Slipway knows.
kind_of_app() {
    if [ "$has_bridge" = yes ]; then
        cat << END
lineage: cuda
base: "gpu-base:local"
sources:
  - {path: /opt/app, git: "file://$home/source.git", branch: main, commit: "$(cat "$bundle/commit")"}
web: {port: 8199, path: /, ready: {http: /, within: 180s}}
END
    else
        printf 'lineage: image\nbase: "gpu-base:local"\n'
    fi
}

write_profile() {
    cp -r "$bundle/source.git" "$home/source.git"
    cat > "$home/$app.yaml" << END
slipway: 1
id: $app
name: GPU proof
summary: Paints on the GPU
kind: ai
$(kind_of_app)
run: {command: [python3, -u, /opt/app/app.py], gpu: required}
folders:
  output: {path: /output}
END
    # The bundle may lie where only root reads.
    cp -r "$bundle/slipway" "$work/"
    chmod -R a+rX "$work/slipway"
    mkdir -p "$home/run"
    chown -R "$person:$person" "$home"
    chmod 755 "$work" "$home"
}

build_and_start() {
    local began=$SECONDS
    slip 60 --version
    slip 60 profile add "$home/$app.yaml"
    slip 60 recipe comfyui > "$logs/comfyui.Dockerfile" 2> "$logs/comfyui.txt" || true
    row "Wheels for ComfyUI's auto" "$(grep -q 'whl/cu[0-9]' "$logs/comfyui.Dockerfile" && echo ok || echo FAIL)" \
        "$(grep -o 'whl/[a-z0-9.]*' "$logs/comfyui.Dockerfile" | head -n 1), base $(head -n 1 "$logs/comfyui.Dockerfile")"
    slip 500 build "$app" > "$logs/build.txt" 2>&1
    row "slipway build" ok "in $((SECONDS - began)) s: $(tail -n 1 "$logs/build.txt")"
    began=$SECONDS
    slip 300 start "$app" > "$logs/start.txt" 2>&1
    row "slipway start" ok "in $((SECONDS - began)) s: $(tail -n 1 "$logs/start.txt")"
    slip 60 doctor --json > "$logs/doctor.json" 2>&1 || true
}

container_id() {
    api GET "/containers/slipway-$app/json" | python3 -c 'import json, sys; print(json.load(sys.stdin)["Id"])'
}

wait_for_picture() {
    local try
    for try in $(seq 120); do
        picture=$(find "$home" -name proof.png -size +0 -print -quit)
        [ -z "$picture" ] || return 0
        [ $((try % 20)) != 0 ] || say "waiting for the picture"
        sleep 1
    done
    return 1
}

check_picture() {
    wait_for_picture || { row "A picture in /output" FAIL "there is none" && return 0; }
    cp "$picture" "$out/proof.png"
    local owner
    owner=$(stat -c '%u:%g' "$picture")
    row "A picture in /output" ok "$(file -b "$picture" 2> /dev/null || stat -c '%s bytes' "$picture"), at $picture"
    row "It belongs to the person" "$([ "$owner" = "$person:$person" ] && echo ok || echo FAIL)" "$owner, asked $person:$person"
    slip 60 logs "$app" > "$logs/app.log" 2>&1 || true
    row "What painted it" "$(grep -qE 'torch|libcuda on' "$logs/app.log" && echo ok || echo FAIL)" "$(tail -n 1 "$logs/app.log")"
}

check_page() {
    if [ "$has_bridge" != yes ]; then
        row "Its page" - "this kernel has no bridge, so that nothing can be published"
        return 0
    fi
    local url
    url=$(slip 60 open "$app" --print)
    row "Its page" ok "$url: $(python3 -c 'import sys, urllib.request
print(urllib.request.urlopen(sys.argv[1], timeout=10).read().decode())' "$url")"
}

check_vram() {
    local vram
    slip 60 stats "$app" > "$logs/stats.txt" 2>&1 || true
    slip 60 stats "$app" --json > "$out/stats.json"
    vram=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["vramBytes"] or 0)' "$out/stats.json")
    row "VRAM of the container" "$([ "$vram" -ge "$held" ] && echo ok || echo FAIL)" \
        "$vram bytes of $(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["vramTotalBytes"])' "$out/stats.json"), at least $held are held; nvidia-smi: $(nvidia-smi --query-compute-apps=pid,used_memory --format=csv,noheader | tr '\n' ';')"
    # Where it does not match, these tell why: which process, and which group it is in.
    {
        nvidia-smi --query-compute-apps=pid,used_memory,name --format=csv
        container_id
        api GET "/containers/slipway-$app/top" || true
        for process in $(nvidia-smi --query-compute-apps=pid --format=csv,noheader); do
            echo "$process: $(cat "/proc/$process/cgroup" 2>&1)"
        done
    } > "$logs/processes.txt" 2>&1 || true
    api GET "/containers/slipway-$app/json" > "$logs/container.json" || true
}

# --- all of it -------------------------------------------------------------------------------------------------------

printf '| what | came out | |\n| --- | --- | --- |\n' > "$out/table.md"
driver_path=${LD_LIBRARY_PATH:-}
[ ! -d /usr/local/nvidia/lib64 ] || driver_path=${driver_path:+$driver_path:}/usr/local/nvidia/lib64
rm -rf "$work/try" "$work/stubs" "$home"
mkdir -p "$home"
write_api
row "Machine" ok "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), Linux $(uname -r), $(nvidia-smi --query-gpu=name,memory.total,driver_version --format=csv,noheader | head -n 1)"
row "CDI specification (a stand-in for nvidia-ctk)" ok "$("$bundle/cdi_spec.sh" /etc/cdi/slipway-proof.yaml | tr '\n' ';')"
cp /etc/cdi/slipway-proof.yaml "$out/cdi.yaml"
mount_cgroups
start_engine
import_base
write_profile
build_and_start
check_picture
check_page
check_vram
exit "$failed"
