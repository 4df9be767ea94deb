"""What a session keeps: packets before anybody sees them, marks and facts, in a file that begins with the first."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import Final

import nktsense
from firmware_bridge import DeviceInfo, Fact, Packet, SampleBlock
from firmware_bridge.registry import driver_version
from nktsense.acquire.newtons import ToNewtons
from nktsense.errors import JournalError, RecordingError
from nktsense.recording.journal import Journal, Versions
from nktsense.recording.nkt_writer import Mark
from nktsense.recording.schema import EndReason
from nktsense.signal import ALGORITHM_VERSION

_EARLY_BYTES: Final = 65536
"""So much may come before the first reading; then it is stored without waiting for one."""
_EARLY_MARKS: Final = 1000


class Keeper:
    """The recording of a session.

    The file begins with the first samples, when the device has said who it is; what came before them is held until then
    and stored first.

    Args:
        path: Where to record; None records nothing.
        to_newtons: What turns what the device sends into newtons.

    Raises:
        RecordingError: ``path`` exists already.
    """

    def __init__(self, path: Path | None, to_newtons: ToNewtons) -> None:
        if path is not None and path.exists():
            raise RecordingError(f"{path} exists already.", "Choose another name: nothing is overwritten.")
        self._path, self._to_newtons = path, to_newtons
        self._journal: Journal | None = None
        self._early: list[Packet] = []
        self._early_bytes = 0
        self._early_marks: list[Mark] = []
        self._marking = threading.Lock()

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._journal is not None

    @property
    def saved_samples(self) -> int:
        """Samples safely on disk."""
        return 0 if self._journal is None else self._journal.committed_samples

    @property
    def unsaved_s(self) -> float:
        """Age of the oldest thing that is not yet on disk, s."""
        return 0.0 if self._journal is None else self._journal.unsaved_s

    @property
    def failure(self) -> JournalError | None:
        """Why something is not saved, or None."""
        return None if self._journal is None else self._journal.failure

    def keep(self, packet: Packet, info: DeviceInfo) -> None:
        """Take a packet, with what is known of the device at that moment.

        Raises:
            RecordingError: The file cannot be begun.
            CalibrationError: The calibration is not of what the device sends.
        """
        if self._path is None:
            return
        if self._journal is not None:
            self._journal.append(packet)
            return
        self._early.append(packet)
        self._early_bytes += len(packet.raw)
        first = next((block for block in packet.blocks if len(block)), None)
        if first is not None or self._early_bytes > _EARLY_BYTES:
            self._begin(self._path, info, first)

    def fact(self, fact: Fact) -> None:
        """Take a fact that no packet carries, such as a tare."""
        if self._journal is not None:
            self._journal.fact(fact)

    def mark(self, mark: Mark) -> None:
        """Store a mark; never waits, and may be called on any thread. One that comes early is stored with the first."""
        with self._marking:
            journal = self._journal
            if journal is None:
                if self._path is not None and len(self._early_marks) < _EARLY_MARKS:
                    self._early_marks.append(mark)
                return
        with contextlib.suppress(JournalError):  # closed, or a disk that takes nothing: told by ``failure``
            journal.mark(mark.kind, mark.host_time_s, mark.number)

    def close(self, reason: EndReason, info: DeviceInfo) -> None:
        """Seal the file. Bytes in which nothing could be read are kept all the more.

        Raises:
            RecordingError: Not everything could be saved.
        """
        if self._journal is None and self._early_bytes and self._path is not None:
            self._begin(self._path, info)
        if self._journal is not None:
            self._journal.close(reason)

    def _begin(self, path: Path, info: DeviceInfo, first: SampleBlock | None = None) -> None:
        calibration = self._to_newtons.decide(info, first)
        versions = Versions(nktsense.__version__, driver_version(info.driver), metrics=ALGORITHM_VERSION)
        journal = Journal.create(path, info, versions=versions, calibration=calibration)
        with self._marking:
            self._journal = journal
            marks, self._early_marks = self._early_marks, []
        for packet in self._early:
            journal.append(packet)
        self._early = []
        for mark in marks:
            self.mark(mark)
