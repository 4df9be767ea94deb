"""Data-sheet terms: curves whose deviations are known in closed form, and lines found by trying all of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.datasheet import evaluate_datasheet, minimax_line, minimax_slope

FORCE_N = np.linspace(0.0, 1000.0, 201)
X = FORCE_N / 1000
BOW = 0.3 + 2 * (X + 0.008 * X * (1 - X))
"""Rated output 2, bow of 0.2 % at half force: 0.8 % · ¼."""


def test_a_bow_against_every_line() -> None:
    sheet = evaluate_datasheet(FORCE_N, BOW)
    assert sheet.rated_output == pytest.approx(2.0)
    terminal = sheet.term("non-linearity", "terminal")
    assert (terminal.percent, terminal.at_n) == (pytest.approx(0.2), pytest.approx(500))
    # A parabola between its chord and its apex: the minimax line halves the largest deviation exactly …
    assert abs(sheet.term("non-linearity", "minimax").percent) == pytest.approx(0.1)
    # … least squares takes off the mean, two thirds of the bow, so that the ends are furthest away (many points).
    best = sheet.term("non-linearity", "least squares")
    assert best.percent == pytest.approx(-0.2 * 2 / 3, rel=0.02)
    assert best.at_n in (0, 1000)
    # Through zero the line 1 + k leaves 0.8 x (1 - x) - k x: the top falls by k, the arch rises to (0.8 - k)²/3.2.
    k = 0.8 * (3 - 2 * np.sqrt(2))
    assert abs(sheet.term("non-linearity", "minimax through zero").percent) == pytest.approx(k, rel=1e-3)
    at_75 = sheet.term("non-linearity", "75 %")  # slope 1 + 0.2 %: the top lies 0.2 % below
    assert (at_75.percent, at_75.at_n) == (pytest.approx(-0.2), 1000)
    assert str(terminal) == "non-linearity against the terminal line: +0.2 % of rated output at 500 N"


def test_falling_readings() -> None:
    loop = 2 * 0.01 * X * (1 - X)  # 0.25 % at half force
    sheet = evaluate_datasheet(FORCE_N, 0.3 + 2 * X, falling=0.3 + 2 * X + loop)
    assert sheet.term("hysteresis").percent == pytest.approx(0.25)
    assert sheet.term("hysteresis").at_n == pytest.approx(500)
    assert sheet.term("combined error", "terminal").percent == pytest.approx(0.25)
    band = sheet.term("static error band")
    assert band.line == "minimax through zero"
    assert band.percent == pytest.approx(1.0 * (3 - 2 * np.sqrt(2)), rel=1e-3)  # as above, with 1 % for 0.8 %


def test_a_turning_point_without_a_falling_reading() -> None:
    falling = 0.3 + 2 * X + 0.002
    falling[-1] = np.nan
    sheet = evaluate_datasheet(FORCE_N, 0.3 + 2 * X, falling=falling)
    assert sheet.term("hysteresis").percent == pytest.approx(0.1)


def test_repeats_creep_zero_and_temperature() -> None:
    repeats = np.array([BOW, BOW + 0.001 * X, BOW - 0.0004 * X])
    sheet = evaluate_datasheet(
        FORCE_N,
        BOW,
        repeats=repeats,
        creep=[2.3, 2.301, 2.302],
        zero_return=(0.3, 0.299),
        zero_at_temperatures=(0.3, 0.31),
        output_at_temperatures=(2.0, 1.99),
        temperature_change_k=20.0,
    )
    assert sheet.term("repeatability").percent == pytest.approx(0.07)
    assert sheet.term("creep").percent == pytest.approx(0.1)
    assert sheet.term("zero return").percent == pytest.approx(-0.05)
    assert sheet.term("temperature effect on zero, per K").percent == pytest.approx(0.025)
    assert sheet.term("temperature effect on span, per K").percent == pytest.approx(-0.025)


def test_a_small_cell_in_newtons() -> None:
    """A sheet of 0.2 % FS on 1500 N is 3 N, and 0.05 % per 10 K is 0.75 N."""
    force = np.linspace(0, 1500, 11)
    up = force.copy()
    up[5] += 3.0
    assert evaluate_datasheet(force, up).term("non-linearity", "terminal").percent == pytest.approx(0.2)
    warm = evaluate_datasheet(force, force, zero_at_temperatures=(0, 0.75), temperature_change_k=10)
    assert 10 * warm.term("temperature effect on zero, per K").percent == pytest.approx(0.05)


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10_000))
def test_no_other_line_is_better(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x = np.sort(rng.uniform(0, 1, 8))
    y = x + 0.1 * rng.standard_normal(8)
    slope, height = minimax_line(x, y)
    best = np.abs(y - height - slope * x).max()
    through_zero = minimax_slope(x, y)
    best_through_zero = np.abs(y - through_zero * x).max()
    for other in slope + np.concatenate([np.linspace(-1, 1, 401), np.linspace(-1e-3, 1e-3, 101)]):
        rest = y - other * x
        assert np.ptp(rest) / 2 >= best - 1e-12
    for other in through_zero + np.concatenate([np.linspace(-1, 1, 401), np.linspace(-1e-3, 1e-3, 101)]):
        assert np.abs(y - other * x).max() >= best_through_zero - 1e-12


@settings(deadline=None, max_examples=30)
@given(
    force_unit=st.floats(1e-3, 1e3),
    reading_unit=st.floats(-1e3, 1e3).filter(lambda unit: abs(unit) > 1e-3),
    zero=st.floats(-10, 10),
)
def test_units_sign_and_zero_do_not_matter(force_unit: float, reading_unit: float, zero: float) -> None:
    force, up = FORCE_N[::20], BOW[::20]
    down = up + 0.01 * X[::20] * (1 - X[::20])
    one = evaluate_datasheet(force, up, falling=down)
    other = evaluate_datasheet(force * force_unit, reading_unit * (up + zero), falling=reading_unit * (down + zero))
    for a, b in zip(one.terms, other.terms, strict=True):
        # Where two deviations are equally large, rounding says which of them is named, and so its sign.
        assert (a.name, a.line) == (b.name, b.line)
        assert abs(b.percent) == pytest.approx(abs(a.percent), rel=1e-6)


def test_it_says_what_was_not_measured_and_what_it_is() -> None:
    sheet = evaluate_datasheet([0, 500, 1000], [0, 1, 2])
    with pytest.raises(CalibrationError, match="no creep among the terms"):
        sheet.term("creep")
    assert str(sheet.provenance).startswith("Evaluated in the manner of load-cell data sheets and OIML R 60")


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(CalibrationError, match="rise from 0 N"):
        evaluate_datasheet([100, 500, 1000], [0, 1, 2])
    with pytest.raises(CalibrationError, match="one rising reading"):
        evaluate_datasheet([0, 500, 1000], [0, 1])
    with pytest.raises(CalibrationError, match="does not change"):
        evaluate_datasheet([0, 500, 1000], [1, 1, 1])
    with pytest.raises(CalibrationError, match="change of temperature"):
        evaluate_datasheet([0, 500, 1000], [0, 1, 2], zero_at_temperatures=(0, 1))
    with pytest.raises(CalibrationError, match="No falling"):
        evaluate_datasheet([0, 500, 1000], [0, 1, 2], falling=[np.nan] * 3)
