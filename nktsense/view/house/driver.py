"""What makes the window go: at every frame it hands on what happened, and draws once."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from nktsense.acquire.update import SensorState
from nktsense.errors import AccessError, NktsenseError, StepRefusedError
from nktsense.preferences import Preferences, PreferenceStore
from nktsense.sound.sounds import Sounds
from nktsense.view.house.desk_link import DeskLink, merged, orders_from
from nktsense.view.house.desk_settings import settings_of
from nktsense.view.house.following import page_for, page_of, went_on
from nktsense.view.house.heard import Heard
from nktsense.view.house.idle_guard import Check, IdleGuard
from nktsense.view.house.memory import Memory
from nktsense.view.house.only_here import OnlyHere
from nktsense.view.house.patient_screen import PatientScreen
from nktsense.view.house.scan import Scanner
from nktsense.view.house.told_trouble import ToldTrouble
from nktsense.view.house.window import HouseWindow
from nktsense.view.house.work import Work
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskNews, DeskView
from nktsense.visit.desk.orders import ChangeSettings, Leave, Order

if TYPE_CHECKING:
    from nktsense.view.patient.window import PatientWindow

FRAME_MS: Final = 16


class Driver(QObject):
    """Drives a window.

    Args:
        preferences: What the person chose.
        work: Long work.
        sounds: Plays and speaks; None where nothing can.
        check: Gives what says whether a text is the passphrase of the open records; None where they have none.
        hides: Whether there is something to hide without a visit, such as records that are open.
        clock: Gives a time that never goes back, s.
    """

    failed = Signal(str, object)
    """A visit could not be begun: the session's identifier or "", and the error."""

    def __init__(
        self,
        preferences: PreferenceStore,
        work: Work,
        sounds: Sounds | None = None,
        *,
        check: Callable[[], Check | None] = lambda: None,
        hides: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._store, self._work, self._sounds = preferences, work, sounds
        self._hides = hides
        self._patient, self._trouble = PatientScreen(clock), ToldTrouble(clock)
        self.watch, self.heard, self.scanner = StreamWatch(clock=clock), Heard(sounds), Scanner(clock)
        self.guard = IdleGuard(preferences.now.lock_after_min, check, work, clock)
        self.memory = Memory(preferences)
        self.only_here = OnlyHere(preferences.path.parent / "open sessions")
        self._window: HouseWindow | None = None
        self._link: DeskLink | None = None
        self._view: DeskView | None = None
        self._fixed = self._closing = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.frame)
        self._work.trouble.connect(self._tell)

    # the window

    @property
    def window(self) -> HouseWindow:
        """The window that is driven."""
        assert self._window is not None, "bind a window first"
        return self._window

    def bind(self, window: HouseWindow) -> None:
        """Drive a window, in place of the one before; it is told where the visit stands."""
        shows_patient = self.patient is not None
        if self._window is not None:
            self._window.closing.disconnect(self._on_closing)
            self._patient.put_away()
        self._window = window
        orders_from(window, self.post)
        window.patient_wanted.connect(self._turn_patient)
        window.status.stop_wanted.connect(self._work.stop)
        window.closing.connect(self._on_closing)
        self.guard.bind(window)
        if self._view is not None:
            self._hand_on([DeskNews(view=self._view)])
        if shows_patient:
            self._turn_patient()
        self._timer.start(FRAME_MS)

    # the visit

    @property
    def busy(self) -> bool:
        """Whether a visit is open."""
        return self._link is not None

    @property
    def view(self) -> DeskView | None:
        """Where the visit stands; None without one, or before it said so."""
        return self._view

    def attach(self, link: DeskLink, session: str = "", *, fixed: bool = False) -> None:
        """Show a visit.

        Args:
            link: Its desk.
            session: Its identifier where it is kept: a window that is killed takes it up again.
            fixed: How it is conducted does not follow the preferences.
        """
        assert self._link is None, "a visit is open already"
        self._link, self._view, self._fixed = link, None, fixed
        self.memory.begin(session)
        self.window.status.say("")

    def show_visit(self) -> None:
        """Bring the page of the visit that is open into view."""
        self.window.show_page(page_of(self._view))

    def post(self, order: Order) -> None:
        """Hand an order to the visit, where there is one."""
        if self._link is not None:
            self._link.post(order)

    def prefer(self, preferences: Preferences, language: str) -> None:
        """Take what the person chose.

        Args:
            preferences: All of it.
            language: Code of the language of the window.
        """
        self.guard.prefer(preferences.lock_after_min)
        if self._sounds is not None:
            self._sounds.prefer(preferences, language)
        if self._link is not None and not self._fixed:
            self._link.post(ChangeSettings(settings_of(preferences)))
        self.window.take_preferences(preferences)
        self._patient.recolour(self.window.look)

    # a frame

    def frame(self) -> None:
        """Take what happened since the last frame, and draw once."""
        window = self.window
        news = [] if self._link is None else merged(self._link.poll())
        self._hand_on(news)
        view = self._view
        device_open = view is not None and (view.device_open or view.connecting)
        if device_open and view is not None:
            window.header.show_watch(self.watch, _force(self.watch), connecting=view.connecting)
        else:
            window.header.show_no_device()
        self.heard.frame(window)
        self.guard.frame(self.watch, device_open=device_open, hides=view is not None or self._hides())
        if not window.locked:
            window.page.frame()
            window.caption.frame()
            window.refresh()
            self.scanner.frame(window.bar, self._store.now)
            window.status.show_work(self._work.shown)
        self._patient.frame()
        if self._closing:
            self._close_when_done()

    def _hand_on(self, news: Sequence[DeskNews]) -> None:
        window = self.window
        for one in news:
            self.watch.news(one)
            before = self._view
            if one.view is not None:
                self._view = one.view
                window.take_view(one.view)
                self.memory.take(one.view)
            for page in window.pages.values():
                page.news(one)
            self._patient.news(one)
            if one.view is not None:
                self._follow(before, one.view)
            if one.trials:
                self.guard.touch()
            self.heard.take(one.cues, window)
            self.heard.follow(self._view, one.updates)
            self._tell(*one.troubles)
            if one.troubles:
                window.bar.entry.give_back()
            elif before is None or went_on(before, self._view):
                window.bar.entry.forget()
            self._trouble.forget(window, self._view)
            if one.closed:
                self._closed(one)

    def _follow(self, before: DeskView | None, now: DeskView) -> None:
        """Bring the page into view that belongs to what began or ended; what the person chose otherwise stays."""
        wanted = page_for(before, now, self.window.page.name)
        if wanted in self.window.pages:
            self.window.show_page(wanted)

    def _closed(self, news: DeskNews) -> None:
        """The visit is over for this window: it was left, or could not be begun, or its desk failed."""
        link, view, self._link, self._view = self._link, self._view, None, None
        session = self.memory.session
        self.heard.follow(None, ())
        if link is not None:
            link.stop()
        self.only_here.let_go()
        self.window.take_view(None)
        failed = bool(news.troubles) and (view is None or news.view is None)
        if failed:
            if isinstance(news.troubles[-1], StepRefusedError | AccessError):  # trying again would be refused too
                self.memory.end()
            self.failed.emit(session, news.troubles[-1])
        elif not self._closing:
            self.memory.end()
        if self.window.page.name in ("session", "test"):
            self.window.show_page(self.window.first_page)

    def _tell(self, *troubles: NktsenseError) -> None:
        self._trouble.tell(self.window, self._view, *troubles)

    # the screen for the patient

    @property
    def patient(self) -> PatientWindow | None:
        """The screen for the patient, where it is shown."""
        return self._patient.window

    def _turn_patient(self) -> None:
        self._patient.turn(self.window, self._view)

    # the end

    def _on_closing(self, event: QCloseEvent) -> None:
        """Close at once where nothing is under way; else let the recording be sealed first, and close then."""
        if self._link is None and not self._work.must_finish:
            self._end()
            return
        event.ignore()
        if not self._closing:
            self._closing = True
            self._work.stop_all()
            self.post(Leave())
            self.window.say(tr("Closing: what was recorded is being sealed."))

    def _close_when_done(self) -> None:
        if self._link is None and not self._work.must_finish:
            self.window.close()

    def _end(self) -> None:
        self._timer.stop()
        self._patient.put_away()
        self._work.close()

    def stop(self) -> None:
        """End everything at once, waiting for what must not break; for a program that is being ended."""
        self._closing = True
        self._timer.stop()
        if self._link is not None:
            self._link.stop()
        self.only_here.let_go()
        self._work.close()


def _force(watch: StreamWatch) -> float | None:
    last = watch.last
    if last is None or not len(last.force_n) or last.sensor is not SensorState.USABLE:
        return None
    return float(last.force_n[-1])
