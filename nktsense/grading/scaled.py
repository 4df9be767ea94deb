"""What the set-up adds to the numbers of a trial: torque, force by body mass, the calibration's uncertainty, a norm."""

from __future__ import annotations

import math
from typing import Final

from nktsense.calibration_state import CalibrationState
from nktsense.grading.norms import NoNorm, NormComparison, NormQuery, NormUnit, compare_with_norm
from nktsense.grading.settings import GradeSettings
from nktsense.grading.setup import Setup
from nktsense.signal import TrialAnalysis
from nktsense.signal.metric import Metric, Note, Reason
from nktsense.signal.normalise import (
    allometric_force,
    per_body_mass,
    percent_body_weight,
    torque_nm,
    without_limb_weight,
)

_FORCES: Final = (("peak", "peak_n"), ("best_1s", "best_1s_mean_n"), ("af_iso", "af_iso_n"))
_UNCERTAIN: Final = (
    ("peak_u_n", "peak_n"),
    ("best_1s_mean_u_n", "best_1s_mean_n"),
    ("af_iso_u_n", "af_iso_n"),
)


def scale_trial(trial: TrialAnalysis, setup: Setup, calibration: CalibrationState | None = None) -> dict[str, Metric]:
    """Return every number of a trial that the set-up is needed for, by its name and unit.

    Torques are ``F · L · sin(φ)``, with the weight of the limb put right where it was given (``gravity_corrected``).
    An uncertainty is ``sqrt(u² + u_cal²)`` with the calibration's at that force, or the relative one that the set-up
    states; where neither is known it stays as it is, with the note ``without_calibration``. What the lever adds is not
    in the uncertainty of a torque. What rests on a force above the calibrated range is refused.

    Args:
        trial: What was measured.
        setup: How the test was set up.
        calibration: The calibration behind the force, or None.
    """
    forces = {name: _force(trial, name, calibration) for _, name in _FORCES}
    uncertain = _uncertainties(trial, setup, forces, calibration)
    return _torques(forces, uncertain["peak_u_n"], setup) | _by_mass(forces, setup) | uncertain


def _force(trial: TrialAnalysis, name: str, calibration: CalibrationState | None) -> Metric:
    """Return a force above zero, or why it cannot be scaled."""
    if trial.zero_n is None:
        return Metric.refused(Reason.UNTARED)
    fields = {"peak_n": trial.peak_n, "best_1s_mean_n": trial.best_1s_mean_n}
    value = fields[name] if name in fields else trial.metrics.get(name)
    if value is not None and calibration is not None and calibration.beyond(value):
        return Metric.refused(Reason.BEYOND_CALIBRATION)
    return Metric.refused(trial.refused.get(name, Reason.TOO_SHORT)) if value is None else Metric.measured(value)


def _torque(force: Metric, setup: Setup) -> Metric:
    if setup.lever_m is None:
        return Metric.refused(Reason.NOT_GIVEN)
    if force.value is None:
        return force
    measured = torque_nm(force.value, setup.lever_m, setup.pad_angle_deg)
    if setup.limb_torque_nm is None or setup.limb_lifts is None:
        return Metric.measured(measured)
    corrected = without_limb_weight(measured, setup.limb_torque_nm, lifts=setup.limb_lifts)
    # A muscle that gives less than nothing: the limb's weight, or its direction, was stated wrong.
    return Metric.measured(corrected, Note.GRAVITY_CORRECTED) if corrected > 0 else Metric.refused(Reason.NO_LOAD)


def _torques(forces: dict[str, Metric], noise: Metric, setup: Setup) -> dict[str, Metric]:
    out = {f"{short}_torque_nm": _torque(forces[name], setup) for short, name in _FORCES}
    plain = Setup(lever_m=setup.lever_m, pad_angle_deg=setup.pad_angle_deg)
    out["peak_torque_u_nm"] = _torque(noise, plain) if noise.value is not None else noise
    return out


def _by_mass(forces: dict[str, Metric], setup: Setup) -> dict[str, Metric]:
    mass_kg = setup.body_mass_kg
    names = ("peak_n_per_kg", "best_1s_n_per_kg", "peak_percent_body_weight", "peak_allometric_n_per_kg067")
    if mass_kg is None:
        return dict.fromkeys((*names, "peak_torque_nm_per_kg"), Metric.refused(Reason.NOT_GIVEN))
    peak, best = forces["peak_n"], forces["best_1s_mean_n"]
    torque = _torque(peak, setup)
    return {
        names[0]: peak if peak.value is None else Metric.measured(per_body_mass(peak.value, mass_kg)),
        names[1]: best if best.value is None else Metric.measured(per_body_mass(best.value, mass_kg)),
        names[2]: peak if peak.value is None else Metric.measured(percent_body_weight(peak.value, mass_kg)),
        names[3]: peak if peak.value is None else Metric.measured(allometric_force(peak.value, mass_kg)),
        "peak_torque_nm_per_kg": (
            torque if torque.value is None else Metric.measured(per_body_mass(torque.value, mass_kg), torque.note)
        ),
    }


def _uncertainties(
    trial: TrialAnalysis, setup: Setup, forces: dict[str, Metric], calibration: CalibrationState | None
) -> dict[str, Metric]:
    out: dict[str, Metric] = {}
    for name, of in _UNCERTAIN:
        own, force = trial.metrics.get(name), forces[of]
        share = None if force.value is None else _calibrations_share(force.value, setup, calibration)
        if own is None:
            out[name] = Metric.refused(trial.refused.get(name, Reason.NO_BASELINE))
        elif force.reason == Reason.BEYOND_CALIBRATION:
            out[name] = force
        elif share is None:
            out[name] = Metric.measured(own, Note.WITHOUT_CALIBRATION)
        else:
            out[name] = Metric.measured(math.hypot(own, share))
    return out


def _calibrations_share(force_n: float, setup: Setup, calibration: CalibrationState | None) -> float | None:
    """Return the calibration's standard uncertainty of a force, N; what the set-up states goes first."""
    if setup.force_relative_u is not None:
        return setup.force_relative_u * force_n
    return None if calibration is None else calibration.u_n(force_n)


def find_norm_of(
    trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None = None
) -> NormComparison | NoNorm | None:
    """Return the peak of a trial beside the norm that matches in everything, or why there is none; None if not asked.

    The tables hold newtons, torques and shares of body weight, each for its own actions; the value is given in the
    unit of the one that matches. Nothing is converted for it but with the lever and the mass that were given.

    Args:
        trial: What was measured.
        settings: What was planned, with the set-up and the person.
        calibration: The calibration behind the force, or None.
    """
    setup = settings.setup
    if setup.norm is None:
        return None
    if trial.zero_n is None:
        return NoNorm("the zero of the force is not known")
    if calibration is not None and calibration.beyond(trial.peak_n):
        return NoNorm("the peak lies beyond the calibrated range")
    values = {NormUnit.NEWTON: trial.peak_n}
    torque = _torque(_force(trial, "peak_n", calibration), setup).value
    if torque is not None:
        values[NormUnit.NEWTON_METRE] = torque
    if setup.body_mass_kg is not None:
        values[NormUnit.PERCENT_BODY_WEIGHT] = percent_body_weight(trial.peak_n, setup.body_mass_kg)
    person = setup.norm
    answers = [
        compare_with_norm(
            max(value, 0.0),
            NormQuery(
                action=person.action,
                sex=person.sex,
                age_years=person.age_years,
                side=person.side,
                unit=unit,
                test=settings.test,
                device=person.device,
                same_protocol=person.same_protocol,
            ),
        )
        for unit, value in values.items()
    ]
    return next((answer for answer in answers if isinstance(answer, NormComparison)), answers[0])
