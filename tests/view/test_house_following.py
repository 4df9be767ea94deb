"""What news of a visit come to in the window: put together, and the page that they bring into view."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nktsense.protocol.session.plan import SessionPlan, Tester
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import Begin, StartTest
from nktsense.view.house.desk_link import merged
from nktsense.view.house.following import page_for, page_of, went_on
from nktsense.visit.desk.news import Cue, CueKind, DeskNews, DeskView
from nktsense.visit.desk.offer import Offer

BEGIN = Begin(session="s", client="", plan=SessionPlan(title="low back"), testers=(Tester(code="T1"),))
BETWEEN = DeskView(SessionState(Phase.READY, BEGIN, seq=4, at_s=0.0), Offer("next", "Which muscle?"))
SETUP = StartTest(
    muscle="glutes",
    side="right",
    purpose="first",
    test="break",
    position="prone",
    pad_site="thigh",
    tester="T1",
    device="sim:break",
)
IN_TEST = replace(BETWEEN, setup=SETUP, offer=Offer("trial", "Push.", by_itself=True))


def test_a_test_comes_into_view_when_it_begins_and_stays_out_of_it_where_another_page_was_chosen() -> None:
    assert page_for(None, BETWEEN, "home") == "session"
    assert page_for(None, IN_TEST, "home") == "test", "a session that is taken up in the middle of a test"
    assert page_for(BETWEEN, IN_TEST, "settings") == "test"
    assert page_for(IN_TEST, IN_TEST, "settings") == ""


def test_the_session_comes_into_view_when_a_test_is_over_and_waits_for_somebody() -> None:
    assert page_for(IN_TEST, BETWEEN, "test") == "session"
    assert page_for(IN_TEST, BETWEEN, "history") == "", "who looks something up is not taken away from it"
    goes_on = replace(BETWEEN, offer=replace(BETWEEN.offer, by_itself=True))
    assert page_for(IN_TEST, goes_on, "test") == "", "the next test begins by itself"
    assert page_for(BETWEEN, BETWEEN, "test") == ""


@pytest.mark.parametrize(("view", "page"), [(None, "session"), (BETWEEN, "session"), (IN_TEST, "test")])
def test_the_page_of_a_visit_is_that_of_its_test_while_there_is_one(view: DeskView | None, page: str) -> None:
    assert page_of(view) == page


def test_a_visit_goes_on_with_a_step_or_another_question() -> None:
    assert not went_on(BETWEEN, replace(BETWEEN, version=9))
    assert went_on(BETWEEN, replace(BETWEEN, state=replace(BETWEEN.state, seq=5)))
    assert went_on(BETWEEN, replace(BETWEEN, offer=Offer("pain", "Does it hurt?")))
    assert went_on(BETWEEN, None)


def test_news_of_one_frame_are_taken_once_and_a_new_stream_apart() -> None:
    ready, done = Cue(CueKind.READY), Cue(CueKind.DONE)
    first, second = DeskNews(view=BETWEEN, cues=(ready,)), DeskNews(cues=(done,))
    (one,) = merged([first, second, DeskNews(view=IN_TEST)])
    assert one.view is IN_TEST, "the newest"
    assert one.cues == (ready, done), "all of them, in order"
    anew = DeskNews(new_stream=True)
    assert [news.new_stream for news in merged([first, anew, second])] == [False, True]
    assert merged([first, second])[0].view is BETWEEN


def test_what_follows_the_end_of_a_visit_is_of_another_one() -> None:
    over, begun = DeskNews(closed=True), DeskNews(view=BETWEEN)
    assert [news.closed for news in merged([over, begun])] == [True, False]
    (one,) = merged([begun, over])
    assert one.closed
    assert one.view is BETWEEN
