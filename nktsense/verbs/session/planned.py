"""What the command line adds to the plan of a session: the library in use, and the tester's own error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nktsense.errors import SettingsError, UnusableValueError
from nktsense.protocol.session.plan import MeasuredError

if TYPE_CHECKING:
    from pathlib import Path

    from nktsense.protocol.library.model import Library


def library_of(file: Path | None) -> Library:
    """Return the library, with the clinic's own file where one is named or lies in the user's data folder."""
    from nktsense.protocol.library.load import load_library
    from nktsense.verbs.library import clinic_file

    return load_library(clinic_file(file))


def errors_of(sem_n: float | None, source: str) -> tuple[MeasuredError, ...]:
    """Return the own error of the tester in charge, for every muscle.

    Raises:
        SettingsError: It has no source, or the other way round.
        UnusableValueError: It is no force.
    """
    if sem_n is None:
        if source:
            raise SettingsError("--sem-source stands without --sem-n.", "Give both, or none.")
        return ()
    if not sem_n > 0:
        raise UnusableValueError("The SEM must be above 0 N.", "nktsense reliability gives yours.")
    if not source.strip():
        raise SettingsError(
            "An SEM without its source cannot be used.", "Say who was retested, and when: --sem-source."
        )
    return (MeasuredError(sem_n=sem_n, source=source),)
