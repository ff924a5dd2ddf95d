#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Packs what gpu_proof.sh needs on a machine that has no engine, no Slipway and no network: a built `slipway` with the
# libraries that it is linked with, an engine's programs, and the app that is proved with its git repository. What is
# packed runs on any Linux whose C library is at least as new as this machine's.
#
# gpu_bundle.sh SLIPWAY ENGINE_FOLDER OUT.tar.xz
#     SLIPWAY        build/release/tests/support/labs/slipway (target slipway_command_line), which is Slipway without the
#                    window's libraries; build/release/app/slipway serves too, where size does not matter
#     ENGINE_FOLDER  with dockerd, containerd, containerd-shim-runc-v2, runc, docker-proxy, as `engine_lab.sh get trixie`
#                    prints it
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
slipway=$(realpath "${1:?slipway}")
engine=$(realpath "${2:?the folder of the engine}")
out=$(realpath -m "${3:?where to put it}")
most=$((64 * 1024 * 1024)) # a machine without a network is handed it over slower ways

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The C library and its loader stay behind: they have to be of one kind with the machine's.
libraries_of() { # PROGRAM
    # A static program has none, and ldd says so with an error.
    { ldd "$1" 2> /dev/null || true; } | awk '$2 == "=>" && $3 ~ /^\// {print $3}' |
        grep -vE '/(libc|libm|libdl|libpthread|librt|libresolv|libutil|libnss_[a-z]+|ld-linux[^/]*)\.so' || true
}

pack() { # FOLDER PROGRAM...
    local folder=$1 program library
    shift
    mkdir -p "$folder/lib"
    for program in "$@"; do
        cp -L "$program" "$folder/"
        while read -r library; do
            cp -nL "$library" "$folder/lib/"
        done < <(libraries_of "$program")
    done
    find "$folder" -type f -exec strip --strip-unneeded {} + 2> /dev/null || true
}

make_source() { # FOLDER: a bare repository of the app; prints its commit
    local tree=$work/tree
    git init -q -b main "$tree"
    cp "$here/gpu_app.py" "$tree/app.py"
    git -C "$tree" add app.py
    GIT_AUTHOR_DATE='2025-03-09T11:00:00Z' GIT_COMMITTER_DATE='2025-03-09T11:00:00Z' \
        git -C "$tree" -c user.name=Proof -c user.email=proof@example.org commit -qm 'Paint on the GPU'
    git clone -q --bare "$tree" "$1"
    git -C "$tree" rev-parse HEAD
}

mkdir -p "$work/bundle"
pack "$work/bundle/slipway" "$slipway"
# Docker's PID 1 for containers is another package's.
init=$(command -v docker-init || command -v tini-static)
[ ! -e "$engine/docker-init" ] || init=$engine/docker-init
pack "$work/bundle/engine" "$engine"/{dockerd,containerd,containerd-shim-runc-v2,runc,docker-proxy} "$init"
[ -e "$work/bundle/engine/docker-init" ] || mv "$work/bundle/engine/${init##*/}" "$work/bundle/engine/docker-init"
make_source "$work/bundle/source.git" > "$work/bundle/commit"
cp "$here"/{gpu_proof.sh,cdi_spec.sh} "$work/bundle/"
cp "$here/gpu_app.py" "$work/bundle/app.py"
# The programs are large and of one kind: a filter for their jumps and a window over all of them save a tenth.
tar -C "$work" -c bundle | xz -T1 --x86 --lzma2=preset=9,dict=128MiB > "$out"
size=$(stat -c %s "$out")
echo "$out: $((size / 1024 / 1024)) MiB"
[ "$size" -le "$most" ] || { echo "That is more than the $((most / 1024 / 1024)) MiB which can be carried." >&2 && exit 1; }
