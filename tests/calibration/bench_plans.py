"""Plans for the virtual bench, as a technician would write them."""

from __future__ import annotations

from msgspec.structs import replace

from calibration.guide.plan import Gauge, Plan

TOML = """
[instrument]
serial = "BENCH-01"
unit = "counts"
capacity_n = 500
resolution = 1

[place]
latitude_deg = 48.1
height_m = 520
temperature_c = 21
pressure_hpa = 955
humidity_percent = 45

[sequence]
kind = "rotated"
steps = [["A"], ["B"], ["A", "B"], ["C"], ["A", "C"], ["B", "C"], ["A", "B", "C"],
         ["C", "D"], ["A", "C", "D"], ["B", "C", "D"]]

[judgement]
reproducibility_percent = 0.1
limit_percent = 1.0

[[weight]]
name = "A"
mass_kg = 5
weight_class = "M1"

[[weight]]
name = "B"
mass_kg = 10
weight_class = "M1"

[[weight]]
name = "C"
mass_kg = 20
weight_class = "M1"

[[weight]]
name = "D"
mass_kg = 20
weight_class = "M1"
"""
FORCES_N = tuple(50.0 * step for step in range(1, 11))


def plan_with(**sequence: object) -> Plan:
    """Return the plan with weights, its sequence changed."""
    plan = Plan.from_text(TOML)
    changed = replace(plan, sequence=replace(plan.sequence, **sequence))
    changed.check()
    return changed


def short_and_quick(**sequence: object) -> Plan:
    """Return a plan of three steps that does not take long."""
    quick: dict[str, object] = {
        "kind": "short",
        "steps": (("A",), ("C",), ("C", "D")),
        "preloads": 1,
        "preload_hold_s": 5.0,
        "dwell_s": 10.0,
        "between_series_s": 6.0,
        "patience_s": 20.0,
        "as_left": False,
    }
    return plan_with(**{**quick, **sequence})


def gauge_plan(expanded_u_percent: float = 0.1, resolution_n: float = 0.0, **sequence: object) -> Plan:
    """Return a plan with a reference gauge for the weights."""
    plan = Plan.from_text(TOML)
    asked: dict[str, object] = {"steps": (), "forces_n": FORCES_N, **sequence}
    gauge = Gauge(
        address="sim:gauge",
        serial="REF-7",
        certificate="C-1",
        expanded_u_percent=expanded_u_percent,
        resolution_n=resolution_n,
    )
    changed = replace(plan, sequence=replace(plan.sequence, **asked), weight=(), gauge=gauge)
    changed.check()
    return changed


def in_newtons(plan: Plan, resolution: float = 0.1) -> Plan:
    """Return a plan for an instrument that states newtons itself."""
    return replace(plan, instrument=replace(plan.instrument, unit="N", resolution=resolution))


def judging(plan: Plan, **judgement: object) -> Plan:
    """Return a plan with another judgement."""
    return replace(plan, judgement=replace(plan.judgement, **judgement))
