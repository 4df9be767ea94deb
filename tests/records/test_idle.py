"""A workstation that nobody uses locks, whatever the clock does, and a recording goes on."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.errors import SettingsError
from nktsense.records.access.idle import IdleLock, IdleState


def test_it_locks_after_the_limit_and_a_touch_does_not_open_it() -> None:
    lock = IdleLock(300.0)
    lock.touch(1000.0)
    assert lock.state(1299.9, recording=False) is IdleState.OPEN
    assert lock.state(1300.0, recording=False) is IdleState.LOCKED
    lock.touch(1301.0)
    assert lock.state(1302.0, recording=False) is IdleState.LOCKED
    lock.unlock(1303.0)
    assert lock.state(1304.0, recording=False) is IdleState.OPEN


def test_a_recording_is_hidden_and_not_stopped_and_its_end_does_not_unlock() -> None:
    lock = IdleLock(60.0)
    lock.touch(0.0)
    assert lock.state(61.0, recording=True) is IdleState.HIDDEN
    assert not lock.state(62.0, recording=True).shows_names
    assert lock.state(63.0, recording=False) is IdleState.LOCKED


def test_a_clock_set_back_neither_opens_nor_holds_off_the_lock() -> None:
    lock = IdleLock(60.0)
    lock.touch(1000.0)
    assert lock.state(1040.0, recording=False) is IdleState.OPEN
    assert lock.state(10.0, recording=False) is IdleState.OPEN
    assert lock.state(31.0, recording=False) is IdleState.LOCKED
    assert lock.state(0.0, recording=False) is IdleState.LOCKED


def test_lock_now() -> None:
    lock = IdleLock(60.0)
    lock.touch(0.0)
    lock.lock()
    assert lock.state(0.0, recording=False) is IdleState.LOCKED


@pytest.mark.parametrize("limit_s", [0.0, -1.0, math.inf, math.nan, 9 * 3600.0])
def test_it_cannot_be_switched_off(limit_s: float) -> None:
    with pytest.raises(SettingsError, match="not possible"):
        IdleLock(limit_s)


@given(
    st.lists(
        st.tuples(st.floats(-500.0, 500.0), st.booleans(), st.booleans()),
        min_size=1,
        max_size=40,
    )
)
def test_locked_stays_locked_until_unlocked(moves: list[tuple[float, bool, bool]]) -> None:
    """Time may jump both ways; after the first lock nothing but `unlock` shows a name again."""
    lock, now, locked = IdleLock(100.0), 0.0, False
    lock.touch(now)
    for step_s, touched, recording in moves:
        now += step_s
        if touched:
            lock.touch(now)
        state = lock.state(now, recording)
        assert not (locked and state.shows_names)
        locked = not state.shows_names
        if step_s >= 100.0:
            assert locked
