"""What a device sends as newtons while it comes, by the calibration that is known when its first samples are there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Final, cast, get_args

import numpy as np
from numpy.typing import NDArray

from calibration import CalibrationError, Conversion
from firmware_bridge import DeviceInfo, SampleBlock
from nktsense.calibration_state import STORED, CalibrationState, calibration_state
from nktsense.errors import SettingsError
from nktsense.recording.calibration_meta import CalibrationMeta, CalibrationSource, sanitised

FloatArray = NDArray[np.float64]
FindCalibration = Callable[[str], Conversion | None]

_ELSEWHERE: Final = ("replay", "lsl")
"""Drivers whose newtons were made by somebody else, who may have corrected them already."""
_SENT: Final = {True: "raw counts", False: "newtons"}


def as_meta(conversion: Conversion) -> CalibrationMeta:
    """Return a conversion as the numbers that a recording keeps; they give the same forces to the bit.

    Raises:
        CalibrationError: No recording can hold it.
    """
    relative = conversion.relative_u
    source = conversion.source if conversion.source in get_args(CalibrationSource) else "calibrated"
    try:
        return CalibrationMeta(
            conversion.zero_reading,
            conversion.coefficients,
            conversion.unit,
            conversion.low_n,
            conversion.high_n,
            None if relative is None else conversion.absolute_n,
            relative,
            conversion.identity,
            conversion.serial,
            _day(conversion.date),
            _day(conversion.due),
            cast("CalibrationSource", source),
            _day(conversion.check_failed),
        )
    except SettingsError as error:
        raise CalibrationError(f"The calibration {conversion.identity} cannot be used. {error}") from error


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


class ToNewtons:
    """The conversion of what a device sends: its counts, or its own newtons where they are corrected.

    It is decided once, with the first samples, so that a recording and what was seen live agree in every sample.

    Args:
        calibration: Overrides what is known of the device; None for none.
        find: Gives the calibration of a serial number where none is given; None looks nowhere.
    """

    def __init__(self, calibration: Conversion | None, find: FindCalibration | None = None) -> None:
        self._given, self._find = calibration, find
        self._decided = False
        self._meta: CalibrationMeta | None = None
        self.state: CalibrationState | None = None
        """How far the calibration can be relied on; None before it is decided."""
        self.trouble = ""
        """Why a calibration that was found is not used, or not to be relied on, a sentence or two; "" for nothing."""

    def decide(self, info: DeviceInfo, block: SampleBlock | None = None) -> CalibrationMeta | None:
        """Return what converts the readings of a device, or None where nothing does.

        Args:
            info: What is known of the device.
            block: Its first samples; None where there are none.

        Raises:
            CalibrationError: The calibration that was given is not of what the device sends.
        """
        if not self._decided:
            counts = _sends_counts(info, block)
            self._meta = self._chosen(info, counts)
            if counts is None:
                counts = self._meta is not None and self._meta.unit == "counts"
            self.state = calibration_state(
                self._meta,
                counts=counts,
                driver=info.driver,
                serial=sanitised(info.serial),
                today=datetime.now(UTC).date(),
            )
            self.trouble = self.trouble or self.state.failed_line
            self._decided = True
        return self._meta

    def force(self, block: SampleBlock, info: DeviceInfo) -> tuple[FloatArray, bool]:
        """Return a block's force before zeroing, shape (n,), and True; without a conversion its counts and False.

        Raises:
            CalibrationError: As for :meth:`decide`.
        """
        meta = self.decide(info, block)
        reading = None if meta is None else block.counts if meta.unit == "counts" else block.force_n
        if meta is not None and reading is not None:
            return meta.force_n(reading), True
        if block.force_n is not None:
            return block.force_n, True
        assert block.counts is not None
        return block.counts, False

    def _chosen(self, info: DeviceInfo, counts: bool | None) -> CalibrationMeta | None:
        if self._given is not None:
            check_unit(self._given, info, counts)
            return as_meta(self._given)
        found = self._found(info, counts)
        if found is not None:
            return found
        if counts is False:
            return None
        if not _typed(info) and (stored := self._stored(info)) is not None:
            return stored
        return None if info.scale is None else as_meta(Conversion.from_scale(info.scale, info.serial))

    def _found(self, info: DeviceInfo, counts: bool | None) -> CalibrationMeta | None:
        if self._find is None or _typed(info) or (info.driver in _ELSEWHERE and not counts):
            return None
        try:
            conversion = self._find(info.serial)
            if conversion is None:
                return None
            check_unit(conversion, info, counts)
            return as_meta(conversion)
        except CalibrationError as error:
            self.trouble = f"The calibration on this computer is not used: {error}"
            return None

    def _stored(self, info: DeviceInfo) -> CalibrationMeta | None:
        """Return the curve that the instrument carries with it; its record, and so its uncertainty, lies elsewhere."""
        why, stored = info.stored_problem, info.stored
        if stored is not None:
            try:
                return as_meta(
                    Conversion(
                        f"{STORED}{stored.record.hex()}",
                        info.serial,
                        "counts",
                        stored.zero_reading,
                        stored.coefficients,
                        stored.low_n,
                        stored.high_n,
                        date=stored.day.isoformat(),
                        source="device",
                    )
                )
            except CalibrationError as error:
                why = str(error)
        if why:
            self.trouble = self.trouble or f"The calibration that the instrument stores is not used: {why}"
        return None


def _typed(info: DeviceInfo) -> bool:
    return info.scale is not None and info.scale.source == "typed"


def check_unit(conversion: Conversion, info: DeviceInfo, counts: bool | None) -> None:
    """Refuse a calibration that is not of what the device sends.

    Args:
        conversion: The calibration.
        info: The device.
        counts: Whether it sends raw counts; None where that is not known, and nothing is refused.

    Raises:
        CalibrationError: It is of something else.
    """
    of_counts = conversion.unit == "counts"
    if counts is None or counts == of_counts:
        return
    raise CalibrationError(
        f"{info.model or info.driver} sends {_SENT[counts]}, but the calibration {conversion.identity} is of "
        f"{_SENT[of_counts]}. Use a calibration that was made with this device as it is connected now, or none."
    )


def _sends_counts(info: DeviceInfo, block: SampleBlock | None) -> bool | None:
    """Return whether a device sends raw counts, None where nobody knows."""
    if block is not None and (block.counts is not None or block.force_n is not None):
        return block.force_n is None
    return counts_by_name(info)


def counts_by_name(info: DeviceInfo) -> bool | None:
    """Return whether a device that has sent nothing yet sends raw counts, None where that is not known."""
    if info.wire_unit:
        return info.wire_unit == "counts"
    return True if info.scale is not None else None
