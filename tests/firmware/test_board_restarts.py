"""The simulated board is reset, loses its supply, or starts with a damaged memory; the host sees what happened."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge.codecs.nkt1 import Status
from firmware_bridge.codecs.nkt1_calibration import NONCE, READ, STORED, UNLOCK, WRITE
from tests.bridge.storing_instrument import BAD_BYTES, NEW_BYTES, OLD_BYTES, SIZE
from tests.firmware.board import FRONTS, Frame, SimBoard, host_of

pytestmark = [pytest.mark.ci, pytest.mark.usefixtures("simulated")]

AT_S = 1.0
SETTING_UP = Status.MOTION_SENSOR_FAULT | Status.FORCE_SENSOR_FAULT
"""So soon after a restart the sensors may not have answered yet."""
EEPROM_SIZE = 1024
both_fronts = pytest.mark.parametrize("front", FRONTS)


def streams_around(front: str, folder: Path, fault: str) -> tuple[list[Frame], list[Frame], int]:
    """Stream until the board restarts, start it anew; return the frames before and after, and how many were damaged."""
    with SimBoard(front, folder, faults=(fault,)) as board:
        with host_of(board) as host:
            host.read_until(lambda: bool(board.log("conversion")))
            host.start()
            host.read_until(lambda: len(board.log("reset")) > 1)
            host.identify()
            before = len(host.frames)
            after = host.stream_for(1.0)
        board.stop()
        assert not board.log("violation")
    return host.frames[:before], after, host.damaged


@both_fronts
@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("reset_midframe", Status(0)),
        ("brownout", Status.RESTARTED_BY_SUPPLY),
        ("hang", Status.RESTARTED_BY_WATCHDOG),
    ],
)
def test_a_restart_in_the_middle_of_a_frame(front: str, fault: str, why: Status, tmp_path: Path) -> None:
    before, after, damaged = streams_around(front, tmp_path, f"{fault}@start+{AT_S}")
    # The cut frame is lost, with what was sent right after it, and nothing that is whole is wrong.
    assert damaged <= 1
    assert {frame.status for frame in before[1:]} == {Status(0)}
    # It does not stream by itself; started anew, it says that it restarted, and why, once.
    assert after[0].status & ~SETTING_UP == Status.RESTARTED | why
    assert {frame.status & ~SETTING_UP for frame in after[1:]} == {Status(0)}
    assert after[-1].status == Status(0)
    assert after[0].sequence == 0


def test_a_clock_that_stands_still_is_no_progress(tmp_path: Path) -> None:
    """All its deadlines would wait for ever, and its samples all be of one time. An HX711's read-out sets it going."""
    before, after, damaged = streams_around("nau7802", tmp_path, f"clock_stops@start+{AT_S}")
    assert damaged <= 1
    assert len(before) > 0
    assert after[0].status & ~SETTING_UP == Status.RESTARTED | Status.RESTARTED_BY_WATCHDOG
    assert after[-1].status == Status(0)
    times_us = [frame.time_us for frame in after]
    assert times_us == sorted(set(times_us))


def memory(copy_a: bytes, copy_b: bytes) -> bytes:
    return (copy_a + copy_b).ljust(EEPROM_SIZE, b"\xff")


def started_with(front: str, folder: Path, cells: bytes) -> tuple[bytes, Status, bytes]:
    """Start with a memory; return what it says is stored, the status while streaming, and the memory afterwards."""
    eeprom = folder / "eeprom.bin"
    eeprom.write_bytes(cells)
    with SimBoard(front, folder, eeprom=eeprom) as board:
        with host_of(board) as host:
            stored = host.ask(READ, STORED)
            host.read_until(lambda: bool(board.log("conversion")))
            status = host.stream_for(0.5)[-1].status
        board.stop()
        assert not board.log("violation")
    return stored, status, eeprom.read_bytes()


@pytest.mark.parametrize(
    ("copy_a", "copy_b", "counts"),
    [
        (OLD_BYTES, BAD_BYTES, OLD_BYTES),
        (BAD_BYTES, OLD_BYTES, OLD_BYTES),
        (NEW_BYTES, OLD_BYTES, NEW_BYTES),
        (OLD_BYTES, OLD_BYTES, OLD_BYTES),
    ],
)
def test_one_whole_copy_is_enough_and_mends_the_other(
    copy_a: bytes, copy_b: bytes, counts: bytes, tmp_path: Path
) -> None:
    stored, status, cells = started_with("hx711", tmp_path, memory(copy_a, copy_b))
    assert stored == b"\x01" + counts
    assert status == Status(0)
    assert cells[:SIZE] == cells[SIZE : 2 * SIZE] == counts


def test_two_damaged_copies_are_told_and_left_alone(tmp_path: Path) -> None:
    stored, status, cells = started_with("hx711", tmp_path, memory(BAD_BYTES, BAD_BYTES[::-1]))
    assert stored == b"\x02"
    assert status == Status.CALIBRATION_DAMAGED
    assert cells[: 2 * SIZE] == memory(BAD_BYTES, BAD_BYTES[::-1])[: 2 * SIZE]


def test_an_empty_memory_is_no_damage(tmp_path: Path) -> None:
    stored, status, _ = started_with("hx711", tmp_path, b"\xff" * EEPROM_SIZE)
    assert stored == b"\x00"
    assert status == Status(0)


def test_what_is_said_to_the_boot_loader_is_lost_and_asking_again_helps(tmp_path: Path) -> None:
    with SimBoard("hx711", tmp_path, "--boot-s", "1.5") as board:
        with host_of(board) as host:
            frames = host.stream_for(0.5)
        board.stop()
        began = board.log("reset")[0].sim_us
    assert began == pytest.approx(1.5e6, abs=1e4)
    # Optiboot hands the reason on; it was switched on, and that is no more than a restart.
    assert frames[0].status == Status.RESTARTED
    assert {frame.status for frame in frames[1:]} <= {Status(0), Status.MOTION_SENSOR_FAULT}


def test_the_serial_number_stays(tmp_path: Path) -> None:
    eeprom = tmp_path / "eeprom.bin"
    serials: set[str] = set()
    for _ in range(2):
        with SimBoard("hx711", tmp_path, eeprom=eeprom) as board, host_of(board) as host:
            serials.add(host.identify()["serial"])
            host.stream_for(0.5)  # it is made when first asked for, and writing it takes a tenth of a second
    assert len(serials) == 1


def test_a_power_cut_while_a_calibration_is_written_leaves_the_old_or_the_new_one(tmp_path: Path) -> None:
    eeprom = tmp_path / "eeprom.bin"
    eeprom.write_bytes(memory(OLD_BYTES, OLD_BYTES))
    rng = np.random.default_rng(7)
    seen: set[bytes] = set()
    now = OLD_BYTES
    with SimBoard("hx711", tmp_path, eeprom=eeprom, speed=10) as board:
        with host_of(board) as host:
            for cut in range(1, 13):
                new = NEW_BYTES if now == OLD_BYTES else OLD_BYTES
                nonce = host.ask(UNLOCK, NONCE)
                host.send(WRITE, nonce + new)
                time.sleep(float(rng.uniform(0.005, 0.045)))  # writing both copies takes 0.4 s on the board
                board.control("fault brownout")
                host.read_until(lambda cut=cut: len(board.log("reset")) == cut + 1)
                stored = host.ask(READ, STORED)
                assert stored in (b"\x01" + now, b"\x01" + new)
                now = stored[1:]
                seen.add(now)
        board.stop()
        assert not board.log("violation")
        assert board.log("eeprom"), "no cut hit a byte that was being written"
    assert seen == {OLD_BYTES, NEW_BYTES}
    assert eeprom.read_bytes()[: 2 * SIZE] == 2 * now
