"""What a person chose once and finds again: language, look, units, sound, keys. A file of their own, no account."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Final, Literal

import msgspec
import platformdirs

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español"}
ForceUnit = Literal["N", "kgf", "lbf", "Nm"]


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
        next_after_s: Time in which the next test can still be held back, s.
        standing_pain: Pain is asked once; then the client says when it changes.
        choose_keys: Names of keys that choose, as Qt names them, beside the usual ones: a pedal, a switch.
        move_keys: Names of keys that move on to the next choice.
        one_switch: Choices are lit one after the other, and a single key chooses.
        scan_s: How long a choice is lit, s.
        device: Address of the dynamometer used last, or "".
        battery: Battery used last.
        tester: Code of the tester used last.
        lever_m: Lever arms by muscle, m, as they were typed last.
        target_n: Target loads by muscle, N, likewise.
        session: Identifier of the session that is open in the window, or "".
        toured: The tour was seen.
        lock_after_min: Time without a touch after which names are hidden, min.
        letterhead: Head of a printed report.
    """

    language: str = ""
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


def preferences_file() -> Path:
    """Return where they are kept: ``NKTSENSE_PREFERENCES``, or the user's folder of settings."""
    named = os.environ.get("NKTSENSE_PREFERENCES")
    return Path(named) if named else Path(platformdirs.user_config_dir("nktsense", False)) / "preferences.json"


class PreferenceStore:
    """Reads them once and writes each change. A file that is damaged or cannot be written stops nobody.

    Args:
        path: The file; None for the usual one.

    Attributes:
        problem: Why they could not be read or written, a sentence; "" where they could.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = preferences_file() if path is None else path
        self.problem = ""
        self._now = self._read()

    @property
    def now(self) -> Preferences:
        """What holds now."""
        return self._now

    def change(self, **values: object) -> Preferences:
        """Change some and keep them.

        Args:
            values: New values by name.

        Raises:
            msgspec.ValidationError: A value is of the wrong kind; nothing was changed.
        """
        wanted = msgspec.structs.asdict(self._now) | values
        self._now = msgspec.convert(msgspec.to_builtins(wanted), Preferences)
        self._write()
        return self._now

    def _read(self) -> Preferences:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=Preferences)
        except FileNotFoundError:
            return Preferences()
        except (OSError, msgspec.MsgspecError) as error:
            self.problem = f"The settings in {self.path} cannot be read ({error}); the usual ones hold."
            return Preferences()

    def _write(self) -> None:
        part = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(msgspec.json.format(msgspec.json.encode(self._now)))
            part.replace(self.path)
            self.problem = ""
        except OSError as error:
            self.problem = f"The settings cannot be kept in {self.path}: {error.strerror}."
            with contextlib.suppress(OSError):
                part.unlink()
