"""Reading ``.nkt`` recordings: whole, cut off or damaged, and never a wrong sample in silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.assembler import Assembler
from firmware_bridge.codecs import make_assembler
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import Fact, FactKind, FloatArray, SampleBlock
from nktsense.errors import RecordingError
from nktsense.recording.calibration_meta import CalibrationMeta
from nktsense.recording.chunks import apply_tares
from nktsense.recording.model import Marker, Problem, Recording, Span
from nktsense.recording.nkt_content import KINDS, Content, file_problems, load_content
from nktsense.recording.nkt_open import connect_for_reading
from nktsense.recording.nkt_rows import NktFile
from nktsense.recording.stream_report import StreamTimes, describe_stream, on_host_clock
from nktsense.recording.timebase import nominal_rate, segment_starts

__all__ = ["NktFile", "describe", "open_recording", "read_nkt", "reread", "verify_nkt"]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def open_recording(path: str | Path) -> NktFile:
    """Open a recording to read its rows; use it in a ``with`` statement.

    Raises:
        RecordingError: The file is missing, is being recorded, is too new, or is damaged beyond reading.
        ImportRefusedError: The file is no recording.
    """
    path = Path(path)
    return NktFile(path, connect_for_reading(path))


def read_nkt(path: str | Path) -> Recording:
    """Read a recording.

    Force is the device's counts, or its own newtons, by the curve of the calibration that the recording carries, less
    the tares of the ledger. Time is the device's clock where there is one, else the host's, as stored. Chunks that are
    damaged are left out and told as a problem and a gap.

    Raises:
        RecordingError: The file is missing, is being recorded, is too new, or is damaged beyond reading.
        ImportRefusedError: The file is no recording.
    """
    with open_recording(path) as file:
        content = load_content(file)
        problems = file_problems(file, content)
        return _recording(file, content, problems)


def reread(path: str | Path, assembler: Assembler | None = None) -> list[SampleBlock]:
    """Feed the raw bytes of a recording through an assembler again, as they arrived.

    Args:
        path: The recording.
        assembler: A fresh one, with the codec that is to read the bytes; None takes the codec that the recording
            names, as it is today.

    Returns:
        The blocks of samples, in order; no calibration and no tare is applied.

    Raises:
        RecordingError: As for :func:`read_nkt`, or the raw bytes are damaged, or their codec is not known.
    """
    blocks: list[SampleBlock] = []
    with open_recording(path) as file:
        content = load_content(file)
        assembler = assembler or _assembler_of(file.path, content.device or {})
        breaks = [
            (row["raw_packets"], KINDS[row["kind"]], row["host_time_s"] or 0.0, row["value"])
            for row in content.ledger
            if row["kind"] in (FactKind.DISCONNECT, FactKind.RECONNECT)
        ]
        for number, (arrival_s, data) in enumerate(file.raw()):
            while breaks and breaks[0][0] <= number:
                _, kind, host_s, value = breaks.pop(0)
                blocks.append(assembler.note(kind, host_s, value))
            blocks.extend(assembler.feed(data, arrival_s))
        blocks.extend(assembler.note(kind, host_s, value) for _, kind, host_s, value in breaks)
    return blocks


def _assembler_of(path: Path, device: dict[str, Any]) -> Assembler:
    try:
        return make_assembler(device.get("codec", ""), device.get("codec_options", ""))
    except CodecError as error:
        raise RecordingError(
            f"{path} does not name a codec that is known here: {error}",
            "Name the codec that its bytes are to be read by.",
        ) from error


def verify_nkt(path: str | Path) -> list[Problem]:
    """Check everything in a recording against its checksums and its seal, the raw bytes too.

    Returns:
        The problems of :func:`read_nkt`, and ``damaged_raw`` where the bytes as they came cannot be read again.

    Raises:
        RecordingError: As for :func:`read_nkt`.
    """
    with open_recording(path) as file:
        content = load_content(file)
        problems = list(_recording(file, content, file_problems(file, content)).problems)
        try:
            packets = sum(1 for _ in file.raw())
        except RecordingError as error:
            return [*problems, Problem("damaged_raw", error.message)]
        known = max((row["raw_packets"] for row in content.ledger), default=0)
        if packets < known or "raw" in file.end_unreadable:
            message = f"The raw bytes of {file.path} may not be complete at their end."
            problems.append(Problem("damaged_raw", message))
    return problems


def describe(path: str | Path) -> dict[str, Any]:
    """Return what is in a recording as plain JSON values: device, duration, samples, rate, ledger, versions.

    Raises:
        RecordingError: As for :func:`read_nkt`.
    """
    path = Path(path)
    with open_recording(path) as file:
        content = load_content(file)
        recording = _recording(file, content, file_problems(file, content))
    metadata = recording.metadata
    counts: dict[str, int] = {}
    for row in content.ledger:
        counts[row["kind"]] = counts.get(row["kind"], 0) + 1
    return {
        "file": str(path),
        "size_bytes": path.stat().st_size,
        "device": metadata["device"],
        "started_utc": metadata["started_utc"],
        "closed": metadata["closed"],
        "end_reason": metadata["end_reason"],
        "duration_s": recording.duration_s,
        "sample_count": len(recording),
        "unit": recording.unit,
        "nominal_rate_hz": recording.nominal_rate_hz,
        "mean_rate_hz": recording.mean_rate_hz,
        "stream": metadata["stream"],
        "chunks": content.chunks,
        "gaps": len(recording.gaps),
        "markers": len(recording.markers),
        "ledger": counts,
        "calibration": metadata["calibration"],
        "versions": metadata["versions"],
        "problems": [
            {"code": p.code, "message": p.message, "at_s": p.at_s, "severity": p.severity} for p in recording.problems
        ],
    }


@dataclass(slots=True)
class _Arrays:
    """The samples of all chunks side by side; ``index`` counts from the start of the stream."""

    index: NDArray[np.int64]
    time_s: FloatArray
    host_s: FloatArray
    force: FloatArray
    unit: str


def _recording(file: NktFile, content: Content, problems: list[Problem]) -> Recording:
    calibration = content.calibration
    forces = [_newtons(block, calibration) for block in content.blocks]
    in_newtons = any(force is not None for force in forces) or not content.blocks
    if not in_newtons:
        forces = [block.counts for block in content.blocks]
    kept, lost_before = _with_force(content, forces, problems)
    blocks = [content.blocks[i] for i in kept]
    on_device_clock = bool(blocks) and all(block.device_time_s is not None for block in blocks)
    tares = content.facts
    if not in_newtons and _was_calibrated(file, content):
        tares = []  # they are newtons
    arrays = _Arrays(
        index=_joined([np.arange(b.first_sample, b.first_sample + len(b)) for b in blocks], np.int64),
        time_s=_joined([b.time_s if on_device_clock else b.host_time_s for b in blocks]),
        host_s=_joined([block.host_time_s for block in blocks]),
        force=_joined([apply_tares(_given(forces[i]), content.blocks[i].first_sample, tares) for i in kept]),
        unit="N" if in_newtons else "counts",
    )
    gaps = _ledger_gaps(content.facts, arrays)
    ends = np.cumsum([0, *(len(block) for block in blocks)])
    if "chunk" in file.end_unreadable:
        lost_before.append(len(blocks))
    for position in lost_before:
        problem, span = _lost_stretch(int(ends[position]), arrays)
        problems.append(problem)
        gaps.extend(span)
    if not len(arrays.time_s):
        problems.append(Problem("no_samples", "The recording holds no samples.", severity="error"))
    device = content.device or {}
    stream = _stream(content, blocks, arrays, on_device_clock)
    marked_s = _file_times([row["host_time_s"] for row in content.markers], arrays, stream["clock"])
    return Recording(
        time_s=arrays.time_s,
        force=arrays.force,
        unit=arrays.unit,
        angular_velocity_dps=_motion([block.angular_velocity_dps for block in blocks], blocks),
        angle_deg=_motion([block.angle_deg for block in blocks], blocks),
        saturated=_flags(blocks),
        segment_starts=segment_starts(arrays.time_s),
        nominal_rate_hz=device.get("nominal_rate_hz") or nominal_rate(arrays.time_s),
        gaps=tuple(sorted(gaps, key=lambda span: span.start_s)),
        markers=tuple(Marker(row["kind"], at_s) for row, at_s in zip(content.markers, marked_s, strict=True)),
        problems=tuple(problems),
        source=file.path,
        source_unit="counts" if any(b.counts is not None for b in blocks) else device.get("wire_unit") or None,
        channel="force",
        metadata=_metadata(file, content, "device" if on_device_clock else "host") | {"stream": stream},
    )


def _stream(content: Content, blocks: Sequence[SampleBlock], arrays: _Arrays, on_device_clock: bool) -> dict[str, Any]:
    jitters = [block.clock_jitter_s for block in blocks if block.clock_jitter_s is not None]
    times = StreamTimes(arrays.index, arrays.time_s, arrays.host_s, on_device_clock)
    return describe_stream(times, content.facts, float(np.median(jitters)) if jitters else None)


def _was_calibrated(file: NktFile, content: Content) -> bool:
    header = content.header
    return bool(header is None or header["calibrated"] or file.damaged["calibration"])


def _newtons(block: SampleBlock, calibration: CalibrationMeta | None) -> FloatArray | None:
    if calibration is not None and calibration.unit == "counts" and block.counts is not None:
        return calibration.force_n(block.counts)
    if calibration is not None and calibration.unit == "N" and block.force_n is not None:
        return calibration.force_n(block.force_n)
    return block.force_n


def _with_force(
    content: Content, forces: Sequence[FloatArray | None], problems: list[Problem]
) -> tuple[list[int], list[int]]:
    """Return the positions of the blocks that have a force, and where among them something is lost."""
    kept: list[int] = []
    lost: list[int] = []
    for i, force in enumerate(forces):
        if i in content.lost_before:
            lost.append(len(kept))
        if force is not None:
            kept.append(i)
    if len(content.blocks) in content.lost_before:
        lost.append(len(kept))
    if len(kept) < len(forces):
        left_out = sum(len(block) for block, force in zip(content.blocks, forces, strict=True) if force is None)
        message = f"{left_out} samples have no force in newtons (raw counts, or motion only) and were left out."
        problems.append(Problem("without_force", message, severity="error"))
    return kept, lost


def _given(force: FloatArray | None) -> FloatArray:
    assert force is not None
    return force


def _joined(parts: Sequence[NDArray[Any]], dtype: type[np.generic] = np.float64) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.empty(0, dtype)


def _motion(parts: Sequence[FloatArray | None], blocks: Sequence[SampleBlock]) -> FloatArray | None:
    """Join motion; where the motion sensor was silent there is no number, not a zero."""
    if all(part is None for part in parts):
        return None
    silent = (np.full(len(block), np.nan) for block in blocks)
    return _joined([fill if part is None else part for part, fill in zip(parts, silent, strict=True)])


def _flags(blocks: Sequence[SampleBlock]) -> NDArray[np.bool_] | None:
    if all(block.saturated is None for block in blocks):
        return None
    return _joined([np.zeros(len(b), np.bool_) if b.saturated is None else b.saturated for b in blocks], np.bool_)


def _file_times(host_s: Sequence[float], arrays: _Arrays, clock: Sequence[dict[str, Any]]) -> list[float]:
    """Return host times on the clock of the recording, each by the sample that came last before it.

    When a sample came, the line through the whole of the device's clock tells better than the map of that moment did:
    a stream may begin with a packet that is late.
    """
    if not len(arrays.time_s) or not host_s:
        return list(host_s)
    came_s = on_host_clock(arrays.time_s, clock, arrays.host_s) if clock else arrays.host_s
    before = np.maximum(np.searchsorted(np.maximum.accumulate(came_s), host_s, side="right") - 1, 0)
    return (arrays.time_s[before] + (np.asarray(host_s) - came_s[before])).tolist()


def _ledger_gaps(facts: Sequence[Fact], arrays: _Arrays) -> list[Span]:
    spans: list[Span] = []
    n = len(arrays.time_s)
    for fact in facts:
        i = int(np.searchsorted(arrays.index, fact.at_sample))
        if fact.kind is FactKind.CLOCK_RESET and 0 < i < n:  # a second that no sample stands for
            spans.append(Span(float(arrays.time_s[i - 1]), float(arrays.time_s[i])))
        if fact.kind is not FactKind.GAP or n == 0:
            continue
        missing_s = fact.value or 0.0
        end_s = float(arrays.time_s[i] if i < n else arrays.time_s[-1] + missing_s)
        start_s = float(arrays.time_s[i - 1] if i > 0 else end_s - missing_s)
        spans.append(Span(start_s, end_s))
    return list(dict.fromkeys(spans))  # a line that came back with its clock begun anew tells it twice


def _lost_stretch(i: int, arrays: _Arrays) -> tuple[Problem, list[Span]]:
    """Return the problem and the gap for chunks that are lost before sample i of the arrays."""
    time_s, n = arrays.time_s, len(arrays.time_s)
    before, after = i > 0, i < n
    at_s = float(time_s[i - 1]) if before else float(time_s[0]) if after else None
    message = "A part of the recording is damaged and was left out; use another copy of it if there is one."
    if before and not after:
        message = (
            "The file is damaged or incomplete at the end of the recording, so something may be missing there; use "
            "another copy of it if there is one."
        )
    problem = Problem("damaged_chunk", message, at_s=at_s)
    if before and after:
        return problem, [Span(float(time_s[i - 1]), float(time_s[i]))]
    return problem, []


def _metadata(file: NktFile, content: Content, clock: str) -> dict[str, Any]:
    header, seal = content.header or {}, file.seal or {}
    started: int | None = header.get("started_utc_us")
    return {
        "device": _without(content.device),
        "calibration": None if content.calibration is None else content.calibration.as_dict(),
        "versions": {
            "nktsense": header.get("version_nktsense"),
            "driver_package": header.get("version_driver_package"),
            "metrics": header.get("version_metrics"),
            "schema": file.version,
        },
        "started_utc": None if started is None else _utc(started),
        "host_origin_s": header.get("host_origin_s"),
        "clock": clock,
        "closed": file.closed_cleanly,
        "end_reason": seal.get("reason"),
        "ended_utc": None if "ended_utc_us" not in seal else _utc(seal["ended_utc_us"]),
        "sha256": None if "sha256" not in seal else seal["sha256"].hex(),
        "ledger": [_without(row) for row in content.ledger],
        "markers": [_without(row) for row in content.markers],
    }


def _without(row: dict[str, Any] | None) -> dict[str, Any] | None:
    return None if row is None else {key: value for key, value in row.items() if key != "seq"}


def _utc(microseconds: int) -> str:
    return (_EPOCH + timedelta(microseconds=microseconds)).isoformat().replace("+00:00", "Z")
