"""A workstation that takes steps as fast as it can and says which are kept; somebody will kill it.

Called with the place, the key file, the code of the tester, how many steps a session (0 for no end), the sessions.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from nktsense.errors import ConflictError
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.steps import Observe
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.sessions.stored import append, load_session
from nktsense.records.store import Store


def main(place: str, key_file: str, by: str, most: int, session_ids: list[str]) -> None:
    """Take steps in each session in turn, until the end or until killed."""
    with open_store(place, KeySource(key_file=Path(key_file), keyring=False)) as store:
        sessions = [load_session(store, session_id) for session_id in session_ids]
        for number in range(most) if most else count():
            for place_in_list, session in enumerate(sessions):
                sessions[place_in_list] = taken(store, by, session, f"{by} {number}")
                print(f"{by} {number}", flush=True)


def taken(store: Store, by: str, session: Session, words: str) -> Session:
    """Take a step; whoever finds it taken by somebody else takes it after theirs."""
    session_id = session.state.begin.session
    while True:
        after = session.take(Observe(kind="other", text=words), at_s=session.state.at_s + 0.125, by=by)
        try:
            return append(store, by, session_id, after.entries[-1:], expected_seq=session.state.seq, before=session)
        except ConflictError:
            session = load_session(store, session_id)


if __name__ == "__main__":
    main(*sys.argv[1:4], most=int(sys.argv[4]), session_ids=sys.argv[5:])
