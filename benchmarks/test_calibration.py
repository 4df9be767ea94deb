"""1,000 calibrations of 90 readings, fitted and evaluated, against as many bare ``numpy.linalg.lstsq`` calls.

The forces are the same each time, as in a workshop with one set of weights: the peer has its matrix ready, and ours
keeps the factorisation of forces that it knows. What is held to five times the peer is the form for many calibrations;
the form for one is measured beside it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from calibration.curve.lack_of_fit import lack_of_fit_test
from calibration.curve.polynomial import fit_polynomial
from calibration.standards.astm_e74 import evaluate_e74
from calibration.standards.astm_e74_many import evaluate_e74_many
from calibration.standards.iso376 import evaluate_iso376
from calibration.standards.iso376_many import evaluate_iso376_many
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_runs import Iso376Runs

CALIBRATIONS = 1000
STEPS, SERIES = 15, 6
WANTED = 5.0
WANTED_ONE_BY_ONE = 10.0
"""Nine criteria with classes and ranges and eight contributions of uncertainty for each of 15 steps: some hundred array
operations, each of them a fortieth of the peer's call. Many calibrations share them."""

FloatArray = NDArray[np.float64]


def runs() -> tuple[FloatArray, FloatArray]:
    """Return forces and 1,000 runs of 6 series at 15 steps, with a bend and scatter of their own."""
    rng = np.random.default_rng(7)
    force_n = np.linspace(100, 1500, STEPS)
    curve = 2e-3 * force_n + 1e-8 * force_n**2
    return force_n, curve + 1e-5 * rng.standard_normal((CALIBRATIONS, SERIES, STEPS))


def bare(force_n: FloatArray, many: FloatArray, degree: int) -> Callable[[], float]:
    """Return what the peer does: least squares of all 90 readings on a matrix that is already there."""
    matrix = np.vander(np.tile(force_n / 1500, SERIES), degree + 1)
    flat = many.reshape(CALIBRATIONS, -1)

    def peer() -> float:
        return sum(float(np.linalg.lstsq(matrix, one, rcond=None)[0][0]) for one in flat)

    return peer


def test_curve_and_lack_of_fit(ratio: Callable[..., float]) -> None:
    force_n, many = runs()
    every, flat = np.tile(force_n, SERIES), many.reshape(CALIBRATIONS, -1)

    def ours() -> int:
        rejected = 0
        for one in flat:
            fit = fit_polynomial(every, one, 2)
            assert fit.standard_errors[1] < fit.coefficients[1]
            rejected += lack_of_fit_test(fit).rejected
        return rejected

    assert 20 <= ours() <= 90  # 5 % of right curves
    assert ratio(ours, bare(force_n, many, 2), "bare lstsq, curve and lack of fit", rounds=5) <= WANTED


def test_iso376_many(ratio: Callable[..., float]) -> None:
    force_n, many = runs()
    x1, x2, x3, x4, x5, x6 = many.transpose(1, 0, 2)
    zeros = np.zeros((CALIBRATIONS, 3))

    def ours() -> int:
        read = Iso376Runs.of(
            force_n, x1=x1, x2=x2, x3=x3, x4=x4, x5=x5, x6=x6,
            zero_before=zeros, zero_after=zeros, resolution=1e-6, reference_w_percent=0.01,
        )  # fmt: skip
        result = evaluate_iso376_many(read, degree=2)
        for fit in result.fits:
            assert fit.standard_errors[1] < fit.coefficients[1]
        assert np.all(result.expanded_percent > 0)
        return CALIBRATIONS - result.best_classes.count(None)

    assert ours() == CALIBRATIONS
    assert ratio(ours, bare(force_n, many, 2), "bare lstsq, ISO 376, many", rounds=5) <= WANTED


def test_iso376_many_and_every_single_report(ratio: Callable[..., float]) -> None:
    """The same, and each calibration of the result is asked for its own classes and ranges."""
    force_n, many = runs()
    x1, x2, x3, x4, x5, x6 = many.transpose(1, 0, 2)
    zeros = np.zeros((CALIBRATIONS, 3))

    def ours() -> int:
        read = Iso376Runs.of(
            force_n, x1=x1, x2=x2, x3=x3, x4=x4, x5=x5, x6=x6,
            zero_before=zeros, zero_after=zeros, resolution=1e-6, reference_w_percent=0.01,
        )  # fmt: skip
        return sum(result.best_class is not None for result in evaluate_iso376_many(read, degree=2))

    assert ours() == CALIBRATIONS
    assert ratio(ours, bare(force_n, many, 2), "bare lstsq, ISO 376, many, each looked at", rounds=5) <= WANTED


def test_iso376_one_by_one(ratio: Callable[..., float]) -> None:
    force_n, many = runs()
    zeros = (0.0, 0.0, 0.0)

    def ours() -> int:
        held = 0
        for x1, x2, x3, x4, x5, x6 in many:
            run = Iso376Run.of(
                force_n, x1=x1, x2=x2, x3=x3, x4=x4, x5=x5, x6=x6,
                zero_before=zeros, zero_after=zeros, resolution=1e-6, reference_w_percent=0.01,
            )  # fmt: skip
            result = evaluate_iso376(run, degree=2)
            assert result.fit is not None
            assert result.fit.standard_errors[1] < result.fit.coefficients[1]
            held += result.best_class is not None and result.uncertainty.expanded_percent[0] > 0
        return held

    assert ours() == CALIBRATIONS
    assert ratio(ours, bare(force_n, many, 2), "bare lstsq, ISO 376, one by one", rounds=5) <= WANTED_ONE_BY_ONE


def test_e74_many(ratio: Callable[..., float]) -> None:
    force_n, many = runs()
    every, flat = np.tile(force_n, SERIES), many.reshape(CALIBRATIONS, -1)
    series = np.repeat(np.arange(SERIES), STEPS)

    def ours() -> int:
        result = evaluate_e74_many(every, flat, degree=2, runs=series)
        for fit in result.fits:
            assert fit.coefficients[1] > 0
        return int(np.isfinite(result.lower_limits_n["A"]).sum())

    assert ours() == CALIBRATIONS
    assert ratio(ours, bare(force_n, many, 2), "bare lstsq, E74, many", rounds=5) <= WANTED


def test_e74_one_by_one(ratio: Callable[..., float]) -> None:
    force_n, many = runs()
    every, flat = np.tile(force_n, SERIES), many.reshape(CALIBRATIONS, -1)
    series = np.repeat(np.arange(SERIES), STEPS)

    def ours() -> int:
        held = 0
        for one in flat:
            result = evaluate_e74(every, one, degree=2, runs=series)
            held += result.lower_limits_n["A"] is not None and result.fit.coefficients[1] > 0
        return held

    assert ours() == CALIBRATIONS
    assert ratio(ours, bare(force_n, many, 2), "bare lstsq, E74, one by one", rounds=5) <= WANTED
