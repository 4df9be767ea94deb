from __future__ import annotations

from itertools import pairwise

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nktsense.acquire.update import LinkState
from nktsense.grading import Verdict
from nktsense.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette
from nktsense.signal import ForceShape, Phase
from nktsense.view.look.application import application
from nktsense.view.look.shapes import paint_mark
from nktsense.view.look.tokens import PHASE_LOOKS, STATE_LOOKS, VERDICT_LOOKS, Mark, Role, contrast, role_colour
from nktsense.view.testing.words import link_word, shape_word, state_word, verdict_word, waiting_sentence, waiting_word

ROLES: tuple[Role, ...] = ("ink", "muted", "trace", "hold", "break", "indeterminate", "caution")


def test_contrast_follows_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == 1.0
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)  # WCAG's own example of just enough


@pytest.mark.parametrize(
    "palette",
    [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK],
    ids=["light", "dark", "high contrast light", "high contrast dark"],
)
@pytest.mark.parametrize("role", ROLES)
def test_every_text_colour_can_be_read(palette: Palette, role: Role) -> None:
    assert contrast(role_colour(palette, role), palette.background) >= 4.5


def test_every_state_has_its_words() -> None:
    assert {verdict: verdict_word(verdict) for verdict in Verdict} == {
        verdict: look.word for verdict, look in VERDICT_LOOKS.items()
    }
    assert all(shape_word(shape) for shape in ForceShape)
    assert all(state_word(state) and link_word(state) for state in LinkState)
    for state in LinkState:
        for phase in Phase:
            assert waiting_word(state, phase)
            assert waiting_sentence(state, phase).endswith(".") or state is LinkState.STREAMING


def test_phases_and_states_have_shapes_that_no_verdict_has() -> None:
    assert set(PHASE_LOOKS) == set(Phase)
    assert set(STATE_LOOKS) == set(LinkState) - {LinkState.STREAMING}
    of_phases = {mark for mark, _ in (*PHASE_LOOKS.values(), *STATE_LOOKS.values())}
    assert of_phases.isdisjoint(look.mark for look in VERDICT_LOOKS.values())
    assert len({mark for mark, _ in PHASE_LOOKS.values()}) == len(Phase)


def test_every_shape_is_drawn_and_differs_from_the_others() -> None:
    drawn = {mark: _picture(mark) for mark in (None, *Mark)}
    assert len(set(drawn.values())) == len(drawn)


def _picture(mark: Mark | None) -> bytes:
    application()
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    if mark is not None:
        paint_mark(painter, mark, QRectF(0, 0, 32, 32), QColor("black"))
    painter.end()
    return bytes(image.constBits())


def test_verdicts_differ_without_colour() -> None:
    words = sorted(look.word for look in VERDICT_LOOKS.values())
    assert all(a != b for a, b in pairwise(words))
    shapes = {v: look.mark for v, look in VERDICT_LOOKS.items() if v is not Verdict.NO_HOLD}
    assert len(set(shapes.values())) == len(shapes)
