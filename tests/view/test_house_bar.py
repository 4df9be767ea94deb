"""The question at the bottom: what is lit, what a key takes, and what it does not take."""

from __future__ import annotations

from dataclasses import replace

import pytest
from house_stubs import Clock, offer_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

pytest.importorskip("pytestqt")
from pytestqt.qtbot import QtBot

from nktsense.palette import LIGHT
from nktsense.protocol.session.timing import Waits
from nktsense.view.house.choice_bar import ChoiceBar
from nktsense.view.look.theme import style_sheet
from nktsense.visit.desk.news import Held
from nktsense.visit.desk.offer import Choice, Field, Offer

PAIN = Offer(
    "p",
    "Pain now, 0 to 10?",
    choices=tuple(Choice(f"pain:{n}", str(n), kind="usual" if n == 0 else "other") for n in range(11)),
)


class Taken:
    """A bar, and what was chosen and typed at it."""

    def __init__(self, qtbot: QtBot, width: int = 1600) -> None:
        self.clock = Clock()
        self.bar = ChoiceBar(0.5, self.clock)
        qtbot.addWidget(self.bar)
        self.bar.setStyleSheet(style_sheet(LIGHT))
        self.bar.resize(width, 160)
        self.chosen: list[tuple[str, str]] = []
        self.typed: list[tuple[str, str]] = []
        self.bar.chosen.connect(lambda choice, key: self.chosen.append((choice, key)))
        self.bar.said.connect(lambda field, text: self.typed.append((field, text)))
        self.bar.show()

    def ask(self, offer: Offer, held: Held | None = None) -> ChoiceBar:
        self.bar.show_offer(offer, held)
        return self.bar

    @property
    def visible(self) -> list[str]:
        return [button.words for button in self.bar.buttons if button.isVisible()]


@pytest.fixture
def taken(qtbot: QtBot) -> Taken:
    return Taken(qtbot)


def test_the_usual_answer_is_lit_first_and_the_lit_one_is_taken(taken: Taken) -> None:
    bar = taken.ask(offer_of("yes", "no", "later"))
    taken.clock.after(1)
    assert [button.lit for button in bar.buttons] == [True, False, False]
    assert bar.buttons[0].kind == "primary"
    bar.light_next()
    assert bar.choose()
    bar.light_next(2)
    assert bar.choose()
    assert taken.chosen == [("no", "1"), ("yes", "1")]


def test_a_key_that_was_meant_for_the_question_before_answers_nothing(taken: Taken) -> None:
    bar = taken.ask(offer_of("yes", "no"))
    taken.clock.after(1)
    bar.choose()
    taken.ask(offer_of("stop", "go", key="2"))
    taken.clock.after(0.4)
    assert not bar.choose()
    QTest.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    assert taken.chosen == [("yes", "1")]
    taken.clock.after(0.2)
    assert bar.choose()
    assert taken.chosen[1:] == [("go", "2")]


def test_a_question_whose_seconds_go_by_keeps_what_is_lit_and_can_be_answered(taken: Taken) -> None:
    bar = taken.ask(offer_of("wait", "begin", question="Next, in 8 s."))
    bar.light_next()
    taken.clock.after(1)
    taken.ask(offer_of("wait", "begin", question="Next, in 7 s."))
    assert bar.lit is not None
    assert bar.lit.id == "begin"
    assert bar.choose()


def test_what_does_not_fit_is_on_further_pages_which_the_move_key_and_a_button_reach(taken: Taken) -> None:
    taken.bar.set_compact(compact=True)
    taken.bar.resize(960, 130)
    bar = taken.ask(PAIN)
    taken.clock.after(1)
    assert taken.visible == ["0", "1", "2", "3", "4", "5"]
    assert bar.more.isVisible()
    for _ in range(6):
        bar.light_next()
    assert taken.visible[0] == "6"
    bar.light_next(-1)
    assert taken.visible[-1] == "5"
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert bar.lit is not None
    assert bar.lit.id == "pain:6"
    inside = bar.rect()
    assert all(inside.contains(button.geometry()) for button in (*bar.buttons, bar.more) if button.isVisible())
    for _ in range(5):
        bar.light_next()
    assert taken.visible[0] == "0"
    assert bar.choose()
    assert taken.chosen == [("pain:0", "p")]


def test_a_careful_answer_that_is_held_tells_how_long_it_can_be_undone(taken: Taken) -> None:
    offer = offer_of("undo", "now", question="Trial 2 will not be counted, in 4 s.")
    bar = taken.ask(offer, Held("Trial 2 will not be counted", 3.2))
    assert bar.buttons[0].words == "Undo (4)"
    assert bar.countdown.time.text() == "0:04"
    assert bar.question.words.text() == "Trial 2 will not be counted, in 4 s."
    taken.ask(replace(offer, question="…, in 3 s."), Held("Trial 2 will not be counted", 2.9))
    assert bar.buttons[0].words == "Undo (3)"
    careful = Offer("c", "?", choices=(Choice("a", "Not counted", kind="careful"),))
    taken.ask(careful)
    assert bar.buttons[0].kind == "danger"


def test_rest_is_counted_down_and_shows_no_zero_before_it_is_over(taken: Taken) -> None:
    offer = offer_of("pain")
    for left_s, text in ((61.2, "1:02"), (0.1, "0:01"), (0.0, ""), (None, "")):
        bar = taken.ask(replace(offer, waits=Waits(rest_left_s=left_s), by_itself=True))
        assert bar.countdown.time.text() == text
    bar = taken.ask(replace(offer, waits=Waits(retest_left_s=599.5)))
    assert (bar.countdown.time.text(), bar.countdown.what.text()) == ("10:00", "left to retest")


def test_what_is_typed_goes_with_return_and_stays_while_the_question_changes(taken: Taken) -> None:
    fields = (Field("pain", "Pain", "number"), Field("lever", "Lever arm", "number", unit="m", value="0.3"))
    bar = taken.ask(replace(PAIN, fields=fields))
    line = bar.entry.line
    assert bar.entry.isVisible()
    QTest.keyClicks(line, "4")
    taken.ask(replace(PAIN, key="q", question="Another?", fields=fields))
    assert line.text() == "4"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert taken.typed == [("pain", "4")]
    bar.entry.fields.setCurrentIndex(1)
    bar.entry.fields.activated.emit(1)
    assert (line.text(), bar.entry.unit.text()) == ("0.3", "m")
    line.setText("0.25")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert taken.typed[1:] == [("lever", "0.25")]
    taken.ask(offer_of("yes"))
    assert not bar.entry.isVisible()


def test_the_bar_is_as_high_whatever_is_asked_and_all_of_a_long_question_can_be_read(taken: Taken) -> None:
    heights = set()
    for question in ("Short?", "A longer question. " * 6, "A very long question with many words. " * 8):
        bar = taken.ask(offer_of("yes", question=question, key=question))
        heights.add(bar.height())
        assert bar.question.words.text() == question
        assert bar.question.words.geometry().bottom() <= bar.question.height()
    assert len(heights) == 1


def test_what_a_screen_reader_says_of_answers(taken: Taken) -> None:
    offer = Offer("a", "Which?", choices=(Choice("x", "A make test", "the client pushes"), Choice("y", "Back")))
    bar = taken.ask(offer)
    assert bar.buttons[0].accessibleName() == "A make test. the client pushes"
    assert "Lit" in bar.buttons[0].accessibleDescription()
    bar.light_next()
    assert bar.buttons[0].accessibleDescription() == ""
