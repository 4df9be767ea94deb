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
