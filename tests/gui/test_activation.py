# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop starts the program over the session bus, and every later start reaches the same window."""
import os
import subprocess

import gi

from window_test import OPTIONS, WindowTest, look, main

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "io.slipway.Slipway"


class Activation(WindowTest):
    def prepare(self):
        services = os.path.join(os.environ["XDG_RUNTIME_DIR"], "dbus-1/services")
        os.makedirs(services, exist_ok=True)
        self.log_path = "the desktop's log"
        with open(os.path.join(services, NAME + ".service"), "w", encoding="utf-8") as file:
            file.write(f"[D-BUS Service]\nName={NAME}\nExec={OPTIONS.slipway} --engine unix:///nonexistent/engine.sock\n")
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.ask_bus("ReloadConfig", None)

    def start(self):
        """Nobody does: the bus will."""

    def ask_bus(self, method, arguments):
        return self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                                  arguments, None, Gio.DBusCallFlags.NONE, -1, None).unpack()

    def ask_window(self, method, arguments):
        self.bus.call_sync(NAME, "/io/slipway/Slipway", "org.freedesktop.Application", method, arguments, None,
                           Gio.DBusCallFlags.NONE, 120_000, None)

    def find_window(self):
        found = self.windows()
        return found[0] if found else None

    def windows(self):
        return [element for element, depth in self.screen.walk()
                if depth == 2 and element.name == "Slipway" and element.role in look.role("FRAME", "WINDOW")]

    def test_every_way_leads_to_one_window(self):
        screen = self.screen
        with self.step("an address starts the program, which shows its page"):
            self.ask_window("Open", GLib.Variant("(asa{sv})", (["slipway://settings"], {})))
            screen.wait("Search settings", look.FIELD)
            process = self.ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (NAME,)))[0]
        with self.step("a later start hands its address over"):
            subprocess.run([OPTIONS.slipway, "slipway://activity"], check=True, timeout=120)
            screen.wait("Search activity", look.FIELD)
        with self.step("so does an action of the desktop file"):
            self.ask_window("ActivateAction", GLib.Variant("(sava{sv})", ("settings", [], {})))
            screen.wait("Search settings", look.FIELD)
        with self.step("and there is one window"):
            self.ask_window("Activate", GLib.Variant("(a{sv})", ({},)))
            self.assertEqual(len(self.windows()), 1)
            self.assertEqual(self.ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (NAME,)))[0], process)
        with self.step("it gives the name back when it ends"):
            screen.keys("ctrl+q")
            screen.wait_until("the name is free", lambda: not self.ask_bus(
                "NameHasOwner", GLib.Variant("(s)", (NAME,)))[0])


if __name__ == "__main__":
    main()
