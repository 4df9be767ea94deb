"""The programs by which a system speaks. A text is an argument of its own or goes in by the standard input: no shell
ever reads it."""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PureWindowsPath
from typing import Final


@dataclass(frozen=True, slots=True)
class Utterance:
    """A program's call.

    Attributes:
        command: Program and arguments.
        fed: What goes into its standard input.
    """

    command: tuple[str, ...]
    fed: bytes = b""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A program that speaks.

    Attributes:
        name: Its name, for messages.
        utter: Makes the call for a text and a language.
        voices: Lists the voices, where a voice has to be named; else ().
    """

    name: str
    utter: Callable[[str, str, str], Utterance]
    """Takes text, language and the voice to use, "" for the usual one."""
    voices: tuple[str, ...] = ()


def find_speakers(platform: str, path: str | None = None) -> tuple[Speaker, ...]:
    """Return the programs of this machine that can speak, the best first.

    Args:
        platform: As in ``sys.platform``.
        path: Where to look for them; None for ``PATH``.
    """
    if platform == "win32":
        return _windows(path)
    if platform == "darwin":
        found = shutil.which("say", path=path)
        return () if found is None else (Speaker("say", _say(found), (found, "-v", "?")),)
    makers = (("spd-say", _spd_say), ("espeak-ng", _espeak), ("espeak", _espeak))
    programs = ((name, make, shutil.which(name, path=path)) for name, make in makers)
    return tuple(Speaker(name, make(program)) for name, make, program in programs if program is not None)


def missing(platform: str) -> str:
    """Return a sentence for a machine on which nothing speaks: what it lacks, and what to install."""
    if platform == "win32":
        return "No voice was found: Windows PowerShell is not there. Ask who looks after this computer to allow it."
    if platform == "darwin":
        return "No voice was found: the program say is not there. It belongs to macOS; install the system again."
    return (
        "No voice was found. Install one with: sudo apt-get install speech-dispatcher espeak-ng "
        "(Fedora: sudo dnf install speech-dispatcher-utils espeak-ng)."
    )


def macos_voice(listing: str, language: str) -> str:
    """Return the first voice of a language from what ``say -v ?`` lists; "" where there is none.

    A line is ``Name   xx_YY    # sample``, and a name may hold spaces.
    """
    for line in listing.splitlines():
        before = line.partition("#")[0].split()
        if len(before) > 1 and before[-1].lower().startswith(language + "_"):
            return " ".join(before[:-1])
    return ""


def _spd_say(program: str) -> Callable[[str, str, str], Utterance]:
    # A message of the usual priority takes the place of the one before it, in Speech Dispatcher too.
    return lambda text, language, voice: Utterance(
        (program, "--wait", "--application-name", "nktsense", "--language", language, "--", text)
    )


def _espeak(program: str) -> Callable[[str, str, str], Utterance]:
    return lambda text, language, voice: Utterance((program, "-b", "1", "-v", language, "--stdin"), text.encode())


def _say(program: str) -> Callable[[str, str, str], Utterance]:
    def utter(text: str, language: str, voice: str) -> Utterance:
        named = ("-v", voice) if voice else ()
        return Utterance((program, *named, "-f", "-"), text.encode())

    return utter


_SAPI: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$v = $s.GetInstalledVoices() | Where-Object { $_.Enabled -and"
    " $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '@' } | Select-Object -First 1;"
    "if ($v) { $s.SelectVoice($v.VoiceInfo.Name) };"
    "$s.Speak([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadToEnd().Trim())))"
)
"""The text comes by the standard input in base64: the code page of a console cannot harm it, and no line of code
contains it."""


def _windows(path: str | None) -> tuple[Speaker, ...]:
    root = os.environ.get("SYSTEMROOT", r"C:\Windows")
    own = str(PureWindowsPath(root) / "System32" / "WindowsPowerShell" / "v1.0")
    program = shutil.which("powershell", path=own if path is None else path)
    if program is None:
        return ()

    def utter(text: str, language: str, voice: str) -> Utterance:
        script = _SAPI.replace("@", language if language.isalpha() else "en")
        command = (program, "-NoProfile", "-NonInteractive", "-Command", script)
        return Utterance(command, base64.b64encode(text.encode()))

    return (Speaker("PowerShell", utter),)
