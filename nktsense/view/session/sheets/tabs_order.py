"""The order in which Tab goes through a sheet whose parts come and go."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(*widgets: QWidget) -> None:
    """Let Tab go from one to the next."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)


def in_place(whole: QWidget, *widgets: QWidget) -> None:
    """Let Tab reach widgets where the one stands that holds them; Qt puts what is made later at the end.

    Args:
        whole: What holds them; it takes no focus itself.
        widgets: They, in their order.
    """
    before = whole.previousInFocusChain()
    while before is not None and before is not whole:
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus and not whole.isAncestorOf(before):
            in_order(before, *widgets)
            return
        before = before.previousInFocusChain()
