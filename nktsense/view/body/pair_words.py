"""A tested pair in words: what its retests showed, what contradicts, what is told of it. No Qt of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nktsense.protocol.course.model import Edge
from nktsense.protocol.library.model import Pair
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.view.body.states import with_side
from nktsense.view.words import said, tr

_KINDS = {kind.value: number for number, kind in enumerate(OutcomeKind)}


@dataclass(frozen=True, slots=True)
class PairWords:
    """A pair, ready to be shown.

    Attributes:
        muscle: The muscle tested, with its side.
        partner: The muscle worked on, with its side.
        outcomes: What the retests showed, each conclusion with its number, in a fixed order.
        notes: What has to be said beside it: what contradicts, and shams.
        evidence: The level of evidence.
        meaning: What that level means, or "".
    """

    muscle: str
    partner: str
    outcomes: tuple[str, ...]
    notes: tuple[str, ...]
    evidence: str
    meaning: str

    @property
    def sentence(self) -> str:
        """All of it, for a list and for screen readers."""
        told = {"muscle": self.muscle, "partner": self.partner, "outcomes": "; ".join(self.outcomes)}
        evidence = f"{self.evidence}: {self.meaning}" if self.meaning else self.evidence
        parts = (tr("{muscle}, with {partner}: {outcomes}", **told), *self.notes, evidence, tr("A hypothesis to test"))
        return ". ".join(parts) + "."

    @property
    def aside(self) -> str:
        """What stands below the outcomes on the map."""
        return " · ".join((*self.notes, self.evidence))


def pair_words(edge: Edge, names: Callable[[str], str], pairs: Sequence[Pair]) -> PairWords:
    """Return a pair in words.

    Args:
        edge: The pair.
        names: Gives the name of a muscle, as it is shown, by its identifier.
        pairs: The pairs of the library.
    """
    found = library_pair(edge, pairs)
    return PairWords(
        with_side(names(edge.muscle), edge.side),
        with_side(names(edge.partner), edge.partner_side),
        _outcomes(edge),
        tuple(note for note in (_contradictory(edge), _shams(edge)) if note),
        tr("Not in the library") if found is None else tr("Evidence {level}", level=found.evidence),
        "" if found is None else said(found.evidence_words),
    )


def library_pair(edge: Edge, pairs: Sequence[Pair]) -> Pair | None:
    """Return what the library holds of a pair on these sides, or None."""
    alike = [pair for pair in pairs if (pair.inhibited, pair.facilitated) == (edge.muscle, edge.partner)]
    return next((pair for pair in alike if _fits(pair, edge)), None)


def _fits(pair: Pair, edge: Edge) -> bool:
    both = {edge.side, edge.partner_side}
    if not both <= {"left", "right"} or pair.laterality in ("either", "none"):
        return True
    return (len(both) == 1) is (pair.laterality == "ipsi")


def conclusions(edge: Edge) -> tuple[str, ...]:
    """Return the conclusions of a pair's retests in a fixed order, which is no order of weight; shams are not in it."""
    return tuple(sorted(edge.counts, key=lambda kind: (_KINDS.get(kind, len(_KINDS)), kind)))


def _outcomes(edge: Edge) -> tuple[str, ...]:
    total = sum(edge.counts.values())
    if total == 0:
        return (tr("no retest but after a sham"),)
    return tuple(
        tr("{conclusion}: {number} of {total}", conclusion=said(kind), number=edge.counts[kind], total=total)
        for kind in conclusions(edge)
    )


def _contradictory(edge: Edge) -> str:
    if edge.contradictory == 0:
        return ""
    if edge.contradictory == 1:
        return tr("1 retest contradicts")
    return tr("{number} retests contradict", number=edge.contradictory)


def _shams(edge: Edge) -> str:
    if edge.shams == 0:
        return ""
    return tr("1 sham, counted apart") if edge.shams == 1 else tr("{number} shams, counted apart", number=edge.shams)
