"""Forces in sentences and by themselves, in the unit that was chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from nktsense.grading.words import newtons, newtons_within
from nktsense.view.words import (
    force_text,
    install,
    number,
    said,
    set_lever,
    set_unit,
    torque_lacks_lever,
    unit_now,
)
from nktsense.view.words.units import three_digits

IN_NEWTONS = {"kgf": 9.80665, "lbf": 0.45359237 * 9.80665}
"""By definition: the pound is 0.45359237 kg, standard gravity 9.80665 m/s²."""
FORCES_N = st.floats(0.1, 2000.0)


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    install("en")
    set_unit("N")
    set_lever(None)


def only_number(text: str) -> float:
    (found,) = re.findall(r"[-−]?\d+(?:\.\d+)?", text)
    return float(found.replace("−", "-"))


@given(FORCES_N, st.sampled_from(sorted(IN_NEWTONS)))
def test_a_force_in_a_sentence_is_the_converted_one(force_n: float, unit: str) -> None:
    """It is wrong by no more than the newtons of the sentence were rounded, and by its own last digit."""
    set_unit(unit)
    sentence = said(f"Highest force {newtons(force_n)}")
    assert sentence.endswith(f" {unit}")
    shown = only_number(sentence)
    half_n = 0.5 if force_n >= 10 else 0.05
    decimals = len(sentence.split()[-2].partition(".")[2])
    assert abs(shown - force_n / IN_NEWTONS[unit]) <= half_n / IN_NEWTONS[unit] + 0.5 * 10**-decimals + 1e-9
    assert 10**-decimals <= 2 * half_n / IN_NEWTONS[unit] * 1.0001  # as fine as the newtons were


@given(FORCES_N, st.floats(0.01, 100.0), st.sampled_from(sorted(IN_NEWTONS)))
def test_an_uncertainty_is_not_made_smaller(force_n: float, u_n: float, unit: str) -> None:
    set_unit(unit)
    within = newtons_within(force_n, u_n)
    said_n = float(within.split(" ± ")[1].split()[0])
    shown = float(said(f"Gave way at {within}").split(" ± ")[1].split()[0])
    assert shown >= 0.98 * said_n / IN_NEWTONS[unit] - 1e-9


@given(FORCES_N, st.floats(0.05, 1.5))
def test_a_torque_is_force_times_lever(force_n: float, lever_m: float) -> None:
    set_unit("Nm")
    set_lever(lever_m)
    text = force_text(force_n)
    assert text.endswith(" N·m")
    assert only_number(text) == pytest.approx(force_n * lever_m, abs=max(0.51 * lever_m, 0.0051))
    assert not torque_lacks_lever()


@given(FORCES_N)
def test_newtons_are_left_as_they_are(force_n: float) -> None:
    text = f"Highest force {newtons(force_n)}"
    set_unit("N")
    assert said(text) == text


@pytest.mark.parametrize(
    ("text", "in_kgf"),
    [
        ("Gave way at 112 ± 4 N", "Gave way at 11.4 ± 0.4 kgf"),
        ("outside 60–100 N/s", "outside 6.1–10.2 kgf/s"),
        ("The load was between 60 and 100 N.", "The load was between 6.1 and 10.2 kgf."),
        ("112 N, then 171 N (+59 N, +53 %)", "11.4 kgf, then 17.4 kgf (+6.0 kgf, +53 %)"),
        ("112 N → 54 N", "11.4 kgf → 5.5 kgf"),
        ("MDC95 31 N from T1", "MDC95 3.2 kgf from T1"),
        ("(limit ±15 N)", "(limit ±1.5 kgf)"),
        ("−3 N", "−0.3 kgf"),
        ("4.5 N", "0.46 kgf"),
    ],
)
def test_forces_of_every_form(text: str, in_kgf: str) -> None:
    set_unit("kgf")
    assert said(text) == in_kgf


@pytest.mark.parametrize(
    "text",
    [
        "No lever arm: give the force in N.",
        "Say N, kgf or lbf.",
        "12 N·m",
        "30 Nm",
        "3 N·s",
        "40 N/m",
        "5 Nerve roots",
        "T1 N",
        "R = 0.87",
        "serial:COM5?unit=N",
    ],
)
def test_no_other_n_is_touched(text: str) -> None:
    set_unit("lbf")
    assert said(text) == text


def test_a_range_has_one_precision() -> None:
    set_unit("lbf")
    assert said("60 to 100 N/s") == "13.5 to 22.5 lbf/s"


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("de", ","), ("es", ",")])
def test_numbers_have_the_sign_of_the_language(language: str, sign: str) -> None:
    install(language)
    set_unit("kgf")
    assert force_text(112.0, 3.9) == f"11{sign}4 ± 0{sign}4 kgf"
    assert f"11{sign}4 ± 0{sign}4 kgf" in said("Gave way at 112 ± 4 N")
    assert number(-1.25, 2) == f"−1{sign}25"
    assert number(-0.001, 1) == f"0{sign}0"
    assert number(0.5, 1, signed=True) == f"+0{sign}5"


def test_without_a_lever_arm_torques_are_not_made_up() -> None:
    set_unit("Nm")
    assert not torque_lacks_lever()  # nothing was shown yet
    assert said("Gave way at 112 ± 4 N") == "Gave way at 112 ± 4 N"
    assert force_text(112.0) == "112 N"
    assert torque_lacks_lever()
    assert not torque_lacks_lever()  # said once
    set_lever(0.35)
    assert unit_now().name == "N·m"
    assert said("Gave way at 112 ± 4 N") == "Gave way at 39.2 ± 1.4 N·m"
    set_lever(float("nan"))
    assert unit_now().name == "N"


def test_a_calibration_stays_in_newtons() -> None:
    set_unit("kgf")
    assert said("Hang A: 98.07 N.", newtons=True) == "Hang A: 98.07 N."


def test_an_unknown_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="Choose N, kgf, lbf or Nm"):
        set_unit("stone")


@pytest.mark.parametrize(
    ("unit", "force_n", "u_n", "text"),
    [
        ("N", 191.04, 0.25, "191 ± 1 N"),
        ("N", 57.04, 0.25, "57.0 ± 0.3 N"),
        ("Nm", 191.0, 0.25, "57.3 ± 0.1 N·m"),
        ("Nm", 20.0, 0.25, "6.00 ± 0.08 N·m"),
        ("kgf", 191.0, None, "19.5 kgf"),
    ],
)
def test_a_number_of_a_trial_has_three_significant_digits_in_any_unit(
    unit: str, force_n: float, u_n: float | None, text: str
) -> None:
    set_unit(unit)
    set_lever(0.3)
    assert three_digits(force_n, u_n) == text
