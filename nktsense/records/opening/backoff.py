"""A wait after wrong passphrases, so that trying many takes long; nobody is locked out for good.

It slows down who sits at the program. Who has a copy of the files can try without it; against that stands Argon2id.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from nktsense.errors import KeyMissingError
from nktsense.protocol.part import Part

_FREE: Final = 3
_LONGEST_S: Final = 60.0


class _Wrong(Part, frozen=True, kw_only=True):
    times: int
    last_s: float


def refuse_too_soon(records: Path, now_s: float) -> None:
    """Refuse to try a passphrase before the wait is over.

    Raises:
        KeyMissingError: It is too soon.
    """
    wrong = _read(records)
    if wrong is None:
        return
    if now_s < wrong.last_s:
        # The clock was set back: the wait begins anew, instead of lasting until the old time comes again.
        wrong = _Wrong(times=wrong.times, last_s=now_s)
        _write(records, wrong)
    left_s = wrong.last_s + _wait_s(wrong.times) - now_s
    if left_s > 0:
        raise KeyMissingError(
            f"The passphrase of {records} was wrong {wrong.times} times.", f"Wait {left_s:.0f} s, then try again."
        )


def note_wrong(records: Path, now_s: float) -> float:
    """Note a wrong passphrase.

    Returns:
        How long to wait now, s.
    """
    before = _read(records)
    wrong = _Wrong(times=1 if before is None else min(before.times + 1, 1000), last_s=now_s)
    _write(records, wrong)
    return _wait_s(wrong.times)


def forget_wrong(records: Path) -> None:
    """Forget them: the right one was given."""
    with suppress(OSError):
        _path(records).unlink(missing_ok=True)


def _wait_s(times: int) -> float:
    return 0.0 if times < _FREE else min(_LONGEST_S, 2.0 ** (times - _FREE))


def _path(records: Path) -> Path:
    return records.with_name(records.name + ".key.wrong")


def _read(records: Path) -> _Wrong | None:
    try:
        return msgspec.json.decode(_path(records).read_bytes(), type=_Wrong)
    except (OSError, msgspec.DecodeError):
        return None


def _write(records: Path, wrong: _Wrong) -> None:
    with suppress(OSError):
        _path(records).write_bytes(msgspec.json.encode(wrong))
