"""The portable core of the firmware in C: its own tests, and held against the Python that it talks to."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge.codec import SampleEvent
from firmware_bridge.codecs.nkt1 import DATA, MAX_FRAME, Nkt1Codec, frame_splitter, pack_frame, unpack_frame
from firmware_bridge.codecs.nkt1_calibration import NONCE, READ, UNLOCK, WRITE
from firmware_bridge.samples import FactKind
from firmware_bridge.virtual.nkt1_store import EEPROM_SIZE, Eeprom, StoreGuard
from tests.bridge.storing_instrument import BAD_BYTES, NEW_BYTES, OLD_BYTES
from tests.firmware.shared_core import FIRMWARE, NEEDS_AVR, NEEDS_GCC, Core, Sample, compiled, have

START, STOP = 0x82, 0x83
LONGEST = MAX_FRAME - 6
"""Bytes of payload."""
needs_gcc = pytest.mark.skipif(not have("gcc"), reason=NEEDS_GCC)
needs_make = pytest.mark.skipif(not have("gcc", "make"), reason=NEEDS_GCC)
needs_avr = pytest.mark.skipif(not have("avr-gcc", "make"), reason=NEEDS_AVR)

counts, shorts = st.integers(-(2**23), 2**23 - 1), st.integers(-(2**15), 2**15 - 1)
kinds, words = st.integers(0, 255), st.integers(0, 0xFFFF)
payloads = st.binary(max_size=LONGEST) | st.lists(st.sampled_from((0, 0, 1, 255)), max_size=LONGEST).map(bytes)


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> Core:
    return Core(compiled(tmp_path_factory.mktemp("core")))


def made(target: str, folder: Path) -> str:
    """Run make, all that it makes in a folder of its own; return what it says."""
    command = ["make", "-j2", "--no-print-directory", "-C", str(FIRMWARE), target, f"BUILD={folder}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stderr
    return done.stdout


@needs_make
@pytest.mark.ci
def test_its_own_tests_hold_under_the_sanitizers(tmp_path: Path) -> None:
    said = dict(re.findall(r"^(test_\w+): (\d+) checks$", made("test", tmp_path), re.MULTILINE))
    assert set(said) == {test.stem for test in (FIRMWARE / "host").glob("test_*.c")}
    assert all(int(checks) > 0 for checks in said.values())


@needs_avr
@pytest.mark.ci
def test_both_images_leave_a_quarter_of_the_chip(tmp_path: Path) -> None:
    line = r"nktsense-(\w+)\.elf: flash (\d+) of 32768 bytes \(\d+ % free\), RAM (\d+) of 2048 bytes \(\d+ % free\)"
    sizes = re.findall(line, made("all", tmp_path))
    assert sorted(front for front, _, _ in sizes) == ["hx711", "nau7802"]
    for _, flash, ram in sizes:
        assert 0 < int(flash) <= 32768 * 3 // 4
        assert 0 < int(ram) <= 2048 * 3 // 4


@needs_gcc
class TestFrames:
    @given(kind=kinds, sequence=words, payload=payloads)
    def test_both_sides_make_the_same_bytes_of_a_frame(
        self, core: Core, kind: int, sequence: int, payload: bytes
    ) -> None:
        frame = core.packed(kind, sequence, payload)
        assert frame == pack_frame(kind, sequence, payload)
        assert unpack_frame(frame[:-1]) == (kind, sequence, payload)
        assert core.unpacked(frame) == [(kind, sequence, payload)]

    @given(
        st.lists(
            st.tuples(kinds, words, payloads).map(lambda frame: pack_frame(*frame))
            | st.binary(max_size=300)
            | st.just(b"\0\0"),
            max_size=8,
        ),
        st.data(),
    )
    def test_both_sides_find_the_same_frames_in_a_bad_line(
        self, core: Core, pieces: list[bytes], data: st.DataObject
    ) -> None:
        stream = bytearray(b"".join(pieces))
        for _ in range(data.draw(st.integers(0, 2)) if stream else 0):
            at = data.draw(st.integers(0, len(stream) - 1))
            if data.draw(st.booleans()):
                stream[at] ^= 1 << data.draw(st.integers(0, 7))
            else:
                del stream[at : at + 1]
                stream = stream or bytearray(b"\0")
        stream += b"\0" + pack_frame(0x88, 1, b"")
        found = [unpack_frame(piece) for piece in frame_splitter().feed(bytes(stream)) if isinstance(piece, bytes)]
        assert core.unpacked(bytes(stream)) == [frame for frame in found if not isinstance(frame, FactKind)]

    def test_what_is_too_long_is_not_sent(self, core: Core) -> None:
        assert core.packed(1, 0, b"\1" * LONGEST) == pack_frame(1, 0, b"\1" * LONGEST)
        assert core.packed(1, 0, b"\1" * (LONGEST + 1)) == b""

    @given(
        st.lists(st.tuples(counts, shorts, shorts), min_size=1, max_size=28),
        st.integers(0, 2**32 - 1),
        st.integers(1, 100_000),
        words,
    )
    def test_the_codec_reads_what_the_packer_writes(
        self, core: Core, values: list[tuple[int, int, int]], start_us: int, step_us: int, sequence: int
    ) -> None:
        samples = [Sample((start_us + i * step_us) % 2**32, *value, 0) for i, value in enumerate(values)]
        (event,) = Nkt1Codec().feed(core.data(samples, sequence))
        assert isinstance(event, SampleEvent)
        assert event.sequence == sequence
        assert event.angular_velocity_dps is not None
        assert event.angle_deg is not None
        assert np.asarray(event.ticks).tolist() == [sample.time_us for sample in samples]
        assert event.values.tolist() == [value for value, _, _ in values]
        assert event.angular_velocity_dps.tolist() == [velocity / 16 for _, velocity, _ in values]
        np.testing.assert_allclose(event.angle_deg, [angle / 100 for _, _, angle in values], rtol=1e-12)


class WearingEeprom(Eeprom):
    """Has a cell that keeps its value."""

    def __init__(self) -> None:
        super().__init__()
        self.worn: int | None = None

    def write(self, address: int, value: int) -> None:
        if address != self.worn:
            super().write(address, value)


class Pair:
    """The firmware and the Python that stands for it in other tests, side by side."""

    def __init__(self, core: Core) -> None:
        self.core, self.eeprom, self.nonce = core, WearingEeprom(), 0
        core.switch_on()
        core.run_ms(1)
        self.guard = self.new_guard()
        self.number = 0

    def new_guard(self) -> StoreGuard:
        return StoreGuard(self.eeprom, lambda: self.heard_s, lambda: self.nonce)

    def say(self, kind: int, payload: bytes = b"", damage: bool = False) -> None:
        """Give both the same command, and compare what they answer and what they keep."""
        self.number = (self.number + 1) & 0xFFFF
        frame = bytearray(pack_frame(kind, self.number, payload))
        if damage:
            frame[2] = frame[2] % 255 + 1
        self.heard_s = self.core.now_s
        self.core.hear(bytes(frame))
        self.core.run_ms(1000)
        answers = self.answers()
        for got, _, said in answers:
            if got == NONCE:
                self.nonce = int.from_bytes(said, "little")  # what one draws, the other is given
        assert answers == self.core.unpacked(self.guard.feed(bytes(frame)))
        self.compare()

    def answers(self) -> list[tuple[int, int, bytes]]:
        return [frame for frame in self.core.unpacked(self.core.sent()) if frame[0] != DATA]

    def power_cycle(self, cell: int, value: int) -> None:
        """Switch both off and on; meanwhile a byte changed."""
        self.core.put(cell, value)
        self.eeprom.cells[cell] = value
        self.core.restart()
        self.core.run_ms(1000)
        self.guard = self.new_guard()
        assert not self.answers()
        self.compare()

    def compare(self) -> None:
        assert self.core.memory(EEPROM_SIZE) == bytes(self.eeprom.cells)
        assert self.core.memory_misused == 0


def sealed(block: bytes) -> bytes:
    return block + struct.pack("<I", zlib.crc32(block))


BLOCKS = (OLD_BYTES, NEW_BYTES, BAD_BYTES, sealed(b"\2" + NEW_BYTES[1:-4]))
cells, numbers = st.integers(0, EEPROM_SIZE - 1), st.integers(0, 255)
blocks = st.sampled_from(BLOCKS) | st.tuples(st.sampled_from(BLOCKS[:2]), st.integers(0, 61), numbers).map(
    lambda it: sealed(it[0][: it[1]] + bytes((it[2],)) + it[0][it[1] + 1 : -4])
)
steps = st.one_of(
    *(st.tuples(st.just(command)) for command in ("read", "unlock", "start", "start", "stop", "damaged")),
    st.tuples(st.just("write"), blocks, st.sampled_from((0, 0, 0, 1)), st.sampled_from((70, 70, 70, 69, 4, 0))),
    st.tuples(st.just("unlock and write"), blocks, st.sampled_from((0, 3000, 9000, 13_000))),
    st.tuples(st.just("power"), cells, numbers),
    st.tuples(st.just("wear"), cells),
)


@needs_gcc
class TestStore:
    @settings(deadline=None)
    @given(st.lists(steps, min_size=8, max_size=20))
    def test_both_answer_the_same_and_keep_the_same_bytes(self, core: Core, said: list[tuple[object, ...]]) -> None:
        pair = Pair(core)
        for step in said:
            match step:
                case ("read",):
                    pair.say(READ)
                case ("unlock",):
                    pair.say(UNLOCK)
                case ("start",):
                    pair.say(START)
                case ("stop",):
                    pair.say(STOP)
                case ("damaged",):
                    pair.say(READ, damage=True)
                case ("write", bytes(block), int(wrong), int(size)):
                    pair.say(WRITE, (struct.pack("<I", pair.nonce ^ wrong) + block)[:size])
                case ("unlock and write", bytes(block), int(wait_ms)):
                    pair.say(UNLOCK)
                    core.run_ms(wait_ms)
                    pair.say(WRITE, struct.pack("<I", pair.nonce) + block)
                case ("power", int(cell), int(value)):
                    pair.power_cycle(cell, value)
                case ("wear", int(cell)):
                    core.wear(cell)
                    pair.eeprom.worn = cell
                case _:
                    raise AssertionError(step)
        pair.say(STOP)
        pair.say(READ)
        assert core.memory(EEPROM_SIZE) == bytes(pair.eeprom.cells)

    def test_a_calibration_goes_there_and_back(self, core: Core) -> None:
        pair = Pair(core)
        for block in (OLD_BYTES, NEW_BYTES):
            pair.say(UNLOCK)
            pair.say(WRITE, struct.pack("<I", pair.nonce) + block)
            assert core.memory(EEPROM_SIZE) == block + block
        pair.power_cycle(3, 0xEE)
        assert core.memory(EEPROM_SIZE) == NEW_BYTES + NEW_BYTES
