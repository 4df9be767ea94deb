"""What the records and the steps of a session add to its results: screening, homework, signature, who and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nktsense.protocol.research.readout import HIDDEN_SEED
from nktsense.protocol.screening.items import find_item
from nktsense.protocol.screening.rules import summary
from nktsense.protocol.session.closing import left_out
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.report import session_words as texts
from nktsense.report.session_model import Row
from nktsense.report.session_speech import Speech, joined, one_line

if TYPE_CHECKING:
    from nktsense.records.sessions.signing import SignedVersion


def observations_of(state: SessionState, speech: Speech) -> tuple[Row, ...]:
    """Return what was observed, in the practitioner's words: what it is about, and the words with time and person."""
    rows: list[Row] = []
    for at_s, by, seen in state.observations:
        about = speech.place(seen.muscle, seen.side) if seen.muscle else ""
        text = joined(about, speech.recorded(seen.text).strip(), by=": ")
        said = speech.say(texts.BY_AT, when=speech.when(at_s), by=by, text=text)
        rows.append((speech.say(texts.OBSERVED[seen.kind]), said))
    return tuple(rows)


def plans_of(state: SessionState, speech: Speech) -> tuple[str, ...]:
    """Return homework, how earlier homework was done, and goals."""
    lines = [
        speech.say(
            texts.HOMEWORK,
            number=number,
            text=one_line(speech.recorded(given.text)),
            dose=one_line(speech.recorded(given.dose)),
            schedule=one_line(speech.recorded(given.schedule)),
        )
        for number, given in enumerate(state.homework, 1)
    ]
    for told in state.adherence:
        words = joined(
            speech.say(texts.HOMEWORK_TOLD, done=told.done, planned=told.planned), one_line(told.words), by="; "
        )
        lines.append(speech.say(texts.ADHERENCE, number=told.number, session=told.session[:8], told=words))
    for goal in state.goals:
        template = texts.GOAL_BY if goal.by_date else texts.GOAL
        lines.append(speech.say(template, goal=one_line(speech.recorded(goal.text)), date=goal.by_date))
    return tuple(lines)


def screening_of(state: SessionState, speech: Speech) -> tuple[str, ...]:
    """Return every answer that was not "no", with time and person, and what was lifted with its reason."""
    lines = [speech.below(summary(answers_of(state), state.begin.age_years))]
    for at_s, by, answer in state.answers:
        if answer.answer == "no":
            continue
        item = find_item(answer.item)
        name = answer.item if item is None else speech.below(item.name)
        words = one_line(answer.words)
        template = texts.SCREENING_ANSWER_WORDS if words else texts.SCREENING_ANSWER
        said = speech.say(template, item=name, answer=speech.say(texts.ANSWERS[answer.answer]), words=words)
        lines.append(speech.say(texts.BY_AT, when=speech.when(at_s), by=by, text=said))
    for name, reason in state.overridden.items():
        item = find_item(name)
        named = name if item is None else speech.below(item.name)
        lines.append(speech.say(texts.OVERRIDDEN, item=named, reason=one_line(speech.recorded(reason))))
    allowed = [one_line(speech.recorded(reason)) for reason in state.break_allowed]
    lines += [speech.say(texts.BREAKS_ALLOWED, reason=reason) for reason in allowed]
    return tuple(lines)


def facts_of(
    session: Session, state: SessionState, who: str, names: dict[str, str], signed: str, speech: Speech
) -> tuple[Row, ...]:
    """Return who, when, with what, and whether it was signed.

    Args:
        session: The session with its steps.
        state: Where it stands, as far as it may be shown.
        who: Code of the client, or the name where one was given.
        names: Names of testers by code, where the records know them.
        signed: Whether it was signed, in words.
        speech: Says it.
    """
    label = dict(texts.LABELS)
    age = state.begin.age_years
    devices = dict.fromkeys(test.setup.device for test in state.tests if test.setup.device)
    rows = [
        ("client", joined(who, "" if age is None else speech.say(texts.AGE, age=age))),
        ("session", joined(speech.below(state.plan.title), state.begin.session)),
        ("time", _times(session, state, speech)),
        ("tester", "; ".join(_testers(state, names, speech))),
        ("device", "; ".join(devices)),
        ("research", _research(state, speech)),
        ("signed", signed),
    ]
    return tuple((speech.say(label[name]), text) for name, text in rows if text)


def _times(session: Session, state: SessionState, speech: Speech) -> str:
    begun = speech.when(session.entries[0].at_s)
    if state.closed_s is None:
        said = speech.say(texts.SESSION_SINCE, begun=begun)
    else:
        ended = speech.moment(state.closed_s)
        same_day = ended.date() == speech.moment(session.entries[0].at_s).date()
        said = speech.say(
            texts.SESSION_TIMES, begun=begun, ended=f"{ended:%H:%M}" if same_day else f"{ended:%Y-%m-%d %H:%M}"
        )
    return joined(
        said,
        speech.say(texts.RESUMED, times=state.resumed) if state.resumed else "",
        speech.say(texts.CLOCK_BACK, seconds=f"{state.clock_back_s:.0f}") if state.clock_back_s else "",
        by="; ",
    )


def _testers(state: SessionState, names: dict[str, str], speech: Speech) -> list[str]:
    told: list[str] = []
    several = len(state.begin.testers) > 1
    for place, tester in enumerate(state.begin.testers):
        named = joined(names.get(tester.code, ""), tester.code, by=" ")
        if several and place == 0:
            named = speech.say(texts.IN_CHARGE, tester=named)
        licence = speech.say(texts.LICENCE, licence=tester.licence) if tester.licensed else ""
        told.append(joined(named, licence, tester.nkt_training))
    return told


def _research(state: SessionState, speech: Speech) -> str:
    research = state.plan.research
    if research is None:
        return ""
    # While the lots are concealed the shown plan stands in the drawn order and says that none is to be drawn.
    hidden = research.seed == HIDDEN_SEED
    drawn = research.randomised_order or hidden
    return speech.say(
        texts.RESEARCH_NO_SEED if hidden else texts.RESEARCH,
        order=speech.say(texts.ORDER_DRAWN if drawn else texts.ORDER_CHOSEN),
        sham=speech.say(texts.SHAM_DRAWN if research.sham else texts.SHAM_NONE),
        blind=speech.say(texts.BLIND_YES if research.blind_readout else texts.BLIND_NO),
        seed=research.seed,
    )


def signed_words(versions: Sequence[SignedVersion], wrong: Sequence[str], speech: Speech) -> str:
    """Return the last signed version of a session in words, and what is wrong with the signed ones."""
    if not versions:
        return speech.say(texts.NOT_SIGNED)
    last = versions[-1]
    said = speech.say(
        texts.SIGNED,
        version=last.version,
        tester=last.signed_by,
        when=speech.when(last.signed_s),
        meaning=one_line(last.meaning),
        digest=last.sha256,
    )
    amends = speech.say(texts.AMENDED, reason=one_line(last.reason)) if last.reason else ""
    odd = speech.say(texts.SIGNED_OTHERWISE, wrong=" ".join(speech.below(one) for one in wrong)) if wrong else ""
    return joined(said, amends, odd, by=". ")


def endings_of(state: SessionState, speech: Speech) -> tuple[str, ...]:
    """Return what was left out, and why a session was closed."""
    if state.phase is not Phase.CLOSED:
        return ()
    missing = [speech.place(muscle.muscle, muscle.side) for muscle in left_out(state)]
    reason = one_line(speech.recorded(state.closed_because))
    lines = [speech.say(texts.LEFT_OUT, muscles="; ".join(missing))] if missing else []
    return (*lines, *([speech.say(texts.CLOSED_BECAUSE, reason=reason)] if reason else []))
