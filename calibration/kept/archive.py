"""The archive: a folder per instrument with its calibrations and checks, entries that are only ever added."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from calibration.conversion import IDENTITY
from calibration.errors import CalibrationError
from calibration.kept.chain import Chain, Finding, Head, owner_of
from calibration.kept.check_record import Check
from calibration.kept.document import Document
from calibration.kept.entries import EntryName, cannot, entry_names, folder_name, make_folder, only_writer, write_new
from calibration.kept.entry import Entry, day_of, identity_in, settled

__all__ = ["Archive", "Finding"]


class Archive:
    """Calibration records and checks in a folder.

    Each instrument has a folder of its own with the files ``0001-2026-11-16-record.json``,
    ``0002-2026-11-17-check.json`` and so on. A file is never written over. Each entry carries the hash of the one
    before it, so that an entry that was changed, taken out or put in between is found.

    A chain alone cannot tell that its last entries were taken away. A small file, ``head.json``, names the newest
    entry, so that a loss by mistake is found. Not found are: somebody who takes away the last entries and mends the
    head, or writes all from some entry on anew, with all hashes; an older state of the whole folder put back; a whole
    folder taken away. Against these only a hash kept elsewhere helps, as on the printed record. An entry whose writer
    was killed before it could write the head is kept all the same, and guarded by it once the next is added.

    Args:
        folder: The archive. It is made when the first entry is added.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, document: Document) -> Path:
        """Add a calibration record and return its file. Its ``previous_sha256`` and ``sha256`` are filled in.

        Raises:
            CalibrationError: Its identity is none, or is taken in the archive; the instrument's entries are not as
                they were written; the file cannot be written. Nothing was added then.
        """
        if not IDENTITY.fullmatch(document.identity):
            raise CalibrationError(
                f"{document.identity!r} is no identity of a calibration. Use up to 64 letters, digits and . _ -"
            )

        def follow(chain: Chain) -> Document:
            self._refuse_taken(document.identity)
            return msgspec.structs.replace(document, previous_sha256=chain.sha256)

        return self._add(document.plan.instrument.serial, document, follow)

    def add_check(self, check: Check) -> Path:
        """Add a check and return its file. Its ``previous_sha256`` and ``sha256`` are filled in.

        Raises:
            CalibrationError: The calibration that it was held against is not in the archive, with the same hash; or as
                for `add`. Nothing was added then.
        """

        def follow(chain: Chain) -> Check:
            if not any(_is_of(check, entry) for entry in chain.entries):
                raise CalibrationError(
                    f"The check of {check.serial} is of the calibration {check.calibration}, which the archive in "
                    f"{self.folder} does not hold in this form. Add its record first, and check against it."
                )
            return msgspec.structs.replace(check, previous_sha256=chain.sha256)

        return self._add(check.serial, check, follow)

    def records(self, serial: str) -> tuple[Document, ...]:
        """Return all calibration records of an instrument, in the order in which they were added.

        Raises:
            CalibrationError: An entry was changed, taken out or put in; the message names the file. Or the folder
                cannot be read.
        """
        return tuple(entry for entry in self._sound(serial) if isinstance(entry, Document))

    def checks(self, serial: str) -> tuple[Check, ...]:
        """Return all checks of an instrument, in the order in which they were added.

        Raises:
            CalibrationError: As for `records`.
        """
        return tuple(entry for entry in self._sound(serial) if isinstance(entry, Check))

    def latest(self, serial: str) -> Document | None:
        """Return the valid record of an instrument that was added last, or None where there is none.

        Raises:
            CalibrationError: As for `records`: an older record is not handed out where a later entry is damaged.
        """
        return self.newest(serial)[0]

    def newest(self, serial: str) -> tuple[Document | None, tuple[Check, ...]]:
        """Return the record as by `latest` and the checks as by `checks`, for which the folder is read once.

        Raises:
            CalibrationError: As for `records`.
        """
        entries = self._sound(serial)
        valid = [entry for entry in entries if isinstance(entry, Document) and entry.status == "valid"]
        return valid[-1] if valid else None, tuple(entry for entry in entries if isinstance(entry, Check))

    def verify(self, serial: str) -> tuple[Finding, ...]:
        """Return all that is not as it was written in the folder of an instrument; nothing where all is well.

        Raises:
            CalibrationError: The folder cannot be read.
        """
        return Chain.read(self._folder(serial), serial).findings

    def serials(self) -> tuple[str, ...]:
        """Return the serial numbers of all instruments in the archive, sorted. A folder that was renamed is none.

        Raises:
            CalibrationError: A folder has entries, and neither they nor its head say whose they are.
        """
        found = [(folder.name, owner_of(folder)) for folder in self._folders()]
        return tuple(sorted(serial for name, serial in found if serial is not None and folder_name(serial) == name))

    def _add(self, serial: str, what: Entry, follow: Callable[[Chain], Entry]) -> Path:
        folder = self._folder(serial)
        day = day_of(what)
        make_folder(folder)
        with only_writer(folder):
            chain = Chain.read(folder, serial)
            if chain.findings:
                raise CalibrationError(
                    f"Nothing was added to the archive of {serial}, which is damaged. {chain.findings[0].words} Keep "
                    "what was to be added, and add it when the folder is whole again. Where there is no copy, rename "
                    "the folder, keep it, and begin a new one."
                )
            if chain.entries and (chain.head is None or chain.head.number < chain.number):
                Head(serial=serial, number=chain.number, sha256=chain.sha256).write(folder)
            number = chain.number + 1
            path = folder / EntryName(number, day, "check" if isinstance(what, Check) else "record").text
            entry, data = settled(follow(chain), path)
            write_new(path, data)
            # The entry is in its place, whatever becomes of the head: one that is behind is put right with the next.
            with suppress(CalibrationError):
                Head(serial=serial, number=number, sha256=entry.sha256).write(folder)
        return path

    def _sound(self, serial: str) -> tuple[Entry, ...]:
        chain = Chain.read(self._folder(serial), serial)
        for finding in chain.findings:
            raise CalibrationError(
                f"The archive of {serial} is not as it was written. {finding.words} Findings in all: "
                f"{len(chain.findings)}. Until it is whole again no calibration of it can be used."
            )
        return chain.entries

    def _refuse_taken(self, identity: str) -> None:
        for folder in self._folders():
            for name in entry_names(folder):
                path = folder / name.text
                if name.kind == "record" and identity_in(path) == identity:
                    raise CalibrationError(
                        f"The identity {identity} is taken, by {path}. Give the record another one; one that corrects "
                        "an earlier record is a new record too."
                    )

    def _folder(self, serial: str) -> Path:
        return self.folder / folder_name(serial)

    def _folders(self) -> Iterator[Path]:
        try:
            yield from sorted(path for path in self.folder.iterdir() if path.is_dir())
        except FileNotFoundError:
            return
        except OSError as error:
            raise cannot("read", self.folder, error) from error


def _is_of(check: Check, entry: Entry) -> bool:
    return (
        isinstance(entry, Document)
        and entry.identity == check.calibration
        and entry.sha256 == check.calibration_sha256
        and entry.status == "valid"
    )
