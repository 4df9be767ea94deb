"""How a session looks in a terminal: what is asked, what a device gave, what came out; or as JSON by the line."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from nktsense.terminal import out, print_json
from nktsense.terminal.session_text import visible

if TYPE_CHECKING:
    from nktsense.errors import NktsenseError
    from nktsense.protocol.session.state import TrialRecord
    from nktsense.verbs.session.question import Asked

HIDDEN: Final = "hidden"
_LONGEST_ECHO: Final = 200
"""Characters of a line that are given back with its refusal."""


class Teller:
    """Tells a session line by line.

    Args:
        json: Tell in JSON, a value a line, for a program that conducts the session.
        veiled: Whether names and results are to be hidden now, as while the workstation is locked.
    """

    def __init__(self, *, json: bool, veiled: Callable[[], bool] = lambda: False) -> None:
        self.json, self._veiled = json, veiled
        self._mute = False
        self._asked: Asked | None = None
        self._words: tuple[str, ...] = ()
        self._notes: tuple[str, ...] = ()

    def say(self, line: str, event: str, /, **fields: Any) -> None:
        """Tell one thing: a line for people, an event with fields for programs."""
        self._write(lambda: print_json({"event": event, **fields}) if self.json else self._print(line))

    def result(self, line: str, event: str, /, **fields: Any) -> None:
        """Tell a result or a name; not while the workstation is locked."""
        if self._veiled():
            self.say("   Hidden while the workstation is locked.", event, hidden=HIDDEN)
        else:
            self.say(line, event, **fields)

    def answer(self, text: str) -> None:
        """Answer a person."""
        self.say(text, "answer", text=text)

    def refused(self, error: Exception, line: str = "") -> None:
        """Tell why something was not done; nothing was changed by it."""
        code = getattr(error, "code", type(error).__name__)
        self.say(f"! {error}", "refused", code=code, text=str(error), line=line[:_LONGEST_ECHO])

    def troubled(self, error: NktsenseError) -> None:
        """Tell what could not be done by itself."""
        self.say(f"! {error}", "trouble", code=getattr(error, "code", type(error).__name__), text=str(error))

    def ask(self, asked: Asked) -> None:
        """Tell what is asked, where that is new."""
        if self._asked is not None and asked.key == self._asked.key:
            return
        self._asked = asked
        self._note(asked.notes)
        words = "" if asked.words == self._words else "\n  " + ", ".join(asked.words)
        self._words = asked.words
        enter = f"  [Enter: {asked.enter}]" if asked.enter else ""
        self.say(
            f"> {asked.text}{enter}{words}",
            "asked",
            phase=asked.phase,
            text=asked.text,
            enter=asked.enter,
            words=list(asked.words),
        )

    def _note(self, notes: tuple[str, ...]) -> None:
        """Tell what holds beside a question, each sentence once until another one takes its place."""
        new = [note for note in notes if note not in self._notes]
        self._notes = notes
        if new:
            self.say("\n".join(f"   {note}" for note in new), "notes", notes=list(notes))

    def ask_again(self) -> None:
        """What is asked is told again, even where it is the same."""
        self._asked = None

    def trial(self, number: int, record: TrialRecord, *, blinded: bool, evidence: tuple[str, ...] = ()) -> None:
        """Tell a trial; nothing of its result while the tester is blinded or the workstation is locked."""
        if blinded or self._veiled():
            why = "blinded" if blinded else HIDDEN
            self.say(f"   trial {number}: recorded, result hidden ({why})", "trial", number=number, hidden=why)
            return
        result = record.result
        rest = "" if record.rest_s is None else f", rest {record.rest_s:.0f} s"
        kept = " (too short)" if record.rest_kept is False else ""
        lines = [f"   trial {number}: {_words(result.verdict)}. {result.headline}{rest}{kept}"]
        lines += [f"      {text}" for text in evidence]
        self.say(
            "\n".join(lines),
            "trial",
            number=number,
            source=result.source,
            verdict=result.verdict,
            headline=result.headline,
            peak_n=result.peak_n,
            ratio=result.ratio,
            slope_n_per_s=result.slope_n_per_s,
            load_adequate=result.load_adequate,
            rest_s=record.rest_s,
            rest_kept=record.rest_kept,
            recontracted=record.recontracted,
            reasons=list(result.reasons),
            flags=list(result.flags),
            evidence=list(evidence),
        )

    def _print(self, text: str) -> None:
        """Print lines; those too wide for a terminal end at a word, except one to be copied as it is."""
        for line in text.split("\n"):
            copied = not out.is_terminal or "nktsense session resume" in line
            out.print(visible(line), markup=False, soft_wrap=copied)

    def _write(self, act: Callable[[], None]) -> None:
        """Write; a reader that went away does not disturb the session."""
        if self._mute:
            return
        try:
            act()
            sys.stdout.flush()
        except OSError:
            self._mute = True
            # What is left in the buffer would be written at the exit, and fail again.
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _words(verdict: str | None) -> str:
    return "no verdict" if verdict is None else verdict.replace("_", " ")
