"""Stretches in which samples came that are no reading of the force, and how they are drawn: not as a force."""

from __future__ import annotations

from array import array
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from nktsense.acquire.update import LinkState, LiveUpdate, SensorState
from nktsense.view.trace.gaps import paint_gaps
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.pane import Pane
from nktsense.view.words import tr

FloatArray = NDArray[np.float64]

Kind = SensorState | None
"""What was wrong; None where it is not known, as in a recording."""
_KINDS: Final[tuple[Kind, ...]] = (SensorState.BEYOND_RANGE, SensorState.FAULTY, None)


def _kind_of(update: LiveUpdate) -> Kind:
    if update.state is LinkState.ENDED:
        return None
    return SensorState.FAULTY if update.sensor is SensorState.FAULTY else SensorState.BEYOND_RANGE


class _Spans:
    """Begin and end of stretches, s, in order."""

    def __init__(self) -> None:
        self.begin, self.end = array("d"), array("d")

    def within(self, start_s: float, end_s: float) -> tuple[FloatArray, FloatArray]:
        """Return begins and ends of those in a stretch, s."""
        begin, end = np.array(self.begin), np.array(self.end)
        part = slice(int(np.searchsorted(end, start_s)), int(np.searchsorted(begin, end_s, side="right")))
        return begin[part], end[part]


class Unusable:
    """The stretches of a stream by what was wrong."""

    def __init__(self) -> None:
        self._spans = {kind: _Spans() for kind in _KINDS}
        self._open: _Spans | None = None

    def __len__(self) -> int:
        return sum(len(spans.begin) for spans in self._spans.values())

    @property
    def under_way(self) -> bool:
        """Whether the newest sample is no reading."""
        return self._open is not None

    @property
    def reach(self) -> tuple[int, int]:
        """How many there are, and how far the newest reaches, whole s: what changes where one is to be drawn anew."""
        return len(self), 0 if self._open is None else int(self._open.end[-1])

    def seen(self, start_s: float, end_s: float) -> bool:
        """Whether there is one between two times, s."""
        return any(len(spans.within(start_s, end_s)[0]) for spans in self._spans.values() if spans.begin)

    def spans(self) -> list[tuple[Kind, float, float]]:
        """Return kind, begin and end of each, s."""
        found = [(kind, a, b) for kind, one in self._spans.items() for a, b in zip(one.begin, one.end, strict=True)]
        return sorted(found, key=lambda one: one[1])

    def take(self, update: LiveUpdate) -> None:
        """Take the samples of one update. A stretch lasts until the first reading after it."""
        time_s, bad = update.time_s, update.unusable
        if not len(time_s):
            return
        if self._open is not None:  # up to here at least, wherever it ends
            self._open.end[-1] = float(time_s[0])
        if bad is None:
            self._open = None
            return
        steps = np.diff(np.concatenate(([self._open is not None], bad, [False])).astype(np.int8))
        begins, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
        spans = self._spans[_kind_of(update)]
        last = len(time_s) - 1
        if self._open is not None:
            self._open.end[-1] = float(time_s[min(int(ends[0]), last)])
            ends = ends[1:]
        for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
            spans.begin.append(float(time_s[begin]))
            spans.end.append(float(time_s[min(end, last)]))
            self._open = spans
        if not bad[-1]:
            self._open = None

    def paint(self, painter: QPainter, pane: Pane, origin_s: float, labels: Labels | None) -> None:
        """Paint them; with a word where there are labels.

        Args:
            painter: Where to paint.
            pane: The plot of force.
            origin_s: Time of the stream at the zero of the view, s.
            labels: The words of the frame, or None.
        """
        start_s, end_s = (origin_s + x for x in pane.x_range)
        for kind, spans in self._spans.items():
            if not len(spans.begin):
                continue
            begin, end = spans.within(start_s, end_s)
            word = {
                SensorState.BEYOND_RANGE: tr("beyond its range"),
                SensorState.FAULTY: tr("sensor faulty"),
                None: tr("no reading"),
            }[kind]
            x = begin - origin_s, end - origin_s
            paint_gaps(painter, pane, *x, labels, word, pane.look.caution, Qt.BrushStyle.DiagCrossPattern)
