# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests with a real app share: the site that comes along, under an id and a name of the test's own."""
import re
import urllib.request

from engine import Engine
from window_test import OPTIONS, WindowTest, look

BUILD = 900  # seconds that a first build may take on a slow machine
NAME = "Site"


def waiting(seconds):
    """A step of a profile that is there to be looked at."""
    return f"""steps:
  - name: Wait
    run: sleep {seconds}
"""


class SiteTest(WindowTest):
    steps = ""

    def prepare(self):
        self.app = OPTIONS.app
        self.name = NAME
        self.engine_beside = Engine()
        if self.app != "site":
            # A copy under another id and name, so that nobody's own site is touched.
            self.name = "Test site"
            self.write_profile(self.steps)
        self.engine_beside.remove_all(self.app)
        self.addCleanup(self.engine_beside.remove_all, self.app)

    def write_profile(self, more):
        with open(OPTIONS.source + "/resources/profiles/site.yaml", encoding="utf-8") as file:
            text = file.read()
        text = re.sub("^id: .*", "id: " + self.app, text, flags=re.MULTILINE)
        text = re.sub("^name: .*", "name: " + self.name, text, count=1, flags=re.MULTILINE)
        # So that there is a log to look at: nginx otherwise only writes what is wrong.
        text = text.replace("error_log stderr warn;", "error_log stderr notice;")
        text = re.sub("^web:", more + "web:", text, flags=re.MULTILINE)
        with open(self.path(f"config/profiles/{self.app}.yaml"), "w", encoding="utf-8") as file:
            file.write(text)

    def state(self, words):
        """The app's card in a state: "Site, running, port 8080"."""
        return look.starting(f"{self.name}, {words}")

    def wait_running(self):
        """After a build; one that failed is told at once."""
        def ended():
            if self.screen.find(self.state("failed"), look.ITEM):
                raise AssertionError("the build failed: see what it wrote")
            return self.screen.find(self.state("running"), look.ITEM)
        self.screen.wait_until("the app runs", ended, BUILD)

    def point_at_card(self, words, seconds=look.WAIT):
        card = self.screen.wait(self.state(words), look.ITEM, seconds)
        self.screen.point(card)

    def assert_answers(self, url):
        self.assertRegex(url, r"^http://(localhost|127\.0\.0\.1):[0-9]+/$")
        with urllib.request.urlopen(url, timeout=60) as answer:
            self.assertEqual(answer.status, 200)
