"""Every retest held against its test, for the colleague: the answer, the figure, and what stands against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nktsense.grading.change import ForceChange
from nktsense.grading.words import newtons
from nktsense.protocol.library.model import HYPOTHESIS
from nktsense.protocol.outcome.model import Outcome, OutcomeKind
from nktsense.protocol.outcome.of_test import mean_peak_n
from nktsense.protocol.session.state import InterventionRecord, SessionState, TestRecord
from nktsense.report import session_words as texts
from nktsense.report.comparison_figure import WIDTH, Shot, Side, comparison_figure
from nktsense.report.session_marks import Mark, mark_of
from nktsense.report.session_model import Answer, Comparison, Figure
from nktsense.report.session_speech import Speech, capital, joined, one_line
from nktsense.report.session_tests import gave_way_n, trials_cell

MOST_ANSWERS: Final = 6
"""So many comparisons are told at the head of the page; the others stand below."""
_CHANGED: Final = (OutcomeKind.REPEATED_CHANGE, OutcomeKind.BEYOND_ERROR)


def comparisons_of(state: SessionState, outcomes: Sequence[Outcome], speech: Speech) -> tuple[Comparison, ...]:
    """Return what each retest showed.

    Args:
        state: The session, as far as it may be shown.
        outcomes: What may be shown of its outcomes.
        speech: Says it.
    """
    return tuple(_comparison(state, outcome, speech) for outcome in outcomes)


def heads_of(state: SessionState, outcomes: Sequence[Outcome], speech: Speech) -> tuple[Answer, ...]:
    """Return the head of the page: the answer of each comparison."""
    if not outcomes:
        return (Answer(speech.say(texts.NO_COMPARISON)),)
    answers = [_head(state, outcomes, outcome, speech) for outcome in outcomes[:MOST_ANSWERS]]
    more = len(outcomes) - MOST_ANSWERS
    if more > 0:
        answers.append(Answer(speech.say(texts.MORE_COMPARISONS, number=more)))
    return tuple(answers)


def _head(state: SessionState, outcomes: Sequence[Outcome], outcome: Outcome, speech: Speech) -> Answer:
    title = joined(speech.place(outcome.muscle, outcome.side), _between(state, outcome, speech))
    # Of several, those that claim a change tell its chance at once; the others stand in full below.
    whole = len(outcomes) == 1 or outcome.kind in _CHANGED
    text = speech.below(outcome.text) if whole else f"{capital(speech.below(outcome.kind.value))}."
    if outcome.kind is OutcomeKind.NOT_COMPARABLE:
        return Answer(title, text)
    before, after = (trials_cell(state, state.tests[n - 1], speech) for n in (outcome.test, outcome.retest))
    return Answer(title, text, before, after)


def _mark(outcome: Outcome) -> str:
    """Return the shape of an answer: what all trials of the retest did, where it is a repeated change."""
    if outcome.kind is OutcomeKind.REPEATED_CHANGE and outcome.verdicts is not None:
        return (Mark.HELD if outcome.verdicts.after.held else Mark.GAVE_WAY).value
    return "" if outcome.kind in (OutcomeKind.BEYOND_ERROR, OutcomeKind.WITHIN_ERROR) else Mark.UNCLEAR.value


def _between(state: SessionState, outcome: Outcome, speech: Speech) -> str:
    if not outcome.partner:
        before, after = state.tests[outcome.test - 1], state.tests[outcome.retest - 1]
        nothing = (before.after_intervention or 0) == (after.after_intervention or 0)
        return speech.say(texts.NOTHING_BETWEEN) if nothing else ""
    given = _given(state, outcome)
    what = speech.say(texts.INTERVENTIONS[given.what.kind]) if given is not None else ""
    return speech.say(
        texts.AFTER_INTERVENTION,
        what=what,
        muscle=speech.muscle(outcome.partner),
        side=speech.side(outcome.partner_side),
    )


def _given(state: SessionState, outcome: Outcome) -> InterventionRecord | None:
    """Return the last intervention on the partner before a retest, after its test."""
    first = state.tests[outcome.test - 1].after_intervention or 0
    last = state.tests[outcome.retest - 1].after_intervention or 0
    place = (outcome.partner, outcome.partner_side)
    found = [
        given
        for given in state.interventions
        if first < given.number <= last and (given.what.muscle, given.what.side) == place
    ]
    return found[-1] if found else None


def _comparison(state: SessionState, outcome: Outcome, speech: Speech) -> Comparison:
    before, after = state.tests[outcome.test - 1], state.tests[outcome.retest - 1]
    place = {"muscle": speech.muscle(outcome.muscle), "side": speech.side(outcome.side)}
    gates = outcome.comparability.gates
    return Comparison(
        mark=_mark(outcome),
        title=speech.say(texts.COMPARED, **place, test=before.number, retest=after.number),
        between=_between(state, outcome, speech),
        answer=speech.below(outcome.text),
        force=_force(outcome.force, outcome.kind, speech),
        pair=_pair(outcome, speech),
        failed=tuple(speech.below(gate.text) for gate in gates if gate.passed is not True),
        notes=tuple(speech.below(note) for note in outcome.notes),
        figure=_figure(outcome, before, after, speech),
        band=f"{capital(band_words(outcome, speech))}.",
    )


def _force(force: ForceChange | None, kind: OutcomeKind, speech: Speech) -> str:
    """Return the change of force, where the answer does not tell it already."""
    told = (OutcomeKind.NOT_COMPARABLE, OutcomeKind.BEYOND_ERROR, OutcomeKind.WITHIN_ERROR, OutcomeKind.INCONCLUSIVE)
    if force is None or kind in told:
        return ""
    return speech.say(texts.FORCE_LINE, text=speech.below(force.text))


def _pair(outcome: Outcome, speech: Speech) -> str:
    if not outcome.partner or outcome.partner == outcome.muscle:
        return ""
    names = {"muscle": speech.muscle(outcome.muscle), "partner": speech.muscle(outcome.partner)}
    known = [pair for pair in speech.library.pairs_of(outcome.muscle) if pair.facilitated == outcome.partner]
    if not known:
        return speech.say(texts.PAIR_UNKNOWN, **names, words=speech.below(HYPOTHESIS))
    pair = known[0]
    meaning = speech.below(pair.evidence_words)
    return speech.say(texts.PAIR, **names, words=speech.below(pair.words), evidence=pair.evidence, meaning=meaning)


def _figure(outcome: Outcome, before: TestRecord, after: TestRecord, speech: Speech) -> Figure | None:
    first, second = _side(before, texts.BEFORE, speech), _side(after, texts.AFTER, speech)
    if not any(shot.peak_n is not None for side in (first, second) for shot in side.shots):
        return None
    band_n = _band_n(outcome)
    svg = comparison_figure(first, second, speech.say(texts.FIGURE_AXIS), band_n)
    described = speech.say(texts.COMPARISON_DESCRIBED, before=_peaks(first, speech), after=_peaks(second, speech))
    return Figure(svg, joined(described, band_words(outcome, speech), by=" "), WIDTH)


def _band_n(outcome: Outcome) -> float | None:
    """Return half the width of the band, N; None where the tests cannot be compared, or the error is not known."""
    force = outcome.force
    if force is None or force.error is None or not outcome.comparability.comparable:
        return None
    return force.error.mdc95_n


def band_words(outcome: Outcome, speech: Speech) -> str:
    """Return what the band of a figure is, or why there is none."""
    band_n = _band_n(outcome)
    if band_n is not None:
        return speech.say(texts.FIGURE_BAND, force=newtons(band_n))
    return speech.say(texts.FIGURE_NO_BAND if outcome.comparability.comparable else texts.FIGURE_NOT_COMPARED)


def _side(test: TestRecord, name: str, speech: Speech) -> Side:
    shots = tuple(Shot(mark_of(trial), trial.result.peak_n, gave_way_n(trial)) for trial in test.counted)
    mean = mean_peak_n(test)
    words = "" if mean is None else speech.say(texts.FIGURE_MEAN, force=newtons(mean))
    return Side(speech.say(name), shots, mean, words)


def _peaks(side: Side, speech: Speech) -> str:
    known = [newtons(shot.peak_n) for shot in side.shots if shot.peak_n is not None]
    return ", ".join(known) or speech.say(texts.NOT_KNOWN)


def interventions_of(state: SessionState, speech: Speech) -> tuple[str, ...]:
    """Return what was done, in order, with the time to the retest."""
    return tuple(_intervention(state, given, speech) for given in state.interventions)


def _intervention(state: SessionState, given: InterventionRecord, speech: Speech) -> str:
    what = given.what
    place = {"muscle": speech.muscle(what.muscle), "side": speech.side(what.side)}
    kind = capital(speech.say(texts.INTERVENTIONS[what.kind]))
    named = speech.say(texts.INTERVENTION, number=given.number, what=kind, **place)
    sham = {True: texts.INTERVENTION_SHAM, None: texts.INTERVENTION_HIDDEN, False: ""}[given.sham]
    parts = [
        one_line(what.words),
        one_line(speech.recorded(what.site)),
        one_line(speech.recorded(what.dose)),
        "" if given.seconds is None else speech.say(texts.INTERVENTION_SECONDS, seconds=f"{given.seconds:.0f}"),
        speech.say(texts.INTERVENTION_FOR, test=what.test),
        speech.say(sham) if sham else "",
        speech.say(texts.INTERVENTION_OPEN) if given.finished_s is None else "",
        *_retests(state, given, speech),
    ]
    return joined(f"{named}: {joined(*parts, by='; ')}") + "."


def _retests(state: SessionState, given: InterventionRecord, speech: Speech) -> list[str]:
    return [
        speech.say(
            texts.RETEST_SINCE,
            test=test.number,
            seconds=f"{test.since_release_s:.0f}",
            word=speech.say(texts.RETEST_TIMELY if test.timely else texts.RETEST_LATE),
        )
        for test in state.tests
        if test.since_release_s is not None and test.after_intervention == given.number
    ]
