"""A bench behind a pty is calibrated by the command, end to end; bad benches are refused with the reason."""

from __future__ import annotations

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calibration.evaluate.in_use import expanded_at
from calibration.kept.archive import Archive
from calibration.kept.document import Document
from firmware_bridge.virtual.bench import Bench, Cell
from tests.app.virtual_technician import PLAN, calibrate

pytestmark = [
    pytest.mark.ci,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="there are no ptys on Windows"),
]

# What the cell does from load to load outweighs what it does from mounting to mounting, of which three say little.
GOOD = Cell(mounting=0.0002)
LOADS = 2000


def plan_at(folder: Path, text: str = PLAN) -> Path:
    path = folder / "plan.toml"
    path.write_text(text, "utf-8")
    return path


def held(bench: Bench, document: Document, loads: int, seed: int) -> int:
    """Return how many of some random loads come back within their stated expanded uncertainty."""
    conversion = document.conversion()
    rng = np.random.default_rng(seed)
    count = 0
    for _ in range(loads):
        bench.load(0.0)
        bench.remount()
        bench.read(100)
        zero = float(bench.read(20)[1].mean())
        force_n = float(rng.uniform(conversion.low_n, conversion.high_n))
        if rng.random() < 0.5:
            bench.load(conversion.high_n)
            bench.read(50)
        bench.load(force_n)
        bench.read(int(rng.uniform(200, 600)))
        deflection = float(bench.read(20)[1].mean()) - zero
        found_n = float(conversion.force_n(np.array([deflection + conversion.zero_reading]))[0])
        count += abs(found_n - force_n) <= expanded_at(conversion.shares, found_n).expanded_u
    return count


@pytest.mark.long  # of the same without a pty: tests/calibration/evaluate/test_coverage_in_use.py
def test_forces_come_back_within_their_stated_uncertainty(tmp_path: Path) -> None:
    benches = 4

    def one(seed: int) -> tuple[Bench, Document]:
        folder = tmp_path / str(seed)
        folder.mkdir()
        job = calibrate("run", plan_at(folder), folder / "record.json", replace(GOOD, seed=seed), folder / "archive")
        assert job.code == 0, job.errors
        assert job.bench is not None
        return job.bench, Document.load(folder / "record.json")

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(one, range(1, benches + 1)))
    inside = sum(held(bench, document, LOADS // benches, seed) for seed, (bench, document) in enumerate(done))
    assert 0.92 <= inside / LOADS <= 0.98
    for bench, document in done:
        top_n = document.conversion().high_n
        truth = bench.ideal(top_n)
        curve = sum(c * top_n ** (power + 1) for power, c in enumerate(document.conversion().coefficients))
        assert curve == pytest.approx(truth, rel=0.003)


def test_the_record_is_whole_and_kept(tmp_path: Path) -> None:
    plan = plan_at(tmp_path, PLAN.replace("creep = false", "creep = true"))
    output, archive = tmp_path / "record.json", tmp_path / "archive"
    job = calibrate("run", plan, output, GOOD, archive)
    assert job.code == 0, job.errors
    document = Document.load(output)
    assert document.status == "valid"
    assert document.plan.instrument.serial == "BENCH-01"
    assert document.judged is not None
    assert document.judged.decided == "accepted"
    assert [point.number for point in document.points] == list(range(1, len(document.points) + 1))
    assert document.raw is not None
    assert (tmp_path / document.raw.file).stat().st_size > 10_000
    assert output.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert "Calibration record" in output.with_suffix(".html").read_text("utf-8")
    assert Archive(archive).latest("BENCH-01") == document
    classes = next(table for table in document.evaluations if "ISO 376" in table.title)
    assert len(classes.rows) == 10

    assert job.bench is not None
    check = calibrate("verify", plan, tmp_path / "check.json", job.bench, archive)
    assert check.code == 0, check.errors
    assert len(Archive(archive).checks("BENCH-01")) == 1


def _light_weight(asked: dict[str, Any], force_n: float) -> float:
    return force_n - 0.2 * 9.81 * ("A" in asked["weights"])


def _pounds(asked: dict[str, Any], force_n: float) -> float:
    return force_n * 0.4536 if asked["mounting"] == 2 and asked["role"] == "force" else force_n


def _missing(asked: dict[str, Any], force_n: float) -> float:
    return 0.0 if asked["weights"] == ["C"] and asked["role"] == "force" else force_n


# All of them without a pty: tests/calibration/evaluate/test_faults.py. Two show that what it finds gets to the command.
_SELDOM = pytest.mark.long


@pytest.mark.parametrize(
    ("cell", "hands", "reason"),
    [
        pytest.param(replace(GOOD, slip_per_s=2e-4), None, "mount slips", id="a mount that slips slowly"),
        pytest.param(GOOD, _light_weight, "weight A", id="a wrong mass"),
        pytest.param(GOOD, _missing, "196.1 N", id="a missing weight", marks=_SELDOM),
        pytest.param(GOOD, _pounds, "pounds", id="pounds for kilograms in one series", marks=_SELDOM),
        pytest.param(
            replace(GOOD, span_drift_per_h=0.03), None, "drifts", id="a sensitivity that drifts", marks=_SELDOM
        ),
        # A busy machine makes the series long, and such a drift then looks like a slip within one of them.
        pytest.param(
            replace(GOOD, zero_drift_per_h=0.05),
            None,
            "The zero (drifts|moved)",
            id="a zero that drifts",
            marks=_SELDOM,
        ),
    ],
)
def test_a_bad_bench_is_refused_with_the_reason(tmp_path: Path, cell: Cell, hands: Any, reason: str) -> None:
    archive = tmp_path / "archive"
    kept = {} if hands is None else {"hands": hands}
    job = calibrate("run", plan_at(tmp_path), tmp_path / "record.json", cell, archive, **kept)
    assert job.code == 1, job.errors
    document = Document.load(tmp_path / "record.json")
    assert document.status == "refused"
    assert document.model is None
    assert re.search(reason, " ".join(document.refusals))
    assert Archive(archive).latest("BENCH-01") is None


def test_a_mount_that_slips_fast_is_refused_with_or_without_a_point(tmp_path: Path) -> None:
    archive, output = tmp_path / "archive", tmp_path / "record.json"
    plan = plan_at(tmp_path, PLAN.replace("patience_s = 3000", "patience_s = 60"))
    job = calibrate("run", plan, output, replace(GOOD, slip_per_s=2e-3), archive, speed=60.0)
    assert job.code in (1, 3)
    why = " ".join(Document.load(output).refusals) if output.exists() else job.errors
    assert "the mount slip" in why
    assert output.exists() or "No record was made" in why
    assert (tmp_path / "record.nkt").stat().st_size > 10_000
    assert Archive(archive).latest("BENCH-01") is None
