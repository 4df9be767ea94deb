"""Rows of the usual kinds: yes or no, one of a few, an amount, a line of text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
)

from nktsense.palette import Palette
from nktsense.preferences import Preferences
from nktsense.view.look.flow import Flow
from nktsense.view.look.one_of import OneOf
from nktsense.view.look.segment import Segment
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, TEXT
from nktsense.view.parts.row import Row, StillWheel
from nktsense.view.words import tr

_SLIDER_PX = 224
_FIELD_PX = 440


class Switch(Row):
    """Yes or no."""

    def __init__(self, name: str, title: str, hint: str = "") -> None:
        super().__init__(name, title, hint, beside=True)
        self.box = QCheckBox()
        self.name_control(self.box)
        # The width of both words, so that nothing moves.
        metrics = self.box.fontMetrics()
        self.box.setMinimumWidth(8 * GRID + max(metrics.horizontalAdvance(word) for word in (tr("On"), tr("Off"))))
        self.box.toggled.connect(self._toggled)
        self._say()
        self.put(self.box)

    @property
    def words(self) -> str:
        """On or off."""
        return self.box.text()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(getattr(preferences, self.name)))
        self._say()

    def step(self) -> None:
        """Turn it over."""
        self.box.toggle()

    def _toggled(self, on: bool) -> None:
        self._say()
        self.changed.emit(self.name, on)

    def _say(self) -> None:
        self.box.setText(tr("On") if self.box.isChecked() else tr("Off"))


class Pick(Row):
    """One of a few, all in sight.

    Args:
        name: Name of the preference.
        title: What it is.
        options: Words by value.
        hint: What it does.
    """

    def __init__(self, name: str, title: str, options: Mapping[object, str], hint: str = "") -> None:
        super().__init__(name, title, hint)
        self._values = list(options)
        self._group = OneOf(self)
        line = Flow(GRID // 2)
        for words in options.values():
            button = Segment(words)
            self.name_control(button, tr("{setting}: {value}", setting=title, value=words))
            self._group.add(button)
            line.addWidget(button)
        self._group.picked.connect(self._clicked)
        self.put(line)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for segment in self.findChildren(Segment):
            segment.recolour(look)

    @property
    def words(self) -> str:
        """The one that is chosen."""
        return "" if self._group.now < 0 else self._group.buttons[self._group.now].text()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        value = getattr(preferences, self.name)
        if value in self._values:
            self._group.choose(self._values.index(value))

    def step(self) -> None:
        """Take the next one."""
        self._group.buttons[(self._group.now + 1) % len(self._values)].click()

    def _clicked(self, index: int) -> None:
        self.changed.emit(self.name, self._values[index])


class Amount(Row):
    """A number out of some that make sense.

    Args:
        name: Name of the preference.
        title: What it is.
        values: The numbers, rising.
        say: Gives a number in words, with its unit.
        hint: What it does.
    """

    def __init__(
        self, name: str, title: str, values: Sequence[float], say: Callable[[float], str], hint: str = ""
    ) -> None:
        super().__init__(name, title, hint)
        self._values, self._words_of = tuple(values), say
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(values) - 1)
        self.slider.setPageStep(max(1, len(values) // 8))
        self.slider.setFixedWidth(_SLIDER_PX)
        self.slider.setMinimumHeight(4 * GRID)
        self.slider.installEventFilter(StillWheel(self))
        self.slider.valueChanged.connect(self._moved)
        self._shown = Text(TEXT)
        self._shown.setMinimumWidth(max(self._shown.fontMetrics().horizontalAdvance(say(value)) for value in values))
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        line.addWidget(self.slider)
        line.addWidget(self._shown)
        line.addStretch(1)
        self.put(line)
        self._say()

    @property
    def words(self) -> str:
        """The number with its unit."""
        return self._shown.text()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen; the next of the numbers where it is none of them."""
        wanted = float(getattr(preferences, self.name))
        nearest = min(range(len(self._values)), key=lambda index: abs(self._values[index] - wanted))
        with QSignalBlocker(self.slider):
            self.slider.setValue(nearest)
        self._say()

    def step(self) -> None:
        """Take the next number."""
        self.slider.setValue((self.slider.value() + 1) % len(self._values))

    def _moved(self, index: int) -> None:
        self._say()
        self.changed.emit(self.name, self._values[index])

    def _say(self) -> None:
        words = self._words_of(self._values[self.slider.value()])
        self._shown.say(words)
        # A slider itself tells a screen reader its place in the list.
        self.name_control(self.slider, tr("{setting}: {value}", setting=self.title, value=words))


class Line(Row):
    """A line of text.

    Args:
        name: Name of the preference.
        title: What it is.
        hint: What it does.
        longest: Most characters.
        at_once: It is taken while it is typed; otherwise when it is left or Return is pressed.
    """

    def __init__(self, name: str, title: str, hint: str = "", *, longest: int = 120, at_once: bool = True) -> None:
        super().__init__(name, title, hint)
        self.edit = QLineEdit()
        self.edit.setMaxLength(longest)
        self.edit.setMaximumWidth(_FIELD_PX)
        self.name_control(self.edit)
        (self.edit.textEdited if at_once else self.edit.editingFinished).connect(self._take)
        self._before = ""
        self.put(self.edit)

    def show_text(self, text: str) -> None:
        """Show a text, unless it stands there already."""
        self._before = text
        if self.edit.text().strip() != text:
            self.edit.setText(text)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        self.show_text(str(getattr(preferences, self.name)))

    def _take(self) -> None:
        text = self.edit.text().strip()
        if text != self._before:
            self._before = text
            self.changed.emit(self.name, text)


class Lines(Row):
    """Some lines of text, taken while they are typed."""

    def __init__(self, name: str, title: str, hint: str = "", *, most: int = 6) -> None:
        super().__init__(name, title, hint)
        self._most = most
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setMaximumWidth(_FIELD_PX)
        self.edit.setFixedHeight(4 * self.edit.fontMetrics().lineSpacing() + 7 * GRID)
        self.name_control(self.edit)
        self.edit.textChanged.connect(self._typed)
        self.put(self.edit)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show lines, unless they stand there already."""
        if lines != self._lines():
            with QSignalBlocker(self.edit):
                self.edit.setPlainText("\n".join(lines))

    def _lines(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.edit.toPlainText().splitlines())
        return tuple(line for line in lines if line)[: self._most]

    def _typed(self) -> None:
        self.changed.emit(self.name, self._lines())


class Buttons(Row):
    """Something to do, by one button or several.

    Args:
        name: Name of the row.
        title: What it is about.
        hint: What it does.
    """

    def __init__(self, name: str, title: str, hint: str = "") -> None:
        super().__init__(name, title, hint)
        self._line = Flow(GRID)
        self.put(self._line)

    def add(self, words: str, action: Callable[[], object], name: str = "") -> QPushButton:
        """Add a button.

        Args:
            words: What stands on it.
            action: What it does.
            name: Its name for screen readers, where the words do not say enough.
        """
        button = QPushButton(words)
        button.setAccessibleName(name or words)
        button.setAccessibleDescription(self.hint)
        button.clicked.connect(lambda: action())
        self._line.addWidget(button)
        return button
