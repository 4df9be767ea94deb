"""Counts as newtons while they come, by what is known of the device at that moment."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calibration import CalibrationRecord
from firmware_bridge import DeviceInfo, SampleBlock
from nktsense.recording.chunks import calibrated_force


class ToNewtons:
    """The conversion of a device's counts.

    Args:
        calibration: Overrides what the device says of its counts; None for none.
    """

    def __init__(self, calibration: CalibrationRecord | None) -> None:
        self._calibration = calibration
        self._asked: DeviceInfo | None = None
        self._answer: CalibrationRecord | None = calibration

    def record(self, info: DeviceInfo) -> CalibrationRecord | None:
        """Return what converts the counts of a device, or None where nothing is known."""
        if self._calibration is None and info is not self._asked:  # an info is the same object until it changes
            self._asked = info
            self._answer = None if info.scale is None else CalibrationRecord.from_scale(info.scale, info.serial)
        return self._answer

    def force(self, block: SampleBlock, info: DeviceInfo) -> tuple[NDArray[np.float64], bool]:
        """Return a block's force before zeroing, shape (n,), and True; without a conversion its counts and False."""
        if block.force_n is not None:
            return block.force_n, True
        assert block.counts is not None
        record = self.record(info)
        if record is None:
            return block.counts, False
        return calibrated_force(block.counts, record.zero_counts, record.counts_per_n), True
