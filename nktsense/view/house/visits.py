"""How visits are begun, taken up again and tried out: what their desks are made of, each in its own thread."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from nktsense.errors import NktsenseError, StepRefusedError
from nktsense.preferences import PreferenceStore
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.steps import Begin, StartTest
from nktsense.view.house.desk_settings import settings_of
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.words import tr
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.settings import DeskSettings
from nktsense.visit.desk.thread import DeskThread
from nktsense.visit.desk.tour import begin_tour, tour_begin, tour_device, tour_settings

if TYPE_CHECKING:
    from nktsense.protocol.course.facts import HomeworkFact
    from nktsense.records.store import Store
    from nktsense.view.house.driver import Driver
    from nktsense.visit.running import Connect

NO_DEVICE = "No dynamometer is chosen."
"""Said where a test is to begin and nobody said with what."""


class VisitMaker:
    """Begins visits for a driver.

    Args:
        driver: Shows them.
        preferences: What the person chose.
        library: Muscles, pairs, batteries.
        connect: Opens a device for recording.
        door: The records.
    """

    def __init__(
        self, driver: Driver, preferences: PreferenceStore, library: Library, connect: Connect, door: RecordsDoor
    ) -> None:
        self._driver, self._preferences, self._library = driver, preferences, library
        self._connect, self._door = connect, door
        self._for_now: tempfile.TemporaryDirectory[str] | None = None

    @property
    def open(self) -> bool:
        """Whether a visit is open."""
        return self._driver.busy

    def begin(self, begin: Begin, by: str = "") -> bool:
        """Begin a visit; see :class:`nktsense.view.house.services.Visits`."""
        who = by or begin.testers[0].code
        if not begin.client:
            return self._start(lambda: self._unkept(begin, who))
        return self._start(lambda: self._kept(begin, who), begin.session)

    def resume(self, session: str, by: str = "") -> bool:
        """Take up a session again; see :class:`nktsense.view.house.services.Visits`."""
        if self._driver.busy and session and self._driver.memory.session == session:
            self._driver.show_visit()
            return True
        return self._start(lambda: self._resumed(session, by), session)

    def tour(self) -> bool:
        """Begin the try-out."""
        begin, settings = tour_begin(self._library), tour_settings()

        def make() -> Desk:
            visit = Visit.begin(begin, begin.testers[0].code, self._connect, folder=self._unkept_folder())
            desk = Desk(visit, self._library, tour_device(), settings)
            begin_tour(desk)
            return desk

        return self._start(make, fixed=True)

    def close(self) -> None:
        """Let go of what nobody keeps."""
        if self._for_now is not None:
            self._for_now.cleanup()
            self._for_now = None

    def _start(self, make: Callable[[], Desk], session: str = "", *, fixed: bool = False) -> bool:
        if self._driver.busy:
            return False
        if session and not self._driver.only_here.take(session):
            self._driver.window.say(tr("This session is open in another window of this computer. Go on there."))
            return False
        self._driver.attach(DeskThread(make).start(), session, fixed=fixed)
        return True

    # Everything below runs on the thread of a desk.

    def _unkept(self, begin: Begin, by: str) -> Desk:
        # Rests are told by the clock of a recording, so one is made even if nobody keeps it.
        visit = Visit.begin(begin, by, self._connect, folder=self._unkept_folder())
        return Desk(visit, self._library, self._device_for, self._settings())

    def _kept(self, begin: Begin, by: str) -> Desk:
        store = self._door.open()
        homework = self._homework(store, by, begin.client, begin.session)
        visit = Visit.begin(begin, by, self._connect, store=store, folder=self._door.recordings())
        return Desk(visit, self._library, self._device_for, self._settings(), homework=homework)

    def _resumed(self, session: str, by: str) -> Desk:
        from nktsense.records.sessions.stored import open_sessions

        store = self._door.open()
        found = next((one for one in open_sessions(store) if one.session == session), None)
        if found is None:
            raise StepRefusedError("not_open", "The session is closed already, or was never begun.", "")
        return Desk.resumed(
            store,
            session,
            self._connect,
            self._library,
            self._device_for,
            self._settings(),
            by=by,
            folder=self._door.recordings(),
            homework=self._homework(store, by or found.tester, found.client, session),
        )

    def _homework(self, store: Store, by: str, client: str, session: str) -> tuple[HomeworkFact, ...]:
        from nktsense.records.sessions.history import history_of

        return tuple(one for one in history_of(store, by, client).homework if one.session != session)

    def _settings(self) -> DeskSettings:
        return settings_of(self._preferences.now)

    def _device_for(self, step: StartTest) -> str:
        del step  # one dynamometer for all tests
        address = self._preferences.now.device
        if not address:
            raise NktsenseError(NO_DEVICE, "Choose one on the page of the devices, then begin the test again.")
        return address

    def _unkept_folder(self) -> Path:
        if self._for_now is None:
            self._for_now = tempfile.TemporaryDirectory(prefix="nktsense-")
        return Path(self._for_now.name)
