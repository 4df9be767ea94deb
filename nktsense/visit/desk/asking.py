"""What is asked where a visit stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nktsense.protocol.session.state import Phase
from nktsense.visit.desk.before import history_sheet
from nktsense.visit.desk.ending import closed_sheet
from nktsense.visit.desk.preparing import preparing_sheet
from nktsense.visit.desk.ready import locked, ready_sheet
from nktsense.visit.desk.screening import screening_sheet
from nktsense.visit.desk.testing import connecting_sheet, halted_sheet, testing_sheet
from nktsense.visit.desk.treating import intervening_sheet

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench
    from nktsense.visit.desk.sheet import Sheet


def sheet_of(bench: Bench) -> Sheet:
    """Return what is asked now: a question that was opened inside another one, or that of the phase.

    Lists and maps of the phase can be used while such a question is open; that leaves the question.
    """
    if bench.visit.connecting:
        return connecting_sheet(bench)
    inner = bench.inner()
    if inner is None and bench.draft is not None:
        inner = preparing_sheet(bench, bench.draft)
    beneath = of_phase(bench)
    return beneath if inner is None else replace(inner, direct=beneath.direct)


def of_phase(bench: Bench) -> Sheet:
    """Return what is asked at the point of the procedure, whatever question is open inside it."""
    state = bench.state
    match state.phase:
        case Phase.HISTORY:
            return history_sheet(bench)
        case Phase.SCREENING:
            return screening_sheet(bench)
        case Phase.LOCKED:
            return locked(bench)
        case Phase.READY:
            return ready_sheet(bench)
        case Phase.TESTING:
            return testing_sheet(bench, state.tests[-1])
        case Phase.HALTED:
            return halted_sheet(bench, state.tests[-1])
        case Phase.INTERVENING:
            return intervening_sheet(bench)
        case Phase.CLOSED:
            return closed_sheet(bench)
