"""A treatment in words: what was done to which muscle, whether it was a sham, and what the window of a retest means."""

from __future__ import annotations

from nktsense.protocol.session.intervention_steps import sham_by_lot
from nktsense.protocol.session.state import InterventionRecord, Phase, SessionState
from nktsense.view.session.sheets.summary_lines import named
from nktsense.view.session.sheets.treatment_times import Standing, Times
from nktsense.view.words import said, tr
from nktsense.visit.desk import stock


def modality(given: InterventionRecord) -> str:
    """Return what is done, in the words of the desk, or in those that were typed."""
    if given.what.kind == "other" and given.what.words:
        return said(given.what.words)
    return said(dict(stock.KINDS).get(given.what.kind, given.what.kind))


def where_of(state: SessionState, given: InterventionRecord) -> str:
    """Return the muscle that is worked on, with its side."""
    return named(state, given.what.muscle, given.what.side)


def aim_of(state: SessionState, given: InterventionRecord) -> str:
    """Return the muscle that it is meant to change."""
    test = state.finished_test(given.what.test)
    if test is None:
        return ""
    who = named(state, test.setup.muscle, test.setup.side)
    return tr("meant for {muscle} (test {number})", muscle=who, number=test.number)


def details_of(given: InterventionRecord) -> str:
    """Return site and dose, as far as they were said."""
    site = tr("Site: {site}", site=said(given.what.site)) if given.what.site else ""
    dose = tr("Dose: {dose}", dose=said(given.what.dose)) if given.what.dose else ""
    return " · ".join(filter(None, (site, dose)))


def sham_words(state: SessionState, given: InterventionRecord) -> str:
    """Return what may be told of a sham; "" for an ordinary treatment."""
    if sham_by_lot(state):
        if given.sham is None or state.phase is not Phase.CLOSED:
            return tr("The lot decides whether it is a sham. Who pushes must not know; it is shown at the end.")
        return tr("By lot a sham.") if given.sham else tr("By lot real.")
    return tr("A sham, as was said when it began.") if given.sham else ""


def line_of(state: SessionState, given: InterventionRecord) -> str:
    """Return a treatment in one line."""
    parts = [modality(given), where_of(state, given), aim_of(state, given)]
    if given.seconds is not None:
        parts.append(tr("{seconds} s", seconds=f"{given.seconds:.0f}"))
    return tr("{number}. {what}", number=given.number, what=" · ".join(filter(None, parts)))


def window_words(state: SessionState, times: Times) -> str:
    """Return where the window of the retest stands."""
    within = f"{state.plan.retest_within_s:.0f}"
    if times.standing is Standing.RETESTED and times.retest is not None:
        since_s = times.retest.since_release_s
        if since_s is None:
            return tr("Retested; how long after the end is not known.")
        words = {"number": times.retest.number, "seconds": f"{since_s:.0f}", "within": within}
        if times.retest.timely:
            return tr("Retested in time: test {number} began {seconds} s after the end, within {within} s.", **words)
        return tr("Retested late: test {number} began {seconds} s after the end, later than {within} s.", **words)
    return {
        Standing.NOTHING: tr("The retest window opens when a treatment ends, for {within} s.", within=within),
        Standing.GIVEN: tr("The retest window opens when it ends, for {within} s.", within=within),
        Standing.OPEN: tr(
            "The retest window is open: {seconds} s of {within} s are left.",
            seconds=f"{-(-(times.left_s or 0.0) // 1):.0f}",
            within=within,
        ),
        Standing.OVER: tr(
            "The retest window of {within} s is over: a retest now is kept as a late one.", within=within
        ),
        Standing.UNKNOWN: tr("How long ago it ended is not known: there was a pause."),
        Standing.LEFT: tr("No retest was made."),
        Standing.RETESTED: tr("Retested."),
    }[times.standing]


def meaning(state: SessionState) -> str:
    """Return what the window means."""
    return tr(
        "A retest is timely when its first trial begins within {within} s of the end. The limit is the session's own; "
        "that an effect lasts so long, or at all, is not shown.",
        within=f"{state.plan.retest_within_s:.0f}",
    )
