"""What is asked before any resisted test: a list as data, with its sources, reviewed by nobody yet."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Final, Literal

import msgspec

from nktsense.protocol.part import Part

NOTICE: Final = "This list is not complete and does not replace clinical judgement."

Level = Literal["stop", "caution", "abort"]
Breaks = Literal["all", "region", "none"]

REGIONS: Final = frozenset(
    {
        "neck",
        "jaw",
        "shoulder girdle",
        "shoulder",
        "elbow",
        "forearm",
        "wrist",
        "hand",
        "trunk",
        "hip",
        "knee",
        "ankle",
        "foot",
    }
)
"""Regions that the list can speak of. A muscle over two joints belongs to both, as in ``hip/knee``."""


class Item(Part, frozen=True):
    """A question of the screening, or the signs that end a trial.

    Attributes:
        id: Stable identifier; sessions keep it with the answer.
        level: ``stop``: no test until a licensed tester overrides. ``caution``: tested otherwise. ``abort``: ends a
            running trial; shown, never asked.
        name: A few words for lists.
        question: To be answered by yes, no or unknown; for ``abort`` the signs.
        breaks: Which break tests it refuses: ``all``, those of its ``region``, or ``none``.
        action: What to do.
        regions: Regions in which it refuses break tests; empty with ``all``.
        muscles: Muscles of which it refuses break tests, beside those of the regions.
        source: Where it comes from, and whether that was checked.
        reviewed_by: Who reviewed it; "" for nobody yet.
    """

    id: str
    level: Level
    name: str
    question: str
    breaks: Breaks
    action: str
    regions: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()
    source: str = ""
    reviewed_by: str = ""

    @property
    def review(self) -> str:
        """Who reviewed it, in words."""
        return f"reviewed by: {self.reviewed_by or 'nobody yet'}"


class _List(Part, frozen=True):
    from_lists: str
    items: tuple[Item, ...]


@cache
def screening_items() -> tuple[Item, ...]:
    """Return the whole list, in the order in which it is asked: stops, cautions, and the signs that end a trial."""
    text = resources.files("nktsense.protocol.screening").joinpath("items.toml").read_text(encoding="utf-8")
    read = msgspec.convert(tomllib.loads(text), _List)
    return tuple(item if item.source else msgspec.structs.replace(item, source=read.from_lists) for item in read.items)


def asked_items() -> tuple[Item, ...]:
    """Return the items that are asked and answered: all but the signs that end a trial."""
    return tuple(item for item in screening_items() if item.level != "abort")


def find_item(item: str) -> Item | None:
    """Return an item by its identifier, or None where the list has none of that name."""
    return next((known for known in screening_items() if known.id == item), None)


def abort_signs() -> str:
    """Return what ends a running trial at once, and what to do then, as a text to be shown beside the trial."""
    return " ".join(
        f"{item.name}: {item.question} {item.action}" for item in screening_items() if item.level == "abort"
    )
