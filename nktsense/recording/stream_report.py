"""What a stream was worth: its rate as it was, what was lost, and the device's clock against the host's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.clock import MAX_DRIFT, ClockLine, fit_clock
from firmware_bridge.samples import Fact, FactKind
from nktsense.recording.model import FloatArray, Recording

_ANEW = (FactKind.CLOCK_RESET, FactKind.RECONNECT)
"""After these a device's clock stands to the host's in another way than before."""
_BROKEN = (FactKind.GAP, *_ANEW)
_LEAP_S: Final = 1.0
"""The computer's clock went on by so much more than the device's from one sample to the next: one stood still."""
_SLEPT_S: Final = 10.0
"""It went on by so much less: the computer slept. Less than that may be a packet that had been late."""
_PIECE_S: Final = 600.0
"""A clock that warms up does not run evenly: where a straight line does not fit, it is taken in pieces so long."""
_UNEVEN_S: Final = 0.002


@dataclass(frozen=True, slots=True)
class StreamTimes:
    """When the samples of a stream were taken.

    Attributes:
        index: Number of each sample, counted from the start of the stream, shape (n,).
        time_s: Time of each sample in s, on the device's clock where it has one, shape (n,).
        host_s: Time of each sample on the host's clock as it was mapped when it came, s, shape (n,).
        on_device_clock: Whether ``time_s`` is the device's.
    """

    index: NDArray[np.int64]
    time_s: FloatArray
    host_s: FloatArray
    on_device_clock: bool


def describe_stream(times: StreamTimes, facts: Sequence[Fact], jitter_s: float | None) -> dict[str, Any]:
    """Return what is to be said of a stream, as plain JSON values.

    Args:
        times: When its samples were taken.
        facts: What happened to it.
        jitter_s: Scatter of the arrivals, s, or None.

    Returns:
        ``samples``; ``lost_samples`` (as far as a rate tells how many), ``lost_s`` and ``lost_share`` of all there
        should be; ``repeated_samples``, ``unread_bytes``, ``clock_restarts``, ``reconnections``; ``rate_hz`` between
        the gaps, on the clock of the samples; ``arrival_jitter_ms``; and ``clock``, a list with one entry for each
        stretch of the device's clock (see :class:`~firmware_bridge.clock.ClockLine`), or for each ten minutes or so of
        a stretch in which it ran unevenly; empty without such a clock.
    """
    n = len(times.index)
    lost = _sum(facts, FactKind.GAP, "count")
    return {
        "samples": n,
        "lost_samples": int(lost),
        "lost_s": _sum(facts, FactKind.GAP, "value"),
        "lost_share": lost / (n + lost) if n + lost else 0.0,
        "repeated_samples": int(_sum(facts, FactKind.DUPLICATE, "count")),
        "unread_bytes": int(_sum(facts, FactKind.GARBAGE, "count") + _sum(facts, FactKind.CRC_ERROR, "count")),
        "clock_restarts": sum(fact.kind is FactKind.CLOCK_RESET for fact in facts),
        "reconnections": sum(fact.kind is FactKind.RECONNECT for fact in facts),
        "rate_hz": _rate(times, facts),
        "arrival_jitter_ms": None if jitter_s is None else 1e3 * jitter_s,
        "clock": [_as_row(first, line) for first, line in _clock_lines(times, facts)],
    }


def host_times(recording: Recording) -> FloatArray | None:
    """Return when the samples of a recording were taken on the clock of the computer that made it.

    Returns:
        Times in s, shape (n,); None where the recording does not say.
    """
    said = recording.metadata.get("stream")
    if not isinstance(said, dict) or recording.metadata.get("host_origin_s") is None:
        return None
    if recording.metadata.get("clock") != "device":
        return recording.time_s
    return on_host_clock(recording.time_s, said["clock"]) if said["clock"] else None


def on_host_clock(
    time_s: FloatArray, clock: Sequence[dict[str, Any]], mapped_s: FloatArray | None = None
) -> FloatArray:
    """Return the host times of samples by the lines through their device's clock.

    Args:
        time_s: Device times of all samples in s, shape (n,).
        clock: What :func:`describe_stream` says of the clock, at least one entry.
        mapped_s: Host times as they were mapped when the samples came, which stay where no drift is known, shape (n,).
    """
    out = np.empty(len(time_s))
    starts = [int(row["row"]) for row in clock]
    for row, start, end in zip(clock, starts, [*starts[1:], len(time_s)], strict=True):
        line = ClockLine(row["start_s"], row["offset_s"], row["drift_ppm"] * 1e-6, 0.0, 0.0)
        if mapped_s is not None and row["drift_within_ppm"] is None:
            out[start:end] = mapped_s[start:end]
        else:
            out[start:end] = line.host_time_s(time_s[start:end])
    return out


def _sum(facts: Sequence[Fact], kind: FactKind, what: str) -> float:
    return float(sum(getattr(fact, what) or 0 for fact in facts if fact.kind is kind))


def _positions(times: StreamTimes, facts: Sequence[Fact], kinds: tuple[FactKind, ...]) -> list[int]:
    """Return which samples have one of these facts right before them."""
    at = [fact.at_sample for fact in facts if fact.kind in kinds]
    return sorted(set(np.searchsorted(times.index, at).tolist()) - {0, len(times.index)})


def _rate(times: StreamTimes, facts: Sequence[Fact]) -> float | None:
    n = len(times.index)
    if n < 2:
        return None
    broken = set(_positions(times, facts, _BROKEN))
    if int(times.index[-1] - times.index[0]) != n - 1:
        broken |= set((np.flatnonzero(np.diff(times.index) != 1) + 1).tolist())
    at = np.array(sorted(broken), dtype=np.int64)
    passed_s = float(times.time_s[-1] - times.time_s[0] - (times.time_s[at] - times.time_s[at - 1]).sum())
    whole = n - 1 - len(at)
    return whole / passed_s if whole and passed_s > 0 else None


def _clock_lines(times: StreamTimes, facts: Sequence[Fact]) -> list[tuple[int, ClockLine]]:
    if not times.on_device_clock or not len(times.index):
        return []
    starts = [0, *sorted({*_positions(times, facts, _ANEW), *_leaps(times)})]
    ends = [*starts[1:], len(times.index)]
    return [line for i, j in zip(starts, ends, strict=True) for line in _stretch_lines(times, i, j)]


def _leaps(times: StreamTimes) -> list[int]:
    """Return before which samples one of the clocks stood still or leapt, although nobody says so."""
    ahead = np.diff(times.host_s - times.time_s)
    at = np.flatnonzero((ahead > _LEAP_S) | (ahead < -_SLEPT_S)) + 1
    rises = times.host_s[at] >= times.host_s[at - 1]
    return at[rises].tolist()


def _stretch_lines(times: StreamTimes, i: int, j: int) -> list[tuple[int, ClockLine]]:
    """Return the line of a stretch, or the lines of its pieces where these lie closer."""
    device_s, host_s = times.time_s[i:j], times.host_s[i:j]
    whole = fit_clock(device_s, host_s)
    count = round(float(device_s[-1] - device_s[0]) / _PIECE_S)
    if count < 2 or whole.jitter_s < _UNEVEN_S:
        return [(i, whole)]
    cuts = np.searchsorted(device_s, np.linspace(device_s[0], device_s[-1], count + 1)[1:-1])
    edges = [0, *sorted({*cuts.tolist()} - {0}), j - i]
    lines = [(i + a, fit_clock(device_s[a:b], host_s[a:b])) for a, b in pairwise(edges)]
    closer = float(np.median([line.jitter_s for _, line in lines])) < whole.jitter_s / 2
    return lines if closer else [(i, whole)]


def _as_row(first: int, line: ClockLine) -> dict[str, Any]:
    known = line.drift_within < MAX_DRIFT
    return {
        "row": first,
        "start_s": line.start_s,
        "offset_s": line.offset_s,
        "drift_ppm": 1e6 * line.drift,
        "drift_within_ppm": 1e6 * line.drift_within if known else None,
        "jitter_ms": 1e3 * line.jitter_s,
    }
