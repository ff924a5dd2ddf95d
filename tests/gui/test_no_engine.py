# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine without an engine: the window says so, what it means and what to do."""
from window_test import WindowTest, look, main


class NoEngine(WindowTest):
    engine = "unix:///nonexistent/slipway-gui.sock"

    def test_says_that_no_engine_answers_and_offers_help(self):
        screen = self.screen
        with self.step("a banner says so and offers help"):
            screen.wait(look.starting("Docker is not answering"), look.GROUP)
            self.look_at("10-error")
        with self.step("Details shows where Slipway looked"):
            screen.press("Details")
            screen.wait_text(look.starting("Docker is not answering"), "/nonexistent/slipway-gui.sock")
            self.look_at("10-error-details")
            screen.press("Close")
            screen.wait_gone("Close", look.BUTTON)
        with self.step("the apps are shown, and none can be installed"):
            screen.point(screen.wait("Site, state not known", look.ITEM))
            button = screen.wait("Install Site", look.BUTTON)
            self.assertFalse(button.is_enabled)
        with self.step("a card's tip lies under the card, not over its buttons"):
            tip = screen.wait(look.starting("Site\n"), look.TIP)
            card = screen.wait("Site, state not known", look.ITEM)
            self.assertGreaterEqual(tip.box[1], card.box[1] + card.box[3])
        with self.step("the window closes"):
            screen.keys("ctrl+q")
            self.wait_for_end()


if __name__ == "__main__":
    main()
