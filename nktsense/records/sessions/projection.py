"""The rows beside a session's entries: tests, trials, outcomes and what else is to be found fast.

They are made from the entries alone, so they can be made again at any time and held against what is stored. While a
block is blinded they hold no result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeVar

from sqlalchemy import String, Table

from nktsense.errors import RecordsError
from nktsense.grading.change import OwnError
from nktsense.protocol.outcome.compare import comparisons_made, error_of, outcomes
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.outcome.of_test import best_peak_n, counts_of, mean_peak_n, muscle_test_of
from nktsense.protocol.research.readout import shown
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.state import SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import Entry, GiveHomework, ReportHomework, SetGoal
from nktsense.records.models import Base

Key = tuple[str | int, ...]
Values = dict[str, object]
_Record = TypeVar("_Record", TestRecord, TrialRecord)
Projection = Mapping[str, Mapping[Key, Values]]
"""Rows by table and primary key."""

TABLES: Final = ("test", "trial", "outcome", "homework", "adherence", "goal")
"""In the order in which they are written: a trial refers to its test."""
_WORDS: Final = frozenset({"title", "device", "headline", "force_conclusion", "sem_source"})
"""Columns of words that are shortened where they are too long; the entry holds all of them."""


def project(session: Session, client_id: str, but: Session | None = None) -> Projection:
    """Return the rows of a session.

    Args:
        session: The session.
        client_id: Identifier of the client.
        but: The same session at another time: what is the same in both is left out.

    Raises:
        RecordsError: An identifier is longer than its column.
    """
    state = shown(session.state)
    other = None if but is None else shown(but.state)
    rows: dict[str, dict[Key, Values]] = {name: {} for name in TABLES}
    found = (*_tests(state, other), *_outcomes(state, other), *_told(session.entries, len(but.entries) if but else 0))
    for name, values in found:
        full = {"session_id": state.begin.session, "client_id": client_id, **values}
        table = Base.metadata.tables[name]
        rows[name][key_of(table, full)] = fitted(table, full)
    return rows


def session_values(session: Session) -> Values:
    """Return the columns of a session's own row that its entries decide.

    Raises:
        RecordsError: An identifier is longer than its column.
    """
    state = session.state
    values: Values = {
        "title": state.plan.title,
        "battery": state.plan.battery,
        "profile": state.plan.profile,
        "tester": state.begin.testers[0].code if state.begin.testers else "",
        "started_s": session.entries[0].at_s,
        "last_s": state.at_s,
        "closed_s": state.closed_s,
        "phase": str(state.phase),
        "seq": state.seq,
        "comparisons": comparisons_made(state) - state.begin.comparisons_before,
        "research": state.plan.research is not None,
    }
    return fitted(Base.metadata.tables["session"], values)


def key_of(table: Table, values: Mapping[str, object]) -> Key:
    """Return the primary key of a row."""
    parts = (values[column.name] for column in table.primary_key)
    return tuple(part if isinstance(part, int) else str(part) for part in parts)


def fitted(table: Table, values: Values) -> Values:
    """Return values that fit their columns: words are shortened, an identifier is not.

    Raises:
        RecordsError: An identifier is longer than its column.
    """
    return {name: _fit(table, name, value) for name, value in values.items()}


def _fit(table: Table, name: str, value: object) -> object:
    kind = table.c[name].type
    if not isinstance(kind, String) or kind.length is None or not isinstance(value, str) or len(value) <= kind.length:
        return value
    if name in _WORDS:
        return value[: kind.length - 1] + "…"
    raise RecordsError(
        f'"{value[:20]}…" is too long for the records ({table.name}, {name}).',
        f"At most {kind.length} characters can be kept there; nothing was written.",
    )


def _tests(state: SessionState, but: SessionState | None) -> Iterator[tuple[str, Values]]:
    for test, other in _changed(state.tests, but.tests if but is not None else ()):
        yield "test", _test(test, error_of(state, test.setup.tester, test.setup.muscle))
        for trial, _ in _changed(test.trials, other.trials if other is not None else ()):
            yield "trial", {"test_number": test.number, **_trial(trial)}


def _changed(mine: Sequence[_Record], others: Sequence[_Record]) -> Iterator[tuple[_Record, _Record | None]]:
    for index, record in enumerate(mine):
        other = others[index] if index < len(others) else None
        if record is not other and record != other:
            yield record, other


def _test(test: TestRecord, error: OwnError | None) -> Values:
    setup, counts, set_up = test.setup, counts_of(test), muscle_test_of(test)
    return {
        "number": test.number,
        "muscle": setup.muscle,
        "side": setup.side,
        "purpose": setup.purpose,
        "of_number": setup.of,
        "kind": setup.test,
        "tester": setup.tester,
        "device": setup.device,
        "started_s": test.started_s,
        "finished_s": test.finished_s,
        "trials": len(test.counted),
        "held": counts.held if counts is not None else 0,
        "not_held": counts.not_held if counts is not None else 0,
        "unclear": counts.unclear if counts is not None else len(test.counted),
        "mean_peak_n": mean_peak_n(test),
        "best_peak_n": best_peak_n(test),
        "target_n": setup.target_n,
        "pain_nrs": test.highest_pain_nrs,
        "position": setup.position,
        "pad_site": setup.pad_site,
        "lever_m": setup.lever_m,
        "slope_n_per_s": set_up.slope_n_per_s,
        "load_adequate": set_up.load_adequate,
        "yields": set_up.yields,
        "yield_velocity_dps": set_up.yield_velocity_dps,
        "rest_kept": set_up.rest_kept,
        "sem_n": None if error is None else error.sem_n,
        "sem_source": "" if error is None else error.source,
    }


def _trial(trial: TrialRecord) -> Values:
    result, recording = trial.result, trial.result.recording
    return {
        "number": trial.number,
        "at_s": trial.at_s,
        "source": result.source,
        "verdict": result.verdict,
        "headline": result.headline,
        "peak_n": result.peak_n,
        "ratio": result.ratio,
        "slope_n_per_s": result.slope_n_per_s,
        "aside": trial.aside.reason if trial.aside is not None else "",
        "recording_id": recording.recording if recording is not None else None,
        "recording_trial": recording.trial if recording is not None else None,
    }


def _outcomes(state: SessionState, but: SessionState | None) -> Iterator[tuple[str, Values]]:
    """Every outcome, where one may have changed: its chance depends on all comparisons of the session."""
    if state.blinded or (but is not None and _decides_outcomes(state) == _decides_outcomes(but)):
        return
    for outcome in outcomes(state):
        yield "outcome", _outcome(outcome)


def _outcome(outcome: Outcome) -> Values:
    return {
        "retest_number": outcome.retest,
        "test_number": outcome.test,
        "muscle": outcome.muscle,
        "side": outcome.side,
        "partner": outcome.partner,
        "partner_side": outcome.partner_side or "",
        "sham": outcome.sham,
        "conclusion": str(outcome.kind),
        "force_conclusion": str(outcome.force.conclusion) if outcome.force is not None else "",
        "chance": outcome.chance,
        "chance_of_any": outcome.chance_of_any,
        "comparisons": outcome.comparisons,
        "text": outcome.text,
    }


def _decides_outcomes(state: SessionState) -> object:
    finished = tuple(test for test in state.tests if test.finished_s is not None)
    return finished, state.interventions, state.block_closed


def _told(entries: Sequence[Entry], known: int) -> Iterator[tuple[str, Values]]:
    """Homework, goals and how homework was done, from the entries after those that are known."""
    numbers: Counter[str] = Counter()
    for index, entry in enumerate(entries):
        match entry.step:
            case GiveHomework(text=text, dose=dose, schedule=schedule):
                name, values = "homework", {"given_s": entry.at_s, "text": text, "dose": dose, "schedule": schedule}
            case SetGoal(text=text, by_date=by_date):
                name, values = "goal", {"at_s": entry.at_s, "text": text, "by_date": by_date}
            case ReportHomework() as told:
                name, values = "adherence", {"at_s": entry.at_s, **_adherence(told)}
            case _:
                continue
        numbers[name] += 1
        if index >= known:
            yield name, {"number": numbers[name], **values}


def _adherence(told: ReportHomework) -> Values:
    return {
        "of_session": told.session,
        "of_number": told.number,
        "done": told.done,
        "planned": told.planned,
        "words": told.words,
    }
