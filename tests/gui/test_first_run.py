# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh machine: the window begins with three steps, shows each command before it runs, makes no folder unasked, and
does not come again once it was done."""
import os

from window_test import WindowTest, look, main

RADIO = look.role("RADIO_BUTTON")


class FirstRun(WindowTest):
    # Without an engine something is sure to be wrong, and no app of another test turns up.
    engine = "unix:///nonexistent/slipway-gui.sock"
    is_first = True

    def prepare(self):
        self.models = os.path.join(os.environ["HOME"], "ComfyUI/models")
        for kind in ("checkpoints", "loras", "upscale_models"):
            os.makedirs(os.path.join(self.models, kind), exist_ok=True)
        with open(os.path.join(self.models, "loras/fine.safetensors"), "wb") as file:
            file.write(bytes(64))

    def settings(self):
        with open(self.path("config/settings.ini"), encoding="utf-8") as file:
            return file.read()

    def start_again(self):
        self.screen.keys("ctrl+q")
        self.wait_for_end()
        self.start()

    def test_leads_from_a_fresh_machine_to_the_apps(self):
        screen = self.screen
        with self.step("it begins with the checks, which say that no engine answers"):
            screen.wait("This computer is nearly ready", look.TEXT, 120)
            self.assertFalse(screen.find("Continue", look.BUTTON).is_enabled)
            self.assertIsNone(screen.find("Apps that are not installed", look.LIST))
            self.look_at("09-first-run-check")
        with self.step("a command is shown before it is run, and is not run by a look at it"):
            fix = screen.find(look.starting("Fix this: "), look.BUTTON)
            if fix is not None:
                screen.press(fix.name)
                screen.wait(look.starting("The command: "), look.TEXT)
                screen.wait("Run it", look.BUTTON)
                screen.press("Leave it")
                screen.wait_gone("Run it", look.BUTTON)
        with self.step("the folder of another UI is found, and used where it is"):
            screen.press("Skip for now")
            screen.wait("ComfyUI’s models", RADIO, 120)
            self.look_at("09-first-run-models")
            screen.press("ComfyUI’s models", RADIO)
            before = sorted(os.walk(self.models))
            screen.press("Use ~/ComfyUI/models")
            screen.wait("Later", look.BUTTON)
            self.assertIn(self.models, self.settings())
            self.assertEqual(sorted(os.walk(self.models)), before)
        with self.step("apps are offered, of which none can be installed without an engine"):
            screen.wait("Site", RADIO)
            self.assertFalse(screen.wait(look.starting("Install "), look.BUTTON).is_enabled)
            self.look_at("09-first-run-app")
        with self.step("the keyboard leads back, and to another folder, which is made only when told so"):
            screen.keys("alt+Left")
            screen.press("Start an empty store", RADIO)
            screen.press("Make this folder…")
            screen.wait("Make it", look.BUTTON)
            self.look_at("09-first-run-make")
            screen.press("Leave it")
            screen.wait_gone("Make it", look.BUTTON)
            self.assertFalse(os.path.exists(self.path("data/models")))
            screen.press("Skip for now")
        with self.step("Later leads to the apps, and the next start does so too"):
            screen.press("Later")
            screen.wait("Search apps", look.FIELD)
            self.start_again()
            screen.wait("Search apps", look.FIELD)
            self.assertIn("done=true", self.settings())
        with self.step("the palette brings it back, and it can be skipped at once"):
            screen.keys("ctrl+k")
            screen.wait_focus(look.starting("Find or run"), look.FIELD)
            screen.type("set up slipway")
            screen.keys("Return")
            screen.press("Skip setup")
            screen.wait("Search apps", look.FIELD)
        with self.step("the window closes"):
            screen.keys("ctrl+q")
            self.wait_for_end()


if __name__ == "__main__":
    main()
