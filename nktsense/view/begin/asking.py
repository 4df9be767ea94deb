"""What the page asks at the bottom, one thing after the other, so that two keys of a clicker begin a session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from nktsense.protocol.session.plan import Tester
from nktsense.view.begin.client_list import last_of, person_of
from nktsense.view.begin.known import ClientLine
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Choice, Offer

Step = Literal["client", "battery", "tester", "begin"]
"""What is asked now."""
MOST_ASKED: Final = 12
"""Clients among the answers; the list has all of them."""


def ask_client(clients: Sequence[ClientLine], *, is_open: bool, closed: bool) -> Offer:
    """Ask with whom: those who were here last come first.

    Args:
        clients: Those of the list.
        is_open: The records are open.
        closed: They are there, but not open.
    """
    recent = clients[:MOST_ASKED]
    choices = [
        Choice(f"client:{one.code}", one.code, ", ".join(filter(None, (person_of(one), last_of(one)))))
        for one in recent
    ]
    if closed:
        choices.append(Choice("open", tr("Open the records")))
    else:
        choices.append(Choice("new", tr("New client"), tr("code, year of birth, agreement")))
    choices.append(Choice("nothing", tr("Without keeping anything"), tr("nothing of the session stays")))
    choices.append(Choice("leave", tr("Do not begin")))
    question = tr("Who is tested?") if is_open else tr("Who is tested? No records are open.")
    return Offer(f"begin:client:{','.join(one.code for one in recent)}:{closed}", question, choices=_first(choices))


def ask_new(code: str, *, agreed: bool) -> Offer:
    """Ask whether a new client is kept; what else is known is typed."""
    choices = [Choice("keep", tr("Keep client {code}", code=code or tr("without a code")))]
    if not agreed:
        choices.insert(0, Choice("agree", tr("The client agrees"), tr("that what is measured is kept")))
    choices.append(back())
    question = tr("Is the new client kept? More can be typed above.")
    return Offer(f"begin:new:{agreed}", question, choices=_first(choices))


def ask_typed(name: str, question: str) -> Offer:
    """Ask for what has to be typed."""
    return Offer(f"begin:{name}", question, choices=(back(),))


def ask_battery(titles: Sequence[tuple[str, str, str]], last: str) -> Offer:
    """Ask what is tested.

    Args:
        titles: Identifier, title and length of each battery, that which was used last at the front.
        last: Identifier of the one that was used last, or "".
    """
    choices = [
        Choice(f"battery:{name}", title, " · ".join(filter(None, (tr("used last") if name == last else "", length))))
        for name, title, length in titles
    ]
    return Offer("begin:battery", tr("What is tested?"), choices=_first([*choices, back()]))


def ask_tester(known: Sequence[Tester], suggested: str) -> Offer:
    """Ask who tests; a new one gets the suggested code.

    Args:
        known: Those in the records.
        suggested: Code for somebody new, where nobody is known.
    """
    choices = [Choice(f"tester:{one.code}", one.code, tr("licensed") if one.licensed else "") for one in known]
    if not known:
        choices.append(Choice("tester", tr("I test, as {code}", code=suggested), tr("other codes can be typed")))
    return Offer(f"begin:tester:{len(known)}:{suggested}", tr("Who tests?"), choices=_first([*choices, back()]))


def ask_begin(client: str, battery: str, length: str, side: str | None) -> Offer:
    """Ask whether it begins.

    Args:
        client: Whose session it is, in words.
        battery: Title of the battery.
        length: How long it takes, in words.
        side: Side that was chosen; None for both.
    """
    question = tr("{client}: {battery}. Begin?", client=client, battery=battery)
    sides: dict[str | None, str] = {
        None: tr("Both sides"),
        "left": tr("Left side only"),
        "right": tr("Right side only"),
    }
    others = [Choice(f"side:{value or 'both'}", words) for value, words in sides.items() if value != side]
    begin = Choice("begin", tr("Begin"), f"{sides[side]}, {length}")
    return Offer(f"begin:begin:{client}:{battery}:{side}", question, choices=_first([begin, *others, back()]))


def back() -> Choice:
    """Return the answer that goes a step back."""
    return Choice("back", tr("Back"))


def _first(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return answers, the first one as the usual one."""
    first, *others = choices
    return (Choice(first.id, first.words, first.detail, "usual"), *others)
