"""One line of an uncertainty budget: an input, how well it is known, how much it moves the result."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from calibration._checks import finite, not_negative, positive
from calibration.errors import CalibrationError

Distribution = Literal["normal", "t", "rectangular", "triangular", "arcsine", "resolution"]


@dataclass(frozen=True, slots=True)
class Component:
    """An input of a measurement. In two budgets, inputs of one name are one and the same input.

    Attributes:
        name: What it is, as the budget's row is named.
        u: Standard uncertainty of the input, in the input's unit.
        sensitivity: How much the result moves when the input moves by one unit of its own.
        dof: Degrees of freedom of ``u``; infinite where it is taken as exactly known.
        distribution: How ``u`` was had.
        unit: Unit of the input, may be empty.
        note: What a reader must know of it, as that a limit is from memory; may be empty.
    """

    name: str
    u: float
    sensitivity: float = 1.0
    dof: float = math.inf
    distribution: Distribution = "normal"
    unit: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not self.name:
            raise CalibrationError("A component of a budget needs a name.")
        not_negative(f"The uncertainty of {self.name}", self.u)
        finite(f"The sensitivity to {self.name}", self.sensitivity)
        if not self.dof > 0:
            raise CalibrationError(f"The degrees of freedom of {self.name} must be above 0, not {self.dof:g}.")

    @property
    def contribution(self) -> float:
        """What it adds to the result's uncertainty, in the result's unit; its sign is the sensitivity's."""
        return self.sensitivity * self.u


def from_certificate(
    name: str, expanded_u: float, k: float = 2.0, *, sensitivity: float = 1.0, unit: str = "", note: str = ""
) -> Component:
    """Return a component from a certificate: u = U / k (GUM 4.3.3, from memory).

    Args:
        name: What it is.
        expanded_u: Expanded uncertainty U as the certificate states it.
        k: Coverage factor as the certificate states it.
        sensitivity: Result's change per unit of the input.
        unit: Unit of the input.
        note: What a reader must know of it.

    Raises:
        CalibrationError: U is below 0, or k is not above 0.
    """
    not_negative(f"The expanded uncertainty of {name}", expanded_u)
    return Component(name, expanded_u / positive("The coverage factor", k), sensitivity, unit=unit, note=note)


def within_limits(
    name: str,
    half_width: float,
    distribution: Literal["rectangular", "triangular", "arcsine"] = "rectangular",
    *,
    sensitivity: float = 1.0,
    dof: float = math.inf,
    unit: str = "",
    note: str = "",
) -> Component:
    """Return a component known to lie within plus or minus a half-width (GUM 4.3.7-4.3.9, from memory).

    u = a/√3 where every value is as likely, a/√6 where the middle is likeliest (triangular), a/√2 where the ends are
    (arcsine, as of something that swings).

    Args:
        name: What it is.
        half_width: The half-width a, in the input's unit.
        distribution: Which values within are likely.
        sensitivity: Result's change per unit of the input.
        dof: Degrees of freedom, see `dof_of_doubt`.
        unit: Unit of the input.
        note: What a reader must know of it.

    Raises:
        CalibrationError: The half-width is below 0 or no number.
    """
    divisor = {"rectangular": 3.0, "triangular": 6.0, "arcsine": 2.0}[distribution]
    u = not_negative(f"The half-width of {name}", half_width) / math.sqrt(divisor)
    return Component(name, u, sensitivity, dof, distribution, unit, note)


def resolution(name: str, step: float, *, sensitivity: float = 1.0, unit: str = "", note: str = "") -> Component:
    """Return the component of a display that counts in steps: u = step / √12.

    A deflection is the difference of two readings: give it once for the load and once for the zero.

    Raises:
        CalibrationError: The step is below 0 or no number.
    """
    u = not_negative(f"The step of {name}", step) / math.sqrt(12)
    return Component(name, u, sensitivity, distribution="resolution", unit=unit, note=note)


def from_readings(name: str, readings: Sequence[float], *, sensitivity: float = 1.0, unit: str = "") -> Component:
    """Return the component of a mean of repeated readings (Type A): u = s/√n, n - 1 degrees of freedom.

    Args:
        name: What it is.
        readings: The readings, two or more.
        sensitivity: Result's change per unit of the mean.
        unit: Unit of the readings.

    Raises:
        CalibrationError: Fewer than two readings, or one is no number.
    """
    n = len(readings)
    if n < 2:
        raise CalibrationError(f"{name} has {n} reading: a scatter needs two or more.")
    mean = math.fsum(finite(f"A reading of {name}", reading) for reading in readings) / n
    variance = math.fsum((reading - mean) ** 2 for reading in readings) / (n - 1)
    return Component(name, math.sqrt(variance / n), sensitivity, n - 1, "t", unit)


def dof_of_doubt(relative_u_of_u: float) -> float:
    """Return the degrees of freedom of an uncertainty that is itself doubtful: ½ (Δu/u)⁻² (GUM G.4.2, from memory).

    Args:
        relative_u_of_u: How far off u may be, as a share of it: 0.25 is "to about a quarter", 8 degrees of freedom.

    Raises:
        CalibrationError: The share is not above 0.
    """
    return 0.5 / positive("The relative doubt", relative_u_of_u) ** 2
