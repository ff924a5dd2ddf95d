# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installers/run and installers/test share.
set -euo pipefail
# Where dockerd is, which a user of Debian has not in the path.
PATH=$PATH:/usr/sbin:/sbin
# Qt and its tools want UTF-8, and a machine that nobody has set up yet has no locale at all.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_CTYPE=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
yes=false
install=true
started_engine=
in_group=()

say() { echo "slipway: $*"; }
die() { echo "slipway: $*" >&2; exit 1; }

read_arguments() {
    while [ $# -gt 0 ]; do
        case $1 in
        --yes) yes=true ;;
        --no-install) install=false ;;
        *)
            echo "usage: $0 [--yes] [--no-install]"
            echo "  --yes         install without asking"
            echo "  --no-install  install nothing: the packages are there"
            [ "$1" = --help ] && exit 0
            exit 2
            ;;
        esac
        shift
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        die "\"$*\" needs root, and there is no sudo. Run this script as root."
    fi
}

agree() { # QUESTION
    local answer
    $yes && return
    [ -t 0 ] || die "nobody is there to ask. Pass --yes to agree beforehand."
    read -r -p "slipway: $1 [Y/n] " answer
    [[ ${answer:-y} =~ ^[Yy] ]] || die "nothing was changed."
}

# --- packages ---------------------------------------------------------------------------------------------------------

rows() { # PURPOSE...: the rows of the list for these purposes
    local purpose
    for purpose in "$@"; do
        awk -v purpose="$purpose" '$1 == purpose' "$root/installers/packages"
    done
}

# Debian 12 and newer and Ubuntu 24.04 and newer have everything; testing and sid have no version.
is_supported() {
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    . /etc/os-release
    case $ID in
    debian) [ "${VERSION_ID:-99}" -ge 12 ] ;;
    ubuntu) [ "${VERSION_ID%%.*}" -ge 24 ] ;;
    *) return 1 ;;
    esac
}

tell_packages() { # PURPOSE...: for distributions that this script does not install on
    echo "Slipway's own scripts install on Debian 12 and 13 and on Ubuntu 24.04. Elsewhere, install these packages"
    echo "and then run: $0 --no-install"
    echo
    { echo "# Debian Fedora Arch" && rows "$@"; } | awk '{printf "%-44s %-24s %s\n", $2, $3, $4}'
}

has_candidate() {
    # Not through a pipe that grep -q closes early: apt-cache would die of it, and with it the answer.
    local policy
    policy=$(apt-cache policy "$1" 2> /dev/null)
    grep -q '^  Candidate: [^(]' <<< "$policy"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2> /dev/null)" = installed ]
}

choose() { # a|b or a?: the name to install; nothing when it is there already or not to be had
    local name optional=false names
    [[ $1 != *\? ]] || optional=true
    IFS='|' read -ra names <<< "${1%\?}"
    for name in "${names[@]}"; do
        is_installed "$name" && return
    done
    for name in "${names[@]}"; do
        has_candidate "$name" && echo "$name" && return
    done
    $optional || echo "${names[0]}"
}

missing_packages() { # PURPOSE...
    local purpose name other
    while read -r purpose name other; do
        : "$purpose" "$other"
        choose "$name"
    done < <(rows "$@")
}

install_packages() { # PURPOSE...
    local packages
    $install || return 0
    is_supported || { tell_packages "$@" && exit 1; }
    mapfile -t packages < <(missing_packages "$@")
    [ ${#packages[@]} -gt 0 ] || { say "every package is there." && return; }
    # What can be had is known only when apt's lists are read, and they are empty on many a fresh machine.
    say "packages are missing: reading apt's lists of packages"
    as_root apt-get update -qq
    mapfile -t packages < <(missing_packages "$@")
    [ ${#packages[@]} -gt 0 ] || return 0
    say "these packages and what they need will be installed by apt: ${packages[*]}"
    agree "Install them?"
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "${packages[@]}"
}

# --- the engine -------------------------------------------------------------------------------------------------------

engine_sockets() {
    local runtime=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}
    [[ ${DOCKER_HOST:-} != unix://* ]] || echo "${DOCKER_HOST#unix://}"
    printf '%s\n' /var/run/docker.sock "$runtime/docker.sock" "$runtime/podman/podman.sock" /run/podman/podman.sock
}

answers() { curl -sf -m 10 -o /dev/null --unix-socket "$1" http://engine/_ping 2> /dev/null; }

# The socket of an engine that answers this user; fails when there is none.
find_engine() {
    local socket
    while read -r socket; do
        if [ -S "$socket" ] && answers "$socket"; then
            echo "$socket" && return
        fi
    done < <(engine_sockets)
    return 1
}

# The packages of an engine are wanted only where there is none: another distribution of Docker stays as it is.
engine_purpose() {
    if ! command -v dockerd > /dev/null && ! { command -v curl > /dev/null && find_engine > /dev/null; }; then
        echo engine
    fi
}

wait_for_socket() { # SECONDS
    local i
    for ((i = 0; i < $1 * 5; i++)); do
        answers /var/run/docker.sock && return
        as_root curl -sf -m 5 -o /dev/null --unix-socket /var/run/docker.sock http://engine/_ping && return
        sleep 0.2
    done
    return 1
}

# Starts the installed engine in the way of this machine. Sets started_engine to its process when nobody else minds it.
start_engine() {
    local log=/var/log/slipway-dockerd.log
    if [ -d /run/systemd/system ]; then
        say "starting Docker's service"
        as_root systemctl start docker
    elif [ "$(cat /proc/1/comm)" = init ] && [ -x /etc/init.d/docker ]; then
        say "starting Docker's service"
        as_root service docker start
    else
        say "no init system runs here: starting dockerd itself, its log is $log"
        # shellcheck disable=SC2016 # the inner shell's
        started_engine=$(as_root sh -c 'trap "" HUP; setsid dockerd > "$1" 2>&1 < /dev/null & echo $!' sh "$log")
    fi
    wait_for_socket 60 && return
    [ -z "$started_engine" ] || as_root tail -n 5 "$log" >&2
    die "Docker was started but does not answer on /var/run/docker.sock."
}

# Ends the engine that start_engine minded itself; any other goes on.
stop_started_engine() {
    [ -z "$started_engine" ] || as_root kill "$started_engine" 2> /dev/null || true
}

# The engine's socket belongs to root and a group. Sets in_group to what runs a command with that group.
join_engine_group() {
    local group
    find_engine > /dev/null && return
    group=$(stat -c %G /var/run/docker.sock)
    [ "$group" != root ] || die "only root may speak to the engine at /var/run/docker.sock."
    if ! getent group "$group" | cut -d : -f 4 | tr ',' '\n' | grep -qx "$(id -un)"; then
        say "$(id -un) may not speak to the engine yet: only members of the group $group may."
        say "Members of that group can do on this machine whatever root can."
        agree "Add $(id -un) to the group $group?"
        as_root usermod -aG "$group" "$(id -un)"
        say "This script uses the group at once; everything else does from the next login on."
    fi
    command -v sg > /dev/null || die "sg is missing, from the package login. Log out and in, then run this again."
    in_group=(sg "$group" -c)
}

with_engine() { # COMMAND...
    if [ ${#in_group[@]} -gt 0 ]; then
        "${in_group[@]}" "$(printf '%q ' "$@")"
    else
        "$@"
    fi
}

ensure_engine() {
    local socket
    if socket=$(find_engine); then
        say "the engine at $socket answers."
        return
    fi
    { [ -S /var/run/docker.sock ] && wait_for_socket 1; } || start_engine
    join_engine_group
}

# --- building ---------------------------------------------------------------------------------------------------------

build() { # PRESET TESTS(ON|OFF) [TARGET]
    say "building the preset $1"
    (cd "$root" && cmake --preset "$1" "-DSLIPWAY_TESTS=$2" -DSLIPWAY_UNITY=ON > /dev/null \
        && nice cmake --build --preset "$1" ${3:+--target "$3"})
}
