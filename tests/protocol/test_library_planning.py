"""From a battery to a plan: sides, partners, a profile's settings, and what is refused."""

from __future__ import annotations

from itertools import product

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.errors import LibraryError
from nktsense.protocol.library import Muscle, load_library, partners_of, plan_battery
from nktsense.protocol.session.plan import MIN_TRIALS, Research, SessionPlan

LIBRARY = load_library()
SIDES = (None, "left", "right")


@pytest.mark.parametrize(("battery", "profile", "side"), [*product(LIBRARY.batteries, ("", *LIBRARY.profiles), SIDES)])
def test_every_battery_can_be_planned(battery: str, profile: str, side: str | None) -> None:
    plan = plan_battery(LIBRARY, battery, side=side, profile=profile)  # type: ignore[arg-type]
    assert (plan.battery, plan.profile) == (battery, profile)
    assert plan.trials >= MIN_TRIALS
    order = list(dict.fromkeys(muscle.muscle for muscle in plan.muscles))
    assert order == list(LIBRARY.batteries[battery].muscles)
    for muscle in plan.muscles:
        held = LIBRARY.muscles[muscle.muscle]
        assert (muscle.side == "midline") is not held.paired
        assert muscle.scorable is held.scorable
        assert muscle.test == "make" or held.breakable
        assert held.cautions in muscle.cautions
        assert "not checked" in muscle.source
        assert "reviewed by: nobody yet" in muscle.source
    # Whatever comes up in the session, its region is known, and whether it may be scored.
    assert {m.muscle for m in plan.muscles} | {m.muscle for m in plan.others} == set(LIBRARY.muscles)
    assert msgspec.json.decode(msgspec.json.encode(plan), type=SessionPlan) == plan


def test_without_a_side_both_are_planned() -> None:
    plan = plan_battery(LIBRARY, "neck-and-shoulder")
    assert [(m.muscle, m.side) for m in plan.muscles[:4]] == [
        ("deep_neck_flexors", "midline"),
        ("neck_extensors", "midline"),
        ("lower_trapezius", "left"),
        ("lower_trapezius", "right"),
    ]


def test_suspects_are_the_partners_in_the_order_of_the_pairs() -> None:
    plan = plan_battery(LIBRARY, "low-back", side="left")
    medius = next(muscle for muscle in plan.muscles if muscle.muscle == "gluteus_medius")
    # Two pairs name quadratus lumborum, one for each side.
    assert medius.suspects == ("quadratus_lumborum", "tensor_fasciae_latae", "hip_adductors", "piriformis")


def test_the_side_of_a_partner() -> None:
    def sides(muscle: str, side: str) -> dict[str, str | None]:
        return {pair.id: at for pair, _, at in partners_of(LIBRARY, muscle, side)}  # type: ignore[arg-type]

    medius = sides("gluteus_medius", "left")
    assert (medius["P010"], medius["P011"]) == ("left", "right")
    assert sides("gluteus_medius", "right")["P011"] == "left"
    maximus = sides("gluteus_maximus", "right")
    assert maximus["P002"] == "midline"  # erector spinae
    assert maximus["P008"] == "left"  # the latissimus of the other side
    flexors = sides("deep_neck_flexors", "midline")
    assert flexors["P041"] is None  # either sternocleidomastoid
    assert flexors["P043"] == "midline"
    assert sides("transversus_abdominis", "midline")["P034"] == "midline"


@given(st.sampled_from(sorted(LIBRARY.muscles)), st.sampled_from(["left", "right"]))
def test_partners_of_left_and_right_mirror_each_other(muscle: str, side: str) -> None:
    mirror = {"left": "right", "right": "left", "midline": "midline", None: None}
    one = partners_of(LIBRARY, muscle, side)  # type: ignore[arg-type]
    other = partners_of(LIBRARY, muscle, mirror[side])  # type: ignore[arg-type]
    assert [(pair, name, mirror[at]) for pair, name, at in one] == list(other)
    for _, name, at in one:
        assert (at == "midline") is not LIBRARY.muscles[name].paired


def test_a_profile_changes_load_rest_and_cautions() -> None:
    profile = LIBRARY.profiles["after-surgery-or-injury"]
    targets = {"iliopsoas": 120.0}
    plain = plan_battery(LIBRARY, "low-back", side="left", targets=targets)
    plan = plan_battery(LIBRARY, "low-back", side="left", profile=profile.id, targets=targets)
    before, after = (next(m for m in p.muscles if m.muscle == "iliopsoas") for p in (plain, plan))
    assert (before.target_n, before.test) == (120.0, "break")
    assert (after.target_n, after.test) == (60.0, "make")
    assert profile.cautions in after.cautions
    assert profile.cautions not in before.cautions
    assert all(muscle.test == "make" for muscle in plan.muscles)
    assert (plan.rest_s, plan.pain_limit_nrs, plan.pain_rise_nrs) == (120, 2, 1)
    assert plan.title == "Low back, after surgery or injury"
    # What judges a trial and a retest stays: ramp, hold and what was expected.
    for name in ("ramp_low_n_per_s", "ramp_high_n_per_s", "hold_s", "expected"):
        assert getattr(plan, name) == getattr(plain, name)


def test_a_profile_has_no_key_of_a_verdict() -> None:
    kept = set(LIBRARY.profiles["athlete"].__struct_fields__) - {"id", "title", "words", "source", "reviewed_by"}
    loads = {"cautions", "test", "target_share", "rest_s", "trials"}
    assert kept == loads | {"retest_within_s", "pain_limit_nrs", "pain_rise_nrs"}


def test_a_strap_means_a_make_test() -> None:
    plan = plan_battery(LIBRARY, "hip-knee-ankle", side="right", profile="athlete")
    kinds = {muscle.muscle: muscle.test for muscle in plan.muscles}
    assert kinds["quadriceps"] == "make"
    assert kinds["gluteus_maximus"] == "break"


def test_research_goes_into_the_plan() -> None:
    research = Research(seed=7, sham=True)
    plan = plan_battery(LIBRARY, "posture", side="left", research=research)
    assert plan.research == research
    assert [m.muscle for m in plan.muscles] == list(LIBRARY.batteries["posture"].muscles)


@pytest.mark.parametrize(
    ("told", "more"),
    [
        (
            'There is no battery "low_back" in the library (nearest: "low-back"). There are: low-back,',
            {"b": "low_back"},
        ),
        ('There is no profile "dancer" in the library. There are: athlete,', {"profile": "dancer"}),
        ("A battery is planned for the left or the right side.", {"side": "midline"}),
        ('A target is given for "scm", which is not in low-back.', {"targets": {"scm": 10.0}}),
        ("multifidus is recorded in words only and has no target load.", {"targets": {"multifidus": 10.0}}),
        ("0 N is no target load of iliopsoas.", {"targets": {"iliopsoas": 0}}),
        ("nan N is no target load of iliopsoas.", {"targets": {"iliopsoas": float("nan")}}),
    ],
)
def test_what_cannot_be_planned_is_told(told: str, more: dict[str, object]) -> None:
    battery = str(more.pop("b", "low-back"))
    with pytest.raises(LibraryError) as caught:
        plan_battery(LIBRARY, battery, **more)  # type: ignore[arg-type]
    assert str(caught.value).startswith(told)


def test_partners_of_nobody() -> None:
    with pytest.raises(LibraryError, match=r'no muscle "gluteus" in the library'):
        partners_of(LIBRARY, "gluteus", "left")


def test_a_name_that_acts_on_a_terminal_is_shown_as_text() -> None:
    with pytest.raises(LibraryError) as caught:
        plan_battery(LIBRARY, "\x1b[2J" + "x" * 10_000)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 300


def test_rows_cannot_be_changed() -> None:
    muscle: Muscle = LIBRARY.muscles["soleus"]
    with pytest.raises(AttributeError):
        muscle.hhd = "yes"  # type: ignore[misc]
