"""What the page does about calibrations: reads what is kept, makes pages, begins guided runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nktsense.view.devices.kept import kept_here
from nktsense.view.devices.kept_panel import KeptPanel
from nktsense.view.devices.run_keeper import RunKeeper
from nktsense.view.devices.run_panel import RunPanel
from nktsense.view.devices.runs import Calibrations, PlanLines, Run
from nktsense.view.devices.still_there import while_there
from nktsense.view.house.services import Services
from nktsense.view.words import said, tr
from nktsense.visit.desk.troubles import as_trouble

if TYPE_CHECKING:
    from nktsense.view.devices.kept import Kept


class Calibrating:
    """Kept calibrations and guided runs.

    Args:
        services: What pages are given.
        maker: Makes runs and pages; None where nobody gave any.
        say: Shows a sentence in the last line of the window.
        let_go: Lets go of whatever the page holds, before a run begins; returns whether one may begin.
        released: Waits until a device that was open is let go; called in the background.
    """

    def __init__(
        self,
        services: Services,
        maker: Calibrations | None,
        say: Callable[[str], object],
        let_go: Callable[[], bool],
        released: Callable[[], object],
    ) -> None:
        self._services, self._maker, self._say = services, maker, say
        self._let_go, self._released = let_go, released
        self.kept, self.run = KeptPanel(can_make_pages=maker is not None), RunPanel()
        self.keeper = RunKeeper.of(services.work)
        self.dark = self.high_contrast = False
        """How the window of a run looks."""
        self._reading = False
        self.kept.page_wanted.connect(self._make_page)
        self.kept.says.connect(say)
        self.run.practice_wanted.connect(self.practise)
        self.run.plan_wanted.connect(self._make_plan)
        self.run.serial_known.connect(self._suggest)
        self.run.begin_wanted.connect(self.begin)
        self.run.show_wanted.connect(self.keeper.raise_window)
        self.keeper.tell = while_there(self.run, self.show_run)

    @property
    def possible(self) -> bool:
        """Whether guided runs can be made."""
        return self._maker is not None

    @property
    def busy(self) -> bool:
        """Whether a run is under way, or its record is being made."""
        return self.keeper.under_way or self.keeper.concluding

    def read_kept(self) -> None:
        """Read what is kept, in the background."""
        if self._reading:
            return
        self._reading = True

        def done(kept: tuple[Kept, ...]) -> None:
            self._reading = False
            self.kept.show_kept(kept)

        def failed(error: Exception) -> None:
            self._reading = False
            self.kept.show_trouble(said(str(as_trouble(error))))

        there = self.kept
        self._services.work.start(
            tr("Reading calibrations"),
            lambda _: kept_here(),
            while_there(there, done),
            while_there(there, failed),
            quiet=True,
        )

    def look_for_broken_off(self) -> None:
        """Look for runs that broke off and can go on, in the background."""
        maker = self._maker
        if maker is not None and not self.busy:
            self._do(tr("Looking for runs that broke off"), maker.broken_off, self.run.show_broken_off)

    def practise(self) -> None:
        """Begin a run on the virtual bench."""
        maker = self._maker
        if maker is not None and not self.busy and self._let_go():
            self._do(tr("Setting up the virtual bench"), maker.practice, self._begin)

    def begin(self) -> None:
        """Begin the guided run of the plan with the device in use."""
        maker, run = self._maker, self.run
        text, output, address = run.text, Path(run.output.text().strip()).expanduser(), run.device
        if maker is None or not run.ready or self.busy or not self._let_go():
            return
        resume = run.resumes

        def prepare() -> Run:
            self._released()
            return maker.open(text, address, output, resume=resume)

        self._do(tr("Preparing the run"), prepare, self._begin)

    def show_run(self) -> None:
        """Show what became of the run."""
        keeper = self.keeper
        trouble = "" if keeper.trouble is None else said(str(as_trouble(keeper.trouble)), newtons=True)
        self.run.show_run(under_way=keeper.under_way, concluding=keeper.concluding, made=keeper.made, trouble=trouble)
        if not self.busy and (keeper.made is not None or keeper.trouble is not None):
            self.read_kept()
            self.look_for_broken_off()
            if self.run.plan is not None:
                self._suggest(self.run.plan.instrument.serial)

    def _begin(self, run: Run) -> None:
        if self.busy or self._services.visits.open:
            run.close()
            return
        self.keeper.begin(run, dark=self.dark, high_contrast=self.high_contrast)

    def _make_page(self, serial: str, identity: str, ending: str) -> None:
        maker = self._maker
        if maker is None:
            return
        wanted = "html" if ending == "html" else "pdf"

        def done(path: Path) -> None:
            self.kept.show_page(identity, path)
            self._say(tr("The page is in {path}", path=str(path)))

        words = tr("Writing the page of {identity}", identity=identity)
        self._services.work.start(words, lambda _: maker.page(serial, identity, wanted), while_there(self.kept, done))

    def _make_plan(self, lines: PlanLines) -> None:
        maker = self._maker
        if maker is not None:
            self._do(tr("Making a plan"), lambda: maker.plan_text(lines), self.run.show_plan)

    def _suggest(self, serial: str) -> None:
        maker = self._maker
        if maker is not None:
            self._do(
                tr("Looking for a place for the record"),
                lambda: maker.suggest(serial),
                lambda found: self.run.show_output(found[0], resume=found[1]),
            )

    def _do(self, words: str, what: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def failed(error: Exception) -> None:
            self.run.show_trouble(said(str(as_trouble(error)), newtons=True))

        there = self.run
        work = self._services.work
        work.start(words, lambda _: what(), while_there(there, done), while_there(there, failed), quiet=True)
