#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Stands in for Miniconda's installer: `bash this -b -p FOLDER` puts a `conda` there that knows two commands, `create` in
# the two forms that recipes use and `list --export`. It fetches from the index of package_server.py, checks MD5 sums and
# keeps conda-meta/NAME-VERSION-BUILD.json as conda does: JSON with sorted keys, indented by two. In place of a Python of
# conda's own the environment gets the machine's.
set -euo pipefail
[ "$1 $2" = "-b -p" ]
mkdir -p "$3/bin"
cat > "$3/bin/conda" <<'CONDA'
#!/usr/bin/python3
import hashlib
import json
import os
import subprocess
import sys
import urllib.request

INDEX = "http://192.0.2.1/conda/newest"


def fetched(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.read()


def create(arguments):
    assert arguments[:3] == ["--yes", "--quiet", "--prefix"], arguments
    prefix, rest = arguments[3], arguments[4:]
    if rest[0] == "--file":
        with open(rest[1], encoding="utf-8") as file:
            lines = file.read().split("\n")
        assert lines[0] == "@EXPLICIT", lines
        wanted = [line.split("#") for line in lines[1:] if line]
    else:
        assert rest[:3] == ["--override-channels", "--channel", "conda-forge"], rest
        wanted = [line.split()[:2:-1] for line in fetched(INDEX).decode().splitlines()]
    subprocess.run(["python3", "-m", "venv", prefix], check=True)
    os.makedirs(prefix + "/conda-meta")
    for url, md5 in wanted:
        archive = fetched(url)
        assert hashlib.md5(archive).hexdigest() == md5, url
        name, version, build = url.rsplit("/", maxsplit=1)[-1].removesuffix(".tar").rsplit("-", 2)
        subprocess.run(["tar", "-x", "-C", prefix, "--exclude=info"], input=archive, check=True)
        record = {"build": build, "channel": "conda-forge", "files": ["share/" + name], "link": {"type": 1}, "md5": md5,
                  "name": name, "url": url, "version": version}
        with open(f"{prefix}/conda-meta/{name}-{version}-{build}.json", "w", encoding="utf-8") as file:
            json.dump(record, file, indent=2, sort_keys=True, separators=(",", ": "))
    with open(prefix + "/conda-meta/history", "w", encoding="utf-8"):
        pass


def listed(prefix):
    print("# This file may be used to create an environment using:\n# platform: linux-64")
    for name in sorted(os.listdir(prefix + "/conda-meta")):
        if name.endswith(".json"):
            with open(prefix + "/conda-meta/" + name, encoding="utf-8") as file:
                record = json.load(file)
            print(f"{record['name']}={record['version']}={record['build']}")


if sys.argv[1] == "create":
    create(sys.argv[2:])
else:
    assert sys.argv[1:4] == ["list", "--export", "--prefix"], sys.argv
    listed(sys.argv[4])
CONDA
chmod 755 "$3/bin/conda"
