"""The Python face: read a recording, grade it, open a device."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from calibration import Conversion
from firmware_bridge import Address, Device, DeviceInfo, SampleBlock
from firmware_bridge import open_device as _make_device
from nktsense.acquire.newtons import ToNewtons
from nktsense.batch import GradedRecording, grade_recording
from nktsense.batch.compared import Comparison, Expected, Stated, compare_changes
from nktsense.grading import GradeSettings
from nktsense.grading.change import OwnError
from nktsense.recording.formats import ReadOptions, read_recordings
from nktsense.recording.model import Recording

if TYPE_CHECKING:
    from nktsense.records.store import Store


def read(
    path: str | Path,
    *,
    unit: str | None = None,
    time_column: str | None = None,
    force_column: str | None = None,
    angular_velocity_column: str | None = None,
    angle_column: str | None = None,
    rate_hz: float | None = None,
    tare_s: float | None = None,
) -> Recording:
    """Read one recording from a file of any known format.

    Args:
        path: The file.
        unit: Unit of the force where the file does not say it, or says it wrong: N, kgf, lbf, …, counts.
        time_column: Name of the time column, where it is not plain.
        force_column: Name of the force column, where there are several.
        angular_velocity_column: Name of the column of limb velocity in °/s.
        angle_column: Name of the column of limb angle in °.
        rate_hz: Samples per second, for a file without times.
        tare_s: The first this many seconds are known to be unloaded; their mean is taken off.

    Returns:
        The recording. What is wrong with it is in ``problems``.

    Raises:
        RecordingError: The file cannot be read, or is no recording.
    """
    options = ReadOptions(
        unit=unit,
        time_column=time_column,
        force_column=force_column,
        angular_velocity_column=angular_velocity_column,
        angle_column=angle_column,
        rate_hz=rate_hz,
        tare_s=tare_s,
    )
    return read_recordings(Path(path), options)[0]


def read_all(path: str | Path, options: ReadOptions | None = None) -> list[Recording]:
    """Read every recording in a file: each force column of a table, each data set of an export.

    Raises:
        RecordingError: The file cannot be read, or is no recording.
    """
    chosen = options or ReadOptions()
    if chosen.force_column is None:
        chosen = replace(chosen, force_column="all")
    return read_recordings(Path(path), chosen)


def grade(recording: Recording, settings: GradeSettings | None = None) -> GradedRecording:
    """Find the trials of a recording and give each its verdict.

    Args:
        recording: From :func:`read`, or built from arrays.
        settings: What was planned and where the lines are; defaults to a break test.

    Examples:
        >>> import numpy as np
        >>> import nktsense as nk
        >>> t = np.arange(0, 8, 0.01)
        >>> force = np.interp(t, [0, 1, 2, 6, 6.2, 8], [0, 0, 150, 150, 0, 0])
        >>> made = nk.grade(nk.Recording(t, force, nominal_rate_hz=100.0), nk.GradeSettings(test=nk.TestType.MAKE))
        >>> made.trials[0].verdict.value
        'hold'
    """
    return grade_recording(recording, settings)


def compare(
    before: Iterable[Recording],
    after: Iterable[Recording],
    settings: GradeSettings | None = None,
    stated: Stated | None = None,
    *,
    error: OwnError | None = None,
    comparisons: int | None = None,
    expected: Expected | None = None,
) -> Comparison:
    """Grade the trials of a test and of its retest and hold them beside each other.

    Args:
        before: Recordings of the first test: all trials of one muscle at one time.
        after: Recordings of the retest.
        settings: What was planned and where the lines are; the same for both.
        stated: What no file says, such as tester and position; what is left out is "not known" and counts against a
            comparison.
        error: The tester's own error of a single trial; without it no change of force is called more than error.
        comparisons: Number of comparisons made that day, this one included.
        expected: What the retest was expected to show more of, if that was named before the tests.

    Raises:
        SettingsError: A setting is out of its range.
        RecordingError: There are no recordings on a side, or one stands there twice.

    Examples:
        >>> import numpy as np
        >>> import nktsense as nk
        >>> t = np.arange(0, 8, 0.01)
        >>> one, other = (
        ...     nk.Recording(t, np.interp(t, [0, 1, 2, 6, 6.2, 8], [0, 0, peak, peak, 0, 0]), nominal_rate_hz=100.0)
        ...     for peak in (150, 160)
        ... )
        >>> found = nk.compare([one], [other], nk.GradeSettings(test=nk.TestType.MAKE))
        >>> found.mean.conclusion.value, found.verdicts.conclusion.value
        ('not comparable', 'not comparable')
    """
    first, second = ([grade_recording(one, settings) for one in each] for each in (before, after))
    return compare_changes(
        first, second, stated, error=error, comparisons=comparisons, expected=expected, settings=settings
    )


_END: Final = object()


class DeviceStream:
    """Sample blocks of a device, for a plain ``for`` or an ``async for``; force is in newtons where that is known.

    Args:
        device: The device, not yet open.
        calibration: Turns what the device sends into newtons: its counts, or its own newtons where they are corrected.

    A plain loop reads the device on a thread of its own, so no block is missed while the loop's body works.
    """

    def __init__(self, device: Device, calibration: Conversion | None = None) -> None:
        self._device = device
        self._to_newtons = ToNewtons(calibration)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._stop_reading: Callable[[], object] | None = None

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device."""
        return self._device.info

    async def __aiter__(self) -> AsyncIterator[SampleBlock]:
        """Open the device and yield its blocks; it is closed when the loop ends.

        Raises:
            BridgeError: The device could not be opened, or was lost.
            CalibrationError: The calibration is not of what the device sends.
        """
        await self._device.open()
        try:
            async for packet in self._device.packets():
                for block in packet.blocks:
                    yield self._in_newtons(block)
                if self._stop.is_set():
                    return
        finally:
            await self._device.close()

    def __iter__(self) -> Iterator[SampleBlock]:
        """Yield the same blocks without asyncio.

        Raises:
            BridgeError: The device could not be opened, or was lost.
            CalibrationError: The calibration is not of what the device sends.
        """
        blocks: queue.SimpleQueue[object] = queue.SimpleQueue()

        async def pump() -> None:
            loop, reading = asyncio.get_running_loop(), asyncio.current_task()
            assert reading is not None
            self._stop_reading = lambda: loop.call_soon_threadsafe(reading.cancel)
            if self._stop.is_set():
                return
            async for block in self:
                blocks.put(block)

        def run() -> None:
            try:
                with contextlib.suppress(asyncio.CancelledError):  # by close()
                    asyncio.run(pump())
                blocks.put(_END)
            except BaseException as error:  # handed over to the thread that waits
                blocks.put(error)

        self._stop.clear()
        self._thread = threading.Thread(target=run, name="device stream", daemon=True)
        self._thread.start()
        try:
            while (item := blocks.get()) is not _END:
                if isinstance(item, BaseException):
                    raise item
                assert isinstance(item, SampleBlock)
                yield item
        finally:
            self.close()

    def close(self) -> None:
        """End a plain loop's reading, of a device that is silent too."""
        self._stop.set()
        stop, self._stop_reading = self._stop_reading, None
        if stop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has closed by itself
                stop()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(3.0)
            self._thread = None

    async def __aenter__(self) -> DeviceStream:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._device.close()

    def __enter__(self) -> DeviceStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _in_newtons(self, block: SampleBlock) -> SampleBlock:
        if block.counts is None and block.force_n is None:
            return block
        force_n, newtons = self._to_newtons.force(block, self.info)
        return block.with_force(force_n) if newtons and force_n is not block.force_n else block


def open_device(address: str | Address, calibration: Conversion | None = None) -> DeviceStream:
    """Return a stream of a device's sample blocks.

    Args:
        address: For example ``"serial:/dev/ttyUSB0?driver=nkt1"`` or ``"sim:break"``.
        calibration: Turns what the device sends into newtons; see :func:`nktsense.calibrations.load_calibration`.

    Raises:
        AddressError: The address cannot be read.
        DriverNotFoundError: No such driver.

    Examples:
        >>> import nktsense as nk
        >>> sum(len(block) for block in nk.open_device("sim:hold?hold=0.5&rest=0.2&speed=0"))
        1088
    """
    return DeviceStream(_make_device(address), calibration)


def open_records(
    place: str | Path | None = None,
    *,
    key_file: str | Path | None = None,
    passphrase: str | None = None,
    create: bool = False,
) -> Store:
    """Open the records of clients and sessions.

    Args:
        place: The encrypted file, or a ``postgresql://`` address; None for the place that the command uses.
        key_file: File with the key; without it the computer's keyring is asked.
        passphrase: Passphrase that opens them too, where one was set.
        create: Make them, with a key, where there are none.

    Raises:
        RecordsError: They cannot be opened; the message says why.
    """
    from nktsense.records.opening.door import open_store
    from nktsense.records.opening.key import KeySource

    key = KeySource(
        passphrase=None if passphrase is None else lambda: passphrase,
        key_file=None if key_file is None else Path(key_file),
    )
    return open_store(None if place is None else str(place), key, create=create)
