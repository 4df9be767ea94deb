"""A fitted straight line y = a + b x in use: what a force reads, what a reading means, and how well that is known.

Kept as a point of the line and a slope that are uncorrelated: in y = y_c + b (x - x_c) nothing cancels, as it does in
a + b x far from 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from scipy.special import chdtrc, chdtri

from calibration._checks import finite, not_negative
from calibration.errors import CalibrationError
from calibration.uncertainty.gum import PROBABILITY, Estimate, coverage_factor

DELTA_DOUBTFUL_G: Final = 0.05
"""Above this g the plain uncertainty of a force read backwards is no longer good enough: use `StraightLine.fieller`."""

_CONSISTENT: Final = 0.95
_BEYOND: Final = 2.0  # standard uncertainties: a reading at the last step scatters over the end


@dataclass(frozen=True, slots=True)
class Consistency:
    """Whether points scatter about a line as their stated uncertainties say. Nothing is ever rescaled by it.

    Attributes:
        chi2: Sum of weighted squared residuals.
        dof: Points less two.
        limit: 95 % quantile of χ² for these degrees of freedom.
        probability: Chance of a χ² as large or larger if all is as stated.
    """

    chi2: float
    dof: int
    limit: float
    probability: float

    @classmethod
    def of(cls, chi2: float, dof: int) -> Consistency | None:
        """Return the test, or None where two points leave nothing to test."""
        if dof < 1:
            return None
        return cls(chi2, dof, float(chdtri(dof, 1 - _CONSISTENT)), float(chdtrc(dof, chi2)))

    @property
    def consistent(self) -> bool:
        """Whether χ² is within its limit."""
        return self.chi2 <= self.limit

    @property
    def words(self) -> str:
        """The outcome as a sentence or two."""
        numbers = f"χ² = {self.chi2:.2f}, limit {self.limit:.2f} for {self.dof} degrees of freedom"
        if self.consistent:
            return f"The points lie about the line as their uncertainties say ({numbers})."
        return (
            f"The points scatter more than their uncertainties allow ({numbers}): the uncertainties are too small or "
            "the line is no straight one. Nothing was rescaled."
        )


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval for what a reading means, need not be symmetric.

    Attributes:
        low: Lower end.
        high: Upper end.
        probability: Coverage.
        g: Fieller's g, the squared relative uncertainty of the slope times k²; small where the slope is well known.
    """

    low: float
    high: float
    probability: float
    g: float


@dataclass(frozen=True, slots=True)
class StraightLine:
    """A line through points, with the uncertainty of its two numbers.

    Attributes:
        slope: b, y per x.
        centre_x: The x at which the line's height is uncorrelated with its slope.
        centre_y: Height of the line there.
        u_slope: Standard uncertainty of the slope.
        u_centre: Standard uncertainty of ``centre_y``.
        dof: Degrees of freedom of both uncertainties; infinite where the points' own were stated.
        low_x: Smallest x of the points.
        high_x: Largest x of the points.
        scatter: Residual standard deviation s of one reading, where the fit estimated it; None where it was stated.
        consistency: χ² against the stated uncertainties, None where there were none or only two points.
        convention: How the uncertainties were had, in words for a record.
    """

    slope: float
    centre_x: float
    centre_y: float
    u_slope: float
    u_centre: float
    dof: float
    low_x: float
    high_x: float
    scatter: float | None
    consistency: Consistency | None
    convention: str

    @property
    def intercept(self) -> float:
        """Height a at x = 0."""
        return self.centre_y - self.slope * self.centre_x

    @property
    def u_intercept(self) -> float:
        """Standard uncertainty of the intercept."""
        return math.hypot(self.u_centre, self.centre_x * self.u_slope)

    @property
    def covariance(self) -> float:
        """Covariance of intercept and slope."""
        return -self.centre_x * self.u_slope**2

    @property
    def correlation(self) -> float:
        """Correlation of intercept and slope; 0 where the line is exact."""
        product = self.u_intercept * self.u_slope
        return self.covariance / product if product > 0 else 0.0

    def predict(self, x: float, u_x: float = 0.0, *, beyond_span: bool = False) -> Estimate:
        """Return the y of an x: what a force reads.

        Args:
            x: The x.
            u_x: Its standard uncertainty, independent of the line.
            beyond_span: Allow an x outside the points'.

        Returns:
            The line's height and its uncertainty, without the scatter of a new reading.

        Raises:
            CalibrationError: The x lies outside the points' span, or a number is none.
        """
        self._in_span(finite("x", x), not_negative("The uncertainty of x", u_x), beyond_span)
        u = math.hypot(self.u_centre, (x - self.centre_x) * self.u_slope, self.slope * u_x)
        return Estimate(self.centre_y + self.slope * (x - self.centre_x), u, self.dof)

    def invert(self, y: float, u_y: float | None = None, *, readings: int = 1, beyond_span: bool = False) -> Estimate:
        """Return the x of a reading y: what force it means, with the first-order ("delta") uncertainty.

        Args:
            y: The reading, or the mean of some.
            u_y: Its standard uncertainty. None takes the fit's own scatter over √readings.
            readings: How many readings ``y`` is the mean of; used where ``u_y`` is None.
            beyond_span: Allow a result outside the points' span.

        Returns:
            x and its standard uncertainty. Good enough while `delta_is_doubtful` is False.

        Raises:
            CalibrationError: The result lies outside the span, the slope is 0, or no uncertainty of y is known.
        """
        if self.slope == 0:
            raise CalibrationError("The line is level: no reading can be turned into a force. Look at the points.")
        away = (finite("y", y) - self.centre_y) / self.slope
        u = math.hypot(self._u_reading(u_y, readings), self.u_centre, away * self.u_slope) / abs(self.slope)
        self._in_span(self.centre_x + away, u, beyond_span)
        return Estimate(self.centre_x + away, u, self.dof)

    def fieller(
        self,
        y: float,
        u_y: float | None = None,
        *,
        readings: int = 1,
        probability: float = PROBABILITY,
        beyond_span: bool = False,
    ) -> Interval:
        """Return Fieller's interval for the x of a reading y: right also where the slope is poorly known.

        Args:
            y: The reading, or the mean of some.
            u_y: Its standard uncertainty. None takes the fit's own scatter over √readings.
            readings: How many readings ``y`` is the mean of; used where ``u_y`` is None.
            probability: Coverage.
            beyond_span: Allow a result outside the points' span.

        Raises:
            CalibrationError: The slope cannot be told from 0 (g is 1 or more), the result lies outside the span, or no
                uncertainty of y is known.
        """
        k = coverage_factor(probability, self.dof)
        g = self.fieller_g(probability)
        if g >= 1:
            raise CalibrationError(
                "The slope cannot be told from 0: no reading means a force. Calibrate with more steps."
            )
        away = (finite("y", y) - self.centre_y) / self.slope
        u_height = math.hypot(self._u_reading(u_y, readings), self.u_centre)
        half = abs(k / self.slope) * math.hypot(math.sqrt(1 - g) * u_height, away * self.u_slope)
        self._in_span(self.centre_x + away, half / k, beyond_span)
        low, high = self.centre_x + (away - half) / (1 - g), self.centre_x + (away + half) / (1 - g)
        return Interval(low, high, probability, g)

    def fieller_g(self, probability: float = PROBABILITY) -> float:
        """Return g = (k u_b / b)²; infinite where the slope is 0."""
        if self.slope == 0:
            return math.inf
        return (coverage_factor(probability, self.dof) * self.u_slope / self.slope) ** 2

    @property
    def delta_is_doubtful(self) -> bool:
        """Whether the slope is too poorly known for `invert`'s uncertainty: g above 0.05."""
        return self.fieller_g() > DELTA_DOUBTFUL_G

    def _u_reading(self, u_y: float | None, readings: int) -> float:
        if u_y is not None:
            return not_negative("The uncertainty of y", u_y)
        if self.scatter is None:
            raise CalibrationError("The line does not know how a reading scatters. Give the uncertainty of y.")
        if readings < 1:
            raise CalibrationError(f"A mean is of 1 reading or more, not {readings}.")
        return self.scatter / math.sqrt(readings)

    def _in_span(self, x: float, u_x: float, beyond_span: bool) -> None:
        margin = _BEYOND * u_x
        if not beyond_span and not self.low_x - margin <= x <= self.high_x + margin:
            raise CalibrationError(
                f"{x:g} lies outside the calibrated span, {self.low_x:g} to {self.high_x:g}. "
                "Calibrate over the range that is used."
            )
