"""A comparison as plain JSON values, as in ``docs/compare.schema.json``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

import nktsense
from nktsense.batch.trial_set import SetTrial, TestSet
from nktsense.grading.change import ForceChange, OwnError

if TYPE_CHECKING:
    from nktsense.batch.compared import Comparison, SideComparison

COMPARE_SCHEMA: Final = "nktsense-compare-1"
"""Version of the JSON objects; a field may be added within a version, never changed or taken away."""


def comparison_json(kind: str, found: Comparison | SideComparison) -> dict[str, Any]:
    """Return what both kinds of comparison have."""
    return {
        "schema": COMPARE_SCHEMA,
        "nktsense_version": nktsense.__version__,
        "kind": kind,
        "text": found.text,
        "comparable": found.comparability.comparable,
        "gates": [{"code": gate.code, "text": gate.text, "passed": gate.passed} for gate in found.gates],
        "sets": {one.name: _set_json(one) for one in found.sets},
        "refusals": list(found.refusals),
        "notes": list(found.notes),
        "stated": asdict(found.stated),
        "comparability_settings": found.comparability.settings.as_dict(),
        "settings": found.settings.as_dict(),
    }


def _set_json(found: TestSet) -> dict[str, Any]:
    return {
        "recordings": [
            {
                "file": None if graded.recording.source is None else str(graded.recording.source),
                "channel": graded.recording.channel,
                "unit": graded.recording.unit,
                "trial_count": len(graded.trials),
                "problems": [
                    {"code": p.code, "message": p.message, "at_s": p.at_s, "severity": p.severity}
                    for p in graded.problems
                ],
            }
            for graded in found.recordings
        ],
        "trials": [_trial_json(trial) for trial in found.trials],
        "test": asdict(found.test),
        "counts": None if found.counts is None else asdict(found.counts),
        "mean_peak_n": found.mean_n,
        "best_peak_n": found.best_n,
        "force_count": len(found.forces_n),
    }


def _trial_json(trial: SetTrial) -> dict[str, Any]:
    slope = None if trial.force_n is None else trial.graded.trial.ramp_slope_n_per_s
    return {
        "file": trial.file,
        "channel": trial.channel,
        "number": trial.number,
        "peak_n": trial.force_n,
        "no_force": trial.no_force or None,
        "ramp_slope_n_per_s": slope,
        "verdict": trial.graded.verdict.value,
        "headline": trial.graded.headline,
    }


def force_json(change: ForceChange | None) -> dict[str, Any] | None:
    """Return a change of force."""
    if change is None:
        return None
    return {
        "conclusion": change.conclusion.value,
        "delta_n": change.delta_n,
        "delta_fraction": change.delta_fraction,
        "error": error_json(change.error),
        "text": change.text,
    }


def error_json(error: OwnError | None) -> dict[str, Any] | None:
    """Return a tester's own error."""
    return None if error is None else asdict(error) | {"mdc95_n": error.mdc95_n}
