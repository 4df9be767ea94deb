"""The suite itself: values, cutting, garbage, truncation, wrap, reconnection, tare, sign, unit, rate, options."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import numpy as np
import pytest
from numpy.typing import NDArray

from firmware_bridge.address import Address
from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import Codec
from firmware_bridge.conformance.example import Example
from firmware_bridge.errors import AddressError, CodecError
from firmware_bridge.registry import Driver, load_driver
from firmware_bridge.samples import Fact, FactKind, SampleBlock

FloatArray = NDArray[np.float64]
Case = tuple[str, Example]
_MOST_WAITING = 8192


@cache
def _driver(name: str) -> Driver:
    return load_driver(name)


def opened(case: Case, **options: str) -> Assembler:
    """Return what reads the driver's bytes, without a device behind it."""
    name, example = case
    driver = _driver(name)
    address = Address(driver.schemes[0], "conformance", {**example.options, "driver": name, **options})
    device: Any = driver.make(address)
    return cast("Assembler", device.assembler)


@dataclass(frozen=True, slots=True)
class Heard:
    """What an assembler gave."""

    values: FloatArray
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
        np.concatenate([clock for clock in clocks if clock is not None]) if some and clocks[0] is not None else None,
        [fact for block in full for fact in block.facts],
        assembler.unit,
    )


def heard(case: Case, parts: Iterable[bytes], **options: str) -> Heard:
    """Feed parts one after the other, a tenth of a second apart."""
    assembler = opened(case, **options)
    blocks: list[SampleBlock] = []
    for i, part in enumerate(parts):
        blocks += assembler.feed(part, 100.0 + 0.1 * i)
    return taken(assembler, blocks)


def cut(data: bytes, seed: int) -> list[bytes]:
    """Cut bytes at random."""
    rng = random.Random(seed)
    out: list[bytes] = []
    while data:
        size = rng.choice((1, 1, 2, 3, 7, 20, 64))
        out.append(data[:size])
        data = data[size:]
    return out


def test_the_values_and_their_unit(conformance_case: Case) -> None:
    example = conformance_case[1]
    found = heard(conformance_case, [example.stream])
    np.testing.assert_allclose(found.values, example.values, rtol=1e-6)
    assert (found.unit == "counts") == example.counts


@pytest.mark.parametrize("seed", range(8))
def test_any_cutting_gives_the_same(conformance_case: Case, seed: int) -> None:
    stream = conformance_case[1].stream
    whole = heard(conformance_case, [stream])
    parts = [stream[i : i + 1] for i in range(len(stream))] if seed == 0 else cut(stream, seed)
    found = heard(conformance_case, parts)
    np.testing.assert_array_equal(found.values, whole.values)
    if whole.times is not None:
        np.testing.assert_array_equal(found.times, whole.times)


@pytest.mark.parametrize("seed", range(5))
def test_garbage_raises_nothing_and_the_stream_is_found_again(conformance_case: Case, seed: int) -> None:
    example = conformance_case[1]
    noise = random.Random(seed).randbytes(150)
    found = heard(conformance_case, [example.stream, noise, example.stream])
    half = len(example.values) // 2
    np.testing.assert_allclose(found.values[-half:], example.values[-half:], rtol=1e-6)


def test_every_beginning_of_a_stream_gives_the_beginning_of_the_values(conformance_case: Case) -> None:
    example = conformance_case[1]
    for length in range(0, len(example.stream), 3):
        found = heard(conformance_case, [example.stream[:length]]).values
        np.testing.assert_allclose(found, example.values[: len(found)], rtol=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_noise_alone_raises_nothing_and_fills_no_memory(conformance_case: Case, seed: int) -> None:
    assembler = opened(conformance_case)
    rng = random.Random(seed)
    for i in range(200):
        for block in assembler.feed(rng.randbytes(rng.randrange(300)), 100.0 + i):
            values = block.force_n if block.force_n is not None else block.counts
            assert values is None or bool(np.isfinite(values).all())
    assert getattr(assembler.codec, "waiting", 0) <= _MOST_WAITING


def test_time_rises_and_goes_on_over_the_wrap_of_the_clock(conformance_case: Case) -> None:
    example = conformance_case[1]
    straight = heard(conformance_case, [example.stream]).times
    if straight is None:
        pytest.skip("the device has no clock")
    assert bool((np.diff(straight) > 0).all())
    if example.wrapped is None:
        pytest.skip("the example has no stream over the wrap")
    found = heard(conformance_case, [example.wrapped])
    assert found.times is not None
    np.testing.assert_allclose(np.diff(found.times), np.diff(straight), atol=1e-6)
    assert not [fact for fact in found.facts if fact.kind in (FactKind.GAP, FactKind.CLOCK_RESET)]


def test_a_lost_connection_joins_no_halves_and_tells_the_gap(conformance_case: Case) -> None:
    example = conformance_case[1]
    assembler = opened(conformance_case)
    early = example.stream[: (2 * len(example.stream)) // 3]
    blocks = assembler.feed(early, 100.0)
    before = len(taken(assembler, blocks).values)
    blocks += [assembler.note(FactKind.DISCONNECT, 101.0), assembler.note(FactKind.RECONNECT, 104.0, 4.0)]
    blocks += assembler.feed(example.again or example.stream, 104.5)
    found = taken(assembler, blocks)
    after = found.values[before:]
    np.testing.assert_allclose(found.values[:before], example.values[:before], rtol=1e-6)
    np.testing.assert_allclose(after, example.values[len(example.values) - len(after) :], rtol=1e-6)
    assert len(after) >= len(example.values) - 1
    [gap] = [fact for fact in found.facts if fact.kind is FactKind.GAP]
    assert gap.at_sample == before
    assert gap.value == pytest.approx(4.0, abs=1.0)
    if found.times is not None:
        assert bool((np.diff(found.times) > 0).all())


def test_the_sign_can_be_turned(conformance_case: Case) -> None:
    example = conformance_case[1]
    if example.counts:
        with pytest.raises(AddressError):
            opened(conformance_case, sign="-1")
        return
    found = heard(conformance_case, [example.stream], sign="-1")
    np.testing.assert_allclose(found.values, -np.array(example.values), rtol=1e-6)


def test_the_rate_is_the_stated_one(conformance_case: Case) -> None:
    example = conformance_case[1]
    if example.rate_hz is None:
        pytest.skip("neither device nor driver states a rate")
    assembler = opened(conformance_case)
    found = taken(assembler, assembler.feed(example.stream, 100.0))
    stated = assembler.codec.nominal_rate_hz
    rate = stated if found.times is None or stated else 1 / float(np.median(np.diff(found.times)))
    assert rate == pytest.approx(example.rate_hz, rel=0.1)


def test_commands_are_bytes_and_none_tares_or_calibrates(conformance_case: Case) -> None:
    codec: Codec = opened(conformance_case).codec
    for verb in ("identify", "start", "stop", "battery"):
        with contextlib.suppress(CodecError):  # a device need not have every command
            assert isinstance(codec.command(verb), bytes)
    for verb in ("tare", "zero", "calibrate", "save"):
        with pytest.raises(CodecError):
            codec.command(verb)


def test_an_option_that_it_does_not_have_is_refused(conformance_case: Case) -> None:
    with pytest.raises(AddressError):
        opened(conformance_case, no_such_option="1")
