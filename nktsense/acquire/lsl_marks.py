"""Marks from a stream of strings: what they become in a recording, and when they were.

The strings themselves go into no recording: experiment programs write names of participants into them.
"""

from __future__ import annotations

import contextlib
import math
import time
from dataclasses import dataclass
from typing import Final

from firmware_bridge import DeviceOpenError
from nktsense.acquire.lsl_api import Info, Inlet, Lsl, LslClock, correction_s
from nktsense.recording.nkt_writer import Mark
from nktsense.recording.schema import MarkerKind

MAX_NUMBER: Final = 65535
"""Trigger codes have 8 or 16 bits; a longer number may be that of a person."""
_WORDS: Final[dict[str, MarkerKind]] = {
    "start": "start",
    "begin": "start",
    "trial_start": "start",
    "stop": "stop",
    "end": "stop",
    "trial_end": "stop",
}
_OWN_KINDS: Final[dict[str, MarkerKind]] = {"trigger": "trigger", "start": "start", "stop": "stop", "user": "user"}
_OWN_SOURCE: Final = "nktsense/"
"""What the source id of our own outlets begins with."""
_OWN_MARKS: Final = ("trial_start ", "trial_end ", "mark ")
"""All else that our outlets say is about their stream (gaps, tares), or a verdict: nobody marked anything."""
_BUFFER_S: Final = 120
_OPEN_S: Final = 3.0
_MANY: Final = 64
_SOON_S: Final = 1.0
_LONG_AGO_S: Final = 600.0
"""A mark may come late, as that of a trial's start when the trial has ended. Later still, its clock is another one."""


@dataclass(frozen=True, slots=True)
class LslMark(Mark):
    """A string of a marker stream: ``kind``, ``host_time_s`` and ``number``, and the string.

    Attributes:
        text: The string. It may name a person, so it goes into no recording.
    """

    text: str = ""


def read_mark(text: str) -> tuple[MarkerKind, int | None]:
    """Return the kind of a mark and its number, as a recording may hold them.

    Words of a list have a kind of their own; every other string is a ``trigger``. A number is kept where the whole
    string is one, as a trigger code is, or where it is all that follows such a word.

    >>> read_mark("7"), read_mark("Start 2"), read_mark("trial_end number=2 peak_n=91"), read_mark("Anna 3")
    (('trigger', 7), ('start', 2), ('stop', 2), ('trigger', None))
    """
    first, *rest = text.lower().split() or [""]
    kind = _WORDS.get(first)
    if first == "mark":  # as our own outlets write what a person or a program marked
        kind = _OWN_KINDS.get(rest[0] if rest else "")
        if kind is None:
            return "user", None
        rest = rest[1:]
    if kind is None:
        return "trigger", None if rest else _number(first)
    named = [word for word in rest if word.startswith("number=")] or rest
    return kind, _number(named[0].removeprefix("number=")) if len(named) == 1 else None


def _number(text: str) -> int | None:
    plain = text.isascii() and text.isdecimal() and len(text) <= len(str(MAX_NUMBER))
    return int(text) if plain and int(text) <= MAX_NUMBER else None


class MarkReader:
    """The receiving end of one stream of strings. Its calls may wait, so one thread makes them all.

    Args:
        lsl: The module pylsl.
        clock: The LSL clock against the host's.

    Attributes:
        notice: What went wrong, or "".
    """

    def __init__(self, lsl: Lsl, clock: LslClock) -> None:
        self._lsl, self._clock = lsl, clock
        self._inlet: Inlet | None = None
        self._own = False
        self._correction_s = math.nan
        self.notice = ""

    @property
    def connected(self) -> bool:
        """True until it is closed or lost."""
        return self._inlet is not None

    def connect(self, info: Info) -> None:
        """Subscribe.

        Raises:
            DeviceOpenError: The stream is announced, but cannot be read.
        """
        # With recovery, liblsl finds a marker stream again by itself; what is lost meanwhile it does not tell.
        inlet = self._lsl.StreamInlet(info, max_buflen=_BUFFER_S, recover=True)
        with contextlib.suppress(RuntimeError):
            inlet.open_stream(_OPEN_S)
            self._inlet, self._correction_s = inlet, correction_s(inlet)
            self._own = info.source_id().startswith(_OWN_SOURCE)
            return
        raise DeviceOpenError(f"The LSL stream {info.name()!r} is announced but cannot be read.", "Start it again.")

    def pull(self, wait_s: float = 0.0) -> list[LslMark]:
        """Return what came, after waiting for it at most ``wait_s``; nothing from a stream that was lost."""
        if self._inlet is None:
            return []
        try:
            texts, stamps = self._inlet.pull_chunk(wait_s, _MANY, min_samples=1, as_numpy=True)
            if len(stamps):
                self._correction_s = correction_s(self._inlet, self._correction_s)
        except RuntimeError:  # a stream without a source id, which liblsl cannot find again
            self._inlet = None
            self.notice = "The marker stream was lost; no more marks come from it."
            return []
        said = (bytes(row[0]).decode("utf-8", "replace") for row in texts)
        return [self._mark(text, at_s) for text, at_s in zip(said, stamps.tolist(), strict=True) if self._counts(text)]

    def _counts(self, text: str) -> bool:
        return not self._own or text.startswith(_OWN_MARKS)

    def _mark(self, text: str, stamp_s: float) -> LslMark:
        now_s = time.monotonic()
        at_s = stamp_s + (0.0 if math.isnan(self._correction_s) else self._correction_s) - self._clock.offset_s()
        if not -_LONG_AGO_S < at_s - now_s < _SOON_S:
            at_s = now_s
            self.notice = (
                "The time stamps of the marker stream are not of the LSL clock: its marks are placed by when they "
                "arrived."
            )
        kind, number = read_mark(text)
        return LslMark(kind, at_s, number, text)

    def close(self) -> None:
        """Unsubscribe; safe to call twice."""
        inlet, self._inlet = self._inlet, None
        if inlet is not None:
            with contextlib.suppress(RuntimeError):
                inlet.close_stream()
