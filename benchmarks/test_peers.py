"""What a researcher would find trials with instead: found, missed and cost, on the hour of test_grade.py.

    uv run --group bench --group peers pytest -n 0 benchmarks/test_peers.py

Ours detects and grades every trial; a peer only says where something begins. All are given force as recorded. What a
peer needs before it can start (a container, an envelope) is made before the clock runs. Most of the peers are made for
surface EMG: where their documentation gives a value or an example it is taken, and where it asks for a threshold it is
put where ours lies, 10 N above rest.

Some peers take minutes for an hour, so they get its first two minutes; PELT, whose cost grows faster than the square
of the length, gets one contraction. Ours is given the same stretch.

Since NumPy 2.3 its set functions find unique numbers by hashing, which slows ``find_onsets`` and
``hodges_bui_onset_detector`` down several times; over an older NumPy they stand better:

    uv run --group bench --group peers --with "numpy<2.3" \
        pytest -n 0 benchmarks/test_peers.py -k "find_onsets or hodges"
"""

from __future__ import annotations

import statistics
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from test_grade import TRIALS, hour

from firmware_bridge.virtual import Signal, Truth
from nktsense.grading import grade_trial
from nktsense.signal import DetectionSettings, TrialAnalysis, detect

HOW = "the peers are not installed: uv run --group bench --group peers pytest -n 0 benchmarks/test_peers.py"

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what they warn of on import is not ours
    nk: Any = pytest.importorskip("neurokit2", reason=HOW)
    pyomeca: Any = pytest.importorskip("pyomeca", reason=HOW)
    emg: Any = pytest.importorskip("biosppy.signals.emg", reason=HOW)

pytestmark = [pytest.mark.timeout(900), pytest.mark.filterwarnings("ignore")]

FloatArray = NDArray[np.float64]
Indices = NDArray[np.integer[Any]]
Ready = Callable[[], Indices]
"""Gives the samples at which a peer sees something begin (BioSPPy: or end)."""

RATE_HZ = 1000.0
LEVEL_N = DetectionSettings().min_peak_n
SHORTEST = round(DetectionSettings().min_half_width_s * RATE_HZ)
REST = [0, 20_000]
"""Samples of the first rest, from which BioSPPy's detectors learn the noise."""
SIZE = 50
"""Window of BioSPPy's detectors, in samples: 50 ms, the default of its ``find_onsets``."""
RELEASE_S = 0.25
SLACK_S = 0.5
HOUR = (0, TRIALS * 60_000)
TWO_MINUTES = (0, 120_000)
ONE_CONTRACTION = (27_000, 31_000)


def events_find(time_s: FloatArray, force_n: FloatArray) -> Ready:
    # Its threshold "auto" lies half-way between lowest and highest; the shortest event is that of ours.
    return lambda: nk.events_find(force_n, threshold="auto", duration_min=SHORTEST)["onset"]


def detect_onset(time_s: FloatArray, force_n: FloatArray) -> Ready:
    # As in its documentation: above the mean for half a second, and half a second below does not count.
    channel = pyomeca.Analogs(force_n[np.newaxis], time=time_s).sel(channel=0)
    half = RATE_HZ / 2
    return lambda: channel.meca.detect_onset(threshold=channel.mean(), n_above=half, n_below=half)[:, 0]


def activation_threshold(time_s: FloatArray, force_n: FloatArray) -> Ready:
    # The amplitude is made as documented; without it, noise at the threshold makes it drop every trial.
    amplitude = nk.emg_amplitude(force_n)
    return lambda: nk.emg_activation(emg_amplitude=amplitude, method="threshold")[1]["EMG_Onsets"]


def activation_mixture(time_s: FloatArray, force_n: FloatArray) -> Ready:
    amplitude = nk.emg_amplitude(force_n)
    return lambda: nk.emg_activation(emg_amplitude=amplitude, method="mixture")[1]["EMG_Onsets"]


def activation_biosppy(time_s: FloatArray, force_n: FloatArray) -> Ready:
    return lambda: nk.emg_activation(emg_cleaned=force_n, method="biosppy")[1]["EMG_Onsets"]


def activation_pelt(time_s: FloatArray, force_n: FloatArray) -> Ready:
    return lambda: nk.emg_activation(emg_cleaned=force_n, method="pelt")[1]["EMG_Onsets"]


def level_in_sd(force_n: FloatArray) -> float:
    """Return the threshold that is passed 10 N above rest, in standard deviations of the rest.

    These detectors take the mean of the whole recording off and look at what is left without its sign: at rest that
    is the mean. The 3 standard deviations of the literature lie below it, and then nothing ever ends or begins.
    """
    return float((force_n.mean() + LEVEL_N) / force_n[slice(*REST)].std())


def find_onsets(time_s: FloatArray, force_n: FloatArray) -> Ready:
    return lambda: emg.find_onsets(signal=force_n, sampling_rate=RATE_HZ)["onsets"]


def hodges_bui(time_s: FloatArray, force_n: FloatArray) -> Ready:
    level = level_in_sd(force_n)
    return lambda: emg.hodges_bui_onset_detector(signal=force_n, rest=REST, size=SIZE, threshold=level)["onsets"]


def bonato(time_s: FloatArray, force_n: FloatArray) -> Ready:
    level = 2 * level_in_sd(force_n) ** 2  # it adds the squares of two samples
    return lambda: emg.bonato_onset_detector(
        signal=force_n, rest=REST, threshold=level, active_state_duration=SIZE, samples_above_fail=10, fail_size=15
    )["onsets"]


def lidierth(time_s: FloatArray, force_n: FloatArray) -> Ready:
    level = level_in_sd(force_n)
    return lambda: emg.lidierth_onset_detector(
        signal=force_n, rest=REST, size=SIZE, threshold=level, active_state_duration=SIZE, fail_size=15
    )["onsets"]


def solnik(time_s: FloatArray, force_n: FloatArray) -> Ready:
    # What it compares is an energy, N²: it is put at 10 N², well above the noise at rest.
    level = LEVEL_N / float(force_n[slice(*REST)].std())
    return lambda: emg.solnik_onset_detector(signal=force_n, rest=REST, threshold=level, active_state_duration=SIZE)[
        "onsets"
    ]


def silva(time_s: FloatArray, force_n: FloatArray) -> Ready:
    level = float(force_n.mean()) + LEVEL_N
    return lambda: emg.silva_onset_detector(signal=force_n, size=20, threshold_size=22, threshold=level)["onsets"]


def londral(time_s: FloatArray, force_n: FloatArray) -> Ready:
    # It looks at the variance within a window, so that the 3 standard deviations of the literature will do.
    return lambda: emg.londral_onset_detector(
        signal=force_n, rest=REST, size=SIZE, threshold=3, active_state_duration=SIZE
    )["onsets"]


def abbink(time_s: FloatArray, force_n: FloatArray) -> Ready:
    level = level_in_sd(force_n)
    return lambda: emg.abbink_onset_detector(
        signal=force_n, rest=REST, size=SIZE, alarm_size=30, threshold=level, transition_threshold=level
    )["onsets"]


@dataclass(frozen=True, slots=True)
class Peer:
    """One peer: its name, how it is made ready, its stretch of the hour in samples, and how often it is timed."""

    name: str
    ready: Callable[[FloatArray, FloatArray], Ready]
    stretch: tuple[int, int] = HOUR
    rounds: int = 5


PEERS = (
    Peer("NeuroKit2 events_find", events_find, rounds=9),
    Peer("pyomeca detect_onset", detect_onset, rounds=9),
    Peer("NeuroKit2 emg_activation threshold", activation_threshold, TWO_MINUTES, 3),
    Peer("NeuroKit2 emg_activation mixture", activation_mixture, TWO_MINUTES, 3),
    Peer("NeuroKit2 emg_activation biosppy", activation_biosppy, TWO_MINUTES, 3),
    Peer("NeuroKit2 emg_activation pelt", activation_pelt, ONE_CONTRACTION, 3),
    Peer("BioSPPy find_onsets", find_onsets, rounds=3),
    Peer("BioSPPy hodges_bui_onset_detector", hodges_bui, rounds=3),
    Peer("BioSPPy bonato_onset_detector", bonato),
    Peer("BioSPPy lidierth_onset_detector", lidierth),
    Peer("BioSPPy solnik_onset_detector", solnik),
    Peer("BioSPPy silva_onset_detector", silva),
    Peer("BioSPPy londral_onset_detector", londral, TWO_MINUTES, 3),
    Peer("BioSPPy abbink_onset_detector", abbink, TWO_MINUTES, 3),
)


@pytest.fixture(scope="module")
def one() -> Signal:
    return hour()


@dataclass(frozen=True, slots=True)
class Findings:
    """How many planted trials have a report, how many reports there are, and how many lie outside every trial."""

    found: int
    planted: int
    reports: int
    outside: int
    late_s: float | None

    def __str__(self) -> str:
        late = "" if self.late_s is None else f", the first of a trial {1000 * self.late_s:+.0f} ms from its onset"
        return f"{self.found} of {self.planted} ({self.reports} reports, {self.outside} outside every trial{late})"


def compared(reports_s: FloatArray, planted: list[Truth]) -> Findings:
    """Return how reported times go with the truth; half a second before and after a trial still belongs to it."""
    spans = [(truth.onset_s - SLACK_S, truth.release_s + RELEASE_S + SLACK_S) for truth in planted]
    inside = [reports_s[(reports_s >= start) & (reports_s <= stop)] for start, stop in spans]
    late = [float(times[0]) - truth.onset_s for times, truth in zip(inside, planted, strict=True) if len(times)]
    return Findings(
        found=len(late),
        planted=len(planted),
        reports=len(reports_s),
        outside=len(reports_s) - sum(map(len, inside)),
        late_s=statistics.median(late) if late else None,
    )


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name.replace(" ", "-"))
def test_find_trials(one: Signal, ratio: Callable[..., float], say: Callable[[str], None], peer: Peer) -> None:
    part = slice(*peer.stretch)
    time_s, force_n = one.time_s[part], one.force_n[part]
    planted = [truth for truth in one.truth if time_s[0] < truth.onset_s < time_s[-1]]

    def ours() -> list[TrialAnalysis]:
        trials = detect(time_s, force_n)
        for trial in trials:
            grade_trial(trial)
        return trials

    by_us = compared(np.array([t.start_s if t.onset_s is None else t.onset_s for t in ours()]), planted)
    ready = peer.ready(time_s, force_n)
    by_peer = compared(time_s[np.asarray(ready(), dtype=np.intp)], planted)
    ratio(ours, ready, peer.name, rounds=peer.rounds)
    say(f"ours finds {by_us}, {peer.name} {by_peer}")
    assert by_us.found == by_us.reports == len(planted)
    assert by_us.outside == 0
