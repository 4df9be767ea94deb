"""What keys mean: of clickers, pedals, switches and keyboards."""

from __future__ import annotations

import pytest

from nktsense.preferences import Preferences
from nktsense.view.house.keys import Focus, Intent, intent_of

PLAIN = Preferences()
PEDAL = Preferences(choose_keys=("F13", "X"), move_keys=("F14",))


@pytest.mark.parametrize(
    ("key", "intent"),
    [
        ("PgDown", Intent.CHOOSE),
        ("PgUp", Intent.MOVE),
        ("Right", Intent.CHOOSE),
        ("Left", Intent.MOVE),
        ("B", Intent.MOVE),
        (".", Intent.MOVE),
        ("Space", Intent.CHOOSE),
        ("Return", Intent.CHOOSE),
        ("Down", Intent.MOVE),
        ("Up", Intent.MOVE_BACK),
        ("U", Intent.UNDO),
        ("Backspace", Intent.UNDO),
        ("Esc", Intent.BACK),
        ("Ctrl+3", Intent.PAGE_3),
        ("Shift+?", Intent.KEYS),
        ("F5", None),
        ("Q", None),
    ],
)
def test_each_key_of_a_clicker_or_keyboard_means_one_thing_where_nothing_has_the_keyboard(
    key: str, intent: Intent | None
) -> None:
    assert intent_of(key, Focus.NOTHING, PLAIN, writes=len(key) == 1) == intent


def test_a_text_field_keeps_its_keys_and_gives_up_the_two_of_a_clicker() -> None:
    for key in ("Space", "Return", "Left", "Right", "Up", "Down", "Backspace", "B", ".", "U", "W", "D", "?"):
        assert intent_of(key, Focus.TEXT, PLAIN, writes=True) is None, key
    assert intent_of("PgDown", Focus.TEXT, PLAIN) is Intent.CHOOSE
    assert intent_of("PgUp", Focus.TEXT, PLAIN) is Intent.MOVE
    assert intent_of("Esc", Focus.TEXT, PLAIN) is Intent.BACK


def test_a_button_is_pressed_with_its_own_keys_unless_it_was_clicked() -> None:
    for key in ("Space", "Return", "Enter"):
        assert intent_of(key, Focus.BUTTON, PLAIN) is None
        assert intent_of(key, Focus.BUTTON, PLAIN, by_mouse=True) is Intent.CHOOSE
    assert intent_of("Right", Focus.BUTTON, PLAIN) is Intent.CHOOSE


def test_a_list_keeps_arrows_letters_and_what_selects() -> None:
    for key in ("Up", "Down", "Left", "Right", "Space", "Return"):
        assert intent_of(key, Focus.CONTROL, PLAIN) is None
    assert intent_of("B", Focus.CONTROL, PLAIN, writes=True) is None
    assert intent_of("PgDown", Focus.CONTROL, PLAIN) is Intent.CHOOSE


def test_learned_keys_of_a_pedal_work_everywhere_but_a_letter_is_not_taken_from_a_text() -> None:
    for focus in (Focus.NOTHING, Focus.BUTTON, Focus.CONTROL, Focus.TEXT):
        assert intent_of("F13", focus, PEDAL) is Intent.CHOOSE
        assert intent_of("F14", focus, PEDAL) is Intent.MOVE
    assert intent_of("X", Focus.NOTHING, PEDAL, writes=True) is Intent.CHOOSE
    assert intent_of("X", Focus.TEXT, PEDAL, writes=True) is None


def test_what_learns_a_key_hears_each() -> None:
    for key in ("PgDown", "Esc", "F13", "Ctrl+1"):
        assert intent_of(key, Focus.ALL_KEYS, PEDAL) is None
