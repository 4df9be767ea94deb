"""The faults of the reference instrument as its frames tell them, put in the middle of a push."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from firmware_bridge.assembler import Assembler
from firmware_bridge.codecs.nkt1 import DataFrame, Nkt1Codec, Status, pack_data
from nktsense.grading.grade import GradedTrial, grade_trial
from nktsense.signal.detector import detect
from nktsense.signal.synthesis import Effort, Sensor, synthesise

RATE_HZ = 80
COUNTS_PER_N = 8590.0
TOP = 8388607

Frames = list[DataFrame]


@dataclass(frozen=True)
class Outcome:
    """What the host makes of a recording.

    Attributes:
        facts: Words of the ledger, with the value where there is one.
        words: Codes of the flags and reasons of its trials.
    """

    facts: frozenset[tuple[str, float | None]]
    words: frozenset[str]

    @property
    def kinds(self) -> frozenset[str]:
        """The facts without their values."""
        return frozenset(kind for kind, _ in self.facts)


def push() -> Frames:
    """Return the frames of one push of 120 N that is held, without a fault, one sample each."""
    made = synthesise([Effort(peak_n=120.0, slope_n_per_s=60.0, plateau_s=3.0)], Sensor(rate_hz=RATE_HZ))
    columns = zip(made.time_s, made.force_n, made.velocity_dps, made.angle_deg, strict=True)
    return [
        DataFrame(
            sequence=number,
            device_time_us=round(1e6 * at) + 5_000_000,
            interval_us=12_500,
            counts=np.array([round(force * COUNTS_PER_N)], float),
            angular_velocity_dps=np.array([velocity]),
            angle_deg=np.array([angle]),
        )
        for number, (at, force, velocity, angle) in enumerate(columns)
    ]


def strike(frames: Frames, change: Callable[[DataFrame], DataFrame], length_s: float = 0.3) -> Frames:
    """Return the frames with those of a stretch in the hold changed."""
    begin = held(frames)
    end = begin + max(round(length_s * RATE_HZ), 1)
    return [change(frame) if begin <= i < end else frame for i, frame in enumerate(frames)]


def held(frames: Frames) -> int:
    """Return where in the frames the push is held: the middle of those near its top."""
    top = max(float(frame.counts[0]) for frame in frames)
    near = [i for i, frame in enumerate(frames) if frame.counts[0] > 0.9 * top]
    return near[len(near) // 2]


def bits(status: Iterable[int]) -> Status:
    """Return status bits by their numbers."""
    return Status(sum(1 << bit for bit in status))


def spoiled(name: str, status: Status) -> Frames:
    """Return the push with one fault of the table in it, named by its row, with these bits."""
    frames = push()
    if name in ("restarted", "watchdog", "supply fell"):
        return _restarted(frames, status)
    if name == "clock glitch":  # the reading before and the late one are gone
        at = held(frames)
        kept = frames[: at - 2] + frames[at:]
        numbered = [replace(frame, sequence=i) for i, frame in enumerate(kept)]
        return strike_at(numbered, at - 2, lambda frame: replace(frame, status=status))
    zero = np.zeros(1)
    changes: dict[str, Callable[[DataFrame], DataFrame]] = {
        "cell unplugged": lambda frame: replace(frame, status=status, counts=np.array([TOP], float)),
        "converter silent": lambda frame: replace(frame, status=status, counts=zero),
        "converter stuck": lambda frame: replace(frame, status=status, counts=np.array([1_000_000.0])),
        "motion sensor silent": lambda frame: replace(frame, status=status, angular_velocity_dps=zero, angle_deg=zero),
        "motion sensor stuck": lambda frame: replace(frame, status=status, angular_velocity_dps=zero, angle_deg=zero),
    }
    return strike(frames, changes.get(name, lambda frame: replace(frame, status=status)))


def strike_at(frames: Frames, at: int, change: Callable[[DataFrame], DataFrame]) -> Frames:
    """Return the frames with one of them changed."""
    return [change(frame) if i == at else frame for i, frame in enumerate(frames)]


def _restarted(frames: Frames, status: Status) -> Frames:
    """Return the push with a restart in it: the clock and the numbers begin anew, and the first frame says so."""
    at = held(frames)
    anew = [
        replace(frame, sequence=i, device_time_us=700_000 + frame.device_time_us - frames[at].device_time_us)
        for i, frame in enumerate(frames[at:])
    ]
    return frames[:at] + strike_at(anew, 0, lambda frame: replace(frame, status=status))


def taken(frames: Frames) -> Outcome:
    """Return what codec, assembler, detector and grading make of frames."""
    return heard((pack_data(frame), i / RATE_HZ) for i, frame in enumerate(frames))


def heard(pieces: Iterable[tuple[bytes, float]]) -> Outcome:
    """Return what codec, assembler, detector and grading make of bytes, each with the time at which they came, s."""
    assembler = Assembler(Nkt1Codec())
    blocks = [block for data, arrival_s in pieces for block in assembler.feed(data, arrival_s)]
    facts = frozenset((fact.kind.value, fact.value) for block in blocks for fact in block.facts)
    some = [block for block in blocks if len(block)]
    none = [np.zeros(len(block), np.bool_) for block in some]
    trials = detect(
        np.concatenate([block.time_s for block in some]),
        np.concatenate([block.counts for block in some if block.counts is not None]) / COUNTS_PER_N,
        np.concatenate([block.angular_velocity_dps for block in some if block.angular_velocity_dps is not None]),
        np.concatenate([block.angle_deg for block in some if block.angle_deg is not None]),
        np.concatenate(
            [empty if block.saturated is None else block.saturated for block, empty in zip(some, none, strict=True)]
        ),
    )
    graded = [grade_trial(trial) for trial in trials]
    return Outcome(facts, frozenset(word for trial in graded for word in _words(trial)))


def _words(trial: GradedTrial) -> set[str]:
    return {remark.code for remark in (*trial.flags, *trial.reasons)}
