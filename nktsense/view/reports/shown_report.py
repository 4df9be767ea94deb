"""The report of one session: made, looked at, saved, printed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.house.services import Part, Reports, Services
from nktsense.view.reports.choices import preview_offer
from nktsense.view.reports.making import Maker, Wish
from nktsense.view.reports.panel import Note
from nktsense.view.reports.preview import Preview
from nktsense.view.reports.printing import Printing
from nktsense.view.reports.saving import Saving
from nktsense.view.reports.sheets import Zoom
from nktsense.view.reports.words import PARTS, file_name
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Offer

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary

FINER_AFTER_S: Final = 0.2
"""So long the size of the pages stands before they are drawn for it, s."""
_ENOUGH: Final = 0.005
"""Pages are drawn anew where they are wanted finer or coarser by more than this share."""


class ShownReport(QWidget):
    """Pages and panel, and what makes, saves and prints.

    Args:
        reports: The room that makes reports.
        services: Long work, preferences.
    """

    said = Signal(str)
    """A sentence for the status line."""
    other_wanted = Signal()
    """Another session is wanted."""
    settings_wanted = Signal()
    """The letterhead is to be set."""

    def __init__(self, reports: Reports, services: Services) -> None:
        super().__init__()
        self._preferences = services.preferences
        self._session = ""
        self._summary: SessionSummary | None = None
        self._part: Part = "both"
        self._draw_at: float | None = None
        self.preview = Preview()
        panel = self.panel = self.preview.panel
        self.maker = Maker(reports, services.work)
        self.saving = Saving(reports, services.work, panel.outcome, self)
        self.printing = Printing(reports, services.work, panel.outcome, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.preview)
        self.maker.changed.connect(self._show_made)
        self.saving.said.connect(self.said)
        panel.part_wanted.connect(self.show_part)
        panel.name_typed.connect(self._name_typed)
        panel.save_wanted.connect(self.save)
        panel.print_wanted.connect(self.print)
        panel.other_wanted.connect(self.other_wanted)
        panel.settings_wanted.connect(self.settings_wanted)
        self.preview.pages.resized.connect(self._draw_later)

    @property
    def part(self) -> Part:
        """For whom it is."""
        return self._part

    @property
    def ready(self) -> bool:
        """Whether the report that is asked for can be saved."""
        return self.maker.ready is not None

    # which one

    def begin(self, session: str) -> None:
        """Take another session, by its identifier; nothing of the one before stays."""
        self._session, self._summary, self._draw_at = session, None, None
        self.maker.forget()
        self.saving.close()
        self.printing.close()
        self.panel.clear_name()
        self.panel.outcome.say("")
        self.panel.show_session("", "")
        self._show_made()

    def show_which(self, summary: SessionSummary, title: str, detail: str) -> None:
        """Tell which session it is."""
        self._summary = summary
        self.panel.show_session(title, detail)

    def make(self) -> None:
        """Make it anew; what is shown stays until then."""
        self._ask(anew=True)

    def show_part(self, part: str) -> None:
        """Show it for another reader."""
        self._part = next(one for one in PARTS if one == part)
        self.panel.show_part(self._part)
        self.panel.outcome.say("")
        self._ask()

    def leave(self) -> None:
        """Make and ask nothing any more, and forget the name that was typed."""
        self.saving.close()
        self.printing.close()
        if self.panel.typed or self.maker.busy:
            self.maker.forget()
            self._show_made()
        self.panel.clear_name()
        self.panel.outcome.say("")

    def back(self) -> bool:
        """Leave what is asked; return whether there was anything."""
        asked = self.panel.outcome.asks
        if asked:
            self.panel.outcome.say("")
        return asked

    def frame(self) -> None:
        """Draw the pages finer or coarser where their size has changed."""
        self.maker.look()
        if self._draw_at is not None and time.monotonic() >= self._draw_at:
            self._draw_at = None
            self._ask()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.preview.recolour(look)

    # two keys

    def offer(self, *, in_visit: bool) -> Offer:
        """Return what can be done with it."""
        return preview_offer(self.preview, self._part, in_visit=in_visit)

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        verb, _, rest = choice.partition(":")
        pages = self.preview.pages
        match verb:
            case "on":
                pages.go_on()
            case "page":
                last = pages.page == pages.count - 1
                pages.go_to(pages.page - 1 if rest == "previous" else 0 if last else pages.page + 1)
            case "part":
                self.show_part(PARTS[(PARTS.index(self._part) + 1) % len(PARTS)])
            case "zoom":
                steps = list(Zoom)
                self.preview.set_zoom(steps[(steps.index(pages.zoom) + 1) % len(steps)])
            case "save":
                self._save_here(rest)
            case "print":
                self.print()
            case "do":
                self.panel.outcome.do(rest)
            case _:
                raise KeyError(f"nothing is called {choice!r} here")

    # making

    def _name_typed(self) -> None:
        self._ask()

    def _draw_later(self) -> None:
        self._draw_at = time.monotonic() + FINER_AFTER_S

    def _ask(self, *, anew: bool = False) -> None:
        if not self._session:
            return
        fine, drawn = self.preview.pages.wanted_dpi, self.maker.drawn
        if drawn is not None and abs(drawn.wish.dots_per_inch / fine - 1) < _ENOUGH:
            fine = drawn.wish.dots_per_inch
        self.maker.ask(Wish(self._session, self.panel.typed, self._part, fine), anew=anew)

    def _show_made(self) -> None:
        drawn, pages = self.maker.drawn, self.preview.pages
        self.panel.enable(enabled=self.ready)
        if self.maker.problem:
            pages.show_words(self.maker.problem)
        elif drawn is None:
            pages.show_words(tr("The report is being made."))
        elif drawn.pages is not pages.pages:
            pages.show_pages(drawn.pages)
        self.preview.show_page()
        self._show_notes()

    def _show_notes(self) -> None:
        drawn = self.maker.drawn
        if drawn is None:
            self.panel.show_notes(())
            self.panel.show_letterhead_hint(wanted=False)
            return
        marked = [Note(sentence) for sentence in drawn.made.marked]
        self.panel.show_notes((*marked, *(Note(sentence, warns=True) for sentence in drawn.made.told)))
        head = self._preferences.now.letterhead
        self.panel.show_letterhead_hint(wanted=not (head.practice or head.lines or head.logo))

    # saving and printing

    def save(self, ending: str) -> None:
        """Ask where to save it, as ``pdf`` or ``html``, and do it."""
        if self.maker.ready is not None:
            self.saving.ask(self.maker.ready, self._part, self._file_name(ending))

    def print(self) -> None:
        """Ask on which printer, and print it there."""
        if self.maker.ready is not None and self.maker.drawn is not None:
            self.printing.ask(self.maker.ready, self._part, len(self.maker.drawn.pages))

    def _save_here(self, ending: str) -> None:
        """Save it where the last one went: with two keys no file is named."""
        if self.maker.ready is None:
            self.said.emit(tr("The report is being made; save it in a moment."))
        else:
            self.saving.write(self.maker.ready, self._part, self.saving.folder / self._file_name(ending))

    def _file_name(self, ending: str) -> str:
        summary = self._summary
        client, at_s = ("", time.time()) if summary is None else (summary.client, summary.started_s)
        return file_name(client, at_s, self._part, self.panel.typed, ending)
