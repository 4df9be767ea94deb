"""Who may be tested as a partner: the suspects of the library with their evidence, every other muscle below them."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nktsense.palette import Palette
from nktsense.protocol.library.model import Library, Muscle
from nktsense.protocol.library.planning import partners_of
from nktsense.protocol.part import Side
from nktsense.protocol.session.state import Phase, TestRecord
from nktsense.protocol.session.steps import StartTest
from nktsense.view.look.picker import Picker
from nktsense.view.look.shapes import Text
from nktsense.view.look.texts import small, text
from nktsense.view.look.tokens import GRID, STRONG, TEXT
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column, offered
from nktsense.view.session.sheets.partners_card import PartnerCard
from nktsense.view.session.sheets.partners_others import OtherMuscles
from nktsense.view.session.sheets.partners_tried import suspected_tests, tried
from nktsense.view.session.sheets.summary_lines import named
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskView

_BOTH: tuple[Side, ...] = ("left", "right")


class PartnersSheet(SessionSheet):
    """The suspected partners of a muscle that was tested.

    Args:
        library: Muscles, and pairs with their evidence.
    """

    name = "partners"

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._view: DeskView | None = None
        self._drawn: DeskView | None = None
        self._tests: tuple[tuple[int, str], ...] = ()
        self._shown: tuple[int, str, Side] | None = None
        self.cards: list[PartnerCard] = []
        self.tests = Picker()
        self.tests.setAccessibleName(tr("The muscle that a partner may compensate for"))
        self.told = text(
            tr(
                "Each pair is a hypothesis of the method, to be tested; none is established. "
                "No result proves that a muscle is inhibited or that another one compensates for it."
            )
        )
        self.when = small()
        self.empty = text(role="muted")
        self.column, self.others = Column(), OtherMuscles(library, self._sides_of)
        self._lay_out()
        self.tests.activated.connect(self._another_test)
        self.others.picked.connect(self._pick)

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Partner")

    def wanted(self, view: DeskView) -> bool:
        """It belongs to the question which partner is tested."""
        return any(one.id.startswith("partner:") for one in view.offer.choices)

    def there(self, view: DeskView) -> bool:
        """A partner can be tested once a muscle was."""
        return bool(suspected_tests(view))

    def show_view(self, view: DeskView) -> None:
        """Show the suspects, and what was tried of them; what is not in view waits until it is."""
        self._view = view
        if self.isVisible():
            self._bring_up()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.column.recolour(look)
        for card in self.cards:
            card.recolour(look)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        self._bring_up()

    # what is shown

    def _bring_up(self) -> None:
        view = self._view
        if view is None or (self._drawn is not None and _alike(view, self._drawn)):
            return
        self._drawn = view
        tests = suspected_tests(view)
        self._list_tests(view, tests)
        self._show(tests)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        whose = Text(TEXT, STRONG)
        whose.say(tr("Partner of"))
        line.addWidget(whose)
        line.addWidget(self.tests, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addWidget(self.column)
        self.column.lines.insertLayout(0, line)
        for part in (self.told, self.when, self.empty):
            self.column.add(part)
        self._first = self.column.lines.count() - 1
        self.column.add_gap(2 * GRID)
        self.column.add(self.others)

    def _list_tests(self, view: DeskView, tests: tuple[TestRecord, ...]) -> None:
        """List the tests, the latest first; a new one is the one that is chosen."""
        rows = tuple((test.number, named(view.state, test.setup.muscle, test.setup.side)) for test in tests)
        if rows == self._tests:
            return
        known, now = {number for number, _ in self._tests}, self.tests.currentIndex()
        kept = self._tests[now][0] if 0 <= now < len(self._tests) else None
        numbers = [number for number, _ in rows]
        index = numbers.index(kept) if kept in numbers and set(numbers) <= known else 0
        self._tests = rows
        self.tests.clear()
        self.tests.addItems([tr("{muscle} (test {number})", muscle=name, number=number) for number, name in rows])
        self.tests.setCurrentIndex(index if rows else -1)

    def _another_test(self) -> None:
        if self._view is not None:
            self._show(suspected_tests(self._view))

    def _show(self, tests: tuple[TestRecord, ...]) -> None:
        view, index = self._view, self.tests.currentIndex()
        test = tests[index] if 0 <= index < len(tests) else None
        ready = view is not None and view.state.phase is Phase.READY
        shown = None if test is None else (test.number, test.setup.muscle, test.setup.side)
        if shown != self._shown:
            self._shown = shown
            self._make_cards(test)
        for card in self.cards:
            if view is not None and test is not None:
                card.show_tried(tried(view, card.muscle.id, test), enabled=ready)
        self.others.show_without({card.muscle.id for card in self.cards}, enabled=ready and test is not None)
        self.others.setVisible(test is not None)
        self.when.say("" if ready or test is None else tr("A partner can be chosen between two tests."))
        self.when.setVisible(bool(self.when.text()))
        nothing = tr("Test a muscle first: its suspected partners will stand here.")
        none = tr("The library has no suspected partner of this muscle.")
        self.empty.say(nothing if test is None else none)
        self.empty.setVisible(not self.cards)

    def _make_cards(self, test: TestRecord | None) -> None:
        for card in self.cards:
            self.column.lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        if test is None or test.setup.muscle not in self._library.muscles:
            return
        found = partners_of(self._library, test.setup.muscle, test.setup.side)
        for place, (pair, partner, side) in enumerate(found):
            card = PartnerCard(pair, self._library.muscles[partner], _BOTH if side is None else (side,))
            card.picked.connect(self._pick)
            card.recolour(self._look)
            self.column.lines.insertWidget(self._first + place, card)
            self.cards.append(card)

    def _sides_of(self, muscle: Muscle) -> tuple[Side, ...]:
        """Return where another muscle can be tested: the same muscle on its other side only."""
        if not muscle.paired:
            return ("midline",)
        if self._shown is not None and self._shown[1] == muscle.id:
            return tuple(side for side in _BOTH if side != self._shown[2])
        return _BOTH

    # what the person does

    def _pick(self, muscle: str, side: Side) -> None:
        if self._view is None or self._shown is None:
            return
        number = self._shown[0]
        choice = f"partner:{muscle}:{side}:{number}"
        if choice in offered(self._view):
            self.choose.emit(choice)
            return
        # No answer of the desk: it fills in what is not said here, as it does for every test of the library.
        self.take.emit(
            StartTest(
                muscle=muscle,
                side=side,
                purpose="partner",
                of=number,
                test="break",
                position="",
                pad_site="",
                tester="",
                device="",
            )
        )


def _alike(one: DeskView, other: DeskView) -> bool:
    """Whether two views tell the same of tests and partners; each holds the very state that it was made of."""
    return one.state is other.state and one.outcomes is other.outcomes
