"""The uncertainty of a calibration between its steps: W(F) as one smooth curve, and how far that is to be trusted.

A contribution is either a share of the force (calibration force, reproducibility, creep), the same W at all forces, or
a force of its own (resolution, scatter about the curve), whose W falls as 1/F. So the form is ``W = a + b/F``; as a
force it is a straight line, ``U = aF + b``. Contributions add as squares, and √(a² + (b/F)²) is never above a + b/F.
The quadratic form ``W = a + b/F + c/F²`` also follows what rises faster at the lowest steps, but it has one more number
to find in the same few steps and may bend between them.

Least squares puts some steps above the curve, and there it promises too much. In the manner of ISO 376:2011 annex C,
from memory, not checked against the paid standard [M], a more careful curve or a least value is then to be stated; both
are here: a floor below which the curve never goes, and an envelope.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike

from calibration._checks import not_negative
from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError
from calibration.standards import ladder
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "ISO 376:2011 annex C", seen=(), memory=("a curve by least squares through W of all steps", "a least value of W")
)
Form = Literal["a + b/F", "a + b/F + c/F²"]
_TERMS: Final[dict[Form, int]] = {"a + b/F": 2, "a + b/F + c/F²": 3}
_ROOM: Final = 1e-12
"""Share of the largest W by which an envelope lies above its highest step, so that rounding cannot put it below."""


@dataclass(frozen=True, slots=True)
class SmoothedUncertainty:
    """Relative expanded uncertainty as a curve over the force.

    Attributes:
        form: Form of the curve.
        coefficients: a, b, … in %, % N, % N².
        floor_percent: The curve never gives less than this, %.
        low_n: Lowest force that it stands for, N.
        high_n: Highest force, N.
        undershoot_percent: How far the curve, floor and all, lies below the worst step, in % of the force; 0 where it
            is below none.
        undershoot_at_n: Force of that step, N, or None.
        shift_percent: By how much the curve must be raised to be nowhere below a step, in % of the force.
    """

    form: Form
    coefficients: tuple[float, ...]
    floor_percent: float
    low_n: float
    high_n: float
    undershoot_percent: float
    undershoot_at_n: float | None
    shift_percent: float
    provenance: Provenance = PROVENANCE

    def percent_at(self, force_n: ArrayLike) -> FloatArray:
        """Return W at some forces, %, never below the floor.

        Raises:
            CalibrationError: A force is outside the steps from which the curve was found.
        """
        force = np.atleast_1d(np.asarray(force_n, dtype=np.float64))
        if not np.all((force >= self.low_n) & (force <= self.high_n)):
            raise CalibrationError(
                f"W was found from {self.low_n:g} N to {self.high_n:g} N and says nothing of other forces."
            )
        return np.maximum(_curve(self.coefficients, force), self.floor_percent)

    @property
    def envelope(self) -> SmoothedUncertainty:
        """The same curve raised as a whole until it is nowhere below a step."""
        if self.shift_percent == 0:
            return self
        raised = (self.coefficients[0] + self.shift_percent, *self.coefficients[1:])
        return replace(self, coefficients=raised, undershoot_percent=0.0, undershoot_at_n=None, shift_percent=0.0)

    def __str__(self) -> str:
        a, *more = self.coefficients
        powers = ("", "²")
        terms = [f" {'-' if c < 0 else '+'} {abs(c):.4g}/F{powers[i]}" for i, c in enumerate(more)]
        below = (
            f" It lies up to {self.undershoot_percent:.2g} % of the force below a step, at {self.undershoot_at_n:g} N."
            if self.undershoot_at_n is not None
            else " It is below no step."
        )
        return (
            f"W = {a:.4g}{''.join(terms)}, in % with F in N, at least {self.floor_percent:.2g} %, "
            f"from {self.low_n:g} N to {self.high_n:g} N.{below}"
        )


def smooth_uncertainty(
    force_n: ArrayLike,
    expanded_percent: ArrayLike,
    *,
    form: Form = "a + b/F",
    floor_percent: float | None = None,
) -> SmoothedUncertainty:
    """Fit W(F) by least squares through the relative expanded uncertainties of the steps.

    Args:
        force_n: Rising forces of the steps, N, shape (steps,).
        expanded_percent: Relative expanded uncertainty of each step, %, shape (steps,).
        form: Form of the curve.
        floor_percent: Least W that may be stated, %; the smallest W of the steps where not given, as no force was
            calibrated better than that.

    Raises:
        CalibrationError: Forces do not rise, an uncertainty is none, or the steps are too few for the form.
    """
    force, w = np.asarray(force_n, dtype=np.float64), np.asarray(expanded_percent, dtype=np.float64)
    ladder.rising(force)
    if w.shape != force.shape or not np.all(np.isfinite(w)) or not np.all(w >= 0):
        raise CalibrationError(f"W needs a value of 0 or more for each of the {len(force)} steps.")
    terms = _TERMS[form]
    if len(force) <= terms:
        raise CalibrationError(
            f"{len(force)} steps are too few to smooth W by {form}; take {terms + 1} or state the largest W."
        )
    least = float(w.min()) if floor_percent is None else not_negative("A least W", floor_percent)
    low, high = float(force[0]), float(force[-1])
    scaled = np.linalg.lstsq(np.vander(high / force, terms, increasing=True), w, rcond=None)[0]
    coefficients = tuple((scaled * high ** np.arange(terms)).tolist())
    curve = _curve(coefficients, force)
    short = w - np.maximum(curve, least)
    worst = int(short.argmax())
    below = short[worst] > 0
    # A step at or below the floor is covered by it, however low the curve is there.
    shift = float(np.where(short > 0, w - curve, 0.0).max())
    return SmoothedUncertainty(
        form=form,
        coefficients=coefficients,
        floor_percent=least,
        low_n=low,
        high_n=high,
        undershoot_percent=float(short[worst]) if below else 0.0,
        undershoot_at_n=float(force[worst]) if below else None,
        shift_percent=shift + _ROOM * float(w.max()) if shift > 0 else 0.0,
    )


def _curve(coefficients: tuple[float, ...], force_n: FloatArray) -> FloatArray:
    """Return ``a + b/F + …``, %, by Horner's rule in 1/F."""
    total = np.zeros_like(force_n)
    for coefficient in reversed(coefficients):
        total = total / force_n + coefficient
    return total
