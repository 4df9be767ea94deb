"""Where the samples of a stretch lie in the columns of a plot."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray

from nktsense.view.trace.columns import interrupted
from nktsense.view.trace.line import Line
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.pyramid import Pyramid
from nktsense.view.trace.scale import WINDOW_S, session_span, session_ticks
from nktsense.view.trace.stream import Stream

FloatArray = NDArray[np.float64]


def place_window(pane: Pane, line: Line, samples: Pyramid, stream: Stream) -> float:
    """Place the last seconds, moved by whole pixels, so that nothing flickers.

    Returns:
        The time of the stream at the zero of the view, s.
    """
    width = pane.plot_columns()
    column_s = WINDOW_S / width
    now = ceil(stream.force.last_s / column_s)
    first = now + round(pane.x_range[1] / column_s) - width
    time_s, value = samples.visible(first * column_s, now * column_s, now - first)
    line.place(pane, *_in_columns(time_s, value, first * column_s, 1 / column_s, stream), first, width)
    newest = samples.value_at(samples.last_s)
    line.newest = None if np.isnan(newest) else (samples.last_s - now * column_s, newest)
    return now * column_s


def place_session(pane: Pane, line: Line, samples: Pyramid, stream: Stream) -> float | None:
    """Place the whole session.

    Returns:
        Where the first change is, px; None where nothing changed.
    """
    width, start_s = pane.plot_columns(), stream.force.first_s
    span = session_span(stream.force.last_s - start_s)
    pane.show_times(0.0, span, session_ticks(span))
    time_s, value = samples.visible(start_s, start_s + span, width)
    changed = line.place(pane, *_in_columns(time_s, value, start_s, width / span, stream), 0, width)
    return None if changed is None else pane.plot_box().left() + changed / pane.devicePixelRatioF()


def _in_columns(
    time_s: FloatArray, value: FloatArray, start_s: float, per_s: float, stream: Stream
) -> tuple[FloatArray, FloatArray]:
    begin, end = stream.gaps.within(start_s, stream.force.last_s)
    wide = (end - begin) * per_s > 1
    time_s, value = interrupted(time_s, value, begin[wide], end[wide])
    return (time_s - start_s) * per_s, value
