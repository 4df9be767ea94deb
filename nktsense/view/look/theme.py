"""How ordinary widgets look: one style sheet for a whole window, made from its palette.

A widget says what it is by the property ``kind``, see :func:`as_kind`. What is painted takes the palette. Labels
(``Text``) have no rule here: a rule would overrule their own size and colour.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtWidgets import QWidget

from nktsense.palette import Palette
from nktsense.view.look.tokens import RADIUS, SMALL, STRONG, TEXT

Kind = Literal["primary", "quiet", "tab", "card", "danger", "scan", "plain"]


def as_kind(widget: QWidget, kind: Kind) -> None:
    """Say what a widget is, before or after it is shown.

    ``primary`` is the button that is usually pressed, one in a view; ``quiet`` a button without a frame; ``tab`` a
    button of a row of which one is checked; ``card`` a frame with a hairline; ``danger`` a button that takes something
    away; ``scan`` what the single switch would choose now; ``plain`` anything else.
    """
    widget.setProperty("kind", kind)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


@lru_cache(maxsize=256)
def blend(over: str, under: str, alpha: float) -> str:
    """Return the colour that ``over`` at an opacity from 0 to 1 gives on ``under``, as ``#RRGGBB``."""
    pairs = ((int(over[i : i + 2], 16), int(under[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * alpha + b * (1 - alpha)):02X}" for a, b in pairs)


def style_sheet(look: Palette) -> str:
    """Return the style sheet of a window in a theme."""
    field = blend(look.ink, look.background, 0.03)
    hover = blend(look.trace, look.background, 0.10)
    pressed = blend(look.trace, look.background, 0.20)
    return f"""
    QPushButton, QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox, QCheckBox, QRadioButton,
    QAbstractItemView, QMenu, QProgressBar {{ color: {look.ink}; font-size: {TEXT}px; }}
    QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget, QStackedWidget {{
        background: {look.background}; border: none; }}
    QFrame[kind="card"] {{ border: 1px solid {look.hairline}; border-radius: {RADIUS}px;
        background: {look.background}; }}
    QPushButton {{ background: {look.background}; border: 1px solid {look.muted}; border-radius: {RADIUS}px;
        padding: 8px 16px; min-height: 22px; }}
    QPushButton:hover {{ background: {hover}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {pressed}; }}
    QPushButton:focus {{ border: 2px solid {look.trace}; padding: 7px 15px; }}
    QPushButton:disabled {{ color: {look.muted}; border: 1px dashed {look.muted}; }}
    QPushButton[kind="primary"] {{ background: {look.ink}; color: {look.background}; border-color: {look.ink};
        font-weight: {STRONG}; }}
    QPushButton[kind="primary"]:hover {{ background: {blend(look.ink, look.background, 0.88)}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {look.trace}; }}
    QPushButton[kind="primary"]:disabled {{ background: {look.background}; color: {look.muted};
        border: 1px dashed {look.muted}; }}
    QPushButton[kind="scan"] {{ border: 3px solid {look.trace}; padding: 6px 14px; background: {pressed};
        color: {look.ink}; }}
    QPushButton[kind="danger"] {{ color: {look.gave_way}; border-color: {look.gave_way}; }}
    QPushButton[kind="quiet"] {{ border-color: transparent; color: {look.muted}; padding: 8px 12px; }}
    QPushButton[kind="quiet"]:focus {{ border: 2px solid {look.trace}; padding: 7px 11px; }}
    QPushButton[kind="tab"] {{ border-color: transparent; padding: 8px 12px; color: {look.muted}; text-align: left; }}
    QPushButton[kind="tab"]:checked {{ color: {look.ink}; font-weight: {STRONG}; background: {hover}; }}
    QPushButton[kind="tab"]:disabled {{ border-color: transparent;
        color: {blend(look.muted, look.background, 0.6)}; }}
    QPushButton[kind="tab"]:focus {{ border: 2px solid {look.trace}; padding: 7px 11px; }}
    QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {{ background: {field};
        border: 1px solid {look.muted}; border-radius: {RADIUS}px; padding: 6px 10px; min-height: 22px;
        selection-background-color: {look.trace}; selection-color: {look.background}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus {{
        border: 2px solid {look.trace}; padding: 5px 9px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QDateEdit:disabled, QComboBox:disabled {{ color: {look.muted};
        border: 1px dashed {look.muted}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; }}
    QCalendarWidget QWidget {{ background: {look.background}; color: {look.ink}; font-size: {TEXT}px; }}
    QCalendarWidget {{ background: {look.background}; border: 1px solid {look.muted}; }}
    QCalendarWidget QToolButton {{ padding: 6px 10px; border: none; border-radius: {RADIUS}px; }}
    QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
    QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus {{ background: {hover}; }}
    QCalendarWidget QAbstractItemView {{ alternate-background-color: {look.background};
        selection-background-color: {look.trace}; selection-color: {look.background}; }}
    QCalendarWidget QAbstractItemView:disabled {{ color: {blend(look.muted, look.background, 0.6)}; }}
    QComboBox QAbstractItemView, QListView, QTreeView, QTableView {{ background: {look.background};
        border: 1px solid {look.hairline}; border-radius: {RADIUS}px; outline: none;
        selection-background-color: {pressed}; selection-color: {look.ink}; }}
    QListView:focus, QTreeView:focus, QTableView:focus {{ border: 2px solid {look.trace}; }}
    QListView::item, QComboBox QAbstractItemView::item {{ padding: 8px; min-height: 24px; }}
    QListView::item:hover {{ background: {hover}; }}
    QHeaderView::section {{ background: {look.background}; color: {look.muted}; border: none;
        border-bottom: 1px solid {look.hairline}; padding: 6px 8px; font-size: {SMALL}px; }}
    QCheckBox, QRadioButton {{ spacing: 10px; padding: 6px 4px; background: transparent;
        border: 2px solid transparent; border-radius: {RADIUS}px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {look.trace}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 18px; height: 18px; border: 1px solid {look.muted};
        background: {field}; border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: 10px; }}
    QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {look.trace};
        border: 1px solid {look.trace}; }}
    QSlider:focus {{ border: 2px solid {look.trace}; border-radius: {RADIUS}px; }}
    QSlider::groove:horizontal {{ height: 4px; background: {look.muted}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 18px; height: 18px; margin: -7px 0; border-radius: 9px;
        background: {look.trace}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {blend(look.muted, look.background, 0.5)}; border-radius: 4px; margin: 2px;
        min-height: 32px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
        border: none; width: 0; height: 0; }}
    QProgressBar {{ border: 1px solid {look.muted}; border-radius: {RADIUS}px; background: {field}; text-align: center;
        min-height: 16px; }}
    QProgressBar::chunk {{ background: {look.trace}; border-radius: {RADIUS}px; }}
    QToolTip {{ background: {look.background}; color: {look.ink}; border: 1px solid {look.muted}; padding: 6px; }}
    QMenu {{ background: {look.background}; border: 1px solid {look.hairline}; padding: 4px; }}
    QMenu::item {{ padding: 8px 24px; font-size: {TEXT}px; }}
    QMenu::item:selected {{ background: {hover}; }}
    """
