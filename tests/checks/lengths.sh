#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A file is one idea: over 400 lines it holds two. A long table is no offence.
. "$(dirname "$0")/lib.sh"
tables=''
status=0
while IFS= read -r file; do
    lines=$(wc -l < "$file")
    if [ "$lines" -gt 400 ] && ! grep -qxF "$file" <<< "$tables"; then
        echo "$file: $lines lines"
        status=1
    fi
done < <({ files '*.h' '*.cpp' '*.py' '*.cmake' CMakeLists.txt && scripts; } | sort -u)
exit $status
