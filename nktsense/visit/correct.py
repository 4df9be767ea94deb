"""A test of a session that is closed already, put right from its history: no device, no desk, one step more."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.records.sessions.signing import needs_amending
from nktsense.records.sessions.stored import append, load_session

if TYPE_CHECKING:
    from nktsense.protocol.session.machine import Session
    from nktsense.protocol.session.steps import CorrectTest
    from nktsense.records.store import Store


def correct_test(
    store: Store, by: str, session_id: str, step: CorrectTest, clock: Callable[[], float] = time.time
) -> tuple[Session, bool]:
    """Correct the muscle or side of a test in the records.

    Args:
        store: The records.
        by: Code of the tester of the session who corrects it.
        session_id: Identifier of the session, open or closed.
        step: What the test was really of, and why it was recorded otherwise.
        clock: Gives the time, s since 1970.

    Returns:
        The session, and whether its result was signed before, so that it needs a further signed version with the
        reason (:func:`nktsense.records.sessions.signing.amend`).

    Raises:
        StepRefusedError: It is not possible; nothing was changed.
        ConflictError: Somebody else wrote in between; nothing of this was written.
        RecordsError: There is no such session, or it cannot be written.
    """
    before = load_session(store, session_id)
    after = before.take(step, at_s=clock(), by=by)
    new = after.entries[len(before.entries) :]
    append(store, by, session_id, new, expected_seq=before.state.seq, before=before)
    return after, needs_amending(store, session_id)
