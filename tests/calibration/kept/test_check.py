"""Checks against errors that were put in, worked out by hand."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t as student

from calibration.conversion import Conversion, Share
from calibration.errors import CalibrationError
from calibration.kept.check import Check, CheckPoint, evaluate_check
from tests.calibration.kept.samples import PER_N, SHARES, ZERO, conversion, point

WHEN = datetime(2026, 11, 17, 8, tzinfo=UTC)


def held(
    points: Sequence[CheckPoint],
    limit_percent: float = 0.5,
    rule: Literal["guarded", "simple"] = "guarded",
    of: Conversion | None = None,
    **more: Any,
) -> Check:
    return evaluate_check(
        of or conversion(), points, limit_percent, rule, calibration_sha256="ab" * 32, time=WHEN, **more
    )


def test_the_numbers_of_a_point() -> None:
    # u = √(0.1² + (0.001 · 100)² + 0.05²) = 0.15 N; times 1.959964 for 95 %.
    (result,) = held([point(100, 100.2, 0.05)]).results
    assert result.force_n == 100
    assert result.shown_n == pytest.approx(100.2)
    assert result.error_n == pytest.approx(0.2)
    assert result.error_percent == pytest.approx(0.2)
    assert result.u_n == pytest.approx(0.15)
    assert result.k == pytest.approx(1.959964, abs=1e-6)
    assert result.expanded_u_n == pytest.approx(0.2939946, abs=1e-6)
    assert result.ratio == pytest.approx(0.2 / 0.2939946, abs=1e-6)
    assert result.limit_n == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("shown_n", "guarded", "simple"),
    [
        (100.20, "holds", "holds"),  # 0.2 ≤ 0.5 - 0.294
        (99.80, "holds", "holds"),
        (100.21, "cannot tell", "holds"),
        (99.51, "cannot tell", "holds"),
        (100.51, "cannot tell", "does not hold"),
        (100.79, "cannot tell", "does not hold"),  # 0.79 ≤ 0.5 + 0.294
        (100.80, "does not hold", "does not hold"),
        (99.20, "does not hold", "does not hold"),
    ],
)
def test_the_rules(shown_n: float, guarded: str, simple: str) -> None:
    assert held([point(100, shown_n, 0.05)]).outcome == guarded
    assert held([point(100, shown_n, 0.05)], rule="simple").outcome == simple


def test_the_worst_point_decides_and_says_what_to_do() -> None:
    good, doubtful, bad = point(100, 100.0), point(150, 150.7), point(200, 204.0)
    fine = held([good, good])
    assert fine.statement.startswith("The calibration holds")
    assert "until it is due" in fine.statement
    unsure = held([good, doubtful])
    assert unsure.outcome == "cannot tell"
    assert "once more" in unsure.statement
    wrong = held([good, bad, doubtful])
    assert wrong.outcome == "does not hold"
    assert "Do not measure with it" in wrong.statement
    assert "Worst at 200 N" in wrong.statement
    assert [result.decided for result in wrong.results] == ["accepted", "refused", "cannot tell"]


def test_a_limit_that_the_instrument_cannot_keep() -> None:
    check = held([point(100, 100.0)], limit_percent=0.1)
    assert check.outcome == "cannot tell"
    assert "as large as the limit or larger" in check.statement


def test_a_floor_of_the_limit() -> None:
    check = held([point(20, 20.3, 0.0)], limit_floor_n=1.0)
    assert check.results[0].limit_n == 1.0
    assert check.outcome == "holds"
    assert held([point(20, 20.3, 0.0)]).outcome == "does not hold"  # limit 0.1 N, U = 1.96 √(0.1² + 0.02²) N


def test_few_degrees_of_freedom_widen() -> None:
    doubtful = (Share("repeatability", absolute_n=0.3, dof=4),)
    (result,) = held([point(100, 100.0)], of=conversion(shares=doubtful)).results
    assert result.k == pytest.approx(2.776445, abs=1e-6)  # t of 4 degrees of freedom, 97.5 %
    # Welch and Satterthwaite: u⁴ / (0.3⁴ / 4) with u² = 0.3² + 0.3², so 16.
    (result,) = held([point(100, 100.0, 0.3)], of=conversion(shares=doubtful)).results
    assert result.k == pytest.approx(float(student.ppf(0.975, 16)))


def test_a_curve_and_a_cell_mounted_the_other_way_round() -> None:
    force_n = 150.0
    deflection = 100.0 * force_n + 0.01 * force_n**2
    for sign in (1.0, -1.0):
        of = conversion((sign * 100.0, sign * 0.01))
        read = CheckPoint(force_n=force_n, u_force_n=0.0, reading=sign * deflection - 300, zero_reading=-300)
        check = held([read], of=of)
        assert check.results[0].error_n == pytest.approx(0.0, abs=1e-9)
        assert check.zero_shift_n == pytest.approx(sign * -53.0)  # -300 counts and 5000 counts, 100 counts per N


def test_the_movement_of_the_zero_is_told() -> None:
    check = held([point(100, 100.0, zero=ZERO + 90), point(150, 150.0, zero=ZERO + 110)])
    assert check.zero_shift_n == pytest.approx(1.0)
    assert check.outcome == "holds"
    assert any("The zero moved by +1 N" in words and "overloaded" not in words for words in check.warnings)
    far = held([point(100, 100.0, zero=ZERO - 1000)])
    assert any("-10 N" in words and "overloaded" in words for words in far.warnings)


def test_what_else_is_told() -> None:
    pounds = held([point(100, 100 / 4.4482216)])
    assert any("lbf" in words for words in pounds.warnings)
    turned = held([point(100, -100.0)])
    assert turned.outcome == "does not hold"
    assert any("other sign" in words for words in turned.warnings)
    low = held([point(30, 30.0)])
    assert any("below the lowest calibrated force" in words for words in low.warnings)
    assert any("says little" in words for words in low.warnings)
    moved = held([point(100, 100.4)], limit_percent=5.0)
    assert moved.outcome == "holds"
    assert any("control chart" in words for words in moved.warnings)


def test_what_is_refused() -> None:
    with pytest.raises(CalibrationError, match="needs one known force"):
        held([])
    with pytest.raises(CalibrationError, match="states no uncertainty"):
        held([point(100, 100)], of=conversion(shares=()))
    with pytest.raises(CalibrationError, match="above the calibrated range, up to 200 N"):
        held([point(203, 203)])
    for force_n in (0.0, -5.0, math.nan, math.inf):
        with pytest.raises(CalibrationError):
            held([CheckPoint(force_n=force_n, u_force_n=0.0, reading=1.0, zero_reading=0.0)])
    with pytest.raises(CalibrationError, match="A reading must be a number"):
        held([CheckPoint(force_n=100, u_force_n=0.0, reading=math.nan, zero_reading=0.0)])
    with pytest.raises(CalibrationError, match="The limit of a check"):
        held([point(100, 100)], limit_percent=0.0)
    with pytest.raises(CalibrationError, match="offset"):
        evaluate_check(conversion(), [point(100, 100)], 1.0, calibration_sha256="", time=WHEN.replace(tzinfo=None))


def test_the_time_is_kept_in_utc() -> None:
    local = datetime(2026, 11, 17, 1, 15, tzinfo=timezone(timedelta(hours=2)))
    check = evaluate_check(conversion(), [point(100, 100)], 1.0, calibration_sha256="", time=local)
    assert check.time_utc == "2026-11-16T23:15:00+00:00"
    assert check.time == local


def test_it_is_read_back_and_any_change_is_found() -> None:
    check = held([point(100, 100.125, 0.0625)], operator="Ö. Perator")
    data = check.to_json()
    assert Check.from_json(data) == check
    fields = json.loads(data)
    for key, value in {"outcome": "does not hold", "serial": "other", "limit_percent": 2.0, "sha256": "0" * 64}.items():
        with pytest.raises(CalibrationError, match="was changed after it was sealed"):
            Check.from_json(json.dumps({**fields, key: value}).encode())
    with pytest.raises(CalibrationError, match="another version"):
        Check.from_json(json.dumps({**fields, "schema": "nktsense-calibration-check-2"}).encode())
    for damaged in (b"", b"{}", b"\xff", data[:-20], data.replace(b"Perator", b"Per\xfftor")):
        with pytest.raises(CalibrationError, match=r"this\.json is no check"):
            Check.from_json(damaged, "this.json")


@given(
    error=st.floats(-3, 3),
    offset=st.floats(-1e5, 1e5),
    u_force_n=st.floats(0, 1),
    limit_percent=st.floats(0.01, 5),
)
def test_the_zero_before_is_all_that_a_zero_matters(
    error: float, offset: float, u_force_n: float, limit_percent: float
) -> None:
    here = held([point(100, 100 + error, u_force_n)], limit_percent)
    there = held([point(100, 100 + error, u_force_n, zero=ZERO + offset)], limit_percent)
    assert there.results[0].error_n == pytest.approx(here.results[0].error_n, abs=1e-8)
    assert there.zero_shift_n - here.zero_shift_n == pytest.approx(offset / PER_N, abs=1e-8)


@given(error=st.floats(-3, 3), limit_percent=st.floats(0.01, 5), factor=st.floats(1, 5))
def test_a_wider_limit_never_makes_it_worse(error: float, limit_percent: float, factor: float) -> None:
    rank = {"holds": 0, "cannot tell": 1, "does not hold": 2}
    for rule in ("guarded", "simple"):
        narrow = held([point(100, 100 + error)], limit_percent, rule)
        wide = held([point(100, 100 + error)], limit_percent * factor, rule)
        assert rank[wide.outcome] <= rank[narrow.outcome]


@given(u_n=st.lists(st.floats(0.001, 1), min_size=1, max_size=5), u_force_n=st.floats(0, 1))
def test_no_part_of_the_uncertainty_is_lost(u_n: list[float], u_force_n: float) -> None:
    shares = tuple(Share(str(index), absolute_n=u) for index, u in enumerate(u_n))
    (result,) = held([point(100, 100, u_force_n)], of=conversion(shares=shares)).results
    assert result.u_n**2 == pytest.approx(sum(u * u for u in u_n) + u_force_n**2)
    assert result.u_n >= max(*u_n, u_force_n) * (1 - 1e-12)


def test_the_sample_is_what_it_says() -> None:
    assert math.hypot(*(share.u_n(100) for share in SHARES)) == pytest.approx(0.1 * math.sqrt(2))
