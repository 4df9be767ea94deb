"""Words spoken by the system's own voice. One at a time; the newest cuts the one before it short."""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from typing import IO, Final

from nktsense.sound.speakable import speakable
from nktsense.sound.speakers import Speaker, find_speakers, macos_voice, missing

RETRY_S: Final = 5.0
"""After a failure a voice is looked for again at the first text that comes so much later: it may be there."""
LONGEST_S: Final = 30.0
"""A voice that speaks for longer hangs, and is ended."""
_OLD_S: Final = 2.0
"""A text that failed later than that is not tried with another program: its moment is over."""
_END_S: Final = 2.0
_LOOK_S: Final = 0.05
_LONGEST_COMPLAINT: Final = 120
_ADVICE: Final = "Look whether a loudspeaker is connected, and try the voice in the settings of the system."
_QUIET_START: Final = 0x0800_0000
"""Windows: no console window flashes up."""


class Voice:
    """Speaks. Whoever tells it never waits and never meets an error: what went wrong is ``problem``.

    Args:
        language: ``en``, ``de`` or ``es``.
        platform: As in ``sys.platform``.
        path: Where the programs are; None for ``PATH``.
    """

    def __init__(self, language: str = "en", *, platform: str = sys.platform, path: str | None = None) -> None:
        self._language = language
        self._platform, self._path = platform, path
        self._speakers: tuple[Speaker, ...] = ()
        self._problem = ""
        self._failed_s = 0.0
        self._missed: list[str] = []
        self._find()
        self._voices: dict[tuple[str, str], str] = {}
        self._changed = threading.Condition()
        self._next: str | None = None
        self._closed = False
        self._thread: threading.Thread | None = None

    @property
    def problem(self) -> str:
        """Why nothing is spoken, in plain words with what to do; "" where it is."""
        return self._problem

    @property
    def speaker(self) -> str:
        """Name of the program that speaks, or ""."""
        return self._speakers[0].name if self._speakers else ""

    def set_language(self, language: str) -> None:
        """Speak in another language from the next text on: ``en``, ``de`` or ``es``."""
        self._language = language

    def say(self, text: str) -> bool:
        """Speak a text; what is being spoken, and what still waits, is left.

        Args:
            text: What to say, in the chosen language.

        Returns:
            False where it will not be heard; ``problem`` says why.
        """
        if not speakable(text, self._language):
            return True
        with self._changed:
            if self._problem and time.monotonic() - self._failed_s >= RETRY_S:
                self._find()
            if self._problem or self._closed:
                return False
            self._tell(text)
        return True

    def take_missed(self) -> tuple[str, ...]:
        """Return the texts that could not be spoken after all, since the last call."""
        with self._changed:
            missed, self._missed = tuple(self._missed), []
        return missed

    def stop(self) -> None:
        """Be quiet now."""
        with self._changed:
            if self._thread is not None:
                self._tell("")

    def close(self) -> None:
        """Be quiet for good."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(_END_S)
        atexit.unregister(self.close)

    def _find(self) -> None:
        self._speakers = find_speakers(self._platform, self._path)
        self._problem = "" if self._speakers else missing(self._platform)
        self._failed_s = time.monotonic()

    def _tell(self, text: str) -> None:
        self._next = text
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="nktsense-voice", daemon=True)
            self._thread.start()
            atexit.register(self.close)
        self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._next is not None or self._closed)
                text, self._next = self._next, None
                if self._closed:
                    return
            if text:
                self._speak(text)

    def _speak(self, text: str) -> None:
        """Speak a text by the first program that can."""
        words = speakable(text, self._language)
        troubles: list[str] = []
        until_s = time.monotonic() + _OLD_S
        for speaker in self._speakers:
            trouble = self._speak_by(speaker, words)
            if not trouble:
                # The one that works is asked first from now on.
                self._speakers = (speaker, *(other for other in self._speakers if other is not speaker))
                return
            troubles.append(f"{speaker.name} ended with “{trouble}”")
            if time.monotonic() > until_s:
                break
        with self._changed:
            self._problem = f"The voice does not work: {'; '.join(troubles)}. {_ADVICE}"
            self._failed_s = time.monotonic()
            self._missed.append(text)

    def _superseded(self, wait_s: float) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self._next is not None or self._closed, wait_s)

    def _speak_by(self, speaker: Speaker, words: str) -> str:
        """Speak to the end, or until there is something newer; return what went wrong, or ""."""
        call = speaker.utter(words, self._language, self._voice_of(speaker))
        try:
            # Files, not pipes: neither a voice that reads slowly nor one that complains much can hold the thread.
            with tempfile.TemporaryFile() as fed, tempfile.TemporaryFile() as complaints:
                fed.write(call.fed)
                fed.seek(0)
                process = _start(call.command, fed, complaints)
                if not self._finished(process):
                    return ""
                complaints.seek(0)
                return _trouble(process.returncode, complaints.read().decode("utf-8", "replace"))
        except OSError as error:
            return str(error)

    def _finished(self, process: subprocess.Popen[bytes]) -> bool:
        """Wait for the end of a voice; False where it was cut short."""
        until_s = time.monotonic() + LONGEST_S
        while process.poll() is None:
            # A condition cannot wait for a process; a twentieth of a second is short after a sentence.
            if self._superseded(_LOOK_S):
                _end(process)
                return False
            if time.monotonic() > until_s:
                _end(process)
        return True

    def _voice_of(self, speaker: Speaker) -> str:
        if not speaker.voices:
            return ""
        key = (speaker.name, self._language)
        if key not in self._voices:
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                listed = subprocess.run(speaker.voices, capture_output=True, timeout=5, check=True).stdout
                self._voices[key] = macos_voice(listed.decode("utf-8", "replace"), self._language)
        return self._voices.get(key, "")


def _start(command: tuple[str, ...], fed: IO[bytes], complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=fed,
        stdout=subprocess.DEVNULL,
        stderr=complaints,
        start_new_session=os.name == "posix",
        creationflags=_QUIET_START if os.name == "nt" else 0,
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a voice and what it started."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_END_S)


def _trouble(code: int, complaints: str) -> str:
    lines = [line.strip() for line in complaints.splitlines() if line.strip()]
    last = lines[-1] if lines else f"code {code}"
    last = last.rstrip(".") if len(last) <= _LONGEST_COMPLAINT else f"{last[:_LONGEST_COMPLAINT]}…"
    # espeak ends with 0 and "error: …" where there is no loudspeaker.
    return last if code != 0 or last.lower().startswith("error") else ""
