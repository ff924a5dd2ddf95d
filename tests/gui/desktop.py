# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a private X desktop: python3 desktop.py [--size 1440x900] COMMAND [ARGUMENT...]

The desktop is Xvfb with a window manager, a D-Bus session and the accessibility bus that the session starts when it is
asked for. It has a home and a runtime folder of its own, sees nothing of the person's desktop, and is gone when the
command ends. The exit code is the command's.
"""
import argparse
import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile

# What the command gets of this process's environment; everything else could lead to the person's own desktop.
KEPT = ("PATH", "USER", "LOGNAME", "TZ", "TMPDIR", "DOCKER_HOST", "SLIPWAY_TEST_CACHE", "SLIPWAY_DEBIAN_MIRROR",
        "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "QT_LOGGING_RULES", "http_proxy", "https_proxy", "no_proxy")
TOOLS = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "import")


START = 60  # seconds that a part may take to start on a busy machine


def read_line(descriptor):
    """A line that is told within the time, or nothing."""
    line = b""
    while not line.endswith(b"\n") and select.select([descriptor], [], [], START)[0]:
        piece = os.read(descriptor, 512)
        if not piece:
            break
        line += piece
    return line.decode().strip()


class Desktop:
    def __init__(self, size):
        self._size = size
        self._cleanup = contextlib.ExitStack()
        self.environment = {name: os.environ[name] for name in KEPT if name in os.environ}

    def __enter__(self):
        with contextlib.ExitStack() as guard:
            guard.push(self._cleanup)
            self._begin()
            guard.pop_all()
        return self

    def __exit__(self, *_):
        self._cleanup.close()

    def _begin(self):
        self.folder = tempfile.mkdtemp(prefix="slipway-desktop-")
        self._cleanup.callback(shutil.rmtree, self.folder, ignore_errors=True)
        runtime, home = os.path.join(self.folder, "runtime"), os.path.join(self.folder, "home")
        os.mkdir(runtime, 0o700)
        os.mkdir(home)
        self.environment |= {
            "HOME": home,
            "XDG_RUNTIME_DIR": runtime,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        display = self._start("Xvfb", "-displayfd", "{told}", "-screen", "0", self._size + "x24", "-nolisten", "tcp",
                              "-noreset")
        self.environment["DISPLAY"] = ":" + display
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start(
            "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={told}")
        # It closes what it inherits before it starts anything, so its word comes by a name.
        up = os.path.join(self.folder, "up")
        os.mkfifo(up)
        told = os.open(up, os.O_RDWR | os.O_NONBLOCK)
        self._start("openbox", "--sm-disable", "--startup", f"sh -c 'echo up > {up}'", told=told)

    def _start(self, *command, told=None):
        """Starts a part of the desktop and answers the line that it tells once it is ready."""
        reading, writing = os.pipe()
        told = reading if told is None else told
        log_path = os.path.join(self.folder, command[0] + ".log")
        with open(log_path, "w", encoding="utf-8") as log:
            process = subprocess.Popen([part.replace("{told}", str(writing)) for part in command],
                                       env=self.environment, pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=log,
                                       stderr=log, start_new_session=True)
        os.close(writing)
        self._cleanup.callback(self._stop, process)
        line = read_line(told)
        for descriptor in {reading, told}:
            os.close(descriptor)
        if not line:
            with open(log_path, encoding="utf-8") as log:
                sys.exit(f"{command[0]} did not start: {log.read()}")
        return line

    @staticmethod
    def _stop(process):
        # The whole group: the session's bus starts the accessibility bus, which starts more.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        sys.exit("not installed: " + " ".join(missing) + "; installers/test installs them")
    # The default way of dying would leave the desktop behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop(arguments.size) as desktop:
        command = subprocess.Popen(arguments.command, env=desktop.environment)
        try:
            return command.wait()
        finally:
            if command.poll() is None:
                command.terminate()  # it has things of its own to put away
                try:
                    command.wait(60)
                except subprocess.TimeoutExpired:
                    command.kill()
                    command.wait()


if __name__ == "__main__":
    sys.exit(main())
