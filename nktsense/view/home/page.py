"""The first page: the one thing to do now, the dynamometer, who was here last."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.home.board import HomeBoard
from nktsense.view.home.looking import Looking
from nktsense.view.home.measure import begin_measure
from nktsense.view.home.near_words import DeviceState, dynamometers, hints, state_of
from nktsense.view.home.offers import BACK, client_offer, clients_offer, device_offer, main_offer, unfinished_offer
from nktsense.view.home.picker import MeasurePicker
from nktsense.view.home.picking import Picked
from nktsense.view.home.present import Present
from nktsense.view.house.addresses import same_device
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.look.layouts import keep_keyboard
from nktsense.view.look.tokens import GRID, MARGIN
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskNews
from nktsense.visit.desk.offer import Offer


class HomePage(Page):
    """What a person sees in the morning, and after every session.

    Args:
        services: What the page is given.
        clock: Gives a time that never goes back, s.
    """

    records_wanted = Signal()
    """The records are to be opened; where only a passphrase opens them, it is to be asked."""

    name = "home"

    def __init__(self, services: Services, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._services = services
        self._asks, self._by_itself, self._device_shown = "", "", ""
        self._offer: Offer | None = None
        self.present, self.looking = Present(services, self), Looking(services, clock, self)
        self.board = HomeBoard()
        self._picker: MeasurePicker | None = None
        self._stack, self._picking = QStackedWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def title(self) -> str:
        """What stands at the top."""
        return tr("Just measure") if self.picks else tr("Home")

    @property
    def picks(self) -> bool:
        """Whether a muscle is being picked."""
        return self._stack.currentWidget() is self._picking

    @property
    def picker(self) -> MeasurePicker:
        """What a muscle is picked with; made when it is wanted first, as it takes a while."""
        if self._picker is None:
            self._picker = picker = MeasurePicker(self._services.library)
            picker.recolour(self._look)
            picker.begun.connect(self._measure)
            picker.left.connect(self._close_picker)
            self._room.addWidget(picker)
            for before, after in pairwise([self.board.device.simulated_button, *picker.in_order()]):
                self.setTabOrder(before, after)  # else Tab would come to it after everything around the page
        return self._picker

    @property
    def offer(self) -> Offer | None:
        """The same for two keys; None while a visit is open: its own question stays."""
        if self._services.visits.open:
            return None
        return self.picker.offer if self.picks else self._offer

    def chosen(self, choice: str) -> None:
        """Do what was chosen, by key or click."""
        if self.picks:
            self.picker.chosen(choice)
            return
        verb, _, rest = choice.partition(":")
        asks, self._asks = self._asks, ""
        match verb:
            case "tour":
                self._tour()
            case "resume":
                self._told(self._services.visits.resume(rest))
            case "measure":
                self._open_picker()
            case "use":
                self._use(rest)
            case "look":
                self._asks = asks
                self._look_again()
            case "ask":
                self._ask(rest)
            case "records":
                self.records_wanted.emit()
            case _ if verb == BACK:
                self._asks = "clients" if asks.startswith("client:") else ""
            case _:
                self._leave_for(verb, rest)
        self._show()

    def back(self) -> bool:
        """Go back by one question."""
        if self.picks:
            self.picker.back()
            return True
        asked, self._asks = self._asks, ""
        self._show()
        return bool(asked)

    def records_opened(self) -> None:
        """Show what they tell."""
        self.present.refresh()

    def enter(self) -> None:
        """Show where things stand now, from the beginning."""
        self._asks = ""
        self._close_picker()
        self.present.refresh()
        self.looking.enter()
        self._show()

    def news(self, news: DeskNews) -> None:
        """Take what happened in the visit."""
        self.present.news(news)

    def frame(self) -> None:
        """Show what became known; look for a dynamometer where it is time."""
        self.present.frame()
        self.looking.frame()
        if self._services.preferences.now.device != self._device_shown:
            self._show()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.board.recolour(look)
        if self._picker is not None:
            self._picker.recolour(look)

    # what is seen

    def _lay_out(self) -> None:
        self._room = QVBoxLayout(self._picking)
        self._room.setContentsMargins(MARGIN, 2 * GRID, MARGIN, 2 * GRID)
        self._stack.addWidget(self.board)
        self._stack.addWidget(self._picking)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.board.acted.connect(self._clicked)
        self.present.changed.connect(self._show)
        self.present.trouble.connect(self.status)
        self.looking.changed.connect(self._looked)

    def _device(self) -> DeviceState:
        looking, device = self.looking, self._services.preferences.now.device
        return state_of(
            device,
            looking.rows,
            looked=looking.looked,
            looking=looking.looking,
            by_itself=bool(device) and device == self._by_itself,
        )

    def _show(self) -> None:
        standing, device = self.present.standing, self._device()
        self._device_shown = self._services.preferences.now.device
        found = dynamometers(self.looking.rows)
        self.board.show_standing(standing)
        self.board.device.show_state(device, found, self._device_shown, may_look=self.looking.allowed)
        self.board.device.show_hints(self._hints(device))
        self.board.keep_order()
        kind, _, client = self._asks.partition(":")
        if kind == "unfinished" and standing.past.unfinished:
            self._offer = unfinished_offer(standing)
        elif kind == "clients" and standing.past.recent:
            self._offer = clients_offer(standing)
        elif kind == "client":
            self._offer = client_offer(client)
        elif kind == "device":
            self._offer = device_offer(found, device, may_look=self.looking.allowed)
        else:
            self._offer = main_offer(standing, device)

    def _hints(self, device: DeviceState) -> tuple[str, ...]:
        """Return what stands in the way; nothing where the dynamometer is within reach anyway."""
        chosen, found = self._services.preferences.now.device, dynamometers(self.looking.rows)
        if self.looking.looking or any(same_device(row.address, chosen) for row in found):
            return ()
        return tuple(filter(None, (self.looking.trouble, *hints(self.looking.rows))))

    # what is done

    def _clicked(self, act: str) -> None:
        self.chosen(act)
        if self.picks:
            self.picker.filter.setFocus()

    def _ask(self, what: str) -> None:
        self._asks = what
        self.board.bring_into_view(what.partition(":")[0])

    def _leave_for(self, verb: str, rest: str) -> None:
        pages = {
            "visit": "session",
            "begin": "begin",
            "again": f"begin:{rest}",
            "history": f"history:{rest}",
            "devices": "devices",
            "settings": "settings",
        }
        if verb in pages:
            self.go.emit(pages[verb])

    def _tour(self) -> None:
        begun = self._services.visits.tour()
        self._told(begun)
        if begun:
            self._services.preferences.change(toured=True)
            self._services.changed()

    def _told(self, begun: bool) -> None:
        if not begun:
            self.status.emit(tr("A session is open already."))

    def _use(self, address: str, *, by_itself: bool = False) -> None:
        self._by_itself = address if by_itself else ""
        self._services.preferences.change(device=address)
        self._services.changed()
        if not by_itself:  # what was not asked for is said on its card, and leaves the last line as it is
            self.status.emit(tr("From now on: {name}.", name=self._device().name))

    def _look_again(self) -> None:
        if not self.looking.asked():
            self.status.emit(tr("Nothing is looked for while a session is open."))

    def _looked(self) -> None:
        """Take the only one that was found, where none is chosen; nothing simulated is among them."""
        found = dynamometers(self.looking.rows)
        if not self.looking.looking and len(found) == 1 and not self._services.preferences.now.device:
            self._use(found[0].address, by_itself=True)
        self._show()

    def _open_picker(self) -> None:
        note = "" if self._services.preferences.now.device else tr("No dynamometer is chosen yet.")
        self.picker.open(note)
        self._stack.setCurrentWidget(self._picking)

    def _close_picker(self) -> None:
        keep_keyboard(self._picking)
        self._stack.setCurrentWidget(self.board)

    def _measure(self, picked: Picked) -> None:
        if picked.muscle is None or picked.side is None:
            return
        library, tester = self._services.library, self._services.preferences.now.tester
        begin = begin_measure(library, picked.muscle, picked.side, picked.test, tester)
        self._close_picker()
        self._told(self._services.visits.begin(begin))
