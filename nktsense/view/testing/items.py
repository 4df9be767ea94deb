"""The trials of a test as a row shows them: from a session's records, and from what the device gave in this run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from nktsense.grading import GradedTrial, Verdict
from nktsense.protocol.session.state import TrialRecord
from nktsense.view.look.tokens import VERDICT_LOOKS, Look, Mark
from nktsense.view.testing.words import verdict_word
from nktsense.view.words import tr

_NO_VERDICT: Final = Look("No verdict", Mark.DASH, "muted")
_MADE: Final = Look("Made", Mark.DASH, "muted")


@dataclass(frozen=True, slots=True)
class TrialItem:
    """A trial of the row.

    Attributes:
        number: Its number in the test.
        look: Shape and colour; its word is English.
        word: Its word in the chosen language.
        graded: What the device's trial showed, where it was seen in this run.
        record: How the session keeps it; None where it is not kept, as in a window without a session.
        counted: False where it was set aside.
        hidden: Its result must not be shown.
    """

    number: int
    look: Look
    word: str
    graded: GradedTrial | None = None
    record: TrialRecord | None = None
    counted: bool = True
    hidden: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        aside = "" if self.counted else ", " + tr("not counted")
        return tr("trial {number}", number=self.number) + f": {self.word}{aside}"


def items_of_graded(trials: Iterable[GradedTrial]) -> tuple[TrialItem, ...]:
    """Return the items of a window without a session."""
    return tuple(
        TrialItem(number, VERDICT_LOOKS[one.verdict], verdict_word(one.verdict), one)
        for number, one in enumerate(trials, 1)
    )


def items_of_records(
    records: Iterable[TrialRecord], graded: Mapping[int, GradedTrial], *, hidden: bool
) -> tuple[TrialItem, ...]:
    """Return the items of a test.

    Args:
        records: Its trials.
        graded: What was seen in this run, by the number of the trial.
        hidden: Results must not be shown.
    """
    return tuple(_item(record, graded.get(record.number), hidden) for record in records)


def _item(record: TrialRecord, graded: GradedTrial | None, hidden: bool) -> TrialItem:
    if hidden:
        return TrialItem(record.number, _MADE, tr("made"), None, record, record.aside is None, hidden=True)
    look, word = look_of(record.result.verdict)
    return TrialItem(record.number, look, word, graded, record, record.aside is None)


def look_of(verdict: str | None) -> tuple[Look, str]:
    """Return how a verdict that a session kept is shown, and its word in the chosen language."""
    if verdict is None:
        return _NO_VERDICT, tr("No verdict")
    kind = Verdict(verdict)
    return VERDICT_LOOKS[kind], verdict_word(kind)
