"""A visit as a window drives it: one question at every moment, answered by a choice or a text; no window, no thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from nktsense.errors import StepRefusedError
from nktsense.protocol.course.facts import HomeworkFact
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.steps import AnyStep, FinishTest, StartTest
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.asking import of_phase, sheet_of
from nktsense.visit.desk.bench import Bench, DeviceFor
from nktsense.visit.desk.by_itself import BY_ITSELF, ByItself
from nktsense.visit.desk.holding import Holding
from nktsense.visit.desk.news import DeskNews, DeskView
from nktsense.visit.desk.offer import Offer
from nktsense.visit.desk.preparing import prepare
from nktsense.visit.desk.seen import Seen
from nktsense.visit.desk.settings import DeskSettings
from nktsense.visit.desk.sheet import Sheet
from nktsense.visit.desk.testing import connect_again, finish_test
from nktsense.visit.desk.troubles import SHOWN, as_trouble

if TYPE_CHECKING:
    from nktsense.records.store import Store
    from nktsense.visit.running import Connect


class Desk:
    """A visit, driven by choices. Belongs to one thread; see :class:`nktsense.visit.desk.thread.DeskThread`.

    Args:
        visit: The visit.
        library: What is known of muscles and pairs.
        device_for: Gives the address of the dynamometer for a test.
        settings: How it is conducted.
        homework: Homework of earlier sessions, to be asked about.
        found: What was found when the session was taken up again; shown with the first question.
        clock: Gives a time that never goes back, s.
    """

    def __init__(
        self,
        visit: Visit,
        library: Library,
        device_for: DeviceFor,
        settings: DeskSettings | None = None,
        *,
        homework: Iterable[HomeworkFact] = (),
        found: Iterable[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bench = Bench(visit, library, device_for, settings or DeskSettings(), homework, found)
        self._clock = clock
        self._by_itself = ByItself(self._bench)
        self._holding = Holding()
        self._seen = Seen(self._bench)
        self._closed = False

    @classmethod
    def resumed(
        cls,
        store: Store,
        session_id: str,
        connect: Connect,
        library: Library,
        device_for: DeviceFor,
        settings: DeskSettings | None = None,
        *,
        by: str = "",
        folder: Path | None = None,
        reason: str = "",
        homework: Iterable[HomeworkFact] = (),
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> Desk:
        """Take up a session again after a pause or a crash: it stands at the same trial of the same test.

        Args:
            store: The records.
            session_id: Identifier of the session.
            connect: Opens a device for recording.
            library: What is known of muscles and pairs.
            device_for: Gives the address of the dynamometer for a test.
            settings: How it is conducted.
            by: Code of the tester who goes on; "" for the one in charge.
            folder: Where recordings are.
            reason: Why it was interrupted.
            homework: Homework of earlier sessions.
            clock: Gives a time that never goes back, s.
            wall_clock: Gives the time, s since 1970.

        Raises:
            StepRefusedError: The session is closed, or the person is none of its testers.
            RecordsError: There is no such session, or it cannot be read.
        """
        from nktsense.visit.recover import resume_visit

        visit, found = resume_visit(store, session_id, connect, by=by, folder=folder, reason=reason, clock=wall_clock)
        return cls(visit, library, device_for, settings, homework=homework, found=found, clock=clock)

    # What is asked

    @property
    def visit(self) -> Visit:
        """The visit."""
        return self._bench.visit

    @property
    def settings(self) -> DeskSettings:
        """How it is conducted."""
        return self._bench.settings

    @settings.setter
    def settings(self, settings: DeskSettings) -> None:
        self._bench.settings = settings

    @property
    def offer(self) -> Offer:
        """What is asked now."""
        return self._seen.offer(self._sheet())

    @property
    def view(self) -> DeskView:
        """Where the visit stands now, as far as it may be shown."""
        return self._seen.view(self._sheet(), self._holding.held(self._clock()))

    @property
    def closed(self) -> bool:
        """Whether the visit was left."""
        return self._closed

    @property
    def busy(self) -> bool:
        """Whether a device gives samples or is being connected, so that it wants to be looked at often."""
        return self._bench.visit.device_open

    # Answers

    def choose(self, choice: str) -> None:
        """Take a choice of what is asked now. A careful one is held for some seconds, and can be undone.

        Raises:
            StepRefusedError: It is not among the choices; or what it does is not possible. Nothing was done.
            NktsenseError: What it does failed, such as a device or records that cannot be opened.
        """
        if self._holding.holds and choice == "undo":
            self.undo()
            return
        if self._holding.holds and choice == "now":
            self._settle()
            return
        self._settle()
        found = self._sheet().answer(choice)
        if found is None:
            raise _not_asked(choice)
        self._touch(choice)
        if found.warning and self._bench.settings.careful_s > 0:
            self._holding.hold(found, self._clock() + self._bench.settings.careful_s)
            self._seen.changed()
            return
        self._do(found.act)

    def say(self, field: str, text: str) -> None:
        """Take what was typed in a field of what is asked now.

        Raises:
            StepRefusedError: There is no such field now, or the text is not possible. Nothing was done.
            NktsenseError: What it does failed.
        """
        self._settle()
        found = self._sheet().entry(field)
        if found is None and not self._bench.visit.connecting:
            found = of_phase(self._bench).entry(field)  # a form of a page, beside a question that is open
        if found is None:
            raise _not_asked(field)
        self._touch()
        self._do(lambda: found.act(text))

    def take(self, step: AnyStep) -> None:
        """Take a step of the procedure, as a page with a form of its own makes it.

        The start of a test sets it up, and pain is asked next; the end of one closes its device.

        Raises:
            StepRefusedError: It is not possible now.
            RecordsError: It cannot be written.
        """
        self._settle()
        self._touch()
        self._do(lambda: _take(self._bench, step))

    def set_up(self, step: StartTest) -> None:
        """Prepare a test with this set-up; the pain before it is asked next.

        Raises:
            StepRefusedError: The test is not possible now.
        """
        self._settle()
        self._touch()
        self._do(lambda: prepare(self._bench, step))

    def undo(self) -> None:
        """Drop the careful choice that is held.

        Raises:
            StepRefusedError: None is held.
        """
        if not self._holding.drop():
            raise StepRefusedError("nothing_held", "There is nothing to undo any more.", "It was done, or undone.")
        self._bench.done()  # nor is it asked about any more
        self._seen.changed()

    def connect_again(self) -> None:
        """Open the device again for the test that is under way.

        Raises:
            StepRefusedError: No test is under way, or a device is open already.
            NktsenseError: Its address is not known.
        """
        self._settle()
        self._touch()
        self._do(lambda: connect_again(self._bench))

    def mark(self, at_s: float | None = None) -> None:
        """Mark a moment in the recording of the test that is under way. It answers nothing, and holds nothing back.

        Args:
            at_s: When, host monotonic, s; None for this moment.

        Raises:
            StepRefusedError: Nothing is recorded now.
        """
        if not self._bench.visit.mark(at_s):
            raise StepRefusedError("not_recording", "Nothing is recorded now, so nothing was marked.", "")

    # What happens

    def poll(self) -> DeskNews:
        """Let go on what goes on by itself, and return what happened since the last call; waits for no device."""
        bench, now_s = self._bench, self._clock()
        if not self._closed:
            bench.progress += bench.visit.poll()
            self._try(lambda: self._holding.due(now_s, self._do))
            if not self._holding.holds:
                self._try(lambda: self._by_itself.go_on(now_s))
            if bench.left:
                self.leave()
        held = self._holding.held(now_s)
        return self._seen.news(self._sheet(), held, closed=self._closed)

    def leave(self) -> None:
        """Let go of the device; the session stays as it is, and can be resumed. A choice that is held is done first."""
        if self._closed:
            return
        self._try(self._settle)
        try:
            self._bench.progress += self._bench.visit.close()
        finally:
            self._closed = True
            self._seen.changed()

    def _sheet(self) -> Sheet:
        if self._holding.holds:
            return self._holding.sheet(self._clock())
        return self._by_itself.wrap(sheet_of(self._bench), self._clock())

    def _settle(self) -> None:
        """Another answer comes: what is held is not undone any more."""
        self._holding.settle(self._do)

    def _touch(self, choice: str = "") -> None:
        """Somebody answered: what the answer before led to is read, and what was to go on by itself waits."""
        self._bench.told = ()
        if choice not in BY_ITSELF:
            self._by_itself.touched()

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except SHOWN as error:
            raise as_trouble(error) from error
        finally:
            self._seen.changed()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except SHOWN as error:
            self._by_itself.hold_back()
            self._bench.troubles.append(as_trouble(error))


def _take(bench: Bench, step: AnyStep) -> None:
    """Take a step; those that need the device or an answer more go the way of the choices."""
    match step:
        case StartTest():
            prepare(bench, bench.set_ups.filled(bench.state, step))
        case FinishTest(reason=reason):
            finish_test(bench, reason)
        case _:
            bench.take(step)


def _not_asked(what: str) -> StepRefusedError:
    return StepRefusedError("not_asked", f"{what[:60]} is not asked now.", "Look at what is asked, and choose again.")
