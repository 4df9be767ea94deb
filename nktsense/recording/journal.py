"""The journal of a running recording: what arrives is on disk within 0.25 s, whatever happens next.

A queue that never waits and a writer thread stand in front of the file, so that neither the reading of a
device nor a window ever waits for a disk.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.samples import Fact
from nktsense.errors import JournalError
from nktsense.recording import schema
from nktsense.recording.calibration_meta import CalibrationMeta
from nktsense.recording.chunks import FLOAT_COLUMNS
from nktsense.recording.nkt_writer import ITEM_ERRORS, Item, Mark, RecordingFile, journal_error, storable
from nktsense.recording.schema import EndReason, MarkerKind, Versions

__all__ = ["CalibrationMeta", "Journal", "Versions"]

COMMIT_EVERY_S: Final = 0.2
RETRY_EVERY_S: Final = 0.5
MEMORY_BOUND_BYTES: Final = 64 * 1024 * 1024
"""What the journal holds for a disk that takes nothing: more than half an hour at 1 kHz."""
CLOSE_TIMEOUT_S: Final = 5.0

_log = logging.getLogger(__name__)


class Journal:
    """A running recording: a queue that never waits, and a thread that commits it.

    Args:
        file: The file, which the journal now owns.
        on_committed: Called from the writer thread with the number of samples that are safe on disk.
        commit_every_s: Time between two commits, at most 0.2 s.
    """

    def __init__(
        self,
        file: RecordingFile,
        on_committed: Callable[[int], None] | None = None,
        *,
        commit_every_s: float = COMMIT_EVERY_S,
        memory_bound_bytes: int = MEMORY_BOUND_BYTES,
    ) -> None:
        if not 0 < commit_every_s <= COMMIT_EVERY_S:
            raise ValueError(f"commit_every_s must be in (0, {COMMIT_EVERY_S}], not {commit_every_s}")
        self.on_committed = on_committed
        self._file = file
        self._commit_every_s = commit_every_s
        self._bound = memory_bound_bytes
        self._condition = threading.Condition()
        self._pending: list[Item] = []
        self._writing: list[Item] = []
        self._held_bytes = 0
        self._pending_since: float | None = None
        self._writing_since: float | None = None
        self._committed = 0
        self._failure: JournalError | None = None
        self._refused: JournalError | None = None
        self._refused_items = 0
        self._reason: EndReason | None = None
        self._give_up_at = float("inf")
        self._thread = threading.Thread(target=self._run, name="nkt-journal", daemon=True)
        self._thread.start()

    @classmethod
    def create(
        cls,
        path: str | Path,
        info: DeviceInfo,
        *,
        versions: Versions,
        calibration: CalibrationMeta | None = None,
        started_utc_us: int | None = None,
        host_origin_s: float | None = None,
        on_committed: Callable[[int], None] | None = None,
        commit_every_s: float = COMMIT_EVERY_S,
        memory_bound_bytes: int = MEMORY_BOUND_BYTES,
    ) -> Self:
        """Start a new recording.

        Args:
            path: The file to make; it must not exist.
            info: The device; its texts are reduced to ``A-Za-z0-9 ._/+=-`` and 64 characters.
            versions: What writes the recording.
            calibration: Turns what the device sends into newtons; None where nothing does.
            started_utc_us: Start in µs since 1970 UTC; None takes the present.
            host_origin_s: The host's monotonic clock at that moment in s; None takes the present.
            on_committed: Called from the writer thread with the number of samples that are safe on disk.
            commit_every_s: Time between two commits in s, at most 0.2.
            memory_bound_bytes: How much may wait for a disk that takes nothing.

        Raises:
            RecordingError: The file exists already, or the folder does not.
            JournalError: The disk refuses the file.
        """
        file = RecordingFile.create(
            Path(path),
            info,
            versions=versions,
            calibration=calibration,
            started_utc_us=started_utc_us,
            host_origin_s=host_origin_s,
        )
        return cls(file, on_committed, commit_every_s=commit_every_s, memory_bound_bytes=memory_bound_bytes)

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    @property
    def committed_samples(self) -> int:
        """Samples that are safe on disk."""
        return self._committed

    @property
    def unsaved_s(self) -> float:
        """Age in s of the oldest thing that is not on disk yet; 0 when everything is."""
        with self._condition:
            since = self._writing_since if self._writing_since is not None else self._pending_since
        return 0.0 if since is None else time.monotonic() - since

    @property
    def failure(self) -> JournalError | None:
        """Why something is not saved, or None.

        Where the disk takes nothing at present, what is not saved is kept and tried again. Where single items
        cannot be stored at all, they are left out, the others are saved, and this stays.
        """
        return self._failure or self._refused

    def append(self, packet: Packet) -> None:
        """Queue a packet; never waits for the disk.

        Raises:
            ValueError: A number in it that a recording cannot hold, such as an arrival that is not finite.
            JournalError: The recording is closed, or the disk has taken nothing for so long that the memory
                set aside for it is full. The packet was not taken.
        """
        self._put(packet, _size(packet))

    def fact(self, fact: Fact) -> None:
        """Queue a fact for the ledger, such as a tare.

        Raises:
            ValueError: A number in it that a recording cannot hold.
            JournalError: As for :meth:`append`.
        """
        self._put(fact, 64)

    def mark(self, kind: MarkerKind, host_time_s: float, number: int | None = None) -> None:
        """Queue a mark at a host monotonic time in s.

        Raises:
            ValueError: The kind is none of the list, or a number is one that a recording cannot hold.
            JournalError: As for :meth:`append`.
        """
        if kind not in schema.MARKER_KINDS:
            raise ValueError(f"a mark is one of {', '.join(schema.MARKER_KINDS)}, not {kind!r}")
        self._put(Mark(kind, host_time_s, number), 64)

    def _put(self, item: Item, size: int) -> None:
        item = storable(item)
        with self._condition:
            if self._reason is not None:
                raise JournalError(f"The recording {self.path.name} is closed.", "Start a new recording.")
            if self._held_bytes + size > self._bound:
                raise JournalError(
                    f"The recording {self.path.name} has not been saved for {self.unsaved_s:.0f} s, and no "
                    "more can be held in memory.",
                    "Stop the test, free space on the disk, and start a new recording.",
                ) from self._failure
            self._pending.append(item)
            self._held_bytes += size
            if self._pending_since is None:
                self._pending_since = time.monotonic()

    def _run(self) -> None:
        wait_s = self._commit_every_s
        while True:
            with self._condition:
                if self._reason is None or self._failure is not None:
                    self._condition.wait(wait_s)
                if self._pending:
                    self._writing += self._pending
                    if self._writing_since is None:
                        self._writing_since = self._pending_since
                    self._pending, self._pending_since = [], None
                reason, taken_bytes = self._reason, self._held_bytes
            try:
                if self._writing:
                    self._saved(self._write(), taken_bytes)
                if reason is not None:
                    self._file.seal(reason if self._refused is None else "failed")
                    self._failure = None
                    return
                wait_s = self._commit_every_s
            except Exception as error:  # whatever it is, the data stays here and is tried again
                self._failed(error)
                wait_s = RETRY_EVERY_S
                if time.monotonic() > self._give_up_at:
                    return

    def _write(self) -> int:
        """Write what was taken; return the samples that are safe on disk.

        An item that cannot be stored at all is left out and told, so that it does not cost the others.

        Raises:
            Exception: The disk takes nothing; what is left of the items can be tried again.
        """
        size = len(self._writing)
        while self._writing:
            part = self._writing[:size]
            try:
                self._file.write(part)
            except ITEM_ERRORS as error:
                if len(part) > 1:
                    size = len(part) // 2
                    continue
                self._refuse(error)
                size = len(self._writing)
            del self._writing[: len(part)]
        return self._file.samples

    def _refuse(self, error: Exception) -> None:
        self._refused_items += 1
        some = "An item" if self._refused_items == 1 else f"{self._refused_items} items"
        refused = JournalError(
            f"{some} of the recording {self.path.name} could not be stored and {_was(self._refused_items)} left out: "
            f"{error}.",
            "Everything else was saved. Start a new recording, and report this as an error of the program.",
        )
        refused.__cause__ = error
        self._refused = refused
        _log.error("%s", refused)

    def _saved(self, samples: int, taken_bytes: int) -> None:
        with self._condition:
            self._writing, self._writing_since = [], None
            self._held_bytes -= taken_bytes
            self._committed = samples
            self._failure = None
        if self.on_committed is not None:
            try:
                self.on_committed(samples)
            except Exception:
                _log.exception("The listener of %s failed; the recording goes on.", self.path.name)

    def _failed(self, error: Exception) -> None:
        first = self._failure is None
        advice = "Free space on the disk or reconnect it; what is not saved is kept in memory and tried again."
        failure = journal_error(self.path, error, "cannot be saved at present", advice)
        failure.__cause__ = error
        self._failure = failure
        if first:
            _log.error("%s", failure)

    def close(self, reason: EndReason = "stopped", timeout_s: float = CLOSE_TIMEOUT_S) -> None:
        """Save what is queued, write the seal and let the file go; safe to call twice.

        Args:
            reason: Why the recording ends.
            timeout_s: How long to go on trying with a disk that reports errors.

        Raises:
            JournalError: Not everything could be saved in that time, or something could not be stored at all.
                What was saved can be read.
        """
        if reason not in schema.END_REASONS:
            raise ValueError(f"a recording ends by one of {', '.join(schema.END_REASONS)}, not {reason!r}")
        with self._condition:
            if self._reason is not None:
                return
            self._reason = reason
            self._give_up_at = time.monotonic() + timeout_s
            self._condition.notify_all()
        self._thread.join()
        self._file.close()
        if self._failure is not None:
            raise JournalError(
                f"The last {self.unsaved_s:.1f} s could not be saved. {self._failure.message}",
                "What was saved before can be read. Free space on the disk before the next recording.",
            ) from self._failure
        if self._refused is not None:
            raise self._refused

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close("stopped" if kind is None else "failed")


def _was(count: int) -> str:
    return "was" if count == 1 else "were"


def _size(packet: Packet) -> int:
    size = 256 + len(packet.raw)
    for block in packet.blocks:
        size += 256 + 64 * len(block.facts)
        for name in (*FLOAT_COLUMNS, "saturated"):
            array = getattr(block, name)
            size += 0 if array is None else array.nbytes
    return size
