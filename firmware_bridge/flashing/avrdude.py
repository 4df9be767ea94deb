"""The program avrdude: where it may be, and running it so that its progress is seen and nothing of it is left behind.

Only what its versions 6.3, 7 and 8 have in common is used: the options ``-C -c -p -P -b -D -U``, and their output with
a forgiving eye.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from firmware_bridge.errors import BridgeError

_NAME: Final = "avrdude.exe" if sys.platform == "win32" else "avrdude"
_POLL_S: Final = 0.1
_ENDS_S: Final = 1.0
SILENT_S: Final = 90.0
"""After so long without a word it hangs: its own patience is far shorter."""

Phase = Literal["connect", "write", "verify"]


class AvrdudeMissingError(BridgeError):
    """The program that writes to the chip is not on this computer."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far avrdude is.

    Attributes:
        phase: What it does.
        percent: How much of it is done, 0 to 100.
    """

    phase: Phase
    percent: int


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of avrdude gave.

    Attributes:
        code: Its exit code; None where it was ended from here.
        text: All that it said.
    """

    code: int | None
    text: str


def find_avrdude(stated: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return avrdude: as stated, else of the search path, else of an Arduino IDE.

    Args:
        stated: Where the user says that it is.
        environment: The environment.

    Raises:
        AvrdudeMissingError: It is nowhere; the message says how it is installed.
    """
    if stated is not None:
        if stated.is_file() and os.access(stated, os.X_OK):
            return stated
        raise AvrdudeMissingError(f"{stated} is no program that can be run.", "Name avrdude itself, not its folder.")
    if (found := shutil.which("avrdude", path=environment.get("PATH", ""))) is not None:
        return Path(found)
    for place, pattern in places(sys.platform, environment):
        with contextlib.suppress(OSError):
            fitting = [path for path in place.glob(pattern) if path.is_file() and os.access(path, os.X_OK)]
            if fitting:
                return max(fitting, key=_by_version)
    raise AvrdudeMissingError(
        "avrdude, the program that writes firmware to the board, was not found.",
        f"{install_advice(sys.platform)} Where it is elsewhere, name it by --avrdude.",
    )


def places(platform: str, environment: Mapping[str, str]) -> list[tuple[Path, str]]:
    """Return where a system keeps the avrdude of an Arduino IDE: folders, and what to look for in each."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    packages, old = f"packages/*/tools/avrdude/*/bin/{_NAME}", f"hardware/tools/avr/bin/{_NAME}"
    if platform == "win32":
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        programs = [environment.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles")]
        return [
            (local / "Arduino15", packages),
            *((Path(folder) / "Arduino", old) for folder in programs if folder),
        ]
    if platform == "darwin":
        return [
            (Path("/opt/homebrew/bin"), _NAME),
            (Path("/usr/local/bin"), _NAME),
            (home / "Library" / "Arduino15", packages),
            (Path("/Applications/Arduino.app/Contents/Java"), old),
        ]
    return [
        (home / ".arduino15", packages),
        (home / "snap" / "arduino" / "current" / ".arduino15", packages),
        (Path("/usr/share/arduino"), old),
        (home, f"arduino-1*/{old}"),
        (Path("/opt"), f"arduino-1*/{old}"),
    ]


def _by_version(path: Path) -> tuple[list[int], str]:
    return [int(number) for number in re.findall(r"\d+", str(path))], str(path)


def install_advice(platform: str) -> str:
    """Return how avrdude is installed on a system."""
    if platform == "win32":
        return (
            "Install the Arduino IDE and start it once, or unpack avrdude from "
            "https://github.com/avrdudes/avrdude/releases."
        )
    if platform == "darwin":
        return "Install it by `brew install avrdude`, or install the Arduino IDE."
    return (
        "Install it by `sudo apt install avrdude` (Debian, Ubuntu), `sudo dnf install avrdude` (Fedora), "
        "`sudo pacman -S avrdude` (Arch), or install the Arduino IDE."
    )


def command(avrdude: Path, *arguments: str) -> list[str]:
    """Return a command line; an avrdude of the Arduino IDE is told where its list of chips lies, beside it."""
    beside = avrdude.parent.parent / "etc" / "avrdude.conf"
    config = ["-C", str(beside)] if beside.is_file() else []
    return [str(avrdude), *config, *arguments]


def run(
    arguments: list[str],
    told: Callable[[Progress], None] = lambda progress: None,
    enough: Callable[[str], bool] = lambda text: False,
    silent_s: float = SILENT_S,
) -> Ran:
    """Run avrdude to its end; whatever ends this early (Ctrl-C too) ends avrdude with it.

    Args:
        arguments: The command line.
        told: Told of its progress.
        enough: Looks at what it has said so far; True ends it.
        silent_s: It is ended after so long without a word, s.

    Raises:
        AvrdudeMissingError: It cannot be started.
    """
    try:
        process = subprocess.Popen(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | {"LC_ALL": "C"},
        )
    except OSError as error:
        why = (error.strerror or "unknown").lower()
        raise AvrdudeMissingError(f"{arguments[0]} cannot be started: {why}.", install_advice(sys.platform)) from None
    said: queue.Queue[bytes] = queue.Queue()
    assert process.stdout is not None
    reader = threading.Thread(target=_pass_on, args=(process.stdout.fileno(), said), name="avrdude", daemon=True)
    reader.start()
    try:
        text, ended_here = _listen(said, told, enough, silent_s)
        if not ended_here:
            process.wait()
        return Ran(None if ended_here else process.returncode, text)
    finally:
        _end(process)
        reader.join(_ENDS_S)
        process.stdout.close()


def _pass_on(output: int, said: queue.Queue[bytes]) -> None:
    while True:
        try:
            data = os.read(output, 4096)
        except OSError:
            data = b""
        said.put(data)
        if not data:
            return


def _listen(
    said: queue.Queue[bytes], told: Callable[[Progress], None], enough: Callable[[str], bool], silent_s: float
) -> tuple[str, bool]:
    """Return what avrdude said, and whether it is to be ended before its own end."""
    text, last, until = "", None, time.monotonic() + silent_s
    while True:
        try:
            data = said.get(timeout=_POLL_S)  # short, so that Ctrl-C is heard on every system
        except queue.Empty:
            if time.monotonic() > until:
                return text, True
            continue
        if not data:
            return text, False
        until = time.monotonic() + silent_s
        text += data.decode("utf-8", "replace")
        progress = read_progress(text)
        if progress is not None and progress != last:
            told(progress)
            last = progress
        if enough(text):
            return text, True


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(_ENDS_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


_BAR: Final = re.compile(r"(Reading|Writing|Verifying)\s*\|\s*(#*)[ #-]*(?:\|\s*(\d{1,3})\s*%)?")


def read_progress(text: str) -> Progress | None:
    """Return how far avrdude is by all that it has said; None where it has shown no progress yet.

    A bar is drawn over and over where a terminal is seen, and grows by a sign for 2 % where none is.
    """
    bars = list(_BAR.finditer(text))
    if not bars:
        return None
    word, signs, percent = bars[-1].groups()
    if word == "Writing":
        phase: Phase = "write"
    else:
        phase = "verify" if any(bar.group(1) == "Writing" for bar in bars) else "connect"
    return Progress(phase, min(100, int(percent) if percent else 2 * len(signs)))
