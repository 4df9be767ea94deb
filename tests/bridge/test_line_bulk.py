"""Many lines at once give what line by line gives, to the last bit."""

from __future__ import annotations

import itertools
import random
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import CodecEvent, MalformedEvent, SampleEvent
from firmware_bridge.codecs import GAUGES, PROFILES, AsciiLineCodec, AsciiProfile
from firmware_bridge.codecs.line_bulk import read_lines
from firmware_bridge.codecs.line_shapes import Shapes

ALL = PROFILES | GAUGES

GOOD = {
    "plain": [b"-~~.~~ N", b"~.~~~~ kgf", b"~~~~"],
    "ms": [b"1~~~~~,-~~.~~ N", b"1~~~~~~;~~"],
    "micros": [b"1~~~~~~~~~,~.~~~", b"1~~~~~~~~~~~\t+~~.~ lbf"],
    "openscale": [b"-~~~~~~~~,~~.~~,lbs,~~.~~,", b"~~~~~,~~.~~,kg,", b"~~.~~,kg,~.~,"],
    "hx711": [b"HX711 reading: -~~~~~~", b"HX711 reading: ~"],
    "hx711_adc": [b"Load_cell output val: ~~.~~", b"Load_cell output val: -.~~"],
    "nau7802": [b"Reading: ~~~~~~\tWeight: ~.~~\tAvgWeight: ~.~~", b"Read -~~~~"],
    "mark10": [b"-~~.~~ lbF", b"~~.~~~ kgF"],
    "tecsis": [b"N -~~~~~.~~", b"G  ~~~~"],
    "wagner": [b"- ~~.~ lbf", b"~.~~ N"],
}
"""Readings of each profile; ``~`` stands for any digit. The gauges not named write as "plain" does, with spaces."""

STRANGE = [
    *(line for lines in GOOD.values() for line in lines),
    b"",
    b"# comment",
    b"~" * 19 + b".~~",
    b"0." + b"~" * 17,
    b"0." + b"~" * 20 + b" N",
    b"9007199254740~~~,1",
    b"-0.0",
    b"+.5",
    b"12.",
    b"- ~~.~ N",
    b"~.~e-~~",
    b"~~e~",
    b"19~~~.~ N",
    b"1e308 kgf",
    b"~~.~ in",
    b"5 MN",
    b"~" * 16 + b",~",
    b"99~~~~~~~~,~.~",
    b"-HELP",
    b"IN HOLD",
    b"~~.~ Peak",
    b"*10",
    b"*~~",
    b"x; B~",
    b"ERR ~",
    b"HX~~~ reading: ~~~",
    b"HX711 reading: 8388607",
    b"N -\t~",
    b"\xff\xcf~~",
    b"\x00~",
    b"~\x00~",
    b"x" * 300,
    b"~" * 70,
    b" ~~~~ , ~~.~~ N ",
]
SEPARATORS = {"crlf": [b"\r\n"], "lf": [b"\n"], "cr": [b"\r"], "mixed": [b"\r\n", b"\n", b"\r", b"\n\r", b"\r\n\r\n"]}


def filled(template: bytes, rng: random.Random) -> bytes:
    return bytes(rng.choice(b"0123456789") if byte == 0x7E else byte for byte in template)


def many(name: str) -> list[bytes]:
    return GOOD.get(name, [b"- ~~.~ N", b"~~.~~~ kgf", b"~~~~"])


@st.composite
def streams(draw: st.DrawFn, name: str) -> tuple[list[bytes], random.Random]:
    """Lines with their ends: stretches of good ones, mixed with strange and broken ones."""
    rng = random.Random(draw(st.integers(0, 2**32)))
    ends = SEPARATORS[draw(st.sampled_from(sorted(SEPARATORS)))]
    lines: list[bytes] = []
    for kind, often in draw(
        st.lists(st.tuples(st.sampled_from("ggmms"), st.sampled_from([1, 2, 10, 200])), min_size=4)
    ):
        pool = {"g": many(name), "s": [rng.choice(STRANGE)], "m": [*many(name), rng.choice(STRANGE)]}[kind]
        lines += [filled(rng.choice(pool), rng) + rng.choice(ends) for _ in range(often)]
    return lines, rng


def told(events: list[CodecEvent]) -> list[tuple[object, ...]]:
    """Return what was said in order, sample by sample; zeros keep their sign."""
    out: list[tuple[object, ...]] = []
    for event in events:
        if not isinstance(event, SampleEvent):
            out.append((event,))
            continue
        ticks = [None] * len(event.values) if event.ticks is None else event.ticks.tolist()
        ends = [False] * len(event.values) if event.saturated is None else event.saturated.tolist()
        out += zip(map(repr, event.values.tolist()), itertools.repeat(event.unit), ticks, ends, strict=False)
    return out


@pytest.mark.parametrize("name", ALL)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_at_once_or_line_by_line_or_cut_anywhere_is_the_same(name: str, data: st.DataObject) -> None:
    lines, rng = data.draw(streams(name))
    unit = data.draw(st.sampled_from([None, "N", "counts"]))
    stream = b"\n" + b"".join(lines)
    whole, single, cut = (AsciiLineCodec(name, unit) for _ in range(3))
    at_once = whole.feed(stream)
    by_line = [event for line in [b"\n", *lines] for event in single.feed(line)]
    edges = [0, *sorted(rng.randrange(len(stream) + 1) for _ in range(rng.choice([1, 3, 30]))), len(stream)]
    in_pieces = [event for a, b in itertools.pairwise(edges) for event in cut.feed(stream[a:b])]
    assert told(at_once) == told(by_line) == told(in_pieces)
    assert whole.answers == single.answers == cut.answers
    assert whole.waiting == single.waiting == cut.waiting


@pytest.mark.parametrize("name", ALL)
def test_every_reading_in_a_plain_form_is_read_at_once(name: str) -> None:
    rng = random.Random(7)
    lines = [filled(rng.choice(many(name)), rng) for _ in range(400)]
    shapes = Shapes(ALL[name], ALL[name].unit or "N")
    got = read_lines(b"\r\n".join(lines) + b"\r\n", shapes, 1)
    assert (got.which >= 0).all()
    text = [ALL[name].pattern.match(line)["value"].replace(b" ", b"") for line in lines]  # type: ignore[index]
    assert got.values.tolist() == [float(number) for number in text]


@pytest.mark.parametrize("digits", range(1, 19))
def test_a_number_is_read_as_float_reads_it(digits: int) -> None:
    """Python's own ``float`` is correctly rounded; beyond 2**53 the reader of single lines must have taken over."""
    rng = random.Random(digits)
    text: list[bytes] = []
    for _ in range(600):
        number = b"".join(rng.choices([b"%d" % i for i in range(10)], k=digits))
        point = rng.randint(0, digits)
        text.append(
            rng.choice([b"", b"-", b"+"])
            + number[:point]
            + rng.choice([b".", b"." * (point < digits)])
            + number[point:]
        )
    lines = [number for number in text if abs(float(number)) <= 19_000]
    lines += [b"%d" % n for n in range(400)]
    events = AsciiLineCodec("plain", "N").feed(b"\n" + b"\n".join(lines) + b"\n")
    got = [value for event in events if isinstance(event, SampleEvent) for value in event.values.tolist()]
    assert list(map(repr, got)) == [repr(float(number)) for number in lines]


def test_times_are_read_as_whole_numbers() -> None:
    at = [10**k + 3 * k for k in range(16)] * 40
    stream = b"\n" + b"".join(b"%d,1.5 N\r\n" % t for t in at)
    ticks = [t for e in AsciiLineCodec("micros").feed(stream) if isinstance(e, SampleEvent) for t in _ticks(e)]
    assert ticks == [t for t in at if t <= 4 * 10**15]


def _ticks(event: SampleEvent) -> list[int]:
    assert event.ticks is not None
    return event.ticks.tolist()


def test_one_damaged_line_of_many_is_counted_in_its_place() -> None:
    lines = [b"%d,%d.25 N\r\n" % (1000 * k, k % 90) for k in range(1000)]
    lines[500] = b"5000\xff0,12.25 N\r\n"
    first, bad, second = AsciiLineCodec("micros").feed(b"\n" + b"".join(lines))
    assert isinstance(first, SampleEvent)
    assert isinstance(second, SampleEvent)
    assert _ticks(first) + _ticks(second) == [1000 * k for k in range(1000) if k != 500]
    assert bad == MalformedEvent(len(lines[500]) - 2)


def test_a_profile_of_ones_own_is_read_line_by_line() -> None:
    """Nobody promised that its pattern takes all digits alike: this one does not."""
    own = AsciiProfile("own", re.compile(rb"(?P<value>[0-4]\d)\Z"), "N")
    lines = [b"%02d" % (k % 100) for k in range(2000)]
    events = AsciiLineCodec(own).feed(b"\n" + b"\n".join(lines) + b"\n")
    got = [value for event in events if isinstance(event, SampleEvent) for value in event.values.tolist()]
    assert got == [float(k % 100) for k in range(2000) if k % 100 < 50]


def test_digits_of_the_name_of_a_device_are_no_digits_of_a_reading() -> None:
    lines = [b"HX%d reading: %03d" % (712 if k % 10 == 3 else 711, k % 1000) for k in range(1000)]
    events = AsciiLineCodec("hx711").feed(b"\n" + b"\n".join(lines) + b"\n")
    got = [value for event in events if isinstance(event, SampleEvent) for value in event.values.tolist()]
    assert got == [float(k) for k in range(1000) if k % 10 != 3]
    assert sum(e.count for e in events if isinstance(e, MalformedEvent)) == 100 * len(lines[0])


@pytest.mark.parametrize("line", [b"12.25,1", b"", b"\r", b"x" * 5000])
def test_lines_of_which_none_is_a_reading(line: bytes) -> None:
    events = AsciiLineCodec("micros", "N").feed(b"\n" + (line + b"\n") * 700)
    assert sum(e.count for e in events if isinstance(e, MalformedEvent)) == 700 * len(line.strip())
    assert not any(isinstance(e, SampleEvent) for e in events)


def test_values_that_many_lines_give_are_finite_and_of_one_length_with_their_times() -> None:
    stream = b"\n" + b"".join(b"%d,%d N\n" % (k, k % 7) for k in range(5000))
    [event] = AsciiLineCodec("ms").feed(stream)
    assert isinstance(event, SampleEvent)
    assert event.values.tolist() == [float(k % 7) for k in range(5000)]
    assert np.array_equal(np.array(_ticks(event)), np.arange(5000) * 1000)
