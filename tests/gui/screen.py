# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees and does on a desktop: elements are found by their accessible names, and pressed and typed at with
the pointer and the keyboard of the display."""
import contextlib
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

EVENTS = ("object:state-changed", "object:children-changed", "object:property-change", "object:text-changed",
          "object:visible-data-changed", "window")
WAIT = 60  # seconds; for what needs no engine
# Not every change is told by an event.
LOOK_AGAIN_MS = 500


def role(*names):
    """The roles that this version of AT-SPI knows by one of these names."""
    return {getattr(Atspi.Role, name) for name in names if hasattr(Atspi.Role, name)}


BUTTON = role("PUSH_BUTTON", "BUTTON", "TOGGLE_BUTTON", "PUSH_BUTTON_MENU")
CHECK_BOX = role("CHECK_BOX")
FIELD = role("TEXT", "ENTRY")
ITEM = role("LIST_ITEM")
LIST = role("LIST")
LOG = role("TERMINAL")
MENU = role("MENU", "POPUP_MENU")
MENU_ITEM = role("MENU_ITEM", "CHECK_MENU_ITEM", "RADIO_MENU_ITEM")
TAB = role("PAGE_TAB")
TIP = role("TOOL_TIP")
TEXT = FIELD | LOG | role("LABEL", "STATIC", "PARAGRAPH")
GROUP = role("FILLER", "PANEL", "ALERT", "NOTIFICATION", "GROUPING")
CONTROL = (BUTTON | CHECK_BOX | FIELD | ITEM | LIST | LOG | MENU_ITEM | TAB
           | role("COMBO_BOX", "RADIO_BUTTON", "SLIDER", "SPIN_BUTTON", "LINK", "TREE", "TREE_TABLE", "TREE_ITEM"))


class Gone(Exception):
    """The element went away while it was looked at."""


class Element:
    def __init__(self, node):
        self._node = node
        try:
            self.name = node.get_name() or ""
            self.role = node.get_role()
            self._states = node.get_state_set()
        except GLib.Error as error:
            raise Gone from error

    def has(self, state):
        return self._states.contains(state)

    @property
    def is_showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def is_enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def is_focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    @property
    def is_checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def is_selected(self):
        return self.has(Atspi.StateType.SELECTED)

    @property
    def text(self):
        """What stands in it, where it has text beside its name."""
        try:
            if "Text" not in self._node.get_interfaces():
                return ""
            return Atspi.Text.get_text(self._node, 0, Atspi.Text.get_character_count(self._node))
        except GLib.Error:
            return ""

    @property
    def box(self):
        extents = Atspi.Component.get_extents(self._node, Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def children(self):
        try:
            for index in range(self._node.get_child_count()):
                child = self._node.get_child_at_index(index)
                if child is not None:
                    yield Element(child)
        except (GLib.Error, Gone):
            return

    def describe(self):
        words = [Atspi.Role.get_name(self.role), repr(self.name)]
        for state in ("SHOWING", "ENABLED", "FOCUSED", "CHECKED", "SELECTED"):
            if self.has(getattr(Atspi.StateType, state)):
                words.append(state.lower())
        if self.role in TEXT and self.text and self.text != self.name:
            words.append(repr(self.text[:2000]))
        return " ".join(words)


def matches(wanted, name):
    return name == wanted if isinstance(wanted, str) else bool(wanted.search(name))


def starting(words):
    """A pattern for names that begin with these words."""
    return re.compile("^" + re.escape(words))


def either(*names):
    """A pattern for any of these names."""
    return re.compile("^(" + "|".join(map(re.escape, names)) + ")$")


class Screen:
    def __init__(self):
        Atspi.init()
        self._root = Atspi.get_desktop(0)
        self._root.set_cache_mask(Atspi.Cache.NONE)
        self._popups = []
        self._listener = Atspi.EventListener.new(self._notice)
        for event in EVENTS:
            self._listener.register(event)

    def _notice(self, event):
        """An open menu is nobody's child: a screen reader, too, only hears that one is shown."""
        if event.type != "object:state-changed:showing":
            return
        try:
            if event.detail1 and event.source.get_role() in MENU:
                self._popups.append(event.source)
        except GLib.Error:
            return

    # --- seeing

    def _tops(self):
        """The applications, and over them the menus that are open."""
        for popup in self._popups:
            with contextlib.suppress(Gone):
                element = Element(popup)
                if element.is_showing:
                    yield element, 2
        yield Element(self._root), 0

    def walk(self, hidden=False):
        """Every element with its depth, from the outside in; those that are not shown only on request."""
        stack = list(reversed(list(self._tops())))
        while stack:
            element, depth = stack.pop()
            # An application has no state of its own.
            if depth < 2 or hidden or element.is_showing:
                yield element, depth
                stack += [(child, depth + 1) for child in reversed(list(element.children()))]

    def find(self, name, roles=CONTROL | TEXT):
        for element, depth in self.walk():
            if depth >= 2 and element.role in roles and matches(name, element.name):
                return element
        return None

    def wait_until(self, what, look, seconds=WAIT):
        """Waits until look() answers something true, and answers that. Looks again whenever anything changes."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            found = look()
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"{what}: not within {seconds} s")
            timer = GLib.timeout_add(LOOK_AGAIN_MS, lambda: GLib.SOURCE_CONTINUE)
            context.iteration(True)
            GLib.source_remove(timer)
            while context.pending():
                context.iteration(False)

    def wait(self, name, roles=CONTROL | TEXT, seconds=WAIT):
        return self.wait_until(f"{name!r} is shown", lambda: self.find(name, roles), seconds)

    def wait_gone(self, name, roles=CONTROL | TEXT, seconds=WAIT):
        self.wait_until(f"{name!r} is gone", lambda: not self.find(name, roles), seconds)

    def wait_text(self, name, words, seconds=WAIT):
        """Waits until the text in an element of that name holds the words; its label may have the same name."""
        def look():
            return any(element.role in TEXT and matches(name, element.name) and words in element.text
                       for element, _ in self.walk())
        self.wait_until(f"{words!r} in {name!r}", look, seconds)

    def wait_focus(self, name, roles=CONTROL):
        def look():
            element = self.find(name, roles)
            return element is not None and element.is_focused
        self.wait_until(f"{name!r} has the focus", look)

    def wait_tab(self, name):
        """Waits until a tab is the one whose page is shown, while its bar has the focus."""
        def look():
            tab = self.find(name, TAB)
            # Not every Qt tells of the shown tab otherwise than by its focus.
            return tab is not None and (tab.is_selected or tab.is_focused)
        self.wait_until(f"the tab {name!r} is shown", look)

    def focused(self):
        """The innermost control that has the focus, and that is shown."""
        found = None
        for element, depth in self.walk():
            if depth >= 2 and element.role in CONTROL and element.is_focused:
                found = element
        return found

    def pixels(self, box, colour):
        """How many of a box of the display have a colour: "#2563eb"."""
        x, y, width, height = box
        picture = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-depth", "8",
                                  "rgb:-"], check=True, stdout=subprocess.PIPE).stdout
        wanted = bytes.fromhex(colour.removeprefix("#"))
        return sum(picture[at:at + 3] == wanted for at in range(0, len(picture), 3))

    def controls_without_name(self):
        """The shown controls that a screen reader could only call by their kind, with where they are."""
        found, path = [], []
        for element, depth in self.walk():
            path[depth:] = [element.name or Atspi.Role.get_name(element.role)]
            if depth >= 2 and element.role in CONTROL and not element.name.strip():
                found.append(" > ".join(path))
        return found

    def tree(self):
        return "\n".join("  " * depth + element.describe() for element, depth in self.walk(hidden=True))

    # --- doing

    def point(self, element):
        x, y = element.middle
        # From aside: a pointer that is there already does not move, and nothing notices it.
        xdotool("mousemove", str(x + 3), str(y + 3), "mousemove", str(x), str(y))

    @staticmethod
    def point_at(x, y):
        xdotool("mousemove", str(x), str(y))

    def press(self, name, roles=BUTTON | CHECK_BOX | MENU_ITEM | TAB, seconds=WAIT):
        def look():
            element = self.find(name, roles)
            return element if element is not None and element.is_enabled else None
        element = self.wait_until(f"{name!r} can be pressed", look, seconds)
        self.point(element)
        xdotool("click", "1")

    def keys(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def type(self, words):
        xdotool("type", "--clearmodifiers", words)

    def picture(self, path, box=None):
        """Saves what is shown, of the whole display or of a box of it; once it rests, or after some tries."""
        crop = [] if box is None else ["-crop", "{2}x{3}+{0}+{1}".format(*box), "+repage"]
        before = None
        for _ in range(6):
            subprocess.run(["import", "-window", "root", *crop, "-strip", "-define", "png:compression-level=9", path],
                           check=True)
            with open(path, "rb") as file:
                now = file.read()
            if now == before:
                return
            before = now


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True)
