"""Guided calibrations from the window: what is needed of the rooms that make records and pages, and who keeps one."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QEvent, QObject

from nktsense.view.house.work import Progress, Work
from nktsense.view.words import tr

if TYPE_CHECKING:
    from calibration.guide.plan import Plan
    from calibration.guide.run import GuidedRun
    from calibration.guide.view import RunView
    from nktsense.view.calibration.window import CalibrationWindow  # loaded late: it takes long
    from nktsense.view.devices.page import DevicesPage


@dataclass(frozen=True, slots=True)
class PlanLines:
    """What a plan is made of where nobody wrote one.

    Attributes:
        serial: Serial number of the instrument, or the name on its label.
        capacity_n: The highest force it is made for, N.
        unit: What it reads.
        kind: One mounting and about half an hour, or three mountings and about an hour.
        masses_kg: The weights, kg.
        weight_class: Their accuracy class of OIML R 111.
        latitude_deg: Latitude of the place, degrees, north positive.
        height_m: Its height above the sea, m.
    """

    serial: str
    capacity_n: float
    unit: Literal["counts", "N"]
    kind: Literal["short", "rotated"]
    masses_kg: tuple[float, ...]
    weight_class: str
    latitude_deg: float
    height_m: float


@dataclass(frozen=True, slots=True)
class Made:
    """What a guided run came to.

    Attributes:
        identity: Name of the record.
        valid: Whether there is a calibration; False where it was refused.
        words: What is to be said of it, a sentence each, English.
        files: Where record and pages are.
        practice: Nothing was weighed.
    """

    identity: str
    valid: bool
    words: tuple[str, ...]
    files: tuple[Path, ...]
    practice: bool = False


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """A run that broke off, as by a crash, and can go on.

    Attributes:
        output: Where its record is to be.
        serial: Serial number of the instrument.
        begun_utc: When it was begun, ISO 8601.
        points: How many points were read.
        plan_text: Its plan, as TOML.
    """

    output: Path
    serial: str
    begun_utc: str
    points: int
    plan_text: str


class Run(Protocol):
    """A guided run that can be concluded: what `nktsense.view.calibration.window.Running` is, and its end."""

    @property
    def run(self) -> GuidedRun:
        """The run."""
        ...

    @property
    def plan(self) -> Plan:
        """Its plan."""
        ...

    @property
    def message(self) -> str:
        """What the link has to say, or ""."""
        ...

    def start(self) -> Run:
        """Begin to read; returns at once."""
        ...

    def step(self) -> RunView:
        """Hand new readings to the run and return how it stands, without waiting."""
        ...

    def close(self) -> None:
        """Stop reading; safe to call twice."""
        ...

    def conclude(self) -> Made:
        """Evaluate it, keep its record, write record and pages; takes a while. Only once it is closed.

        Raises:
            NktsenseError: Nothing was read, the devices were lost, or something cannot be written.
            CalibrationError: The archive cannot be written.
        """
        ...


class Calibrations(Protocol):
    """Makes guided runs and pages of records. All of it may take a while: call it in work."""

    def plan_text(self, lines: PlanLines) -> str:
        """Return a plan as TOML.

        Raises:
            CalibrationError: The lines make no sense together.
        """
        ...

    def suggest(self, serial: str) -> tuple[Path, bool]:
        """Return where the record of a new run may go, and whether a run broke off there that can go on."""
        ...

    def broken_off(self) -> tuple[BrokenOff, ...]:
        """Return the runs that broke off here and can go on."""
        ...

    def open(self, plan_text: str, address: str, output: Path, *, resume: bool = False) -> Run:
        """Return a run for a plan, not yet started.

        Raises:
            NktsenseError: The name is taken, or its folder is missing.
            BridgeError: The address or its driver is not known.
            CalibrationError: The plan makes no sense, or the run that broke off had another one.
        """
        ...

    def practice(self) -> Run:
        """Return a run on a virtual bench with a virtual technician; nothing of it goes into the archive."""
        ...

    def page(self, serial: str, identity: str, ending: Literal["pdf", "html"]) -> Path:
        """Return where the page of a record is, and make it where there is none yet.

        Raises:
            CalibrationError: There is no such record.
            NktsenseError: It cannot be written.
        """
        ...


class RunKeeper(QObject):
    """Keeps the guided run that is under way, whatever becomes of the page that began it.

    Args:
        work: Long work, to which it belongs.
    """

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._run: Run | None = None
        self.window: CalibrationWindow | None = None
        self.made: Made | None = None
        self.trouble: Exception | None = None
        self.tell: Callable[[], object] = lambda: None
        """Is called when a run began or ended, or its record was made or refused."""
        self.owner: DevicesPage | None = None
        """The page that is there now: a page of a window before is none."""
        self._before: list[CalibrationWindow] = []

    @staticmethod
    def of(work: Work) -> RunKeeper:
        """Return the one that belongs to some work; the pages of a window that is built anew find it again."""
        found = work.findChild(RunKeeper)
        return found if isinstance(found, RunKeeper) else RunKeeper(work)

    @property
    def under_way(self) -> bool:
        """Whether a run is under way."""
        return self.window is not None

    @property
    def concluding(self) -> bool:
        """Whether a run has ended and its record is being made."""
        return self._run is not None and self.window is None

    def begin(self, run: Run, *, dark: bool, high_contrast: bool = False) -> CalibrationWindow:
        """Start a run and show it in a window of its own."""
        from nktsense.view.calibration.window import CalibrationWindow

        assert self._run is None, "a run is under way already"
        self.made = self.trouble = None
        self._run = run
        window = self.window = CalibrationWindow(run, dark=dark, high_contrast=high_contrast)
        run.start()
        window.installEventFilter(self)
        window.show()
        self.tell()
        return window

    def raise_window(self) -> None:
        """Bring the window of the run to the front."""
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()

    def end(self) -> None:
        """Close the window of the run; one that is not over is stopped then, and what was read is kept."""
        if self.window is not None:
            self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the window of the run was closed."""
        if watched is self.window and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._conclude()
        return False

    def _conclude(self) -> None:
        window, run = self.window, self._run
        assert window is not None
        assert run is not None
        self.window = None
        self._before.append(window)  # Qt is still about to close it
        failure = window.failure

        def conclude(_: Progress) -> Made:
            run.close()
            if failure is not None:
                raise failure
            return run.conclude()

        self._work.start(tr("Writing the calibration record"), conclude, self._done, self._failed, must_finish=True)
        self.tell()

    def _done(self, made: Made) -> None:
        self._over()
        self.made = made
        self.tell()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.trouble = error
        self.tell()

    def _over(self) -> None:
        self._run = None
        before, self._before = self._before, []
        for window in before:
            window.deleteLater()


def masses_of(text: str) -> tuple[float, ...]:
    """Return masses that were typed, kg, as ``5, 5, 10``; a decimal comma needs another sign between the masses.

    Raises:
        ValueError: They are none.
    """
    parts: Sequence[str] = text.replace(";", " ").split()
    if len(parts) == 1 and "," in text:
        parts = text.split(",")
    masses = tuple(float(part.strip(",").replace(",", ".")) for part in parts if part.strip(" ,"))
    if not masses or not all(0 < mass < 1000 for mass in masses):
        raise ValueError(text)
    return masses
