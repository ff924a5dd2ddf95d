# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the window share: the program with folders of its own, a browser that only tells what it was asked to
open, and the evidence of a failure."""
import argparse
import contextlib
import glob
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import screen as look
from screen import Atspi, Screen

OPTIONS = argparse.Namespace()
SANITIZER = re.compile(r"ERROR: \w+Sanitizer|runtime error: ")


class Browser:
    """Stands first in PATH as xdg-open and hands over each address that it is given."""

    def __init__(self, folder):
        self.folder = folder
        fifo = os.path.join(folder, "opened")
        os.mkfifo(fifo)
        # Open for both, so that it neither waits for a writer nor ends with one.
        self._pipe = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)
        program = os.path.join(folder, "xdg-open")
        with open(program, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\nprintf '%s\\n' \"$1\" > '{fifo}'\n")
        os.chmod(program, 0o755)

    def opened(self, seconds=look.WAIT):
        ready, _, _ = select.select([self._pipe], [], [], seconds)
        if not ready:
            raise AssertionError("no browser was opened")
        return os.read(self._pipe, 4096).decode().strip()

    def close(self):
        os.close(self._pipe)


class WindowTest(unittest.TestCase):
    """One Slipway with fresh folders. Every failure leaves a picture and the tree of accessible elements."""
    engine = None  # --engine; none: Slipway finds it
    is_first = False  # Nobody has set this Slipway up: it begins with that.

    @classmethod
    def setUpClass(cls):
        cls.screen = Screen()

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="slipway-gui-", ignore_cleanup_errors=True)
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        for name in ("config/profiles", "data", "bin"):
            os.makedirs(os.path.join(self.folder, name))
        with open(self.path("config/settings.ini"), "w", encoding="utf-8") as file:
            file.write(f"[window]\ntheme={OPTIONS.theme}\n")
            if not self.is_first:
                file.write("[first-run]\ndone=true\n")
        self.browser = Browser(self.path("bin"))
        self.addCleanup(self.browser.close)
        self.prepare()
        self.start()

    def prepare(self):
        """Before the start: what this test wants in the folders."""

    def path(self, name):
        return os.path.join(self.folder, name)

    # --- the program

    def start(self):
        self.log_path = os.path.join(OPTIONS.evidence, self.id().split(".")[-1] + ".log")
        command = [OPTIONS.slipway, "--config", self.path("config"), "--data", self.path("data")]
        if self.engine:
            command += ["--engine", self.engine]
        environment = dict(os.environ, PATH=self.browser.folder + os.pathsep + os.environ["PATH"])
        with open(self.log_path, "w", encoding="utf-8") as log:
            self.program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            cwd=self.folder)
        self.addCleanup(self.stop)
        self.window = self.screen.wait_until("the window is shown", self.find_window)

    def stop(self):
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.program.wait(30)
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        with open(self.log_path, encoding="utf-8", errors="replace") as log:
            words = log.read()
        self.assertIsNone(SANITIZER.search(words), words)

    def find_window(self):
        self.assertIsNone(self.program.poll(), f"slipway ended; see {self.log_path}")
        for element, depth in self.screen.walk():
            if depth == 2 and element.name == "Slipway" and element.role in look.role("FRAME", "WINDOW"):
                return element
        return None

    def wait_for_end(self):
        """The program ends by itself, without a complaint."""
        self.assertEqual(self.program.wait(60), 0, f"see {self.log_path}")

    # --- evidence

    @contextlib.contextmanager
    def step(self, words):
        print("  " + words, flush=True)
        try:
            yield
        except Exception:
            self.keep_evidence(words)
            raise

    def keep_evidence(self, words):
        base = os.path.join(OPTIONS.evidence, re.sub(r"\W+", "-", words).strip("-"))
        with contextlib.suppress(Exception):
            self.screen.picture(base + ".png")
            print(f"  a picture of it: {base}.png", file=sys.stderr)
            with open(base + ".tree", "w", encoding="utf-8") as file:
                file.write(self.screen.tree())
            print(f"  what a screen reader sees: {base}.tree", file=sys.stderr)
        print(f"  what slipway wrote: {self.log_path}", file=sys.stderr, flush=True)
        for log in sorted(glob.glob(self.path("data/builds/*/*/log"))):
            kept = base + "-" + "-".join(log.split(os.sep)[-3:-1]) + ".build"
            shutil.copyfile(log, kept)
            print(f"  what a build wrote: {kept}", file=sys.stderr, flush=True)

    def look_at(self, name):
        """A page has come to rest: all its controls have names; a picture of it is taken where pictures are wished."""
        self.assertEqual(self.screen.controls_without_name(), [])
        if OPTIONS.pictures:
            path = os.path.join(OPTIONS.pictures, f"{name}-{OPTIONS.theme}.png")
            self.screen.picture(path, self.window.box)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--slipway", required=True, help="the program")
    parser.add_argument("--source", required=True, help="the source tree")
    parser.add_argument("--evidence", required=True, help="the folder for logs, and for pictures of failures")
    parser.add_argument("--pictures", help="a folder for a picture of each screen on the way")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--app", default="site-gui", help="another id than the test's own: the app that comes with it")
    options, rest = parser.parse_known_args()
    OPTIONS.__dict__.update(vars(options))
    for folder in filter(None, (options.evidence, options.pictures)):
        os.makedirs(folder, exist_ok=True)
    # Told to end, a test still puts away what it made.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    unittest.main(argv=sys.argv[:1] + rest, module="__main__")


__all__ = ["OPTIONS", "Atspi", "WindowTest", "look", "main"]
