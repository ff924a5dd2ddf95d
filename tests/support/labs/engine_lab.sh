#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What an engine of a test's own needs around it and only root may do.
#
# engine_lab.sh get trixie|sid       unpacks that suite's engine into the cache, without installing it; prints its folder
# engine_lab.sh prepare NAME FOLDER [MEGABYTES]
#                                    makes the network namespace NAME with nothing but a loopback device, and FOLDER;
#                                    with MEGABYTES, FOLDER/data is a file system of that size
# engine_lab.sh clear NAME FOLDER    ends what still runs for FOLDER, unmounts and removes it and the namespace
set -euo pipefail
cache=${SLIPWAY_TEST_CACHE:-$HOME/.cache/slipway-tests}/engines
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
mirror=${SLIPWAY_DEBIAN_MIRROR:-http://deb.debian.org/debian}

get() { # SUITE
    local folder=$cache/$1 work apt file
    mkdir -p "$cache"
    exec 8> "$cache/$1.lock"
    flock 8
    if [ ! -x "$folder/dockerd" ]; then
        work=$(mktemp -d "$cache/getting.XXXXXX")
        mkdir -p "$work"/{lists/partial,archives/partial,root,engine}
        echo "deb [signed-by=$keyring] $mirror $1 main" > "$work/sources.list"
        apt=(-qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/lists"
            -o "Dir::Cache=$work" -o APT::Sandbox::User=root)
        apt-get "${apt[@]}" update >&2
        (cd "$work" && apt-get "${apt[@]}" download docker.io docker-cli docker-buildx containerd >&2)
        for file in "$work"/*.deb; do
            dpkg-deb -x "$file" "$work/root"
        done
        for file in sbin/dockerd sbin/docker-proxy bin/docker bin/containerd bin/containerd-shim-runc-v2 \
            libexec/docker/cli-plugins/docker-buildx; do
            [ ! -e "$work/root/usr/$file" ] || cp "$work/root/usr/$file" "$work/engine/"
        done
        # The newer suites' runc needs a newer C library than the machine may have; the installed one serves.
        ln -s "$(command -v runc)" "$work/engine/runc"
        mv "$work/engine" "$folder"
        rm -rf "$work"
    fi
    echo "$folder"
}

prepare() { # NAME FOLDER [MEGABYTES]
    local inside
    mkdir -p "$2/data"
    [ -e "/run/netns/$1" ] || ip netns add "$1"
    # nsenter and not `ip netns exec`, which mounts /sys anew and so hides the control groups of version 1.
    inside=(nsenter "--net=/run/netns/$1")
    "${inside[@]}" ip link set lo up
    # Of the addresses for documentation: containers reach what listens there, whichever bridge they are on.
    "${inside[@]}" ip address replace 192.0.2.1/32 dev lo
    "${inside[@]}" sysctl -qw net.ipv4.ip_forward=1
    if [ -n "${3:-}" ]; then
        truncate -s "${3}M" "$2/disk"
        mkfs.ext4 -q -m 0 "$2/disk"
        mount -o loop "$2/disk" "$2/data"
    fi
}

processes_of() { # FOLDER: those with the folder in their arguments, but for this script and whoever called it
    local process
    for process in /proc/[0-9]*; do
        process=${process#/proc/}
        if [ "$process" != $$ ] && [ "$process" != $PPID ] &&
            tr '\0' '\n' < "/proc/$process/cmdline" 2> /dev/null | grep -qF "$1/"; then
            echo "$process"
        fi
    done
}

clear_all() { # NAME FOLDER
    local process
    [ -e "$2/.slipway-lab" ] || { echo "$2 is no engine lab" >&2 && exit 1; }
    for process in $(processes_of "$2"); do
        # A shim of an engine that was killed keeps its container; both go.
        pkill -KILL -P "$process" 2> /dev/null || true
        kill -KILL "$process" 2> /dev/null || true
    done
    awk -v folder="$2/" 'index($2, folder) == 1 {print $2}' /proc/self/mounts | sort -r |
        xargs -r umount -l
    [ ! -e "/run/netns/$1" ] || ip netns del "$1"
    rm -rf "$2"
}

case ${1:-} in
get) get "$2" ;;
prepare) prepare "$2" "$3" "${4:-}" && touch "$3/.slipway-lab" ;;
clear) clear_all "$2" "$3" ;;
*) sed -n '3,10s/^# \{0,1\}//p' "$0" && exit 2 ;;
esac
