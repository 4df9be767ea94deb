"""Envelopes of notifications: whole again however the stream is cut, and in step again after garbage."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from firmware_bridge.notifications import LONGEST, Unwrapper, envelope

NOTIFICATIONS = st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=60)), max_size=8)


def cut(data: bytes, sizes: list[int]) -> list[bytes]:
    out: list[bytes] = []
    for size in sizes:
        out.append(data[:size])
        data = data[size:]
    return [*out, data]


def read(parts: list[bytes]) -> tuple[list[tuple[int, bytes]], int, int]:
    """Return the notifications, the bytes that were none, and those that wait."""
    unwrapper = Unwrapper()
    found = [item for part in parts for item in unwrapper.feed(part)]
    seen = [item for item in found if not isinstance(item, int)]
    return seen, sum(item for item in found if isinstance(item, int)), unwrapper.waiting


@given(NOTIFICATIONS, st.lists(st.integers(0, 30), max_size=20))
def test_any_cutting_gives_the_same_notifications(sent: list[tuple[int, bytes]], sizes: list[int]) -> None:
    stream = b"".join(envelope(*one) for one in sent)
    assert read(cut(stream, sizes)) == (sent, 0, 0)


@given(st.binary(max_size=300), st.lists(st.integers(0, 30), max_size=20))
def test_every_byte_of_garbage_is_accounted_for(garbage: bytes, sizes: list[int]) -> None:
    seen, lost, waiting = read(cut(garbage, sizes))
    assert sum(len(payload) + 5 for _, payload in seen) + lost + waiting == len(garbage)
    assert (seen, lost, waiting) == read([garbage])
    assert waiting <= LONGEST + 5


def test_it_is_in_step_again_after_garbage() -> None:
    sent = [(0, bytes([7, i % 256])) for i in range(600)]
    stream = bytes(range(40)) + b"".join(envelope(*one) for one in sent)
    seen, lost, _ = read([stream])
    assert seen == sent
    assert lost == 40
