# SPDX-License-Identifier: GPL-3.0-or-later
"""The search for the commit that broke an app, answered by a person: asked, passed over, cut short and gone on with,
ended with a pin and the pin taken back; and stopped."""
import re

from search_test import BUILD, SearchTest
from window_test import look, main

BROKEN = 15  # and all after it; neither it nor the one before is the one that is passed over


class Search(SearchTest):
    def wait_question(self, skipped=()):
        """Until a commit is asked about; answers which."""
        question = re.compile(f"^Does {self.name} work at ([0-9a-f]{{8}})\\?$")

        def asked():
            element = self.screen.find(question, look.GROUP | look.TEXT)
            if element is None:
                return None
            brief = question.search(element.name).group(1)
            found = [at for at, commit in enumerate(self.commits) if commit.startswith(brief)]
            self.assertEqual(len(found), 1, element.name)
            return None if found[0] in skipped else found
        return self.screen.wait_until("a commit is asked about", asked, BUILD)[0]

    def answer(self, commit):
        self.screen.press("It is broken" if commit >= BROKEN else "It works")

    def test_finds_what_broke_it_with_a_person_who_answers(self):
        screen, tried = self.screen, []
        with self.step("its source is brought here by a check"):
            self.open_source()
            screen.press("Check for updates")
            screen.wait(look.starting("Change 16, "), look.ITEM)
            screen.wait("16 commits since the pin")
        with self.step("its card says how far it is behind"):
            screen.keys("ctrl+1")
            screen.wait(re.compile(f"^{self.name}, .*16 commits behind"), look.ITEM)
            self.look_at("01-apps-behind")
            self.open_source()
        with self.step("the search begins between the pin and the newest"):
            screen.press("Find the commit that broke it")
            screen.wait("It is broken at", look.FIELD)
            screen.press("Begin")
            tried.append(self.wait_question())
            self.look_at("03-source-bisect")
        with self.step("the web UI of the commit that is tried opens, and shows it"):
            screen.press("Open web UI")
            self.assertEqual(self.shown_commit(self.browser.opened()), tried[-1])
            self.answer(tried[-1])
        with self.step("what nobody can tell is passed over"):
            tried.append(self.wait_question(tried))
            screen.press("Can’t tell")
            tried.append(self.wait_question(tried))
        with self.step("a search that is cut short is gone on with, its answers kept"):
            screen.keys("ctrl+q")
            self.wait_for_end()
            self.assertEqual(self.containers_of_trials(), [])
            self.start()
            self.open_source()
            screen.press("Go on searching")
            self.assertEqual(self.wait_question(), tried[-1])
        with self.step("it ends with the commit that broke it"):
            end = f"{self.commits[BROKEN][:8]} broke it"
            while True:
                self.answer(tried[-1])
                found = screen.wait_until("a question or the end", lambda: screen.find(end, look.GROUP | look.TEXT)
                                          or self.is_asked(tried), BUILD)
                if found is not True:
                    break
                tried.append(self.wait_question(tried))
            self.look_at("03-source-found")
            self.assertLessEqual(len(tried), 6, tried)
        with self.step("pinning to the commit before it ends the search, and can be undone"):
            before = self.commits[BROKEN - 1][:8]
            screen.press(f"Pin to {before}, before it")
            screen.wait(look.starting(f"{self.name} is pinned to {before}"), look.GROUP | look.TEXT)
            screen.wait_gone(end, look.GROUP | look.TEXT)
            screen.wait("2 commits since the pin")
            screen.keys("ctrl+z")  # its button goes after a few seconds
            screen.wait("16 commits since the pin")
        with self.step("a search that is stopped leaves nothing behind"):
            screen.press("Find the commit that broke it")
            screen.press("Begin")
            self.wait_question()
            screen.press("Stop searching")
            screen.wait("16 commits since the pin")
            screen.wait_until("no trial runs", lambda: not self.containers_of_trials())
            self.assertIsNone(screen.find("Go on searching"))
        with self.step("the window closes"):
            screen.keys("ctrl+q")
            self.wait_for_end()

    def is_asked(self, tried):
        names = [self.commits[at][:8] for at in tried]
        element = self.screen.find(look.starting(f"Does {self.name} work at "), look.GROUP | look.TEXT)
        return element is not None and not any(name in element.name for name in names)


if __name__ == "__main__":
    main()
