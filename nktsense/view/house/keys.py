"""What a pressed key means: for clickers, pedals, switches and keyboards alike. Names in, meanings out; no widget.

A presentation clicker sends Page Down and Page Up, or the arrows; its screen button sends B or a full stop. Its start
button sends F5 and Escape by turns: F5 means nothing here, and Escape harms nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from nktsense.preferences import Preferences


class Intent(StrEnum):
    """What a person wants."""

    CHOOSE = "choose"
    """Take the answer that is lit."""
    MOVE = "move"
    """Light the next one."""
    MOVE_BACK = "move back"
    UNDO = "undo"
    """Drop the careful answer that is held."""
    BACK = "back"
    """Leave what was opened last; never the program."""
    WHOLE = "whole session"
    THEME = "dark or light"
    MARK = "mark"
    FULL_SCREEN = "full screen"
    PATIENT = "patient screen"
    KEYS = "keys"
    PAGE_1 = "page 1"
    PAGE_2 = "page 2"
    PAGE_3 = "page 3"
    PAGE_4 = "page 4"
    PAGE_5 = "page 5"
    PAGE_6 = "page 6"
    PAGE_7 = "page 7"


class Focus(StrEnum):
    """What has the keyboard."""

    NOTHING = "nothing"
    BUTTON = "button"
    """It is pressed with the space bar and Return."""
    CONTROL = "control"
    """A list, a map, a slider: arrows move in it, the space bar and Return select."""
    TEXT = "text"
    ALL_KEYS = "all keys"
    """It learns a key, and takes each."""


CHOOSE_KEYS: Final = ("PgDown", "Right", "Space", "Return", "Enter")
MOVE_KEYS: Final = ("PgUp", "Left", "Down", "B", ".")
"""The usual keys, as Qt names them; a person can add their own."""

PAGES: Final = (
    Intent.PAGE_1,
    Intent.PAGE_2,
    Intent.PAGE_3,
    Intent.PAGE_4,
    Intent.PAGE_5,
    Intent.PAGE_6,
    Intent.PAGE_7,
)

_EVERYWHERE: Final[dict[str, Intent]] = {
    "PgDown": Intent.CHOOSE,
    "PgUp": Intent.MOVE,
    "Esc": Intent.BACK,
    "F1": Intent.KEYS,
    "F11": Intent.FULL_SCREEN,
    **{f"Ctrl+{number}": intent for number, intent in enumerate(PAGES, 1)},
}
"""What no text field needs for itself."""
_PRESSES: Final = frozenset({"Space", "Return", "Enter"})
_ARROWS: Final = frozenset({"Left", "Right", "Up", "Down"})
_LETTERS: Final[dict[str, Intent]] = {
    "Up": Intent.MOVE_BACK,
    "Backspace": Intent.UNDO,
    "U": Intent.UNDO,
    "W": Intent.WHOLE,
    "D": Intent.THEME,
    "M": Intent.MARK,
    "P": Intent.PATIENT,
    "?": Intent.KEYS,
    "Shift+?": Intent.KEYS,
}


def intent_of(
    key: str, focus: Focus, preferences: Preferences, *, writes: bool = False, by_mouse: bool = False
) -> Intent | None:
    """Return what a key means, or None where it is left to whatever has the keyboard.

    Args:
        key: Its name, as Qt writes shortcuts, such as ``PgDown``.
        focus: What has the keyboard.
        preferences: The keys that a person added.
        writes: The key writes a sign, as letters do.
        by_mouse: What has the keyboard got it by a click: the space bar is then not meant for it.
    """
    if not key or focus is Focus.ALL_KEYS:
        return None
    if focus is Focus.TEXT:
        return _EVERYWHERE.get(key) or (None if writes else _learned(key, preferences))
    if focus is Focus.BUTTON and key in _PRESSES and not by_mouse:
        return None
    if focus is Focus.CONTROL and (key in _ARROWS or writes or (key in _PRESSES and not by_mouse)):
        return None
    return _learned(key, preferences) or _EVERYWHERE.get(key) or _usual(key) or _LETTERS.get(key)


def _usual(key: str) -> Intent | None:
    if key in CHOOSE_KEYS:
        return Intent.CHOOSE
    return Intent.MOVE if key in MOVE_KEYS else None


def _learned(key: str, preferences: Preferences) -> Intent | None:
    if key in preferences.choose_keys:
        return Intent.CHOOSE
    return Intent.MOVE if key in preferences.move_keys else None
