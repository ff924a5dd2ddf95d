#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A mirror of a repository of several gigabytes, beside `git clone --mirror` of the same server in the same run: time,
# peak memory, the limit on size, and what an interrupted fetch leaves. Not part of any test run.
#
#   large_mirror.sh --slipway PROGRAM [--megabytes 5000] [--store FOLDER]
#
# The server has little to do: its pack cannot be compressed, is made once without deltas and has a bitmap, so that
# git copies its bytes. With --store the repository is kept there for the next run. Four times the size must be free.
#
# Functions are called by trap and by check:
# shellcheck disable=SC2317
set -euo pipefail

program='' megabytes=5000 store=''
while [ $# -gt 0 ]; do
    case "$1" in
    --slipway) program=$(realpath "$2") ;;
    --megabytes) megabytes=$2 ;;
    --store) mkdir -p "$2" && store=$(realpath "$2") ;;
    *) echo "usage: $0 --slipway PROGRAM [--megabytes N] [--store FOLDER]" >&2 && exit 2 ;;
    esac
    shift 2
done
[ -x "$program" ] || { echo "There is no program to measure: --slipway PROGRAM." >&2 && exit 2; }
[ -x /usr/bin/time ] || { echo "/usr/bin/time is needed." >&2 && exit 2; }

here=$(dirname "$(realpath "$0")")
work=$(mktemp -d "${TMPDIR:-/tmp}/slipway-large-XXXXXX")
store=${store:-$work/store}
server=''
end() {
    [ -z "$server" ] || kill "$server" 2> /dev/null || true
    rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

need=$((4 * megabytes))
free=$(df --output=avail --block-size=1MB "$work" | tail -n 1)
[ "$free" -ge "$need" ] || { echo "$need MB are needed in $work, $free are free." >&2 && exit 1; }

failed=0
check() { # WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then echo "ok    $what"; else echo "FAIL  $what" && failed=1; fi
}

# --- the server's repository -------------------------------------------------------------------------------------

blob=$((megabytes < 1000 ? 1000000 : 16000000))
count=$((megabytes * 1000000 / blob))
origin=$store/large-$megabytes.git

stream() { # a commit for each file
    local at
    for ((at = 1; at <= count; ++at)); do
        printf 'blob\nmark :%d\ndata %d\n' "$at" "$blob"
        head -c "$blob" /dev/urandom
        printf '\ncommit refs/heads/main\ncommitter Somebody <s@example.org> %d +0000\ndata 4\nMore\n' \
            $((1600000000 + at))
        printf 'M 100644 :%d weights/part%d.bin\n\n' "$at" "$at"
    done
}

if [ ! -e "$origin/made" ]; then
    echo "Making a repository of $megabytes MB in $store." >&2
    rm -rf "$origin"
    git init --quiet --bare --initial-branch=main "$origin"
    for setting in core.compression=0 pack.compression=0 pack.window=0 pack.depth=0 pack.allowPackReuse=true \
        core.bigFileThreshold=100k fastimport.unpackLimit=1 gc.auto=0; do
        git -C "$origin" config "${setting%%=*}" "${setting#*=}"
    done
    stream | git -C "$origin" fast-import --quiet --big-file-threshold=100k
    git -C "$origin" repack --quiet -a -d -b --window=0 --depth=0
    git -C "$origin" rev-parse main > "$origin/tip"
    touch "$origin/made"
fi
tip=$(< "$origin/tip")
first=$(git -C "$origin" rev-list --max-parents=0 "$tip")
git -C "$origin" update-ref refs/heads/main "$tip"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
/usr/bin/python3 "$here/../support/labs/git_http.py" "$store" "$port" &
server=$!
url=http://127.0.0.1:$port/large-$megabytes.git
until git ls-remote "$url" > /dev/null 2>&1; do sleep 0.1; done

# --- both of them ------------------------------------------------------------------------------------------------

timed=()
profile() { # FOLDER: the settings of one Slipway
    mkdir -p "$1/config/profiles" "$1/data"
    cat > "$1/config/profiles/large.yaml" << YAML
slipway: 1
id: large
name: Large
summary: A large repository
kind: ai
lineage: cuda
base: "nvidia/cuda:11.7.1-runtime-ubuntu20.04"
sources:
  - {path: /opt/app, git: "$url", branch: main, commit: "$first"}
web: {port: 8199}
run: {command: [sh]}
YAML
}
sync() { # FOLDER
    XDG_CACHE_HOME=$1/cache "${timed[@]}" "$program" sync large --json --config "$1/config" --data "$1/data" \
        > "$1/said" 2>&1
}
vault() { # FOLDER: its only repository
    find "$1/data" -mindepth 2 -type d -name objects -printf '%h\n' | head -n 1
}
bytes() { du --summarize --bytes "$1" 2> /dev/null | cut -f 1; }

profile "$work/whole"
/usr/bin/time -o "$work/git.time" -f '%e %M' git clone --quiet --mirror "$url" "$work/mirror.git"
rm -rf "$work/mirror.git"
timed=(/usr/bin/time -o "$work/slipway.time" -f '%e %M')
sync "$work/whole" || { cat "$work/whole/said" && exit 1; }
timed=()
read -r git_seconds git_memory < "$work/git.time"
read -r seconds memory < "$work/slipway.time"
ratio() { awk -v one="$1" -v other="$2" 'BEGIN { printf "%.2f", one / other }'; }
# Of the tree of processes the largest one is told, as GNU time does.
echo "FIGURE mirror of $megabytes MB: slipway $seconds s and $((memory / 1024)) MB at most," \
    "git clone --mirror $git_seconds s and $((git_memory / 1024)) MB;" \
    "$(ratio "$seconds" "$git_seconds") of its time, $(ratio "$memory" "$git_memory") of its memory"
mirror=$(vault "$work/whole")
check "the mirror has the newest commit" test "$(git -C "$mirror" rev-parse main)" = "$tip"
check "the mirror is whole" git -C "$mirror" fsck --connectivity-only --no-dangling
rm -rf "$work/whole"

# --- the limit on size -------------------------------------------------------------------------------------------

profile "$work/limited"
limit=$((megabytes / 10))
printf '[git]\nmost-megabytes=%d\n' "$limit" > "$work/limited/config/settings.ini"
refuses() { ! sync "$work/limited" && grep -q '"no-space"' "$work/limited/said"; }
keeps_little() { [ "$(bytes "$work/limited/data")" -lt $((2 * limit * 1000000)) ]; }
check "a limit of $limit MB is heeded and said" refuses
check "and what came until then does not stay" keeps_little
rm -rf "$work/limited"

# --- an interrupt in the middle ----------------------------------------------------------------------------------

profile "$work/cut"
git -C "$origin" update-ref refs/heads/main "$first"
check "the first commit alone is mirrored" sync "$work/cut"
git -C "$origin" update-ref refs/heads/main "$tip"
exec 3< <(XDG_CACHE_HOME=$work/cut/cache exec "$program" sync large --json --config "$work/cut/config" \
    --data "$work/cut/data" 2>&1)
running=$!
# Commits and trees come before the files: a third of the objects is in the middle of the bytes.
grep --line-buffered --max-count=1 --quiet '"fraction":0\.[34]' <&3 || true
kill -INT "$running" 2> /dev/null || true
cat <&3 > /dev/null
code=0
wait "$running" || code=$?
mirror=$(vault "$work/cut")
check "an interrupt ends it as cancelled" test "$code" -eq 130
check "the vault says what it said before" test "$(git -C "$mirror" rev-parse main)" = "$first"
check "the vault is whole" git -C "$mirror" fsck --connectivity-only --no-dangling
check "the next sync brings the rest" sync "$work/cut"
check "and all of it" test "$(git -C "$mirror" rev-parse main)" = "$tip"
check "which is whole" git -C "$mirror" fsck --connectivity-only --no-dangling
exit "$failed"
