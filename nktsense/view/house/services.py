"""What pages are given: everything below the window that they may call, and what only the outermost room can give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from nktsense.preferences import PreferenceStore
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.steps import Begin
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.house.work import Work

if TYPE_CHECKING:
    from nktsense.acquire.near import Near
    from nktsense.records.store import Store
    from nktsense.sound.sounds import Sounds
    from nktsense.visit.running import Connect

Part = Literal["client", "colleague", "both"]
"""For whom a report is."""


class Made(Protocol):
    """A report that was put together; what it holds is the business of who made it."""

    @property
    def language(self) -> str:
        """Code of its language."""
        ...

    @property
    def told(self) -> Sequence[str]:
        """What could not be used for it, a sentence each, in its language."""
        ...

    @property
    def marked(self) -> Sequence[str]:
        """What must not be missed on its pages, such as results that are hidden, likewise."""
        ...


class Reports(Protocol):
    """Makes reports of sessions. All of it takes a while: call it in :class:`~nktsense.view.house.work.Work`."""

    def make(self, session: str, *, client_name: str = "") -> Made:
        """Put a report together, in the language of the window.

        Args:
            session: Identifier of a session in the records.
            client_name: Name to be printed instead of the client's code.

        Raises:
            RecordsError: The session cannot be read.
        """
        ...

    def pictures(self, made: Made, part: Part, dots_per_inch: float) -> list[bytes]:
        """Return its pages as PNG, as they are in the PDF."""
        ...

    def write(self, made: Made, path: Path, part: Part, *, overwrite: bool = False) -> None:
        """Write it as PDF or HTML, by the ending of the name; whole or not at all.

        Raises:
            NktsenseError: There is such a file already, or it cannot be written.
        """
        ...


class Survey(Protocol):
    """Looks for devices that can be reached; takes as long as it is told."""

    def __call__(self, *, bluetooth: bool = True, seconds: float = 5.0, connect: bool = False) -> list[Near]:
        """Return what was found; a way that fails is one row with its problem. Call it in a thread."""
        ...


class Visits(Protocol):
    """Begins visits. Only one is open at a time; what cannot be done is said in the last line of the window."""

    @property
    def open(self) -> bool:
        """Whether a visit is open."""
        ...

    def begin(self, begin: Begin, by: str = "") -> bool:
        """Begin a visit, with its page in view; one with a client is kept in the records.

        Args:
            begin: Its first step.
            by: Code of who conducts it; "" for the tester in charge.

        Returns:
            Whether it was begun: False where another one is open.
        """
        ...

    def resume(self, session: str, by: str = "") -> bool:
        """Take up a session of the records again; the one that is open comes into view.

        Args:
            session: Its identifier.
            by: Code of who goes on; "" for the tester in charge.

        Returns:
            Whether it was taken up: False where another one is open.
        """
        ...

    def tour(self) -> bool:
        """Begin the try-out on simulated devices, of which nothing is kept."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """What pages are given.

    Attributes:
        preferences: What the person chose. A page that changes something beside the settings page does it here, and
            calls :attr:`changed`.
        changed: Tells the window that preferences were changed.
        library: Muscles, pairs, batteries.
        connect: Opens a device for recording.
        door: The records.
        survey: Looks for devices.
        reports: Makes reports; None where nobody gave any.
        sounds: Plays and speaks.
        work: Long work.
        visits: Begins visits.
    """

    preferences: PreferenceStore
    changed: Callable[[], None]
    library: Library
    connect: Connect
    door: RecordsDoor
    survey: Survey
    reports: Reports | None
    sounds: Sounds
    work: Work
    visits: Visits

    def records(self) -> Store | None:
        """Return the records where they are open; None where they are not, or there are none yet."""
        return self.door.store

    def open_records(self, *, create: bool = False, passphrase: str = "") -> Store:
        """Return the records, and open them where they are not; takes a while, so call it in :attr:`work`.

        Args:
            create: Make them where there are none yet; their key goes to the keyring, or under the passphrase.
            passphrase: Their passphrase, where somebody gave it.

        Raises:
            KeyMissingError: There is no key, or nowhere to keep a new one; a passphrase would be one.
            RecordsError: They cannot be opened.
        """
        return self.door.open(create=create, passphrase=passphrase)
