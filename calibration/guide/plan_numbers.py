"""Numbers of a plan that make no sense, by table and key: TOML knows nan and inf, and fingers slip."""

from __future__ import annotations

from typing import Final

from calibration._checks import finite, positive, within
from calibration.errors import CalibrationError
from calibration.guide.plan_parts import Gauge, Section

_RANGES: Final[dict[str, dict[str, tuple[float, float]]]] = {
    "instrument": {"capacity_n": (0.0, 1e7), "resolution": (0.0, 1e12), "span_per_k": (-0.1, 0.1)},
    "place": {"temperature_range_k": (0.0, 100.0)},
    "sequence": {
        "preloads": (0, 20),
        "preload_hold_s": (0.0, 3600.0),
        "dwell_s": (0.0, 3600.0),
        "read_s": (0.0, 600.0),
        "between_series_s": (0.0, 86400.0),
        "steady_percent": (0.0, 10.0),
        "patience_s": (0.0, 86400.0),
    },
    "judgement": {
        "limit_percent": (0.0, 100.0),
        "limit_floor_n": (0.0, 1e7),
        "reproducibility_percent": (0.0, 100.0),
        "interval_months": (1, 120),
    },
    "gauge": {"expanded_u_percent": (0.0, 100.0), "resolution_n": (0.0, 1e7), "newtons_per_unit": (-1e9, 1e9)},
}
_ABOVE_0: Final = frozenset({"capacity_n", "dwell_s", "read_s", "steady_percent", "patience_s", "limit_percent"})


def check_numbers(**tables: Section | None) -> None:
    """Refuse a number of a plan that is none, or far from any that makes sense.

    Args:
        tables: The tables of a plan by their names; None for one that is not there.

    Raises:
        CalibrationError: One is; the message names its table and key.
    """
    for table, section in tables.items():
        for key, (low, high) in _RANGES[table].items():
            value = getattr(section, key, None)
            if value is None:
                continue
            name = f"[{table}] {key}"
            if key in _ABOVE_0:
                positive(name, value)
            within(name, finite(name, value), low, high)
    gauge = tables.get("gauge")
    if isinstance(gauge, Gauge) and gauge.newtons_per_unit == 0:
        raise CalibrationError("[gauge] newtons_per_unit must not be 0; it is 1 for a gauge that gives newtons.")
