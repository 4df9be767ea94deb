"""What ``start`` and ``resume`` share: the notice, what is known from before, the conversation, the lock."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nktsense.protocol.session.order import order_of

if TYPE_CHECKING:
    from nktsense.protocol.course.facts import HomeworkFact
    from nktsense.protocol.library.model import Library
    from nktsense.records.store import Store
    from nktsense.verbs.session.guard import Guard
    from nktsense.verbs.session.talk import Talk
    from nktsense.visit.conduct import Visit


@dataclass(slots=True)
class Told:
    """How a session is conducted and told.

    Attributes:
        json: Tell in JSON.
        device: Address of the dynamometer, or "".
        meter: Name of a meter that cannot be read, or "".
        lock_after_s: Time without a line after which the terminal locks, s.
        again: Options with which the same records are opened again.
        targets: Planned loads, N, by muscle.
        keeps_recordings: Whether recordings are there when the session is over.
        found: What was found when the session was taken up again, a sentence each.
    """

    json: bool
    device: str = ""
    meter: str = ""
    lock_after_s: float = 600.0
    again: str = ""
    targets: Mapping[str, float] = field(default_factory=dict[str, float])
    keeps_recordings: bool = True
    found: tuple[str, ...] = ()


def conduct(visit: Visit, library: Library, store: Store | None, told: Told) -> None:
    """Conduct a visit in the terminal until it is closed or left."""
    from nktsense.verbs.session.ear import Ear
    from nktsense.verbs.session.guard import guarded
    from nktsense.verbs.session.loop import follow

    guard = _guard(store, told)
    talk = talk_of(visit, library, json=told.json, veiled=lambda: not guard.open)
    talk.device, talk.meter = told.device, told.meter
    talk.targets = told.targets
    talk.homework = () if store is None else _homework(store, visit)
    with guarded(guard, talk.teller):
        _open_with(talk, told, kept=store is not None)
        for text in told.found:
            talk.teller.say(f"   {text}", "found", text=text)
        session = visit.state.begin.session
        resume = "" if store is None else f"nktsense session resume {session} {told.again}".strip()
        follow(talk, Ear(), guard, resume)


def talk_of(visit: Visit, library: Library, *, json: bool, veiled: Callable[[], bool] = lambda: False) -> Talk:
    """Return a conversation about a visit."""
    from nktsense.verbs.session.talk import Talk
    from nktsense.verbs.session.told import Teller

    teller = Teller(json=json, veiled=veiled)
    return Talk(visit=visit, library=library, teller=teller, order=order_of(visit.state.plan))


def _guard(store: Store | None, told: Told) -> Guard:
    """Return the lock: of a terminal at which a person sits, with records behind it."""
    from nktsense.records.access.passphrase import passphrase_check
    from nktsense.verbs.session.guard import Guard

    if store is None or not sys.stdin.isatty():
        return Guard(None)
    return Guard(told.lock_after_s, passphrase_check(store))


def _homework(store: Store, visit: Visit) -> tuple[HomeworkFact, ...]:
    from nktsense.records.sessions.history import history_of

    begin = visit.state.begin
    given = history_of(store, visit.by, begin.client).homework
    return tuple(one for one in given if one.session != begin.session)


def _open_with(talk: Talk, told: Told, *, kept: bool) -> None:
    """Print the notice, then what the session is."""
    from nktsense.protocol.notice import SHORT_NOTICE

    teller, begin = talk.teller, talk.state.begin
    teller.say(SHORT_NOTICE, "notice", text=SHORT_NOTICE)
    plan = begin.plan
    who = begin.client or "no client: nothing of this session is kept"
    research = "" if plan.research is None else " Research: the order is drawn by lot."
    recorded = "" if told.keeps_recordings else " Recordings go with it; --recordings FOLDER keeps them."
    text = f"{plan.title}. {who}. Testers: {', '.join(t.code for t in begin.testers)}.{research}{recorded}"
    teller.say(
        text,
        "begun",
        session=begin.session,
        client=begin.client,
        kept=kept,
        title=plan.title,
        muscles=[{"muscle": m.muscle, "side": m.side, "scorable": m.scorable} for m in talk.order],
        trials=plan.trials,
        rest_s=plan.rest_s,
    )
    for number, given in enumerate(talk.homework, 1):
        words = f"{given.text}; {given.dose}; {given.schedule}"
        line = f"   Homework {number} from before: {words}. Say: did {number} TIMES of TIMES"
        teller.result(line, "homework_before", number=number, text=given.text, dose=given.dose, schedule=given.schedule)
