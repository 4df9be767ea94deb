"""What some devices tell beside samples: marks that others set, that their force is zeroed, or calibrated, already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from firmware_bridge import Device
from nktsense.recording.nkt_writer import Mark


@runtime_checkable
class TellsMarks(Protocol):
    """A device that marks come from.

    Attributes:
        on_mark: Called for each, on a thread of the device's own; None for nobody.
    """

    on_mark: Callable[[Mark], None] | None


@runtime_checkable
class _TellsZero(Protocol):
    @property
    def zeroed(self) -> bool: ...


def is_zeroed(device: Device) -> bool:
    """Return whether a device, now open, says that its force is zeroed already."""
    return isinstance(device, _TellsZero) and device.zeroed


@runtime_checkable
class _TellsCalibration(Protocol):
    @property
    def calibrated_by(self) -> str: ...


def already_by(device: Device) -> str:
    """Return the calibration by which a device's force is made already, or ""."""
    return device.calibrated_by if isinstance(device, _TellsCalibration) else ""
