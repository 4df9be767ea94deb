"""The colours of the project, in one place for window and paper. Contrast on the background was measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #RRGGBB; every meaning has a shape too, so that none rests on colour alone."""

    background: str
    ink: str
    muted: str
    trace: str
    hold: str
    gave_way: str
    indeterminate: str
    caution: str
    hairline: str


LIGHT: Final = Palette(
    background="#FAFAF7",
    ink="#1B1F24",
    muted="#5B6470",
    trace="#0B5FA5",
    hold="#00664B",
    gave_way="#A63A00",
    indeterminate="#5B4B8A",
    caution="#7A5B00",
    hairline="#D8D8D0",
)

DARK: Final = Palette(
    background="#14171B",
    ink="#ECEFF3",
    muted="#A3ACB8",
    trace="#6DB8F2",
    hold="#45C9A0",
    gave_way="#FF9A5C",
    indeterminate="#B9A6F0",
    caution="#E8C15A",
    hairline="#2C323A",
)

CONTRAST_LIGHT: Final = Palette(
    background="#FFFFFF",
    ink="#000000",
    muted="#2B2F36",
    trace="#003E7A",
    hold="#004433",
    gave_way="#7A2600",
    indeterminate="#3D2A73",
    caution="#4F3A00",
    hairline="#000000",
)

CONTRAST_DARK: Final = Palette(
    background="#000000",
    ink="#FFFFFF",
    muted="#DDE3EA",
    trace="#9AD4FF",
    hold="#6CF0C4",
    gave_way="#FFB98A",
    indeterminate="#D5C9FF",
    caution="#FFE08A",
    hairline="#FFFFFF",
)
"""For those who need it: every text at 7 : 1 or more, and lines as dark as the text."""


def palette_of(*, dark: bool, high_contrast: bool = False) -> Palette:
    """Return the palette of a theme."""
    if high_contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT
