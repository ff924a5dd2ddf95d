# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job with the keyboard alone: what has the focus can be seen at each step, and nothing is pointed at."""
import json

from site_test import BUILD, SiteTest, waiting
from window_test import OPTIONS, look, main

AROUND = 6  # pixels around a control that its ring may take
RING = 20  # pixels of a ring at least

class Keyboard(SiteTest):
    steps = waiting(20)

    def setUp(self):
        with open(OPTIONS.source + "/resources/tokens.json", encoding="utf-8") as file:
            self.ring = json.load(file)["colour"][OPTIONS.theme]["focus"]
        super().setUp()

    def assert_focus_is_seen(self, name, roles=look.CONTROL):
        """The control has the focus, and the ring's colour is around it or in it."""
        self.screen.wait_focus(name, roles)

        def look_at():
            element = self.screen.find(name, roles)
            x, y, width, height = element.box
            box = max(0, x - AROUND), max(0, y - AROUND), width + 2 * AROUND, height + 2 * AROUND
            return self.screen.pixels(box, self.ring) >= RING
        self.screen.wait_until(f"the focus on {name!r} is seen", look_at)

    def tab_to(self, name, roles=look.BUTTON | look.CHECK_BOX, at_most=20):
        """By Tab, as often as it takes; each control on the way shows that it has the focus."""
        for _ in range(at_most):
            before = self.screen.focused()
            self.screen.keys("Tab")

            def moved():
                now = self.screen.focused()
                return now if now and (before is None or now.box != before.box or now.name != before.name) else None
            now = self.screen.wait_until("Tab leads on", moved)
            self.assert_focus_is_seen(now.name, {now.role})
            if look.matches(name, now.name) and now.role in roles:
                return
        self.fail(f"Tab does not lead to {name!r}")

    def go_to_app(self, grid):
        self.screen.keys("ctrl+1", "slash")
        self.assert_focus_is_seen("Search apps", look.FIELD)
        self.screen.keys("ctrl+a")
        self.screen.type(self.name)
        self.screen.keys("Return")
        self.assert_focus_is_seen(grid, look.LIST)

    def test_from_start_to_a_running_app_and_back(self):
        screen = self.screen
        # Out of the way: a pointer over a card would lay its buttons there.
        screen.point_at(2, 2)
        with self.step("Search leads to the app, which is not installed"):
            screen.wait(self.state("not installed"), look.ITEM)
            self.go_to_app("Apps that are not installed")
        with self.step("Ctrl Enter installs it, and a key leads to its build"):
            screen.keys("ctrl+Return")
            screen.wait(self.state("building"), look.ITEM)
            screen.keys("ctrl+shift+b")
            screen.wait("Steps of the build", look.LIST)
            screen.wait_text("Log of the build", "\n", BUILD)
        with self.step("F6 leads through the parts of its page, and Tab from control to control"):
            screen.keys("F6")
            self.assert_focus_is_seen(screen.wait_until("F6 leads somewhere", screen.focused).name)
            self.tab_to("Hide, keep building")
            screen.keys("space")
            screen.wait("Recipe", look.TAB)
        with self.step("it runs once it is built"):
            screen.keys("alt+Left")
            self.go_to_app(look.either("Installed apps", "Apps that are not installed"))
            self.wait_running()
            self.go_to_app("Installed apps")
        with self.step("Ctrl O opens the browser at the address, which answers"):
            screen.keys("ctrl+o")
            self.assert_answers(self.browser.opened())
        with self.step("Tab reaches the buttons of its card, from where the app's keys work too"):
            self.tab_to("More for " + self.name)
            screen.keys("ctrl+o")
            self.assert_answers(self.browser.opened())
            screen.keys("ctrl+period")
            screen.wait(self.state("stopped"), look.ITEM)
        with self.step("its menu removes it, after a question whose safe answer comes first"):
            self.go_to_app("Installed apps")
            screen.keys("shift+F10")
            screen.wait(f"Remove {self.name}…", look.MENU_ITEM)
            screen.keys("Up", "Return")
            screen.wait("Keep it", look.BUTTON)
            self.tab_to("Remove " + self.name)
            images = screen.find(look.starting("Also remove its images"), look.CHECK_BOX)
            self.assertTrue(images.is_checked)
            screen.keys("space")
            screen.wait(self.state("not installed"), look.ITEM)
            self.assertEqual(self.engine_beside.containers(self.app), [])
            self.assertEqual(self.engine_beside.images(self.app), [])
        with self.step("Ctrl Q quits"):
            screen.keys("ctrl+q")
            self.wait_for_end()


if __name__ == "__main__":
    main()
