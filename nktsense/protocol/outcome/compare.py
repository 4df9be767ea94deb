"""Every retest of a session held against its test, with the same rules as recordings that are compared as files."""

from __future__ import annotations

from nktsense.grading.change import Conclusion, ForceChange, OwnError, change_of_force
from nktsense.grading.comparability import Comparability, compare_tests
from nktsense.grading.verdict_change import (
    Directions,
    VerdictChange,
    chance_of_at_least_one,
    change_of_verdict,
    directions_of,
)
from nktsense.protocol.outcome.model import Outcome, OutcomeKind
from nktsense.protocol.outcome.notes import notes_of, saw_allocation
from nktsense.protocol.outcome.of_test import best_peak_n, counts_of, mean_peak_n, muscle_test_of
from nktsense.protocol.outcome.retest import Retest, comparisons_made, retests_of
from nktsense.protocol.outcome.uncounted import FORCE_AGAINST, set_aside, verdicts_against, with_those_set_aside
from nktsense.protocol.outcome.words import BEYOND_MDC95, text_of
from nktsense.protocol.research.readout import shown
from nktsense.protocol.session.state import SessionState, TestRecord

__all__ = [
    "best_peak_n",
    "comparisons_made",
    "counts_of",
    "error_of",
    "mean_peak_n",
    "muscle_test_of",
    "outcomes",
    "shown_outcomes",
]

_WITHIN = (Conclusion.WITHIN_MDC95, Conclusion.WITHIN_EXPECTED_ERROR)


def outcomes(state: SessionState) -> tuple[Outcome, ...]:
    """Return what every finished retest of a session showed against its test.

    The number of comparisons is that of the whole day, so an outcome's chance of any grows with the session. A change
    of force is held against the own error of who tested, where the session knows it.

    Args:
        state: The session. Nothing is hidden here, even while it is blinded: see :func:`shown_outcomes`.
    """
    comparisons = comparisons_made(state)
    return tuple(_outcome(state, pair, comparisons) for pair in retests_of(state))


def shown_outcomes(state: SessionState, to: str = "") -> tuple[Outcome, ...]:
    """Return what may be shown of the outcomes: none while the session is blinded, and no sham that is concealed.

    Args:
        state: The session.
        to: Code of the person who looks; "" for nobody in particular.
    """
    return () if state.blinded else outcomes(shown(state, to))


def error_of(state: SessionState, tester: str, muscle: str) -> OwnError | None:
    """Return the own error of a tester for a muscle, as the session knows it, or None.

    Args:
        state: The session.
        tester: Code of the tester.
        muscle: Identifier of the muscle.
    """
    known = next((one.errors for one in state.begin.testers if one.code == tester), ())
    found = [one for name in (muscle, "") for one in known if one.muscle == name]
    return OwnError(found[0].sem_n, found[0].source) if found else None


def _outcome(state: SessionState, pair: Retest, comparisons: int) -> Outcome:
    before, after, aimed = pair.before, pair.after, pair.aimed
    alike = compare_tests(muscle_test_of(before), muscle_test_of(after))
    verdicts = _verdicts(before, after, alike, comparisons, state.plan.expected)
    force = _force(before, after, alike, error_of(state, before.setup.tester, before.setup.muscle))
    counted = _kind(alike, verdicts, force)
    against = _against(state, pair, alike, (counted, force))
    kind = OutcomeKind.INCONCLUSIVE if against else counted
    chances = None if against else _chances(kind, verdicts, comparisons)
    blinded, sham = _blinded(state, pair), None if aimed is None else aimed.sham
    return Outcome(
        test=before.number,
        retest=after.number,
        muscle=after.setup.muscle,
        side=after.setup.side,
        partner="" if aimed is None else aimed.what.muscle,
        partner_side=None if aimed is None else aimed.what.side,
        sham=sham,
        kind=kind,
        verdicts=verdicts,
        force=force,
        comparability=alike,
        chance=None if chances is None else chances[0],
        chance_of_any=None if chances is None else chances[1],
        comparisons=comparisons,
        blinded=blinded,
        notes=(*against, *notes_of(state, pair, verdicts, force, changed=chances is not None, blinded=blinded)),
        text=text_of(
            kind,
            alike,
            verdicts,
            force,
            chances=chances,
            comparisons=comparisons,
            set_aside=set_aside(pair),
            contradicted=bool(against),
            blinded=blinded,
            sham=sham,
            luck_directions=Directions.BOTH if state.plan.expected is None else Directions.ONE,
        ),
    )


def _against(
    state: SessionState, pair: Retest, alike: Comparability, found: tuple[OutcomeKind, ForceChange | None]
) -> tuple[str, ...]:
    """Return what was seen beside the counted trials and takes a change away, a sentence each."""
    kind, force = found
    if kind is OutcomeKind.REPEATED_CHANGE:
        return verdicts_against(state, pair)
    if kind is not OutcomeKind.BEYOND_ERROR or force is None or force.delta_n is None:
        return ()
    before, after = with_those_set_aside(pair.before), with_those_set_aside(pair.after)
    whole = _force(before, after, alike, force.error)
    if whole is None or whole.delta_n is None or whole.conclusion is not Conclusion.BEYOND_MDC95:
        return (FORCE_AGAINST,)
    return () if whole.delta_n * force.delta_n > 0 else (FORCE_AGAINST,)


def _verdicts(
    before: TestRecord, after: TestRecord, alike: Comparability, comparisons: int, expected: str | None
) -> VerdictChange | None:
    first, second = counts_of(before), counts_of(after)
    if first is None or second is None:
        return None
    directions = directions_of(first, second, expected)
    return change_of_verdict(first, second, alike, comparisons=comparisons, directions=directions)


def _force(before: TestRecord, after: TestRecord, alike: Comparability, error: OwnError | None) -> ForceChange | None:
    first, second = mean_peak_n(before), mean_peak_n(after)
    if first is None or second is None or first <= 0 or second <= 0:
        return None
    of_mean = None if error is None else error.of_means(len(before.counted), len(after.counted))
    return change_of_force(first, second, alike, of_mean)


def _kind(alike: Comparability, verdicts: VerdictChange | None, force: ForceChange | None) -> OutcomeKind:
    if not alike.comparable:
        return OutcomeKind.NOT_COMPARABLE
    if verdicts is not None and verdicts.conclusion is Conclusion.REPEATED_CHANGE:
        return OutcomeKind.REPEATED_CHANGE
    if force is not None and force.conclusion is Conclusion.BEYOND_MDC95:
        return OutcomeKind.BEYOND_ERROR
    unchanged = verdicts is None or verdicts.before == verdicts.after
    if unchanged and force is not None and force.conclusion in _WITHIN:
        return OutcomeKind.WITHIN_ERROR
    return OutcomeKind.INCONCLUSIVE


def _chances(kind: OutcomeKind, verdicts: VerdictChange | None, comparisons: int) -> tuple[float, float] | None:
    """Return how often luck gives the change that is told, in one comparison and in at least one of the day's."""
    if kind is OutcomeKind.BEYOND_ERROR:
        return BEYOND_MDC95, chance_of_at_least_one(BEYOND_MDC95, comparisons)
    if verdicts is None or verdicts.chance is None or verdicts.chance_of_any is None:
        return None
    return verdicts.chance, verdicts.chance_of_any


def _blinded(state: SessionState, pair: Retest) -> bool:
    research = state.plan.research
    if research is None or not research.blind_readout:
        return False
    finished_s, closed_s = pair.after.finished_s, state.block_closed_s
    if closed_s is not None and (finished_s is None or finished_s > closed_s):
        return False  # the results of the block had been shown by then
    return not (research.sham and saw_allocation(pair))
