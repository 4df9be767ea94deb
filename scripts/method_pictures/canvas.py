"""Paper, axes and labels: the same look for all pictures, and a file that is the same every time."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from matplotlib import patheffects
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from PIL import Image

from nktsense.palette import LIGHT

WIDTH_IN: Final = 7.2
DPI: Final = 130
SMALL: Final = 9.5
SIZE: Final = 10.5
TITLE: Final = 12.5
_COLOURS: Final = 96
SHADE: Final = "#E9ECEF"
"""A stretch that is pointed out; muted text on it keeps a contrast of 5 : 1."""


def sheet(title: str, note: str, height_in: float = 3.4) -> Figure:
    """Return an empty picture with its title and one line in small print below it."""
    figure = Figure(figsize=(WIDTH_IN, height_in), dpi=DPI, facecolor=LIGHT.background)
    figure.text(0.022, 1 - 0.2 / height_in, title, fontsize=TITLE, fontweight="bold", color=LIGHT.ink, va="center")
    figure.text(0.022, 1 - 0.43 / height_in, note, fontsize=SMALL, color=LIGHT.muted, va="center")
    return figure


def axes(figure: Figure, box: tuple[float, float, float, float], x: str = "", y: str = "", **kwargs: Any) -> Axes:
    """Return plain axes in a box of (left, bottom, width, height), in shares of the picture."""
    axis = figure.add_axes(box, **kwargs)
    axis.set_facecolor(LIGHT.background)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set_color(LIGHT.hairline)
    axis.tick_params(colors=LIGHT.muted, labelcolor=LIGHT.muted, length=3, labelsize=SMALL)
    axis.set_xlabel(x, color=LIGHT.muted, fontsize=SMALL, labelpad=3)
    axis.set_ylabel(y, color=LIGHT.muted, fontsize=SMALL, labelpad=4)
    return axis


def say(axis: Axes, text: str, at: tuple[float, float], color: str = LIGHT.ink, **kwargs: Any) -> Annotation:
    """Write a label into the picture, in data units, with a halo so that lines do not cross it."""
    style: dict[str, Any] = {"fontsize": SIZE, "va": "center", "ha": "left", "annotation_clip": False, **kwargs}
    label = axis.annotate(text, at, color=color, **style)
    label.set_path_effects([patheffects.withStroke(linewidth=3, foreground=LIGHT.background)])
    label.set_zorder(6)
    return label


def point(axis: Axes, start: tuple[float, float], end: tuple[float, float], color: str) -> None:
    """Draw a fine line from a label to what it names."""
    axis.annotate("", end, start, arrowprops={"arrowstyle": "-", "color": color, "linewidth": 0.9})


def span(axis: Axes, start: float, end: float, at: float, color: str = LIGHT.ink) -> None:
    """Draw a measure with two end ticks from ``start`` to ``end`` at the height ``at``."""
    axis.annotate(
        "",
        (start, at),
        (end, at),
        arrowprops={
            "arrowstyle": "|-|,widthA=0.25,widthB=0.25",
            "color": color,
            "linewidth": 1.3,
            "shrinkA": 0,
            "shrinkB": 0,
        },
    )


def save(figure: Figure, path: Path) -> None:
    """Write a small PNG without anything that changes from one computer to the next."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    picture = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
