"""What every export of a recording says beside its samples, and how that is read back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final, cast, get_args

from nktsense.recording.model import FloatArray, Marker, Problem, Recording, Severity, Span

SCHEMA: Final = "nktsense.recording"
SCHEMA_VERSION: Final = 1
FORCE_COLUMNS: Final[dict[str | None, str]] = {
    "N": "force_n",
    "counts": "force_counts",
    None: "force_unknown_unit",
}
"""Header of the force column by the recording's unit."""


def describe(recording: Recording) -> dict[str, Any]:
    """Return everything but the samples as plain JSON values; of the source only the file's name."""
    description = {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "unit": recording.unit,
        "source_unit": recording.source_unit,
        "source": recording.source.name if recording.source is not None else None,
        "channel": recording.channel,
        "samples": len(recording),
        "nominal_rate_hz": recording.nominal_rate_hz,
        "segment_starts": list(recording.segment_starts),
        "repeated_segments": sorted(recording.repeated_segments),
        "gaps": [{"start_s": gap.start_s, "end_s": gap.end_s} for gap in recording.gaps],
        "markers": [{"kind": marker.kind, "at_s": marker.at_s} for marker in recording.markers],
        "problems": [
            {"code": p.code, "message": p.message, "at_s": p.at_s, "severity": p.severity} for p in recording.problems
        ],
        "metadata": recording.metadata,
    }
    return cast("dict[str, Any]", _plain(description))


def columns_of(recording: Recording) -> dict[str, FloatArray]:
    """Return the sample columns by the names they have in a file, each of shape (n,)."""
    force = FORCE_COLUMNS.get(recording.unit, FORCE_COLUMNS[None])
    columns = {"time_s": recording.time_s, force: recording.force}
    if recording.angular_velocity_dps is not None:
        columns["angular_velocity_dps"] = recording.angular_velocity_dps
    if recording.angle_deg is not None:
        columns["angle_deg"] = recording.angle_deg
    return columns


@dataclass(frozen=True, slots=True)
class Description:
    """What :func:`describe` said of a recording; the fields are those of ``Recording``."""

    samples: int
    unit: str | None
    source_unit: str | None
    channel: str | None
    nominal_rate_hz: float | None
    segment_starts: tuple[int, ...]
    repeated_segments: frozenset[int]
    gaps: tuple[Span, ...]
    markers: tuple[Marker, ...]
    problems: tuple[Problem, ...]
    metadata: dict[str, Any]


def is_ours(header: object) -> bool:
    """Return whether a JSON value is a description of the version that this program writes."""
    if not isinstance(header, dict):
        return False
    said = cast("dict[str, Any]", header)
    return said.get("schema") == SCHEMA and said.get("schema_version") == SCHEMA_VERSION


def parse_description(header: dict[str, Any]) -> Description:
    """Return what a description says.

    Raises:
        KeyError, TypeError, ValueError: It is damaged.
    """
    problems = tuple(Problem(p["code"], p["message"], _at(p["at_s"]), p["severity"]) for p in header["problems"])
    if header["unit"] not in FORCE_COLUMNS or any(p.severity not in get_args(Severity) for p in problems):
        raise ValueError("a unit or a severity that is none")
    return Description(
        samples=int(header["samples"]),
        unit=header["unit"],
        source_unit=header["source_unit"],
        channel=header["channel"],
        nominal_rate_hz=_at(header["nominal_rate_hz"]),
        segment_starts=tuple(int(start) for start in header["segment_starts"]),
        repeated_segments=frozenset(int(position) for position in header["repeated_segments"]),
        gaps=tuple(Span(float(gap["start_s"]), float(gap["end_s"])) for gap in header["gaps"]),
        markers=tuple(Marker(str(marker["kind"]), float(marker["at_s"])) for marker in header["markers"]),
        problems=problems,
        metadata=dict(header["metadata"]),
    )


def _at(value: float | None) -> float | None:
    return None if value is None else float(value)


def _plain(value: Any) -> Any:
    """Return a value as JSON knows it: numbers that are none become null, foreign types their text."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[Any]", value)]
    return str(value)
