"""The entries of one instrument as a chain: each carries the hash of the one before it, and a head names the newest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from calibration.errors import CalibrationError
from calibration.kept.entries import EntryName, cannot, entry_names, write_over
from calibration.kept.entry import Entry, day_of, read_entry, serial_of
from calibration.kept.sealed import json_of

HEAD: Final = "head.json"
_RESTORE: Final = "Put back the original from a copy."


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whose folder it is, and which entry was the newest when one was last added."""

    serial: str
    number: int
    sha256: str

    def to_json(self) -> bytes:
        """Return it as the bytes of its file."""
        return json_of(self)

    def write(self, folder: Path) -> None:
        """Put it into the folder.

        Raises:
            CalibrationError: It cannot be written.
        """
        write_over(folder / HEAD, self.to_json())


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the archive that is not as it was written.

    Attributes:
        path: The file that is concerned.
        words: What was found and what to do, a sentence or two.
    """

    path: Path
    words: str


@dataclass(frozen=True, slots=True)
class Chain:
    """What is in the folder of an instrument.

    Attributes:
        folder: The folder.
        names: All entries by their names, in order.
        entries: Those that could be read, in order.
        head: The head, or None where there is none that can be read.
        findings: What is not as it was written; entries are to be relied on only where there is nothing.
    """

    folder: Path
    names: tuple[EntryName, ...]
    entries: tuple[Entry, ...]
    head: Head | None
    findings: tuple[Finding, ...]

    @classmethod
    def read(cls, folder: Path, serial: str) -> Chain:
        """Read and verify a folder; one that is not there is empty.

        Raises:
            CalibrationError: The folder cannot be read.
        """
        findings: list[Finding] = []
        # The head before the entries: it may be behind one that is added meanwhile, and is never ahead.
        head = _head(folder, findings)
        names = entry_names(folder)
        if head is None and not findings and len(names) > 1:
            head = _head(folder, findings)
            names = entry_names(folder)
        entries = _entries(folder, serial, names, findings)
        if not any(finding.path == folder / HEAD for finding in findings):
            findings.extend(_against_head(folder, serial, names, entries, head))
        return cls(folder, names, tuple(entries.values()), head, tuple(findings))

    @property
    def sha256(self) -> str:
        """Hash of the newest entry, or "" where there is none."""
        return self.entries[-1].sha256 if self.entries else ""

    @property
    def number(self) -> int:
        """Number of the newest entry, or 0 where there is none."""
        return self.names[-1].number if self.names else 0


def owner_of(folder: Path) -> str | None:
    """Return whose entries a folder holds, or None where it holds none.

    Raises:
        CalibrationError: It holds entries, and neither the head nor any of them says whose.
    """
    head = _head(folder, [])
    if head is not None:
        return head.serial
    names = entry_names(folder)
    for name in names:
        try:
            return serial_of(read_entry(folder / name.text, name.kind))
        except CalibrationError:
            continue
    if names:
        raise CalibrationError(f"No entry in {folder} can be read, so nothing says whose they are. {_RESTORE}")
    return None


def _entries(folder: Path, serial: str, names: Sequence[EntryName], findings: list[Finding]) -> dict[EntryName, Entry]:
    """Return the entries that can be read; add to the findings."""
    entries: dict[EntryName, Entry] = {}
    number = 1
    previous: str | None = ""  # None where it is not known
    for name in names:
        path = folder / name.text
        if name.number < number:
            findings.append(Finding(path, f"{path} was put in: its number is there twice, or is none. Take it out."))
        elif name.number > number:
            findings.append(Finding(path, f"{_missing(number, name.number - 1)} before {path}. {_RESTORE}"))
            previous = None
        number = max(number, name.number + 1)
        try:
            entry = read_entry(path, name.kind)
            told = _misplaced(entry, path, name, serial)
        except CalibrationError as error:
            findings.append(Finding(path, f"{error} {_RESTORE}"))
            previous = None
            continue
        if not told and previous is not None and entry.previous_sha256 != previous:
            told = (
                f"{path} does not follow on the entry before it: one of the two was changed or put in, or one between "
                f"them was taken out. {_RESTORE}"
            )
        if told:
            findings.append(Finding(path, told))
        entries[name] = entry
        previous = entry.sha256
    return entries


def _misplaced(entry: Entry, path: Path, name: EntryName, serial: str) -> str:
    """Return what is wrong with an entry at its place, or ""."""
    if serial_of(entry) != serial:
        return f"{path} is an entry of {serial_of(entry)!r}, not of {serial!r}. Take it out."
    if day_of(entry) != name.day:
        return f"{path} was renamed: it is of {day_of(entry)}. Give it its name back."
    return ""


def _against_head(
    folder: Path, serial: str, names: Sequence[EntryName], entries: dict[EntryName, Entry], head: Head | None
) -> list[Finding]:
    path = folder / HEAD
    if head is None:
        if len(names) < 2:  # whoever wrote the first entry may have been killed before the head
            return []
        return [Finding(path, f"{path} is missing, so that nothing tells the last entries are there. {_RESTORE}")]
    if head.serial != serial:
        return [Finding(path, f"{path} is of {head.serial!r}, not of {serial!r}. {_RESTORE}")]
    last = names[-1].number if names else 0
    if head.number > last:
        return [Finding(path, f"{_missing(last + 1, head.number)} in {folder}, the newest by {path}. {_RESTORE}")]
    named = [name for name in names if name.number == head.number]
    if not named:
        return [Finding(path, f"{path} names an entry {head.number}, which is not there. {_RESTORE}")]
    # One that cannot be read is found already.
    return [
        Finding(
            folder / name.text,
            f"{folder / name.text} is not the entry that {path} names: one of the two was changed. {_RESTORE}",
        )
        for name in named
        if name in entries and entries[name].sha256 != head.sha256
    ]


def _missing(first: int, last: int) -> str:
    return f"Entry {first:04d} is missing" if first == last else f"Entries {first:04d} to {last:04d} are missing"


def _head(folder: Path, findings: list[Finding]) -> Head | None:
    path = folder / HEAD
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot("read", path, error) from error
    try:
        head = msgspec.json.decode(data, type=Head)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        head = None
    if head is None or head.to_json() != data:
        findings.append(Finding(path, f"{path} was changed. {_RESTORE}"))
        return None
    return head
