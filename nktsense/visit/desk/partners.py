"""Suspected partners: hypotheses to test, in the user's order, each with its level of evidence and its source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.protocol.library.planning import partners_of
from nktsense.protocol.outcome.next import candidates
from nktsense.protocol.part import Side
from nktsense.protocol.session.order import is_scorable
from nktsense.protocol.session.state import TestRecord
from nktsense.visit.desk.preparing import prepare
from nktsense.visit.desk.said import back
from nktsense.visit.desk.sheet import Answer, Sheet, answer, usual_first
from nktsense.visit.desk.words_only import asking_words

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench

_BOTH: tuple[Side, ...] = ("left", "right")


def partner_answers(bench: Bench) -> list[Answer]:
    """Return the choice that opens the list of suspected partners; none where no test is finished."""
    if not _tested(bench):
        return []
    return [answer("partner", "Test a suspected partner", lambda: bench.ask(_partner_sheet), "a hypothesis to test")]


def direct_partners(bench: Bench) -> tuple[Answer, ...]:
    """Return every suspected partner of the muscles that were tested, to be chosen by its id."""
    return tuple(one for test in _tested(bench) for one in _of_test(bench, test))


def sides_of(bench: Bench, muscle: str, side: Side) -> list[tuple[str, tuple[Side, ...]]]:
    """Return who may compensate for a muscle, with the sides that come into question."""
    if muscle not in bench.library.muscles:
        return []
    found: dict[str, tuple[Side, ...]] = {}
    for _, partner, where in partners_of(bench.library, muscle, side):
        sides = _BOTH if where is None else (where,)
        found[partner] = tuple(dict.fromkeys((*found.get(partner, ()), *sides)))
    return list(found.items())


def _partner_sheet(bench: Bench) -> Sheet:
    """List the suspects: first those that are untested, in the user's order, then those seen already."""
    untested = {(one.of, one.muscle) for one in candidates(bench.state) if one.of is not None}
    tests = {test.number: test for test in _tested(bench)}
    every = [(test.number, muscle, one) for test in tests.values() for muscle, one in _with_muscle(bench, test)]
    first = [one for number, muscle, one in every if (number, muscle) in untested]
    rest = [one for number, muscle, one in every if (number, muscle) not in untested]
    answers = [*first, *rest]
    if not answers:
        return Sheet("The library has no suspected partner of what was tested.", (back(bench),))
    return Sheet("Which suspected partner is tested?", (*usual_first(answers), back(bench)))


def _tested(bench: Bench) -> list[TestRecord]:
    """Return the last finished first test of each muscle, the latest first."""
    found: dict[tuple[str, Side], TestRecord] = {}
    for test in reversed(bench.state.tests):
        if test.finished_s is not None and test.setup.purpose == "first":
            found.setdefault((test.setup.muscle, test.setup.side), test)
    return list(found.values())


def _of_test(bench: Bench, test: TestRecord) -> list[Answer]:
    return [one for _, one in _with_muscle(bench, test)]


def _with_muscle(bench: Bench, test: TestRecord) -> list[tuple[str, Answer]]:
    setup = test.setup
    out: list[tuple[str, Answer]] = []
    for muscle, sides in sides_of(bench, setup.muscle, setup.side):
        for side in sides:
            id_ = f"partner:{muscle}:{side}:{test.number}"
            if not is_scorable(bench.state.plan, muscle):
                act = asking_words(bench, muscle, side)
                out.append((muscle, answer(id_, bench.name(muscle, side), act, "recorded in words, never scored")))
                continue
            detail = _detail(bench, setup.muscle, setup.side, muscle)
            act = _preparing(bench, muscle, side, test.number)
            out.append((muscle, answer(id_, bench.name(muscle, side), act, detail)))
    return out


def _detail(bench: Bench, muscle: str, side: Side, partner: str) -> str:
    """Return for whom, and how much is known of it; the whole of it stands on the sheet of the partners."""
    pair = next(pair for pair in bench.library.pairs_of(muscle) if pair.facilitated == partner)
    return f"{pair.evidence}, for {bench.name(muscle, side)}: {pair.words}"


def _preparing(bench: Bench, muscle: str, side: Side, of: int) -> Callable[[], None]:
    return lambda: prepare(bench, bench.set_ups.first(bench.state, muscle, side, "partner", of))
