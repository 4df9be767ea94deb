"""A driver's bytes read without a device behind them: what the tests of the suite have in common."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, cast

import numpy as np

from firmware_bridge.address import Address
from firmware_bridge.assembler import Assembler
from firmware_bridge.conformance.example import Example
from firmware_bridge.registry import Driver, load_driver
from firmware_bridge.samples import Fact, FloatArray, SampleBlock

Case = tuple[str, Example]
"""A driver by name, and one of its examples."""
MOST_WAITING: Final = 8192
"""So many bytes may wait for the rest of their frame at most."""


@cache
def driver_of(name: str) -> Driver:
    """Return a driver, loaded once."""
    return load_driver(name)


def made(case: Case, **options: str) -> Any:
    """Return the driver's device, not opened."""
    name, example = case
    driver = driver_of(name)
    scheme = example.scheme or driver.schemes[0]
    return driver.make(Address(scheme, "conformance", {**example.options, "driver": name, **options}))


def opened(case: Case, **options: str) -> Assembler:
    """Return what reads the driver's bytes, without a device behind it."""
    return cast("Assembler", made(case, **options).assembler)


@dataclass(frozen=True, slots=True)
class Heard:
    """What an assembler gave."""

    values: FloatArray
    host_s: FloatArray
    times: FloatArray | None
    facts: list[Fact]
    unit: str | None


def taken(assembler: Assembler, blocks: Iterable[SampleBlock]) -> Heard:
    """Join blocks."""
    full = list(blocks)
    some = [block for block in full if len(block)]
    values = [block.force_n if block.force_n is not None else block.counts for block in some]
    clocks = [block.device_time_s for block in some]
    return Heard(
        np.concatenate([value for value in values if value is not None]) if some else np.empty(0),
        np.concatenate([block.host_time_s for block in some]) if some else np.empty(0),
        np.concatenate([clock for clock in clocks if clock is not None]) if some and clocks[0] is not None else None,
        [fact for block in full for fact in block.facts],
        assembler.unit,
    )


def fed(assembler: Assembler, parts: Iterable[bytes], every_s: float = 0.1) -> Heard:
    """Feed parts one after the other; return all that came of them."""
    blocks: list[SampleBlock] = []
    for i, part in enumerate(parts):
        blocks += assembler.feed(part, 100.0 + every_s * i)
    return taken(assembler, blocks)


def heard(case: Case, parts: Iterable[bytes], **options: str) -> Heard:
    """Feed parts to a fresh assembler of a case, a tenth of a second apart."""
    return fed(opened(case, **options), parts)


def cut(data: bytes, seed: int) -> list[bytes]:
    """Cut bytes at random."""
    rng = random.Random(seed)
    out: list[bytes] = []
    while data:
        size = rng.choice((1, 1, 2, 3, 7, 20, 64))
        out.append(data[:size])
        data = data[size:]
    return out
