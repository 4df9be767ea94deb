"""Rate of force development and steadiness against openhdemg, a library for motor units and force, on the same windows.

    uv run --group bench --with openhdemg==0.1.2 pytest -n 0 benchmarks/test_openhdemg.py

It is laid over the environment because it pins NumPy, SciPy, pandas and Matplotlib of its own: in a group it would hold
them back for everybody. It imports tkinter, which some builds of Python leave out.
"""

from __future__ import annotations

import statistics
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from firmware_bridge.virtual import Scenario, Signal, play
from nktsense.signal import TrialAnalysis, TrialPhase, detect
from nktsense.signal.means import fit_line
from nktsense.signal.rfd import WINDOWS_S, rfd_window
from nktsense.signal.steadiness import EDGE_S, plateau_cv

HOW = (
    "openhdemg is not installed (or tkinter is missing): "
    "uv run --group bench --with openhdemg==0.1.2 pytest -n 0 benchmarks/test_openhdemg.py"
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what it warns of on import is not ours
    pd: Any = pytest.importorskip("pandas", reason=HOW)
    theirs: Any = pytest.importorskip("openhdemg.library", reason=HOW)

pytestmark = pytest.mark.filterwarnings("ignore")

FloatArray = NDArray[np.float64]
AGREES = 1e-6
MS = [round(1000 * to_s) for _, to_s in WINDOWS_S]


@cache
def held(kind: str, rate_hz: float) -> tuple[Signal, tuple[TrialAnalysis, ...]]:
    """Return twenty held contractions and what the detector makes of them."""
    one = play(Scenario(kind=kind, repeat=20, hold_s=6.0, ratio=0.8, rest_s=4.0, rate_hz=rate_hz))
    trials = tuple(detect(one.time_s, one.force_n))
    assert len(trials) == len(one.truth)
    return one, trials


def as_file(force_n: FloatArray, rate_hz: float) -> dict[str, Any]:
    """Return what openhdemg reads of a recording."""
    return {"REF_SIGNAL": pd.DataFrame({0: force_n}), "FSAMP": rate_hz}


def plateaus(kind: str) -> list[tuple[FloatArray, FloatArray, int, int]]:
    """Return times, force, and first and last sample of each plateau, without the edges that are left out."""
    one, trials = held(kind, 1000.0)
    out: list[tuple[FloatArray, FloatArray, int, int]] = []
    for trial in trials:
        [span] = [span for span in trial.phases if span.phase is TrialPhase.PLATEAU]
        first = int(np.searchsorted(one.time_s, span.start_s + EDGE_S))
        last = int(np.searchsorted(one.time_s, span.end_s - EDGE_S))
        out.append((one.time_s, one.force_n, first, last))
    return out


def our_cv(time_s: FloatArray, force_n: FloatArray, first: int, last: int) -> float:
    """Return our coefficient of variation of exactly these samples, %."""
    cv = plateau_cv(time_s, force_n, float(time_s[first]) - EDGE_S, float(time_s[last]) + EDGE_S).value
    assert cv is not None
    return cv


@pytest.mark.parametrize("rate_hz", [500.0, 1000.0, 2000.0, 4000.0])
def test_rfd(rate_hz: float, say: Callable[[str], None]) -> None:
    one, trials = held("hold", rate_hz)
    recording = as_file(one.force_n, rate_hz)
    worst = 0.0
    for trial in trials:
        assert trial.onset_s is not None
        start = int(np.searchsorted(one.time_s, trial.onset_s))
        table = theirs.compute_rfd(recording, ms=MS, startpoint=start)
        for (from_s, to_s), ms in zip(WINDOWS_S, MS, strict=True):
            ours = rfd_window(one.time_s, one.force_n, float(one.time_s[start]), from_s, to_s).value
            assert ours == pytest.approx(table[ms].iloc[0], rel=AGREES)
            worst = max(worst, abs(ours / table[ms].iloc[0] - 1))
    say(f"{len(trials) * len(MS)} windows agree, at most {worst:.1e} apart")


def test_rfd_where_a_window_ends_between_samples(say: Callable[[str], None]) -> None:
    # At 2048 Hz a window of 50 ms is 102.4 samples. openhdemg ends it at the nearest sample and divides by 50 ms;
    # ours goes on to 50 ms along the line. Cut to whole samples, both say the same.
    rate_hz = 2048.0
    one, trials = held("hold", rate_hz)
    recording = as_file(one.force_n, rate_hz)
    apart: list[float] = []
    for trial in trials:
        assert trial.onset_s is not None
        start = int(np.searchsorted(one.time_s, trial.onset_s))
        onset_s = float(one.time_s[start])
        table = theirs.compute_rfd(recording, ms=MS, startpoint=start)
        for (_, to_s), ms in zip(WINDOWS_S, MS, strict=True):
            whole_s = round(ms * rate_hz / 1000) / rate_hz
            ours = rfd_window(one.time_s, one.force_n, onset_s, 0.0, whole_s).value
            assert ours is not None
            assert ours * whole_s / to_s == pytest.approx(table[ms].iloc[0], rel=AGREES)
            as_is = rfd_window(one.time_s, one.force_n, onset_s, 0.0, to_s).value
            assert as_is is not None
            apart.append(abs(as_is - table[ms].iloc[0]) / table[MS[-1]].iloc[0])
    middle, most = statistics.median(apart), max(apart)
    say(f"cut windows agree; as they are they lie {middle:.1e} of the RFD of 200 ms apart, at most {most:.1e}")


@pytest.mark.parametrize("kind", ["hold", "fade"])
def test_steadiness_with_its_trend(kind: str, say: Callable[[str], None]) -> None:
    """Theirs is ``100 · SD / mean`` with the trend left in and n - 1; ours takes a line off and weighs by time.

    ``SD² (1 - r²)`` is what a line leaves of a variance, r² being its share. With that, ours is theirs up to the
    half weight of the two end samples and the 1 of n - 1, both of the order of 1/n.
    """
    shares: list[float] = []
    worst = 0.0
    for time_s, force_n, first, last in plateaus(kind):
        t, f = time_s[first : last + 1], force_n[first : last + 1]
        cv = float(theirs.compute_covsteady(as_file(force_n, 1000.0), first, last))
        assert cv == pytest.approx(100 * np.std(f, ddof=1) / np.mean(f), rel=AGREES)
        fit = fit_line(t, f)
        with_trend = our_cv(time_s, force_n, first, last) / np.sqrt(1 - fit.r2)
        assert with_trend == pytest.approx(cv, rel=5 / len(f))
        worst = max(worst, abs(with_trend / cv - 1))
        shares.append(our_cv(time_s, force_n, first, last) / cv)
    say(
        f"{len(shares)} plateaus; theirs is the plain CV, ours with the trend put back at most {worst:.1e} from it, "
        f"as it is at {statistics.median(shares):.2f} of it ({min(shares):.2f} to {max(shares):.2f})"
    )


def test_steadiness_without_a_trend(say: Callable[[str], None]) -> None:
    # A plateau that is the same backwards has no trend, and ends at the mean weigh nothing: then nothing is left in
    # which the two differ.
    worst = 0.0
    for time_s, force_n, first, last in plateaus("hold"):
        level = force_n.copy()
        inner = level[first : last + 1]
        inner += inner[::-1].copy()
        inner /= 2
        inner[[0, -1]] = inner[1:-1].mean()
        cv = float(theirs.compute_covsteady(as_file(level, 1000.0), first, last))
        ours = our_cv(time_s, level, first, last)
        assert ours == pytest.approx(cv, rel=AGREES)
        worst = max(worst, abs(ours / cv - 1))
    say(f"at most {worst:.1e} apart")
