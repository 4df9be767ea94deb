"""Settings of what is heard: sounds and what they mean, the tone of the force, the voice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout

from nktsense.preferences import Preferences
from nktsense.sound.sounds import Sounds
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL, TEXT
from nktsense.view.parts.controls import Amount, Switch
from nktsense.view.parts.row import Row
from nktsense.view.parts.section import Section
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import CueKind

_LOUDNESS: Final = tuple(step / 20 for step in range(21))
_TICK_MS: Final = 20
_RISE_S: Final = 1.5
_HOLD_S: Final = 0.5


def cue_meanings() -> dict[CueKind, tuple[str, str]]:
    """Return name and meaning of each sound, in the chosen language."""
    return {
        CueKind.READY: (tr("Ready"), tr("One soft tick. The pad is zeroed and at rest: push when you are.")),
        CueKind.HOLD_REACHED: (tr("Hold reached"), tr("A third up. The force stands: keep it there.")),
        CueKind.GAVE_WAY: (tr("Gave way"), tr("A third down. The trial is over.")),
        CueKind.DONE: (tr("Done"), tr("Two ticks. A trial closed without giving way, or a test is over.")),
        CueKind.CANNOT_TELL: (
            tr("Cannot tell"),
            tr("One low note. The trial is over; the card says why it tells nothing."),
        ),
        CueKind.REST_OVER: (tr("Rest over"), tr("An octave up. The muscle has rested long enough.")),
        CueKind.STOP: (tr("Stop"), tr("Three equal notes. Pain, a warning sign, or a device that went away.")),
    }


class Meanings(Row):
    """What each sound means, with a button to hear it.

    Args:
        play: Plays one; returns why it cannot be heard, or "".
    """

    def __init__(self, play: Callable[[CueKind], object]) -> None:
        super().__init__("meanings", tr("What the sounds mean"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        self.buttons: dict[CueKind, QPushButton] = {}
        for number, (kind, (name, meaning)) in enumerate(cue_meanings().items()):
            button = QPushButton(tr("Play"))
            button.setAccessibleName(tr("Play: {sound}", sound=name))
            button.setAccessibleDescription(meaning)
            button.clicked.connect(lambda _=False, kind=kind: play(kind))
            self.buttons[kind] = button
            grid.addWidget(button, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(_two_lines(name, meaning), number, 1, Qt.AlignmentFlag.AlignVCenter)
        self.put(grid)


def _two_lines(name: str, meaning: str) -> QVBoxLayout:
    out = QVBoxLayout()
    out.setSpacing(2)
    for words, text in ((name, Text(TEXT)), (meaning, Text(SMALL, role="muted", wrap=True))):
        text.say(words)
        out.addWidget(text)
    return out


class HearingSection(Section):
    """Sound and voice.

    Args:
        sounds: Plays them.
    """

    def __init__(self, sounds: Sounds) -> None:
        super().__init__("hearing", tr("Sound and voice"))
        self._sounds = sounds
        self._told = ("", "")
        self.sounds_row = self.add(
            Switch(
                "sounds",
                tr("Sounds"),
                tr(
                    "What happens in a test is heard, so that the eyes can stay on the patient."
                    " What is not heard is shown."
                ),
            )
        )
        self.add(
            Amount(
                "loudness",
                tr("Loudness"),
                _LOUDNESS,
                _percent,
                tr("Of the sounds. The voice is as loud as the system lets it be."),
            )
        )
        self.meanings = self.add(Meanings(self._play))
        force = self.add(
            Switch(
                "pitch_follows_force",
                tr("Pitch follows force"),
                tr("While a push lasts, a soft tone rises with the force, and ends with it."),
            )
        )
        self.push = _button(force, tr("Play a push"), self._push)
        self.voice_row = self.add(
            Switch("voice", tr("Voice"), tr("The system's own voice speaks results and what comes next."))
        )
        self.speak = _button(self.voice_row, tr("Speak a sentence"), self._speak)
        self._pushing = QTimer(self)
        self._pushing.setInterval(_TICK_MS)
        self._pushing.timeout.connect(self._push_on)
        self._pushed_ms = 0

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        super().show_preferences(preferences)
        self._tell()

    def frame(self) -> None:
        """A loudspeaker is found missing some time after it was looked for."""
        if self._told != (self._sounds.tone_problem, self._sounds.voice_problem):
            self._tell()

    def leave(self) -> None:
        """Nothing goes on sounding."""
        self._stop_push()

    def _tell(self) -> None:
        self._told = (self._sounds.tone_problem, self._sounds.voice_problem)
        for row, problem in ((self.sounds_row, self._told[0]), (self.voice_row, self._told[1])):
            row.explain(said(problem) or row.hint, trouble=bool(problem))

    def _play(self, kind: CueKind) -> None:
        self._report(self._sounds.sample(kind))

    def _speak(self) -> None:
        self._report(self._sounds.sample_voice(tr("Gave way at 112 N. Rest for 30 s.")))

    def _push(self) -> None:
        self._pushed_ms = 0
        self._report(self._sounds.sample_force(0.0))
        self._pushing.start()

    def _push_on(self) -> None:
        self._pushed_ms += _TICK_MS
        share = _push_share(self._pushed_ms / 1000)
        if share is None or self._sounds.sample_force(share):
            self._stop_push()

    def _stop_push(self) -> None:
        self._pushing.stop()
        self._sounds.sample_force(None)

    def _report(self, problem: str) -> None:
        self._tell()
        if problem:
            self.says.emit(said(problem))


def _button(row: Row, words: str, action: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(f"{row.title}: {words}")
    button.clicked.connect(lambda: action())
    row.put_below(button)
    return button


def _push_share(time_s: float) -> float | None:
    """Return the force of a push that rises to its target, stands and falls, as a share; None when it is over."""
    if time_s < _RISE_S:
        return time_s / _RISE_S
    if time_s < _RISE_S + _HOLD_S:
        return 1.0
    left = 1.0 - (time_s - _RISE_S - _HOLD_S) / (_RISE_S / 2)
    return left if left > 0 else None


def _percent(loudness: float) -> str:
    return tr("{number} %", number=round(100 * loudness))
