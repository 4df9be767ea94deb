"""What the page asks for two keys: whose history, what of it, which trials, what to correct."""

from __future__ import annotations

from collections.abc import Sequence

from nktsense.view.history.correction import Correction
from nktsense.view.history.known import Known, Visited
from nktsense.view.history.overlay import Overlay
from nktsense.view.history.trends import Trends
from nktsense.view.history.visits_list import state_words
from nktsense.view.words import said, tr
from nktsense.view.words.days import day_text
from nktsense.visit.desk.offer import Choice, Offer
from nktsense.visit.desk.stock import CORRECTED

MOST_CHOICES = 12


def ask_client(codes: Sequence[str], key: str) -> Offer:
    """Ask whose history is to be shown."""
    choices = [Choice(f"client:{code}", code) for code in codes[:MOST_CHOICES]]
    return Offer(f"history:client:{key}:{len(choices)}", tr("Whose history?"), choices=(*choices, _away()))


def ask_what(known: Known, trends: Trends, visit: Visited | None) -> Offer:
    """Ask what of a client's history is to be shown."""
    choices: list[Choice] = []
    card = trends.card
    if card is not None and card.picture.point is not None:
        day = day_text(card.picture.point.at_s)
        choices.append(Choice("open", tr("Open the trials"), f"{card.name.text()}, {day}", "usual"))
    if card is not None and len(card.trend.points) > 1:
        choices.append(Choice("point", tr("Next visit on the trend")))
    if len(trends.cards) > 1:
        choices.append(Choice("muscle", tr("Next muscle or side")))
    if visit is not None:
        detail = f"{day_text(visit.started_s)}, {state_words(visit)}"
        if visit.state == "open":
            choices.append(Choice("resume", tr("Go on with the visit"), detail))
        choices.append(Choice("report", tr("Report"), detail))
        if len(known.visits) > 1:
            choices.append(Choice("visit", tr("Next visit in the list"), detail))
        if visit.state != "open" and visit.tests:
            choices.append(Choice("correct", tr("Correct a muscle or side"), detail))
    choices += [Choice("homework", tr("Homework and goals")), Choice("pairs", tr("Tested pairs"))]
    choices += [Choice("clients", tr("Another client")), _away()]
    notes = () if card is None or card.picture.point is None else (card.point.text(),)
    question = tr("{code}: what is to be shown?", code=known.code)
    return Offer(f"history:{known.code}", question, notes, tuple(choices))


def ask_trials(overlay: Overlay) -> Offer:
    """Ask which trials are to be over each other."""
    choices: list[Choice] = [Choice("back", tr("Back to the trends"), kind="usual")]
    if len(overlay.opened) > 0:
        choices.append(Choice("a:trial", tr("A: next trial")))
    choices += [Choice("a:test", tr("A: next test")), Choice("b:test", tr("B: next test"))]
    if overlay.slots[1].opened is not None:
        choices.append(Choice("b:trial", tr("B: next trial")))
    other = tr("Lay the peaks over each other") if overlay.align == "onset" else tr("Lay the onsets over each other")
    if overlay.can_show_whole:
        whole = overlay.whole_button.isChecked()
        choices.append(Choice("whole", tr("The trials alone") if whole else tr("Whole recording")))
    if len(overlay.opened) > 1:
        choices.append(Choice("align", other))
    return Offer("history:trials", tr("Which trials?"), overlay.notes, tuple(choices))


def ask_sheet(name: str, title: str) -> Offer:
    """Ask where to go on from a sheet that is only read."""
    return Offer(f"history:sheet:{name}", title, choices=(Choice("back", tr("Back to the trends"), kind="usual"),))


def ask_correction(form: Correction, level: str, place: int) -> Offer:
    """Ask for the parts of a correction one after the other.

    Args:
        form: The form.
        level: ``test``, ``place`` or ``why``.
        place: Number of the place that was chosen, where one was.
    """
    back = Choice("back", tr("Back"))
    if level == "test" or form.test is None:
        tests = [Choice(f"test:{at}", form.test_words(test)) for at, test in enumerate(form.tests_shown)]
        question = tr("Which test was of another muscle or side?")
        return Offer("history:correct:test", question, choices=(*tests, back))
    was = form.test_words(form.test)
    if level == "place":
        places = [
            Choice(f"place:{at}", form.place_words(one)) for at, one in enumerate(form.places_shown[:MOST_CHOICES])
        ]
        question = tr("{test}: what was it really of?", test=was)
        return Offer("history:correct:place", question, choices=(*places, back))
    now = form.place_words(form.places_shown[place])
    reasons = [Choice(f"why:{id_}", said(words), kind="careful") for id_, words in CORRECTED]
    question = tr("{test} becomes {muscle}: why?", test=was, muscle=now)
    return Offer("history:correct:why", question, (form.stays.text(),), (*reasons, back))


def _away() -> Choice:
    return Choice("home", tr("Leave the visits"))
