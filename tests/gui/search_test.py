# SPDX-License-Identifier: GPL-3.0-or-later
"""An app whose history has a commit that broke it, on servers of this machine: its repository, and a registry with the
base image that it is built on. A build takes a few seconds and no network."""
import os
import socket
import subprocess
import urllib.request

from engine import Engine
from window_test import OPTIONS, WindowTest, look

PORT = 8199  # in the container
BUILD = 300  # seconds that a build may take on a slow machine


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class SearchTest(WindowTest):
    """Commit i shows the page "page i". Seventeen commits, oldest first: self.commits."""
    app, name = "search-gui", "Test search"

    def prepare(self):
        self.engine_beside = Engine()
        self.engine_beside.remove_all(self.app)
        self.addCleanup(self.engine_beside.remove_all, self.app)
        base = self.start_registry()
        address = self.start_git()
        self.commits = self.make_history(self.path("git/app.git"), 17)
        with open(self.path(f"config/profiles/{self.app}.yaml"), "w", encoding="utf-8") as file:
            file.write(f"""slipway: 1
id: {self.app}
name: {self.name}
summary: Shows a page
kind: ai
lineage: cuda
base: "{base}"
sources:
  - {{path: /opt/app, git: "{address}", branch: main, commit: "{self.commits[0]}"}}
web: {{port: {PORT}, path: /, ready: {{http: /, within: 60s}}}}
run: {{command: [busybox, httpd, -f, -p, "{PORT}", -h, /opt/app]}}
folders:
  config: {{path: /config}}
""")

    def serve(self, *command):
        log = self.enterContext(open(self.path(os.path.basename(command[0]) + ".log"), "w", encoding="utf-8"))
        process = subprocess.Popen(["setpriv", "--pdeathsig", "TERM", *command], stdin=subprocess.DEVNULL, stdout=log,
                                   stderr=log)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)

    def wait_for_port(self, port):
        def answers():
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", port)) == 0
        self.screen.wait_until(f"port {port} answers", answers)

    def start_registry(self):
        port = free_port()
        with open(self.path("registry.yml"), "w", encoding="utf-8") as file:
            file.write(f"""version: 0.1
log: {{level: warn, accesslog: {{disabled: true}}}}
storage: {{filesystem: {{rootdirectory: {self.path("images")}}}}}
http: {{addr: "127.0.0.1:{port}"}}
""")
        self.serve("docker-registry", "serve", self.path("registry.yml"))
        self.wait_for_port(port)
        name = "nvidia/cuda:11.7.1-runtime-ubuntu20.04"
        subprocess.run([OPTIONS.source + "/tests/support/labs/base_images.sh", "push", f"127.0.0.1:{port}", name,
                        "offline"], check=True, stdout=subprocess.DEVNULL)
        base = f"127.0.0.1:{port}/{name}"
        self.addCleanup(self.engine_beside.remove_image, base)  # pulled when it is built on
        return base

    def start_git(self):
        port = free_port()
        os.makedirs(self.path("git"))
        self.serve("git", "daemon", "--reuseaddr", "--export-all", "--listen=127.0.0.1", f"--port={port}",
                   "--base-path=" + self.path("git"))
        self.wait_for_port(port)
        return f"git://127.0.0.1:{port}/app.git"

    @staticmethod
    def make_history(folder, count):
        subprocess.run(["git", "init", "-q", "--bare", "--initial-branch=main", folder], check=True)
        stream = ""
        for at in range(count):
            page, subject = f"page {at}\n", f"Change {at}"
            stream += (f"commit refs/heads/main\ncommitter Somebody <s@example.org> {1700000000 + at * 600} +0000\n"
                       f"data {len(subject)}\n{subject}\nM 100644 inline index.html\ndata {len(page)}\n{page}\n")
        subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input=stream.encode(), check=True)
        line = subprocess.run(["git", "-C", folder, "rev-list", "--reverse", "main"], check=True, text=True,
                              stdout=subprocess.PIPE)
        return line.stdout.split()

    def shown_commit(self, url):
        """The number of the commit whose page a web UI shows."""
        with urllib.request.urlopen(url, timeout=60) as answer:
            return int(answer.read().split()[1])

    def containers_of_trials(self):
        return self.engine_beside.containers_labelled("io.slipway.trial=" + self.app)

    def open_source(self):
        """The Source tab, from the list of apps and by the keyboard alone."""
        self.screen.keys("ctrl+k")
        self.screen.wait_focus("Find or run", look.FIELD)
        self.screen.type(self.name + ", Source")
        self.screen.keys("Return")
        self.screen.wait("Source", look.TAB)
