"""Sizes, words and shapes of everything on the screen, and what its colours stand for; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from nktsense.acquire.update import LinkState
from nktsense.grading import Verdict
from nktsense.palette import Palette
from nktsense.signal import Phase

Role = Literal["ink", "muted", "trace", "hold", "break", "indeterminate", "caution"]

SMALL: Final = 13
TEXT: Final = 16
LARGE: Final = 22
HEADING: Final = 34
DISPLAY: Final = 48
GIANT: Final = 96
"""Type sizes in px."""

REGULAR: Final = 400
STRONG: Final = 600

GRID: Final = 8
MARGIN: Final = 24
RADIUS: Final = 6
"""Lengths in px."""

BAND_ALPHA: Final = 0.10
GHOST_ALPHA: Final = 0.18
TARGET_TOLERANCE: Final = 0.10
"""Half-height of the target band, as a share of the target."""


def role_colour(palette: Palette, role: Role) -> str:
    """Return the colour of a role, as ``#RRGGBB``."""
    return palette.gave_way if role == "break" else str(getattr(palette, role))


class Mark(StrEnum):
    """The shapes; each is told from the others without its colour."""

    FILLED_CIRCLE = "filled circle"
    BROKEN_RING = "broken ring"
    BROKEN_RING_QUERY = "broken ring with a question mark"
    HOLLOW_DIAMOND = "hollow diamond"
    TRIANGLE = "triangle"
    RING = "ring"
    """Nothing yet."""
    DASH = "short dash"
    """Nothing that could be scored."""
    TARGET = "ring with a dot"
    """Armed: the next push is taken."""
    RISING = "arrow up"
    LEVEL = "two level bars"
    FALLING = "arrow down"
    DOTS = "three dots"
    """Something is being waited for."""
    CROSS = "cross"
    """Gone."""
    CHECK = "tick"
    ABOVE = "filled triangle, tip up"
    """More than what is aimed at."""
    BELOW = "filled triangle, tip down"
    PAUSE = "two upright bars"
    """Rest between two trials."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a verdict is shown: its word, its shape, its colour, in that order."""

    word: str
    mark: Mark
    role: Role


VERDICT_LOOKS: Final[dict[Verdict, Look]] = {
    Verdict.HOLD: Look("Hold", Mark.FILLED_CIRCLE, "hold"),
    Verdict.BREAK: Look("Break", Mark.BROKEN_RING, "break"),
    Verdict.NO_HOLD: Look("No hold", Mark.BROKEN_RING, "break"),
    Verdict.LOW_LOAD_HOLD: Look("Low load", Mark.TRIANGLE, "caution"),
    Verdict.SUSPECTED_BREAK: Look("Suspected break", Mark.BROKEN_RING_QUERY, "break"),
    Verdict.INDETERMINATE: Look("Cannot tell", Mark.HOLLOW_DIAMOND, "indeterminate"),
}

PHASE_LOOKS: Final[dict[Phase, tuple[Mark, Role]]] = {
    Phase.WAITING: (Mark.DOTS, "muted"),
    Phase.REST: (Mark.TARGET, "trace"),
    Phase.RAMP: (Mark.RISING, "trace"),
    Phase.HOLD: (Mark.LEVEL, "trace"),
    Phase.FALLING: (Mark.FALLING, "muted"),
}
"""Shape and colour of where a trial stands; none of them is that of a verdict."""

STATE_LOOKS: Final[dict[LinkState, tuple[Mark, Role]]] = {
    LinkState.CONNECTING: (Mark.DOTS, "muted"),
    LinkState.SETTLING: (Mark.DOTS, "muted"),
    LinkState.RECONNECTING: (Mark.DOTS, "caution"),
    LinkState.ENDED: (Mark.DASH, "muted"),
    LinkState.LOST: (Mark.CROSS, "caution"),
    LinkState.FAILED: (Mark.CROSS, "caution"),
}
"""Shape and colour while no samples come."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours after WCAG 2, from 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
