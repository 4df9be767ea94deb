"""The map of tested pairs: muscles and what their retests showed. It counts and orders by time, it ranks nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from nktsense.protocol.course.facts import OutcomeFact, TestFact
from nktsense.protocol.course.model import CompensationMap, Edge, Node
from nktsense.protocol.outcome.model import OutcomeKind

Tests = Mapping[tuple[str, int], TestFact]

_NOT_COMPARED: Final = OutcomeKind.NOT_COMPARABLE.value


def map_of(tests: Sequence[TestFact], outcomes: Sequence[OutcomeFact]) -> CompensationMap:
    """Return the map of one person.

    Args:
        tests: The tests of all visits, in order of time.
        outcomes: The outcomes of all visits, in order of time.
    """
    by_number = {(test.session, test.number): test for test in tests}
    pairs: dict[tuple[str, str, str, str], list[OutcomeFact]] = {}
    alone: list[OutcomeFact] = []
    for outcome in outcomes:
        muscle, partner = (outcome.muscle, outcome.side), (outcome.partner, outcome.partner_side)
        if outcome.partner and muscle != partner:
            pairs.setdefault((*muscle, *partner), []).append(outcome)
        else:
            alone.append(outcome)
    edges = tuple(_edge(pair, found, by_number) for pair, found in pairs.items())
    return CompensationMap(_nodes(tests, outcomes), edges, tuple(alone))


def _nodes(tests: Sequence[TestFact], outcomes: Sequence[OutcomeFact]) -> tuple[Node, ...]:
    number = Counter((test.muscle, test.side) for test in tests)
    worked_on = [(outcome.partner, outcome.partner_side) for outcome in outcomes if outcome.partner]
    seen = dict.fromkeys([*number, *((outcome.muscle, outcome.side) for outcome in outcomes), *worked_on])
    return tuple(Node(muscle, side, number[muscle, side] > 0, number[muscle, side]) for muscle, side in seen)


def _edge(pair: tuple[str, str, str, str], outcomes: Sequence[OutcomeFact], tests: Tests) -> Edge:
    real = [outcome for outcome in outcomes if outcome.sham is not True]
    return Edge(
        muscle=pair[0],
        side=pair[1],
        partner=pair[2],
        partner_side=pair[3],
        outcomes=tuple(outcomes),
        counts=dict(sorted(Counter(outcome.conclusion for outcome in real).items())),
        shams=len(outcomes) - len(real),
        contradictory=_contradictory(real, tests),
    )


def _contradictory(outcomes: Sequence[OutcomeFact], tests: Tests) -> int:
    """Return how many comparable outcomes did not show what the first repeated change of the pair showed."""
    compared = [outcome for outcome in outcomes if outcome.conclusion != _NOT_COMPARED]
    first = next((one for one in compared if one.conclusion == OutcomeKind.REPEATED_CHANGE), None)
    if first is None:
        return 0
    way = _more_held(first, tests)
    return sum(one.conclusion != OutcomeKind.REPEATED_CHANGE or _more_held(one, tests) is not way for one in compared)


def _more_held(outcome: OutcomeFact, tests: Tests) -> bool | None:
    """Return whether more trials held in the retest; None where one of the two tests is not at hand."""
    before = tests.get((outcome.session, outcome.test_number))
    after = tests.get((outcome.session, outcome.retest_number))
    return None if before is None or after is None else after.held > before.held
