"""How tested pairs are painted: all lines alike, so that nothing looks stronger than another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from nktsense.palette import LIGHT, Palette
from nktsense.view.body.fitting import paint_lines, wrapped
from nktsense.view.body.pair_places import Item, PairPlaces
from nktsense.view.body.pair_signs import SIGN_PX, paint_row
from nktsense.view.body.pair_words import PairWords
from nktsense.view.body.states import side_word
from nktsense.view.look.shapes import colour, font
from nktsense.view.look.tokens import RADIUS, SMALL, STRONG
from nktsense.view.words import tr

_PAD_PX = 8.0
_SIGNS_PX = SIGN_PX + 7.0
_MOST_LINES = 99


@dataclass(frozen=True, slots=True)
class ShownPairs:
    """What is on the map.

    Attributes:
        names: Gives the name of a muscle, as it is shown, by its identifier.
        words: The pairs in words, by their number.
        selected: What is selected, or None.
        hovered: What the pointer is over, or None.
        look: The colours.
    """

    names: Callable[[str], str]
    words: Sequence[PairWords] = field(default_factory=tuple[PairWords, ...])
    selected: Item | None = None
    hovered: Item | None = None
    look: Palette = LIGHT


def paint_pairs(painter: QPainter, places: PairPlaces, shown: ShownPairs, window: QRectF) -> None:
    """Paint the columns, the lines and the boxes.

    Args:
        painter: Where to paint.
        places: Where everything is.
        shown: What is shown of it.
        window: The part that is seen, px; what lies outside is left out.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(SMALL))
    painter.setPen(QColor(shown.look.muted))
    for box, text in zip(places.columns, (tr("Tested"), tr("Retests"), tr("Worked on")), strict=True):
        lines = wrapped(text, QFontMetricsF(painter.font()), box.width(), 1)
        paint_lines(painter, lines, box.adjusted(0, 4, 0, 0), centred=True)
    lit = frozenset[int]() if shown.selected is None else places.joined(shown.selected)
    for number in sorted(range(len(places.edges)), key=lambda n: n in lit):
        _paint_line(painter, places, number, shown.look, lit=number in lit)
    for item, box in places.boxes.items():
        if not box.intersects(window):
            continue
        if item[0] == "pair":
            _paint_pair(painter, places, item[1], box, shown)
        else:
            _paint_muscle(painter, item, box, shown)


def _paint_line(painter: QPainter, places: PairPlaces, number: int, look: Palette, *, lit: bool) -> None:
    edge, pair = places.edges[number], places.boxes["pair", number]
    muscle = places.boxes["muscle", (edge.muscle, edge.side)]
    partner = places.boxes["partner", (edge.partner, edge.partner_side)]
    pen = QPen(QColor(look.ink) if lit else colour(look.muted, 0.8), 2.4 if lit else 1.2)
    if not edge.counts:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_curve(QPointF(muscle.right(), muscle.center().y()), QPointF(pair.left(), pair.center().y())))
    painter.drawPath(_curve(QPointF(pair.right(), pair.center().y()), QPointF(partner.left(), partner.center().y())))


def _curve(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    half = (end.x() - start.x()) / 2
    path.cubicTo(QPointF(start.x() + half, start.y()), QPointF(end.x() - half, end.y()), end)
    return path


def _paint_frame(painter: QPainter, item: Item, box: QRectF, shown: ShownPairs, rest: QPen) -> None:
    look = shown.look
    pen = rest
    if item == shown.selected:
        pen = QPen(QColor(look.ink), 2.4)
    elif item == shown.hovered:
        pen = QPen(QColor(look.trace), 1.6)
    painter.setPen(pen)
    painter.setBrush(QColor(look.background))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _paint_muscle(painter: QPainter, item: Item, box: QRectF, shown: ShownPairs) -> None:
    assert item[0] != "pair"
    look, (muscle, side) = shown.look, item[1]
    _paint_frame(painter, item, box, shown, QPen(QColor(look.muted), 1.0))
    inner = box.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
    painter.setFont(font(SMALL, STRONG))
    metrics = QFontMetricsF(painter.font())
    word = side_word(side)
    name = wrapped(shown.names(muscle), metrics, inner.width(), 2)
    high = (len(name) + bool(word)) * metrics.lineSpacing()
    painter.setPen(QColor(look.ink))
    below = paint_lines(painter, name, QRectF(inner.left(), box.center().y() - high / 2, inner.width(), high))
    painter.setFont(font(SMALL))
    painter.setPen(QColor(look.muted))
    if word:
        paint_lines(painter, [word], QRectF(inner.left(), below, inner.width(), high))


def _paint_pair(painter: QPainter, places: PairPlaces, number: int, box: QRectF, shown: ShownPairs) -> None:
    look, words = shown.look, shown.words[number]
    _paint_frame(painter, ("pair", number), box, shown, QPen(QColor(look.hairline), 1.0))
    inner = box.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
    painter.setFont(font(SMALL))
    high = pair_height(words, box.width()) - 2 * _PAD_PX
    inner.adjust(0, max((inner.height() - high) / 2, 0.0), 0, 0)
    at = QPointF(inner.left(), inner.top() + SIGN_PX / 2 + 1)
    paint_row(painter, places.edges[number].outcomes, at, inner.width(), QColor(look.ink))
    outcomes, aside = _lines(words, inner.width())
    painter.setPen(QColor(look.ink))
    below = paint_lines(painter, outcomes, inner.adjusted(0, _SIGNS_PX, 0, 0))
    painter.setPen(QColor(look.muted))
    paint_lines(painter, aside, QRectF(inner.left(), below, inner.width(), 0))


def pair_height(words: PairWords, width_px: float) -> float:
    """Return the height that a pair needs in a box of a width, px."""
    outcomes, aside = _lines(words, width_px - 2 * _PAD_PX)
    lines = (len(outcomes) + len(aside)) * QFontMetricsF(font(SMALL)).lineSpacing()
    return 2 * _PAD_PX + _SIGNS_PX + lines


def _lines(words: PairWords, width_px: float) -> tuple[list[str], list[str]]:
    metrics = QFontMetricsF(font(SMALL))
    outcomes = [line for one in words.outcomes for line in wrapped(one, metrics, width_px, _MOST_LINES)]
    return outcomes, wrapped(words.aside, metrics, width_px, _MOST_LINES)
