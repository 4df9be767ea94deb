"""The session: steps in, states out. No clock, no device, no storage; the time of each step is given with it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.opening import state_of_begin
from nktsense.protocol.session.possible import RULES, called, gate, possible
from nktsense.protocol.session.prompt import Prompt, prompt
from nktsense.protocol.session.refusals import check_content, refusal
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import AnyStep, Begin, Entry, entry_from_json, entry_to_json
from nktsense.protocol.session.timing import Waits, waits

__all__ = ["Prompt", "Session", "Waits", "possible", "prompt", "waits"]


@dataclass(frozen=True, slots=True)
class Session:
    """A session: the steps that were taken, and where they led. A step gives a new object; a refused one gives none.

    Attributes:
        entries: The steps, in order; kept, they are the session.
        state: Where it stands.
    """

    entries: tuple[Entry, ...]
    state: SessionState

    @staticmethod
    def begin(step: Begin, *, at_s: float, by: str) -> Session:
        """Begin a session.

        Args:
            step: Its first step.
            at_s: Now, s since 1970 (UTC).
            by: Code of the tester who begins it.

        Raises:
            StepRefusedError: Something of it is not possible.
        """
        _check_time(at_s)
        entry = Entry(seq=0, at_s=float(at_s), by=by, step=step)
        return Session((entry,), _first(entry))

    def take(self, step: AnyStep, *, at_s: float, by: str) -> Session:
        """Take a step.

        Args:
            step: What happened.
            at_s: Now, s since 1970 (UTC). A clock that stands behind the last step is taken as standing at it, and
                by how much it was behind is kept.
            by: Code of the tester who took it.

        Returns:
            The session with the step; this one is as it was.

        Raises:
            StepRefusedError: The step is not possible now; the code says why.
        """
        _check_time(at_s)
        last_s = self.state.at_s
        entry = Entry(
            seq=self.state.seq + 1,
            at_s=max(float(at_s), last_s),
            by=by,
            step=step,
            clock_back_s=max(0.0, last_s - at_s),
        )
        return Session((*self.entries, entry), _next(self.state, entry))

    @staticmethod
    def replay(entries: Iterable[Entry]) -> Session:
        """Return the session of kept steps; each of them is judged again.

        Args:
            entries: The steps in order.

        Raises:
            StepRefusedError: They are no session that could have happened (code ``replay``); the message names the
                step.
        """
        kept = tuple(entries)
        if not kept:
            raise refusal("replay", "The session has no steps.", "Read it again from where it is kept.")
        state: SessionState | None = None
        for place, entry in enumerate(kept):
            try:
                _check_kept(entry, place, state)
                state = _first(entry) if state is None else _next(state, entry)
            except StepRefusedError as error:
                raise refusal(
                    "replay", f"Step {place} of the session cannot have happened: {error.message}", _REPLAY_ADVICE
                ) from error
        assert state is not None
        return Session(kept, state)


_REPLAY_ADVICE: Final = "The steps were changed, or another version of the program took them; verify the records."


def _first(entry: Entry) -> SessionState:
    if not isinstance(entry.step, Begin):
        raise refusal("order", "A session begins with its beginning.", "Begin it first.")
    _check_entry(entry)
    state = state_of_begin(entry.step, entry.at_s)
    _check_by(state, entry.by)
    return state


def _next(state: SessionState, entry: Entry) -> SessionState:
    gate(state, type(entry.step))
    _check_by(state, entry.by)
    _check_entry(entry)
    back = entry.clock_back_s > 0
    now = replace(
        state,
        seq=entry.seq,
        at_s=entry.at_s,
        clock_back_s=state.clock_back_s + entry.clock_back_s,
        known_from_s=entry.at_s if back else state.known_from_s,
    )
    return RULES[type(entry.step)].take(now, entry.step, entry.by)


def _check_by(state: SessionState, by: str) -> None:
    if by not in {tester.code for tester in state.begin.testers}:
        raise refusal("unknown_tester", f"{by or 'Nobody'} is none of the session's testers.", "Name one of them.")


def _check_entry(entry: Entry) -> None:
    """Refuse what could not be kept as JSON and read again as the same."""
    check_content(entry.step)
    try:
        same = entry_from_json(entry_to_json(entry)) == entry
    except (msgspec.MsgspecError, TypeError, ValueError):
        same = False
    if not same:
        raise refusal("kept", f"{called(type(entry.step))} holds values of a wrong kind.", "Nothing of it was kept.")


def _check_time(at_s: float) -> None:
    if not math.isfinite(at_s) or at_s < 0:
        raise refusal("time", f"{at_s} is no time in seconds since 1970.", "Look at the clock of this machine.")


def _check_kept(entry: Entry, place: int, before: SessionState | None) -> None:
    """Refuse an entry whose number or times do not fit to the one before."""
    if entry.seq != place:
        raise refusal("replay", f"it carries the number {entry.seq}.")
    for value_s in (entry.at_s, entry.clock_back_s):
        if not math.isfinite(value_s) or value_s < 0:
            raise refusal("replay", f"{value_s} is no time.")
    if before is None:
        fits = entry.clock_back_s == 0
    else:
        fits = entry.at_s == before.at_s if entry.clock_back_s > 0 else entry.at_s >= before.at_s
    if not fits:
        raise refusal("replay", "its time does not fit to the step before.")
