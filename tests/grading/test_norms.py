"""Norms: like with like, or nothing; and the published group values."""

from __future__ import annotations

import doctest
import math
from dataclasses import replace
from pathlib import Path
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.errors import UnusableValueError
from nktsense.grading.norms import (
    BodySide,
    NoNorm,
    Norm,
    NormComparison,
    NormDevice,
    NormQuery,
    NormUnit,
    Sex,
    compare_with_norm,
    find_norm,
    norms,
)
from nktsense.grading.published import Condition, Confidence, GroupValue, group_values
from nktsense.grading.settings import TestType

DOCS = Path(__file__).parents[2] / "docs" / "methods"
MAN_30 = NormQuery(
    action="elbow_flexion",
    sex=Sex.MALE,
    age_years=30,
    side=BodySide.DOMINANT,
    unit=NormUnit.NEWTON,
    test=TestType.MAKE,
    device=NormDevice.HAND_HELD,
    same_protocol=True,
)
WOMAN_30 = replace(MAN_30, sex=Sex.FEMALE)

# Section 5 of the clinical reference, adults from 20 to 59: mean and SD of men, then of women.
ADULTS = {
    "shoulder_er": (134.7, 39.6, 82.2, 20.9),
    "shoulder_ir": (202.4, 55.9, 109.7, 33.6),
    "elbow_flexion": (270.2, 59.6, 164.4, 42.3),
    "elbow_extension": (203.2, 46.1, 121.2, 30.2),
    "hip_abduction": (170.7, 43.9, 113.1, 32.4),
    "hip_er": (169.4, 45.8, 100.7, 29.1),
    "hip_ir": (217.7, 62.4, 136.1, 44.6),
    "knee_extension": (202.1, 56.1, 122.6, 33.6),
    "knee_flexion": (106.3, 28.6, 64.4, 18.9),
    "ankle_dorsiflexion": (224.6, 48.9, 166.5, 41.6),
    "ankle_plantarflexion": (338.8, 66.8, 243.9, 59.2),
}


def compared(value: float, query: NormQuery) -> NormComparison:
    result = compare_with_norm(value, query)
    assert isinstance(result, NormComparison)
    return result


@pytest.mark.parametrize(("value", "query"), [(270.2, MAN_30), (164.4, WOMAN_30)])
def test_the_mean_has_z_zero(value: float, query: NormQuery) -> None:
    result = compared(value, query)
    assert result.z == 0.0
    assert result.percentile == pytest.approx(50)
    assert result.below_5th is False
    assert "z = 0.00" in result.text
    assert "if their values are normally distributed" in result.text
    assert result.norm.provenance.confidence is Confidence.MEDIUM
    assert "not checked against the article" in result.norm.provenance.note


@pytest.mark.parametrize("action", ADULTS)
def test_adults_stand_in_the_table_as_published(action: str) -> None:
    knee = action.startswith("knee")
    query = replace(
        MAN_30,
        action=action,
        unit=NormUnit.NEWTON_METRE if knee else NormUnit.NEWTON,
        device=NormDevice.FIXED if knee else NormDevice.HAND_HELD,
    )
    man, woman = find_norm(query), find_norm(replace(query, sex=Sex.FEMALE))
    assert isinstance(man, Norm)
    assert isinstance(woman, Norm)
    assert (man.mean, man.sd, woman.mean, woman.sd) == ADULTS[action]


def test_the_flag_of_adults_sits_at_46_to_68_percent_of_the_mean() -> None:
    shares = [n.lower_limit / n.mean for n in norms() if n.age_min == 20 and n.lower_limit is not None]
    assert len(shares) == 22
    assert round(100 * min(shares)) == 46
    assert round(100 * max(shares)) == 68


@given(st.floats(0, 1000))
def test_percentile_against_the_standard_library(value: float) -> None:
    result = compared(value, MAN_30)
    normal = NormalDist(270.2, 59.6)
    assert result.percentile == pytest.approx(100 * normal.cdf(value), abs=1e-9)
    assert result.below_5th == (value < 270.2 - 1.645 * 59.6)


def test_the_flag_at_its_line() -> None:
    line = 164.4 - 1.645 * 42.3
    assert compared(line - 0.01, WOMAN_30).below_5th is True
    assert compared(line + 0.01, WOMAN_30).below_5th is False


@pytest.mark.parametrize(
    ("query", "why"),
    [
        (replace(MAN_30, action="grip"), "no table holds the action 'grip'"),
        (replace(MAN_30, test=TestType.BREAK), "only make tests"),
        (replace(MAN_30, device=NormDevice.FIXED), "only values of a hand-held dynamometer in N"),
        (replace(MAN_30, action="knee_extension"), "only values of a fixed dynamometer in N*m"),
        (replace(MAN_30, unit=NormUnit.NEWTON_METRE), "only values in N"),
        (replace(MAN_30, side=BodySide.NON_DOMINANT), "only the dominant side"),
        (replace(MAN_30, age_years=2.9), "only ages 3–9"),
        (replace(MAN_30, age_years=102), "ages 60–101"),
        (replace(MAN_30, action="hip_flexion", unit=NormUnit.PERCENT_BODY_WEIGHT), "only sex F"),
        (replace(MAN_30, same_protocol=False), "it is not confirmed that position, lever and fixation"),
    ],
)
def test_no_matching_norm_and_why(query: NormQuery, why: str) -> None:
    result = compare_with_norm(270.2, query)
    assert isinstance(result, NoNorm)
    assert result.text.startswith("no matching norm: ")
    assert why in result.text


@pytest.mark.parametrize(("age", "low"), [(3, 3), (9.99, 3), (10, 10), (19.9, 10), (20, 20), (59.9, 20), (60, 60)])
def test_completed_years_count(age: float, low: int) -> None:
    norm = find_norm(replace(MAN_30, age_years=age))
    assert isinstance(norm, Norm)
    assert norm.age_min == low


def test_a_norm_without_spread_gives_no_z() -> None:
    query = replace(WOMAN_30, action="hip_flexion", age_years=22, unit=NormUnit.PERCENT_BODY_WEIGHT)
    for side in BodySide:
        result = compared(19.27, replace(query, side=side))
        assert (result.z, result.percentile, result.below_5th) == (None, None, None)
        assert result.text.startswith("50 % of the mean")
        assert result.norm.mean_ci95 == (37.06, 40.02)


@pytest.mark.parametrize("value", [-1.0, math.nan, math.inf])
def test_unusable_values_are_errors(value: float) -> None:
    with pytest.raises(UnusableValueError):
        compare_with_norm(value, MAN_30)


@pytest.mark.parametrize("age", [-1.0, math.nan, 150.0])
def test_an_age_must_be_one(age: float) -> None:
    with pytest.raises(UnusableValueError, match="no age"):
        replace(MAN_30, age_years=age)


@given(
    st.sampled_from(sorted({norm.action for norm in norms()})),
    st.sampled_from(Sex),
    st.integers(0, 110),
    st.sampled_from(BodySide),
    st.sampled_from(NormUnit),
    st.sampled_from(TestType),
    st.sampled_from(NormDevice),
)
def test_what_is_found_matches_in_everything(
    action: str, sex: Sex, age: int, side: BodySide, unit: NormUnit, test: TestType, device: NormDevice
) -> None:
    query = NormQuery(action, sex, age, side, unit, test, device, same_protocol=True)
    found = find_norm(query)
    matching = [
        norm
        for norm in norms()
        if (norm.action, norm.sex, norm.unit, norm.test, norm.device) == (action, sex, unit, test, device)
        and side in norm.sides
        and age in range(norm.age_min, norm.age_max + 1)
    ]
    assert matching == ([] if isinstance(found, NoNorm) else [found])


def test_every_row_keeps_its_source() -> None:
    assert len(norms()) == 94
    assert all("doi:" in norm.provenance.source and norm.provenance.note and norm.sample for norm in norms())


def equal_likelihood(stable: GroupValue, unstable: GroupValue) -> float:
    """Return where two normal densities cross between their means, %, by bisection."""
    assert stable.sd_percent is not None
    assert unstable.sd_percent is not None
    upper = NormalDist(stable.mean_percent, stable.sd_percent)
    lower = NormalDist(unstable.mean_percent, unstable.sd_percent)
    low, high = lower.mean, upper.mean
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if lower.pdf(middle) > upper.pdf(middle) else (low, middle)
    return low


@pytest.mark.parametrize(
    ("stable", "unstable", "crossing"),
    # Section 2.3 of the clinical reference, derived there from the published values.
    [
        ("imagery_stable", "imagery_unstable", 0.87),
        ("slack_regular", "slack_after", 0.97),
        ("slack_recontracted", "slack_after", 0.86),
        ("spindle_regular", "spindle_after", 0.79),
    ],
)
def test_group_values_cross_where_the_reference_says(stable: str, unstable: str, crossing: float) -> None:
    groups = {group.name: group for group in group_values()}
    assert round(equal_likelihood(groups[stable], groups[unstable]) / 100, 2) == crossing


def test_group_values_keep_their_limits() -> None:
    assert len(group_values()) == 10
    assert {group.condition for group in group_values()} == set(Condition)
    assert all(group.provenance.established for group in group_values())
    assert {group.denominator for group in group_values() if group.name.startswith("spindle")} == {"MVIC"}


def test_examples() -> None:
    assert doctest.testfile(str(DOCS / "norms.md"), module_relative=False, encoding="utf-8").failed == 0
