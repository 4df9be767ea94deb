"""Beginning a guided calibration: its plan, its record, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from calibration import CalibrationError
from nktsense.view.devices.card import Card
from nktsense.view.devices.plan_form import PlanForm
from nktsense.view.devices.runs import BrokenOff, Made
from nktsense.view.devices.scrolled import Scrolled
from nktsense.view.look.layouts import clear
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, SMALL, TEXT, Mark
from nktsense.view.words import number, said, tr

if TYPE_CHECKING:
    from calibration.guide.plan import Plan  # loaded with the first plan: it takes long

UNCORRECTED: Final = "CORRECT THIS"
"""Stands in a plan beside what is an example."""
_EDITOR_PX: Final = 240
_HANDS_S: Final = 5.0


class RunPanel(Scrolled):
    """Plan and run."""

    practice_wanted = Signal()
    """A run on the virtual bench is to begin."""
    plan_wanted = Signal(object)
    """A plan is to be made of :class:`~nktsense.view.devices.runs.PlanLines`."""
    begin_wanted = Signal()
    """The run is to begin."""
    show_wanted = Signal()
    """The window of the run is to come to the front."""
    serial_known = Signal(str)
    """The plan names an instrument: its serial number."""

    def __init__(self) -> None:
        super().__init__()
        self.plan: Plan | None = None
        self._blocked, self._busy, self._serial = "", False, ""
        self.device = ""
        self._state, self._broken_off = QVBoxLayout(), QVBoxLayout()
        self.broken_off: list[Card] = []
        self._practice = Card(tr("Practice on a virtual bench"), Mark.DASH)
        self.form = PlanForm()
        self.file, self.load = QLineEdit(), QPushButton(tr("Load the plan"))
        self.editor, self.output = QPlainTextEdit(), QLineEdit()
        self.mark, self.sentence = MarkBox(2 * GRID), Text(TEXT, wrap=True)
        self.resume = QCheckBox(tr("Go on with the run that broke off"))
        self.begin = QPushButton(tr("Begin the calibration"))
        self._with = Text(TEXT, wrap=True)
        self._lay_out()
        self.form.wanted.connect(self.plan_wanted)
        self.form.trouble.connect(self._refuse)
        self.load.clicked.connect(self.load_file)
        self.file.returnPressed.connect(self.load_file)
        self.editor.textChanged.connect(self._check)
        self.output.textChanged.connect(self._enable)
        self.resume.toggled.connect(self._enable)
        self.begin.clicked.connect(self.begin_wanted)
        self.order_tabs()
        self._check()

    def _lay_out(self) -> None:
        as_kind(self.begin, "primary")
        self.column.addLayout(self._state)
        self.column.addLayout(self._broken_off)
        practice = self._practice
        practice.add(
            tr(
                "A simulated load cell and a simulated technician who hangs the weights, in about a minute."
                " Its record says so, and is not kept with the real ones."
            )
        )
        self.practice = practice.add_button(tr("Begin the practice"), self.practice_wanted.emit)
        self.column.addWidget(practice)
        self.heading(tr("1  The plan"))
        self.column.addLayout(self._line(tr("Plan file"), self.file, self.load))
        self.file.setPlaceholderText(tr("a .toml file that was written earlier"))
        words = Text(SMALL, role="muted", wrap=True)
        words.say(tr("Or make a new one of these lines, and correct what is not so in the text below."))
        self.column.addWidget(words)
        self.column.addWidget(self.form)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(tr("Text of the plan"))
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.editor.setFont(fixed)
        self.editor.setFixedHeight(_EDITOR_PX)
        self.editor.setPlaceholderText(tr("The plan will stand here."))
        self.column.addWidget(self.editor)
        told = QHBoxLayout()
        told.setSpacing(GRID)
        told.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.sentence, 1)
        self.column.addLayout(told)
        self.heading(tr("2  The record"))
        self.column.addLayout(self._line(tr("Record of it"), self.output))
        hint = Text(SMALL, role="muted", wrap=True)
        hint.say(tr("A .json file. Its pages and every raw reading lie beside it; nothing is overwritten."))
        self.column.addWidget(hint)
        self.resume.hide()
        self.column.addWidget(self.resume, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading(tr("3  The run"))
        self.column.addWidget(self._with)
        self.column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _line(self, words: str, field: QLineEdit, button: QPushButton | None = None) -> QHBoxLayout:
        name = Text(TEXT)
        name.say(words)
        name.setFixedWidth(112)
        field.setAccessibleName(words)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(name)
        line.addWidget(field, 1)
        if button is not None:
            line.addWidget(button)
        return line

    # what is shown

    def show_device(self, address: str) -> None:
        """Show which device is calibrated."""
        self.device = address
        self._say_with()
        self._enable()

    def block(self, why: str) -> None:
        """Let nothing begin, with a sentence why; "" lets it."""
        self._blocked = why
        self._say_with()
        self._enable()

    def show_plan(self, text: str) -> None:
        """Show a plan in the editor."""
        self.editor.setPlainText(text)

    def show_output(self, path: Path, *, resume: bool) -> None:
        """Show where the record may go, and whether a run broke off there."""
        self.output.setText(str(path))
        self.resume.setVisible(resume)
        with QSignalBlocker(self.resume):
            self.resume.setChecked(resume)
        self._enable()

    def show_broken_off(self, runs: Sequence[BrokenOff]) -> None:
        """Show the runs that broke off and can go on."""
        clear(self._broken_off)
        self.broken_off = []
        for run in runs:
            card = Card(tr("The calibration of {serial} broke off", serial=run.serial), Mark.PAUSE, "caution")
            began = run.begun_utc[:16].replace("T", " ")
            card.add(tr("Begun on {time} (UTC), {count} points were read.", time=began, count=run.points))
            card.add(tr("Connect the instrument, take the weights off, and begin again: it goes on."), "muted")
            card.add_button(
                tr("Take up its plan"),
                lambda text=run.plan_text: self.show_plan(text),
                tr("Take up the plan of {serial}", serial=run.serial),
            )
            self._broken_off.addWidget(card)
            self.fresh(card)
            self.broken_off.append(card)
        self.order_tabs()

    def show_run(self, *, under_way: bool, concluding: bool, made: Made | None, trouble: str) -> None:
        """Show what became of the run."""
        self._busy = under_way or concluding
        clear(self._state)
        card: Card | None = None
        if under_way:
            card = Card(tr("A calibration is under way in its own window"), Mark.TARGET, "trace")
            card.add(tr("Closing this program ends it; what was read until then is kept."))
            card.add_button(tr("Show its window"), self.show_wanted.emit)
        elif concluding:
            card = Card(tr("The record is being made"), Mark.DOTS, "trace")
        elif made is not None:
            card = self._made(made)
        elif trouble:
            card = Card(tr("No record was made"), Mark.CROSS, "caution")
            card.add(trouble)
            card.add(tr("Where something was read, it is kept, and the run can go on: see the record below."), "muted")
        if card is not None:
            self._state.addWidget(card)
            self.fresh(card)
            self.order_tabs()
            self.ensureVisible(0, 0)
        self._enable()

    def _made(self, made: Made) -> Card:
        if made.practice:
            card = Card(tr("The practice is over"), Mark.DASH)
        elif made.valid:
            card = Card(tr("{identity} is valid", identity=made.identity), Mark.FILLED_CIRCLE, "hold")
        else:
            card = Card(tr("{identity} was refused", identity=made.identity), Mark.HOLLOW_DIAMOND, "indeterminate")
        for words in made.words:
            card.add(said(words, newtons=True))
        for path in made.files:
            field = QLineEdit(str(path))
            field.setReadOnly(True)
            field.setCursorPosition(0)
            field.setAccessibleName(tr("File: {name}", name=path.name))
            card.add_widget(field)
        return card

    # the plan

    def load_file(self) -> None:
        """Load the plan of the file that was typed."""
        path = Path(self.file.text().strip()).expanduser()
        try:
            self.show_plan(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            self._refuse(tr("{path} cannot be read: {reason}", path=str(path), reason=error))

    @property
    def text(self) -> str:
        """The plan as it stands in the editor."""
        return self.editor.toPlainText()

    @property
    def resumes(self) -> bool:
        """Whether the run that broke off is to go on."""
        return not self.resume.isHidden() and self.resume.isChecked()

    @property
    def ready(self) -> bool:
        """Whether a run can begin."""
        return self.begin.isEnabled()

    def _check(self) -> None:
        text = self.editor.toPlainText()
        self.plan = None
        if not text.strip():
            self.mark.show_mark(None)
            self.sentence.say(tr("What the plan comes to will stand here."), "muted")
        else:
            from calibration.guide.plan import Plan

            try:
                plan = Plan.from_text(text)
                words = plan_words(plan)
            except CalibrationError as error:
                self._refuse(said(str(error), newtons=True))
            else:
                self._take(plan, words, text)
                if plan.instrument.serial != self._serial:
                    self._serial = plan.instrument.serial
                    self.serial_known.emit(self._serial)
        self._enable()

    def _take(self, plan: Plan, words: str, text: str) -> None:
        examples = text.count(UNCORRECTED)
        if examples:
            self._refuse(
                tr(
                    "{count} lines are marked {words}: they are examples. Correct them, and delete these words.",
                    count=examples,
                    words=UNCORRECTED,
                )
            )
            return
        self.plan = plan
        self.mark.show_mark(Mark.CHECK, "hold")
        self.sentence.say(words, "ink")

    def show_trouble(self, words: str) -> None:
        """Say why what was wanted cannot be done."""
        self._refuse(words)

    def _refuse(self, words: str) -> None:
        self.mark.show_mark(Mark.TRIANGLE, "caution")
        self.sentence.say(words, "caution")

    def _say_with(self) -> None:
        device = self.device or tr("no device is chosen")
        words = self._blocked or tr("It is made with {device}, in a window of its own.", device=device)
        self._with.say(words, "caution" if self._blocked else "ink")

    def _enable(self) -> None:
        free = not self._blocked and not self._busy
        self.practice.setEnabled(free)
        self.begin.setEnabled(free and self.plan is not None and bool(self.device) and bool(self.output.text().strip()))


def plan_words(plan: Plan) -> str:
    """Return what a plan comes to: instrument, forces, what they come from, how long it takes.

    Raises:
        CalibrationError: No run can be made of it.
    """
    from calibration.guide.run import GuidedRun

    run = GuidedRun(plan)
    forces = run.forces.force_n
    minutes = sum(action.wait_s + _HANDS_S for action in run.actions) / 60
    reference = (
        tr("weights {names}", names=", ".join(mass.name for mass in plan.weight))
        if plan.gauge is None
        else tr("the gauge {address}", address=plan.gauge.address)
    )
    return tr(
        "{serial}: {count} forces from {low} N to {high} N by {reference}. {actions} things to do, {minutes} min.",
        serial=plan.instrument.serial,
        count=sum(force > 0 for force in forces),
        low=number(min(force for force in forces if force > 0), 1),
        high=number(max(forces), 1),
        reference=reference,
        actions=len(run.actions),
        minutes=number(minutes),
    )
