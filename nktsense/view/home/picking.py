"""What was picked of a single test so far, and the question for what is missing; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nktsense.protocol.library.model import Muscle
from nktsense.protocol.part import Side
from nktsense.protocol.session.plan import TestKind
from nktsense.view.home.measure import sides_of, tests_of
from nktsense.view.home.offers import BACK
from nktsense.view.words import said, tr
from nktsense.visit.desk.offer import Choice, Offer


@dataclass(frozen=True, slots=True)
class Picked:
    """What was picked so far. A side is never taken for granted; the usual kind of test is.

    Attributes:
        region: Region of the body that two keys are in, or "".
        muscle: The muscle, or None.
        side: Its side, or None; the midline where it has none.
        test: Kind of test.
    """

    region: str = ""
    muscle: Muscle | None = None
    side: Side | None = None
    test: TestKind = "break"

    def with_muscle(self, muscle: Muscle) -> Picked:
        """Return it with a muscle: its side is asked for anew, unless it has none."""
        sides = sides_of(muscle)
        return Picked(muscle.region, muscle, sides[0] if len(sides) == 1 else None, tests_of(muscle)[0])

    @property
    def complete(self) -> bool:
        """Whether a test can begin."""
        return self.muscle is not None and self.side is not None

    def before(self) -> Picked | None:
        """Return it without what was picked last; None where nothing was."""
        if self.muscle is None:
            return Picked() if self.region else None
        if self.side is not None and self.muscle.paired:
            return replace(self, side=None)
        return Picked(region=self.region)


def region_words(region: str) -> str:
    """Return a region of the body as it stands on a button."""
    words = said(region)
    return words[:1].upper() + words[1:]


def side_words(side: Side) -> str:
    """Return a side as it stands on a button."""
    return {"left": tr("Left"), "right": tr("Right")}.get(side, tr("Midline"))


def test_words(test: TestKind) -> str:
    """Return a kind of test as it stands on a button."""
    return tr("Make test") if test == "make" else tr("Break test")


def picking_offer(picked: Picked, regions: Mapping[str, tuple[Muscle, ...]]) -> Offer:
    """Return the question for what is missing; the kind of test begins it."""
    muscle = picked.muscle
    if muscle is None and not picked.region:
        choices = [Choice(f"region:{name}", region_words(name)) for name in regions]
        return _asked("measure", tr("Which region of the body?"), choices)
    if muscle is None:
        choices = [Choice(f"muscle:{one.id}", said(one.name)) for one in regions[picked.region]]
        return _asked(f"measure:{picked.region}", tr("Which muscle?"), choices)
    name = said(muscle.name)
    if picked.side is None:
        choices = [Choice(f"side:{side}", side_words(side)) for side in sides_of(muscle)]
        return _asked(f"measure:{muscle.id}", tr("{muscle}: which side?", muscle=name), choices)
    choices = [Choice(f"test:{test}", test_words(test)) for test in tests_of(muscle)]
    where = f"{name}, {side_words(picked.side)}"
    return _asked(f"measure:{muscle.id}:{picked.side}", tr("{muscle}: begin with which test?", muscle=where), choices)


def _asked(key: str, question: str, choices: list[Choice]) -> Offer:
    return Offer(key, question, choices=(*choices, Choice(BACK, tr("Back"))))
