#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the indexes of pip, npm and conda: package_server.py ADDRESS SHELF CERTIFICATE STANDIN_CONDA.

SHELF is a JSON file that is read anew for each question, so that a test can put newer versions there:
    {"pip": {name: {version: [requirement...]}}, "npm": {name: {version: {name: range}}},
     "conda": {name: {"version build": []}}}
The packages are made when they are asked for, and from equal words always the same bytes. Serves plain HTTP on port 80
and, since installers come from nowhere else, HTTPS on port 443 with CERTIFICATE (a file with the key as well).
"""
import base64
import hashlib
import http.server
import io
import json
import ssl
import sys
import tarfile
import threading
import urllib.parse
import zipfile

ADDRESS, SHELF, CERTIFICATE, CONDA = sys.argv[1:]


def shelf(kind):
    with open(SHELF, encoding="utf-8") as file:
        return json.load(file).get(kind, {})


def wheel(name, version):
    """An archive as PEP 427 wants it."""
    module = name.replace("-", "_")
    facts = f"{module}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {need}\n" for need in shelf("pip")[name][version])
    files = {
        f"{module}.py": f"version = '{version}'\n",
        f"{facts}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}",
        f"{facts}/WHEEL": "Wheel-Version: 1.0\nGenerator: slipway-tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(text.encode())}\n"
    files[f"{facts}/RECORD"] = record + f"{facts}/RECORD,,\n"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path), text)
    return packed.getvalue()


def tarball(files):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path, text in files.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(text.encode())
            entry.mode = 0o755
            archive.addfile(entry, io.BytesIO(text.encode()))
    return packed.getvalue()


def npm_facts(name, version):
    program = name.rsplit("/", maxsplit=1)[-1]
    return {"name": name, "version": version, "dependencies": shelf("npm")[name][version], "bin": {program: "say.js"}}


def npm_tarball(name, version):
    return tarball({
        "package/package.json": json.dumps(npm_facts(name, version), indent=2) + "\n",
        "package/say.js": f"#!/usr/bin/env node\nconsole.log('{name} {version}')\n",
    })


def npm_document(name):
    versions = {}
    for version in shelf("npm")[name]:
        digest = base64.b64encode(hashlib.sha512(npm_tarball(name, version)).digest()).decode()
        place = f"http://{ADDRESS}/npm/{name}/-/{version}.tgz"
        versions[version] = npm_facts(name, version) | {"dist": {"tarball": place, "integrity": "sha512-" + digest}}
    return {"name": name, "dist-tags": {"latest": list(versions)[-1]}, "versions": versions}


def conda_archive(name, version, build):
    return tarball({f"info/{name}": version + "\n", f"share/{name}": f"{version} {build}\n"})


def conda_newest():
    """A line for each package: name, version, build, MD5, address."""
    lines = ""
    for name, versions in shelf("conda").items():
        version, build = list(versions)[-1].split(" ")
        digest = hashlib.md5(conda_archive(name, version, build)).hexdigest()
        lines += f"{name} {version} {build} {digest} http://{ADDRESS}/conda/linux-64/{name}-{version}-{build}.tar\n"
    return lines.encode()


def answer(path):
    """What is at a place; a KeyError or ValueError where nothing is."""
    kind, _, rest = path.strip("/").partition("/")
    if kind == "simple":
        links = ""
        for version in shelf("pip")[rest]:
            file = f"{rest.replace('-', '_')}-{version}-py3-none-any.whl"
            links += f'<a href="/files/{rest}/{file}">{file}</a>\n'
        return "text/html", f"<!DOCTYPE html><html><body>{links}</body></html>".encode()
    if kind == "files":
        name, file = rest.split("/")
        return "application/zip", wheel(name, file.split("-")[1])
    if kind == "npm" and "/-/" in rest:
        name, version = rest.removesuffix(".tgz").split("/-/")
        return "application/octet-stream", npm_tarball(name, version)
    if kind == "npm":
        return "application/json", json.dumps(npm_document(rest)).encode()
    if rest == "installer.sh":
        with open(CONDA, "rb") as file:
            return "text/plain", file.read()
    if rest == "newest":
        return "text/plain", conda_newest()
    name, version, build = rest.removeprefix("linux-64/").removesuffix(".tar").rsplit("-", 2)
    if f"{version} {build}" not in shelf("conda")[name]:
        raise KeyError(rest)
    return "application/x-tar", conda_archive(name, version, build)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        try:
            kind, content = answer(urllib.parse.unquote(self.path))
            self.send_response(200)
        except (KeyError, ValueError):
            kind, content = "text/plain", b"not here\n"
            self.send_response(404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass


secure = http.server.ThreadingHTTPServer((ADDRESS, 443), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(CERTIFICATE)
secure.socket = context.wrap_socket(secure.socket, server_side=True)
threading.Thread(target=secure.serve_forever, daemon=True).start()
http.server.ThreadingHTTPServer((ADDRESS, 80), Handler).serve_forever()
