"""The one detector, live and offline: samples in, closed trials out, the same however the samples were cut."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.analysis import CONTEXT_S, analyse
from nktsense.signal.bins import gather
from nktsense.signal.scanner import Scanner, Window
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import ForceShape, Phase, TrialAnalysis
from nktsense.signal.unusable import hold_usable

FloatArray = NDArray[np.float64]

_KEEP_S: Final = 3.0
_FALSE: Final = np.zeros(4096, dtype=np.bool_)
_LEARN_STEPS: Final = 8
"""The time between samples is learned once, from the first steps, so that it cannot depend on the chunking."""
_PIECE: Final = 1 << 19
"""A longer push is taken in pieces of so many samples."""
_DEFAULT_STEP_S: Final = 0.0125
_WORK_EVERY_S: Final = 0.5
"""Small pushes are looked at together this often, or when somebody asks for the phase."""


class _Columns:
    """Growing columns of samples that forget their oldest."""

    def __init__(self) -> None:
        self.offset = 0
        self._n = 0
        self._data: dict[str, NDArray[np.generic]] = {}
        self._capacity = 0

    def __len__(self) -> int:
        return self._n

    @property
    def end(self) -> int:
        """Number of the sample after the last, from the start of the stream."""
        return self.offset + self._n

    def append(self, columns: dict[str, NDArray[np.generic]]) -> None:
        n = len(next(iter(columns.values())))
        if self._n + n > self._capacity:
            self._capacity = max(4096, self._n + n, 2 * self._n)
            for name, values in columns.items():
                grown = np.empty(self._capacity, dtype=values.dtype)
                if name in self._data:
                    grown[: self._n] = self._data[name][: self._n]
                self._data[name] = grown
        for name, values in columns.items():
            self._data[name][self._n : self._n + n] = values
        self._n += n

    def get(self, name: str, first: int, stop: int) -> NDArray[np.generic]:
        """Return samples ``first`` to ``stop``, numbered from the start of the stream."""
        return self._data[name][first - self.offset : stop - self.offset]

    @property
    def worth_forgetting(self) -> bool:
        """True where so much is held that something may be forgotten."""
        return self._n > 4096

    def forget(self, before: int) -> None:
        count = before - self.offset
        if count < max(4096, self._n // 2):
            return  # moving the rest is paid for by what has been forgotten
        for values in self._data.values():
            values[: self._n - count] = values[count : self._n].copy()
        self._n -= count
        self.offset += count


class TrialDetector:
    """Find and measure trials in a stream of samples.

    A trial is handed out once, when it has closed and ``lookahead_s`` more have arrived (or the stream has ended,
    paused, or begun a new segment); nothing after that can change it.

    Args:
        settings: Constants.
        has_velocity: True where every push brings limb velocity.
        has_angle: True where every push brings limb angle.

    Examples:
        >>> import numpy as np
        >>> t = np.arange(0, 6, 0.01)
        >>> force = np.interp(t, [0, 1, 2, 4, 4.2, 6], [0, 0, 100, 100, 0, 0])
        >>> [trial] = detect(t, force)
        >>> round(trial.peak_n), round(trial.onset_s, 1)
        (100, 1.0)
    """

    def __init__(
        self, settings: DetectionSettings | None = None, *, has_velocity: bool = False, has_angle: bool = False
    ) -> None:
        self._settings = settings or DetectionSettings()
        self._has_velocity, self._has_angle = has_velocity, has_angle
        self._scanner: Scanner | None = None
        self._columns = _Columns()
        self._binned = 0
        self._bin_origin = 0
        self._last_s = self._worked_s = -math.inf
        self._reading_n = 0.0
        self._waiting: list[dict[str, NDArray[np.generic]]] = []
        self._pending: list[Window] = []
        self._count = 0
        self._bumps: list[float] = []

    @property
    def bumps(self) -> tuple[float, ...]:
        """Start times in s of pushes too brief to be a contraction of a person (evoked, passive): no trials."""
        return tuple(self._bumps)

    @property
    def phase(self) -> Phase:
        """The present phase, provisional."""
        self._scan(final=False)
        return Phase.WAITING if self._scanner is None else self._scanner.phase

    def push(
        self,
        time_s: FloatArray,
        force_n: FloatArray,
        velocity_dps: FloatArray | None = None,
        angle_deg: FloatArray | None = None,
        saturated: NDArray[np.bool_] | None = None,
    ) -> list[TrialAnalysis]:
        """Take the next samples; return the trials that are now closed for good.

        Args:
            time_s: Strictly rising times in s, shape (n,), after those of the push before.
            force_n: Force in N, shape (n,), finite.
            velocity_dps: Limb velocity in °/s, shape (n,); needed where the detector was told of it.
            angle_deg: Limb angle in °, shape (n,); needed where the detector was told of it.
            saturated: Samples at the end of the converter's range, or without a reading, shape (n,), or None for none.
                The last reading stands in their place, and their trial has no verdict.

        Raises:
            ValueError: A missing column, unequal lengths, times that do not rise, or a force that is no number. What
                is wrong inside a small push may be told by one that follows within half a second.
        """
        n = len(time_s)
        if n == 0:
            return []
        columns: dict[str, NDArray[np.generic]] = {"t": _floats(time_s), "f": _floats(force_n)}
        if self._has_velocity:
            columns["v"] = _floats(_needed(velocity_dps, "velocity_dps"))
        if self._has_angle:
            columns["a"] = _floats(_needed(angle_deg, "angle_deg"))
        columns["s"] = _FALSE[:n] if saturated is None and n <= len(_FALSE) else _flags(saturated, n)
        for values in columns.values():
            if len(values) != n:
                raise ValueError("all columns must have the length of time_s")
        if not time_s[0] > self._last_s:
            raise ValueError("times must rise strictly")
        if n > _PIECE:
            # Piece by piece, so that an hour costs no copies of itself; checked first, so that it is all or nothing.
            columns = _checked(columns)
            done: list[TrialAnalysis] = []
            for first in range(0, n, _PIECE):
                piece = {name: values[first : first + _PIECE] for name, values in columns.items()}
                done += self._take(piece, checked=True)
            return done
        return self._take(columns, checked=False)

    def _take(self, columns: dict[str, NDArray[np.generic]], *, checked: bool) -> list[TrialAnalysis]:
        """Take a push; small ones wait to be looked at together."""
        unusable = columns["s"].astype(np.bool_, copy=False)
        held, self._reading_n = hold_usable(columns["f"].astype(np.float64, copy=False), unusable, self._reading_n)
        columns = {**columns, "f": held}
        if checked:
            self._look()
            self._columns.append(columns)
        else:
            self._waiting.append(columns)
        self._last_s = float(columns["t"][-1])
        due = bool(self._pending) and self._is_due(self._last_s)
        if self._last_s - self._worked_s < _WORK_EVERY_S and not due:
            return []
        self._worked_s = self._last_s
        self._scan(final=False)
        return self._release(self._last_s)

    def finish(self) -> list[TrialAnalysis]:
        """End the stream; return the trials that were still open or waiting."""
        self._scan(final=True)
        window = None if self._scanner is None else self._scanner.finish()
        if window is not None:
            self._pending.append(window)
        return self._release(math.inf)

    def _ready(self, *, final: bool) -> Scanner | None:
        """Return the scanner, made once the time between samples is known; None before."""
        if self._scanner is None:
            times = self._times(0, min(self._columns.end, _LEARN_STEPS + 1))
            if len(times) <= _LEARN_STEPS and not final:
                return None
            step_s = float(np.median(np.diff(times))) if len(times) > 1 else _DEFAULT_STEP_S
            self._scanner = Scanner(self._settings, step_s)
            self._bin_origin = math.floor(times[0] * (1 / self._settings.bin_s))
        return self._scanner

    def _times(self, first: int, stop: int) -> FloatArray:
        return self._columns.get("t", first, stop).astype(np.float64, copy=False)

    def _look(self) -> None:
        """Take the small pushes that wait."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._columns.append(_checked(_joined(waiting)))

    def _scan(self, *, final: bool) -> None:
        """Hand every complete bin to the scanner."""
        self._look()
        if not len(self._columns):
            return
        scanner = self._ready(final=final)
        first, end = self._binned, self._columns.end
        if scanner is None or end == first:
            return
        force = self._columns.get("f", first, end).astype(np.float64, copy=False)
        bins = gather(self._times(first, end), force, first, self._settings.bin_s, self._bin_origin, final=final)
        if bins is not None:
            self._pending += scanner.feed(bins)
            self._binned = int(bins.last[-1]) + 1

    def _release(self, now_s: float) -> list[TrialAnalysis]:
        done: list[TrialAnalysis] = []
        while self._pending and self._is_due(now_s):
            trial = self._analyse(self._pending.pop(0))
            if trial.force_shape is ForceShape.NO_CONTRACTION:
                self._bumps.append(trial.start_s)
            else:
                done.append(replace(trial, index=self._count))
                self._count += 1
        held_s = math.inf if self._scanner is None else self._scanner.hold_from
        pause_s = 0.0 if self._scanner is None else self._scanner.pause_s
        keep_s = min(now_s, held_s, *(w.start_s for w in self._pending)) - max(_KEEP_S, pause_s + 2 * CONTEXT_S)
        if math.isfinite(keep_s) and self._scanner is not None and self._columns.worth_forgetting:
            oldest = self._columns.offset + int(np.searchsorted(self._held(), keep_s))
            self._columns.forget(min(oldest, self._binned))
        return done

    def _is_due(self, now_s: float) -> bool:
        return self._pending[0].end_s + self._settings.lookahead_s < now_s

    def _held(self) -> FloatArray:
        return self._times(self._columns.offset, self._columns.end)

    def _analyse(self, window: Window) -> TrialAnalysis:
        first, stop = self._stretch(window)
        columns = self._columns

        def column(name: str, present: bool) -> FloatArray | None:
            return columns.get(name, first, stop).astype(np.float64) if present else None

        local = replace(window, first=window.first - first, rise=window.rise - first, last=window.last - first)
        return analyse(
            local,
            columns.get("t", first, stop).astype(np.float64),
            columns.get("f", first, stop).astype(np.float64),
            column("v", self._has_velocity),
            column("a", self._has_angle),
            columns.get("s", first, stop).astype(np.bool_),
            self._settings,
            self._next_s(window),
        )

    def _next_s(self, window: Window) -> float | None:
        """Return the time of the sample after a trial; None where there is none, or where the trial is cut off."""
        if window.open_end or window.last + 1 >= self._columns.end:
            return None
        return float(self._times(window.last + 1, window.last + 2)[0])

    def _stretch(self, window: Window) -> tuple[int, int]:
        """Return the samples that the analysis of a trial may use: they depend on the trial alone."""
        held, offset = self._held(), self._columns.offset
        first = offset + int(held.searchsorted(window.start_s - CONTEXT_S, side="left"))
        stop = offset + int(held.searchsorted(window.end_s + self._settings.lookahead_s, side="right"))
        # A pause ends what may be used: what comes after it is another stretch.
        steps = np.diff(held[first - offset : stop - offset])
        breaks = np.flatnonzero(steps > self._settings.max_gap_s) + first + 1
        later = breaks[breaks > window.last]
        earlier = breaks[breaks <= window.first]
        return int(earlier[-1]) if len(earlier) else first, int(later[0]) if len(later) else stop


def _flags(saturated: NDArray[np.bool_] | None, n: int) -> NDArray[np.bool_]:
    return np.zeros(n, dtype=np.bool_) if saturated is None else saturated


def _joined(pushes: list[dict[str, NDArray[np.generic]]]) -> dict[str, NDArray[np.generic]]:
    if len(pushes) == 1:
        return pushes[0]
    return {name: np.concatenate([push[name] for push in pushes]) for name in pushes[0]}


def _checked(columns: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
    times, force = columns["t"].astype(np.float64, copy=False), columns["f"]
    if not (times[1:] > times[:-1]).all():
        raise ValueError("times must rise strictly")
    if not np.isfinite(force).all():
        raise ValueError("force must be finite")
    return columns


def _floats(column: FloatArray) -> FloatArray:
    return np.asarray(column, dtype=np.float64)


def _needed(column: FloatArray | None, name: str) -> FloatArray:
    if column is None:
        raise ValueError(f"{name} was announced and is missing")
    return column


def detect(
    time_s: FloatArray,
    force_n: FloatArray,
    velocity_dps: FloatArray | None = None,
    angle_deg: FloatArray | None = None,
    saturated: NDArray[np.bool_] | None = None,
    *,
    settings: DetectionSettings | None = None,
) -> list[TrialAnalysis]:
    """Return the trials of a whole recording: the same as pushing it piece by piece.

    Args and errors are those of :meth:`TrialDetector.push`.
    """
    detector = TrialDetector(settings, has_velocity=velocity_dps is not None, has_angle=angle_deg is not None)
    trials = detector.push(time_s, force_n, velocity_dps, angle_deg, saturated)
    return trials + detector.finish()
