"""The page of devices: what can be reached, whether it works, and its calibrations."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nktsense.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, Palette
from nktsense.view.devices.calibrating import Calibrating
from nktsense.view.devices.find_panel import FindPanel
from nktsense.view.devices.near_words import usable
from nktsense.view.devices.offers import TABS, Standing, offer_of
from nktsense.view.devices.runs import Calibrations
from nktsense.view.devices.seeking import Seeking
from nktsense.view.devices.try_panel import TryPanel
from nktsense.view.devices.trying import Trying
from nktsense.view.house.addresses import same_device, with_limb_turned
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import font
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, STRONG, TEXT
from nktsense.view.words import said, tr
from nktsense.visit.desk.troubles import as_trouble

if TYPE_CHECKING:
    from nktsense.acquire.near import Near
    from nktsense.visit.desk.offer import Offer


class DevicesPage(Page):
    """Devices for the clinician, and for the technician.

    Args:
        services: What pages are given.
        calibrations: Makes guided runs and pages of records; None where nobody gave any: nothing is calibrated then.
    """

    name = "devices"

    def __init__(self, services: Services, calibrations: Calibrations | None = None) -> None:
        super().__init__()
        self._services = services
        self.tab = "near"
        self.near, self.try_out = FindPanel(), TryPanel()
        self.trying = Trying(services.connect, services.work, self._not_opened)
        self.seeking = Seeking(self.near, services, self.status.emit, self.trying.wait)
        self.calibrating = Calibrating(services, calibrations, self.status.emit, self._let_go, self.trying.wait)
        self.kept, self.run, self.keeper = self.calibrating.kept, self.calibrating.run, self.calibrating.keeper
        self.keeper.owner = self
        self.tabs: dict[str, QPushButton] = {}
        self.stack = QStackedWidget()
        self._visit = False
        self._lay_out()
        self._connect()
        self._show_device()
        self.calibrating.show_run()
        self.open_tab("near")

    def _lay_out(self) -> None:
        words = {
            "near": tr("Devices"),
            "try": tr("Try it"),
            "kept": tr("Calibrations"),
            "run": tr("Calibrate"),
        }
        panels = {"near": self.near, "try": self.try_out, "kept": self.kept, "run": self.run}
        strong = QFontMetrics(font(TEXT, STRONG))
        row = Flow(GRID // 2)
        for name in TABS:
            button = self.tabs[name] = QPushButton(words[name])
            button.setCheckable(True)
            as_kind(button, "tab")
            # Wide enough for the words of the one in view, which are bold: nothing moves then.
            button.setMinimumWidth(strong.horizontalAdvance(words[name]) + 4 * GRID)
            button.clicked.connect(lambda _=False, name=name: self.open_tab(name))
            row.addWidget(button)
            self.stack.addWidget(panels[name])
        if not self.calibrating.possible:
            self.tabs["run"].hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        buttons = list(self.tabs.values())
        for first, second in pairwise(buttons):
            QWidget.setTabOrder(first, second)
        for panel in panels.values():
            panel.after = buttons[-1]  # only one of them is in view
            panel.order_tabs()

    def _connect(self) -> None:
        self.near.look_wanted.connect(self.look)
        self.near.use_wanted.connect(self.use)
        self.near.try_wanted.connect(self.try_device)
        self.near.listen_wanted.connect(self.listen)
        self.near.stop_wanted.connect(self.seeking.stop_listening)
        self.try_out.start_wanted.connect(self.try_device)
        self.try_out.zero_wanted.connect(self._zero)
        self.try_out.stop_wanted.connect(self.stop_trying)
        self.try_out.turn_wanted.connect(self.turn_limb)

    # the page

    @property
    def title(self) -> str:
        """What stands at the top."""
        return tr("Devices")

    @property
    def offer(self) -> Offer | None:
        """What can be done with two keys; None during a visit, whose question is asked then."""
        return None if self._services.visits.open else offer_of(self.standing)

    @property
    def standing(self) -> Standing:
        """How it stands with what can be chosen with two keys."""
        return Standing(
            tab=self.tab,
            device=self.device,
            following=self.next_device,
            looking=self.seeking.looking,
            listening=self.seeking.listening,
            tried=self.trying.open,
            can_be_turned=self.trying.can_be_turned,
            can_calibrate=self.calibrating.possible,
            plan_ready=self.run.ready,
            run_under_way=self.keeper.under_way,
            run_concluding=self.keeper.concluding,
        )

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        verb, _, rest = choice.partition(":")
        match verb:
            case "look":
                self.look(bluetooth=True)
            case "use":
                self.use(rest)
            case "try":
                self.try_device()
            case "zero":
                self._zero()
            case "stop":
                self.stop_trying()
            case "turn":
                self.turn_limb()
            case "listen":
                self.listen(rest)
            case "quiet":
                self.seeking.stop_listening()
            case "tab":
                self.open_tab(rest)
            case "practise":
                self.calibrating.practise()
            case "begin":
                self.calibrating.begin()
            case "show":
                self.keeper.raise_window()
            case _:
                self.go.emit("home")

    def back(self) -> bool:
        """Go back to the list of devices; return whether it was not in view."""
        if self.tab == "near":
            return False
        self.open_tab("near")
        return True

    def whole(self) -> bool:
        """Show the whole stream that is tried, or its end again."""
        if self.tab != "try":
            return False
        self.try_out.set_whole()
        self.try_out.show_slow(self.trying)
        return True

    def enter(self) -> None:
        """Show what is there now; look for devices when the page is opened first."""
        self._show_device()
        self._follow_visit()
        if not self.seeking.looked and not self._visit:
            self.look(bluetooth=False)
        self.calibrating.read_kept()
        self.calibrating.look_for_broken_off()

    def leave(self) -> None:
        """Let the device go, and listen to no port."""
        self.stop_trying()
        self.seeking.stop_listening()

    def frame(self) -> None:
        """Draw what came."""
        self._follow_visit()
        self.seeking.follow()
        if not self.trying.open:
            return
        self.try_out.follow(self.trying)
        info = None if self.trying.watch.last is None else self.trying.watch.last.info
        if info is not None:
            self.kept.show_serial(info.serial)
        if self.trying.over:
            self.trying.stop()
            self.try_out.show_slow(self.trying)

    def open_tab(self, name: str) -> None:
        """Bring a part of the page into view; a device that is tried is let go with its part."""
        self.tab = name
        for other, button in self.tabs.items():
            button.setChecked(other == name)
        self.stack.setCurrentIndex(TABS.index(name))
        if name != "try":
            self.stop_trying()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.calibrating.dark = look in (DARK, CONTRAST_DARK)
        self.calibrating.high_contrast = look in (CONTRAST_LIGHT, CONTRAST_DARK)
        for panel in (self.near, self.try_out, self.kept, self.run):
            panel.recolour(look)

    # devices

    @property
    def device(self) -> str:
        """Address of the device in use, or ""."""
        return self._services.preferences.now.device

    @property
    def next_device(self) -> Near | None:
        """The device after the one in use, in the order of the list; None where there is no other."""
        rows = usable(self.near.rows)
        at = next((i for i, row in enumerate(rows) if same_device(row.address, self.device)), -1)
        after = [*rows[at + 1 :], *rows[: max(at, 0)]]
        return after[0] if after else None

    def look(self, bluetooth: bool = True, ask: bool = False) -> None:
        """Look for devices.

        Args:
            bluetooth: With Bluetooth, which takes some seconds.
            ask: Connect to each Bluetooth device that is known, for its battery.
        """
        if self._let_go():
            self.seeking.look(bluetooth=bluetooth, ask=ask)

    def use(self, address: str) -> None:
        """Use a device from now on."""
        if not self._let_go():
            return
        self._services.preferences.change(device=address)
        self._show_device()
        self._services.changed()
        self.status.emit(tr("In use from now on: {device}", device=address))

    def listen(self, address: str) -> None:
        """Listen to a port whose device is not known."""
        if not self.seeking.listening and self._let_go() and not self._calibrates():
            self.open_tab("near")
            self.seeking.listen(address)

    def _show_device(self) -> None:
        self.near.show_device(self.device)
        self.run.show_device(self.device)

    def _let_go(self) -> bool:
        """Let go of what the page holds; return whether it may take something else: not while a visit is open."""
        if self._services.visits.open:
            return False
        self.stop_trying()
        self.seeking.stop_listening()
        return True

    def _calibrates(self) -> bool:
        """Return whether a guided run has a device, and say so."""
        if self.calibrating.busy:
            self.status.emit(tr("A calibration is under way: it has the device until it ends."))
        return self.calibrating.busy

    # a device tried

    def try_device(self) -> None:
        """Open the device in use, to be tried."""
        self.open_tab("try")
        if not self.device or not self._let_go() or self._calibrates():
            return
        self.try_out.clear()
        self.trying.start(self.device)
        self.try_out.show_slow(self.trying)

    def turn_limb(self) -> None:
        """Turn the direction of the limb's motion from now on, for a sensor that is worn the other way round."""
        if self.trying.can_be_turned:
            self._services.preferences.change(device=with_limb_turned(self.device))
            self._show_device()
            self._services.changed()
            self.try_device()

    def stop_trying(self) -> None:
        """Let the device go; what was seen stays in view."""
        if self.trying.open:
            self.trying.stop()
            self.try_out.show_none("")

    def _zero(self) -> None:
        if not self.trying.zero():
            self.status.emit(tr("There is nothing to be zeroed yet."))

    def _not_opened(self, error: Exception) -> None:
        sentence = said(str(as_trouble(error)))
        self.try_out.show_none("")
        self.try_out.sentence.say(sentence, "caution")
        self.status.emit(sentence)

    # visits and windows

    def _follow_visit(self) -> None:
        """During a visit nothing here touches the device."""
        visit = self._services.visits.open
        if visit == self._visit:
            return
        self._visit = visit
        if visit:
            self.leave()
        why = tr("A session is open: the device is in use there.") if visit else ""
        self.near.block(blocked=visit)
        self.try_out.clear()
        self.try_out.show_none(why)
        self.run.block(why)

    def showEvent(self, event: QShowEvent) -> None:
        """See when the window is to be closed."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the device go where the page goes away with its window."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End a guided run before the window closes, so that its record is still made."""
        if event.type() == QEvent.Type.Close and watched is self.window() and self.keeper.owner is self:
            self.keeper.end()
        return False
