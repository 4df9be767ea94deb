"""Looks at a window as a person who sees little of it, or uses no mouse: names, roles, contrast, the way of Tab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from nktsense.view.house.lines import Lines
from nktsense.view.look.picker import Picker

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Window)
PANE = 4.5
"""Lowest contrast of text that WCAG 2.2 (1.4.3) allows."""


class Strays(QObject):
    """Notes what is shown as a window of its own for a moment, because nobody had given it a place yet.

    It flashes, and takes the keyboard from the window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            is_meant = isinstance(watched, QMainWindow) or watched.windowType() is not Qt.WindowType.Window
            if not is_meant:
                self.seen.append(described(watched))
        return False


def interactive(top: QWidget) -> list[QWidget]:
    """Return what can be used now: visible, enabled, for keys or mouse; parts of other controls are left out."""
    found: list[QWidget] = []
    for widget in top.findChildren(QWidget):
        usable = widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollBar)
        if not usable or _inside_control(widget) or isinstance(widget, QScrollArea):
            continue
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if isinstance(widget, INTERACTIVE) or takes_keys:
            found.append(widget)
    return found


def _inside_control(widget: QWidget) -> bool:
    """Whether it is a part of another control, such as the line of a spin box or the list of a combo box."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, INTERACTIVE):
            return True
        parent = parent.parentWidget()
    return False


def described(widget: QWidget) -> str:
    """Return what a widget is, for a message."""
    words = getattr(widget, "text", lambda: "")
    said = words() if callable(words) else ""
    way: list[str] = []
    parent: QWidget | None = widget.parentWidget()
    while parent is not None and len(way) < 4:
        way.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} {said!r} in {' < '.join(way)}"


def nameless(top: QWidget) -> list[str]:
    """Return what a screen reader could not name, or has no role for."""
    out: list[str] = []
    for widget in interactive(top):
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None:
            out.append(f"{described(widget)}: unknown")
            continue
        name, role = face.text(QAccessible.Text.Name).strip(), face.role()
        if not name:
            out.append(f"{described(widget)}: no name")
        explained = bool(face.text(QAccessible.Text.Description).strip())
        if role in NO_ROLE or (role is QAccessible.Role.Client and not explained):
            # Something painted has the role of a panel: what its keys do must then be said.
            out.append(f"{described(widget)} {name!r}: no role ({role.name}), and not explained")
    return out


def tabbed(top: QWidget, start: QWidget) -> list[QWidget]:
    """Return what has the keyboard one after the other when Tab is pressed, until it comes round again."""
    start.setFocus()
    way: list[QWidget] = []
    for _ in range(600):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or (way and now is way[0]) or now in way:
            break
        way.append(now)
    return way


def unreached(top: QWidget, way: list[QWidget]) -> list[str]:
    """Return what can be used with the mouse and is not reached with Tab."""
    reached = set(way) | {widget.focusProxy() for widget in way if widget.focusProxy() is not None}
    return [described(widget) for widget in interactive(top) if widget not in reached]


def out_of_order(top: QWidget, way: list[QWidget]) -> list[str]:
    """Return where Tab goes against the way of reading among the parts of one panel: up, or to the left in a line."""
    out: list[str] = []
    for first, second in pairwise(way):
        if first.parentWidget() is not second.parentWidget() or first.parentWidget() is None:
            continue
        one, two = first.mapTo(top, QPoint(0, 0)), second.mapTo(top, QPoint(0, 0))
        above = two.y() + second.height() <= one.y()
        same_line = abs(two.y() - one.y()) < min(first.height(), second.height()) / 2
        beside = two.x() + second.width() <= one.x()
        if above or (same_line and beside):
            out.append(f"{described(first)} -> {described(second)}")
    return out


def faint(top: QWidget) -> list[str]:
    """Return texts whose contrast with what is behind them is below :data:`PANE`, as they are painted."""
    image = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, 2::-1]
    ratio = image.devicePixelRatio()
    out: list[str] = []
    for widget in _texts(top):
        in_view = widget.visibleRegion().boundingRect()
        if in_view.height() < widget.height():
            continue  # half behind an edge: what is left of its letters tells nothing
        corner = widget.mapTo(top, in_view.topLeft())
        top_px, left_px = round(corner.y() * ratio), round(corner.x() * ratio)
        bottom_px = round((corner.y() + in_view.height()) * ratio)
        right_px = round((corner.x() + in_view.width()) * ratio)
        part = pixels[top_px:bottom_px, left_px:right_px].reshape(-1, 3)
        if len(part) < 16:
            continue
        seen = contrast_in(part)
        if 1.0 < seen < PANE:
            out.append(f"{described(widget)}: {seen:.2f}")
    return out


def contrast_in(pixels: np.ndarray) -> float:
    """Return the contrast of the ink farthest from the commonest colour of some pixels, as WCAG counts it."""
    packed = pixels.astype(np.uint32) @ np.array([65536, 256, 1], dtype=np.uint32)
    ((ground, _),) = Counter(packed.tolist()).most_common(1)
    inks = np.unique(packed)
    light = _luminance(np.stack([inks >> 16, (inks >> 8) & 255, inks & 255], axis=1))
    behind = float(light[np.searchsorted(inks, ground)])
    ratios = (np.maximum(light, behind) + 0.05) / (np.minimum(light, behind) + 0.05)
    return float(ratios.max())


def _luminance(rgb: np.ndarray) -> np.ndarray:
    share = rgb / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def _texts(top: QWidget) -> Iterator[QWidget]:
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.text().strip():
            yield widget


def cut_off(top: QWidget) -> list[str]:
    """Return texts that have less room than they need, and what lies beyond the window."""
    out: list[str] = []
    for widget in _texts(top):
        if isinstance(widget, Lines):
            continue  # breaks and shortens its words itself; all of them are its accessible name
        if isinstance(widget, QLabel):
            if widget.wordWrap():
                needs = widget.heightForWidth(widget.width())
                if needs > widget.height() + 2:
                    out.append(f"{described(widget)}: {needs} px high, has {widget.height()}")
            elif widget.sizeHint().width() > widget.width() + 2 and not widget.toolTip():
                out.append(f"{described(widget)}: {widget.sizeHint().width()} px wide, has {widget.width()}")
        elif isinstance(widget, QAbstractButton):
            wide = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
            if wide > widget.width():
                out.append(f"{described(widget)}: {wide} px of words, has {widget.width()}")
    return [*out, *cut_in_lists(top)]


def cut_in_lists(top: QWidget) -> list[str]:
    """Return drop-down fields whose words are cut and told nowhere, and those whose lists are too narrow for theirs."""
    out: list[str] = []
    for field in top.findChildren(QComboBox):
        if not field.isVisible() or field.visibleRegion().isEmpty() or not field.count():
            continue
        words, room_px = field.currentText(), field_px(field)
        wide = field.fontMetrics().horizontalAdvance(words)
        if wide > room_px and (escape(words) not in field.toolTip() or not is_told(field, words)):
            out.append(f"{described(field)} {words!r}: {wide} px of words, has {room_px}")
        wide = max(field.fontMetrics().horizontalAdvance(field.itemText(row)) for row in range(field.count()))
        list_px = field.list_px if isinstance(field, Picker) else field.width()
        if wide > list_px < field.screen().availableGeometry().width():
            out.append(f"{described(field)}: {wide} px of words in its list, which has {list_px}")
    return out


def field_px(field: QComboBox) -> int:
    """Return the width for words in a drop-down field, px."""
    option = QStyleOptionComboBox()
    option.initFrom(field)
    option.editable = field.isEditable()  # type: ignore[attr-defined]
    part = QStyle.SubControl.SC_ComboBoxEditField
    return field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field).width()


def is_told(field: QComboBox, words: str) -> bool:
    """Return whether a screen reader is told words that are cut in a field."""
    face = QAccessible.queryAccessibleInterface(field)
    told = (face.text(QAccessible.Text.Description), face.text(QAccessible.Text.Value))
    return any(words in one for one in told)
