"""A muscle over the visits: baseline, change from it beside the error of measurement, and every verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from nktsense.grading.change import Conclusion, ForceChange, OwnError, change_of_force
from nktsense.grading.comparability import Comparability, ComparabilitySettings, MuscleTest, compare_tests
from nktsense.grading.test_type import TestType
from nktsense.grading.verdict_change import chance_of_at_least_one
from nktsense.grading.words import newtons, percent, share
from nktsense.protocol.course.facts import TestFact
from nktsense.protocol.course.model import GATES, Line, Point, Verdicts, band_of
from nktsense.protocol.outcome.words import BEYOND_MDC95, because

OWN_ERROR_UNKNOWN: Final = (
    "own error not known: changes below "
    f"{percent(ComparabilitySettings().expected_error_fraction)} are within expected error"
)
"""Said where the tester's own error is not known; the limit is that of the comparison of a retest."""

Key = tuple[str, str, str]


def lines_of(tests: Sequence[TestFact], errors: Mapping[str, OwnError]) -> tuple[Line, ...]:
    """Return a line for every muscle, side and kind of test.

    Args:
        tests: The tests of all visits, in order of time.
        errors: The tester's own error of a single trial, by the identifier of the muscle; it goes before the one that
            was known when the baseline was tested.
    """
    groups: dict[Key, list[TestFact]] = {}
    for test in tests:
        groups.setdefault((test.muscle, test.side, test.kind), []).append(test)
    return tuple(_line(key, group, errors.get(key[0])) for key, group in groups.items())


def _line(key: Key, tests: Sequence[TestFact], error: OwnError | None) -> Line:
    firsts = _first_of_each_visit(tests)
    baseline = next((test for test in firsts if _usable(test)), None)
    error = error or (None if baseline is None else _error_then(baseline))
    of_mean = None if error is None or baseline is None else replace(error, trials_in_mean=baseline.trials)
    points = tuple(_point(test, baseline, of_mean) for test in firsts)
    sem_n, mdc95_n, source = band_of(of_mean)
    return Line(
        muscle=key[0],
        side=key[1],
        kind=key[2],
        baseline_n=None if baseline is None else baseline.mean_peak_n,
        points=points,
        verdicts=tuple(_verdicts(test) for test in tests),
        sem_n=sem_n,
        mdc95_n=mdc95_n,
        error_source=source,
        words=_words(points, of_mean, own=error),
    )


def _error_then(test: TestFact) -> OwnError | None:
    return None if test.sem_n is None else OwnError(test.sem_n, test.sem_source)


def _first_of_each_visit(tests: Sequence[TestFact]) -> list[TestFact]:
    """Return the first test of each visit, unless a retest came before it: a later one may follow a release."""
    found: dict[str, TestFact] = {}
    for test in tests:
        if test.purpose in ("first", "retest"):
            found.setdefault(test.session, test)
    return [test for test in found.values() if test.purpose == "first"]


def _usable(test: TestFact) -> bool:
    """Return whether a test can be a baseline: comparable with one that was made just like it."""
    return _force_n(test) is not None and _alike(test, test).comparable


def _force_n(test: TestFact) -> float | None:
    return test.mean_peak_n if test.mean_peak_n is not None and test.mean_peak_n > 0 else None


def _alike(baseline: TestFact, test: TestFact) -> Comparability:
    """Return the gates of a comparison, those of a retest; pain that nobody asked for stands in no way."""
    whole = compare_tests(_muscle_test(baseline), _muscle_test(test))
    return replace(whole, gates=tuple(gate for gate in whole.gates if gate.code != "pain" or gate.passed is not None))


def _muscle_test(test: TestFact) -> MuscleTest:
    return MuscleTest(
        muscle=test.muscle,
        side=test.side,
        device=test.device.strip() or None,
        test=TestType(test.kind),
        position=test.position.strip() or None,
        pad_site=test.pad_site.strip() or None,
        tester=test.tester.strip() or None,
        lever_m=test.lever_m,
        slope_n_per_s=test.slope_n_per_s,
        load_adequate=test.load_adequate,
        yields=test.yields,
        yield_velocity_dps=test.yield_velocity_dps,
        pain_nrs=test.pain_nrs,
        rest_kept=test.rest_kept,
        trials=test.trials,
    )


def _point(test: TestFact, baseline: TestFact | None, error: OwnError | None) -> Point:
    point = Point(
        session=test.session,
        test=test.number,
        at_s=test.at_s,
        mean_n=test.mean_peak_n,
        trials=test.trials,
        tester=test.tester,
        device=test.device,
        pain_nrs=test.pain_nrs,
        on_line=False,
    )
    force_n = _force_n(test)
    if force_n is None:
        return _off(point, "the peaks are not known")
    alike = _alike(test if baseline is None else baseline, test)
    if baseline is None or not alike.comparable:
        return _off(point, because(alike.gates))
    baseline_n = _force_n(baseline)
    if test is baseline or baseline_n is None:
        return replace(point, on_line=True, baseline=True, text=f"Baseline: {newtons(force_n)}.")
    change = change_of_force(baseline_n, force_n, alike, error)
    return replace(
        point,
        on_line=True,
        change_n=change.delta_n,
        change_fraction=change.delta_fraction,
        conclusion=change.conclusion.value,
        text=_sentence(change),
    )


def _off(point: Point, why: str) -> Point:
    return replace(point, why_not=why, text=f"Not comparable because {why}.")


def _sentence(change: ForceChange) -> str:
    return f"{change.text[:1].upper()}{change.text[1:]}."


def _verdicts(test: TestFact) -> Verdicts:
    return Verdicts(
        session=test.session,
        test=test.number,
        at_s=test.at_s,
        purpose=test.purpose,
        held=test.held,
        not_held=test.not_held,
        unclear=test.unclear,
    )


def _words(points: Sequence[Point], error: OwnError | None, *, own: OwnError | None) -> tuple[str, ...]:
    words = [GATES]
    if own is None:
        words.append(OWN_ERROR_UNKNOWN)
    elif error is not None:
        words.append(f"Band: ± MDC95 {newtons(error.mdc95_n)} from {error.source} (mean of {error.trials_in_mean}).")
    compared = sum(point.change_n is not None for point in points)
    if compared > 1 and error is not None:
        # By Šidák's inequality the product bounds it, although all are held beside the same baseline.
        most = share(chance_of_at_least_one(BEYOND_MDC95, compared))
        words.append(
            f"{compared} visits are compared with the baseline: by error alone at least one goes beyond MDC95 in up to "
            f"{most} of such courses."
        )
    if any(point.conclusion == Conclusion.BEYOND_MDC95 for point in points):
        words.append("A change beyond MDC95 says that the force changed, not why.")
    left_out = sum(not point.on_line for point in points)
    if left_out:
        words.append(f"{left_out} of {len(points)} visits are not on the line.")
    return tuple(words)
