#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Menus read the desktop file, software centres the metainfo.
. "$(dirname "$0")/lib.sh"
need desktop-file-validate
need appstreamcli
files '*.desktop' | xargs desktop-file-validate
files '*.metainfo.xml' | xargs appstreamcli validate --no-net
