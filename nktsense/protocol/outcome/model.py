"""What a retest showed against its test."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from nktsense.grading.change import ForceChange
from nktsense.grading.comparability import Comparability
from nktsense.grading.verdict_change import VerdictChange
from nktsense.protocol.part import Side


class OutcomeKind(StrEnum):
    """The answers, in fixed words of at most 32 characters: records keep them as they are."""

    REPEATED_CHANGE = "repeated change (3 of 3)"
    """None of three held, then all three, or the reverse."""
    WITHIN_ERROR = "within measurement error"
    BEYOND_ERROR = "force beyond measurement error"
    """The force changed by more than the tester's own error; the verdicts showed no repeated change."""
    NOT_COMPARABLE = "not comparable"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a retest showed against its test.

    Attributes:
        test: Number of the test in the session.
        retest: Number of the retest.
        muscle: The muscle tested.
        side: Its side.
        partner: The muscle that was worked on between them, or "".
        partner_side: Its side, or None.
        sham: Whether that was a sham; None where there was nothing, or it is not known.
        kind: What can be said.
        verdicts: Change of the verdicts, or None where a test has no verdict.
        force: Change of the mean of the peaks, or None where a peak is not known.
        comparability: Whether the two can be compared, gate by gate.
        chance: How often luck alone gives such a change in one comparison; None where no change is claimed or seen.
            Of a change of force beyond the measurement error it is the 5 % that lie beyond it by its definition.
        chance_of_any: The same for at least one of the comparisons made that day.
        comparisons: Number of comparisons made that day.
        blinded: Whether the tester was blinded.
        notes: What else has to be known, a sentence each.
        text: The answer in plain words.
    """

    test: int
    retest: int
    muscle: str
    side: Side
    partner: str
    partner_side: Side | None
    sham: bool | None
    kind: OutcomeKind
    verdicts: VerdictChange | None
    force: ForceChange | None
    comparability: Comparability
    chance: float | None
    chance_of_any: float | None
    comparisons: int
    blinded: bool
    notes: tuple[str, ...]
    text: str

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values."""
        plain = {one.name: getattr(self, one.name) for one in fields(self)}
        return plain | {
            "kind": self.kind.value,
            "notes": list(self.notes),
            "verdicts": None if self.verdicts is None else asdict(self.verdicts),
            "force": None if self.force is None else asdict(self.force),
            "comparability": {
                "comparable": self.comparability.comparable,
                "gates": [asdict(gate) for gate in self.comparability.gates],
                "settings": self.comparability.settings.as_dict(),
            },
        }
