"""What a window needs of a guided calibration that is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from calibration.guide.plan import Plan
    from calibration.guide.run import GuidedRun
    from calibration.guide.view import RunView


class Running(Protocol):
    """A guided calibration under way, read from its devices; `nktsense.acquire.calibrating` has the real one."""

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

    def start(self) -> Running:
        """Begin to read; returns at once."""
        ...

    def step(self) -> RunView:
        """Hand new readings to the run and return how it stands, without waiting."""
        ...

    def close(self) -> None:
        """Stop reading; safe to call twice."""
        ...
