"""What a session begins with: the plan from the library, who tests, and the client as far as a test needs to know."""

from __future__ import annotations

import datetime
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from nktsense.errors import SettingsError
from nktsense.protocol.session.plan import Research, SessionPlan, Tester
from nktsense.protocol.session.steps import Begin

if TYPE_CHECKING:
    from nktsense.protocol.library.model import Library
    from nktsense.protocol.part import Side
    from nktsense.records.store import Store

NO_SEED: Final = "Sham and blinded sessions need a seed."
WHO_TESTS: Final = "Who tests?"
LICENCE_KEPT: Final = "The licence of a tester is in the records where a client is."
"""Why a session cannot begin so; who asks adds how it is said there, an option or a field."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for, in a window or on the command line.

    Attributes:
        battery: Identifier of the battery.
        profile: Identifier of the profile, or "".
        side: Side of every muscle of the plan; None for both.
        targets: Such as ``gluteus_maximus=150``, or one number for all.
        trials: Trials of a test; None as the profile has it.
        rest_s: Shortest rest, s; None as the profile has it.
        seed: Seed of the lot in a research mode, or None.
        sham: Releases are sham by lot.
        blind: Nothing of a result is shown until the block is closed.
    """

    battery: str
    profile: str = ""
    side: str | None = None
    targets: tuple[str, ...] = ()
    trials: int | None = None
    rest_s: float | None = None
    seed: int | None = None
    sham: bool = False
    blind: bool = False


def plan_of(library: Library, wanted: Wanted) -> SessionPlan:
    """Return the plan.

    Raises:
        LibraryError: There is no such battery or profile.
        SettingsError: A target is no number, or sham and blind go without a seed.
    """
    from nktsense.protocol.library.planning import plan_battery

    if (wanted.sham or wanted.blind) and wanted.seed is None:
        raise SettingsError(NO_SEED, "Take a number from a good source of chance.")
    research = None
    if wanted.seed is not None:
        research = Research(seed=wanted.seed, sham=wanted.sham, blind_readout=wanted.blind)
    plan = plan_battery(
        library,
        wanted.battery,
        side=_side(wanted.side),
        profile=wanted.profile,
        research=research,
        targets=_of_battery(library, wanted),
    )
    changes = {"trials": wanted.trials, "rest_s": wanted.rest_s}
    return replace(plan, **{name: value for name, value in changes.items() if value is not None})


def _side(text: str | None) -> Side | None:
    """Return the side of a plan.

    Raises:
        SettingsError: It is neither left nor right.
    """
    match text:
        case None | "left" | "right":
            return text
        case _:
            raise SettingsError(f"{text[:40]} is no side.", "Say left or right, or leave it out for both.")


def _of_battery(library: Library, wanted: Wanted) -> dict[str, float]:
    """Return the targets of the muscles that the battery scores; the others may come up as partners."""
    battery = library.batteries.get(wanted.battery)
    names = () if battery is None else battery.muscles
    stated = targets_of(library, wanted)
    return {name: stated[name] for name in names if name in stated and library.muscles[name].scorable}


def targets_of(library: Library, wanted: Wanted) -> dict[str, float]:
    """Return the planned loads, N, by muscle: a number alone is for every muscle, ``muscle=number`` for one.

    Raises:
        SettingsError: One is no number, or names a muscle that is not in the library.
    """
    out: dict[str, float] = {}
    for text in sorted(wanted.targets, key=lambda stated: "=" in stated):
        name, _, number = text.rpartition("=")
        try:
            value = float(number)
        except ValueError:
            raise SettingsError(f"The target {text[:60]} is no number.", "Say 150, or gluteus_maximus=150.") from None
        if name and name not in library.muscles:
            raise SettingsError(f"There is no muscle {name[:60]}.", "The library lists all of them.")
        out.update(dict.fromkeys([name] if name else library.muscles, value))
    return out


def testers_of(store: Store | None, codes: Sequence[str], *, licence: str) -> tuple[Tester, ...]:
    """Return who tests, with their credentials from the records; without records as stated.

    Raises:
        RecordsError: The records do not know one of them.
        SettingsError: A licence was stated, but the records hold the licences.
    """
    if store is None:
        named = codes or ("T1",)
        first = Tester(code=named[0], licensed=bool(licence), licence=licence)
        return (first, *(Tester(code=code) for code in named[1:]))
    from nktsense.records.people.testers import find_tester, testers

    if licence:
        raise SettingsError(LICENCE_KEPT, "Keep it with the tester.")
    known = testers(store)
    if not codes and len(known) == 1:
        codes = (known[0].code,)
    if not codes:
        raise SettingsError(WHO_TESTS, "Name one of the testers, or add one.")
    found = [find_tester(store, code) for code in codes]
    return tuple(
        Tester(code=t.code, licensed=t.licensed, licence=t.licence, nkt_training=t.nkt_training) for t in found
    )


def begin_of(store: Store | None, client: str, plan: SessionPlan, testers: tuple[Tester, ...]) -> Begin:
    """Return the first step.

    Of an age that follows from the year of birth alone the lower of the two possible ones is taken, so that nobody
    counts as grown up too early.

    Raises:
        RecordsError: There is no such client.
    """
    session = str(uuid.uuid4())
    if store is None:
        return Begin(session=session, client="", plan=plan, testers=testers)
    from nktsense.records.people.clients import find_client
    from nktsense.records.sessions.stored import comparisons_on

    known = find_client(store, client)
    today = datetime.datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    age = None if known.birth_year is None else max(0, today.year - known.birth_year - 1)
    before = comparisons_on(store, known.id, today.timestamp(), time.time() + 1.0)
    return Begin(session=session, client=client, plan=plan, testers=testers, age_years=age, comparisons_before=before)
