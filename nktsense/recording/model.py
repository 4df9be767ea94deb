"""A recording in memory: what every reader gives and every writer takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Severity = Literal["note", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a file that a person must know.

    Attributes:
        code: Stable name, for machines.
        message: One plain sentence, with what to do where there is something to do.
        at_s: Time in the file's own seconds where it happened, or None.
        severity: ``note`` changes nothing; ``warning`` limits what can be said; ``error`` means that the file,
            or the part of it that the message names, was not graded.
    """

    code: str
    message: str
    at_s: float | None = None
    severity: Severity = "warning"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in s, from ``start_s`` to ``end_s``."""

    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Marker:
    """A mark at a time; ``kind`` is a word from a fixed list (``trigger``, ``start``, ``stop``, ``user``)."""

    kind: str
    at_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """Force over time, with limb motion where there is any.

    Arrays are one-dimensional and of equal length n. Times are the file's own seconds, in the order in which
    they stand in the file: nothing is sorted, nothing is filled in.

    Attributes:
        time_s: Time of each sample in s.
        force: Force of each sample, in ``unit``.
        unit: ``"N"``, ``"counts"`` (raw, not calibrated), or None where the file does not say. Readers convert
            every other known unit of force to newtons and keep its name in ``source_unit``.
        angular_velocity_dps: Limb angular velocity in °/s, or None.
        angle_deg: Limb angle in °, or None.
        saturated: True where a sample is no reading: the converter stood at the end of its range, or the sensor was
            faulty; or None.
        segment_starts: Index of the first sample of each stretch in which time only rises; the first is 0.
        repeated_segments: Positions in ``segment_starts`` of segments that repeat an earlier one sample by sample.
        nominal_rate_hz: Samples per second, from the device where it says so, else the reader's estimate.
        gaps: Where samples are missing.
        markers: Marks in the file.
        problems: What a person must know.
        source: The file, or None.
        source_unit: Name of the unit that the file, or the device behind a recording of ours, stated before
            conversion, or None.
        channel: Name of the force column, or None.
        metadata: What else the file says, as plain JSON values.
    """

    time_s: FloatArray
    force: FloatArray
    unit: str | None = "N"
    angular_velocity_dps: FloatArray | None = None
    angle_deg: FloatArray | None = None
    saturated: NDArray[np.bool_] | None = None
    segment_starts: tuple[int, ...] = (0,)
    repeated_segments: frozenset[int] = frozenset()
    nominal_rate_hz: float | None = None
    gaps: tuple[Span, ...] = ()
    markers: tuple[Marker, ...] = ()
    problems: tuple[Problem, ...] = ()
    source: Path | None = None
    source_unit: str | None = None
    channel: str | None = None
    metadata: dict[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        n = len(self.time_s)
        for name in ("force", "angular_velocity_dps", "angle_deg", "saturated"):
            array = getattr(self, name)
            if array is not None and array.shape != (n,):
                raise ValueError(f"{name} has shape {array.shape}, but time_s has {n} samples")

    def __len__(self) -> int:
        return len(self.time_s)

    @property
    def shown_force(self) -> FloatArray:
        """The force as it may be shown, in ``unit``, shape (n,): NaN where a sample is no reading of it."""
        return self.force if self.saturated is None else np.where(self.saturated, np.nan, self.force)

    @property
    def duration_s(self) -> float:
        """Time covered in s, summed over the segments."""
        ends = (*self.segment_starts[1:], len(self))
        return float(
            sum(
                self.time_s[end - 1] - self.time_s[start]
                for start, end in zip(self.segment_starts, ends, strict=True)
                if end > start
            )
        )

    @property
    def mean_rate_hz(self) -> float | None:
        """Samples per second over the time covered, or None for fewer than two samples."""
        steps = len(self) - len(self.segment_starts)
        return steps / self.duration_s if steps > 0 and self.duration_s > 0 else None
