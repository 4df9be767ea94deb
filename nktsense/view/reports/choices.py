"""What two keys can do on the page of reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from nktsense.view.house.services import Part
from nktsense.view.reports.preview import Preview
from nktsense.view.reports.sheets import Zoom
from nktsense.view.reports.words import part_words
from nktsense.view.words import said, tr
from nktsense.view.words.days import day_text
from nktsense.visit.desk.offer import Choice, Offer

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary

MOST_OFFERED: Final = 12


def pick_offer(sessions: Sequence[SessionSummary], *, in_visit: bool) -> Offer:
    """Return the sessions as choices, the latest first; older ones are in the list."""
    choices = [
        Choice(f"session:{one.session}", one.client, f"{said(one.title)}, {day_text(one.started_s)}", kind="other")
        for one in sessions[:MOST_OFFERED]
    ]
    question = tr("A report of which session?") if choices else tr("There is no session to choose from.")
    # With another key once there are sessions: what was lit while there were none is not what is meant then.
    return Offer(f"report:pick:{len(choices) > 0:d}", question, choices=(*choices, _leave(in_visit=in_visit)))


def preview_offer(preview: Preview, part: Part, *, in_visit: bool) -> Offer:
    """Return what can be done with a report, or the answers to what is asked about it."""
    outcome, pages = preview.panel.outcome, preview.pages
    acts = [
        Choice(f"do:{act}", words, kind="careful" if act == "replace" else "other") for act, words, _ in outcome.acts
    ]
    if outcome.asks:
        return Offer("report:asks", outcome.sentence.text(), choices=tuple(acts))
    ends = [Choice("another", tr("Another session")), _leave(in_visit=in_visit)]
    if not pages.count:
        return Offer("report:none", tr("There is no report yet."), choices=tuple(ends))
    doing = [
        Choice("part", tr("For whom"), tr("now: {value}", value=part_words(part))),
        Choice("zoom", tr("Size"), tr("now: {value}", value=_zoom_words(pages.zoom))),
        Choice("save:pdf", tr("Save as PDF")),
        Choice("save:html", tr("Save as HTML")),
        Choice("print", tr("Print")),
    ]
    where = tr("Page {number} of {count}", number=pages.page + 1, count=pages.count)
    question = outcome.sentence.text() or where
    return Offer("report:preview", question, choices=(*_turning(preview), *doing, *acts, *ends))


def _turning(preview: Preview) -> list[Choice]:
    pages = preview.pages
    last = pages.page >= pages.count - 1
    turning: list[Choice] = []
    if pages.verticalScrollBar().maximum() and pages.zoom is not Zoom.WHOLE:
        turning.append(Choice("on", tr("To the beginning") if pages.at_end else tr("Further down"), kind="usual"))
    if pages.count > 1:
        turning.append(Choice("page:next", tr("First page") if last else tr("Next page")))
        turning.append(Choice("page:previous", tr("Previous page")))
    return turning


def _zoom_words(zoom: Zoom) -> str:
    return {Zoom.WIDTH: tr("Fit width"), Zoom.WHOLE: tr("Whole page"), Zoom.TRUE: tr("100 %")}[zoom]


def _leave(*, in_visit: bool) -> Choice:
    return Choice("leave", tr("Back to the session") if in_visit else tr("Leave the reports"))
