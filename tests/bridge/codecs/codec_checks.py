"""What every codec of notifications must keep to, whatever comes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import Assembler, CodecError, CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.codecs import make_codec
from firmware_bridge.notifications import LONGEST, NotificationCodec, envelope

Maker = Callable[[], NotificationCodec]
Sent = tuple[int, bytes]
KGF_N = 9.80665
LBF_N = 4.4482216152605


def sent(*payloads: str | bytes, channel: int = 0) -> bytes:
    """Return notifications of one characteristic in their envelopes; text is hex."""
    raw = (bytes.fromhex(p) if isinstance(p, str) else p for p in payloads)
    return b"".join(envelope(channel, p) for p in raw)


def samples(events: Sequence[CodecEvent]) -> list[float]:
    return [v for e in events if isinstance(e, SampleEvent) for v in e.values.tolist()]


def units(events: Sequence[CodecEvent]) -> set[str]:
    return {e.unit for e in events if isinstance(e, SampleEvent)}


def ticks(events: Sequence[CodecEvent]) -> list[int]:
    return [v for e in events if isinstance(e, SampleEvent) and e.ticks is not None for v in e.ticks.tolist()]


def dropped(events: Sequence[CodecEvent]) -> int:
    return sum(e.count for e in events if isinstance(e, MalformedEvent))


def notices(events: Sequence[CodecEvent]) -> list[str]:
    fields = (dict(e.fields) for e in events if isinstance(e, IdentityEvent))
    return [f["notice"] for f in fields if "notice" in f]


def newtons(codec: NotificationCodec, data: bytes) -> list[float]:
    """Return the force of a stream as the rooms above get it."""
    blocks = Assembler(codec).feed(data, 10.0)
    return [v for b in blocks if b.force_n is not None for v in b.force_n.tolist()]


def described(events: Sequence[CodecEvent]) -> list[object]:
    """Return events as plain values; garbage in a row counts together, because a cut may part it."""
    out: list[object] = []
    for event in events:
        if isinstance(event, SampleEvent):
            clock = None if event.ticks is None else event.ticks.tolist()
            ends = None if event.saturated is None else event.saturated.tolist()
            out.append((event.values.tolist(), event.unit, clock, event.interval_us, event.tick_step_us, ends))
        elif isinstance(event, MalformedEvent) and out and isinstance(out[-1], MalformedEvent):
            last = out[-1]
            if last.kind is event.kind:
                out[-1] = MalformedEvent(last.count + event.count, event.kind)
            else:
                out.append(event)
        else:
            out.append(event)
    return out


def check_stream(make: Maker, stream: bytes, cuts: list[int]) -> None:
    """No bytes raise, any cutting gives the same events, and nothing piles up."""
    whole = make().feed(stream)
    codec, assembler = make(), Assembler(make())
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    pieces: list[CodecEvent] = []
    for i, (a, b) in enumerate(itertools.pairwise(edges)):
        pieces += codec.feed(stream[a:b])
        assert codec.waiting <= LONGEST + 5 + 300
        for block in assembler.feed(stream[a:b], float(i)):
            assert np.isfinite(block.time_s).all()
            assert block.force_n is None or (np.abs(block.force_n) <= 2000 * KGF_N + 1e-6).all()
            assert (np.diff(block.host_time_s) > 0).all()
    assert described(pieces) == described(whole)
    for event in whole:
        if isinstance(event, SampleEvent):
            assert len(event.values) > 0
            assert np.isfinite(event.values).all()
        if isinstance(event, MalformedEvent):
            assert event.count > 0


def check_any_bytes(make: Maker, valid: Sequence[Sent]) -> None:
    """Drive a codec with noise, with damaged and with valid notifications, in any cutting."""

    def damage(one: Sent, at: int, byte: int) -> Sent:
        channel, payload = one
        at %= len(payload)
        return channel, payload[:at] + bytes((byte,)) + payload[at + 1 :]

    known = st.sampled_from(list(valid))
    notification = st.one_of(
        known,
        st.builds(damage, known, st.integers(0, 200), st.integers(0, 255)),
        st.builds(lambda one, keep: (one[0], one[1][:keep]), known, st.integers(0, 60)),
        st.tuples(st.sampled_from([0, 1, 2, 7, 255]), st.binary(max_size=80)),
    )
    part = st.one_of(notification.map(lambda one: envelope(*one)), st.binary(max_size=30))

    @settings(max_examples=150, deadline=None)
    @given(parts=st.lists(part, max_size=14), cuts=st.lists(st.integers(0, 900), max_size=12))
    def drive(parts: list[bytes], cuts: list[int]) -> None:
        check_stream(make, b"".join(parts), cuts)

    drive()


def check_after_garbage(make: Maker, valid: bytes) -> None:
    """After bytes that are no envelope and notifications that are no frame, a valid frame is read as ever."""
    clean = samples(make().feed(valid))
    assert clean
    noise = bytes(range(1, 120))
    for garbage in (noise, b"\xd1" * 50, envelope(0, b"\xff" * 33), envelope(9, noise), envelope(0, b"")):
        codec = make()
        events = codec.feed(garbage + valid)
        assert samples(events) == clean
        assert dropped(events) > 0 or garbage == envelope(0, b"")


def check_made_again(codec: NotificationCodec) -> None:
    """What a recording says of a codec makes the same one again."""
    again = make_codec(codec.name, codec.options)
    assert type(again) is type(codec)
    assert again.options == codec.options
    assert again.wire_unit == codec.wire_unit
    assert again.nominal_rate_hz == codec.nominal_rate_hz


def check_writes_nothing_stored(codec: NotificationCodec) -> None:
    """No verb exists for what a device stores, its zero included."""
    for verb in ("tare", "zero", "calibrate", "save", "threshold", "off", ""):
        with pytest.raises(CodecError):
            codec.command(verb)
