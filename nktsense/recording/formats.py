"""File formats by entry point: built-in readers and writers come through the same door as anybody's."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Final, Protocol, cast

import numpy as np

from firmware_bridge.units import parse_unit
from nktsense.errors import ImportRefusedError, NktsenseError, RecordingError, SettingsError
from nktsense.recording.model import Problem, Recording

GROUP: Final = "nktsense.formats"
HEAD_BYTES: Final = 4096
"""How much of a file a format sees before it says whether it can read it."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user says about a file that the file may not say itself.

    Columns are named as in the file (upper and lower case alike, the unit at the end may be left out) or by
    their position as text, the first being ``"1"``.

    Attributes:
        unit: Unit of the force values (``N``, ``kgf``, ``lbf``, ``counts``); wins over what the file says.
        time_column: Column of the time; ``"NAME:ms"`` also states its unit (s, ms, us).
        force_column: Column of the force, or ``"all"`` for one recording per force column.
        angular_velocity_column: Column of the limb's angular velocity, °/s unless its name says rad/s.
        angle_column: Column of the limb's angle, ° unless its name says rad.
        rate_hz: Samples per second, for files without a time column.
        tare_s: The first ``tare_s`` seconds are unloaded: their mean force is taken off.

    Raises:
        SettingsError: An unknown unit, or a rate or tare that is not a positive number.
    """

    unit: str | None = None
    time_column: str | None = None
    force_column: str | None = None
    angular_velocity_column: str | None = None
    angle_column: str | None = None
    rate_hz: float | None = None
    tare_s: float | None = None

    def __post_init__(self) -> None:
        if self.unit is not None and parse_unit(self.unit) is None:
            raise SettingsError(f"{self.unit!r} is no unit of force.", "Use N, kgf, lbf or counts.")
        for name, value in (("rate", self.rate_hz), ("tare time", self.tare_s)):
            if value is not None and not (math.isfinite(value) and value > 0):
                raise SettingsError(f"The {name} must be a positive number, not {value}.")


class Format(Protocol):
    """What an entry point of the group ``nktsense.formats`` is: an object that reads one kind of file.

    Where several formats can read a file, one whose suffixes name it comes before one that only knows its
    bytes, and the one with fewer suffixes, being the more special, comes first.
    """

    @property
    def name(self) -> str:
        """Short name for lists."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings in lower case with the dot."""
        ...

    @property
    def write(self) -> Callable[[Recording, Path], None] | None:
        """Writer of one recording, or None; raises ``RecordingError``."""
        ...

    def can_read(self, path: Path, head: bytes) -> bool:
        """Return whether the file looks like this format; ``head`` holds its first bytes."""
        ...

    def read(self, path: Path, options: ReadOptions) -> list[Recording]:
        """Return the recordings of a file, one per requested force channel.

        Raises:
            RecordingError: The file cannot be opened or read.
            ImportRefusedError: The file holds nothing that can be taken as force over time.
        """
        ...


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """A registered format as a list shows it; ``problem`` says why one that cannot load does not."""

    name: str
    suffixes: tuple[str, ...]
    writes: bool
    origin: str
    problem: str = ""


def _load(point: EntryPoint) -> Format | None:
    try:
        return cast("Format", point.load())
    except Exception:  # a plug-in may fail in any way; list_formats() says which did and why
        return None


def _formats() -> list[Format]:
    points = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    return [loaded for point in points if (loaded := _load(point)) is not None]


def _describe(point: EntryPoint) -> FormatInfo:
    origin = point.dist.name if point.dist is not None else "unknown"
    try:
        form = cast("Format", point.load())
        return FormatInfo(form.name, form.suffixes, form.write is not None, origin)
    except Exception as error:
        return FormatInfo(point.name, (), False, origin, problem=f"{type(error).__name__}: {error}")


def list_formats() -> list[FormatInfo]:
    """Return every registered format, those that fail to load with the reason."""
    return [_describe(point) for point in sorted(entry_points(group=GROUP), key=lambda point: point.name)]


def read_recordings(path: str | Path, options: ReadOptions | None = None) -> list[Recording]:
    """Read a file of any known format.

    A file that can be read but not graded (no time column, say) still gives a recording: one without
    samples whose ``problems`` hold the errors.

    Args:
        path: The file.
        options: What the user says about it.

    Returns:
        One recording per requested force channel, never an empty list.

    Raises:
        RecordingError: The file is missing, a folder, empty, or cannot be opened.
        ImportRefusedError: No reader knows the file, or it holds nothing that can be read.
        MissingExtraError: The file needs an optional package that is not installed.
    """
    path = Path(path)
    options = options or ReadOptions()
    form = _choose(path, _head(path))
    try:
        recordings = form.read(path, options)
    except NktsenseError:
        raise
    except OSError as error:
        raise RecordingError(f"{path} cannot be read: {error.strerror or error}.") from error
    except Exception as error:  # a reader of somebody else's may fail in any way
        raise ImportRefusedError(
            f"{path} cannot be read as {form.name}: {type(error).__name__}: {error}.",
            "The file may be damaged; export it again.",
        ) from error
    if not recordings:
        raise ImportRefusedError(f"{path} holds no recording.")
    if options.tare_s is None:
        return recordings
    return [_tared(recording, options.tare_s) for recording in recordings]


def write_recording(recording: Recording, path: str | Path) -> None:
    """Write a recording in the format that the file's ending names.

    An existing file is replaced only once the new one is complete.

    Raises:
        RecordingError: No writer for this ending, or the file cannot be written.
        MissingExtraError: The format needs an optional package that is not installed.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    writers = [form for form in _formats() if form.write is not None]
    for form in writers:
        if suffix in form.suffixes and form.write is not None:
            form.write(recording, path)
            return
    known = ", ".join(sorted({form.suffixes[0] for form in writers if form.suffixes})) or "none"
    raise RecordingError(
        f"{path} cannot be written: no format is known for the ending {suffix!r}.", f"Use one of: {known}."
    )


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise RecordingError(f"{path} is a folder.", "Name a file in it.")
        if not path.exists():
            raise RecordingError(f"{path} does not exist.", "Check the name and the folder.")
        if not path.is_file():
            raise RecordingError(f"{path} is not a regular file.", "Name a file on disk.")
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise RecordingError(f"{path} cannot be opened: {reason}.", "Check that you may read it.") from error
    if not head:
        raise RecordingError(f"{path} is empty.", "Export or copy it again.")
    return head


def _choose(path: Path, head: bytes) -> Format:
    suffix = path.suffix.lower()
    forms = sorted(_formats(), key=lambda form: (suffix not in form.suffixes, len(form.suffixes)))
    for form in forms:
        try:
            if form.can_read(path, head):
                return form
        except Exception:  # noqa: S112 - a reader that cannot even look at the file is not its reader
            continue
    known = ", ".join(sorted({known for form in forms for known in form.suffixes})) or "none"
    raise ImportRefusedError(
        f"{path} is of no known format.", f"Known endings: {known}. Export the recording as CSV text."
    )


def _tared(recording: Recording, tare_s: float) -> Recording:
    if not len(recording):
        return recording
    first_segment = slice(0, recording.segment_starts[1] if len(recording.segment_starts) > 1 else None)
    time_s = recording.time_s[first_segment]
    quiet = recording.shown_force[first_segment][time_s < time_s[0] + tare_s]
    quiet = quiet[~np.isnan(quiet)]
    if time_s[-1] - time_s[0] <= tare_s or len(quiet) < 2:
        problem = Problem(
            "tare_refused",
            f"The first {tare_s:g} s cannot be taken as unloaded: the recording is too short or too slow "
            "for that, or its sensor gave no reading then. Nothing was taken off.",
        )
        return replace(recording, problems=(*recording.problems, problem))
    offset = float(np.mean(quiet))
    problem = Problem(
        "tared_by_user",
        f"The first {tare_s:g} s were stated to be unloaded; their mean of {offset:.4g} "
        f"{recording.unit or '(unit unknown)'} was taken off.",
        at_s=float(time_s[0]),
        severity="note",
    )
    return replace(recording, force=recording.force - offset, problems=(*recording.problems, problem))
