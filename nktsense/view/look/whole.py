"""A sentence in a line that is told whole: in smaller type, and in as many lines as it needs, before it is cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from nktsense.view.look.shapes import Text, font
from nktsense.view.look.tokens import SMALL, TEXT


def told_whole(sentence: Text, room_px: int) -> int:
    """Give a sentence the larger type where it fits into one line, else the small one and all lines that it needs.

    Its words can then be selected: an address in them is to be copied.

    Args:
        sentence: Where it stands; it wraps from here on where it has to.
        room_px: Width that it has, px.

    Returns:
        The height that it needs, px; 0 where it is one line.
    """
    room_px = max(room_px, 1)
    long = QFontMetrics(font(TEXT)).horizontalAdvance(sentence.text()) > room_px
    sentence.setFont(font(SMALL if long else TEXT))
    sentence.setWordWrap(long)
    selects = Qt.TextInteractionFlag.TextSelectableByMouse if long else Qt.TextInteractionFlag.NoTextInteraction
    sentence.setTextInteractionFlags(selects)
    return sentence.heightForWidth(room_px) if long else 0
