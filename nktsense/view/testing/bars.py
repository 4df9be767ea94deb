"""What stands above and below the trace: header with the recording light, status line."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from firmware_bridge import DeviceInfo
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationKind, CalibrationState
from nktsense.grading.words import newtons
from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import MarkBox, Text, font
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, SMALL, STRONG, TEXT, Mark, Role, role_colour
from nktsense.view.look.whole import told_whole
from nktsense.view.testing.trouble import Trouble
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.testing.words import link_word
from nktsense.view.words import number, said, tr

SILENCE_S: Final = 1.0
"""Unsaved or missing samples older than this are said, s."""

OVER: Final = (LinkState.ENDED, LinkState.LOST, LinkState.FAILED)
"""States after which no more samples come."""

LOW_BATTERY: Final = 0.15
"""A charge at or below this share is said as low."""

_NARROW_PX: Final = 1400
_JOINT: Final = " · "
"""Stands between the parts of a title."""
_MOST_STATUS_PX: Final = 224
"""More would push the test out of a window of 540 px."""
_STRETCH: Final = {False: (8, 3, 5), True: (6, 4, 4)}
"""How title, recording light and device share the width, in a wide window and in a narrow one."""
_DEVICE_PX: Final = 15 * GRID
"""So much of the device is told before the title has what stands behind the side."""


class Rule(QWidget):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self._look = LIGHT

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.hairline))
        painter.end()


class Battery(QWidget):
    """A small drawn battery, filled as far as it is charged."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(3 * GRID + 4, 2 * GRID)
        self._look = LIGHT
        self._share: float | None = None
        self._low = False

    def show_charge(self, share: float | None, *, low: bool) -> None:
        """Show a charge from 0 to 1; nothing where none is known and it is not low."""
        if (share, low) != (self._share, self._low):
            self._share, self._low = share, low
            self.setVisible(share is not None or low)
            self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the battery."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(role_colour(self._look, "caution" if self._low else "muted"))
        body = QRectF(1.0, 2.5, self.width() - 5.0, self.height() - 5.0)
        painter.setPen(QPen(tint, 1.5))
        painter.drawRoundedRect(body, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRect(QRectF(body.right() + 1.5, body.center().y() - 2, 2, 4))
        full = body.adjusted(2.5, 2.5, -2.5, -2.5)
        full.setWidth(full.width() * min(max(self._share or 0.0, 0.0), 1.0))
        painter.drawRect(full)
        painter.end()


class Header(QWidget):
    """What is tested, whether it is being saved, and with which device.

    Where the line is too narrow for all of it, the device gives way first, then what stands behind muscle and side.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(6 * GRID)
        self._narrow = False
        self.title = Text(LARGE, STRONG)
        self.light = MarkBox(2 * GRID)
        self.recording = Text(TEXT)
        self.device = Text(TEXT, role="muted")
        self.battery = Battery()
        self.battery.hide()
        self.charge = Text(TEXT, role="muted")
        self.calibration = Text(TEXT, role="muted")
        self.calibration.setContentsMargins(2 * GRID, 0, 0, 0)
        self.calibration.hide()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(GRID)
        row.addWidget(self.title, 8)
        row.addWidget(self.light)
        row.addWidget(self.recording, 3)
        row.addWidget(self.device, 5)
        row.addWidget(self.battery)
        row.addWidget(self.charge)
        row.addWidget(self.calibration, 0)
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_no_device()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take smaller type where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        if narrow != self._narrow:
            self._narrow = narrow
            self.title.setFont(font(TEXT if narrow else LARGE, STRONG))
            for text in (self.recording, self.device, self.charge, self.calibration):
                text.setFont(font(SMALL if narrow else TEXT))
            edge = 2 * GRID if narrow else MARGIN
            self._row.setContentsMargins(edge, 0, edge, 0)
            for part, stretch in zip((self.title, self.recording, self.device), _STRETCH[narrow], strict=True):
                self._row.setStretchFactor(part, stretch)
        self._share_out()

    def event(self, event: QEvent) -> bool:
        """Share the width anew when a part has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_out()
        return super().event(event)

    def _share_out(self) -> None:
        """Keep room for muscle and side, and for what is being saved."""
        shown = [part for part in (self.light, self.battery, self.charge, self.calibration) if not part.isHidden()]
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - (len(shown) + 2) * self._row.spacing()
        room -= sum(part.sizeHint().width() for part in shown)
        saved = self.recording.sizeHint().width()
        metrics, words = QFontMetrics(self.title.font()), self.title.text()
        whole = metrics.horizontalAdvance(words) + 1
        if whole > room - saved - _DEVICE_PX:
            first = _JOINT.join(words.split(_JOINT)[:2])
            short = first if first == words else f"{first}{_JOINT}…"
            whole = min(metrics.horizontalAdvance(short) + 1, max(room - saved, 1))
        least = max(whole, 1)
        if least != self.title.minimumWidth():
            self.title.setMinimumWidth(least)
            # A label keeps the width that it wished for under the minimum of before; a new indent makes it forget.
            self.title.setIndent(-1 - self.title.indent())
        self.recording.setMinimumWidth(max(min(saved, room - whole), 1))

    def show_watch(self, watch: StreamWatch, force_n: float | None = None, *, connecting: bool = False) -> None:
        """Say what is being saved and from where.

        Args:
            watch: The stream.
            force_n: The force now, N, or None; above the calibrated range it is told.
            connecting: A device is being connected, and has said nothing yet.
        """
        if watch.last is None:
            self.show_no_device(connecting=connecting)
            return
        note = calibration_note(watch.calibration, calibrated=watch.calibrated, force_n=force_n)
        waits = watch.trouble in (Trouble.NO_READING, Trouble.STILL_NO_READING)
        self._show_light(*light_of(watch))
        self._show_device(watch.last, note, battery_low=watch.battery_low, waits=waits)

    def show_no_device(self, *, connecting: bool = False) -> None:
        """Say that there is no device, or that one is being connected."""
        self._show_light(*recording_light(None, 0.0, 0.0))
        self.device.say(tr("connecting") if connecting else tr("no device"), "muted")
        self.battery.show_charge(None, low=False)
        self.charge.say("")
        self.calibration.hide()

    def _show_device(
        self, update: LiveUpdate, calibration: tuple[str, Role], *, battery_low: bool, waits: bool
    ) -> None:
        """Say which device it is; it waits where it is connected and nothing has come yet, so nothing is zeroed."""
        info = update.info
        name = "" if info is None else (info.model or info.driver)
        simulated = tr("simulated") if info is not None and info.driver == "sim" else ""
        now = LinkState.STREAMING if waits else update.state
        state = "" if now is LinkState.STREAMING and name and not waits else link_word(now)
        self.device.say(" · ".join(part for part in (simulated, said(name) if name else "", state) if part))
        text, share = _charge(info)
        low = battery_low or (share is not None and share <= LOW_BATTERY)
        self.battery.show_charge(share, low=low)
        words = f"{tr('battery low')}, {text}" if low and text else tr("battery low") if low else text
        self.charge.say(words, "caution" if low else "muted")
        self.calibration.say(*calibration)
        self.calibration.setVisible(bool(calibration[0]))

    def _show_light(self, mark: Mark, role: Role, text: str) -> None:
        self.light.show_mark(mark, role)
        self.recording.say(text, role)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for part in (self.title, self.light, self.recording, self.device, self.battery, self.charge, self.calibration):
            part.recolour(look)


def calibration_note(
    state: CalibrationState | None, *, calibrated: bool, force_n: float | None = None
) -> tuple[str, Role]:
    """Return the words on the calibration for the edge of the window, and their role; "" where nothing is to be said.

    Args:
        state: How far it can be relied on; None where it is not known yet.
        calibrated: False where the force is raw counts.
        force_n: The force now, N, or None.
    """
    if not calibrated:
        return tr("raw counts, not calibrated"), "caution"
    if state is None or state.kind is CalibrationKind.SIMULATED:
        return "", "muted"
    if force_n is not None and state.beyond(force_n):
        return tr("beyond the calibrated {force}", force=said(newtons(state.high_n))), "caution"
    return said(state.words), "caution" if state.warns else "muted"


def _charge(info: DeviceInfo | None) -> tuple[str, float | None]:
    """Return the charge of a battery in words, and as a share where it is known."""
    if info is None or (info.battery_share is None and info.battery_v is None):
        return "", None
    if info.battery_share is not None:
        return f"{info.battery_share:.0%}".replace("%", " %"), info.battery_share
    return tr("battery {volts} V", volts=number(info.battery_v or 0.0, 1)), None


def light_of(watch: StreamWatch) -> tuple[Mark, Role, str]:
    """Return shape, colour and words of the recording light of a stream."""
    return recording_light(watch.last, watch.saved_s, watch.silent_s, watch.untold_s)


def recording_light(
    update: LiveUpdate | None, saved_s: float, silent_s: float, untold_s: float | None = None
) -> tuple[Mark, Role, str]:
    """Return shape, colour and words of the recording light.

    It is solid only while a journal is being written, samples arrive, and none waits longer than a second.

    Args:
        update: The newest update, or None before the first.
        saved_s: Time of the stream that is safely on disk, s.
        silent_s: Time since anything arrived, s.
        untold_s: Time since that update, s; None for as long as nothing arrived.
    """
    clock = f"{int(saved_s) // 60:02d}:{int(saved_s) % 60:02d}"
    if update is None:
        return Mark.RING, "muted", tr("not recording")
    over = update.state in OVER
    # Samples that waited when the last update was made are still waiting as far as anybody here knows.
    since_s = silent_s if untold_s is None else untold_s
    waiting_s = update.unsaved_s + (since_s if update.unsaved_s > 0 and not over else 0.0)
    if update.recording and waiting_s > SILENCE_S:
        return Mark.TRIANGLE, "caution", tr("not saved for {seconds} s", seconds=number(waiting_s, 1))
    if over:
        done = tr("recorded {time}", time=clock) if update.saved_samples else tr("not recording")
        return Mark.RING, "muted", done
    if update.state is LinkState.RECONNECTING:
        waits = tr("recorded {time}, waiting for the device", time=clock) if update.recording else tr("waiting")
        return Mark.TRIANGLE, "caution", waits
    if silent_s > SILENCE_S and update.state in (LinkState.SETTLING, LinkState.STREAMING):
        return Mark.TRIANGLE, "caution", tr("nothing received for {seconds} s", seconds=number(silent_s, 1))
    if update.recording:
        return Mark.FILLED_CIRCLE, "ink", tr("recording {time}", time=clock)
    return Mark.RING, "muted", tr("not recording")


class StatusLine(QWidget):
    """One sentence, and at most one button.

    A sentence that is longer than the line is told whole: in smaller type, in place of the keys, in as many lines as it
    needs. Two have room without anything being moved; more are needed only by those that tell why nothing is measured.
    """

    def __init__(self) -> None:
        super().__init__()
        self.sentence = Text(TEXT)
        self.keys = Text(SMALL, role="muted")
        self.keys.say(tr("space: mark   W: whole session   D: dark or light   Q: close"))
        self.button = QPushButton()
        self.button.hide()
        self._action: Callable[[], None] | None = None
        self.button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self.keys)
        self._fit()

    def say(
        self, sentence: str, role: Role = "ink", button: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, and a button where ``action`` is given."""
        self.sentence.say(sentence, role)
        self._action = action
        self.button.setText(button.replace("&", "&&"))
        self.button.setVisible(action is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentence as many lines as it needs now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the keys give way to a long sentence, and the line be as high as it needs."""
        room = self.width() - 2 * MARGIN - (0 if self._action is None else self.button.sizeHint().width() + 2 * GRID)
        wide = QFontMetrics(font(TEXT)).horizontalAdvance(self.sentence.text())
        self.keys.setVisible(wide <= room - self.keys.sizeHint().width() - 2 * GRID)
        self.setFixedHeight(min(max(5 * GRID, told_whole(self.sentence, room) + GRID), _MOST_STATUS_PX))

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme; those of the button come from the style sheet of the window."""
        for part in (self.sentence, self.keys):
            part.recolour(look)
