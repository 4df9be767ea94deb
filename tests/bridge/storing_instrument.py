"""An instrument that stores its calibration, without a line and behind one: what several tests have in common."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from firmware_bridge.codecs.nkt1_calibration import StoredCalibration, StoredEvent
from firmware_bridge.codecs.nkt1_talk import Answer, InstrumentTalk, UnlockedEvent
from firmware_bridge.virtual import Scenario, VirtualDynamometer, play
from firmware_bridge.virtual.nkt1_store import Copies, Eeprom, StoreGuard
from firmware_bridge.virtual.speakers import Speaker

NONCE = 0x12345678
SIZE = 66
"""A block with its CRC, as the specification states it."""
OLD = StoredCalibration(84000.0, (7990.0,), 20.0, 500.0, date(2025, 11, 19), bytes(range(8)))
NEW = StoredCalibration(84213.0, (8000.0, 0.25), 50.0, 500.0, date(2026, 11, 20), bytes.fromhex("0011223344556677"))
OLD_BYTES, NEW_BYTES, BAD_BYTES = OLD.sealed(), NEW.sealed(), bytes([0x5A]) * SIZE
on_a_pty = pytest.mark.skipif(sys.platform == "win32", reason="there are no ptys on Windows")


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class Bench:
    """A guard without a line, and a host that talks to it."""

    def __init__(self, stored: StoredCalibration | None = OLD, nonces: tuple[int, ...] = (NONCE,)) -> None:
        self.eeprom, self.clock, self.talk = Eeprom(), Clock(), InstrumentTalk()
        if stored is not None:
            assert Copies(self.eeprom).keep(stored.sealed())
        drawn = itertools.cycle(nonces)
        self.guard = StoreGuard(self.eeprom, self.clock, lambda: next(drawn))

    def ask(self, command: bytes) -> list[Answer]:
        return self.talk.feed(self.guard.feed(command))

    def unlock(self) -> int:
        [answer] = self.ask(self.talk.unlock())
        assert isinstance(answer, UnlockedEvent)
        return answer.nonce

    def stored(self) -> StoredCalibration | None:
        [answer] = self.ask(self.talk.read())
        assert isinstance(answer, StoredEvent)
        return answer.calibration


def filled(stored: StoredCalibration | None = OLD) -> Eeprom:
    eeprom = Eeprom()
    if stored is not None:
        assert Copies(eeprom).keep(stored.sealed())
    return eeprom


@contextmanager
def served(speaker: Speaker, *, socket: bool = False, rest_s: float = 0.1) -> Iterator[tuple[VirtualDynamometer, str]]:
    """Serve an instrument; yield it and its address."""
    signal = play(Scenario("rest", rest_s=rest_s, rate_hz=speaker.rate_hz))
    device = VirtualDynamometer(signal, speaker, use_socket=socket)
    scheme = device.port.replace("socket://", "socket:") if socket else f"serial:{device.port}"
    try:
        yield device, f"{scheme}?driver=nkt1"
    finally:
        device.close()
