#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One name, one type: two types of one name in one program are undefined behaviour that no compiler reports.
. "$(dirname "$0")/lib.sh"
# shellcheck disable=SC2016 # what awk reads
doubles=$(files '*.h' '*.cpp' | grep -E '^(model|ui|app)/' | xargs awk '
    FNR == 1 { hidden = 0 }
    /^namespace \{/ { hidden = 1 }
    /^} \/\/ namespace$/ { hidden = 0 }
    !hidden && /^(class|struct|enum|enum class|union) [A-Za-z_]+( final)?( :.*)?( \{)?$/ {
        print ($2 == "class" ? $3 : $2), FILENAME
    }' | sort | awk '
    $1 == name { print $2 ": " $1 " is also in " file }
    { name = $1; file = $2 }')
[ -z "$doubles" ] || { echo "$doubles" && exit 1; }
