"""Plays cues and the tone of the force, in a thread of its own. Whoever tells it never waits, and is never let down
by an error: what cannot be played is told."""

from __future__ import annotations

import atexit
import threading
import time
from typing import Final

from nktsense.sound.mixer import Mixer
from nktsense.sound.output import NoSoundError, Opens, Output, open_speaker
from nktsense.sound.tones import Samples
from nktsense.visit.desk.news import CueKind

RETRY_S: Final = 5.0
"""After a failure the loudspeaker is looked for again at the first cue that comes so much later: it may be there."""
_REST_S: Final = 60.0
"""A loudspeaker that had nothing to play for so long is let go."""
_STUCK_S: Final = 1.0
"""A loudspeaker that takes no samples for so long is gone."""
_LOOK_S: Final = 0.2
_END_S: Final = 2.0


class Player:
    """Plays what it is told.

    Args:
        loudness: 0 to 1.
        opens: Opens the loudspeaker.
    """

    def __init__(self, loudness: float = 0.5, opens: Opens = open_speaker) -> None:
        self._opens = opens
        self._mixer = Mixer(loudness)
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._wanted = False
        self._closed = False
        self._problem = ""
        self._failed_s = -RETRY_S
        self._asked_s = 0.0
        self._busy_s = 0.0

    @property
    def problem(self) -> str:
        """Why nothing can be heard, in plain words with what to do; "" while it can, or was not tried yet."""
        return self._problem

    def prepare(self) -> None:
        """Open the loudspeaker, so that the first cue comes in time and a problem is known before it."""
        self._want()

    def play(self, kind: CueKind) -> bool:
        """Play a cue.

        Args:
            kind: Which.

        Returns:
            False where it will not be heard; ``problem`` says why.
        """
        if not self._want():
            return False
        self._mixer.play(kind, time.monotonic())
        return True

    def follow(self, share: float | None) -> bool:
        """Let the tone follow the force.

        Args:
            share: Force as a share of the target; None for silence. It has to be told at least twice a second.

        Returns:
            False where it will not be heard.
        """
        if share is None:
            self._mixer.aim(None)
            return True
        if not self._want():
            return False
        self._mixer.aim(share)
        return True

    def set_loudness(self, loudness: float) -> None:
        """Take a loudness, 0 to 1."""
        self._mixer.set_loudness(loudness)

    def take_missed(self) -> tuple[CueKind, ...]:
        """Return the cues that could not be played after all, since the last call."""
        return self._mixer.take_missed(time.monotonic())

    def close(self) -> None:
        """Fall silent for good."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(_END_S)
        atexit.unregister(self.close)

    def _want(self) -> bool:
        """Wake the thread; False while there is no hope."""
        with self._changed:
            if self._closed or (self._problem and time.monotonic() - self._failed_s < RETRY_S):
                return False
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="nktsense-sound", daemon=True)
                self._thread.start()
                # A device that still asks for samples while Python ends would find nobody.
                atexit.register(self.close)
            self._busy_s = time.monotonic()
            if not self._wanted:
                self._wanted = True
                self._changed.notify_all()
        return True

    def _run(self) -> None:
        while self._wait_for_work():
            try:
                output = self._opens(self._fill)
            except NoSoundError as error:
                self._fail(str(error))
                continue
            except Exception as error:
                self._fail(f"The loudspeaker cannot be used: {error}.")
                continue
            self._asked_s = time.monotonic()
            self._problem = ""
            self._serve()
            _close(output)

    def _wait_for_work(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._wanted or self._closed)
            return not self._closed

    def _serve(self) -> None:
        """Watch the open loudspeaker until it is not needed, is gone, or all is over."""
        while True:
            with self._changed:
                if self._changed.wait_for(lambda: self._closed, _LOOK_S):
                    return
                now_s = time.monotonic()
                if not self._mixer.idle:
                    self._busy_s = now_s
                elif now_s - self._busy_s > _REST_S:
                    self._wanted = False
                    return
            if now_s - self._asked_s > _STUCK_S:
                self._fail("The loudspeaker stopped playing. Look whether it is still connected.")
                return

    def _fail(self, problem: str) -> None:
        with self._changed:
            self._problem, self._failed_s = problem, time.monotonic()
            self._wanted = False
        self._mixer.clear()

    def _fill(self, count: int) -> Samples:
        self._asked_s = time.monotonic()
        return self._mixer.read(count, self._asked_s)


def _close(output: Output) -> None:
    try:
        output.close()
    except Exception:
        return
