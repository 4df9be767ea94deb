"""The two copies of a stored calibration: power that goes, bits that turn, cells that wear out."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest

from firmware_bridge.codecs.nkt1_calibration import Reason, State, StoredCalibration
from firmware_bridge.codecs.nkt1_talk import RefusedEvent
from firmware_bridge.virtual.nkt1_store import COPY_A, COPY_B, Copies, Eeprom, StoreGuard
from tests.bridge.storing_instrument import BAD_BYTES, NEW, NEW_BYTES, NONCE, OLD, OLD_BYTES, SIZE, Bench


class PowerCutError(Exception):
    """The power is gone."""


class DyingEeprom(Eeprom):
    """Loses power while it writes a cell, which holds anything then."""

    def __init__(self, cells: bytes, left: int, torn: int) -> None:
        super().__init__()
        self.cells[:] = cells
        self.left, self.torn = left, torn

    def write(self, address: int, value: int) -> None:
        if self.left == 0:
            self.cells[address] = self.torn
            raise PowerCutError
        self.left -= 1
        super().write(address, value)


def cut_off(what: Callable[[], object]) -> bool:
    """Do something and return whether the power went."""
    try:
        what()
    except PowerCutError:
        return True
    return False


OTHER = replace(NEW, low_n=60.0, zero_reading=-3.5)
DIFFERENT = next(i for i in range(SIZE) if OLD_BYTES[i] != NEW_BYTES[i])
BEFORE = {
    "both old": OLD_BYTES + OLD_BYTES,
    "only A": OLD_BYTES + BAD_BYTES,
    "only B": BAD_BYTES + OLD_BYTES,
    "cut between": NEW_BYTES + OLD_BYTES,
}


class TestPowerCuts:
    @pytest.mark.parametrize("before", BEFORE)
    @pytest.mark.parametrize("torn", [0xFF, 0x00, 0xA5])
    def test_a_cut_at_any_byte_leaves_the_old_or_the_new(self, before: str, torn: int) -> None:
        ends: set[bytes] = set()
        for left in itertools.count():
            eeprom = DyingEeprom(BEFORE[before], left, torn)
            went = cut_off(lambda: Copies(eeprom).keep(NEW_BYTES))  # noqa: B023
            survivor = Eeprom()
            survivor.cells[:] = eeprom.cells
            state, stored = Copies(survivor).stored()
            assert state is State.STORED
            assert stored in (OLD_BYTES, NEW_BYTES)
            assert survivor.read(COPY_A) == survivor.read(COPY_B) == stored, "repaired at power-on"
            ends.add(stored)
            if not went:
                assert stored == NEW_BYTES
                break
        assert before == "cut between" or ends == {OLD_BYTES, NEW_BYTES}

    @pytest.mark.parametrize("spoiled", [COPY_A, COPY_B])
    def test_a_copy_that_went_bad_since_power_on_is_made_good_before_the_write(self, spoiled: int) -> None:
        for left in itertools.count():
            eeprom = DyingEeprom(BEFORE["both old"], left, 0xFF)
            copies = Copies(eeprom)
            eeprom.cells[spoiled + 9] ^= 0x10
            went = cut_off(lambda: copies.keep(NEW_BYTES))  # noqa: B023
            survivor = Eeprom()
            survivor.cells[:] = eeprom.cells
            stored = Copies(survivor).stored()[1]
            assert stored in (OLD_BYTES, NEW_BYTES)
            if not went:
                assert stored == NEW_BYTES
                break

    def test_a_second_cut_while_the_first_is_repaired(self) -> None:
        for first in range(0, 2 * SIZE, 3):
            eeprom = DyingEeprom(BEFORE["both old"], first, 0xFF)
            if not cut_off(lambda: Copies(eeprom).keep(NEW_BYTES)):  # noqa: B023
                break
            for second in itertools.count():
                again = DyingEeprom(bytes(eeprom.cells), second, 0x00)
                went = cut_off(lambda: Copies(again))  # noqa: B023
                survivor = Eeprom()
                survivor.cells[:] = again.cells
                assert Copies(survivor).stored()[1] in (OLD_BYTES, NEW_BYTES)
                if not went:
                    break

    def test_a_cut_in_the_very_first_write_is_told(self) -> None:
        eeprom = DyingEeprom(b"\xff" * 2 * SIZE, 30, 0xFF)
        assert cut_off(lambda: Copies(eeprom).keep(NEW_BYTES))
        assert Copies(eeprom).stored() == (State.DAMAGED, b"")

    def test_every_single_bit_that_turns_in_one_copy_is_made_good_by_the_other(self) -> None:
        for place, bit in itertools.product(range(2 * SIZE), range(8)):
            eeprom = Eeprom()
            eeprom.cells[:] = OLD_BYTES + OLD_BYTES
            eeprom.cells[place] ^= 1 << bit
            assert Copies(eeprom).stored() == (State.STORED, OLD_BYTES)
            assert eeprom.cells == OLD_BYTES + OLD_BYTES

    @pytest.mark.parametrize(("worn", "kept"), [(COPY_A + DIFFERENT, OLD), (COPY_B + DIFFERENT, NEW)])
    def test_a_worn_cell_is_told_and_costs_one_copy(self, worn: int, kept: StoredCalibration) -> None:
        class Worn(Eeprom):
            def write(self, address: int, value: int) -> None:
                if address != worn:
                    super().write(address, value)

        bench = Bench()
        eeprom = Worn()
        eeprom.cells[:] = OLD_BYTES + OLD_BYTES
        bench.guard = StoreGuard(eeprom, bench.clock, lambda: NONCE)
        assert bench.ask(bench.talk.write(bench.unlock(), NEW)) == [RefusedEvent(Reason.MEMORY)]
        assert bench.stored() == kept
        assert bench.ask(bench.talk.write(bench.unlock(), OTHER)) == [RefusedEvent(Reason.MEMORY)]
        assert bench.stored() == kept, "the only whole copy is not put at risk"
