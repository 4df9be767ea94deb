"""The scales keep their order and refuse arithmetic."""

from __future__ import annotations

import doctest
import operator
import statistics
from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nktsense.grading.scales as scales
from nktsense.errors import SettingsError
from nktsense.grading.scales import (
    GRADE_TABLE,
    DanielsWorthinghamGrade,
    ForceDecides,
    KendallGrade,
    MrcGrade,
    OrdinalGrade,
    crosswalk,
)

DOCS = Path(__file__).parents[2] / "docs" / "methods"
SCALES = (MrcGrade, KendallGrade, DanielsWorthinghamGrade)
ARITHMETIC: tuple[Callable[[Any, Any], Any], ...] = (
    operator.add,
    operator.sub,
    operator.mul,
    operator.truediv,
    operator.floordiv,
    operator.mod,
    operator.pow,
)
AS_NUMBER: tuple[Callable[[Any], Any], ...] = (
    float,
    int,
    complex,
    round,
    abs,
    operator.neg,
    operator.pos,
    operator.index,
)
AVERAGES: tuple[Callable[[Any], Any], ...] = (
    sum,
    statistics.mean,
    statistics.fmean,
    np.mean,
    np.median,
    lambda grades: np.asarray(grades, dtype=float),
)


@pytest.mark.parametrize("scale", SCALES)
def test_no_arithmetic_and_the_reason(scale: type[OrdinalGrade]) -> None:
    low, high = list(scale)[1], list(scale)[-1]
    for operate, (a, b) in product(ARITHMETIC, ((low, high), (low, 1), (1, low), (2.0, low))):
        with pytest.raises(TypeError, match="ordinal scale: its steps are not equally wide"):
            operate(a, b)
    for turn in AS_NUMBER:
        with pytest.raises(TypeError, match="ordinal"):
            turn(low)


@pytest.mark.parametrize("average", AVERAGES)
def test_no_mean_by_any_door(average: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="ordinal"):
        average([MrcGrade.FOUR, MrcGrade.FIVE])
    with pytest.raises(TypeError, match="ordinal"):
        average([MrcGrade.FOUR])


@given(st.sampled_from(SCALES), st.data())
def test_order_is_total(scale: type[OrdinalGrade], data: st.DataObject) -> None:
    a, b = data.draw(st.sampled_from(list(scale))), data.draw(st.sampled_from(list(scale)))
    assert (a < b) + (a == b) + (a > b) == 1
    assert (a <= b) == (not b < a)
    assert sorted([b, a]) == sorted([a, b])


def test_scales_do_not_mix() -> None:
    assert MrcGrade.FIVE != KendallGrade.FIVE
    with pytest.raises(TypeError):
        _ = MrcGrade.FIVE < KendallGrade.FIVE  # pyright: ignore[reportOperatorIssue]


def test_table_rises_on_all_scales_and_holds_every_grade() -> None:
    assert [row.mrc for row in GRADE_TABLE] == list(MrcGrade)
    assert [row.kendall for row in GRADE_TABLE] == list(KendallGrade)
    words = [row.daniels_worthingham for row in GRADE_TABLE if row.daniels_worthingham is not None]
    assert words == list(DanielsWorthinghamGrade)
    assert all(a.mrc < b.mrc for a, b in pairwise(GRADE_TABLE))


@pytest.mark.parametrize(
    ("mrc", "kendall", "word"),
    # The rows of grades.csv of the clinical reference.
    [
        ("0", "0", "Zero"),
        ("1", "T", "Trace"),
        ("2-", "1", None),
        ("2", "2", "Poor"),
        ("2+", "3", None),
        ("3-", "4", None),
        ("3", "5", "Fair"),
        ("3+", "6", None),
        ("4-", "7", None),
        ("4", "8", "Good"),
        ("4+", "9", None),
        ("5", "10", "Normal"),
    ],
)
def test_crosswalk(mrc: str, kendall: str, word: str | None) -> None:
    row = crosswalk(MrcGrade(mrc))
    assert row is crosswalk(KendallGrade(kendall))
    assert row.kendall.value == kendall
    assert (row.daniels_worthingham.value if row.daniels_worthingham else None) == word


def test_force_decides_nothing_up_to_three() -> None:
    assert {row.mrc.value for row in GRADE_TABLE if row.force is ForceDecides.NO} == set("0123") | {"2-", "2+", "3-"}


def test_what_is_only_remembered_says_so() -> None:
    for row in GRADE_TABLE:
        assert not row.equivalence_from.established
        assert "from memory" in row.equivalence_from.text
        assert row.criterion_from.established is not row.mrc.signed


def test_plus_and_minus_are_hidden_by_default() -> None:
    assert [grade.value for grade in MrcGrade.choices()] == list("012345")
    assert len(MrcGrade.choices(plus_minus=True)) == 12
    shown = {grade.value: grade.label() for grade in MrcGrade}
    assert shown["2-"] == "between 1 and 2"
    assert shown["2+"] == shown["3-"] == "between 2 and 3"
    assert shown["3+"] == shown["4-"] == "between 3 and 4"
    assert shown["4+"] == "between 4 and 5"
    assert not any(sign in label for label in shown.values() for sign in "+−-")


def test_parse() -> None:
    assert MrcGrade.parse(" 4− ") is MrcGrade.FOUR_MINUS
    assert KendallGrade.parse("t") is KendallGrade.TRACE
    assert DanielsWorthinghamGrade.parse("good") is DanielsWorthinghamGrade.GOOD
    with pytest.raises(SettingsError, match="no grade '6'"):
        MrcGrade.parse("6")


def test_examples() -> None:
    assert doctest.testmod(scales).failed == 0
    assert doctest.testfile(str(DOCS / "grades.md"), module_relative=False, encoding="utf-8").failed == 0
