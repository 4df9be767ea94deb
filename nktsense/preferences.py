"""What a person chose once and finds again: language, look, units, sound, keys. A file of their own, no account.

The file holds what was chosen and nothing else. What this version does not understand in it stays as it is, so that an
older and a newer version can share it.
"""

from __future__ import annotations

import contextlib
import math
import os
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any, Final, Literal, cast

import msgspec
import platformdirs

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Language = Literal["", "en", "de", "es"]
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español"}
ForceUnit = Literal["N", "kgf", "lbf", "Nm"]

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "scale": (1.0, 2.0),
    "loudness": (0.0, 1.0),
    "next_after_s": (2.0, 60.0),
    "scan_s": (0.5, 10.0),
    "lock_after_min": (1.0, 240.0),
}
"""Lowest and highest value of each number; what is beyond becomes the limit."""

_LOCK_WAIT_S: Final = 0.5
"""How long another process that writes is waited for. A change is a short file: one that takes longer is stuck."""


class Letterhead(msgspec.Struct, frozen=True, kw_only=True):
    """What stands at the head of a printed report.

    Attributes:
        practice: Name of the practice.
        lines: Address, telephone and the like, a line each.
        logo: File with a picture (PNG, JPEG or SVG), or "".
    """

    practice: str = ""
    lines: tuple[str, ...] = ()
    logo: str = ""


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, with what holds where nothing was chosen.

    Attributes:
        language: ``en``, ``de`` or ``es``; "" for the system's.
        theme: ``system``, ``light`` or ``dark``.
        high_contrast: Black and white in place of calm colours.
        scale: Size of everything on the screen, 1 to 2; holds from the next start.
        unit: Unit in which forces are shown. ``Nm`` shows torque where the lever arm is known.
        sounds: Sounds are played.
        voice: Words are spoken by the system's voice.
        pitch_follows_force: A tone rises with the force.
        loudness: 0 to 1.
        hands_free: A test goes on by itself: it ends after its trials, and the next of the plan begins.
        next_after_s: Time in which the next test can still be held back, 2 to 60 s.
        standing_pain: Pain is asked once; then the client says when it changes.
        choose_keys: Names of keys that choose, as Qt names them, beside the usual ones: a pedal, a switch.
        move_keys: Names of keys that move on to the next choice.
        one_switch: Choices are lit one after the other, and a single key chooses.
        scan_s: How long a choice is lit, 0.5 to 10 s.
        device: Address of the dynamometer used last, or "".
        battery: Battery used last.
        tester: Code of the tester used last.
        lever_m: Lever arms by muscle, m, as they were typed last.
        target_n: Target loads by muscle, N, likewise.
        session: Identifier of the session that is open in the window, or "".
        toured: The tour was seen.
        lock_after_min: Time without a touch after which names are hidden, 1 to 240 min.
        letterhead: Head of a printed report.
    """

    language: Language = ""
    theme: Literal["system", "light", "dark"] = "system"
    high_contrast: bool = False
    scale: float = 1.0
    unit: ForceUnit = "N"
    sounds: bool = True
    voice: bool = False
    pitch_follows_force: bool = False
    loudness: float = 0.5
    hands_free: bool = True
    next_after_s: float = 8.0
    standing_pain: bool = False
    choose_keys: tuple[str, ...] = ()
    move_keys: tuple[str, ...] = ()
    one_switch: bool = False
    scan_s: float = 1.5
    device: str = ""
    battery: str = ""
    tester: str = ""
    lever_m: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    target_n: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    session: str = ""
    toured: bool = False
    lock_after_min: float = 10.0
    letterhead: Letterhead = Letterhead()


_FIELDS: Final = {field.name: field for field in msgspec.structs.fields(Preferences)}


def settled(preferences: Preferences) -> Preferences:
    """Return preferences with each number within its limits, and each key for one thing only.

    Raises:
        msgspec.ValidationError: A number is not finite.
    """
    within: dict[str, object] = {}
    for name, (low, high) in LIMITS.items():
        value = float(getattr(preferences, name))
        if math.isnan(value):
            raise msgspec.ValidationError(f"{name} is no number.")
        within[name] = min(max(value, low), high)
    for name in ("lever_m", "target_n"):
        values = cast("dict[str, float]", getattr(preferences, name))
        if not all(math.isfinite(value) for value in values.values()):
            raise msgspec.ValidationError(f"{name} holds what is no number.")
        within[name] = {muscle: value for muscle, value in values.items() if value > 0}
    choose = tuple(dict.fromkeys(key for key in preferences.choose_keys if key))
    move = tuple(dict.fromkeys(key for key in preferences.move_keys if key and key not in choose))
    return msgspec.structs.replace(preferences, **within, choose_keys=choose, move_keys=move)


def preferences_file() -> Path:
    """Return where they are kept: ``NKTSENSE_PREFERENCES``, or the user's folder of settings."""
    named = os.environ.get("NKTSENSE_PREFERENCES")
    return Path(named) if named else Path(platformdirs.user_config_dir("nktsense", False)) / "preferences.json"


class PreferenceStore:
    """Reads them once and writes each change. A file that is damaged or cannot be written stops nobody.

    Several processes may share a file: each writes what was changed in it alone, and takes over what others wrote.

    Args:
        path: The file; None for the usual one.

    Attributes:
        problem: Why they could not be read or written, a sentence or two; "" where they could.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = preferences_file() if path is None else path
        self.problem = ""
        self._unkept: dict[str, object] = {}
        """What was changed and is not in the file, because it could not be written."""
        self._now = Preferences()
        found, trouble = self._read()
        if trouble:
            self.problem = f"The settings in {self.path} cannot be read ({trouble}); the usual ones hold."
        elif found is not None:
            self._now, self.problem = self._understood(found)

    @property
    def now(self) -> Preferences:
        """What holds now."""
        return self._now

    def change(self, **values: object) -> Preferences:
        """Change some and keep them. Numbers beyond their limits become the limit.

        Args:
            values: New values by name.

        Raises:
            msgspec.ValidationError: There is no such setting, or a value is of the wrong kind; nothing was changed.
        """
        unknown = [name for name in values if name not in _FIELDS]
        if unknown:
            raise msgspec.ValidationError(f"There is no setting {', '.join(unknown)}.")
        try:
            wanted = msgspec.convert(msgspec.to_builtins(msgspec.structs.asdict(self._now) | values), Preferences)
            wanted = settled(wanted)
            msgspec.json.encode(wanted)
        except (TypeError, UnicodeError) as error:
            raise msgspec.ValidationError(str(error)) from error
        # The keys of the one list depend on those of the other.
        changed = {name for name in _FIELDS if getattr(wanted, name) != getattr(self._now, name)} | set(values)
        self._unkept |= {name: msgspec.to_builtins(getattr(wanted, name)) for name in changed}
        self._now = wanted
        self._keep()
        return self._now

    def _read(self) -> tuple[dict[str, Any] | None, str]:
        """Return what the file holds, None where there is none; and why it cannot be read, or ""."""
        try:
            found = msgspec.json.decode(self.path.read_bytes())
        except FileNotFoundError:
            return None, ""
        except OSError as error:
            return None, str(error.strerror)
        except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
            return None, str(error)
        return (found, "") if isinstance(found, dict) else (None, "it is no list of settings")

    def _understood(self, found: Mapping[str, Any]) -> tuple[Preferences, str]:
        """Return what a file says, the usual value for what cannot be used; and a sentence about that, or ""."""
        values: dict[str, Any] = {}
        unusable: list[str] = []
        for name, field in _FIELDS.items():
            if name in found:
                try:
                    values[name] = msgspec.convert(found[name], field.type)
                except msgspec.ValidationError:
                    unusable.append(name)
        if not unusable:
            return settled(Preferences(**values)), ""
        names = ", ".join(unusable)
        problem = f"In {self.path} this version cannot use {names}; the usual setting holds, and the file is as it was."
        return settled(Preferences(**values)), problem

    def _keep(self) -> None:
        target = Path(os.path.realpath(self.path))  # a file that is a link stays one
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with _alone(target.with_name(target.name + ".lock")):
                found, trouble = self._read()
                aside = _put_aside(target) if trouble else None
                if found is None:
                    found = self._chosen()
                _replace(target, _merged(found, self._unkept))
        except OSError as error:
            self.problem = f"The settings cannot be kept in {self.path}: {error.strerror}. They hold until the end."
            return
        found = _merged(found, self._unkept)
        self._unkept.clear()
        self._now, self.problem = self._understood(found)
        if aside is not None:
            self.problem = f"The settings in {self.path} could not be read; that file is kept as {aside}."

    def _chosen(self) -> dict[str, Any]:
        usual = Preferences()
        return {
            name: msgspec.to_builtins(getattr(self._now, name))
            for name in _FIELDS
            if getattr(self._now, name) != getattr(usual, name)
        }


def _merged(found: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Any]:
    """Return a file's content with the changes in it; lever arms and target loads as they were given."""
    out = dict(found) | dict(changed)
    head = found.get("letterhead")
    if "letterhead" in changed and isinstance(head, dict):
        out["letterhead"] = head | changed["letterhead"]
    return out


def _replace(target: Path, content: Mapping[str, Any]) -> None:
    """Write a file so that a reader sees the old or the new one, and two writers do not meet."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(content)))
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _put_aside(target: Path) -> Path | None:
    """Rename a file that cannot be read; earlier ones stay."""
    if not target.is_file():  # a folder that was named by mistake is nobody's to rename
        return None
    names = (target.with_name(f"{target.name}.old{number or ''}") for number in range(1000))
    aside = next(name for name in names if not name.exists())
    target.replace(aside)
    return aside


@contextlib.contextmanager
def _alone(lock: Path) -> Generator[None]:
    """Hold a lock against other processes; where there is none to be had, go on without."""
    with lock.open("ab") as file:
        until_s = time.monotonic() + _LOCK_WAIT_S
        while not locked(file.fileno()) and time.monotonic() < until_s:
            time.sleep(0.005)
        yield  # closing the file gives the lock back


def locked(handle: int) -> bool:
    """Take the lock of an open file, without waiting; closing the file gives it back, and so does the process's end.

    Args:
        handle: Descriptor of the file, open for writing.

    Returns:
        Whether it was to be had: False where another process or another opening of the file has it.
    """
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
