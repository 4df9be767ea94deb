"""Making an NKT1 instrument stream that is deaf at first, restarts in mid-stream, or streams already."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from firmware_bridge import AddressError, DeviceOpenError, FactKind, SampleBlock, open_device
from firmware_bridge.codecs import Nkt1Codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.instrument.conversation import Patience
from firmware_bridge.instrument.greeting import Nkt1Greeting
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import SerialLink
from firmware_bridge.virtual import Faults, Scenario, VirtualDynamometer, play
from firmware_bridge.virtual.speakers import LineSpeaker, Nkt1Speaker, Speaker
from tests.bridge.storing_instrument import served

SHORT = Patience(identity_s=0.5, answer_s=0.3, again_s=0.08)
"""With what answers nothing."""
LONG = Patience(identity_s=20.0, answer_s=20.0, again_s=0.08)
"""With what answers at once, or as soon as the machine lets it."""
RATE_HZ = 80.0


class Deaf(Nkt1Speaker):
    """Streams when it is begun with, and hears nothing."""

    def answer(self, heard: bytes) -> bytes:
        del heard
        return b""

    def overhear(self, heard: bytes) -> tuple[bytes, bool]:
        del heard
        return b"", True

    def starts_on(self, heard: bytes) -> bool:
        del heard
        return False

    def hello(self) -> bytes:
        return b""


class NeverStreams(Nkt1Speaker):
    """Says once who it is, and that is all: a second answer to an impatient host would be taken for a beginning."""

    def answer(self, heard: bytes) -> bytes:
        said = super().answer(heard) if not self.told else b""
        self.told = self.told or bool(said)
        return said

    told = False

    def starts_on(self, heard: bytes) -> bool:
        del heard
        return False


@contextmanager
def virtual(speaker: Speaker, faults: Faults | None = None) -> Iterator[VirtualDynamometer]:
    signal = play(Scenario("hold", hold_s=10.0, rate_hz=RATE_HZ))
    device = VirtualDynamometer(signal, speaker, faults, use_socket=True)
    try:
        yield device
    finally:
        device.close()


def listener(device: VirtualDynamometer, patience: Patience = LONG) -> LinkDevice:
    greeting = Nkt1Greeting(device.port, patience=patience)
    greeting.silence_s = 0.3
    return LinkDevice(SerialLink(device.port), Nkt1Codec(), DeviceInfo("nkt1"), greeting=greeting)


def heard(one: LinkDevice, until: float) -> list[SampleBlock]:
    """Return the blocks until so many samples have come."""

    async def main() -> list[SampleBlock]:
        blocks: list[SampleBlock] = []
        try:
            await one.open()
            async for packet in one.packets():
                blocks.extend(packet.blocks)
                if sum(map(len, blocks)) >= until:
                    return blocks
        finally:
            await one.close()
        return blocks

    return asyncio.run(asyncio.wait_for(main(), 60.0))


def facts(blocks: list[SampleBlock], kind: FactKind) -> list[float | None]:
    return [fact.value for block in blocks for fact in block.facts if fact.kind is kind]


def test_a_board_that_swallows_the_first_words_is_asked_again_and_started() -> None:
    with virtual(Nkt1Speaker(RATE_HZ), Faults(boot_s=0.4)) as device:
        one = listener(device)
        blocks = heard(one, 24)
    assert one.info.serial == "SIM-0001"
    assert one.info.nominal_rate_hz == RATE_HZ
    assert not [fact for block in blocks for fact in block.facts]


def test_what_never_answers_is_told_with_what_to_do() -> None:
    with (
        virtual(Deaf(RATE_HZ)) as device,
        pytest.raises(DeviceOpenError, match=r"Nothing answers on .*\. Check the cable"),
    ):
        heard(listener(device, SHORT), 1)


def test_what_answers_in_another_language_is_told() -> None:
    with virtual(LineSpeaker()) as device, pytest.raises(DeviceOpenError, match="no NKT1 instrument"):
        heard(listener(device, SHORT), 1)


def test_one_that_says_who_it_is_and_never_streams_is_told() -> None:
    with (
        virtual(NeverStreams(RATE_HZ)) as device,
        pytest.raises(DeviceOpenError, match=r"SIM-0001 .* sends no readings.*selftest"),
    ):
        heard(listener(device, Patience(identity_s=20.0, answer_s=0.3, again_s=0.08)), 1)


def test_one_that_only_streams_is_accepted() -> None:
    with virtual(Deaf(RATE_HZ)) as device:
        device.begin()
        assert sum(map(len, heard(listener(device, SHORT), 24))) >= 24


def test_one_that_restarts_in_mid_stream_is_started_again_and_says_why() -> None:
    with virtual(Nkt1Speaker(RATE_HZ), Faults(restart_s=0.4, boot_s=0.2)) as device:
        blocks = heard(listener(device), 80)
    assert facts(blocks, FactKind.RESTARTED) == [1.0]
    assert facts(blocks, FactKind.DISCONNECT) == facts(blocks, FactKind.OVERRUN) == []
    device_s = np.concatenate([block.device_time_s for block in blocks if block.device_time_s is not None])
    assert (np.diff(device_s) > 0).all()
    host_s = np.concatenate([block.host_time_s for block in blocks])
    assert 0.3 < float(np.diff(host_s).max()) < 3.0  # the silence, where it was


def test_a_rate_is_asked_for_and_a_refused_one_names_those_that_are_possible() -> None:
    with served(Nkt1Speaker(RATE_HZ), socket=True, rest_s=2.0) as (_, address):
        one = open_device(f"{address}&rate=10")
        assert isinstance(one, LinkDevice)
        blocks = heard(one, 8)
    device_s = np.concatenate([block.device_time_s for block in blocks if block.device_time_s is not None])
    assert np.diff(device_s).tolist() == pytest.approx([0.1] * (len(device_s) - 1))
    assert one.info.nominal_rate_hz == 10.0
    with served(Nkt1Speaker(RATE_HZ), socket=True) as (_, address):
        other = open_device(f"{address}&rate=11")
        assert isinstance(other, LinkDevice)
        with pytest.raises(DeviceOpenError, match=r"cannot send at 11 Hz\. It can: 10, 80, 320\."):
            heard(other, 1)


def test_one_that_streams_already_is_stopped_for_another_rate() -> None:
    with virtual(Nkt1Speaker(RATE_HZ)) as device:
        device.begin()
        one = LinkDevice(SerialLink(device.port), Nkt1Codec(), DeviceInfo("nkt1"), greeting=Nkt1Greeting("x", 80, LONG))
        assert sum(map(len, heard(one, 40))) >= 40


@pytest.mark.parametrize("rate", ["0", "-80", "8.5", "70000"])
def test_a_rate_that_is_none_is_refused_before_anything_is_opened(rate: str) -> None:
    with pytest.raises(AddressError, match="rate"):
        open_device(f"serial:/dev/no-such-port?driver=nkt1&rate={rate}")
