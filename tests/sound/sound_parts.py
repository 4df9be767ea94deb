"""What the tests of sound need: a loudspeaker that is pulled by hand, voices that write down what they were told."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.signal import bilinear, lfilter

from nktsense.sound.output import Fill
from nktsense.sound.tones import RATE_HZ

BLOCK = 960


def wait_until(holds: Callable[[], object], within_s: float = 20.0) -> None:
    until_s = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < until_s, "it did not come about"
        time.sleep(0.005)


class Speaker:
    """A loudspeaker: plays what it is given, as fast as the test pulls."""

    def __init__(self, fill: Fill) -> None:
        self.fill = fill
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()

    def hear(self, length_s: float) -> NDArray[np.float32]:
        return np.concatenate([self.fill(BLOCK) for _ in range(round(length_s * RATE_HZ / BLOCK))])


class Shop:
    """Opens loudspeakers, and keeps them for the test to listen to."""

    def __init__(self, *, trouble: Exception | None = None) -> None:
        self.trouble = trouble
        self.opened: list[Speaker] = []
        self.asked = 0

    def __call__(self, fill: Fill) -> Speaker:
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
        self.opened.append(Speaker(fill))
        return self.opened[-1]

    def speaker(self) -> Speaker:
        wait_until(lambda: self.opened)
        return self.opened[-1]


def a_weighted(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """Filter as the ear hears, after the poles of IEC 61672-1: another way than the one under test."""
    f1, f2, f3, f4 = 20.598997, 107.65265, 737.86223, 12194.217
    tau = 2 * np.pi
    numerator = [(tau * f4) ** 2 * 10 ** (1.9997 / 20), 0, 0, 0, 0]
    denominator = np.polymul([1, 2 * tau * f4, (tau * f4) ** 2], [1, 2 * tau * f1, (tau * f1) ** 2])
    denominator = np.polymul(np.polymul(denominator, [1, tau * f3]), [1, tau * f2])
    b, a = bilinear(numerator, denominator, RATE_HZ)
    return np.asarray(lfilter(b, a, samples.astype(float)))


def fast_level_db(samples: NDArray[np.float32]) -> float:
    """The greatest level of a sound level meter set to A and fast, dB of full scale."""
    decay = np.exp(-1 / (0.125 * RATE_HZ))
    power = lfilter([1 - decay], [1, -decay], a_weighted(samples) ** 2)
    return float(10 * np.log10(np.max(power)))


def pitch_of(samples: NDArray[np.float32]) -> float:
    """The strongest frequency, Hz, to a fraction of a bin."""
    size = 1 << 18
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), size))
    return float(np.argmax(spectrum) * RATE_HZ / size)


_VOICE = """#!{python}
import os, sys, time, json
given = sys.stdin.buffer.read().decode()
with open({notes!r}, "a") as notes:
    notes.write(json.dumps([os.path.basename(sys.argv[0]), sys.argv[1:], given, os.getpid()]) + "\\n")
if {complaint!r}:
    print({complaint!r}, file=sys.stderr)
time.sleep({takes_s})
with open({notes!r}, "a") as notes:
    notes.write(json.dumps("end") + "\\n")
sys.exit({code})
"""


def make_voice(folder: Path, name: str, *, takes_s: float = 0.0, code: int = 0, complaint: str = "") -> Path:
    """Put a program into a folder that writes down how it was called; return the file in which it does."""
    folder.mkdir(exist_ok=True)
    notes = folder / f"{name}.notes"
    script = _VOICE.format(python=sys.executable, notes=str(notes), takes_s=takes_s, code=code, complaint=complaint)
    program = folder / name
    program.write_text(script)
    program.chmod(0o755)
    return notes
