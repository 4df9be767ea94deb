"""What a stream was worth: its rate as it was, what was lost, and the device's clock against the host's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.clock import MAX_DRIFT, ClockLine, fit_clock
from firmware_bridge.samples import Fact, FactKind
from nktsense.recording.model import FloatArray, Recording

_ANEW = (FactKind.CLOCK_RESET, FactKind.RECONNECT)
"""After these a device's clock stands to the host's in another way than before."""
_BROKEN = (FactKind.GAP, *_ANEW)


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
        stretch of the device's clock (see :class:`~firmware_bridge.clock.ClockLine`), empty without such a clock.
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
    out = np.empty(len(recording))
    rows: list[dict[str, Any]] = said["clock"]
    starts = [int(row["row"]) for row in rows]
    for row, start, end in zip(rows, starts, [*starts[1:], len(recording)], strict=True):
        line = ClockLine(row["start_s"], row["offset_s"], row["drift_ppm"] * 1e-6, 0.0, 0.0)
        out[start:end] = line.host_time_s(recording.time_s[start:end])
    return out if rows else None


def _sum(facts: Sequence[Fact], kind: FactKind, what: str) -> float:
    return float(sum(getattr(fact, what) or 0 for fact in facts if fact.kind is kind))


def _positions(times: StreamTimes, facts: Sequence[Fact], kinds: tuple[FactKind, ...]) -> list[int]:
    """Return which samples have one of these facts right before them."""
    at = [fact.at_sample for fact in facts if fact.kind in kinds]
    return sorted(set(np.searchsorted(times.index, at).tolist()) - {0, len(times.index)})


def _rate(times: StreamTimes, facts: Sequence[Fact]) -> float | None:
    steps = np.diff(times.time_s)
    whole = np.ones(len(steps), dtype=np.bool_)
    whole[[i - 1 for i in _positions(times, facts, _BROKEN)]] = False
    whole &= np.diff(times.index) == 1
    passed_s = float(steps[whole].sum())
    return int(whole.sum()) / passed_s if passed_s > 0 else None


def _clock_lines(times: StreamTimes, facts: Sequence[Fact]) -> list[tuple[int, ClockLine]]:
    if not times.on_device_clock or not len(times.index):
        return []
    starts = [0, *_positions(times, facts, _ANEW)]
    ends = [*starts[1:], len(times.index)]
    return [(i, fit_clock(times.time_s[i:j], times.host_s[i:j])) for i, j in zip(starts, ends, strict=True)]


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
