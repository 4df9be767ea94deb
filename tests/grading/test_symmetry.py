"""Left against right."""

from __future__ import annotations

import doctest
import math
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.errors import UnusableValueError
from nktsense.grading.symmetry import (
    CONVENTION_TEXT,
    Symmetry,
    SymmetryKind,
    asymmetry,
    involved_by_uninvolved,
    weaker_by_stronger,
)

DOCS = Path(__file__).parents[2] / "docs" / "methods"
FORCES = st.floats(1e-3, 1e5)
ALL: tuple[Callable[[float | None, float | None], Symmetry], ...] = (
    involved_by_uninvolved,
    weaker_by_stronger,
    asymmetry,
)


def test_by_hand() -> None:
    assert involved_by_uninvolved(120.0, 100.0).percent == pytest.approx(120)
    assert weaker_by_stronger(120.0, 100.0).percent == pytest.approx(100 / 1.2)
    assert asymmetry(100.0, 120.0).percent == pytest.approx(200 * 20 / 220)
    assert asymmetry(120.0, 100.0).percent == pytest.approx(-200 * 20 / 220)


@pytest.mark.parametrize(
    ("symmetry", "kind", "label"),
    [
        (involved_by_uninvolved(90.0, 120.0), SymmetryKind.INVOLVED_BY_UNINVOLVED, "involved / uninvolved: 90 N / 120"),
        (weaker_by_stronger(120.0, 90.0), SymmetryKind.WEAKER_BY_STRONGER, "weaker / stronger: 90 N / 120"),
        (asymmetry(120.0, 90.0), SymmetryKind.RIGHT_MINUS_LEFT, "left stronger"),
    ],
)
def test_every_value_says_what_is_divided_by_what(symmetry: Symmetry, kind: SymmetryKind, label: str) -> None:
    assert symmetry.kind is kind
    assert kind.value in symmetry.text
    assert label in symmetry.text


@pytest.mark.parametrize("compare", ALL)
@pytest.mark.parametrize("wrong", [None, 0.0, -0.0, -5.0, math.nan, math.inf])
def test_missing_zero_and_negative_forces_are_errors(
    compare: Callable[[float | None, float | None], Symmetry], wrong: float | None
) -> None:
    with pytest.raises(UnusableValueError, match="side"):
        compare(wrong, 100.0)
    with pytest.raises(UnusableValueError, match="side"):
        compare(100.0, wrong)


def test_ninety_per_cent_is_a_convention() -> None:
    assert involved_by_uninvolved(90.0, 100.0).meets_convention is True
    assert involved_by_uninvolved(89.9, 100.0).meets_convention is False
    assert asymmetry(90.0, 100.0).meets_convention is None
    assert "convention" in CONVENTION_TEXT
    assert "not a health norm" in CONVENTION_TEXT


@given(FORCES, FORCES)
def test_sides_exchanged(left: float, right: float) -> None:
    one, other = weaker_by_stronger(left, right), weaker_by_stronger(right, left)
    assert one.percent == other.percent
    assert 0 < one.percent <= 100
    assert asymmetry(left, right).percent == -asymmetry(right, left).percent
    assert abs(asymmetry(left, right).percent) <= 200


@given(FORCES, FORCES)
def test_asymmetry_and_index_tell_the_same(left: float, right: float) -> None:
    ratio = weaker_by_stronger(left, right).percent / 100
    assert abs(asymmetry(left, right).percent) == pytest.approx(200 * (1 - ratio) / (1 + ratio), abs=1e-9)


@given(FORCES, FORCES, st.floats(0.1, 10))
def test_the_unit_does_not_matter(left: float, right: float, factor: float) -> None:
    scaled = asymmetry(factor * left, factor * right).percent
    assert scaled == pytest.approx(asymmetry(left, right).percent, abs=1e-6)


def test_examples() -> None:
    assert doctest.testfile(str(DOCS / "symmetry.md"), module_relative=False, encoding="utf-8").failed == 0
