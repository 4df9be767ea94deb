"""What the keys mean on a painted map."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Qt

from nktsense.view.body import steering

STEPS: Final = {
    Qt.Key.Key_Left: steering.LEFT,
    Qt.Key.Key_Right: steering.RIGHT,
    Qt.Key.Key_Up: steering.UP,
    Qt.Key.Key_Down: steering.DOWN,
}
LEAVES: Final = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
CHOOSE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)
BY_KEY: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
"""Reasons with which something is selected when the focus comes; a click selects by itself."""

P = TypeVar("P", bound=Hashable)


def leafed(order: Sequence[P], selected: P | None, key: Qt.Key) -> P:
    """Return the first or last of an order, or the one before or after what is selected.

    Args:
        order: The places, at least one.
        selected: What is selected, or None.
        key: One of ``LEAVES``.
    """
    now = order.index(selected) if selected is not None and selected in order else -1
    place = {
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: len(order) - 1,
        Qt.Key.Key_PageUp: max(now - 1, 0),
        Qt.Key.Key_PageDown: min(now + 1, len(order) - 1),
    }[key]
    return order[place]
