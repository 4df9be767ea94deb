"""What answers and pain stop and refuse: an answer that is missing or unknown is never read as "no"."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.protocol.screening.items import NOTICE, asked_items, find_item
from nktsense.protocol.screening.rules import (
    break_refusals,
    cautions,
    pain_prompt,
    stopping,
    summary,
    unanswered,
)
from nktsense.protocol.session.plan import SessionPlan
from nktsense.protocol.session.steps import AnswerItem, ReportPain

IDS = [item.id for item in asked_items()]
LEVELS = {item.id: item.level for item in asked_items()}
ANSWERS = st.lists(
    st.builds(
        AnswerItem, item=st.sampled_from([*IDS, "of_another_list"]), answer=st.sampled_from(["yes", "no", "unknown"])
    ),
    max_size=60,
)
COMFORT = re.compile(r"\b(safe|safely|cleared|ok|okay|no risk|fit for|may be tested|all clear|passed)\b", re.IGNORECASE)


def all_answered(answer: str = "no", **others: str) -> list[AnswerItem]:
    return [AnswerItem(item=item, answer=others.get(item, answer)) for item in IDS]


@given(ANSWERS)
def test_the_last_answer_holds_and_unknown_counts_as_yes(answers: list[AnswerItem]) -> None:
    last = {answer.item: answer.answer for answer in answers}
    raised = [item for item in IDS if last.get(item) in ("yes", "unknown")]
    assert [item.id for item in stopping(answers)] == [item for item in raised if LEVELS[item] == "stop"]
    assert [item.id for item in cautions(answers)] == [item for item in raised if LEVELS[item] == "caution"]
    assert list(unanswered(answers)) == [item for item in IDS if item not in last]


@given(ANSWERS, st.sampled_from(IDS), st.sampled_from(["neck", "trunk", "hip/knee", "hand", ""]))
def test_no_answer_but_no_ever_takes_a_refusal_away(answers: list[AnswerItem], item: str, region: str) -> None:
    def refusals(answer: str) -> int:
        more = [*answers, AnswerItem(item=item, answer=answer)]
        return len(break_refusals(more, 40, region, "any"))

    without = [answer for answer in answers if answer.item != item]
    assert refusals("yes") == refusals("unknown") == len(break_refusals(without, 40, region, "any"))
    assert refusals("no") <= refusals("yes")


@given(ANSWERS, st.one_of(st.none(), st.integers(0, 110)))
def test_the_summary_counts_names_and_never_comforts(answers: list[AnswerItem], age: int | None) -> None:
    text = summary(answers, age)
    missing = len(unanswered(answers))
    assert f"{len(IDS) - missing} of {len(IDS)} questions answered, {missing} not asked" in text
    assert all(item in text for item in unanswered(answers))
    assert all(item.name in text for item in (*stopping(answers), *cautions(answers)))
    assert text.endswith(NOTICE)
    assert not COMFORT.search(text)
    assert ("No age is given" in text) == (age is None)
    assert (f"Age {age}: no break tests" in text) == (age is not None and age < 18)


def test_an_answer_to_a_question_of_another_list_is_told_and_stands_for_nothing() -> None:
    answers = [AnswerItem(item="of_another_list", answer="no")]
    assert unanswered(answers) == tuple(IDS)
    assert "of_another_list" in summary(answers)


@pytest.mark.parametrize("region", ["neck", "hand", "hip/knee"])
def test_nothing_asked_refuses_every_break_test(region: str) -> None:
    reasons = break_refusals((), 40, region, "any")
    assert len(reasons) >= 12
    assert all("not asked" in reason for reason in reasons)


@pytest.mark.parametrize("age", [None, 18, 90])
def test_all_no_refuses_nothing_to_an_adult_or_where_the_age_is_not_known(age: int | None) -> None:
    assert break_refusals(all_answered(), age, "neck", "scm") == ()


@pytest.mark.parametrize("age", [0, 17])
def test_below_eighteen_there_is_no_break_test(age: int) -> None:
    (reason,) = break_refusals(all_answered(), age, "hand", "grip")
    assert f"Age {age} is below 18" in reason


@pytest.mark.parametrize("answer", ["yes", "unknown"])
@pytest.mark.parametrize(
    ("item", "region", "muscle", "refused"),
    [
        ("pregnancy", "trunk", "obliques", True),
        ("pregnancy", "Trunk", "obliques", True),
        ("pregnancy", "hip", "iliopsoas", False),
        ("abdomen", "trunk", "rectus_abdominis", True),
        ("abdomen", "neck", "scm", False),
        ("tendon", "ankle", "soleus", True),
        ("tendon", "ankle", "peroneals", False),
        ("tendon", "shoulder", "shoulder_er", True),
        ("tendon", "hip/knee", "rectus_femoris", True),
        ("tendon", "hip", "gluteus_medius", False),
        ("bone", "hand", "grip", True),
        ("recent_load", "knee", "quadriceps", True),
        ("neck_vessels", "neck", "scm", True),
        ("neck_vessels", "jaw/neck", "a_muscle_of_the_clinic", True),
        ("neck_vessels", "knee", "quadriceps", False),
        ("clot", "knee", "quadriceps", True),
        ("pregnancy", "lower back", "a_muscle_of_the_clinic", True),
        ("pregnancy", "hip/lower back", "a_muscle_of_the_clinic", True),
        ("pregnancy", "", "a_muscle_of_the_clinic", True),
    ],
)
def test_an_item_refuses_break_tests_in_its_scope(
    item: str, region: str, muscle: str, refused: bool, answer: str
) -> None:
    reasons = break_refusals(all_answered(**{item: answer}), 40, region, muscle)
    known = find_item(item)
    assert known is not None
    assert len(reasons) == (1 if refused else 0)
    assert all(known.name in reason and f": {answer}." in reason for reason in reasons)


def pains(*told: tuple[float, str]) -> list[ReportPain]:
    return [ReportPain(nrs=nrs, when=when) for nrs, when in told]


PLAN = SessionPlan(title="pain")


@pytest.mark.parametrize(
    ("told", "limit", "rise"),
    [
        ([], False, False),
        ([(4, "before")], False, False),
        ([(4.5, "before")], True, False),
        ([(0, "before"), (2, "during")], False, False),
        ([(0, "before"), (2.5, "during")], False, True),
        ([(2, "before"), (5, "during")], True, True),
        ([(5, "during")], True, False),
        ([(3, "during")], False, False),
        ([(0, "during"), (3, "after")], False, False),
        ([(1, "before"), (2, "during"), (3, "before"), (4, "during")], False, True),
        ([(2, "before"), (6, "during"), (2, "after")], False, False),
        ([(float("nan"), "during")], True, False),
    ],
)
def test_pain_above_the_limit_or_a_rise_asks_for_the_end(
    told: list[tuple[float, str]], limit: bool, rise: bool
) -> None:
    prompt = pain_prompt(pains(*told), PLAN)
    assert (prompt is not None) == (limit or rise)
    text = prompt or ""
    assert ("above the limit of 4" in text) == limit
    assert ("Pain rose by" in text) == rise
    assert ("Stop this test" in text) == (limit or rise)


def test_the_limits_say_whose_they_are() -> None:
    told = pains((0, "before"), (9, "during"))
    assert (pain_prompt(told, PLAN) or "").count("default of this project") == 2
    own = SessionPlan(title="own", pain_limit_nrs=6, pain_rise_nrs=2)
    assert "above the limit of 6 (set in this plan)" in (pain_prompt(told, own) or "")
    assert pain_prompt(pains((5, "before"), (6, "during")), own) is None
    assert pain_prompt(pains((2.4, "before"), (4.4, "during")), own) is None  # 2.0000000000000004 as computed


@given(st.lists(st.tuples(st.integers(0, 10), st.sampled_from(["before", "during", "after"])), min_size=1, max_size=12))
def test_more_pain_never_asks_for_less(told: list[tuple[int, str]]) -> None:
    *earlier, (last, when) = told
    prompts = [pain_prompt(pains(*earlier, (nrs, when)), PLAN) is not None for nrs in range(11)]
    assert prompts == sorted(prompts)
    assert prompts[last] or last <= 4
