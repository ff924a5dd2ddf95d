#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Stand-ins for the base images that tests build on: made from the distribution's own packages, kept in a cache, and
# pushed to a registry without an engine. Their label io.slipway.standin says what they are.
#
# base_images.sh make busybox|offline|debian|keepers
#                                            makes the layer in the cache, once; prints its path
# base_images.sh push REGISTRY NAME:TAG busybox|offline|debian|keepers [MEGABYTES...]
#                                            pushes it, with a layer of noise of each size, so that a pull takes a while
set -euo pipefail
shopt -s inherit_errexit # a base that could not be made must not be kept as an empty one
cache=${SLIPWAY_TEST_CACHE:-$HOME/.cache/slipway-tests}/bases
mirror=${SLIPWAY_DEBIAN_MIRROR:-http://deb.debian.org/debian}

fill_busybox() { # FOLDER
    local applet
    mkdir -p "$1"/{bin,etc,tmp,proc,sys,dev,root,var/www}
    chmod 1777 "$1/tmp"
    cp "$(command -v busybox)" "$1/bin/busybox"
    for applet in $(busybox --list); do
        [ "$applet" = busybox ] || ln -s busybox "$1/bin/$applet"
    done
    printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' > "$1/etc/passwd"
    printf 'root:x:0:\nnogroup:x:65534:\n' > "$1/etc/group"
}

pack() { # FOLDER
    tar -C "$1" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf "$1.tar" .
}

make_busybox() { # FOLDER
    fill_busybox "$1"
    pack "$1"
}

# With what recipes call in it: packages count as installed, and a user is added as far as a build needs it.
make_offline() { # FOLDER
    local tool
    fill_busybox "$1"
    # Newer ones are some of these, too, as links to the one file.
    rm -f "$1"/bin/{apt-get,update-ca-certificates,groupadd,useradd,install,getent}
    for tool in apt-get update-ca-certificates groupadd; do
        printf '#!/bin/sh\nexit 0\n' > "$1/bin/$tool"
    done
    cat > "$1/bin/useradd" <<'END'
#!/bin/sh
while [ $# -gt 1 ]; do
    case $1 in
    --uid) uid=$2 ;;
    --gid) gid=$2 ;;
    --home-dir) home=$2 && mkdir -p "$2" ;;
    esac
    shift
done
echo "$1:x:$uid:$gid::$home:/bin/sh" >> /etc/passwd
END
    cat > "$1/bin/install" <<'END'
#!/bin/sh
[ "$1 $2 $4" = "-d -o -g" ] || exit 1
owner=$3:$5
shift 5
mkdir -p "$@" && chown "$owner" "$@"
END
    cat > "$1/bin/getent" <<'END'
#!/bin/sh
grep "^[^:]*:[^:]*:$2:" "/etc/$1"
END
    chmod 755 "$1"/bin/{apt-get,update-ca-certificates,groupadd,useradd,getent,install}
    pack "$1"
}

debian() { # FOLDER PACKAGES [ARGUMENT...]
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    mkdir -p "$1"
    "${as_root[@]}" mmdebstrap --quiet --variant=minbase --mode=root --include="$2" \
        --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --aptopt='Acquire::Languages "none"' "${@:3}" bookworm - "$mirror" > "$1.tar"
}

make_debian() { # FOLDER
    debian "$1" python3-minimal,ca-certificates
}

# The real apt, pip and npm, which find their packages with package_server.py, and apt none but those that are there.
make_keepers() { # FOLDER
    cat > "$1.hook" <<'END'
#!/bin/sh
set -eu
rm -rf "$1"/etc/apt/sources.list "$1"/usr/share/man "$1"/usr/include
printf '[global]\nindex-url = http://192.0.2.1/simple/\ntrusted-host = 192.0.2.1\n' > "$1/etc/pip.conf"
printf 'registry=http://192.0.2.1/npm/\n' > "$1/root/.npmrc"
printf 'insecure\n' > "$1/root/.curlrc" # its certificate is its own
END
    chmod 755 "$1.hook"
    debian "$1" bash,ca-certificates,curl,npm,python3,python3-venv --customize-hook="$1.hook"
}

make_layer() { # KIND -> path of its .tar.gz, beside which .diffid holds the sum of the plain archive
    local layer=$cache/$1.tar.gz work
    if [ ! -s "$layer" ]; then
        mkdir -p "$cache"
        exec 8> "$cache/$1.lock"
        flock 8
        if [ ! -s "$layer" ]; then
            work=$(mktemp -d "$cache/making.XXXXXX")
            "make_$1" "$work/root" >&2
            sha256sum < "$work/root.tar" | cut -d ' ' -f 1 > "$cache/$1.diffid"
            gzip -1 < "$work/root.tar" > "$work/layer"
            mv "$work/layer" "$layer"
            rm -rf "$work"
        fi
        exec 8>&-
    fi
    echo "$layer"
}

push_blob() { # REPOSITORY-URL FILE -> its digest
    local digest place
    digest=sha256:$(sha256sum < "$2" | cut -d ' ' -f 1)
    if ! curl -sfI -o /dev/null "$1/blobs/$digest"; then
        place=$(curl -sf -X POST -o /dev/null -D - "$1/blobs/uploads/" | tr -d '\r' | sed -n 's/^[Ll]ocation: //p')
        curl -sf -o /dev/null -X PUT -H 'Content-Type: application/octet-stream' -T "$2" \
            "$place&digest=${digest/:/%3A}"
    fi
    echo "$digest"
}

noise_layer() { # MEGABYTES NUMBER FOLDER -> a layer that does not compress
    mkdir -p "$3/noise/opt/noise"
    head -c "$(($1 * 1048576))" /dev/urandom > "$3/noise/opt/noise/$2"
    tar -C "$3/noise" --owner=0 --group=0 -cf "$3/noise.tar" .
    sha256sum < "$3/noise.tar" | cut -d ' ' -f 1 > "$3/noise.diffid"
    gzip -1 < "$3/noise.tar" > "$3/noise.tar.gz"
    rm -r "$3/noise"
}

push() { # REGISTRY NAME:TAG KIND [MEGABYTES...]
    local url=http://$1/v2/${2%:*} tag=${2##*:} kind=$3 layer work diffs layers history digest number=0 megabytes
    shift 3
    layer=$(make_layer "$kind")
    work=$(mktemp -d)
    add_layer() { # FILE DIFFID
        digest=$(push_blob "$url" "$1")
        layers+=${layers:+,}'{"mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":'
        layers+=$(stat -c %s "$1")',"digest":"'$digest'"}'
        diffs+=${diffs:+,}'"sha256:'$2'"'
        history+=${history:+,}'{"created":"2000-01-01T00:00:00Z"}'
    }
    diffs='' layers='' history=''
    add_layer "$layer" "$(cat "${layer%.tar.gz}.diffid")"
    for megabytes in "$@"; do
        number=$((number + 1))
        noise_layer "$megabytes" "$number" "$work"
        add_layer "$work/noise.tar.gz" "$(cat "$work/noise.diffid")"
    done
    cat > "$work/config" <<END
{"architecture":"$(dpkg --print-architecture)","os":"linux","created":"2000-01-01T00:00:00Z","config":{"Cmd":["/bin/sh"],
"Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Labels":{"io.slipway.standin":"$kind"}},
"history":[$history],"rootfs":{"type":"layers","diff_ids":[$diffs]}}
END
    digest=$(push_blob "$url" "$work/config")
    cat > "$work/manifest" <<END
{"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json",
"config":{"mediaType":"application/vnd.docker.container.image.v1+json","size":$(stat -c %s "$work/config"),"digest":"$digest"},
"layers":[$layers]}
END
    curl -sf -o /dev/null -X PUT -H 'Content-Type: application/vnd.docker.distribution.manifest.v2+json' \
        --data-binary "@$work/manifest" "$url/manifests/$tag"
    echo "sha256:$(sha256sum < "$work/manifest" | cut -d ' ' -f 1)"
    rm -rf "$work"
}

case ${1:-} in
make) make_layer "$2" ;;
push) shift && push "$@" ;;
*) sed -n '3,11s/^# \{0,1\}//p' "$0" && exit 2 ;;
esac
