"""A session taken up again after a crash or a pause, and what became of its recordings."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from nktsense.errors import RecordingError, RecordsError, StepRefusedError
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import Resume
from nktsense.records.sessions.recordings import Fault, check_recordings, seal_recording
from nktsense.records.sessions.stored import load_session
from nktsense.visit.conduct import Visit
from nktsense.visit.kept import InRecords
from nktsense.visit.running import Connect, seal_of

if TYPE_CHECKING:
    from nktsense.records.store import Store


def resume_visit(
    store: Store,
    session_id: str,
    connect: Connect,
    *,
    by: str = "",
    folder: Path | None = None,
    reason: str = "",
    clock: Callable[[], float] = time.time,
) -> tuple[Visit, tuple[str, ...]]:
    """Take up a session again.

    Args:
        store: The records.
        session_id: Identifier of the session.
        connect: Opens a device for recording.
        by: Code of the tester who goes on; "" for the one in charge.
        folder: Where recordings are.
        reason: Why it was interrupted.
        clock: Gives the time, s since 1970.

    Returns:
        The visit, and what was found, a sentence each.

    Raises:
        StepRefusedError: The session is closed, or the person is none of its testers.
        RecordsError: There is no such session, or it cannot be read.
    """
    session = load_session(store, session_id)
    if session.state.phase is Phase.CLOSED:
        raise StepRefusedError(
            "closed", f"Session {session_id} is closed.", "nktsense session show shows it; begin another one."
        )
    who = by or session.state.begin.testers[0].code
    visit = Visit(session, who, connect, kept=InRecords(store, session_id), folder=folder, clock=clock)
    visit.take(Resume(reason=reason))
    found = [f"The session stands where it was: {visit.state.phase.value}."]
    test = visit.state.open_test
    if test is not None:
        visit.lost = "The device of the open test is not connected."
        found.append(f"Test {test.number} is under way with {len(test.counted)} trials; connect the device again.")
    if folder is not None:
        found += _seal_left(store, who, session_id, folder)
    return visit, tuple(found)


def _seal_left(store: Store, by: str, session_id: str, folder: Path) -> list[str]:
    """Seal the recordings that a crash left open, and tell those that are not there or cannot be read."""
    told: list[str] = []
    for finding in check_recordings(store, folder):
        if finding.session != session_id:
            continue
        if finding.fault is not Fault.NEVER_SEALED:
            told.append(finding.text)
            continue
        try:
            told.append(_sealed(store, by, finding.recording, folder / finding.file))
        except (RecordingError, RecordsError) as error:
            told.append(f"{finding.file} was left open and cannot be sealed: {error}")
    return told


def _sealed(store: Store, by: str, recording: str, path: Path) -> str:
    from nktsense.recording.nkt_reader import read_nkt

    # Reading first: it takes back what was being written when the program ended; then the file stays the same.
    read = read_nkt(path)
    seal = seal_of(recording, path)
    if seal is None:
        return f"{path.name} is not there."
    seal_recording(store, by, recording, seal.sha256, seal.size_bytes)
    return (
        f"{path.name} was left open by a crash and is sealed now, {read.duration_s:.0f} s of it. A trial that was "
        "pushed after the last one told is in it, and not in the session."
    )
