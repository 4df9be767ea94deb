"""What the command line adds to the plan of a session: the library in use, and the tester's own error."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from nktsense.errors import SettingsError, UnusableValueError
from nktsense.protocol.session.plan import MeasuredError
from nktsense.visit.planned import LICENCE_KEPT, NO_SEED, WHO_TESTS

if TYPE_CHECKING:
    from pathlib import Path

    from nktsense.protocol.library.model import Library

_ADVICE: Final = {
    NO_SEED: "Give --seed with a number from a good source of chance.",
    WHO_TESTS: "Say --tester CODE; nktsense records tester CODE adds one.",
    LICENCE_KEPT: "Leave --licence out; nktsense records tester holds licences.",
}


@contextmanager
def by_options() -> Generator[None]:
    """Say of what a session cannot begin with how it is said on the command line.

    Raises:
        SettingsError: The same, with the names of the options.
    """
    try:
        yield
    except SettingsError as error:
        raise SettingsError(error.message, _ADVICE.get(error.message, error.advice)) from None


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
