#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An ssh server of a test's own: ssh_lab.sh FOLDER PORT
#
# Serves on 127.0.0.1 until it is killed, for the user who runs it and the key FOLDER/key, which it makes. What a client
# has to know is in FOLDER/known_hosts before it listens. OpenSSH's server is unpacked into the cache where it is not
# installed, since an installed one would serve the whole machine.
set -euo pipefail
cache=${SLIPWAY_TEST_CACHE:-$HOME/.cache/slipway-tests}/ssh

find_server() { # prints its path
    local work file packages
    if [ -x /usr/sbin/sshd ]; then
        echo /usr/sbin/sshd
        return
    fi
    mkdir -p "$cache"
    exec 8> "$cache.lock"
    flock 8
    if [ ! -x "$cache/usr/sbin/sshd" ]; then
        work=$(mktemp -d "$cache/getting.XXXXXX")
        packages=(openssh-server libwrap0)
        [ -z "$(apt-cache search --names-only '^libwtmpdb0$')" ] || packages+=(libwtmpdb0) # of newer servers
        (cd "$work" && apt-get -qq -o APT::Sandbox::User=root download "${packages[@]}" >&2)
        for file in "$work"/*.deb; do
            dpkg-deb -x "$file" "$work/root" # the library's folder depends on the machine
        done
        cp -r "$work/root/usr" "$cache/"
        rm -rf "$work"
    fi
    echo "$cache/usr/sbin/sshd"
}

server=$(find_server)
libraries=$(dirname "$(find "$cache" -name 'libwrap.so.0' 2> /dev/null | head -n 1)")
for name in host key; do
    [ -e "$1/$name" ] || ssh-keygen -q -t ed25519 -N '' -C "$name of a test" -f "$1/$name"
done
echo "[127.0.0.1]:$2 $(cut -d ' ' -f 1,2 "$1/host.pub")" > "$1/known_hosts"
cat > "$1/settings" <<END
Port $2
ListenAddress 127.0.0.1
HostKey $1/host
AuthorizedKeysFile $1/key.pub
PasswordAuthentication no
PermitRootLogin yes
PidFile none
StrictModes no
UsePAM no
END
# Newer servers are several programs, and look for the others where they would be installed.
if [ "$server" != /usr/sbin/sshd ]; then
    for name in Session Auth; do
        program=$cache/usr/lib/openssh/sshd-${name,}
        [ ! -x "$program" ] || echo "Sshd${name}Path $program" >> "$1/settings"
    done
fi
export LD_LIBRARY_PATH=$libraries
if [ "$(id -u)" = 0 ]; then
    # As root it gives up its rights to a user of its own, who may not be there.
    { cat /etc/passwd && echo 'sshd:x:64999:65534::/run/sshd:/usr/sbin/nologin'; } > "$1/passwd"
    mkdir -p /run/sshd
    # shellcheck disable=SC2016 # the inner shell's own
    exec unshare --mount sh -c 'mount --bind "$1" /etc/passwd && exec "$2" -D -e -f "$3"' sh "$1/passwd" "$server" "$1/settings"
fi
exec "$server" -D -e -f "$1/settings"
