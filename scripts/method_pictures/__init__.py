"""The pictures of the method pages, by the name of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from matplotlib.figure import Figure

from . import force, people, trial

PICTURES: Final[dict[str, Callable[[], Figure]]] = {
    "conditioning": trial.conditioning,
    "onset": trial.onset,
    "phases": trial.phases,
    "yield": trial.yield_,
    "shape": trial.shape,
    "hold": trial.hold,
    "push": force.push,
    "rfd": force.rfd,
    "steadiness": force.steadiness,
    "interference": force.interference,
    "normalising": force.normalising,
    "reliability": people.reliability,
    "norms": people.norms,
    "symmetry": people.symmetry,
    "change": people.change,
    "grades": people.grades,
}
