"""The report of a blinded session: nothing of a result, nothing of a lot, on either part."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

import pytest
from made_sessions import Made, blinded, cannot_tell, gave_way, hold, low_load
from printed import Html

from nktsense.protocol.library import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.order import untested
from nktsense.protocol.session.plan import Research
from nktsense.protocol.session.steps import Close, CloseBlock, FinishIntervention, Reveal, StartIntervention
from nktsense.protocol.session.trial_result import TrialResult
from nktsense.report.session_page import html_of, pdf_of, report_of


def pages(made: Made) -> tuple[str, bytes]:
    model = report_of(made.session, load_library(), zone=UTC, made_s=1_790_100_000.0)
    return html_of(model), pdf_of(model)


def _conducted(before: TrialResult, after: TrialResult) -> Made:
    made = blinded().open()
    made.whole([before] * 3)
    return made.release(site="deep", dose="light").whole([after] * 3, purpose="retest", of=1)


@pytest.mark.parametrize(("before", "after"), [(hold, hold), (cannot_tell, low_load), (hold, gave_way)])
def test_a_blinded_report_is_the_same_whatever_came_out(
    before: Callable[[], TrialResult], after: Callable[[], TrialResult]
) -> None:
    other = pages(_conducted(gave_way(), hold()))
    assert pages(_conducted(before(), after())) == other
    text = Html(other[0]).text
    assert "Results are hidden until the block is closed." in text
    assert "3 trials, not shown" in text
    assert "held each time" not in text


def test_when_the_block_is_closed_results_are_shown() -> None:
    made = _conducted(gave_way(), hold()).take(CloseBlock())
    text = Html(pages(made)[0]).text
    assert "Repeated change (3 of 3)" in text
    assert "Results hidden from the tester." in text
    assert "The tester did not see the results while testing." in text


def _with_sham() -> Made:
    research = Research(seed=917_353, sham=True, sham_share=1.0, blind_readout=False)
    made = Made(plan_battery(load_library(), "low-back", side="left", research=research)).open()
    muscle = untested(made.session.state)[0]
    made.whole([gave_way()] * 3, muscle.muscle, muscle.side)
    made.take(StartIntervention(kind="pressure", muscle="iliopsoas", side="left", test=1, sham=None))
    return made.take(Reveal(intervention=1, to="T1")).take(FinishIntervention(), 40.0)


def test_a_concealed_lot_is_on_no_page_even_of_who_saw_it() -> None:
    made = _with_sham()
    assert made.session.state.interventions[0].sham is True
    text = Html(pages(made)[0]).text
    assert "real or sham: hidden" in text
    assert "a sham" not in text
    assert "917353" not in text
    assert "hidden until the session is closed" in text


def test_after_the_close_the_colleague_reads_it_and_the_client_is_told_to_ask() -> None:
    made = _with_sham().take(Close(reason="enough"))
    model = report_of(made.session, load_library(), zone=UTC, made_s=1_790_100_000.0)
    assert "a sham" in Html(html_of(model, "colleague")).text
    client = Html(html_of(model, "client")).text
    assert "sham" not in client
    assert "Ask T1 about it." in client
