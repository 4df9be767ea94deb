"""A dynamometer made of software: real bytes over a real pty or socket, known truth, planted faults."""

from firmware_bridge.virtual.scenario import SCENARIOS, Scenario, Signal, Truth, play
from firmware_bridge.virtual.server import Faults, VirtualDynamometer
from firmware_bridge.virtual.speakers import Speaker, make_speaker

__all__ = [
    "SCENARIOS",
    "Faults",
    "Scenario",
    "Signal",
    "Speaker",
    "Truth",
    "VirtualDynamometer",
    "make_speaker",
    "play",
]
