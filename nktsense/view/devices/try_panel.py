"""A device tried out: its force, its rate, its clock, what is lost."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from firmware_bridge import FactKind
from nktsense.acquire.update import LinkState
from nktsense.palette import Palette
from nktsense.view.devices.health import mark_words, rate_words
from nktsense.view.devices.scrolled import Scrolled
from nktsense.view.devices.small_plot import SmallPlot
from nktsense.view.devices.so_far import LOSSES, StreamSoFar
from nktsense.view.devices.trying import OVER, Trying
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import MarkBox, Text, font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import DISPLAY, GRID, HEADING, LARGE, MARGIN, SMALL, STRONG, TEXT, Mark
from nktsense.view.testing.card import bind_units
from nktsense.view.trace.trace_view import TraceView
from nktsense.view.words import force_text, number, said, tr, unit_now

WINDOW_S: Final = 60.0
"""So much of rate and clock is in view, s."""
_NARROW_PX: Final = 640
_TIGHT_PX: Final = 1000
_CARD_PX: Final = (336, 264)
_ANY_PX: Final = 16_777_215
"""What Qt takes for no limit."""
_EVENTS: Final = 3
_DRAW_EVERY: Final = 8
"""Rate and clock change slowly: they are drawn once in so many frames."""


class TryPanel(Scrolled):
    """Plots at the left, what they come to at the right."""

    start_wanted = Signal()
    zero_wanted = Signal()
    stop_wanted = Signal()
    turn_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(None)
        self.trace = TraceView()
        self.rate = SmallPlot(tr("samples in each second; dashed: as stated"), 2.0)
        self.clock = SmallPlot(tr("computer's clock less the device's (ms)"), 0.5)
        self.mark, self.word = MarkBox(3 * GRID), Text(LARGE, STRONG, wrap=True)
        self.notice = Text(SMALL, role="caution", wrap=True)
        self.sentence, self.force = Text(TEXT, wrap=True), Text(DISPLAY, STRONG)
        self.zero, self.stop, self.start = (QPushButton(tr("Zero")), QPushButton(tr("Stop")), QPushButton(tr("Try it")))
        self.turn = QPushButton(tr("Turn limb direction"))
        self.facts: dict[str, Text] = {}
        self.events = Text(SMALL, role="muted", wrap=True)
        self._whole = False
        self._frames = 0
        self._force_px = DISPLAY
        self._side = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.zero.clicked.connect(self.zero_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.start.clicked.connect(self.start_wanted)
        self.turn.clicked.connect(self.turn_wanted)
        self.show_none("")

    def _lay_out(self) -> None:
        as_kind(self.start, "primary")
        self.start.setAccessibleName(tr("Try the device in use"))
        self.zero.setAccessibleName(tr("Zero: take what it reads now off"))
        plots = QVBoxLayout()
        plots.setSpacing(GRID)
        self.trace.setMinimumHeight(168)
        plots.addWidget(self.trace, 3)
        plots.addWidget(self.rate, 2)
        plots.addWidget(self.clock, 2)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.word, 1)
        side.addLayout(head)
        side.addWidget(self.sentence)
        side.addWidget(self.notice)
        self.sentence.setMinimumHeight(3 * self.sentence.fontMetrics().lineSpacing())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        side.addWidget(self.force)
        row = Flow(GRID)
        self.turn.setAccessibleName(tr("Turn limb direction: the sensor on the limb is worn the other way round"))
        self.turn.hide()
        for button in (self.start, self.zero, self.stop, self.turn):
            row.addWidget(button)
        side.addLayout(row)
        side.addLayout(self._fact_grid())
        side.addWidget(self.events)
        side.addStretch(1)
        self._body.setSpacing(MARGIN)
        self._body.addLayout(plots, 1)
        self._body.addWidget(self._side)
        self.column.addLayout(self._body, 1)

    def _fact_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        names = {
            "device": tr("Device"),
            "rate": tr("Rate"),
            "clock": tr("Clock"),
            "lost": tr("Missing"),
            "unread": tr("Not readable"),
            "arrivals": tr("Arrivals"),
            "motion": tr("Limb velocity"),
            "battery": tr("Battery"),
            "calibration": tr("Calibration"),
        }
        for place, (name, words) in enumerate(names.items()):
            title, value = Text(TEXT, role="muted"), Text(TEXT, wrap=True)
            title.say(words)
            title.setMinimumWidth(title.sizeHint().width())
            grid.addWidget(title, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
            self.facts[name] = value
        return grid

    # what is shown

    def show_none(self, why: str) -> None:
        """Show that no device is open.

        Args:
            why: Why, or "" for what can be done.
        """
        self.mark.show_mark(Mark.RING, "muted")
        self.word.say(tr("No device is open"))
        self.sentence.say(why or tr("“Try it” opens the device in use. Nothing is recorded."), "ink")
        self.force.say("–", "muted")
        self.start.setEnabled(not why)
        for button in (self.zero, self.stop):
            button.setEnabled(False)

    def clear(self) -> None:
        """Forget what was drawn."""
        self.trace.reset()
        nothing = tr("It will stand here.")
        for plot in (self.rate, self.clock):
            plot.show_line(*StreamSoFar().offsets(), (0.0, WINDOW_S), empty=nothing)
        for value in self.facts.values():
            value.say("–")
        self.events.say("")
        self.notice.say("")
        self._frames = 0

    def follow(self, trying: Trying) -> None:
        """Show what came since the last frame."""
        updates = trying.poll()
        for update in updates:
            self.trace.append(update, trying.watch.calibration)
        if updates:
            self.trace.refresh()
        self._frames += 1
        if self._frames % _DRAW_EVERY == 1 or trying.over:
            self.show_slow(trying)

    def show_slow(self, trying: Trying) -> None:
        """Show what changes slowly."""
        health = trying.health
        silent = health.key == "silent"
        self.trace.set_silence(trying.watch.silent_s if silent else None)
        self.mark.show_mark(health.mark, health.role)
        self.word.say(health.word, health.role)
        self.sentence.say(health.sentence)
        self.setAccessibleDescription(f"{health.word}. {health.sentence}")
        self.notice.say(_notice(trying))
        self._show_force(trying, silent=silent)
        self._show_plots(trying.stream)
        self._show_facts(trying)
        self.turn.setVisible(trying.can_be_turned)
        running = trying.open and not trying.over
        self.zero.setEnabled(running and trying.force_n is not None)
        self.stop.setEnabled(trying.open)
        self.start.setEnabled(not running)

    def set_whole(self) -> None:
        """Show all of the stream, or its end again."""
        self._whole = not self._whole
        self.trace.set_whole(self._whole)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for plot in (self.trace, self.rate, self.clock):
            plot.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the plots; where the window is very narrow, they stand below what they come to."""
        super().resizeEvent(event)
        wide = self.viewport().width()
        narrow, tight = wide < _NARROW_PX, wide < _TIGHT_PX
        self._force_px = HEADING if tight else DISPLAY
        self.force.setMinimumHeight(QFontMetrics(font(self._force_px, STRONG)).height())
        self._body.setSpacing(2 * GRID if tight else MARGIN)
        wanted = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() != wanted:
            self._body.setDirection(wanted)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_PX)
        else:
            self._side.setFixedWidth(_CARD_PX[tight])
        self._fit_force()

    def _fit_force(self) -> None:
        """Write figures smaller that are wider than their place: a number is never cut."""
        words, room = self.force.text(), min(self._side.maximumWidth(), self.viewport().width())
        sizes = (px for px in (DISPLAY, HEADING, LARGE) if px <= self._force_px)
        fits = (px for px in sizes if QFontMetrics(font(px, STRONG)).horizontalAdvance(words) <= room)
        self.force.setFont(font(next(fits, TEXT), STRONG))

    def _show_force(self, trying: Trying, *, silent: bool) -> None:
        force = trying.force_n
        if force is None:
            self.force.say("–", "muted")
            return
        words = force_text(force) if trying.watch.calibrated else tr("{counts} counts", counts=number(force))
        self.force.say(words, "muted" if silent or trying.over or not trying.open else "ink")
        self._fit_force()
        unit = unit_now()
        self.trace.set_unit(unit.per_newton, unit.name)

    def _show_plots(self, stream: StreamSoFar) -> None:
        end = max(stream.length_s, WINDOW_S)
        span = (0.0 if self._whole else end - WINDOW_S, end)
        shapes = [(one.at_s, Mark.TRIANGLE if one.kind in LOSSES else Mark.CROSS) for one in stream.marks]
        rate_hz = stream.rate_hz
        now = "" if rate_hz is None else tr("{rate} a second", rate=rate_words(rate_hz))
        waits = tr("It will stand here.")
        self.rate.show_line(
            *stream.rates(), span, now=now, should=stream.nominal_hz, marks=shapes, empty=tr("It waits for a second.")
        )
        if stream.has_clock is False:
            waits = tr("The device has no clock of its own.")
        drift = stream.drift_ppm
        clock = "" if drift is None else drift_words(*drift)
        self.clock.show_line(*stream.offsets(), span, now=clock, marks=shapes, empty=waits)

    def _show_facts(self, trying: Trying) -> None:
        stream, last = trying.stream, trying.watch.last
        info = None if last is None else last.info
        if info is not None:
            firmware = tr("firmware {version}", version=info.firmware) if info.firmware else ""
            parts = (info.model or info.driver, info.serial, firmware)
            self.facts["device"].say(" · ".join(filter(None, parts)))
            self.facts["battery"].say(_battery(info.battery_share, info.battery_v, low=trying.watch.battery_low))
        rate_hz, nominal = stream.rate_hz, stream.nominal_hz
        if rate_hz is not None:
            words = tr("{rate} samples a second", rate=rate_words(rate_hz))
            if nominal:
                words = tr("{rate}; stated: {nominal}", rate=words, nominal=rate_words(nominal))
            self.facts["rate"].say(words)
        self.facts["clock"].say(_clock(stream))
        self.facts["lost"].say(_lost(stream))
        self.facts["unread"].say(tr("{count} bytes", count=stream.unread_bytes))
        if stream.jitter_s is not None:
            self.facts["arrivals"].say(tr("spread ± {ms} ms", ms=number(1e3 * stream.jitter_s, 1)))
        state = trying.watch.calibration
        if state is not None:
            self.facts["calibration"].say(said(state.words), "caution" if state.warns else "ink")
        velocity = trying.velocity_dps
        if stream.samples:
            motion = tr("not measured") if velocity is None else tr("{rate} °/s", rate=number(velocity, 1))
            if trying.turned:
                motion = tr("{rate}, turned round", rate=motion)
            self.facts["motion"].say(motion)
        self.events.say("\n".join(mark_words(one) for one in reversed(stream.marks[-_EVENTS:])))


def drift_words(ppm: float, within_ppm: float) -> str:
    """Return how fast a device's clock runs."""
    decimals = 0 if within_ppm >= 1 else 1
    values = {"ppm": number(abs(ppm), decimals), "within": number(within_ppm, decimals)}
    if abs(ppm) <= within_ppm:
        return tr("as fast as the computer's, ± {within} ppm", **values)
    if ppm > 0:
        return tr("{ppm} ppm slower than the computer's, ± {within}", **values)
    return tr("{ppm} ppm faster than the computer's, ± {within}", **values)


def _notice(trying: Trying) -> str:
    """Return what the device has to say beside samples, as that it was not zeroed, or how it is to be used."""
    last = trying.watch.last
    if last is None:
        return ""
    above = last.state in OVER or last.state is LinkState.RECONNECTING  # there it is the sentence
    words = [] if above else [said(last.message)]
    words.append(said(last.info.notice) if last.info is not None else "")
    return " ".join(filter(None, words))


def _clock(stream: StreamSoFar) -> str:
    if stream.has_clock is None:
        return "–"
    if not stream.has_clock:
        return tr("none of its own")
    words = tr("not known yet") if stream.drift_ppm is None else drift_words(*stream.drift_ppm)
    again = stream.happened(FactKind.CLOCK_RESET)
    return words if not again else tr("{words}; began anew {count} times", words=words, count=again)


def _lost(stream: StreamSoFar) -> str:
    if not stream.lost_samples and not stream.lost_s:
        return tr("no samples") if stream.samples else "–"
    values = {
        "count": stream.lost_samples,
        "seconds": number(stream.lost_s, 2),
        "share": number(100 * stream.lost_share, 2),
    }
    return bind_units(tr("{count} samples ({share} %), {seconds} s", **values))


def _battery(share: float | None, volts: float | None, *, low: bool) -> str:
    parts = [tr("low")] if low else []
    if share is not None:
        parts.append(tr("{percent} %", percent=number(100 * share)))
    if volts is not None:
        parts.append(tr("{volts} V", volts=number(volts, 2)))
    return " · ".join(parts) or tr("not told")
