#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A stand-in for `nvidia-ctk cdi generate`, where the NVIDIA Container Toolkit is not there: writes a CDI specification
# (https://github.com/cncf-tags/container-device-interface, SPEC.md 0.5.0) of the NVIDIA driver's device files and
# libraries, from what /dev and the loader's cache show. It knows no MIG and no hooks, which nvidia-ctk does.
#
# cdi_spec.sh FILE    writes FILE, such as /etc/cdi/nvidia.yaml; prints what it names
set -euo pipefail
file=${1:?the file to write}
inside=/usr/lib/x86_64-linux-gnu # where the loader of a Debian or Ubuntu image looks anyhow
[ "$(uname -m)" = x86_64 ] || inside=/usr/lib/$(uname -m)-linux-gnu

# What programs that compute open. Those for drawing are left out.
wanted='^lib(cuda|nvidia-ml|nvidia-ptxjitcompiler|nvidia-nvvm|nvidia-nvvm70|nvidia-gpucomp|cudadebugger|nvidia-cfg|nvidia-opencl|nvidia-allocator)\.so\.[0-9]+$'

libraries() { # NAME PATH a line, each name once: as the loader finds them, and where drivers are mounted by hand
    {
        ldconfig -p | awk '$NF ~ /^\// && /x86-64|AArch64/ {print $1, $NF}'
        find ${LD_LIBRARY_PATH:+$(tr ':' ' ' <<< "$LD_LIBRARY_PATH")} /usr/local/nvidia/lib64 /usr/local/nvidia/lib \
            -maxdepth 1 -name 'lib*.so.[0-9]*' -printf '%f %p\n' 2> /dev/null || true
    } | while read -r name path; do
        # CUDA's packages bring newer libraries for older drivers beside; the driver's own are what is given.
        [ ! -e "$path" ] || [[ $path == */compat/* ]] || echo "$name $path"
    done | awk -v wanted="$wanted" '$1 ~ wanted && !seen[$1]++'
}

devices() {
    find /dev -maxdepth 1 -name 'nvidia*' -type c | sort
}

write_devices() { # INDENT PATH...
    local indent=$1 path
    shift
    for path in "$@"; do
        printf '%s- path: "%s"\n' "$indent" "$path"
    done
}

write_spec() {
    local -a all cards others
    local card name path
    mapfile -t all < <(devices)
    mapfile -t cards < <(printf '%s\n' "${all[@]}" | grep -E '/nvidia[0-9]+$' || true)
    mapfile -t others < <(printf '%s\n' "${all[@]}" | grep -vE '/nvidia[0-9]+$' || true)
    [ "${#cards[@]}" -gt 0 ] || { echo "There is no /dev/nvidia0." >&2 && return 1; }
    printf 'cdiVersion: "0.5.0"\nkind: nvidia.com/gpu\ndevices:\n'
    for card in "${cards[@]}"; do
        printf '  - name: "%s"\n    containerEdits:\n      deviceNodes:\n' "${card#/dev/nvidia}"
        write_devices '        ' "$card"
    done
    printf '  - name: all\n    containerEdits:\n      deviceNodes:\n'
    write_devices '        ' "${cards[@]}"
    printf 'containerEdits:\n  env: ["NVIDIA_VISIBLE_DEVICES=void"]\n'
    if [ "${#others[@]}" -gt 0 ]; then
        printf '  deviceNodes:\n'
        write_devices '    ' "${others[@]}"
    fi
    printf '  mounts:\n'
    while read -r name path; do
        printf '    - hostPath: "%s"\n      containerPath: "%s/%s"\n' "$(realpath "$path")" "$inside" "$name"
        printf '      options: [ro, nosuid, nodev, bind]\n'
    done < <(libraries)
}

grep -q '^libcuda\.so' < <(libraries) || { echo "The loader does not find libcuda.so.1." >&2 && exit 1; }
mkdir -p "$(dirname "$file")"
write_spec > "$file.new"
mv "$file.new" "$file"
devices
libraries
