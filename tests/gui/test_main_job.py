# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job as a person does it: from a profile to a web UI that answers, and back to nothing."""
from site_test import BUILD, SiteTest, waiting
from window_test import look, main

STEPS = waiting(60)
# Writes lines and then stays, until the build is cancelled.
ENDLESS = STEPS + """  - name: Wait for ever
    run: |
      for line in $(seq 300); do echo "waiting line $line"; done
      sleep 3600
"""


class MainJob(SiteTest):
    # The first build is long enough to be looked at, also where all that it needs is there already.
    steps = STEPS

    def open_page(self):
        """From its card; while it is being built that is the build's page."""
        self.point_at_card("")
        self.screen.press("More for " + self.name)
        self.screen.press("Open page")

    def test_from_a_profile_to_a_web_page_and_back(self):
        screen = self.screen
        with self.step("the app is there, ready to install"):
            self.point_at_card("not installed")
            screen.wait("Install " + self.name, look.BUTTON)
            self.look_at("01-apps")
        with self.step("Install builds it: progress on its card, steps and log on its page"):
            screen.press("Install " + self.name)
            screen.wait(self.state("building"), look.ITEM)
            self.look_at("01-apps-building")
            self.open_page()
            screen.press("Back to " + self.name)
            screen.wait("Recipe", look.TAB)
            self.look_at("02-overview-building")
            screen.press("Watch the build")
            screen.wait("Steps of the build", look.LIST)
            screen.wait_text("Log of the build", "\n", BUILD)
            self.look_at("05-build-running")
        with self.step("it runs once it is built"):
            screen.press("Hide, keep building")
            screen.press("Back to Apps")
            self.wait_running()
            self.look_at("01-apps-running")
        with self.step("Open opens the browser at the address, which answers"):
            self.point_at_card("running")
            # The card's tip must not take what is meant for its buttons.
            screen.wait(look.starting(self.name), look.TIP)
            screen.press("Open " + self.name)
            self.assert_answers(self.browser.opened())
        with self.step("its page shows what runs, the recipe and the log"):
            self.open_page()
            screen.wait("Recipe", look.TAB)
            self.look_at("02-overview")
            screen.press("Recipe", look.TAB)
            screen.wait_text("Dockerfile", "FROM ")
            self.look_at("11-recipe")
            screen.press("Logs", look.TAB)
            if self.app != "site":
                screen.wait_text("Log", "start worker processes")
            self.look_at("11-logs")
        self.rebuild_and_cancel()
        self.by_keyboard_alone()
        with self.step("Remove asks, and leaves nothing behind"):
            self.open_page()
            screen.press("More actions")
            screen.press(f"Remove {self.name}…")
            images = screen.wait(look.starting("Also remove its images"), look.CHECK_BOX)
            if not images.is_checked:
                screen.press(images.name)
            self.look_at("02-remove")
            screen.press("Remove " + self.name)
            screen.press("Back to Apps")
            screen.wait(self.state("not installed"), look.ITEM)
            self.assertEqual(self.engine_beside.containers(self.app), [])
            self.assertEqual(self.engine_beside.images(self.app), [])
        with self.step("the window closes when nothing is being built"):
            screen.keys("ctrl+q")
            self.wait_for_end()

    def rebuild_and_cancel(self):
        screen = self.screen
        with self.step("a rebuild goes on while its page is left, and its log is there again"):
            if self.app == "site":
                return
            self.write_profile(ENDLESS)
            screen.press("Recipe", look.TAB)
            screen.wait_text("Dockerfile", "steps/02.sh")
            screen.press("Rebuild")
            screen.press("Watch the build")
            screen.wait_text("Log of the build", "waiting line 300", BUILD)
            screen.press("Hide, keep building")
            screen.press("Watch the build")
            screen.wait_text("Log of the build", "waiting line 300")
        with self.step("closing the window while it builds asks first"):
            screen.keys("ctrl+q")
            screen.wait("Quit and stop the build", look.BUTTON)
            self.look_at("05-quit")
            screen.press("Keep building")
            screen.wait_gone("Keep building", look.BUTTON)
            screen.wait("Steps of the build", look.LIST)
        with self.step("a cancelled rebuild leaves the app running as it was"):
            screen.press("Cancel build")
            screen.press("Close")
            screen.press("Back to Apps")
            screen.wait(self.state("running"), look.ITEM)
            self.write_profile(STEPS)

    def by_keyboard_alone(self):
        screen = self.screen
        with self.step("the keyboard reaches the app, stops it, starts it and opens it"):
            if screen.find("Back to Apps", look.BUTTON):
                screen.keys("alt+Left")
            screen.keys("ctrl+1", "slash")
            screen.wait_focus("Search apps", look.FIELD)
            screen.type(self.name)
            screen.keys("Return")
            screen.wait_focus("Installed apps", look.LIST)
            screen.keys("ctrl+period")
            screen.wait(self.state("stopped"), look.ITEM)
            self.look_at("01-apps-stopped")
            screen.keys("ctrl+Return")
            screen.wait(self.state("running"), look.ITEM, BUILD)
            screen.keys("ctrl+o")
            self.assert_answers(self.browser.opened())
        with self.step("the keyboard opens its page, turns the tabs and comes back"):
            screen.keys("Return")
            screen.wait_tab("Overview")
            for tab in ("Source", "Mounts", "Settings", "Recipe"):
                screen.keys("ctrl+Next")
                screen.wait_tab(tab)
            screen.wait("Dockerfile")
            screen.keys("alt+Left")
            screen.wait("Search apps", look.FIELD)
            screen.keys("Escape")
            screen.wait("Apps that are not installed", look.LIST)
        with self.step("Stop stops it"):
            self.point_at_card("running")
            screen.press("Stop " + self.name)
            screen.wait(self.state("stopped"), look.ITEM)


if __name__ == "__main__":
    main()
