"""What the time stamps of a recording say: segments, repeats, gaps and the sampling rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.recording.model import FloatArray, Problem, Span

GAP_MIN_S: Final = 0.05
GAP_MEDIANS: Final = 3.0
IRREGULAR_SHARE: Final = 0.20
MAX_LISTED: Final = 5
"""So many of a kind get a problem each; where there are more, one problem counts them."""

_TIME_DIGITS: Final = 9  # a gap of exactly three steps must not depend on the last bit of a difference


@dataclass(frozen=True, slots=True)
class TimeFacts:
    """What :func:`describe_time` finds; the fields are those of ``Recording``."""

    segment_starts: tuple[int, ...]
    repeated_segments: frozenset[int]
    nominal_rate_hz: float | None
    gaps: tuple[Span, ...]
    problems: tuple[Problem, ...]


def segment_starts(time_s: FloatArray) -> tuple[int, ...]:
    """Return the index of the first sample of each stretch in which time never steps back; the first is 0."""
    backward = np.flatnonzero(np.diff(time_s) < 0).tolist()
    return (0, *(index + 1 for index in backward))


def steps(time_s: FloatArray) -> FloatArray:
    """Return the times between consecutive samples in s, without steps back from one segment to the next."""
    dt = np.diff(time_s)
    return dt[dt > 0]


def nominal_rate(time_s: FloatArray) -> float | None:
    """Return 1 over the median time step in Hz, or None for fewer than two samples."""
    dt = steps(time_s)
    return float(1.0 / np.median(dt)) if len(dt) else None


def find_gaps(time_s: FloatArray) -> tuple[Span, ...]:
    """Return where samples are missing: steps beyond 0.05 s and beyond three times the median step.

    A span runs from the last sample before to the first sample after.
    """
    dt = steps(time_s)
    if not len(dt):
        return ()
    limit = max(GAP_MIN_S, GAP_MEDIANS * float(np.median(dt)))
    wide = np.round(np.diff(time_s), _TIME_DIGITS) > round(limit, _TIME_DIGITS)
    return tuple(Span(float(time_s[i]), float(time_s[i + 1])) for i in np.flatnonzero(wide))


def is_irregular(time_s: FloatArray) -> bool:
    """Return whether the middle half of the time steps spreads over more than 20 % of the median step."""
    dt = steps(time_s)
    if len(dt) < 4:
        return False
    low, middle, high = np.percentile(dt, (25, 50, 75))
    return bool(round(high - low, _TIME_DIGITS) > IRREGULAR_SHARE * middle)


def repeated_segments(time_s: FloatArray, force: FloatArray, starts: tuple[int, ...]) -> frozenset[int]:
    """Return the positions in ``starts`` of segments equal to an earlier one in every time and force."""
    seen: set[bytes] = set()
    repeated: set[int] = set()
    for position, (start, end) in enumerate(zip(starts, (*starts[1:], len(time_s)), strict=True)):
        content = time_s[start:end].tobytes() + b"|" + force[start:end].tobytes()
        if content in seen:
            repeated.add(position)
        seen.add(content)
    return frozenset(repeated)


def drop_repeated_times(
    time_s: FloatArray, values: tuple[FloatArray, ...]
) -> tuple[NDArray[np.bool_], tuple[Problem, ...]]:
    """Find samples that carry the same time as the one before.

    Args:
        time_s: Times in s, shape (n,).
        values: What was measured at these times, arrays of shape (n,); the first of equal times is kept.

    Returns:
        Which samples to keep, shape (n,), and the problems that say what was dropped.
    """
    keep = np.ones(len(time_s), dtype=np.bool_)
    keep[1:] = np.diff(time_s) != 0
    if bool(keep.all()):
        return keep, ()
    first = np.flatnonzero(keep)[np.cumsum(keep) - 1]
    same = np.ones(len(time_s), dtype=np.bool_)
    for array in values:
        same &= (array == array[first]) | (np.isnan(array) & np.isnan(array[first]))
    problems: list[Problem] = []
    repeats, conflicts = ~keep & same, ~keep & ~same
    if repeats.any():
        problems.append(
            Problem(
                "repeated_rows",
                f"{_rows(int(repeats.sum()))} the one before, time and values; the repeats were left out.",
                at_s=float(time_s[np.argmax(repeats)]),
                severity="note",
            )
        )
    if conflicts.any():
        problems.append(
            Problem(
                "repeated_time",
                f"{int(conflicts.sum())} samples carry the same time as an earlier one but other values; the "
                "first of each was kept. Export the file with finer time stamps if you can.",
                at_s=float(time_s[np.argmax(conflicts)]),
            )
        )
    return keep, tuple(problems)


def describe_time(time_s: FloatArray, force: FloatArray, rate_hz: float | None = None) -> TimeFacts:
    """Return what the time stamps say, with a problem for each thing that a person must know.

    Args:
        time_s: Times in s as they stand in the file, shape (n,); no two in a row are equal.
        force: Force at these times, shape (n,), any unit.
        rate_hz: Samples per second where it is known otherwise.
    """
    starts = segment_starts(time_s)
    repeated = repeated_segments(time_s, force, starts)
    gaps = find_gaps(time_s)
    problems = [*_restart_problems(time_s, starts), *_repeat_problems(time_s, starts, repeated)]
    if gaps:
        first, missing = gaps[0], sum(gap.end_s - gap.start_s for gap in gaps)
        problems.append(
            Problem(
                "gaps",
                f"Samples are missing in {len(gaps)} place{'s' if len(gaps) > 1 else ''}, {missing:.3g} s in all.",
                at_s=first.start_s,
            )
        )
    if is_irregular(time_s):
        problems.append(
            Problem("irregular_rate", "The time between samples varies widely in this file.", severity="note")
        )
    return TimeFacts(starts, repeated, rate_hz or nominal_rate(time_s), gaps, tuple(problems))


def _restart_problems(time_s: FloatArray, starts: tuple[int, ...]) -> list[Problem]:
    steps_back = starts[1:]
    if len(steps_back) > MAX_LISTED:
        downward = 2 * len(steps_back) > len(time_s)
        what = "Time runs backward in most of this file" if downward else "Time steps back often in this file"
        message = f"{what} ({len(steps_back)} steps back); nothing was sorted. Check the time column."
        return [Problem("time_restarts", message, at_s=float(time_s[steps_back[0]]))]
    return [
        Problem(
            "time_restarts",
            f"Time steps back from {time_s[start - 1]:.15g} s to {time_s[start]:.15g} s; nothing was sorted.",
            at_s=float(time_s[start]),
        )
        for start in steps_back
    ]


def _repeat_problems(time_s: FloatArray, starts: tuple[int, ...], repeated: frozenset[int]) -> list[Problem]:
    ends = (*starts[1:], len(time_s))
    if len(repeated) > MAX_LISTED:
        message = (
            f"{len(repeated)} stretches of the file repeat earlier ones sample by sample; they are no new measurements."
        )
        return [Problem("repeated_segment", message, at_s=float(time_s[starts[min(repeated)]]))]
    return [
        Problem(
            "repeated_segment",
            f"Stretch {position + 1} of the file ({ends[position] - starts[position]} samples) repeats an "
            "earlier one sample by sample; it is not a new measurement.",
            at_s=float(time_s[starts[position]]),
        )
        for position in sorted(repeated)
    ]


def _rows(count: int) -> str:
    return "1 row repeats" if count == 1 else f"{count} rows repeat"
