"""How the figures are painted: the outline calm, what is planned in ink, what it showed as a shape and a tint."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from nktsense.palette import LIGHT, Palette
from nktsense.view.body.figure import VIEWS, Figure, Place, Region, View, figure
from nktsense.view.body.placing import CAPTION_PX, Placing
from nktsense.view.body.states import STATE_LOOKS, MuscleState
from nktsense.view.look.shapes import colour, font, paint_mark
from nktsense.view.look.tokens import SMALL, STRONG, role_colour
from nktsense.view.words import tr

_DASH_PX = (3.2, 2.4)
_BESIDE_HEAD = 62.0
"""From the middle of the figure to a word beside its head, in thousandths of the height."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the map.

    Attributes:
        states: The planned muscles with what they have shown.
        selected: What is selected, or None.
        hovered: What the pointer is over, or None.
        look: The colours.
    """

    states: Mapping[Place, MuscleState] = field(default_factory=dict[Place, MuscleState])
    selected: Place | None = None
    hovered: Place | None = None
    look: Palette = LIGHT


def is_strong(look: Palette) -> bool:
    """Return whether a theme asks for lines as dark as text."""
    return look.hairline == look.ink


def paint_ground(painter: QPainter, placing: Placing, look: Palette) -> None:
    """Paint what is the same whatever is planned: both bodies with all their muscles, faint, and the words.

    Args:
        painter: Where to paint; its state is left as it was.
        placing: Where the figures stand.
        look: The colours.
    """
    for view in VIEWS:
        drawing = figure(view)
        with _on_figure(painter, placing, view):
            _paint_outline(painter, drawing, look)
            _paint_faint(painter, drawing, look)
        _paint_words(painter, view, placing, look)


def paint_plan(painter: QPainter, placing: Placing, shown: Shown) -> None:
    """Paint what is planned, lit and selected over the ground.

    Args:
        painter: Where to paint; its state is left as it was.
        placing: Where the figures stand.
        shown: What is shown of them.
    """
    for view in VIEWS:
        with _on_figure(painter, placing, view):
            _paint_regions(painter, figure(view), shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_marks(painter, figure(view), placing, shown)


@contextmanager
def _on_figure(painter: QPainter, placing: Placing, view: View) -> Generator[None]:
    """Paint in the measures of a figure."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(placing.to_px(view), combine=True)
    try:
        yield
    finally:
        painter.restore()


def mark_size(placing: Placing) -> float:
    """Return the side of a mark, px."""
    return min(max(placing.scale * 23, 8.0), 16.0)


def _pen(tint: QColor, width_px: float, *, dashed: bool = False) -> QPen:
    pen = QPen(tint, width_px)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        # Qt counts in widths of the pen; a thick line needs longer dashes, or it is a row of dots.
        pen.setDashPattern([part * max(1.0 / width_px, 0.62) for part in _DASH_PX])
    return pen


def _paint_outline(painter: QPainter, drawing: Figure, look: Palette) -> None:
    painter.setPen(_pen(colour(look.muted, 1.0 if is_strong(look) else 0.75), 1.3))
    painter.setBrush(QBrush(colour(look.ink, 0.035)))
    painter.drawPath(drawing.outline)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour(look.muted, 0.45), 1.0))
    painter.drawPath(drawing.lines)


def _paint_faint(painter: QPainter, drawing: Figure, look: Palette) -> None:
    for deep, strong, usual in ((False, 0.65, 0.38), (True, 0.4, 0.28)):
        painter.setPen(_pen(colour(look.muted, strong if is_strong(look) else usual), 1.0, dashed=deep))
        for region in drawing.regions:
            if region.deep is deep:
                painter.drawPath(region.path)


def _paint_regions(painter: QPainter, drawing: Figure, shown: Shown) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # What lies below others is painted last, and within each layer the current one over its neighbours.
    planned = [region for region in drawing.regions if region.place in shown.states]
    planned.sort(key=lambda region: (region.deep, shown.states[region.place] is MuscleState.UNDER_WAY))
    for region in planned:
        _paint_planned(painter, region, shown)
    for region in drawing.regions:
        if region.place == shown.hovered:
            _paint_lit(painter, region, shown, 1.8)
    for region in drawing.regions:
        if region.place == shown.selected:
            _paint_lit(painter, region, shown, 2.8)


def _paint_planned(painter: QPainter, region: Region, shown: Shown) -> None:
    look, state = shown.look, shown.states[region.place]
    how = STATE_LOOKS[state]
    current = state is MuscleState.UNDER_WAY
    tint = colour(role_colour(look, how.role), how.fill) if how.fill else colour(look.ink, 0.04)
    painter.setBrush(QBrush(tint))
    painter.setPen(_pen(QColor(look.trace if current else look.ink), 2.0 if current else 1.1, dashed=region.deep))
    painter.drawPath(region.path)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_lit(painter: QPainter, region: Region, shown: Shown, width_px: float) -> None:
    state = shown.states.get(region.place)
    current = state is not None and state is MuscleState.UNDER_WAY
    painter.setPen(_pen(colour(shown.look.background, 0.9), width_px + 2.6))
    painter.drawPath(region.path)
    painter.setPen(_pen(QColor(shown.look.trace if current else shown.look.ink), width_px, dashed=region.deep))
    painter.drawPath(region.path)


def _paint_marks(painter: QPainter, drawing: Figure, placing: Placing, shown: Shown) -> None:
    size = mark_size(placing)
    for region in drawing.regions:
        state = shown.states.get(region.place)
        if state is None:
            continue
        how, at = STATE_LOOKS[state], placing.anchor(region)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour(shown.look.background, 0.92)))
        painter.drawEllipse(at, size * 0.58, size * 0.58)
        box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        paint_mark(painter, how.mark, box, QColor(role_colour(shown.look, how.role)))


def _paint_words(painter: QPainter, view: View, placing: Placing, look: Palette) -> None:
    room, middle = placing.rooms[view], placing.to_px(view).map(QPointF(0, 0))
    painter.setPen(QColor(look.muted))
    painter.setFont(font(SMALL))
    caption = QRectF(room.left(), room.bottom() - CAPTION_PX, room.width(), CAPTION_PX)
    words = tr("From the front") if view == "front" else tr("From behind")
    painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, words)
    painter.setFont(font(SMALL, STRONG))
    beside = _BESIDE_HEAD * placing.scale
    left, right = _side_words(room.width() / 2 - beside)
    # Seen from the front, the person's left side is on the right.
    first, second = (right, left) if view == "front" else (left, right)
    y = middle.y() + 12 * placing.scale
    before = QRectF(room.left(), y, room.width() / 2 - beside, 20)
    after = QRectF(middle.x() + beside, y, before.width(), 20)
    centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(before, centre, first)
    painter.drawText(after, centre, second)


def _side_words(width_px: float) -> tuple[str, str]:
    """Return the words for the two sides, or their letters where the words are too wide."""
    words = (tr("Left"), tr("Right"))
    wide = QFontMetricsF(font(SMALL, STRONG))
    if max(wide.horizontalAdvance(word) for word in words) <= width_px - 4:
        return words
    return tr("L"), tr("R")
