"""The page that begins a session. A returning client needs two clicks: the client, and the button that begins."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from nktsense.palette import Palette
from nktsense.protocol.session.plan import Tester
from nktsense.view.begin.admission import Admission
from nktsense.view.begin.asker import Asker
from nktsense.view.begin.batteries import Batteries
from nktsense.view.begin.beginning import Beginning
from nktsense.view.begin.chosen import Chosen
from nktsense.view.begin.clients import Clients
from nktsense.view.begin.fields import recolour_parts
from nktsense.view.begin.known import ClientLine
from nktsense.view.begin.loads import with_load
from nktsense.view.begin.more import More
from nktsense.view.begin.register import Register
from nktsense.view.begin.sections import Sections
from nktsense.view.begin.summary import Summary
from nktsense.view.begin.telling import missing_in, plain
from nktsense.view.begin.tester import TesterForm
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.look.tokens import GRID, MARGIN
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Offer

_SIDE_PX: Final = {False: 288, True: 224}
_COMPACT_PX: Final = (1000, 560)
"""Below this width or height of the page what was chosen takes less room."""
_FIRST_TESTER: Final = "T1"
_LONGEST_SHOWN: Final = 32


class BeginPage(Page):
    """With whom, what, by whom; and the button that begins.

    Args:
        services: Everything below the window.
    """

    opened = Signal()
    """The records were made or opened here: other pages can show them from now on."""

    name = "begin"

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._chosen, self._item = Chosen(), ""
        self._line: ClientLine | None = None
        self._knows_battery = self._in_view = False
        self.summary = Summary(
            {"client": tr("Client"), "battery": tr("What is tested"), "tester": tr("Tester"), "more": tr("More")}
        )
        self.clients, self.batteries = Clients(), Batteries(services.library)
        self.tester, self.more = TesterForm(), More(services.library)
        self.sections = Sections(
            {"client": self.clients, "battery": self.batteries, "tester": self.tester, "more": self.more}
        )
        self.register = Register(services, self)
        self.admission = Admission(
            self.clients, self.tester, self.register, lambda: services.door.asks, lambda: self._chosen.tester
        )
        self._asker = Asker(self.register, self.clients, self.batteries, self.tester)
        self._beginning = Beginning(services, self.register, self)
        self._lay_out()
        self._connect()
        self.open_section("client")

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(MARGIN, 2 * GRID, 0, 2 * GRID)
        whole.setSpacing(MARGIN + GRID)
        whole.addWidget(self.summary)
        whole.addWidget(self.sections, 1)
        self.summary.setFixedWidth(_SIDE_PX[False])

    def _connect(self) -> None:
        register, clients, summary = self.register, self.clients, self.summary
        register.changed.connect(self._take_known)
        register.opened.connect(self.opened)
        register.found.connect(self._found)
        register.failed.connect(self._not_read)
        summary.opened.connect(self.open_section)
        self.sections.brought.connect(summary.show_section)
        self._beginning.changed.connect(self._show)
        summary.begun.connect(self.begin)
        summary.session_wanted.connect(lambda: self.go.emit("session"))
        clients.picked.connect(self.pick_client)
        clients.sought.connect(register.look)
        clients.name_wanted.connect(lambda: self.admission.read_name(self._chosen.client or ""))
        self.admission.kept.connect(self._take_new)
        self.batteries.picked.connect(self._pick_battery)
        self.batteries.side.changed.connect(self._take_side)
        self.tester.picked.connect(self._pick_tester)
        self.admission.tester_kept.connect(self._take_tester)
        self.admission.changed.connect(self._show)
        clients.went_back.connect(self._show)
        self.more.chosen.connect(self._take_more)
        self.more.typed.connect(self._take_load)

    # what the window asks of a page

    @property
    def title(self) -> str:
        """What stands at the top."""
        return tr("Begin a session")

    @property
    def chosen_so_far(self) -> Chosen:
        """What was chosen, with who tests where nobody has to be asked."""
        if self._chosen.tester is None and self.register.standing != "open":
            code = self._services.preferences.now.tester or _FIRST_TESTER
            return replace(self._chosen, tester=Tester(code=code))
        return self._chosen

    def show_item(self, item: str) -> None:
        """Choose a client by code."""
        self._item = item.strip()
        if self._in_view:
            self._look_again()

    def enter(self) -> None:
        """See what the records hold now."""
        self._beginning.trouble, self._in_view = "", True
        last = self._services.preferences.now.battery
        if self._chosen.battery not in self._services.library.batteries:
            self._chosen = replace(self._chosen, battery=self._usual_battery(last))
        self._look_again()

    def leave(self) -> None:
        """Hide a name that was shown."""
        self._in_view = False
        self.clients.forget()
        if self._beginning.begun:
            # The next client is somebody else: nothing but the battery and the tester is taken over.
            self._chosen = Chosen(battery=self._chosen.battery, tester=self._chosen.tester)
            self._beginning.begun = False
            self.open_section("client")

    def records_opened(self) -> None:
        """Read them, where somebody looks."""
        if self._in_view:
            self._look_again()

    def frame(self) -> None:
        """Follow whether a session is open."""
        if self._beginning.look():
            self._show()

    @property
    def offer(self) -> Offer | None:
        """What is asked now; None while a session is open, whose question it is then."""
        if self._services.visits.open:
            return None
        typed = self.sections.now == "client" and not self.clients.in_list
        step = "client" if typed else self.sections.step
        return self._asker.offer(step, self.chosen_so_far, self._services.preferences.now.battery)

    @property
    def own_choices(self) -> bool:
        """They are the page's own."""
        return True

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        verb, _, rest = choice.partition(":")
        match verb:
            case "client" | "nothing":
                self.pick_client(rest)
                self._go_to("battery")
            case "new":
                self.admission.ask_new(types=False)
            case "open":
                self.admission.open_records()
            case "agree":
                self.clients.form.agreement.box.setChecked(True)
            case "keep":
                self.clients.form.give()
            case "battery":
                self._pick_battery(rest)
            case "tester" if rest:
                self._pick_tester(rest)
            case "tester":
                self.tester.give()
            case "side":
                self._choose(side=None if rest == "both" else rest)
            case "begin":
                self.begin()
            case "leave":
                self.go.emit("home")
            case _:
                self.back()

    def back(self) -> bool:
        """Go a step back: from a form to the list, from what is asked to what was asked before."""
        if self.sections.now == "client" and self.clients.back():
            return True
        before = self.sections.before()
        if before:
            self._go_to(before)
        return bool(before)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        recolour_parts(self, look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room for what was chosen where there is little."""
        super().resizeEvent(event)
        compact = self.width() < _COMPACT_PX[0] or self.height() < _COMPACT_PX[1]
        self.summary.setFixedWidth(_SIDE_PX[compact])
        self.summary.set_compact(compact=compact)
        self.clients.set_compact(compact=compact)

    # what is chosen

    def open_section(self, name: str) -> None:
        """Bring a section into view."""
        self.sections.bring(name, has_client=self._chosen.client is not None)

    def pick_client(self, code: str) -> None:
        """Choose a client, "" to keep nothing; go on to what is still missing, else the session can begin."""
        self._line = next((line for line in self.register.known.clients if line.code == code), self._line)
        self._choose(client=code)
        self._go_on()

    def begin(self) -> None:
        """Begin, where nothing is missing."""
        tester = self.chosen_so_far.tester
        if tester is None or self._missing():
            self._beginning.trouble = ""
            self._show()
            return
        self._beginning.begin(self.chosen_so_far, tester)

    def _choose(self, **values: object) -> None:
        self._beginning.trouble = ""
        self._chosen = replace(self._chosen, **values)  # type: ignore[arg-type]
        self._show()

    def _go_on(self) -> None:
        """After a choice by hand: what is missing comes into view; where nothing is, all stays as it is."""
        if self._chosen.client is None:
            self._go_to("client")
        elif self.chosen_so_far.tester is None:
            self._go_to("tester")
        elif not self._knows_battery:
            self._go_to("battery")
        else:
            self._go_to("begin")

    def _go_to(self, step: str) -> None:
        self.sections.ask(step, has_client=self._chosen.client is not None)

    def _pick_battery(self, battery: str) -> None:
        self._knows_battery = True
        self._choose(battery=battery)
        self._go_on()

    def _take_new(self, client: ClientLine) -> None:
        self.clients.seek.clear()
        self.pick_client(client.code)

    def _pick_tester(self, code: str) -> None:
        self._take_tester(next(one for one in self.register.known.testers if one.code == code))

    def _take_tester(self, tester: Tester) -> None:
        self._choose(tester=tester)
        self._go_on()

    def _take_side(self, name: str, side: object) -> None:
        self._choose(**{name: side})

    def _take_more(self, values: dict[str, object]) -> None:
        self._choose(**values)

    def _take_load(self, name: str, muscle: str, value: float | None) -> None:
        self._services.preferences.change(**with_load(self._services.preferences.now, name, muscle, value))
        self._services.changed()

    # what is known

    def _not_read(self, error: Exception) -> None:
        self.clients.tell(plain(error))

    def _look_again(self) -> None:
        self.register.look(self.clients.prefix, self._item)

    def _take_known(self) -> None:
        if self.register.standing == "open":
            known = {one.code.lower(): one for one in self.register.known.testers}
            named = self._chosen.tester.code if self._chosen.tester else self._services.preferences.now.tester
            only = next(iter(known.values())) if len(known) == 1 else None
            self._chosen = replace(self._chosen, tester=known.get(named.lower(), only))
        self._show()

    def _found(self, code: str, client: ClientLine | None) -> None:
        if code != self._item:
            return
        self._item = ""
        if client is None:
            self.status.emit(tr("There is no client {code} in the records.", code=code[:_LONGEST_SHOWN]))
            return
        self._line = client
        self.pick_client(client.code)

    def _usual_battery(self, last: str) -> str:
        library = self._services.library
        self._knows_battery = last in library.batteries
        return last if self._knows_battery else next(iter(library.batteries), "")

    def _line_of(self, code: str | None) -> ClientLine | None:
        return self._line if self._line is not None and self._line.code == code else None

    # what is shown

    def _missing(self) -> str:
        """Return what has to be done before it can begin, or ""."""
        if not self.clients.in_list:
            return tr("Keep what is being typed first, or go back.")
        is_open = self.register.standing == "open"
        return missing_in(self.chosen_so_far, self._services.library, is_open=is_open) or self.more.problem

    def _show(self) -> None:
        chosen, now = self.chosen_so_far, self._services.preferences.now
        self.clients.show_known(self.register.known, self.register.standing, self._chosen.client or "")
        last = now.battery if self._knows_battery else ""
        self.batteries.show_chosen(chosen, last)
        suggested = now.tester or _FIRST_TESTER
        self.tester.show_testers(self.register.known.testers, chosen.tester, suggested)
        self.more.show_chosen(chosen, now)
        self.summary.show_chosen(chosen, self._line_of(chosen.client), self._services.library)
        self._show_note(chosen)

    def _show_note(self, chosen: Chosen) -> None:
        """Tell what is missing, or what will begin."""
        beginning, missing = self._beginning, self._missing()
        beginning.look()
        self.summary.show_open(is_open=beginning.other_open)
        self.summary.begin.setEnabled(beginning.possible(missing))
        length = "" if missing else f"{self.batteries.cards[chosen.battery].length}. "
        kept = tr("Nothing of it is kept.") if not chosen.client else tr("It is kept in the records.")
        words, trouble = beginning.note(missing, f"{length}{kept}")
        self.summary.show_note(words, trouble=trouble)
