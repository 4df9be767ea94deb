"""What an instrument is asked over Bluetooth: all that it is asked on a line, at any MTU, and never by half."""

from __future__ import annotations

import asyncio
from datetime import date

import numpy as np
import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

from bumble_backend import Air
from on_air import on_air
from test_nkt1_ble import BREAK, COUNTS, HERE, STEP_US, read, reader_of, switched_on

from firmware_bridge.address import Address
from firmware_bridge.codecs.nkt1_calibration import Reason, State, StoredCalibration, StoredEvent
from firmware_bridge.codecs.nkt1_service import Report, SelfTest, Zero
from firmware_bridge.codecs.nkt1_talk import UnlockedEvent
from firmware_bridge.drivers.nkt1_air import air_link
from firmware_bridge.instrument.conversation import Conversation, RefusedError
from firmware_bridge.instrument.talk import rate_of, set_rate
from firmware_bridge.links import BleLink
from firmware_bridge.virtual import Scenario, play
from firmware_bridge.virtual.nkt1_store import Eeprom

pytestmark = pytest.mark.ci

ADDRESS = f"ble:{HERE}?driver=nkt1"
CALIBRATION = StoredCalibration(84213.0, (2100.0, 0.25), 20.0, 500.0, date(2026, 11, 20), bytes(range(8)))
REST = play(Scenario("rest", rest_s=30.0))


def link_of(air: Air) -> BleLink:
    return air_link(Address.parse(ADDRESS), scanner=air.scanner, client=air.client)


async def unlocked(one: Conversation) -> int:
    event = await one.ask_briefly(one.talk.unlock, UnlockedEvent)
    assert event is not None
    return event.nonce


async def written(one: Conversation, nonce: int) -> StoredEvent | None:
    return await one.ask(lambda: one.talk.write(nonce, CALIBRATION), StoredEvent, 2.0)


@pytest.mark.parametrize("mtu", [23, 64, 247])
def test_every_question_is_answered(mtu: int) -> None:
    @on_air
    async def test(air: Air) -> None:
        other = await switched_on(air, REST, eeprom=Eeprom(), mtu=mtu)
        link = link_of(air)
        await link.open()
        one = Conversation(link, ADDRESS)
        assert (await one.identity())["serial"] == "NK5C071A2B"
        assert (await rate_of(one)).rate_hz == 320
        assert (await set_rate(one, 80)).rate_hz == 80
        tested = await one.ask_briefly(one.talk.self_test, SelfTest)
        assert tested is not None
        assert tested.passed
        assert tested.rate_hz == 80.0
        zero = await one.ask_briefly(one.talk.zero, Zero)
        assert zero is not None
        assert zero.mean_counts == 84213
        before = await one.ask_briefly(one.talk.read, StoredEvent)
        assert before is not None
        assert before.state is State.NOTHING
        stored = await written(one, await unlocked(one))
        assert stored is not None
        assert stored.calibration == CALIBRATION
        report = await one.ask_briefly(one.talk.report, Report)
        assert report is not None
        assert report.bad_commands == 0
        await link.close()
        assert max(map(len, other.sent)) <= mtu - 3

    test()


@on_air
async def test_a_lost_connection_voids_the_nonce_the_stream_and_half_a_command(air: Air) -> None:
    other = await switched_on(air, REST, eeprom=Eeprom())
    link = link_of(air)
    await link.open()
    one = Conversation(link, ADDRESS)
    nonce = await unlocked(one)
    await link.write(one.talk.write(nonce, CALIBRATION)[:40])
    await other.drop()
    await link.open()
    one = Conversation(link, ADDRESS)
    assert (await one.identity())["serial"] == "NK5C071A2B"
    with pytest.raises(RefusedError) as refused:
        await written(one, nonce)
    assert refused.value.reason == Reason.LOCKED
    stored = await one.ask_briefly(one.talk.read, StoredEvent)
    assert stored is not None
    assert stored.state is State.NOTHING
    reader = reader_of(air)
    await link.close()
    await reader.open()
    assert other.streams
    await other.drop()
    assert not other.streams
    await reader.close()


@on_air
async def test_while_it_streams_it_answers_and_keeps_its_memory(air: Air) -> None:
    other = await switched_on(air, eeprom=Eeprom(), speed=4.0)
    reader = reader_of(air)
    await reader.open()
    reading = asyncio.create_task(read(reader, other))
    while len(other.sent) < 10:  # it streams
        await asyncio.sleep(0.005)
    sent = len(other.sent)
    [connection] = air.adapter.connections.values()
    talk = Conversation(link_of(air), ADDRESS).talk
    asked = b"".join((talk.report(), talk.zero(), talk.unlock(), talk.read()))
    client = connection.gatt_client
    [control] = [c for s in client.services for c in s.characteristics if c.uuid.to_hex_str().startswith("F4A70003")]
    for at in range(0, len(asked), 7):  # whatever the parts
        await control.write_value(asked[at : at + 7], with_response=True)
    got = await reading
    await reader.close()
    answers = b"".join(other.sent[sent:]).split(b"\0")
    kinds = [answer[2] for answer in answers if len(answer) > 2]
    assert [kind for kind in kinds if kind != 0x01] == [0x07, 0x06, 0x0A, 0x0A]
    assert got.counts == COUNTS.tolist()
    assert np.diff(got.device_us).tolist() == [STEP_US] * (len(COUNTS) - 1)


@on_air
async def test_its_rate_is_set_by_the_address(air: Air) -> None:
    other = await switched_on(air, BREAK)
    reader = reader_of(air, "&rate=80")
    await reader.open()
    got = await read(reader, other)
    assert reader.info.nominal_rate_hz == 80.0
    await reader.close()
    assert set(np.diff(got.device_us).tolist()) == {12_500}
    frames = [len(block) for block in got.blocks if len(block)]
    assert set(frames[:-1]) == {4}
