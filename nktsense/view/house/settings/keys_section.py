"""Settings of the keys: which choose and which move on, and choosing with a single one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtWidgets import QPushButton

from nktsense.preferences import Preferences
from nktsense.view.house.keys import CHOOSE_KEYS, MOVE_KEYS
from nktsense.view.house.settings.learning import LearnButton, shown_key
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL
from nktsense.view.parts.controls import Amount, Buttons, Switch
from nktsense.view.parts.row import Row
from nktsense.view.parts.section import Section
from nktsense.view.words import tr

_FIXED: Final = ("PgDown", "PgUp", "Space", "Return", "Enter")
"""Usual keys that stay what they are; the others can be learned for something else."""
_SCAN_S: Final = tuple(step / 4 for step in range(2, 41))


@dataclass(frozen=True, slots=True)
class UsualKeys:
    """The keys that do something without being learned, as Qt names them.

    Attributes:
        choose: Those that take the lit answer.
        move: Those that light the next one.
    """

    choose: tuple[str, ...] = CHOOSE_KEYS
    move: tuple[str, ...] = MOVE_KEYS


class KeyList(Row):
    """What does one thing: the usual keys, one's own with a button to take each away, and one to learn another.

    Args:
        name: Name of the preference.
        title: What the keys do.
        hint: The same in a sentence.
        usual: The usual keys.
    """

    def __init__(self, name: str, title: str, hint: str, usual: tuple[str, ...]) -> None:
        super().__init__(name, title, hint)
        self._keys: tuple[str, ...] = ()
        self._usual = usual
        self.usual = Text(SMALL, role="muted", wrap=True)
        self.put(self.usual)
        self._line = Flow(GRID)
        self.learn = LearnButton(tr("Add a key"), tr("{action}: add a key", action=title))
        self.learn.setAccessibleDescription(hint)
        self._line.addWidget(self.learn)
        self.own: list[QPushButton] = []
        self.put(self._line)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        learned = (*preferences.choose_keys, *preferences.move_keys)
        usual = [shown_key(key) for key in self._usual if key in _FIXED or key not in learned]
        self.usual.say(tr("Without being added: {keys}", keys=", ".join(usual)))
        keys: tuple[str, ...] = getattr(preferences, self.name)
        if keys == self._keys:
            return
        self._keys = keys
        had_focus = any(button.hasFocus() for button in self.own)
        for button in self.own:
            self._line.removeWidget(button)
            button.deleteLater()
        self.own = [self._key_button(key) for key in keys]
        for place, button in enumerate(self.own):
            self._line.addWidget(button)
            self._line.move_last(place)
        if had_focus:
            self.learn.setFocus()

    def _key_button(self, key: str) -> QPushButton:
        button = QPushButton(f"{shown_key(key)}  ×")
        button.setAccessibleName(tr("{action}: take {key} away", action=self.title, key=shown_key(key)))
        button.setToolTip(tr("Take this key away"))
        button.clicked.connect(lambda: self.changed.emit(self.name, tuple(k for k in self._keys if k != key)))
        return button


class KeysSection(Section):
    """Keys, clicker, pedal and switch.

    Args:
        usual: The usual keys.
    """

    def __init__(self, usual: UsualKeys) -> None:
        super().__init__("keys", tr("Keys, clicker, pedal"))
        self._usual = usual
        self._now = Preferences()
        self.add_words(
            tr(
                "Two keys conduct a whole session. A clicker, a pedal or a switch is a keyboard to the computer:"
                " add a key, press it there, and it is known. F1 shows what every key does."
            )
        )
        self.choose = self.add(KeyList("choose_keys", tr("Choose"), tr("Takes the answer that is lit."), usual.choose))
        self.move_on = self.add(KeyList("move_keys", tr("Move on"), tr("Lights the next answer."), usual.move))
        for row in (self.choose, self.move_on):
            row.learn.learned.connect(partial(self._learned, row))
            row.learn.refused.connect(self.says)
        reset = self.add(Buttons("reset_keys", tr("Own keys"), tr("Those that were added here.")))
        self.reset = reset.add(
            tr("Only the usual keys"), self._reset, tr("Only the usual keys: take all own keys away")
        )
        self.add(
            Switch(
                "one_switch",
                tr("One switch"),
                tr(
                    "The answers are lit one after the other by themselves, and any key that chooses takes the lit one."
                ),
            )
        )
        self.add(Amount("scan_s", tr("Each answer is lit for"), _SCAN_S, _seconds, tr("Works where one switch is on.")))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        super().show_preferences(preferences)
        self._now = preferences
        self.reset.setEnabled(bool(preferences.choose_keys or preferences.move_keys))

    def leave(self) -> None:
        """No key is waited for out of view."""
        for row in (self.choose, self.move_on):
            row.learn.stop()

    def _learned(self, row: KeyList, key: str) -> None:
        other = "move_keys" if row.name == "choose_keys" else "choose_keys"
        if key in _FIXED:
            action = self.choose.title if key in self._usual.choose else self.move_on.title
            self.says.emit(tr("{key} always does this: {action}", key=shown_key(key), action=action))
            return
        mine: tuple[str, ...] = getattr(self._now, row.name)
        others: tuple[str, ...] = getattr(self._now, other)
        # A key does one thing: the one for which it was pressed last.
        without = tuple(k for k in others if k != key)
        self.wants.emit({row.name: tuple(dict.fromkeys((*mine, key))), other: without})
        self.says.emit(tr("{key} now does this: {action}", key=shown_key(key), action=row.title))

    def _reset(self) -> None:
        self.wants.emit({"choose_keys": (), "move_keys": ()})
        self.says.emit(tr("Only the usual keys do something now."))


def _seconds(time_s: float) -> str:
    return tr("{number} s", number=f"{time_s:g}")
