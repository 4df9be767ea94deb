"""What is in a layout or a widget goes away, and the keyboard with it to nobody else."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QLayout, QWidget


def keep_keyboard(part: QWidget) -> None:
    """Give the keyboard to the window, where something in a widget has it that is about to be hidden or gone.

    Qt would give it to whatever comes after, and a key that was meant for the question at the bottom would press that.
    """
    focused = cast("QWidget | None", part.window().focusWidget())
    if focused is not None and part.isAncestorOf(focused):
        part.window().setFocus()


def clear(layout: QLayout) -> None:
    """Remove everything from a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
