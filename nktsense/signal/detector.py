"""The one detector, live and offline: samples in, closed trials out, the same however the samples were cut."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.analysis import CONTEXT_S, analyse
from nktsense.signal.scanner import Bin, Scanner, Window
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Phase, TrialAnalysis

FloatArray = NDArray[np.float64]

_KEEP_S: Final = 3.0
_DEFAULT_STEP_S: Final = 0.0125


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
            self._capacity = max(4096, 2 * (self._n + n))
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
        nominal_rate_hz: Samples per second as the device states it, or the reader's estimate; None for unknown.
        has_velocity: True where every push brings limb velocity.
        has_angle: True where every push brings limb angle.

    Examples:
        >>> import numpy as np
        >>> t = np.arange(0, 6, 0.01)
        >>> force = np.interp(t, [0, 1, 2, 4, 4.2, 6], [0, 0, 100, 100, 0, 0])
        >>> [trial] = detect(t, force, nominal_rate_hz=100.0)
        >>> round(trial.peak_n), round(trial.onset_s, 1)
        (100, 1.0)
    """

    def __init__(
        self,
        settings: DetectionSettings | None = None,
        nominal_rate_hz: float | None = None,
        *,
        has_velocity: bool = False,
        has_angle: bool = False,
    ) -> None:
        self._settings = settings or DetectionSettings()
        self._has_velocity, self._has_angle = has_velocity, has_angle
        step_s = 1 / nominal_rate_hz if nominal_rate_hz else _DEFAULT_STEP_S
        self._scanner = Scanner(self._settings, step_s)
        self._columns = _Columns()
        self._binned = 0
        self._pending: list[Window] = []
        self._last_end = 0
        self._count = 0

    @property
    def phase(self) -> Phase:
        """The present phase, provisional."""
        return self._scanner.phase

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
            saturated: Samples at the end of the converter's range, shape (n,), or None for none.

        Raises:
            ValueError: A missing column, unequal lengths, or times that do not rise.
        """
        n = len(time_s)
        if n == 0:
            return []
        columns: dict[str, NDArray[np.generic]] = {"t": time_s, "f": force_n}
        if self._has_velocity:
            columns["v"] = _needed(velocity_dps, "velocity_dps")
        if self._has_angle:
            columns["a"] = _needed(angle_deg, "angle_deg")
        columns["s"] = np.zeros(n, dtype=np.bool_) if saturated is None else saturated
        if any(len(values) != n for values in columns.values()):
            raise ValueError("all columns must have the length of time_s")
        before = self._columns.get("t", self._columns.end - 1, self._columns.end) if len(self._columns) else None
        rising = np.diff(time_s) > 0
        if not rising.all() or (before is not None and not time_s[0] > before[0]):
            raise ValueError("times must rise strictly")
        self._columns.append(columns)
        self._scan(final=False)
        return self._release(float(time_s[-1]))

    def finish(self) -> list[TrialAnalysis]:
        """End the stream, and return the trials that were still open or waiting."""
        self._scan(final=True)
        window = self._scanner.finish()
        if window is not None:
            self._pending.append(window)
        return self._release(float("inf"))

    def _scan(self, *, final: bool) -> None:
        """Hand every complete bin to the scanner; the last one is complete when a sample of the next has come."""
        first, end = self._binned, self._columns.end
        if end == first:
            return
        time_s = self._columns.get("t", first, end).astype(np.float64, copy=False)
        force = self._columns.get("f", first, end).astype(np.float64, copy=False)
        number = np.floor(time_s / self._settings.bin_s)
        edges = np.flatnonzero(np.diff(number)) + 1
        starts = np.concatenate(([0], edges))
        if not final:
            stops, starts = edges, starts[:-1]
        else:
            stops = np.concatenate((edges, [len(time_s)]))
        if len(starts) == 0:
            return
        used = int(stops[-1])
        sizes = stops - starts
        sums = np.add.reduceat(force[:used], starts)
        means = sums / sizes
        deviation = force[:used] - np.repeat(means, sizes)
        variances = np.add.reduceat(deviation * deviation, starts) / sizes
        rows = zip(
            (starts + first).tolist(),
            (stops + first - 1).tolist(),
            time_s[starts].tolist(),
            time_s[stops - 1].tolist(),
            means.tolist(),
            variances.tolist(),
            strict=True,
        )
        for row in rows:
            window = self._scanner.step(Bin(*row))
            if window is not None:
                self._pending.append(window)
        self._binned = first + used

    def _release(self, now_s: float) -> list[TrialAnalysis]:
        done: list[TrialAnalysis] = []
        while self._pending and self._pending[0].end_s + self._settings.lookahead_s < now_s:
            done.append(self._analyse(self._pending.pop(0)))
        keep_s = min(now_s, self._scanner.hold_from, *(w.start_s for w in self._pending)) - _KEEP_S
        if np.isfinite(keep_s) and len(self._columns):
            times = self._columns.get("t", self._columns.offset, self._columns.end)
            oldest = self._columns.offset + int(np.searchsorted(times, keep_s))
            self._columns.forget(min(oldest, self._binned))
        return done

    def _analyse(self, window: Window) -> TrialAnalysis:
        held = self._columns.get("t", self._columns.offset, self._columns.end)
        offset = self._columns.offset
        first = offset + int(np.searchsorted(held, window.start_s - CONTEXT_S, side="left"))
        stop = offset + int(np.searchsorted(held, window.end_s + self._settings.lookahead_s, side="right"))
        # A pause ends what may be used: what comes after it is another stretch.
        steps = np.diff(held[first - offset : stop - offset])
        breaks = np.flatnonzero(steps > self._settings.max_gap_s) + first + 1
        later = breaks[breaks > window.last]
        earlier = breaks[breaks <= window.first]
        stop = int(later[0]) if len(later) else stop
        first = int(earlier[-1]) if len(earlier) else first
        local = Window(
            first=window.first - first,
            rise=window.rise - first,
            last=window.last - first,
            start_s=window.start_s,
            end_s=window.end_s,
            zero_n=window.zero_n,
            open_start=window.open_start,
            open_end=window.open_end,
            after_s=window.after_s,
        )

        def column(name: str, present: bool) -> FloatArray | None:
            if not present:
                return None
            return self._columns.get(name, first, stop).astype(np.float64)

        trial = analyse(
            self._count,
            local,
            self._columns.get("t", first, stop).astype(np.float64),
            self._columns.get("f", first, stop).astype(np.float64),
            column("v", self._has_velocity),
            column("a", self._has_angle),
            self._columns.get("s", first, stop).astype(np.bool_),
            self._settings,
        )
        self._count += 1
        return trial


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
    nominal_rate_hz: float | None = None,
) -> list[TrialAnalysis]:
    """Return the trials of a whole recording: the same as pushing it piece by piece.

    Args and errors are those of :meth:`TrialDetector.push`.
    """
    detector = TrialDetector(
        settings,
        nominal_rate_hz,
        has_velocity=velocity_dps is not None,
        has_angle=angle_deg is not None,
    )
    trials = detector.push(time_s, force_n, velocity_dps, angle_deg, saturated)
    return trials + detector.finish()
