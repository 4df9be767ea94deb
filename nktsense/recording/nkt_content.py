"""What can be read of the rows of an ``.nkt`` file, in order, and what a person must know of the rest."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Final

from firmware_bridge.samples import Fact, FactKind, SampleBlock
from nktsense.errors import SettingsError
from nktsense.recording.calibration_meta import CalibrationMeta, calibration_of, day_of_number
from nktsense.recording.model import Problem
from nktsense.recording.nkt_rows import NktFile

KINDS: Final = {kind.value: kind for kind in FactKind}


@dataclass(slots=True)
class Content:
    """Everything that could be read, in order."""

    header: dict[str, Any] | None
    device: dict[str, Any] | None
    calibration: CalibrationMeta | None
    blocks: list[SampleBlock] = field(default_factory=list[SampleBlock])
    lost_before: list[int] = field(default_factory=list[int])
    """Positions in ``blocks`` before which chunks are lost."""
    chunks: int = 0
    ledger: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    markers: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    ledger_is_known: bool = True
    """Whether no chunk knows of more of the ledger than was found, and no chunk that might is lost."""

    @property
    def facts(self) -> list[Fact]:
        """The ledger as facts; kinds of a later version are left to the metadata."""
        return [
            Fact(KINDS[row["kind"]], row["at_sample"], row["count"], row["value"], row["host_time_s"])
            for row in self.ledger
            if row["kind"] in KINDS
        ]


def load_content(file: NktFile) -> Content:
    """Read every row of a file."""
    content = Content(file.single("recording"), file.single("device"), _calibration(file))
    ledger_rows = 0
    lost = False
    for block, rows in file.chunks():
        if block is None:
            lost = True
            continue
        before = content.blocks[-1] if content.blocks else None
        # Indices count what was received, so a jump is a chunk that was never written.
        if lost or (before is not None and block.first_sample != before.first_sample + len(before)):
            content.lost_before.append(len(content.blocks))
        lost = False
        content.blocks.append(block)
        content.chunks += 1
        ledger_rows = max(ledger_rows, rows)
    if lost:
        content.lost_before.append(len(content.blocks))
    for table, key, into in (
        ("ledger", "ledger_rows", content.ledger),
        ("marker", "markers", content.markers),
    ):
        for _, row in file.rows(table, file.expected(key)):
            if row is not None:
                into.append(dict(zip(file.columns(table), row, strict=True)))
    content.calibration = _with_check(content)
    # Without a seal the chunks still say how much of the ledger belongs to them.
    missing = max(0, ledger_rows - len(content.ledger))
    file.damaged["ledger"] = max(file.damaged["ledger"], missing)
    content.ledger_is_known = not (file.damaged["ledger"] or file.damaged["chunk"] or "chunk" in file.end_unreadable)
    return content


def _calibration(file: NktFile) -> CalibrationMeta | None:
    """Return the calibration; a row that holds with its checksum and gives no force counts as damaged."""
    row = file.single("calibration")
    try:
        return None if row is None else calibration_of(row)
    except (SettingsError, TypeError, ValueError):
        file.damaged["calibration"] = 1
        return None


def _with_check(content: Content) -> CalibrationMeta | None:
    """Return the calibration with the check by which it no longer held, as the ledger tells."""
    days = [day_of_number(fact.count) for fact in content.facts if fact.kind is FactKind.CHECK_FAILED]
    failed_on = next((day for day in days if day is not None), None)
    return (
        content.calibration if content.calibration is None else replace(content.calibration, check_failed_on=failed_on)
    )


def file_problems(file: NktFile, content: Content) -> list[Problem]:
    """Return what is wrong with a file, every row of which has been read."""
    problems: list[Problem] = []
    header, seal = content.header, file.seal
    message = "The seal of the recording is damaged, so nothing says whether its end is complete."
    if file.damaged["seal"] or "seal" in file.end_unreadable:
        problems.append(Problem("damaged_seal", message))
    elif seal is None:
        message = "The recording was cut off; everything that was stored is here."
        problems.append(Problem("not_closed", message))
    elif seal["reason"] == "device_lost":
        problems.append(Problem("device_lost", "The device was lost, which ended the recording."))
    elif seal["reason"] == "failed":
        problems.append(Problem("recorder_failed", "The recorder stopped with an error; what was stored is here."))
    if header is None or content.device is None:
        problems.append(Problem("damaged_header", "What the file says of its device or its start is damaged."))
    if content.calibration is None and (file.damaged["calibration"] or (header and header["calibrated"])):
        message = "The calibration in the file is damaged: counts cannot be turned into newtons."
        if any(block.force_n is not None for block in content.blocks):
            message = "The calibration in the file is damaged: the force is what the device stated, not corrected."
        problems.append(Problem("damaged_calibration", message, severity="error"))
    if file.damaged["ledger"] or ("ledger" in file.end_unreadable and not content.ledger_is_known):
        message = (
            "A part of the ledger is damaged. A tare may be missing, so force may be off by a constant; use "
            "another copy of the recording."
        )
        problems.append(Problem("damaged_ledger", message, severity="error"))
    if file.damaged["marker"] or "marker" in file.end_unreadable:
        problems.append(Problem("damaged_markers", "Some markers are damaged or missing and were left out."))
    if file.searched:
        message = (
            "The index inside the file is broken; what it should lead to was found by a search through the whole "
            "file, and its checksums agree."
        )
        problems.append(Problem("index_broken", message, severity="note"))
    told = any(problem.code.startswith("damaged") for problem in problems)
    told = told or any(file.damaged.values()) or bool(file.end_unreadable)  # a lost chunk is told with its time
    if not told and not file.seal_holds():
        message = "The recording is not what was sealed; do not rely on it, use another copy."
        problems.append(Problem("seal_broken", message, severity="error"))
    return problems
