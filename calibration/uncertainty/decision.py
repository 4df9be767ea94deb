"""Whether an error keeps a limit, by a named rule, and how wrong that may be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from scipy.special import ndtr

from calibration._checks import finite, not_negative, positive
from calibration.uncertainty.gum import Expanded

Rule = Literal["simple acceptance", "guarded acceptance"]
Decided = Literal["accepted", "refused", "cannot tell"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A statement of conformity with its rule (ISO/IEC 17025 7.8.6, ILAC-G8; both from memory, not checked).

    Attributes:
        rule: The rule that was agreed.
        decided: What it says.
        error: The error found.
        limit: Largest error permitted, either sign.
        acceptance_limit: Largest error the rule accepts; below 0 where it can accept none.
        expanded_u: Expanded uncertainty of the error.
        k: Its coverage factor.
        chance_outside: Probability that the true error lies beyond the limit, seen from this error and uncertainty
            alone (normal distribution).
        risk: What that means, in words.
    """

    rule: Rule
    decided: Decided
    error: float
    limit: float
    acceptance_limit: float
    expanded_u: float
    k: float
    chance_outside: float
    risk: str


def simple_acceptance(error: Expanded, limit: float) -> Decision:
    """Accept where the error found is within the limit, whatever its uncertainty.

    Args:
        error: The error found, with its uncertainty.
        limit: Largest error permitted, either sign, in the error's unit.

    Returns:
        ``accepted`` or ``refused``, with the chance of being wrong.

    Raises:
        CalibrationError: The limit is not above 0, or a number is none.
    """
    decided: Decided = "accepted" if abs(error.value) <= positive("A limit", limit) else "refused"
    return _decision("simple acceptance", decided, error, limit, limit)


def guarded_acceptance(error: Expanded, limit: float) -> Decision:
    """Accept where the error found is within the limit by its whole expanded uncertainty.

    Args:
        error: The error found, with its uncertainty.
        limit: Largest error permitted, either sign, in the error's unit.

    Returns:
        ``accepted`` within limit - U, ``refused`` beyond limit + U, ``cannot tell`` between.

    Raises:
        CalibrationError: The limit is not above 0, or a number is none.
    """
    acceptance_limit = positive("A limit", limit) - error.expanded_u
    decided: Decided = "cannot tell"
    if abs(error.value) <= acceptance_limit:
        decided = "accepted"
    elif abs(error.value) > limit + error.expanded_u:
        decided = "refused"
    return _decision("guarded acceptance", decided, error, limit, acceptance_limit)


def _decision(rule: Rule, decided: Decided, error: Expanded, limit: float, acceptance_limit: float) -> Decision:
    chance = _chance_outside(finite("An error", error.value), not_negative("An uncertainty", error.u), limit)
    risk = _risk(rule, decided, chance, acceptance_limit)
    return Decision(rule, decided, error.value, limit, acceptance_limit, error.expanded_u, error.k, chance, risk)


def _chance_outside(error: float, u: float, limit: float) -> float:
    if u == 0:
        return 0.0 if abs(error) <= limit else 1.0
    return float(ndtr((-limit - error) / u) + ndtr((error - limit) / u))


def _risk(rule: Rule, decided: Decided, chance: float, acceptance_limit: float) -> str:
    if decided == "accepted":
        text = f"The chance that the true error lies beyond the limit is about {_percent(chance)}."
        if rule == "simple acceptance":
            return f"{text} By this rule it may be up to 50 %: an error at the limit is as likely outside as inside."
        return f"{text} By this rule it is small for every error accepted: about 2.5 % at most where U covers 95 %."
    if decided == "refused":
        return f"The chance that the true error keeps the limit all the same is about {_percent(1 - chance)}."
    if acceptance_limit <= 0:
        return "The uncertainty is as large as the limit or larger: this measurement can accept no error at all."
    return (
        "The error is closer to the limit than its uncertainty reaches. "
        f"The chance that it lies beyond is about {_percent(chance)}."
    )


def _percent(chance: float) -> str:
    percent = 100 * chance
    if percent < 0.1:
        return "0.1 % or less"
    if percent > 99.9:
        return "99.9 % or more"
    return f"{percent:.1f} %" if percent < 10 or percent > 90 else f"{percent:.0f} %"


def en_score(value: float, expanded_u: float, reference: float, reference_expanded_u: float) -> float:
    """Return E_n of a comparison of two results; up to 1 in size they agree (ISO/IEC 17043, from memory).

    Args:
        value: One result.
        expanded_u: Its expanded uncertainty, 95 %.
        reference: The other result, independent of the first.
        reference_expanded_u: Its expanded uncertainty, 95 %.

    Raises:
        CalibrationError: A number is none, an uncertainty is below 0, or both uncertainties are 0.
    """
    finite("A result", value)
    finite("A reference", reference)
    u = math.hypot(not_negative("An uncertainty", expanded_u), not_negative("An uncertainty", reference_expanded_u))
    return (value - reference) / positive("The uncertainty of a comparison", u)
