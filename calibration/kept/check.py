"""The five-minute check: two or three known forces, held against the calibration in use."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final, Literal

from calibration._checks import finite, not_negative, positive
from calibration.conversion import Conversion
from calibration.errors import CalibrationError
from calibration.kept.check_record import Check, CheckPoint, CheckResult, Outcome
from calibration.uncertainty.decision import Decision, guarded_acceptance, simple_acceptance
from calibration.uncertainty.gum import Estimate, Expanded
from calibration.units import slipped_unit

__all__ = ["Check", "CheckPoint", "CheckResult", "evaluate_check"]

_ZERO_MOVED: Final = 0.02  # of the highest calibrated force: a judgement, no document says it
_HIGH: Final = 0.5
_RULES: Final = {"guarded": guarded_acceptance, "simple": simple_acceptance}


def evaluate_check(
    conversion: Conversion,
    points: Sequence[CheckPoint],
    limit_percent: float,
    rule: Literal["guarded", "simple"] = "guarded",
    *,
    calibration_sha256: str,
    time: datetime,
    operator: str = "",
    software: str = "",
    limit_floor_n: float = 0.0,
    coverage: float = 0.95,
) -> Check:
    """Hold readings under known forces against a calibration.

    The error of a point is the force by the calibration, of the reading less the zero before it, less the reference
    force. Its uncertainty is that of the reference force and that of a force in use, as independent: where the weights
    are those of the calibration this is more than need be.

    Args:
        conversion: The calibration, with its uncertainty.
        points: What was read.
        limit_percent: Largest error permitted, % of the force.
        rule: ``guarded``: an error holds where it is within the limit by its whole uncertainty. ``simple``: where it is
            within the limit.
        calibration_sha256: Hash of the calibration record.
        time: When the check was made, with its offset.
        operator: Who made it.
        software: What works it out, with version.
        limit_floor_n: The limit is never less than this, N.
        coverage: Coverage probability of the expanded uncertainties.

    Returns:
        The check, sealed.

    Raises:
        CalibrationError: There are no points, a number is none, a force is not above 0 or lies above what was
            calibrated, the calibration has no uncertainty, or the time no offset.
    """
    if not points:
        raise CalibrationError("A check needs one known force or more; two or three are better.")
    if not conversion.shares:
        raise CalibrationError(
            f"The calibration {conversion.identity} states no uncertainty, so nothing can be held against it. "
            "Calibrate the instrument first."
        )
    if time.tzinfo is None:
        raise CalibrationError("The time of a check needs its offset from UTC.")
    positive("The limit of a check in %", limit_percent)
    not_negative("The floor of a limit", limit_floor_n)
    decided = [_decided(conversion, point, limit_percent, limit_floor_n, rule, coverage) for point in points]
    results = tuple(
        _result(point, decision, expanded) for point, (decision, expanded) in zip(points, decided, strict=True)
    )
    outcome = _outcome(results)
    shift_n = _zero_shift_n(conversion, points)
    return Check(
        serial=conversion.serial,
        calibration=conversion.identity,
        calibration_sha256=calibration_sha256,
        time_utc=time.astimezone(UTC).isoformat(timespec="seconds"),
        operator=operator,
        software=software,
        unit=conversion.unit,
        points=tuple(points),
        results=results,
        limit_percent=limit_percent,
        limit_floor_n=limit_floor_n,
        rule=decided[0][0].rule,
        coverage=coverage,
        zero_shift_n=shift_n,
        outcome=outcome,
        statement=f"{_found(outcome, results, decided[0][0], limit_percent)} {_what_to_do(outcome, results)}",
        warnings=_warnings(conversion, results, shift_n),
    ).sealed()


def _decided(
    conversion: Conversion, point: CheckPoint, limit_percent: float, floor_n: float, rule: str, coverage: float
) -> tuple[Decision, Expanded]:
    force_n = positive("The force of a check", point.force_n)
    u_force_n = not_negative("The uncertainty of a force", point.u_force_n)
    u_n = conversion.u_n(force_n)
    if u_n is None:
        raise CalibrationError(
            f"{force_n:.4g} N lies above the calibrated range, up to {conversion.high_n:.4g} N. Check with less."
        )
    deflection = finite("A reading", point.reading) - finite("A zero reading", point.zero_reading)
    shown_n = float(conversion.force_n([deflection + conversion.zero_reading])[0])
    u = math.hypot(u_n, u_force_n)
    doubt = math.fsum(share.u_n(force_n) ** 4 / share.dof for share in conversion.shares)
    expanded = Estimate(shown_n - force_n, u, u**4 / doubt if doubt > 0 else math.inf).expanded(coverage)
    limit_n = max(limit_percent / 100 * force_n, floor_n)
    return _RULES[rule](expanded, limit_n), expanded


def _result(point: CheckPoint, decision: Decision, expanded: Expanded) -> CheckResult:
    return CheckResult(
        force_n=point.force_n,
        shown_n=point.force_n + expanded.value,
        error_n=expanded.value,
        error_percent=100 * expanded.value / point.force_n,
        u_n=expanded.u,
        expanded_u_n=expanded.expanded_u,
        k=expanded.k,
        ratio=expanded.value / positive("The uncertainty of an error", expanded.expanded_u),
        limit_n=decision.limit,
        decided=decision.decided,
    )


def _outcome(results: Sequence[CheckResult]) -> Outcome:
    decided = {result.decided for result in results}
    if "refused" in decided:
        return "does not hold"
    return "cannot tell" if "cannot tell" in decided else "holds"


def _zero_shift_n(conversion: Conversion, points: Sequence[CheckPoint]) -> float:
    zero = math.fsum(point.zero_reading for point in points) / len(points)
    return (zero - conversion.zero_reading) / conversion.coefficients[0]


def _found(outcome: Outcome, results: Sequence[CheckResult], decision: Decision, limit_percent: float) -> str:
    words = {
        "holds": "The calibration holds",
        "cannot tell": "The check cannot tell whether the calibration holds",
        "does not hold": "The calibration does not hold",
    }[outcome]
    worst = max(results, key=lambda result: (_RANK[result.decided], abs(result.error_n) / result.limit_n))
    return (
        f"{words}, by {decision.rule}, limit {limit_percent:g} % of the force. Worst at {worst.force_n:.4g} N: error "
        f"{worst.error_n:+.3g} N ({worst.error_percent:+.2g} %), limit {worst.limit_n:.3g} N, "
        f"U = {worst.expanded_u_n:.2g} N (k = {worst.k:.2f})."
    )


_RANK: Final = {"accepted": 0, "cannot tell": 1, "refused": 2}


def _what_to_do(outcome: Outcome, results: Sequence[CheckResult]) -> str:
    if outcome == "holds":
        return "Go on using it until it is due."
    if outcome == "does not hold":
        return (
            "Do not measure with it. Look at the hook, the mounting, the weights and the zero, and check once more; if "
            "it is the same, calibrate. What was measured since the last check that held is in doubt."
        )
    if any(result.expanded_u_n >= result.limit_n for result in results if result.decided == "cannot tell"):
        return (
            "The uncertainty is as large as the limit or larger, so no error could be accepted. Check with a heavier "
            "or better known weight, or set a limit that this instrument can keep."
        )
    return "Check once more with a heavier or better known weight; if it stays in doubt, calibrate."


def _warnings(conversion: Conversion, results: Sequence[CheckResult], shift_n: float) -> tuple[str, ...]:
    told: list[str] = []
    top = max(results, key=lambda result: result.force_n)
    slip = slipped_unit(abs(top.shown_n) / top.force_n)
    if top.shown_n < 0:
        told.append("The force has the other sign than at the calibration: is it loaded the same way round?")
    elif slip:
        told.append(f"It shows {top.shown_n / top.force_n:.4g} times the force, {slip}.")
    moved = [result for result in results if abs(result.ratio) > 1]
    if moved and all(result.decided == "accepted" for result in results):
        told.append("The error is within its limit and more than its uncertainty explains: look at the control chart.")
    below = [result.force_n for result in results if result.force_n < conversion.low_n]
    if below:
        told.append(f"{below[0]:.4g} N lies below the lowest calibrated force, {conversion.low_n:.4g} N.")
    if top.force_n < _HIGH * conversion.high_n < math.inf:
        told.append(
            f"The largest force of the check, {top.force_n:.4g} N, says little of forces up to "
            f"{conversion.high_n:.4g} N."
        )
    told.append(_zero_words(conversion, shift_n))
    return tuple(told)


def _zero_words(conversion: Conversion, shift_n: float) -> str:
    words = f"The zero moved by {shift_n:+.3g} N since the calibration, if the same parts hung on it"
    if abs(shift_n) > _ZERO_MOVED * conversion.high_n:
        return (
            f"{words}. This is more than {100 * _ZERO_MOVED:g} % of the highest calibrated force (a judgement): look "
            "whether it was overloaded or fell."
        )
    return f"{words}; it is taken out before each force."
