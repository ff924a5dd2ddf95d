#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# C++ is formatted as clang-format 14 does it; other versions differ in small things.
. "$(dirname "$0")/lib.sh"
need clang-format-14
files '*.h' '*.cpp' | xargs -r clang-format-14 --dry-run -Werror
