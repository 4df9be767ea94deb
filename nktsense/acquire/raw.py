"""A device's readings as it sends them: not converted, not zeroed, no trial looked for. For calibration."""

from __future__ import annotations

from pathlib import Path

from firmware_bridge import Device, SampleBlock
from nktsense.acquire.live import LiveSession


class RawSession(LiveSession):
    """A session whose updates hold the raw readings in ``force_n``; ``calibrated`` says whether they are newtons.

    Args:
        device: The device, not yet open.
        journal_path: Where to record; None records nothing.
    """

    def __init__(self, device: Device, *, journal_path: Path | None = None) -> None:
        super().__init__(device, journal_path=journal_path, zero=False)

    def _watch(self, block: SampleBlock) -> None:
        readings = block.counts if block.counts is not None else block.force_n
        assert readings is not None
        self._newtons = block.counts is None
        self._publish(block, readings, (), block.facts)
