"""The house put together: services, pages, window, and what makes them go. Built anew when the language changes."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from nktsense.errors import KeyMissingError, NktsenseError, RecordsError
from nktsense.preferences import Preferences, PreferenceStore
from nktsense.protocol.library.model import Library
from nktsense.sound.sounds import Sounds
from nktsense.view.house.choice_bar import SETTLE_S
from nktsense.view.house.driver import Driver
from nktsense.view.house.page import Page
from nktsense.view.house.rail import ORDER
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.house.services import Reports, Services, Survey
from nktsense.view.house.visits import VisitMaker
from nktsense.view.house.warming import FirstFrame, stays, warm
from nktsense.view.house.window import HouseWindow
from nktsense.view.house.work import Progress, Work
from nktsense.view.look.application import application
from nktsense.view.look.collecting import collecting_here
from nktsense.view.look.turns import quick_turns
from nktsense.view.words import install, language_now, said, set_unit, tr
from nktsense.visit.running import Connect

MakePages = Callable[[Services], Iterable[Page]]
"""Makes the pages, the one that is shown first at the front; the others may be asked for later, one by one."""


@dataclass(frozen=True, slots=True)
class Below:
    """What the house stands on.

    Attributes:
        preferences: What the person chose.
        library: Muscles, pairs, batteries.
        connect: Opens a device for recording.
        door: The records.
        survey: Looks for devices.
        sounds: Plays and speaks.
        reports: Makes reports; None where nobody gave any.
    """

    preferences: PreferenceStore
    library: Library
    connect: Connect
    door: RecordsDoor
    survey: Survey
    sounds: Sounds
    reports: Reports | None = None


class House(QObject):
    """The window with all that belongs to it.

    Args:
        below: What it stands on.
        pages: Makes the pages; called again for every window.
        late: Of the first window only the page that is shown first is made before :meth:`run` has shown it.
        settle_s: Time in which a new question takes no key, s.
        clock: Gives a time that never goes back, s.

    Raises:
        WindowUnavailableError: This machine cannot show a window.
    """

    def __init__(
        self,
        below: Below,
        pages: MakePages,
        *,
        late: bool = False,
        settle_s: float = SETTLE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        application()
        super().__init__()
        self._below, self._make_pages, self._settle_s, self._clock = below, pages, settle_s, clock
        self._now = below.preferences.now
        self.work = Work()
        self.driver = Driver(
            below.preferences,
            self.work,
            below.sounds,
            check=below.door.passphrase_check,
            hides=lambda: below.door.store is not None,
            clock=clock,
        )
        self.visits = VisitMaker(self.driver, below.preferences, below.library, below.connect, below.door)
        self.services = Services(
            preferences=below.preferences,
            changed=self._changed,
            library=below.library,
            connect=below.connect,
            door=below.door,
            survey=below.survey,
            reports=below.reports,
            sounds=below.sounds,
            work=self.work,
            visits=self.visits,
        )
        self._session = ""
        self._before: list[HouseWindow] = []
        self._ended = False
        self._rest: Iterator[Page] = iter(())
        self.driver.failed.connect(self._not_begun)
        self.window = self._build(late=late)

    # windows

    def _build(self, *, late: bool = False) -> HouseWindow:
        install(self._now.language)
        set_unit(self._now.unit)
        self._rest = iter(self._make_pages(self.services))
        pages = [next(self._rest)] if late else list(self._rest)
        names = ORDER if late else ()
        window = HouseWindow(pages, self._now, names=names, settle_s=self._settle_s, clock=self._clock)
        window.wants.connect(self._want)
        window.covers.lock_page.given.connect(self._open_with)
        window.covers.lock_page.left.connect(self._go_on_without)
        for page in pages:
            self._join(page)
        self.driver.bind(window)
        self._below.sounds.prefer(self._now, language_now())
        return window

    def _join(self, page: Page) -> None:
        """Hear what a page says to the house, beside what every page says to the window."""
        for name, heard in (
            ("changed", self._changed),
            ("records_wanted", self.start),
            ("opened", self._tell_opened),
        ):
            said_by_page = getattr(page, name, None)
            if said_by_page is not None:
                said_by_page.connect(heard)

    def rebuild(self) -> None:
        """Build the window anew where the old one stands, with the same page in view; a visit goes on."""
        old, name = self.window, self.window.page.name
        self.window = new = self._build()
        new.setGeometry(old.geometry())
        new.setWindowState(old.windowState())
        new.show_page(name if name in new.pages else new.first_page)
        if old.isVisible():
            new.show()
            new.activateWindow()
        # Held until Qt has deleted it in this thread: left to Python, it could be deleted in that of a desk.
        self._before.append(old)
        old.destroyed.connect(lambda: self._before.remove(old))
        old.close()
        old.deleteLater()

    def _want(self, values: dict[str, object]) -> None:
        self._below.preferences.change(**values)
        self._changed()

    def _changed(self, *_: object) -> None:
        """Preferences were changed: let all hold at once that can."""
        before, now = self._now, self._below.preferences.now
        self._now = now
        if _is_read_anew(before, now):
            self.rebuild()
        self.driver.prefer(now, language_now())

    # the beginning

    def start(self) -> None:
        """Open the records where there are any, in the background, and take up the session that was open last."""
        door = self._below.door
        self._session = self._now.session
        if self._below.preferences.problem:
            self.window.warn(self._below.preferences.problem)
        try:
            there = door.there()
        except RecordsError as error:
            self.window.warn(str(error))
            return
        if there:
            self.work.start(tr("Opening the records"), lambda _: door.open(), self._opened, self._not_opened)
        elif self._session:
            self._below.preferences.change(session="")

    def _opened(self, _: object) -> None:
        if self.window.locked and not self.driver.guard.locked:
            self.window.covers.unlock()
        session, self._session = self._session, ""
        if session:
            self.visits.resume(session)
        self._tell_opened()

    def _tell_opened(self) -> None:
        """Tell every page that the records are open, whoever opened them."""
        for page in self.window.pages.values():
            page.records_opened()

    def _not_opened(self, error: Exception) -> None:
        window = self.window
        if not isinstance(error, KeyMissingError) or not self._below.door.asks:
            if window.locked and not self.driver.guard.locked:
                window.covers.unlock()
            window.warn(str(error) if isinstance(error, NktsenseError) else f"The records cannot be opened: {error}")
            return
        if window.locked and window.covers.lock_page.asks:
            window.covers.lock_page.refuse(said(str(error)))
            return
        words = tr("The records of this practice are encrypted. Their passphrase opens them.")
        window.covers.ask(tr("Records"), words, tr("Go on without records"))

    def _open_with(self, passphrase: str) -> None:
        if self.driver.guard.locked:
            return  # the lock asks, and not the records
        door = self._below.door

        def opened(_: Progress) -> object:
            return door.open(passphrase=passphrase)

        self.work.start(tr("Opening the records"), opened, self._opened, self._not_opened)

    def _go_on_without(self) -> None:
        self._session = ""
        self.window.covers.unlock()

    def _not_begun(self, session: str, error: NktsenseError) -> None:
        """A visit could not be begun, or its desk failed: offer to take it up again, where it is kept."""
        if session and self._below.preferences.now.session == session:
            self.window.warn(str(error), tr("Open it again"), lambda: self.visits.resume(session))
        else:
            self.window.warn(str(error))

    def _begin(self) -> None:
        """Make the next page; where there is none any more, begin."""
        if self._ended:
            return
        page = next(self._rest, None)
        if page is not None:
            self._join(page)
            self.window.add_page(page)
            QTimer.singleShot(0, self, self._begin)
            return
        self.start()
        self.work.start("loading", warm, stays, lambda _: None, quiet=True)  # who needs it then, says what is wrong

    def run(self) -> int:
        """Show the window until it is closed, here, with Ctrl-C, or by a system that ends; everything is kept then.

        Must be called in the main thread.

        Returns:
            0, or 130 after Ctrl-C.
        """
        app, interrupted = application(), False

        def end(number: int, frame: FrameType | None) -> None:
            nonlocal interrupted
            interrupted = interrupted or number == signal.SIGINT
            self.window.close()

        numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
        before = {number: signal.signal(number, end) for number in numbers}
        try:
            with collecting_here(), quick_turns():
                FirstFrame(self.window, self._begin)
                self.window.show()
                code = app.exec()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            self.stop()
        return 130 if interrupted else code

    def stop(self) -> None:
        """End everything, waiting for what must not break; the window is gone then."""
        if self._ended:
            return
        self._ended = True
        self.driver.stop()
        self.visits.close()
        self._below.sounds.close()
        self._below.door.close()
        for one in (self.window, *self._before, self.driver, self.work):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is_read_anew(before: Preferences, now: Preferences) -> bool:
    """Whether texts are to be made anew."""
    return (before.language, before.unit) != (now.language, now.unit)
