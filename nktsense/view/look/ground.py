"""The ground of a button that paints its own words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter


def painter_on(button: QPushButton) -> QStylePainter:
    """Paint ground and frame of a button as the style sheet has them, without its words.

    Returns:
        The painter, smooth, for what else stands on the button; it has to be ended.
    """
    painter = QStylePainter(button)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = ""  # type: ignore[attr-defined]
    painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
    painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
    return painter
