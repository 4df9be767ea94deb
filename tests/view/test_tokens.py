from __future__ import annotations

from itertools import pairwise

import pytest

from nktsense.acquire.update import LinkState
from nktsense.grading import Verdict
from nktsense.palette import DARK, LIGHT, Palette
from nktsense.signal import ForceShape, Phase
from nktsense.view.look.tokens import (
    PHASE_WAITS,
    SHAPE_WORDS,
    STATE_WAITS,
    VERDICT_LOOKS,
    Role,
    contrast,
    role_colour,
)

ROLES: tuple[Role, ...] = ("ink", "muted", "trace", "hold", "break", "indeterminate", "caution")


def test_contrast_follows_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == 1.0
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)  # WCAG's own example of just enough


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("role", ROLES)
def test_every_text_colour_can_be_read(palette: Palette, role: Role) -> None:
    assert contrast(role_colour(palette, role), palette.background) >= 4.5


def test_every_state_has_its_words() -> None:
    assert set(VERDICT_LOOKS) == set(Verdict)
    assert set(SHAPE_WORDS) == set(ForceShape)
    assert set(PHASE_WAITS) == set(Phase)
    assert set(STATE_WAITS) == set(LinkState) - {LinkState.STREAMING}


def test_verdicts_differ_without_colour() -> None:
    words = sorted(look.word for look in VERDICT_LOOKS.values())
    assert all(a != b for a, b in pairwise(words))
    shapes = {v: look.mark for v, look in VERDICT_LOOKS.items() if v is not Verdict.NO_HOLD}
    assert len(set(shapes.values())) == len(shapes)
