"""Numbers as a record prints them."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.report.calibration_numbers import aligned, as_typed, signed, significant, to_place_of, u_text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.0012345, 2, "0.0012"),
        (0.00995, 2, "0.0100"),
        (-0.5, 2, "−0.50"),
        (1234.5, 2, "1234"),
        (981.10181265, 4, "981.1"),
        (2e-7, 3, "0.000000200"),
        (0.0, 2, "0"),
        (math.inf, 2, "∞"),
    ],
)
def test_significant_digits(value: float, digits: int, text: str) -> None:
    assert significant(value, digits) == text


@given(st.floats(-1e6, 1e6).filter(lambda value: abs(value) > 1e-6), st.integers(1, 6))
def test_significant_digits_are_near_and_have_no_exponent(value: float, digits: int) -> None:
    text = significant(value, digits)
    assert set(text) <= set("0123456789.−")
    assert abs(float(text.replace("−", "-")) - value) <= 0.5001 * 10.0 ** (1 - digits) * abs(value) * 10 + 1e-9


@pytest.mark.parametrize(
    ("value", "text"), [(1000.0, "1000"), (0.1, "0.1"), (-5e-5, "−0.00005"), (1e22, "1" + "0" * 22)]
)
def test_typed_numbers_gain_no_digit(value: float, text: str) -> None:
    assert as_typed(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_typed_numbers_lose_no_digit(value: float) -> None:
    assert float(as_typed(value).replace("−", "-")) == value


def test_values_go_to_the_place_of_their_uncertainty() -> None:
    assert u_text(10.47) == "11"
    assert u_text(0.02805) == "0.028"
    assert to_place_of(100.02147, 0.00079, sign=False) == "100.02147"
    assert to_place_of(-0.0149, 0.11, sign=True) == "−0.01"
    assert to_place_of(-0.001, 0.11, sign=True) == "0.00"
    assert signed(Decimal("3.0")) == "+3.0"


@given(st.lists(st.floats(-1e5, 1e5), min_size=1), st.lists(st.integers(0, 6), min_size=1))
def test_points_of_aligned_numbers_stand_below_each_other(values: list[float], decimals: list[int]) -> None:
    cells = [f"{value:.{places}f}" for value, places in zip(values, decimals, strict=False)]
    behind = {len(cell) - len(cell.split(".")[0].split("\u2008")[0]) for cell in aligned(cells)}
    assert len(behind) == 1
    assert [cell.rstrip("\u2007\u2008") for cell in aligned(cells)] == cells


def test_words_among_numbers_are_left_alone() -> None:
    assert aligned(["1.25", "–", "3"]) == ("1.25", "–", "3\u2008\u2007\u2007")
