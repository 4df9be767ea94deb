"""Graded recordings as JSON objects and as tables; the schema is ``docs/grade.schema.json``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

import nktsense
from nktsense.batch.graded import GradedRecording
from nktsense.errors import MissingExtraError
from nktsense.grading import GradedTrial, Remark
from nktsense.grading.norms import NoNorm, NormComparison
from nktsense.grading.verdict import FORCE_FIELDS
from nktsense.recording.calibrated import state_of

if TYPE_CHECKING:
    import pandas as pd

GRADE_SCHEMA: Final = "nktsense-grade-1"
"""Version of the JSON objects; a field may be added within a version, never changed or taken away."""

_FORCE_ENDINGS: Final = ("_n", "_n_per_s", "_n_per_s2", "_n_s", "_per_n", "_nm", "_per_kg", "_kg067", "_body_weight")
"""Names of metrics that are given only where the unit of the force is known."""


def as_json(graded: GradedRecording) -> dict[str, Any]:
    """Return one graded recording as plain JSON values; forces in N, times in the file's own seconds."""
    recording = graded.recording
    return {
        "schema": GRADE_SCHEMA,
        "nktsense_version": nktsense.__version__,
        "file": None if recording.source is None else str(recording.source),
        "channel": recording.channel,
        "sample_count": len(recording),
        "mean_rate_hz": recording.mean_rate_hz,
        "duration_s": recording.duration_s,
        "unit": recording.unit,
        "source_unit": recording.source_unit,
        "calibration": state_of(recording).as_dict(),
        "gaps": [{"start_s": gap.start_s, "end_s": gap.end_s} for gap in recording.gaps],
        "problems": [
            {"code": p.code, "message": p.message, "at_s": p.at_s, "severity": p.severity} for p in graded.problems
        ],
        "trials": [
            _trial(number, segment, trial, known_unit=recording.unit is not None)
            for number, (segment, trial) in enumerate(zip(graded.segments, graded.trials, strict=True))
        ],
        "push_reproducibility": {
            "mean_distance": graded.pushes.mean_distance.value,
            "refused": graded.pushes.mean_distance.reason or None,
            "trials": graded.pushes.trials,
        },
        "settings": graded.settings.as_dict(),
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {"code": remark.code, "text": remark.text}


def _trial(number: int, segment: int, graded: GradedTrial, *, known_unit: bool) -> dict[str, Any]:
    trial = graded.trial
    metrics, refused = graded.metrics, graded.refused
    out: dict[str, Any] = {
        "index": number,
        "segment": segment,
        "start_s": trial.start_s,
        "onset_s": trial.onset_s,
        "end_s": trial.end_s,
        "break_s": graded.break_s,
        "peak_n": graded.forces["peak_n"],
        "peak_time_s": trial.peak_time_s,
        "best_1s_mean_n": graded.forces["best_1s_mean_n"],
        "ramp_slope_n_per_s": graded.forces["ramp_slope_n_per_s"],
        "verdict": graded.verdict.value,
        "rule": graded.rule,
        "headline": graded.headline,
        "force_shape": trial.force_shape.value,
        "reasons": [_remark(r) for r in graded.reasons],
        "flags": [{**_remark(f), "disqualifying": f.disqualifying} for f in graded.flags],
        "checks": [{**_remark(c), "passed": c.passed} for c in graded.checks],
        "advice": graded.advice,
        "phases": [
            {"phase": p.phase.value, "start_s": p.start_s, "end_s": p.end_s, "rule": p.rule} for p in trial.phases
        ],
    }
    if not known_unit:
        for name in FORCE_FIELDS:
            out[name] = None
            refused[name] = "unit_unknown"
        for name in metrics:
            if name.endswith(_FORCE_ENDINGS):
                metrics[name] = None
                refused[name] = "unit_unknown"
        out["checks"] = []
    out["calibration"] = _calibration(graded, known_unit=known_unit)
    out["norm"] = _norm(graded.norm) if known_unit else None
    out["notch_hz"] = [] if trial.hum is None else list(trial.hum.notch_hz)
    out["metrics"] = metrics
    out["metrics_refused"] = refused
    out["metrics_notes"] = {name: note for name, note in graded.notes.items() if metrics.get(name) is not None}
    return out


def _calibration(graded: GradedTrial, *, known_unit: bool) -> dict[str, Any] | None:
    """Return what the trial's forces were made by; ``peak_u_n`` is the calibration's own share at the peak."""
    if graded.calibration is None:
        return None
    u_n = graded.calibration.u_n(graded.trial.peak_n) if known_unit else None
    return graded.calibration.as_dict() | {"peak_u_n": u_n}


def _norm(found: NormComparison | NoNorm | None) -> dict[str, Any] | None:
    if found is None:
        return None
    if isinstance(found, NoNorm):
        return {"matched": False, "text": found.text}
    norm = found.norm
    return {
        "matched": True,
        "text": found.text,
        "value": found.value,
        "z": found.z,
        "percentile": found.percentile,
        "below_5th": found.below_5th,
        "dataset": norm.dataset,
        "mean": norm.mean,
        "sd": norm.sd,
        "unit": norm.unit.value,
        "certainty": norm.provenance.confidence.value,
        "source": norm.provenance.source,
    }


def to_frame(graded: Iterable[GradedRecording]) -> pd.DataFrame:
    """Return one row a trial: file, channel, the trial's fields, its metrics, reasons and flags by code.

    Raises:
        MissingExtraError: pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError:
        raise MissingExtraError("pandas is not installed.", 'Run: pip install "nktsense[frames]".') from None
    rows: list[dict[str, Any]] = []
    for one in graded:
        whole = as_json(one)
        for trial in whole["trials"]:
            row = {"file": whole["file"], "channel": whole["channel"], "unit": whole["unit"], **trial}
            row.update(row.pop("metrics"))
            for name in ("reasons", "flags"):
                row[name] = " ".join(item["code"] for item in row[name])
            row["checks_failed"] = " ".join(c["code"] for c in row.pop("checks") if c["passed"] is False)
            calibration = row.pop("calibration") or {}
            row["calibration"], row["calibration_identity"] = calibration.get("kind"), calibration.get("identity")
            norm = row.pop("norm") or {}
            row["norm_z"], row["norm"] = norm.get("z"), norm.get("text")
            row["notch_hz"] = " ".join(f"{hz:g}" for hz in row["notch_hz"])
            for name in ("metrics_refused", "metrics_notes", "phases"):
                row.pop(name)
            rows.append(row)
    return pd.DataFrame(rows)
