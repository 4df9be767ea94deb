"""Small records and checks of a straight-line instrument: 100 counts per N, zero at 5000 counts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from calibration.conversion import Conversion, Share
from calibration.guide.plan import Instrument, Mass, Place, Plan
from calibration.guide.plan import Sequence as Steps
from calibration.kept.check import Check, CheckPoint, evaluate_check
from calibration.kept.document import Document, Model, Reference, ShareRow, Status
from calibration.points import Point

SERIAL = "HD-0427"
PER_N = 100.0
ZERO = 5000.0
TOP_N = 200.0
BEGIN = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
SHARES = (Share("zero", absolute_n=0.1), Share("reference", relative=0.001))
"""At 100 N: u = √(0.1² + 0.1²) N."""


def plan(serial: str = SERIAL, resolution: float = 1.0) -> Plan:
    return Plan(
        instrument=Instrument(serial=serial, unit="counts", capacity_n=TOP_N, resolution=resolution),
        place=Place(gravity_m_per_s2=9.81),
        sequence=Steps(kind="rotated", steps=(("5 kg",), ("10 kg",), ("5 kg", "10 kg"))),
        weight=(Mass(name="5 kg", mass_kg=5, weight_class="M1"), Mass(name="10 kg", mass_kg=10, weight_class="M1")),
    )


def record(
    identity: str = "HD-0427-1",
    serial: str = SERIAL,
    *,
    status: Status = "valid",
    issued_on: str = "2026-11-16",
    due_on: str = "2027-11-16",
    resolution: float = 1.0,
) -> Document:
    valid = status == "valid"
    model = Model(
        unit="counts",
        zero_reading=ZERO,
        coefficients=(PER_N,),
        covariance=((1e-6,),),
        residual_sd=0.5,
        dof=10,
        low_n=49.05,
        high_n=TOP_N,
    )
    budget = tuple(
        ShareRow(
            name=share.name, absolute_n=share.absolute_n, relative=share.relative, dof=None, distribution="", note=""
        )
        for share in SHARES
    )
    return Document(
        identity=identity,
        status=status,
        software="a test",
        issued_on=issued_on,
        due_on=due_on if valid else "",
        plan=plan(serial, resolution),
        reference=Reference(kind="weights", statement="Größe: as good as a test needs"),
        points=(
            Point(number=1, role="zero_before", series=1, mounting=1, force_n=0, reading=ZERO),
            Point(number=2, role="force", series=1, mounting=1, force_n=98.0665, reading=ZERO + 9806.65),
        ),
        model=model if valid else None,
        budget=budget if valid else (),
        refusals=() if valid else ("The readings fell where the force rose.",),
    )


def conversion(
    coefficients: tuple[float, ...] = (PER_N,), zero: float = ZERO, shares: tuple[Share, ...] = SHARES
) -> Conversion:
    return Conversion("HD-0427-1", SERIAL, "counts", zero, coefficients, 49.05, TOP_N, shares)


def point(force_n: float, shown_n: float, u_force_n: float = 0.0, zero: float = ZERO) -> CheckPoint:
    """Return a point at which the straight line shows a force."""
    return CheckPoint(force_n=force_n, u_force_n=u_force_n, reading=zero + PER_N * shown_n, zero_reading=zero)


def check(
    of: Document,
    change_percent: float = 0.0,
    *,
    days: float = 0.0,
    zero_n: float = 0.0,
    forces: Sequence[float] = (50, 100),
) -> Check:
    """Return a check that finds a change of sensitivity."""
    zero = ZERO + PER_N * zero_n
    return evaluate_check(
        of.conversion(),
        [point(force, force * (1 + change_percent / 100), 0.01, zero) for force in forces],
        limit_percent=1.0,
        calibration_sha256=of.sha256,
        time=BEGIN + timedelta(days=days),
        operator="T. Est",
        software="a test",
    )


def day(text: str) -> date:
    return date.fromisoformat(text)


def hypot(*parts: float) -> float:
    return math.sqrt(sum(part * part for part in parts))
