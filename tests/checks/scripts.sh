#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Scripts are held to what shellcheck knows.
. "$(dirname "$0")/lib.sh"
need shellcheck
scripts | xargs shellcheck --external-sources --source-path=SCRIPTDIR
