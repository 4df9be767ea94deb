"""The figures of a calibration record as SVG: the curve through the readings, and what was left of them as force."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from calibration.kept.document import Document
from calibration.points import Deflections, deflections
from nktsense.palette import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes

FloatArray = NDArray[np.float64]
PAPER: Final = "#FFFFFF"
FACES: Final = "Libertinus Serif, Georgia, serif"
"""The page's own type. The figures are laid out with STIX, which is about as wide and comes with matplotlib."""
_WIDTH_IN: Final = 6.5
_SHAPES: Final = ("o", "s", "^", "D", "v", "P", "h", "X")
_COLOURS: Final = (LIGHT.trace, LIGHT.gave_way, LIGHT.hold, LIGHT.indeterminate, LIGHT.caution, LIGHT.ink)
_ROOM: Final = 1.6
"""Limits are seen up to so many times the largest uncertainty."""


@dataclass(frozen=True, slots=True)
class _Group:
    """The readings that share a mark: ``here`` says which, ``kind`` counts them, ``shape`` counts the series."""

    kind: int
    shape: int
    series: int
    falling: bool
    here: NDArray[np.bool_]


def left_over(document: Document, table: Deflections) -> FloatArray:
    """Return the force by the curve of a valid record less the reference force, N, shape (n,).

    Raises:
        CalibrationError: The record was refused.
    """
    conversion = document.conversion()
    return conversion.force_n(table.deflection + conversion.zero_reading) - table.force_n


def curve_figure(document: Document) -> str:
    """Return readings against reference force as SVG, with the curve where there is one.

    Raises:
        CalibrationError: There are no readings under force, or a series has no zero before it.
    """
    table = deflections(document.points)
    unit = document.plan.instrument.unit

    def draw(axis: Axes) -> None:
        if document.model is not None:
            force = np.linspace(0.0, document.model.high_n, 200)
            curve = np.polynomial.polynomial.polyval(force, (0.0, *document.model.coefficients))
            axis.plot(force, curve, color=LIGHT.ink, linewidth=0.8, label="curve", zorder=2)
        for group in _groups(table):
            _mark(axis, group, table.force_n[group.here], table.deflection[group.here])
        axis.set_xlabel("reference force (N)")
        axis.set_ylabel(f"reading less zero ({unit})")
        axis.set_xlim(left=0)

    return drawn(draw, height_in=2.35, name="curve")


def residual_figure(document: Document) -> str:
    """Return what is left of each reading as force error against force as SVG, with the uncertainty and the limits.

    The readings of a step are set side by side, so that equal ones do not hide each other.

    Raises:
        CalibrationError: The record was refused.
    """
    table = deflections(document.points)
    groups = _groups(table)
    error = left_over(document, table)
    last = deflections(document.points, "as_left") if _has_as_left(document) else None
    forces = np.unique(table.force_n)
    apart = 0.5 * float(np.diff(forces).min()) / len(groups) if len(forces) > 1 else 0.0

    def draw(axis: Axes) -> None:
        axis.axhline(0, color=LIGHT.ink, linewidth=0.6, zorder=1.6)
        highest = _band(axis, document)
        for group in groups:
            aside = (group.kind - (len(groups) - 1) / 2) * apart
            _mark(axis, group, table.force_n[group.here] + aside, error[group.here])
        highest = max(highest, float(np.abs(error).max()))
        if last is not None:
            left = left_over(document, last)
            highest = max(highest, float(np.abs(left).max()))
            style: dict[str, Any] = {"color": LIGHT.ink, "markeredgewidth": 1.0, "linestyle": "none", "zorder": 3.2}
            axis.plot(last.force_n + apart * (len(groups) + 1) / 2, left, "x", markersize=4.6, label="as left", **style)
        _limits(axis, document, highest)
        axis.set_xlabel("reference force (N)")
        axis.set_ylabel("force error (N)")
        axis.set_xlim(left=0)

    return drawn(draw, height_in=3.0, name="residuals")


def _has_as_left(document: Document) -> bool:
    return any(point.role == "as_left" for point in document.points)


def _groups(table: Deflections) -> tuple[_Group, ...]:
    """Return the series, rising and falling apart, in the order in which they were read."""
    found: list[_Group] = []
    for shape, number in enumerate(sorted(set(table.series.tolist()))):
        for falling in (False, True):
            here = (table.series == number) & (table.falling == falling)
            if here.any():
                found.append(_Group(len(found), shape, number, falling, here))
    return tuple(found)


def _mark(axis: Axes, group: _Group, force_n: FloatArray, value: FloatArray) -> None:
    """Draw one shape a series, filled where the force rose and hollow where it fell."""
    colour = _COLOURS[group.shape % len(_COLOURS)]
    style: dict[str, Any] = {
        "marker": _SHAPES[group.shape % len(_SHAPES)],
        "markerfacecolor": PAPER if group.falling else colour,
        "label": f"{group.series} {'falling' if group.falling else 'rising'}",
    }
    axis.plot(force_n, value, linestyle="none", color=colour, markersize=4.2, markeredgewidth=0.9, **style)


def _band(axis: Axes, document: Document) -> float:
    """Draw the expanded uncertainty of a force reading; return the largest."""
    if not document.steps:
        return 0.0
    force = np.array([step.force_n for step in document.steps])
    expanded = np.array([step.expanded_u_n for step in document.steps])
    axis.fill_between(force, -expanded, expanded, label="± U", color=LIGHT.trace, alpha=0.13, linewidth=0, zorder=1)
    return float(expanded.max())


def _limits(axis: Axes, document: Document, highest: float) -> None:
    """Draw the limits, and let them leave the picture where they would press everything else flat."""
    judgement = document.plan.judgement
    if judgement.limit_percent is not None and document.model is not None:
        force = np.linspace(0.0, document.model.high_n, 400)
        limit = np.maximum(judgement.limit_percent / 100 * force, judgement.limit_floor_n)
        style: dict[str, Any] = {"color": LIGHT.ink, "linewidth": 0.9, "linestyle": (0, (5, 2.5)), "zorder": 1.5}
        axis.plot(force, limit, label="limit", **style)
        axis.plot(force, -limit, **style)
        highest = max(highest, min(float(limit.max()), _ROOM * highest) if highest else float(limit.max()))
    if highest:
        axis.set_ylim(-1.08 * highest, 1.08 * highest)


def limits_leave(document: Document) -> bool:
    """Return whether the limits are too wide for the whole of them to be seen beside the uncertainty."""
    judgement, model = document.plan.judgement, document.model
    if judgement.limit_percent is None or model is None or not document.steps:
        return False
    limit = max(judgement.limit_percent / 100 * model.high_n, judgement.limit_floor_n)
    return limit > _ROOM * max(step.expanded_u_n for step in document.steps)


def _legend(axis: Axes) -> None:
    """Set the legend to the right of the field, where it covers nothing."""
    place: Any = {"loc": "upper left", "bbox_to_anchor": (1.02, 1.03), "frameon": False}
    legend = axis.legend(fontsize=8, handletextpad=0.5, handlelength=1.6, labelspacing=0.45, **place)
    for text in legend.get_texts():
        text.set_color(LIGHT.ink)


def drawn(draw: Callable[[Axes], None], *, height_in: float, name: str) -> str:
    """Return a figure with one field as SVG that can stand inside a page: no header, names of its own, text as text.

    The same picture gives the same bytes.

    Args:
        draw: What draws into the field.
        height_in: Height, inches.
        name: Stands before all names inside it, so that several figures can be in one page.
    """
    import matplotlib as mpl
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    style: Any = {
        "font.family": "STIXGeneral",
        "font.size": 9,
        "text.parse_math": False,
        "svg.fonttype": "none",
        "svg.hashsalt": name,
        "axes.unicode_minus": True,
    }
    with mpl.rc_context(style):
        figure = Figure(figsize=(_WIDTH_IN, height_in), facecolor=PAPER)
        FigureCanvasSVG(figure)
        axis = figure.add_axes((0.115, 0.39 / height_in, 0.72, 1 - 0.46 / height_in))
        _plain(axis)
        axis.ticklabel_format(style="plain", useOffset=False)
        draw(axis)
        _legend(axis)
        for label in (axis.xaxis.label, axis.yaxis.label):
            label.set(color=LIGHT.muted, fontsize=9)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return _inside_a_page(buffer.getvalue(), name)


def _plain(axis: Axes) -> None:
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set(color=LIGHT.muted, linewidth=0.6)
    axis.tick_params(colors=LIGHT.ink, length=3, width=0.6, labelsize=8.5)
    axis.grid(axis="y", color=LIGHT.hairline, linewidth=0.5)
    axis.set_axisbelow(True)


def _inside_a_page(svg: str, name: str) -> str:
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r'(xlink:href="|url\()#', rf"\1#{name}-", svg)
    return svg.replace("'STIXGeneral'", FACES).replace("STIXGeneral", FACES).strip()
