"""From a session to its report: what may be shown of it, said in a language, put together for both readers."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from nktsense.preferences import Letterhead
from nktsense.protocol.library.model import Library
from nktsense.protocol.notice import NEW_WEAKNESS, NOT_PROVEN, NOTICE
from nktsense.protocol.outcome.compare import shown_outcomes
from nktsense.protocol.outcome.model import Outcome
from nktsense.protocol.research.readout import hidden, shown
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.report import session_words as texts
from nktsense.report.session_client import client_page
from nktsense.report.session_compare import comparisons_of, heads_of, interventions_of
from nktsense.report.session_course import course_lines_of
from nktsense.report.session_evidence import evidence_of
from nktsense.report.session_head import logo_of
from nktsense.report.session_marks import Mark
from nktsense.report.session_method import method_of
from nktsense.report.session_model import Banner, ColleaguePage, Head, Model
from nktsense.report.session_record import (
    endings_of,
    facts_of,
    observations_of,
    plans_of,
    screening_of,
    signed_words,
)
from nktsense.report.session_speech import Speech, Words, as_it_is
from nktsense.report.session_tests import legend_of, remarks_of, rows_of

if TYPE_CHECKING:
    from nktsense.records.sessions.history import ClientHistory
    from nktsense.records.store import Store


@dataclass(frozen=True, slots=True)
class _Known:
    """What the records add.

    Attributes:
        history: What is known of the client, or None.
        names: Names of testers by code.
        signed: Whether the session was signed, in words.
    """

    history: ClientHistory | None
    names: dict[str, str]
    signed: str


def report_of(
    session: Session,
    library: Library,
    *,
    store: Store | None = None,
    by: str = "",
    recordings: Path | None = None,
    letterhead: Letterhead | None = None,
    client_name: str = "",
    language: str = "en",
    words: Words = as_it_is,
    ready: Collection[str] = frozenset(),
    zone: tzinfo | None = None,
    made_s: float | None = None,
) -> Model:
    """Return the report of a session, as far as it may be shown to anybody.

    Results that are hidden by a blinded block, and shams that are concealed, are left out of both parts. A recording
    that is missing and a logo that cannot be used are told and cost nothing else.

    Args:
        session: The session.
        library: The library, for names of muscles and the evidence of pairs.
        store: The records: earlier visits, signatures and names of testers come from them. That they were read is in
            the audit trail.
        by: Code of who makes it; the tester in charge where it is "".
        recordings: Folder of the recordings, for the traces; None draws none.
        letterhead: Head of the practice.
        client_name: Name to be printed instead of the client's code; nothing else tells who it is.
        language: Code of the language that ``words`` speaks.
        words: Looks each sentence up in a language; see ``session_words``.
        ready: Texts that stood ready to be recorded, English: they are said in the language, what was typed is not.
        zone: Where times are told; None for where this computer is.
        made_s: When it is made, s since 1970; None for now.

    Raises:
        RecordsError: The records cannot be read, or not be told that they were.
    """
    # A page goes from hand to hand: it shows what anybody may see, also where its maker has seen a lot.
    state, outcomes = shown(session.state), shown_outcomes(session.state)
    speech = Speech(words, state.plan, library, zone, ready)
    known = _known(session, store, by or state.begin.testers[0].code, speech)
    head, told = _head(session, letterhead or Letterhead(), speech, time.time() if made_s is None else made_s)
    who = client_name.strip() or state.begin.client or speech.say(texts.NOT_KNOWN)
    banners = _banners(session.state, state, speech)
    charge = state.begin.testers[0].code
    return Model(
        language=language,
        labels=tuple((name, speech.say(label)) for name, label in texts.LABELS.items()),
        page_words=speech.words(texts.PAGE),
        head=head,
        client=client_page(
            state,
            outcomes,
            speech,
            who=who,
            tester=known.names.get(charge) or charge,
            date=head.date,
            banners=banners,
        ),
        colleague=_colleague(session, state, outcomes, speech, who, known, recordings, banners),
        told=told,
    )


def _known(session: Session, store: Store | None, by: str, speech: Speech) -> _Known:
    if store is None:
        return _Known(None, {}, speech.say(texts.NOT_IN_RECORDS))
    from nktsense.records.people.testers import testers
    from nktsense.records.sessions.history import history_of
    from nktsense.records.sessions.signing import check_signed, signed_versions

    begin = session.state.begin
    history = history_of(store, by, begin.client) if begin.client else None
    names = {tester.code: tester.name for tester in testers(store) if tester.name}
    versions = signed_versions(store, begin.session)
    wrong = check_signed(store, begin.session) if versions else ()
    return _Known(history, names, signed_words(versions, wrong, speech))


def _head(session: Session, letterhead: Letterhead, speech: Speech, made_s: float) -> tuple[Head, tuple[str, ...]]:
    logo, told = logo_of(letterhead, speech)
    begun_s = session.entries[0].at_s
    day = speech.moment(begun_s)
    identity = speech.say(texts.SESSION_AND_STEP, session=session.state.begin.session, step=session.state.seq)
    head = Head(
        practice=letterhead.practice.strip(),
        lines=tuple(line.strip() for line in letterhead.lines if line.strip()),
        logo=logo,
        date=speech.day(begun_s),
        day=(day.year, day.month, day.day),
        identity=identity,
        made=speech.say(texts.MADE, when=speech.when(made_s)),
    )
    return head, told


def _banners(state: SessionState, seen: SessionState, speech: Speech) -> tuple[Banner, ...]:
    """Return what must not be missed: what is hidden, that it is not finished, that nobody was measured."""
    found: list[Banner] = []
    if concealed := hidden(state):
        lines = tuple(speech.below(sentence) for sentence in concealed)
        found.append(Banner(Mark.COVERED.value, speech.say(texts.HIDDEN_TITLE), lines))
    if state.phase is not Phase.CLOSED:
        text = speech.say(texts.STATE_OPEN, step=state.seq)
        found.append(Banner("", speech.say(texts.OPEN_TITLE), (text,)))
    if any(trial.result.calibration == "simulated" for test in seen.tests for trial in test.trials):
        found.append(Banner("", speech.say(texts.SIMULATED_TITLE), (speech.say(texts.SIMULATED),)))
    return tuple(found)


def _colleague(
    session: Session,
    state: SessionState,
    outcomes: Sequence[Outcome],
    speech: Speech,
    who: str,
    known: _Known,
    recordings: Path | None,
    banners: tuple[Banner, ...],
) -> ColleaguePage:
    rows = rows_of(state, speech)
    evidence = evidence_of(state, recordings, speech)
    course, more = course_lines_of(state, known.history, speech)
    course_legend = speech.say(texts.COURSE_LEGEND) if course else ""
    return ColleaguePage(
        title=speech.say(texts.COLLEAGUE_TITLE),
        who=who,
        banners=banners,
        answers=() if state.blinded else heads_of(state, outcomes, speech),
        facts=facts_of(session, state, who, known.names, known.signed, speech),
        tests=rows,
        legend=legend_of(rows, speech),
        tests_note=speech.say(texts.TESTS_NOTE) if rows and not state.blinded else "",
        remarks=(*remarks_of(state, speech), *endings_of(state, speech)),
        comparisons=comparisons_of(state, outcomes, speech),
        figure_legend=speech.say(texts.FIGURE_LEGEND) if outcomes else "",
        interventions=interventions_of(state, speech),
        observations=observations_of(state, speech),
        plans=plans_of(state, speech),
        evidence=evidence,
        trace_legend=speech.say(texts.TRACE_LEGEND) if any(one.figure for one in evidence) else "",
        screening=screening_of(state, speech),
        course=course,
        course_legend=f"{course_legend} {more}".strip(),
        method=method_of(state, speech),
        not_proven=tuple(speech.below(sentence) for sentence in NOT_PROVEN),
        weakness=speech.below(NEW_WEAKNESS),
        notice=speech.below(NOTICE),
    )
