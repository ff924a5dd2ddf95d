# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine as someone beside Slipway sees it: what is really there."""
import http.client
import json
import os
import socket
import urllib.parse


class _Connection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("engine", timeout=120)
        self._path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Engine:
    def __init__(self):
        host = os.environ.get("DOCKER_HOST", "")
        self.path = host.removeprefix("unix://") if host.startswith("unix://") else "/var/run/docker.sock"

    def _ask(self, method, path, **query):
        connection = _Connection(self.path)
        connection.request(method, path + ("?" + urllib.parse.urlencode(query) if query else ""))
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        if answer.status >= 400 and answer.status != 404:
            raise OSError(f"{method} {path}: {answer.status} {body.decode()}")
        return json.loads(body) if body and answer.status != 404 else None

    def containers(self, app):
        return self.containers_labelled("io.slipway.app=" + app)

    def containers_labelled(self, label):
        return self._ask("GET", "/containers/json", all="true", filters=json.dumps({"label": [label]}))

    def images(self, app):
        filters = json.dumps({"label": ["io.slipway.app=" + app]})
        return self._ask("GET", "/images/json", filters=filters)

    def remove_all(self, app):
        """What an earlier run may have left."""
        for container in self.containers(app):
            self._ask("DELETE", "/containers/" + container["Id"], force="true", v="true")
        for image in self.images(app):
            self.remove_image(image["Id"])

    def remove_image(self, name):
        self._ask("DELETE", "/images/" + name, force="true")
