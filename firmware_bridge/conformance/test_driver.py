"""The suite itself: values, cutting, garbage, truncation, wrap, reconnection, sign, unit, rate, reading again."""

from __future__ import annotations

import random

import numpy as np
import pytest

from firmware_bridge.codecs import make_assembler
from firmware_bridge.conformance.hearing import MOST_WAITING, Case, cut, fed, heard, made, opened, taken
from firmware_bridge.errors import AddressError
from firmware_bridge.samples import FactKind
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT

_BEGINNINGS = 100


def test_the_values_are_those_that_were_sent(conformance_case: Case) -> None:
    example = conformance_case[1]
    assert len(example.values) >= 12, "an example has a dozen readings at least"
    found = heard(conformance_case, [example.stream])
    np.testing.assert_allclose(found.values, example.values, rtol=1e-6)


def test_the_unit_is_told(conformance_case: Case) -> None:
    example = conformance_case[1]
    device = made(conformance_case)
    before = device.info.wire_unit
    fed(device.assembler, [example.stream])
    unit = device.info.wire_unit
    assert unit == device.assembler.unit
    assert (unit == COUNTS) == example.counts
    assert unit == COUNTS or unit in NEWTONS_PER_UNIT
    assert before in ("", unit)


@pytest.mark.parametrize("seed", range(4))
def test_any_cutting_gives_the_same(conformance_case: Case, seed: int) -> None:
    stream = conformance_case[1].stream
    whole = heard(conformance_case, [stream])
    parts = [stream[i : i + 1] for i in range(len(stream))] if seed == 0 else cut(stream, seed)
    found = heard(conformance_case, parts)
    np.testing.assert_array_equal(found.values, whole.values)
    if whole.times is not None:
        np.testing.assert_array_equal(found.times, whole.times)


@pytest.mark.parametrize("seed", range(4))
def test_garbage_raises_nothing_and_the_stream_is_found_again(conformance_case: Case, seed: int) -> None:
    example = conformance_case[1]
    noise = random.Random(seed).randbytes(150)
    found = heard(conformance_case, [example.stream, noise, example.stream])
    half = len(example.values) // 2
    np.testing.assert_allclose(found.values[-half:], example.values[-half:], rtol=1e-6)


def test_every_beginning_of_a_stream_gives_the_beginning_of_the_values(conformance_case: Case) -> None:
    example = conformance_case[1]
    for length in range(0, len(example.stream), max(3, len(example.stream) // _BEGINNINGS)):
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
    assert getattr(assembler.codec, "waiting", 0) <= MOST_WAITING


def test_time_rises_and_none_is_made_up(conformance_case: Case) -> None:
    example = conformance_case[1]
    parts = cut(example.stream, 1)
    found = heard(conformance_case, parts)
    if found.times is not None:
        assert bool((np.diff(found.times) > 0).all())
        return
    assert example.wrapped is None
    assert bool((np.diff(found.host_s) > 0).all())
    last_s = 100.0 + 0.1 * (len(parts) - 1)
    assert found.host_s[-1] <= last_s + 1e-3, "without a clock, nothing was measured after it arrived"


def test_the_clock_goes_on_over_its_wrap(conformance_wrapped: Case) -> None:
    example = conformance_wrapped[1]
    assert example.wrapped is not None
    straight = heard(conformance_wrapped, [example.stream])
    found = heard(conformance_wrapped, [example.wrapped])
    assert straight.times is not None
    assert found.times is not None
    np.testing.assert_allclose(found.values, example.values, rtol=1e-6)
    np.testing.assert_allclose(np.diff(found.times), np.diff(straight.times), atol=1e-6)
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
    if example.counts:  # the force of counts gets its sign from their conversion
        with pytest.raises(AddressError):
            opened(conformance_case, sign="-1")
        return
    found = heard(conformance_case, [example.stream], sign="-1")
    np.testing.assert_allclose(found.values, -np.array(example.values), rtol=1e-6)


def test_the_rate_is_the_stated_one_and_none_is_made_up(conformance_case: Case) -> None:
    example = conformance_case[1]
    device = made(conformance_case)
    found = fed(device.assembler, [example.stream])
    rates = [device.assembler.codec.nominal_rate_hz, device.info.nominal_rate_hz]
    if found.times is not None:
        rates.append(1 / float(np.median(np.diff(found.times))))
    stated = [rate for rate in rates if rate is not None]
    assert stated == pytest.approx([example.rate_hz] * len(stated), rel=0.1)
    assert bool(stated) == (example.rate_hz is not None)


def test_its_bytes_are_read_again_from_what_a_recording_says_of_them(conformance_case: Case) -> None:
    example = conformance_case[1]
    for sign in ("1",) if example.counts else ("1", "-1"):
        device = made(conformance_case, sign=sign)
        first = fed(device.assembler, [example.stream])
        again = fed(make_assembler(device.info.codec, device.info.codec_options), [example.stream])
        np.testing.assert_array_equal(again.values, first.values)
        np.testing.assert_array_equal(again.host_s, first.host_s)
        assert again.unit == first.unit
        assert again.facts == first.facts
        if first.times is not None:
            np.testing.assert_array_equal(again.times, first.times)


def test_an_option_that_it_does_not_have_is_refused(conformance_case: Case) -> None:
    with pytest.raises(AddressError):
        opened(conformance_case, no_such_option="1")
