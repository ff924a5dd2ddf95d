#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every file has a licence: the program's own, or CC0 for what people copy into their own work.
. "$(dirname "$0")/lib.sh"
need reuse
status=0
# REUSE-IgnoreStart
want() { # LICENCE < names of files
    local file
    while IFS= read -r file; do
        if ! head -n 2 "$file" | grep -q "SPDX-License-Identifier: $1\$"; then
            echo "$file: one of the first two lines says SPDX-License-Identifier: $1"
            status=1
        fi
    done
}
# REUSE-IgnoreEnd
want GPL-3.0-or-later < <({ files '*.h' '*.cpp' '*.py' '*.cmake' CMakeLists.txt && scripts; } | sort -u)
want CC0-1.0 < <(files '*.yaml' | grep '^resources/profiles/' || true)
reuse --root . lint > /dev/null || { reuse --root . lint && status=1; }
exit $status
