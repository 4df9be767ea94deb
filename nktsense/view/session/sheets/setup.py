"""The set-up of a test: what it will be, where from, with which lever arm and load, and the pain that begins it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.plan import PlannedMuscle
from nktsense.protocol.session.steps import StartTest
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import Text
from nktsense.view.look.texts import Marked, heading, small, text, title
from nktsense.view.look.tokens import GRID, Mark
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Answers, Column, offered
from nktsense.view.session.sheets.setup_entry import NumberEntry
from nktsense.view.session.sheets.summary_lines import named
from nktsense.view.testing.words import kind_word
from nktsense.view.words import number, said, set_lever, tr, unit_now
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Choice
from nktsense.visit.set_up import NOT_COMPARED, SetUps, is_compared


class SetUpSheet(SessionSheet):
    """What is set up, and what of it can still be changed.

    Args:
        library: Positions, pad sites, cautions and their sources.
    """

    name = "setup"

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._set_ups = SetUps(library, "")
        self._view: DeskView | None = None
        self._per_newton = 1.0
        self.empty = text(role="muted")
        self.who, self.kind = title(""), text()
        self.kinds, self.pains = Answers(), Answers()
        self.lever, self.target = NumberEntry(tr("Lever arm")), NumberEntry(tr("Target load"))
        self.lacks = Marked("", Mark.TRIANGLE, "caution")
        self.facts = {key: text() for key in ("position", "pad", "push")} | {"source": small()}
        self.captions = {
            "position": small(tr("Position")),
            "pad": small(tr("Pad site")),
            "push": small(tr("Push")),
            "source": small(tr("Source")),
        }
        self.caution = Marked("", Mark.TRIANGLE, "caution")
        self.pain, self.begins = heading(tr("Pain before the test, 0 to 10")), small()
        self.column = Column()
        self.inside: list[QWidget] = []
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Set-up")

    def wanted(self, view: DeskView) -> bool:
        """It belongs to a test that is being set up."""
        return view.setup is not None and view.state.open_test is None

    def there(self, view: DeskView) -> bool:
        """There is one while a test is being set up or is under way."""
        return view.setup is not None

    def show_view(self, view: DeskView) -> None:
        """Show the set-up, or what will stand here."""
        self._view, step = view, view.setup
        for part in self.inside:
            part.setVisible(step is not None)
        self.empty.setVisible(step is None)
        self.empty.say(tr("The set-up of a test stands here. Choose a muscle of the plan to set one up."))
        if step is None:
            return
        set_lever(step.lever_m)
        self._show_what(view, step)
        self._show_numbers(view, step)
        self._show_pain(view)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.column.recolour(look)

    # what is shown

    def _lay_out(self) -> None:
        numbers, line = QWidget(), Flow(2 * GRID)
        numbers.setLayout(line)
        line.addWidget(self.lever)
        line.addWidget(self.target)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.column)
        self.column.add(self.empty)
        facts = {key: _captioned(self.captions[key], fact) for key, fact in self.facts.items()}
        parts: list[QWidget] = [self.who, self.kind, self.kinds, self.caution, facts["position"], facts["pad"]]
        parts += [facts["push"], numbers, self.lacks, self.pain, self.begins, self.pains, facts["source"]]
        for part in parts:
            self.inside.append(self.column.add(part))

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose)
        self.pains.chosen.connect(self.choose)
        self.lever.typed.connect(self._set_lever)
        self.target.typed.connect(self._set_target)
        for entry in (self.lever, self.target):
            entry.mistyped.connect(self.status)

    def _show_what(self, view: DeskView, step: StartTest) -> None:
        state, planned = view.state, self._set_ups.planned(view.state, step.muscle, step.side)
        self.who.say(named(state, step.muscle, step.side))
        self.kind.say(_kind_words(view, step))
        found = offered(view)
        shown = [one for id_, one in found.items() if id_.startswith(("kind:", "allow_breaks:"))]
        self.kinds.show_choices(shown)
        caution = "" if planned is None else said(planned.cautions)
        self.caution.show_text(caution, Mark.TRIANGLE if caution else None, "caution")
        self.caution.setVisible(bool(caution))
        self.facts["position"].say(said(step.position) or tr("not known"))
        self.facts["pad"].say(said(step.pad_site) or tr("not known"))
        self.facts["push"].say(_push(step))
        self.facts["source"].say(self._source(planned, step))

    def _source(self, planned: PlannedMuscle | None, step: StartTest) -> str:
        known = self._set_ups.library.muscles.get(step.muscle)
        source = planned.source if planned is not None else "" if known is None else known.provenance
        return said(source) or tr("not known")

    def _show_numbers(self, view: DeskView, step: StartTest) -> None:
        unit, open_ = unit_now(), view.state.open_test is None and not view.connecting
        self._per_newton = unit.per_newton
        self.lever.show_number("" if step.lever_m is None else number(step.lever_m, 2), "m", enabled=open_)
        load = "" if step.target_n is None else number(step.target_n * unit.per_newton, unit.decimals)
        self.target.show_number(load, unit.name, enabled=open_)
        lacks = "" if is_compared(step) else said(f"{NOT_COMPARED}.")
        self.lacks.show_text(lacks, Mark.TRIANGLE if lacks else None, "caution")

    def _show_pain(self, view: DeskView) -> None:
        asked = sorted((int(id_[5:]) for id_ in offered(view) if _is_pain(id_)) if view.state.open_test is None else ())
        self.pains.show_choices([Choice(f"pain:{nrs}", str(nrs)) for nrs in asked], lambda one: one.id[5:])
        for id_, button in self.pains.buttons.items():
            button.setAccessibleName(tr("Pain {nrs} of 10: begin the test", nrs=id_[5:]))
        test = view.state.open_test
        if view.connecting:
            self.begins.say(tr("Connecting to the dynamometer; the test begins when it answers."))
        elif test is not None:
            told = next((pain for pain in test.pains if pain.when == "before"), None)
            self.begins.say(tr("not told yet") if told is None else tr("told: {nrs}", nrs=f"{told.nrs:g}"))
        elif asked:
            self.begins.say(tr("The answer begins the test. Pain that rises or is high stops it."))
        else:
            self.begins.say(tr("Answer the question below first."))

    # what the person does

    def _set_lever(self, lever_m: float) -> None:
        step = None if self._view is None else self._view.setup
        if step is not None:
            self.take.emit(replace(step, lever_m=lever_m))

    def _set_target(self, load: float) -> None:
        step = None if self._view is None else self._view.setup
        if step is not None:
            self.take.emit(replace(step, target_n=load / self._per_newton))


def _captioned(caption: Text, fact: Text) -> QWidget:
    out, column = QWidget(), QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(caption)
    column.addWidget(fact)
    out.setLayout(column)
    return out


def _is_pain(choice: str) -> bool:
    return choice.startswith("pain:") and choice[5:].isdigit()


def _kind_words(view: DeskView, step: StartTest) -> str:
    """Return the kind of test with what it is for."""
    how = tr("the client pushes") if step.test == "make" else tr("the tester overcomes the hold")
    words = tr("{kind}: {how}", kind=kind_word(step.test), how=how)
    of = None if step.of is None else view.state.finished_test(step.of)
    if step.purpose == "retest":
        return tr("{kind}. Retest of test {number}, set up as it was.", kind=words, number=step.of)
    if step.purpose == "partner" and of is not None:
        whose = named(view.state, of.setup.muscle, of.setup.side)
        return tr("{kind}. Suspected partner of {muscle}, a hypothesis to test.", kind=words, muscle=whose)
    return f"{words}."


def _push(step: StartTest) -> str:
    speed = said(f"{step.ramp_low_n_per_s:.0f}–{step.ramp_high_n_per_s:.0f} N/s")
    if step.test == "make":
        return tr("the client builds the force up in their own time")
    return tr("rising by {speed}, then hold", speed=speed)
