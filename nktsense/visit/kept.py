"""Where the steps of a visit are kept: in the records, or in memory alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from nktsense.protocol.session.machine import Session

if TYPE_CHECKING:
    from pathlib import Path

    from nktsense.records.store import Store
    from nktsense.visit.running import Seal


class Kept(Protocol):
    """Keeps what a visit takes; a step counts only once it is kept."""

    def steps(self, by: str, before: Session, after: Session) -> None:
        """Keep the steps by which a session went on.

        Raises:
            ConflictError: Somebody else wrote first; nothing was written.
            RecordsError: It cannot be written.
        """
        ...

    def again(self) -> Session | None:
        """Return the session as it is kept, or None where it is kept nowhere."""
        ...

    def recording(self, by: str, recording: str, test: int, path: Path) -> None:
        """Note that a recording is being made."""
        ...

    def seal(self, by: str, seal: Seal) -> None:
        """Note that a recording is complete."""
        ...


class InMemory:
    """Keeps nothing beyond the program: for a first test without a client."""

    def steps(self, by: str, before: Session, after: Session) -> None:
        """Keep nothing."""

    def again(self) -> Session | None:
        """Return nothing: there is no other copy."""
        return None

    def recording(self, by: str, recording: str, test: int, path: Path) -> None:
        """Note nothing."""

    def seal(self, by: str, seal: Seal) -> None:
        """Note nothing."""


class InRecords:
    """Keeps a session in the records.

    Args:
        store: The records.
        session_id: Identifier of the session, which is in them already.
    """

    def __init__(self, store: Store, session_id: str) -> None:
        self._store, self._id = store, session_id

    def steps(self, by: str, before: Session, after: Session) -> None:
        """Keep the steps by which a session went on."""
        from nktsense.records.sessions.stored import append

        new = after.entries[len(before.entries) :]
        append(self._store, by, self._id, new, expected_seq=before.state.seq, before=before)

    def again(self) -> Session | None:
        """Return the session as it is kept."""
        from nktsense.records.sessions.stored import load_session

        return load_session(self._store, self._id)

    def recording(self, by: str, recording: str, test: int, path: Path) -> None:
        """Note that a recording is being made."""
        from nktsense.records.sessions.recordings import add_recording

        add_recording(self._store, by, self._id, test, path.name, recording)

    def seal(self, by: str, seal: Seal) -> None:
        """Note that a recording is complete."""
        from nktsense.records.sessions.recordings import seal_recording

        seal_recording(self._store, by, seal.recording, seal.sha256, seal.size_bytes)
