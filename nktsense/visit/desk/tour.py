"""Simulated dynamometers for a desk: a try-out that tells a story, and whole batteries for tests and demonstrations."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.model import Library
from nktsense.protocol.library.planning import plan_muscle
from nktsense.protocol.session.plan import OtherMuscle, SessionPlan, Tester
from nktsense.protocol.session.steps import Begin, StartTest
from nktsense.visit.desk.bench import DeviceFor
from nktsense.visit.desk.settings import DeskSettings

if TYPE_CHECKING:
    from nktsense.visit.desk.desk import Desk

TOUR_MUSCLE: Final = "gluteus_maximus"
TOUR_SIDE: Final = "right"
TOUR_REST_S: Final = 5.0
"""Rest between the trials of the try-out, s; a real test rests longer."""
_TARGET_N: Final = 150.0
_LEVER_M: Final = 0.30
_BREAKS: Final = "sim:break?peak=185&ratio=0.6"
_HOLDS: Final = "sim:hold?peak=185&hold=1.6"
_MADE: Final = "sim:make?peak=185&hold=4"


def tour_device(speed: float = 1.0) -> DeviceFor:
    """Return the dynamometers of the try-out: the first muscle gives way, a partner holds, and so does the retest.

    Args:
        speed: How much faster than real time; 0 for as fast as the line takes it.
    """

    def address(step: StartTest) -> str:
        gives_way = step.purpose == "first" and step.test == "break"
        return f"{_played(step, breaks=gives_way)}&seed={_seed(step)}&repeat=3&rest=2.6&speed={speed:g}"

    return address


def tour_settings() -> DeskSettings:
    """Return how the try-out is conducted: lever arm and load are known, so that its retest can be compared."""
    muscles = load_library().muscles
    return DeskSettings(levers=dict.fromkeys(muscles, _LEVER_M), targets=dict.fromkeys(muscles, _TARGET_N))


def tour_begin(library: Library | None = None) -> Begin:
    """Return the beginning of the try-out: one muscle, no client; nothing of it is kept.

    Args:
        library: The library; None for the one that comes with the program.
    """
    known = library or load_library()
    muscle = known.muscles.get(TOUR_MUSCLE) or load_library().muscles[TOUR_MUSCLE]
    planned = plan_muscle(known, muscle, TOUR_SIDE, load_n=_TARGET_N)
    others = tuple(
        OtherMuscle(muscle=other.id, name=other.name, region=other.region, scorable=other.scorable)
        for other in known.muscles.values()
        if other.id != muscle.id
    )
    plan = SessionPlan(title="A first try, simulated", muscles=(planned,), others=others, rest_s=TOUR_REST_S)
    return Begin(session=str(uuid.uuid4()), client="", plan=plan, testers=(Tester(code="T1"),))


def begin_tour(desk: Desk) -> None:
    """Answer what comes before the first trial of the try-out, so that one click leads to it.

    Nobody is tested and nothing is kept: history, screening and pain have nothing to tell here. In a real session all
    of them are asked.
    """
    opening = ("history:notes", "movement:notes", "finish", "read_out", "none", "finish")
    for choice in (*opening, f"test:{TOUR_MUSCLE}:{TOUR_SIDE}", "pain:0"):
        desk.choose(choice)


def simulated(plan: SessionPlan, speed: float = 0.0) -> DeviceFor:
    """Return simulated dynamometers for a plan: every muscle holds but its first, which gives way until a retest.

    The rest between trials is a little more than that of the plan, by the device's own clock.

    Args:
        plan: The plan.
        speed: How much faster than real time; 0 for as fast as the line takes it.
    """
    weak = next(((m.muscle, m.side) for m in plan.muscles if m.scorable), None)
    rest_s = plan.rest_s / 2 + 1.0

    def address(step: StartTest) -> str:
        breaks = (step.muscle, step.side) == weak and step.purpose == "first" and step.test == "break"
        base = _played(step, breaks=breaks)
        return f"{base}&seed={_seed(step)}&repeat={plan.trials}&rest={rest_s:g}&rate=100&speed={speed:g}"

    return address


def _played(step: StartTest, *, breaks: bool) -> str:
    if step.test == "make":
        return _MADE
    return _BREAKS if breaks else _HOLDS


def _seed(step: StartTest) -> int:
    """Return a seed that is the same for the same test on every machine."""
    return 1 + sum(ord(letter) for letter in f"{step.muscle}{step.side}{step.purpose}") % 997
