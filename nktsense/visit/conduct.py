"""A visit as it is conducted: its session, where it is kept, and the device of an open test. No terminal, no window.

Every step is kept before anybody sees it. A trial that a device gives is graded as it closes and taken as a step; where
it cannot be kept at once, as on a full disk, it waits and is tried again, and its samples are in the recording anyway.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from nktsense.acquire.update import LiveUpdate
from nktsense.errors import ConflictError, NktsenseError, RecordingError, RecordsError, StepRefusedError
from nktsense.protocol.session.from_graded import result_of, typed_peak
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import AnyStep, Begin, FinishTest, RecordTrial, ReportPain, StartTest
from nktsense.visit.kept import InMemory, InRecords, Kept
from nktsense.visit.progress import Progress
from nktsense.visit.running import Connect, RunningTest, grade_settings_of
from nktsense.visit.trials import Trials
from nktsense.visit.typed import peak_in_newtons

if TYPE_CHECKING:
    from nktsense.records.store import Store

Told = Literal["asked", "standing"]


class Visit:
    """A visit under way.

    Args:
        session: Its session, which is kept already.
        by: Code of the person who takes the steps.
        connect: Opens a device for recording.
        kept: Where its steps are kept; None for memory alone.
        folder: Where recordings go; None records nothing.
        clock: Gives the time, s since 1970.
    """

    def __init__(
        self,
        session: Session,
        by: str,
        connect: Connect,
        *,
        kept: Kept | None = None,
        folder: Path | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._session, self.by, self._connect = session, by, connect
        self._kept: Kept = kept or InMemory()
        self.folder, self._clock = folder, clock
        self._running: RunningTest | None = None
        self._opening: tuple[AnyStep, ...] = ()
        self.trials = Trials(self.take, lambda: self.state)
        self.lost = ""
        """Why the device of the open test is gone, a sentence; "" where it is there, or none was opened."""

    @classmethod
    def begin(
        cls,
        begin: Begin,
        by: str,
        connect: Connect,
        *,
        store: Store | None = None,
        folder: Path | None = None,
        clock: Callable[[], float] = time.time,
    ) -> Visit:
        """Begin a visit; with records it is in them before this returns.

        Raises:
            StepRefusedError: It cannot begin so.
            RecordsError: It cannot be written.
        """
        session = Session.begin(begin, at_s=clock(), by=by)
        if store is None:
            return cls(session, by, connect, folder=folder, clock=clock)
        from nktsense.records.sessions.stored import start_session

        start_session(store, by, session)
        return cls(session, by, connect, kept=InRecords(store, begin.session), folder=folder, clock=clock)

    @property
    def session(self) -> Session:
        """The session with all its steps."""
        return self._session

    @property
    def state(self) -> SessionState:
        """Where it stands."""
        return self._session.state

    @property
    def connecting(self) -> bool:
        """A device is being connected for a test that begins when it answers."""
        return bool(self._opening)

    @property
    def device_open(self) -> bool:
        """Whether a device is open."""
        return self._running is not None

    @property
    def is_kept(self) -> bool:
        """Whether its steps are in the records."""
        return not isinstance(self._kept, InMemory)

    @property
    def now_s(self) -> float:
        """The time of the visit's clock, s since 1970."""
        return self._clock()

    def take(self, step: AnyStep, by: str | None = None) -> SessionState:
        """Take a step now; it is kept before this returns.

        Args:
            step: The step.
            by: Who takes it; the person of the visit where it is None.

        Raises:
            StepRefusedError: It is not possible now; nothing was changed.
            ConflictError: Somebody else wrote; the session was read again and the step was not taken.
            RecordsError: It cannot be written; the step was not taken.
        """
        who = by or self.by
        after = self._session.take(step, at_s=self._clock(), by=who)
        try:
            self._kept.steps(who, self._session, after)
        except ConflictError:
            self._session = self._kept.again() or self._session
            raise
        self._session = after
        return after.state

    def check(self, step: AnyStep) -> SessionState:
        """Return where a step would lead, without taking it.

        Raises:
            StepRefusedError: It is not possible now.
        """
        return self._session.take(step, at_s=self._clock(), by=self.by).state

    # A test and its device

    def start_test(self, step: StartTest, address: str, pain_nrs: float | None = None, *, told: Told = "asked") -> None:
        """Open a device for a test. The test begins once the device has answered and is recorded; see :meth:`poll`.

        Args:
            step: How the test is set up; its device is replaced by what the device says it is.
            address: Where the device is.
            pain_nrs: Pain before the first trial, 0 to 10, where it was asked already.
            told: Whether it was asked now, or stands from before.

        Raises:
            StepRefusedError: The test is not possible now, or a device is open already.
            SettingsError: A target, a hold or a lever that no test could have.
            BridgeError: The address or its driver is not known.
            RecordingError: The folder of the recordings cannot be made.
        """
        self._refuse_open()
        self.check(step)
        self._open(step, address)
        pain = () if pain_nrs is None else (ReportPain(nrs=pain_nrs, when="before", told=told),)
        self._opening = (step, *pain)

    def typed_test(self, step: StartTest) -> SessionState:
        """Begin a test with a dynamometer that cannot be read: its peaks are typed."""
        self._refuse_open()
        return self.take(step)

    def connect_again(self, address: str) -> None:
        """Open a device for the test that is under way, after it was lost or the program ended: another recording.

        Raises:
            StepRefusedError: No test is under way, or a device is open already.
            BridgeError: The address or its driver is not known.
        """
        self._refuse_open()
        test = self.state.open_test
        if test is None:
            raise StepRefusedError("no_test", "No test is under way.", "Begin one first.")
        self._open(test.setup, address)
        self.lost = ""

    def typed_peak(self, force: float, unit: str) -> SessionState:
        """Take a peak that was read off a display as a trial without a verdict.

        Raises:
            UnusableValueError: No dynamometer shows such a force, or the unit is not known.
            StepRefusedError: No test is under way.
        """
        return self.take(RecordTrial(result=typed_peak(peak_in_newtons(force, unit))))

    def finish_test(self, reason: str = "") -> tuple[SessionState, list[Progress]]:
        """End the test; the device is closed and its recording sealed.

        Args:
            reason: Why, where fewer trials were made than planned.

        Returns:
            Where the session stands then, and what still came of the device.

        Raises:
            StepRefusedError: It cannot end so; the device goes on.
        """
        step = FinishTest(reason=reason)
        self.check(step)
        left = self.stop_device()
        if self.trials.trouble is not None:
            raise self.trials.trouble  # the trials that wait belong to this test
        return self.take(step), left

    def stop_device(self) -> list[Progress]:
        """Close the device, where one is open, and seal its recording; return what still came of it."""
        if self._running is None:
            return []
        self._running.live.stop()
        out = self.poll()
        self.lost = ""
        return out

    def close(self) -> list[Progress]:
        """Let go of the device. The session stays as it is, and can be resumed."""
        return self.stop_device()

    def poll(self) -> list[Progress]:
        """Return what the device gave since the last call, without waiting."""
        running = self._running
        if running is None:
            late = self.trials.retry()
            return [Progress(None, trials=late)] if late else []
        over = running.live.finished
        out = [self._follow(running, update) for update in running.live.poll()]
        if over:
            troubles = self._end(running)
            last = out.pop() if out else Progress(running.last)
            out.append(dataclasses.replace(last, ended=True, troubles=(*last.troubles, *troubles)))
        return out

    def mark(self, at_s: float | None = None) -> bool:
        """Mark a moment in the recording of the test that is under way; never waits.

        Args:
            at_s: When, host monotonic, s; None for this moment.

        Returns:
            Whether there is a recording to be marked.
        """
        running = self._running
        if running is None or running.path is None:
            return False
        running.live.mark("user", at_s)
        return True

    def _refuse_open(self) -> None:
        if self._running is not None:
            raise StepRefusedError("device_open", "The device is open already.", "End the test first.")

    def _open(self, setup: StartTest, address: str) -> None:
        if self.folder is not None:
            try:
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                raise RecordingError(f"The folder {self.folder} cannot be made: {error.strerror}.") from error
        settings = grade_settings_of(setup, self.state.plan)
        self._running = RunningTest(self._connect, address, self.folder, settings)
        self._running.live.start()

    def _follow(self, running: RunningTest, update: LiveUpdate) -> Progress:
        running.note(update)
        troubles: list[NktsenseError] = []
        started = False
        if running.heard and not running.noted:
            try:
                started = self._heard(running)
            except NktsenseError as error:
                troubles.append(error)
                running.refused = True  # its updates end by themselves
                running.live.stop()
            troubles += self._note_recording(running)
        trials = [*self.trials.retry()]
        if not running.refused:
            trials += [self.trials.take(graded, result_of(graded, ref)) for graded, ref in running.graded(update)]
        return Progress(update, started, tuple(trials), tuple(troubles))

    def _heard(self, running: RunningTest) -> bool:
        """The device has said who it is: begin the test, or see that it is the dynamometer of the one under way."""
        opening, self._opening = self._opening, ()
        if opening:
            for step in opening:
                self.take(replace(step, device=running.device) if isinstance(step, StartTest) else step)
            return True
        test = self.state.open_test
        if test is not None and test.setup.device != running.device:
            raise StepRefusedError(
                "other_device",
                f"This is another dynamometer, {running.device}; the test was begun with {test.setup.device}.",
                "End this test with a reason and begin another one.",
            )
        return False

    def _note_recording(self, running: RunningTest) -> list[NktsenseError]:
        """Note in the records that a recording is being made."""
        running.noted = True
        test = self.state.open_test
        if running.path is None:
            return []
        if test is None:
            return [RecordingError(f"{running.path.name} belongs to no test.", "It can be deleted.")]
        try:
            self._kept.recording(self.by, running.recording, test.number, running.path)
            running.known = True
        except RecordsError as error:
            return [error]
        return []

    def _end(self, running: RunningTest) -> tuple[NktsenseError, ...]:
        """The device is closed: seal what it recorded; return what could not be done."""
        self._running = None
        troubles: list[NktsenseError] = []
        if self._opening:
            self._opening = ()
            troubles.append(RecordingError(running.why_gone, "The test was not begun."))
        elif self.state.open_test is not None:
            self.lost = running.why_gone
        if running.noted and not running.known and self.state.open_test is not None:
            troubles += self._note_recording(running)  # the records could not be written when it began
        seal = running.seal() if running.known else None
        if seal is not None:
            try:
                self._kept.seal(self.by, seal)
            except RecordsError as error:
                troubles.append(error)
        return tuple(troubles)
