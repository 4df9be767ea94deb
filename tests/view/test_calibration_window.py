"""The window of a guided calibration on a virtual bench: what a technician sees and does, with keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from bench_session import HEAD, QUICK, BenchSession
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from calibration.guide.sequence import Action
from calibration.guide.view import RunView
from calibration.points import Point
from firmware_bridge.virtual.bench import Cell
from nktsense.errors import RecordingError
from nktsense.palette import DARK, LIGHT, Palette
from nktsense.view.calibration.curve import BENDS_FROM, Provisional, curve_at, provisional_curve
from nktsense.view.calibration.window import CalibrationWindow, run_calibration
from nktsense.view.calibration.words import PHASE_LOOKS, again_words, force_figures, reading_figures, state_words
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import BAND_ALPHA, Mark, contrast
from nktsense.view.words import install

Show = Callable[[BenchSession], CalibrationWindow]

TURNED = (
    HEAD
    + """
[sequence]
kind = "rotated"
steps = [["A"], ["B"], ["C"]]
preloads = 1
preload_hold_s = 3
dwell_s = 2
between_series_s = 1
as_left = false
falling = false
"""
)
RESTLESS = Cell(swing=0.02, swing_s=1e6)
"""A weight on it never comes to rest."""
MOST_STEPS = 4000


@pytest.fixture
def show() -> Iterator[Show]:
    windows: list[CalibrationWindow] = []

    def make(session: BenchSession) -> CalibrationWindow:
        window = CalibrationWindow(session.start(), dark=False)
        window._timer.stop()  # the test decides when it reads
        windows.append(window)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)  # keys go to the active window
        settle()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    settle()


def settle() -> None:
    """Let the layouts and the screen catch up."""
    for _ in range(3):
        QApplication.processEvents()


def run_until(window: CalibrationWindow, there: Callable[[], bool]) -> None:
    for _ in range(MOST_STEPS):
        if there():
            return
        window.tick()
    pytest.fail(f"The run never came there; it stands at {window.view}.")


def another_weight(action: Action) -> float:
    """Hang something else where C is asked for."""
    return action.force_n + 40.0 if action.role == "force" and action.weights == ("C",) else action.force_n


def points(window: CalibrationWindow, count: int) -> Callable[[], bool]:
    return lambda: len(window.view.points) >= count


def press(window: CalibrationWindow, *keys: Qt.Key) -> None:
    """Press keys where they go on a real screen: to what has the keyboard."""
    for key in keys:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            window._asked_at = float("-inf")  # the person has read the instruction
        QTest.keyClick(QApplication.focusWidget() or window, key)


def answer(window: CalibrationWindow, text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None  # Qt would end the process
    QTest.keyClicks(field, text)
    press(window, Qt.Key.Key_Return)


def struck(window: CalibrationWindow) -> list[int]:
    model = window.page.table.model
    return [
        row.point.number
        for i, row in enumerate(model.rows)
        if model.data(model.index(i, 0), Qt.ItemDataRole.FontRole).strikeOut()
    ]


def place(window: CalibrationWindow, widget: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))


def parts(window: CalibrationWindow) -> list[QWidget]:
    return [
        window.page.progress,
        window.page.doing.instruction,
        window.page.doing.following,
        window.page.alert,
        window.page.picture,
        window.page.reading,
        window.page.steady,
        window.page.table,
        window.status,
    ]


# the provisional curve


@pytest.mark.parametrize("count", [1, 2, BENDS_FROM - 1])
def test_few_points_give_a_straight_line_through_zero(count: int) -> None:
    force = np.linspace(50.0, 400.0, count)
    assert provisional_curve(force, 8000.0 * force) == pytest.approx((8000.0,))


def test_a_straight_line_lies_as_near_as_possible() -> None:
    force, reading = np.array([1.0, 2.0]), np.array([1.0, 3.0])
    assert provisional_curve(force, reading) == pytest.approx(((1 * 1 + 2 * 3) / (1 + 4),))  # sum xy / sum xx


def test_many_points_give_the_bend_of_the_truth() -> None:
    force = np.linspace(49.0, 490.0, 10)
    found = provisional_curve(force, 8000.0 * force - 0.3 * force**2)
    assert found == pytest.approx((8000.0, -0.3))
    assert curve_at(found, 100.0) == pytest.approx(8000.0 * 100.0 - 0.3 * 100.0**2)


def test_points_at_two_forces_do_not_bend() -> None:
    assert provisional_curve([50.0, 100.0] * 4, [100.0, 200.0] * 4) == pytest.approx((2.0,))


@pytest.mark.parametrize(("force", "reading"), [([], []), ([0.0], [5.0]), ([10.0], [0.0])])
def test_there_may_be_no_curve(force: list[float], reading: list[float]) -> None:
    assert provisional_curve(force, reading) == ()


def test_checks_and_creep_make_no_curve_and_have_their_place() -> None:
    made = [
        Point(number=1, role="zero_before", series=1, mounting=1, force_n=0.0, reading=10.0),
        Point(number=2, role="force", series=1, mounting=1, force_n=100.0, reading=210.0),
        Point(number=3, role="creep", series=1, mounting=1, force_n=100.0, reading=212.0),
        Point(number=4, role="as_left", series=1, mounting=1, force_n=50.0, reading=109.0),
        Point(number=5, role="force", series=2, mounting=1, force_n=100.0, reading=999.0),
    ]
    found = Provisional.of(made, 200.0)
    assert found.coefficients == pytest.approx((2.0,))
    assert [one.point.number for one in found.placed] == [2, 3, 4]  # series 2 has no zero, so it means nothing
    assert found.off_of(3) == pytest.approx(100 * (2 / 2.0) / 200)
    assert found.off_of(4) == pytest.approx(100 * (-1 / 2.0) / 200)
    assert np.isnan(found.off_of(1))


# words


def test_figures_do_not_jump() -> None:
    assert [force_figures(force, 490.3) for force in (0.0, -0.01, 49.03, 490.3)] == ["0.0", "0.0", "49.0", "490.3"]
    assert force_figures(-1.26, 49.0) == "−1.26"
    assert force_figures(float("nan"), 490.3) == "–"


def test_a_reading_has_the_digits_of_its_instrument() -> None:
    plan = BenchSession().plan
    assert reading_figures(4012563.4, plan.instrument).split("\N{NARROW NO-BREAK SPACE}") == ["4", "012", "563"]


def test_every_phase_looks_different_without_colour() -> None:
    looks = [(look.word, look.mark) for look in PHASE_LOOKS.values()]
    assert len(set(looks)) == len(looks)


def test_silence_is_said() -> None:
    view = RunView("dwell", 1, 9, None, "Hang A: 49 N.", remaining_s=3.0)
    told = {"message": "", "quiet_s": 2.0}
    assert state_words(view, heard=True, silent_s=1.0, **told)[1].startswith("Settling")
    look, word, sentence = state_words(view, heard=True, silent_s=4.0, **told)
    assert (look.mark, word, sentence) == (Mark.TRIANGLE, "No readings", "Nothing received for 4 s.")
    assert state_words(view, heard=False, silent_s=4.0, **told)[1] == "Connecting"


def test_what_goes_with_a_point_is_told_as_the_run_does_it() -> None:
    session = BenchSession()
    while len(session.run.points) < 9:
        session.step()
    for number in (9, 8, 3):
        told, _ = again_words(session.run.points, number)
        before = len(session.run.discarded)
        session.run.redo(number, "told")
        assert len(session.run.discarded) - before == told
        while len(session.run.points) < 9:
            session.step()


# a run


def test_a_run_to_its_end(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    window.tick()
    assert window.page.reading.number.text() == "–"  # nothing is known of the sensitivity yet
    assert window.page.reading.raw.text().endswith("counts")
    run_until(
        window, lambda: window.view.phase == "dwell" and window.view.action is not None and window.view.action.step
    )
    assert abs(float(window.page.reading.number.text()) - window.view.action.force_n) < 20  # swings still
    run_until(window, points(window, 3))
    assert window.page.picture._next == (window.view.action.force_n, 1)
    run_until(window, lambda: window.view.phase == "done")
    settle()
    assert window.page.doing.instruction.text() == "Done: evaluated next"
    assert window.page.doing.mark.mark is Mark.FILLED_CIRCLE
    assert [row.point for row in window.page.table.model.rows] == list(session.run.points)
    assert len(window.page.picture.found.placed) == 4 + 7
    off = [one.off_percent for one in window.page.picture.found.placed]
    assert max(np.abs(off)) < 0.5
    assert window.page.picture.legend.words == [(1, "series 1"), (2, "series 2")]
    press(window, Qt.Key.Key_Return)
    assert not window.isVisible()
    assert session.run.done
    assert not session.run.stopped


def test_a_turn_waits_for_enter(show: Show) -> None:
    session = BenchSession(TURNED)
    window = show(session)
    run_until(window, lambda: window.view.phase == "confirm")
    position = window.view.position
    for _ in range(50):
        window.tick()
    assert window.view.position == position
    assert window.page.doing.word.text() == "Waiting for you"
    window._asked_at = float("inf")
    QTest.keyClick(window, Qt.Key.Key_Space)  # a finger that taps twice
    window.tick()
    assert window.view.position == position
    press(window, Qt.Key.Key_Space)
    run_until(window, lambda: window.view.position > position)
    assert "Mounting 2" in session.run.log[-1]


def test_enter_does_nothing_where_nothing_is_asked(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, lambda: window.view.phase == "dwell")
    press(window, Qt.Key.Key_Return)
    assert session.run._at is not None
    assert not session.run._at.confirmed
    assert "by itself" in window.status.sentence.text()


def test_the_latest_point_is_read_again(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 4))
    press(window, Qt.Key.Key_R)
    assert window.status.asking
    assert QApplication.focusWidget() is window.status.field
    answer(window, "")
    assert window.status.asking  # a reason is needed
    assert "reason" in window.status.sentence.text()
    answer(window, "the pan was touched, p and r")
    assert not window.status.asking
    assert [(one.point.number, one.reason) for one in session.run.discarded] == [(4, "the pan was touched, p and r")]
    assert struck(window) == [4]
    row = next(row for row in window.page.table.model.rows if row.point.number == 4)
    assert "the pan was touched" in row.tip
    assert QApplication.focusWidget() is not window.status.field
    assert session.run.stopped == ""
    assert window.view.phase != "paused"
    run_until(window, points(window, 4))
    assert window.view.points[-1].number == 5
    assert window.view.points[-1].force_n == row.point.force_n


def test_an_earlier_point_is_chosen_and_its_series_goes(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 5))
    press(window, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert window.chosen == 3
    press(window, Qt.Key.Key_R)
    assert "All 5 points" in window.status.sentence.text()
    run_until(window, points(window, 6))  # the run goes on while the reason is typed
    answer(window, "wrong weight")
    assert "All 6 points" in window.status.sentence.text()
    assert not session.run.discarded
    press(window, Qt.Key.Key_Return)
    assert len(session.run.discarded) == 6
    assert struck(window) == [1, 2, 3, 4, 5, 6]
    assert window.chosen is None
    window.choose(2)
    assert window.chosen is None
    assert "wrong weight" in window.status.sentence.text()


def test_a_question_is_left_without_an_answer(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 2))
    press(window, Qt.Key.Key_R)
    QTest.keyClicks(QApplication.focusWidget(), "no")
    press(window, Qt.Key.Key_Escape)
    assert not window.status.asking
    assert not session.run.discarded
    press(window, Qt.Key.Key_Escape)
    assert not session.run.stopped  # the one that closed the question does not count
    assert window.status.field.text() == ""


def test_a_click_chooses_a_point_and_takes_no_keyboard(show: Show) -> None:
    window = show(BenchSession())
    run_until(window, points(window, 5))
    settle()
    before = QApplication.focusWidget()
    view = window.page.table.view
    row = view.visualRect(window.page.table.model.index(1, 2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert window.chosen == 2
    assert QApplication.focusWidget() is before
    for which, plot in (("upper", window.page.picture.deflections), ("lower", window.page.picture.residuals)):
        placed = window.page.picture.found.placed[-1]
        at = window.page.picture.place_px(placed, which)
        assert at is not None
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
        assert window.chosen == placed.point.number
        window.choose(None)


def test_what_never_rests_is_alerted_and_can_be_taken(show: Show) -> None:
    session = BenchSession(QUICK, RESTLESS)
    window = show(session)
    run_until(window, lambda: window.page.alert.shown)
    settle()
    assert "has not come to rest" in window.page.alert.sentence.text().replace("\N{NO-BREAK SPACE}", " ")
    assert window.page.alert.mark.mark is Mark.TRIANGLE
    assert window.page.alert.word.text() == "Look"
    assert window.page.doing.word.text() == "Not steady yet"
    assert QApplication.activeModalWidget() is None
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()] == []
    count = len(window.view.points)
    press(window, Qt.Key.Key_T)
    answer(window, "the hook always swings")
    run_until(window, points(window, count + 1))
    assert window.view.points[count].note == "the hook always swings"
    assert not window.page.alert.shown


def test_nothing_is_taken_that_came_to_rest_meanwhile(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 2))
    run_until(window, lambda: window.view.phase == "dwell")
    press(window, Qt.Key.Key_T)
    run_until(window, points(window, 3))
    answer(window, "impatience")
    assert "meanwhile" in window.status.sentence.text()
    run_until(window, points(window, 4))
    assert {point.note for point in window.view.points} == {""}


def test_another_weight_is_alerted_and_a_passing_oddity_is_not(show: Show) -> None:
    window = show(BenchSession(samples=1, hands=another_weight))
    run_until(window, lambda: window.page.alert.shown or len(window.view.points) == 3)
    assert not window.page.alert.shown  # while a weight is put on, many a reading looks odd
    run_until(window, lambda: window.page.alert.shown)
    assert "asked for" in window.page.alert.sentence.text()
    assert window.view.action is not None
    assert window.view.action.weights == ("C",)


def test_a_pause_holds_the_run(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 2))
    press(window, Qt.Key.Key_P)
    assert window.page.doing.word.text() == "Paused"
    position = window.view.position
    for _ in range(200):
        window.tick()
    assert window.view.position == position
    press(window, Qt.Key.Key_Return, Qt.Key.Key_T)
    assert not window.status.asking
    press(window, Qt.Key.Key_P)
    assert window.page.doing.word.text() != "Paused"
    run_until(window, points(window, 3))


def test_escape_stops_only_when_pressed_twice(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 2))
    press(window, Qt.Key.Key_Escape, Qt.Key.Key_X, Qt.Key.Key_Escape)
    assert not session.run.stopped
    assert "Esc again" in window.status.sentence.text()
    press(window, Qt.Key.Key_Escape)
    assert session.run.stopped == "ended by the operator"
    assert window.page.doing.instruction.text() == "Stopped: ended by the operator"
    assert window.page.doing.mark.mark is Mark.BROKEN_RING
    assert window.isVisible()
    press(window, Qt.Key.Key_R)
    assert not window.status.asking
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_early_stops_the_run_with_the_reason(show: Show) -> None:
    session = BenchSession()
    window = show(session)
    run_until(window, points(window, 2))
    window.close()
    assert session.run.stopped == "the window was closed"


def test_run_calibration_returns_when_the_window_is_closed() -> None:
    session = BenchSession()
    QTimer.singleShot(300, lambda: [w.close() for w in QApplication.topLevelWidgets() if w.isVisible()])
    assert run_calibration(session.start()) == 0
    assert session.run.stopped == "the window was closed"
    assert not session.closed  # that is for whoever started it
    settle()


def test_what_the_session_raises_ends_the_run_and_is_not_lost() -> None:
    class Broken(BenchSession):
        def step(self) -> RunView:
            raise RecordingError("The disk is full.", "Free some space.")

    session = Broken()
    shown: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, CalibrationWindow) and window.isVisible():
                shown.append(window.page.doing.instruction.text())
                window.close()

    QTimer.singleShot(400, look)
    with pytest.raises(RecordingError, match="disk is full"):
        run_calibration(session)
    assert shown
    assert "The disk is full" in shown[0]
    assert "The disk is full" in session.run.stopped


# how it looks


def test_nothing_moves_when_the_state_changes(show: Show) -> None:
    window = show(BenchSession(hands=another_weight))
    seen: list[list[QRect]] = []

    def look() -> None:
        settle()
        seen.append([place(window, part) for part in parts(window)])

    look()
    run_until(window, points(window, 1))
    look()
    run_until(window, lambda: window.page.alert.shown)
    look()
    press(window, Qt.Key.Key_R)
    look()
    press(window, Qt.Key.Key_Escape, Qt.Key.Key_P)
    look()
    press(window, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert window.view.phase == "stopped"
    look()
    assert all(places == seen[0] for places in seen)


@pytest.mark.parametrize("size", [(960, 540), (1100, 720), (1600, 900), (2200, 1300)])
def test_nothing_overlaps_at_any_size(show: Show, size: tuple[int, int]) -> None:
    window = show(BenchSession())
    run_until(window, points(window, 3))
    window.resize(*size)
    settle()
    assert (window.width(), window.height()) == size
    boxes = [place(window, part) for part in parts(window)]
    for i, box in enumerate(boxes):
        assert window.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes[i + 1 :])


@pytest.mark.parametrize("language", ["de", "es"])
def test_longer_words_have_room_in_the_lowest_window(show: Show, language: str) -> None:
    install(language)
    try:
        window = show(BenchSession())
        window.resize(960, 540)
        settle()
        for count in (1, 3, 6):
            run_until(window, points(window, count))
            settle()
            cut = [text.text() for text in window.findChildren(Text) if text.isVisible() and is_cut(text)]
            assert cut == []
    finally:
        install("en")


def is_cut(text: Text) -> bool:
    """Whether the place of a text is too small for it."""
    flags = Qt.TextFlag.TextWordWrap if text.wordWrap() else Qt.TextFlag.TextSingleLine
    room = text.contentsRect()
    box = text.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), flags, text.text())
    return box.width() > room.width() or box.height() > room.height()


def test_the_newest_point_is_in_view(show: Show) -> None:
    window = show(BenchSession())
    window.resize(1100, 720)
    run_until(window, points(window, 14))
    settle()
    last = window.page.table.view.visualRect(window.page.table.model.index(13, 0))
    assert window.page.table.view.viewport().rect().contains(last)


def test_d_changes_the_theme(show: Show) -> None:
    window = show(BenchSession())
    run_until(window, points(window, 3))
    settle()
    light = window.grab().toImage().pixelColor(3, window.height() - 3).name()
    press(window, Qt.Key.Key_D)
    settle()
    dark = window.grab().toImage().pixelColor(3, window.height() - 3).name()
    assert (light.upper(), dark.upper()) == (LIGHT.background.upper(), DARK.background.upper())


def test_texts_are_shown_literally(show: Show) -> None:
    nasty = "<b>Bold</b> &amp; <img src=x>"
    session = BenchSession(QUICK.replace('"BENCH-01"', f"'{nasty}'"))
    window = show(session)
    session.message = nasty
    run_until(window, points(window, 2))
    assert nasty in window.page.title.text()
    assert window.status.sentence.text() == ""  # said, and gone with the next instruction
    assert {label.textFormat() for label in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_what_lies_behind(look: Palette) -> None:
    for behind, alpha in ((look.caution, BAND_ALPHA), (look.trace, 0.14)):
        assert contrast(look.ink, _mixed(behind, look.background, alpha)) >= 5.7
    for tint in (look.ink, look.muted, look.trace, look.hold, look.gave_way, look.indeterminate, look.caution):
        assert contrast(tint, look.background) >= 5.69


def _mixed(over: str, under: str, alpha: float) -> str:
    pairs = [(int(over[i : i + 2], 16), int(under[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(alpha * a + (1 - alpha) * b):02X}" for a, b in pairs)
