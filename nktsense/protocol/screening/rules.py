"""What answers and pain stop and refuse. An answer that is missing or "unknown" is never read as "no"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from nktsense.protocol.screening.items import NOTICE, REGIONS, Item, Level, asked_items, find_item
from nktsense.protocol.session.plan import SessionPlan
from nktsense.protocol.session.steps import AnswerItem, ReportPain

ADULT_YEARS: Final = 18
"""Below this age there are no break tests unless a licensed tester enables them."""
_NOT_ASKED: Final = "not asked"
_DEFAULTS: Final = SessionPlan(title="")
_GRACE_NRS: Final = 1e-9
"""A rise from 2.4 to 4.4 is one of 2, whatever binary fractions make of it."""


def unanswered(answers: Sequence[AnswerItem]) -> tuple[str, ...]:
    """Return the identifiers of the items that nobody answered, in the order of the list.

    Args:
        answers: Every answer in order; the last one to an item holds.
    """
    given = _last(answers)
    return tuple(item.id for item in asked_items() if item.id not in given)


def stopping(answers: Sequence[AnswerItem]) -> tuple[Item, ...]:
    """Return the stops that were answered "yes" or "unknown": each of them locks the tests.

    Those that were not asked are in :func:`unanswered`; a screening is finished when there are none.
    """
    return _raised(answers, "stop")


def cautions(answers: Sequence[AnswerItem]) -> tuple[Item, ...]:
    """Return the cautions that were answered "yes" or "unknown"."""
    return _raised(answers, "caution")


def break_refusals(answers: Sequence[AnswerItem], age_years: int | None, region: str, muscle: str) -> tuple[str, ...]:
    """Say why there is to be no break test of a muscle.

    A stop refuses it too: who overrides a stop lets the tests go on, and has said nothing of break tests. What was not
    asked refuses it as a "yes" would. An age that is not known refuses nothing; :func:`summary` tells it.

    Args:
        answers: Every answer in order; the last one to an item holds.
        age_years: Age, completed years, or None.
        region: Region of the muscle in the words of the library, such as ``hip/knee``. One that the list does not
            know counts as inside every region that an item names.
        muscle: Identifier of the muscle in the library.

    Returns:
        A sentence for each reason; empty where nothing refuses it.
    """
    given = _last(answers)
    reasons = [
        f"{item.name}: {_answer(given, item)}. No break test here unless a licensed tester enables it."
        for item in asked_items()
        if _answer(given, item) != "no" and _reaches(item, region, muscle)
    ]
    if age_years is not None and age_years < ADULT_YEARS:
        reasons.append(f"Age {age_years} is below {ADULT_YEARS}. No break test unless a licensed tester enables it.")
    return tuple(reasons)


def summary(answers: Sequence[AnswerItem], age_years: int | None = None) -> str:
    """Return what the screening holds, in words; it never says that a person may be tested.

    Args:
        answers: Every answer in order; the last one to an item holds.
        age_years: Age, completed years; None where it is not known, and that is told.
    """
    given = _last(answers)
    open_items = unanswered(answers)
    asked = len(asked_items()) - len(open_items)
    parts = [f"{asked} of {len(asked_items())} questions answered, {len(open_items)} not asked."]
    if open_items:
        parts.append(f"Not asked: {', '.join(open_items)}.")
    parts.append(f"Stops answered yes or unknown: {_named(stopping(answers), given)}.")
    parts.append(f"Cautions answered yes or unknown: {_named(cautions(answers), given)}.")
    unlisted = sorted(item for item in given if find_item(item) is None)
    if unlisted:
        parts.append(f"Answers to questions that this list does not hold: {', '.join(unlisted)}.")
    if age_years is None:
        parts.append(f"No age is given: below {ADULT_YEARS} there are no break tests unless enabled.")
    elif age_years < ADULT_YEARS:
        parts.append(f"Age {age_years}: no break tests unless enabled.")
    return " ".join([*parts, NOTICE])


def pain_prompt(pains: Sequence[ReportPain], plan: SessionPlan) -> str | None:
    """Say why a test should stop, by the pain that was told last.

    It stops above ``plan.pain_limit_nrs``, whenever that is told, and at a rise of more than ``plan.pain_rise_nrs``
    above the lowest pain told "before" in this test. The lowest one, so that pain that creeps up from trial to trial is
    seen. Without a "before" no rise can be told. The defaults, above 4 of 10 and a rise of more than 2, are those of
    this project, taken from no guideline.

    Args:
        pains: Pain that was told in this test, in order, 0 to 10.
        plan: Holds the limits.

    Returns:
        Why, and what to do; None where the last one asks for nothing.
    """
    if not pains:
        return None
    last = pains[-1]
    reasons: list[str] = []
    if not last.nrs <= plan.pain_limit_nrs:  # what is no number is above any limit
        reasons.append(
            f"Pain {last.nrs:g} of 10 is above the limit of {plan.pain_limit_nrs:g}"
            f" ({_origin(plan.pain_limit_nrs, _DEFAULTS.pain_limit_nrs)})."
        )
    before = [pain.nrs for pain in pains if pain.when == "before"]
    if before and last.nrs - min(before) > plan.pain_rise_nrs + _GRACE_NRS:
        reasons.append(
            f"Pain rose by {last.nrs - min(before):g}, from {min(before):g} to {last.nrs:g}: more than"
            f" {plan.pain_rise_nrs:g} ({_origin(plan.pain_rise_nrs, _DEFAULTS.pain_rise_nrs)})."
        )
    return " ".join([*reasons, "Stop this test; do not repeat a test that hurts."]) if reasons else None


def _last(answers: Sequence[AnswerItem]) -> dict[str, AnswerItem]:
    return {answer.item: answer for answer in answers}


def _answer(given: dict[str, AnswerItem], item: Item) -> str:
    return given[item.id].answer if item.id in given else _NOT_ASKED


def _raised(answers: Sequence[AnswerItem], level: Level) -> tuple[Item, ...]:
    given = _last(answers)
    return tuple(
        item for item in asked_items() if item.level == level and item.id in given and given[item.id].answer != "no"
    )


def _reaches(item: Item, region: str, muscle: str) -> bool:
    """Whether an item refuses break tests of this muscle."""
    if item.breaks != "region":
        return item.breaks == "all"
    places = {part.strip().casefold() for part in region.split("/")}
    inside = bool(places & set(item.regions)) or muscle in item.muscles
    return inside or not places <= REGIONS


def _named(items: Iterable[Item], given: dict[str, AnswerItem]) -> str:
    return ", ".join(f"{item.name} ({given[item.id].answer})" for item in items) or "none"


def _origin(value: float, default: float) -> str:
    return "default of this project, no clinical standard" if value == default else "set in this plan"
