"""What must be read in the smallest window, in the longest language: the side, the light, counts, the target."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from synthetic_source import update

from firmware_bridge import Fact, FactKind
from nktsense.acquire.update import LinkState
from nktsense.calibration_state import CalibrationKind, CalibrationState
from nktsense.palette import LIGHT
from nktsense.view.devices.try_panel import TryPanel
from nktsense.view.devices.trying import Trying
from nktsense.view.house.work import Work
from nktsense.view.look.application import application
from nktsense.view.look.shapes import Text
from nktsense.view.testing.bars import Header
from nktsense.view.testing.board import TestBoard
from nktsense.view.testing.trouble import TROUBLE_LOOKS, Trouble
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.words import install

WIDE, NARROW, TIME_S = 1600, 960, np.arange(0.0, 4.0, 0.0125)
OLD = "cal. 12 days ago, check of 2026-11-30 did not hold"


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    application()
    install("de")
    yield
    install("en")


def shown(part: QWidget, width: int, height: int) -> None:
    part.resize(width, height)
    part.show()
    QApplication.processEvents()


def room_for(text: Text, words: str) -> bool:
    return text.width() >= text.fontMetrics().horizontalAdvance(words)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize(("words", "low"), [("raw", True), (OLD, False)])
def test_muscle_and_side_and_what_is_saved_are_never_cut(width: int, words: str, low: bool) -> None:
    header, watch = Header(), StreamWatch(CalibrationState(CalibrationKind.CHECK_FAILED, words))
    facts = (Fact(FactKind.LOW_BATTERY, 0),) if low else ()
    watch.take(update(TIME_S, np.zeros(len(TIME_S)), facts=facts, calibrated=not low))
    header.title.say("Gluteus maximus · rechts · Break-Test · Nachtest")
    header.show_watch(watch)
    shown(header, width, 48)
    assert room_for(header.title, "Gluteus maximus · rechts · …" if width == NARROW else header.title.text())
    assert room_for(header.recording, header.recording.text())
    assert room_for(header.calibration, header.calibration.text())
    assert header.width() == width
    header.close()
    header.deleteLater()


def test_a_title_has_the_room_that_nothing_else_needs() -> None:
    header = Header()
    header.title.say("Gluteus medius · izquierdo · prueba break · retest")
    header.show_no_device()
    shown(header, NARROW, 48)
    assert room_for(header.title, header.title.text())
    header.deleteLater()


@pytest.mark.parametrize("size", [(NARROW, 450), (WIDE, 800)])
def test_counts_have_their_unit_whole(size: tuple[int, int]) -> None:
    board = TestBoard()
    board.take(update(TIME_S, np.full(len(TIME_S), 109485.0), calibrated=False))
    board.refresh()
    shown(board, *size)
    now = board.now
    assert (now.number.text(), now.unit.text()) == ("109485", "Rohwerte")
    assert room_for(now.unit, now.unit.text())
    assert room_for(now.number, now.number.text())
    board.deleteLater()


def blue(image: QImage) -> int:
    """Number of pixels in the colour of the target's name."""
    wanted = QColor(LIGHT.trace)
    seen = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(abs(one.red() - wanted.red()) + abs(one.blue() - wanted.blue()) < 40 for one in seen)


def test_the_target_is_read_where_the_trace_is_hatched() -> None:
    board = TestBoard(150.0)
    rail = np.full(len(TIME_S), 3954.0)
    bad = np.ones(len(TIME_S), dtype=np.bool_)
    for number in range(3):  # all that is in view
        board.take(replace(update(TIME_S + 4.0 * number, rail), unusable=bad))
    board.refresh()
    shown(board, NARROW, 450)
    assert board.trace.unusable
    assert blue(board.trace.force.grab().toImage()) > 50
    board.deleteLater()


# a device that is tried


@pytest.fixture
def tried() -> Iterator[tuple[TryPanel, Trying]]:
    work, panel = Work(), TryPanel()
    trying = Trying(lambda *_: pytest.fail("nothing is opened"), work, lambda _: None)
    trying.address = "serial:/dev/ttyUSB9?driver=nkt1"
    shown(panel, 820, 260)
    yield panel, trying
    panel.close()
    panel.deleteLater()
    assert work.close()


class OneSession:
    """Hands out what it is given."""

    def __init__(self, *updates: object) -> None:
        self.updates = list(updates)

    def poll(self) -> list[object]:
        given, self.updates = self.updates, []
        return given


def test_counts_of_a_device_that_is_tried_are_not_cut(tried: tuple[TryPanel, Trying]) -> None:
    panel, trying = tried
    counts = update(TIME_S, np.full(len(TIME_S), 109485.0), calibrated=False)
    trying._session = OneSession(counts)  # type: ignore[assignment]
    panel.follow(trying)
    QApplication.processEvents()
    assert panel.force.text() == "Rohwert 109485"
    assert room_for(panel.force, panel.force.text())


def test_a_device_that_is_away_says_so_once_and_gives_no_force(tried: tuple[TryPanel, Trying]) -> None:
    panel, trying = tried
    nothing = np.empty(0)
    gone = update(nothing, nothing, state=LinkState.RECONNECTING, message="Cable 7 is off.")
    trying._session = OneSession(update(TIME_S, np.zeros(len(TIME_S))), gone)  # type: ignore[assignment]
    panel.follow(trying)
    panel.show_slow(trying)
    assert panel.sentence.text() == "Cable 7 is off."
    assert panel.notice.text() == ""
    assert panel.force.text() == "–"
    assert not panel.zero.isEnabled()


def test_a_silent_device_has_the_same_shape_wherever_it_is_told(tried: tuple[TryPanel, Trying]) -> None:
    _, trying = tried
    trying._session = OneSession(update(TIME_S, np.zeros(len(TIME_S))))  # type: ignore[assignment]
    trying.poll()
    trying.watch.heard_at -= 60.0
    assert trying.watch.trouble is Trouble.SILENT
    assert (trying.health.mark, trying.health.role) == TROUBLE_LOOKS[Trouble.SILENT]
