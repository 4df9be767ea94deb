"""What the samples of a stream tell of its force sensor while they come."""

from __future__ import annotations

from firmware_bridge import FactKind, SampleBlock
from nktsense.acquire.update import SensorState


class SensorWatch:
    """Follows the force sensor of a stream.

    Attributes:
        state: What the newest sample tells of it.
    """

    def __init__(self) -> None:
        self.state = SensorState.USABLE

    def take(self, block: SampleBlock) -> None:
        """Take a block. A device tells a fault once, when it begins; its samples tell how long it lasts."""
        faulty = self.state is SensorState.FAULTY or any(fact.kind is FactKind.SENSOR_FAULT for fact in block.facts)
        unusable = faulty if not len(block) else block.saturated is not None and bool(block.saturated[-1])
        if unusable:
            self.state = SensorState.FAULTY if faulty else SensorState.BEYOND_RANGE
        elif len(block):
            self.state = SensorState.USABLE


def all_unusable(block: SampleBlock) -> bool:
    """Return whether none of its samples is a reading of the force."""
    return block.saturated is not None and bool(block.saturated.all())
