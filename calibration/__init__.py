"""Counts to newtons: the data of a calibration, where it came from, and how well it is known.

The arithmetic loads scipy, which takes its time: names of it are found when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calibration.conversion import Conversion, Share
from calibration.errors import CalibrationError

if TYPE_CHECKING:
    from calibration.curve.degree import DegreeChoice, DegreeRule, choose_degree, ratio_limit, ratio_rule
    from calibration.curve.inverse import (
        ExtrapolationError,
        ForceEstimates,
        NotMonotonicError,
        band_interval,
        fieller_interval,
        force_from_reading,
        is_monotonic,
    )
    from calibration.curve.lack_of_fit import LackOfFit, lack_of_fit_test
    from calibration.curve.outliers import (
        Grubbs,
        Influence,
        SlopeCheck,
        Suspect,
        find_suspects,
        grubbs,
        influence,
        refit_without,
        theil_sen,
    )
    from calibration.curve.polynomial import PolynomialFit, fit_polynomial
    from calibration.curve.straight_line import Consistency, Interval, StraightLine
    from calibration.curve.weighted_line import fit_generalised_line, fit_ordinary_line, fit_weighted_line
    from calibration.curve.york import YorkLine, fit_york_line
    from calibration.kept.archive import Archive, Finding
    from calibration.kept.chart_rules import Charted, Drift, Limits, Signal
    from calibration.kept.check import evaluate_check
    from calibration.kept.check_record import Check, CheckPoint, CheckResult
    from calibration.kept.control_chart import ChartPoint, ControlChart, control_chart, sensitivity_change
    from calibration.kept.due import Due, due_date, due_state
    from calibration.reference.air import AirDensity, air_density, air_density_at_height
    from calibration.reference.gravity import Gravity, local_gravity, typed_gravity
    from calibration.reference.load import Load, Tilt, orientation_zero, reference_force, reference_forces
    from calibration.reference.mass import Weight, conventional_mass_kg, true_mass_kg, weight_of_class
    from calibration.reference.r111 import ClassLimit, class_limit
    from calibration.standards.astm_e74 import E74Result, deflections, evaluate_e74
    from calibration.standards.astm_e74_many import E74Many, evaluate_e74_many
    from calibration.standards.datasheet import Sheet, Term, evaluate_datasheet
    from calibration.standards.iso376 import Iso376Result, evaluate_iso376
    from calibration.standards.iso376_many import Iso376Many, evaluate_iso376_many
    from calibration.standards.iso376_run import Iso376Run
    from calibration.standards.iso376_runs import Iso376Runs
    from calibration.standards.iso376_uncertainty import Iso376Uncertainty
    from calibration.standards.iso7500 import Iso7500Result, evaluate_iso7500
    from calibration.standards.ladder import ClassRange
    from calibration.standards.oiml_r60 import (
        R60Creep,
        R60CreepLimits,
        evaluate_r60_creep,
        r60_creep_limits,
        r60_permissible_error_v,
    )
    from calibration.standards.provenance import Provenance
    from calibration.standards.short_sequence import ShortSequenceResult, evaluate_short_sequence
    from calibration.standards.smoothing import SmoothedUncertainty, smooth_uncertainty
    from calibration.uncertainty.component import (
        Component,
        dof_of_doubt,
        from_certificate,
        from_readings,
        resolution,
        within_limits,
    )
    from calibration.uncertainty.correlation import Correlation
    from calibration.uncertainty.decision import Decision, en_score, guarded_acceptance, simple_acceptance
    from calibration.uncertainty.gum import Budget, BudgetRow, Estimate, Expanded, covariance_matrix, coverage_factor
    from calibration.uncertainty.rounding import Rounded, round_uncertainty, rounded

# The reference side and the arithmetic of uncertainty.
_NAMES_OF = {
    "reference.air": ("AirDensity", "air_density", "air_density_at_height"),
    "uncertainty.component": (
        "Component",
        "dof_of_doubt",
        "from_certificate",
        "from_readings",
        "resolution",
        "within_limits",
    ),
    "uncertainty.correlation": ("Correlation",),
    "uncertainty.decision": ("Decision", "en_score", "guarded_acceptance", "simple_acceptance"),
    "reference.gravity": ("Gravity", "local_gravity", "typed_gravity"),
    "uncertainty.gum": ("Budget", "BudgetRow", "Estimate", "Expanded", "coverage_factor", "covariance_matrix"),
    "reference.load": ("Load", "Tilt", "orientation_zero", "reference_force", "reference_forces"),
    "reference.mass": ("Weight", "conventional_mass_kg", "true_mass_kg", "weight_of_class"),
    "reference.r111": ("ClassLimit", "class_limit"),
    "uncertainty.rounding": ("Rounded", "round_uncertainty", "rounded"),
    "curve.straight_line": ("Consistency", "Interval", "StraightLine"),
    "curve.weighted_line": ("fit_generalised_line", "fit_ordinary_line", "fit_weighted_line"),
    "curve.york": ("YorkLine", "fit_york_line"),
    # The curve of an instrument and what standards make of it.
    "curve.degree": (
        "DegreeChoice",
        "DegreeRule",
        "choose_degree",
        "ratio_limit",
        "ratio_rule",
    ),
    "curve.inverse": (
        "ExtrapolationError",
        "ForceEstimates",
        "NotMonotonicError",
        "band_interval",
        "fieller_interval",
        "force_from_reading",
        "is_monotonic",
    ),
    "curve.lack_of_fit": (
        "LackOfFit",
        "lack_of_fit_test",
    ),
    "curve.outliers": (
        "Grubbs",
        "Influence",
        "SlopeCheck",
        "Suspect",
        "find_suspects",
        "grubbs",
        "influence",
        "refit_without",
        "theil_sen",
    ),
    "curve.polynomial": (
        "PolynomialFit",
        "fit_polynomial",
    ),
    "standards.astm_e74": (
        "E74Result",
        "deflections",
        "evaluate_e74",
    ),
    "standards.astm_e74_many": ("E74Many", "evaluate_e74_many"),
    "standards.datasheet": (
        "Share",
        "Sheet",
        "Term",
        "evaluate_datasheet",
    ),
    "standards.iso376": (
        "Iso376Result",
        "evaluate_iso376",
    ),
    "standards.iso376_many": ("Iso376Many", "evaluate_iso376_many"),
    "standards.iso376_run": ("Iso376Run",),
    "standards.iso376_runs": ("Iso376Runs",),
    "standards.iso376_uncertainty": ("Iso376Uncertainty",),
    "standards.iso7500": (
        "Iso7500Result",
        "evaluate_iso7500",
    ),
    "standards.ladder": ("ClassRange",),
    "standards.oiml_r60": (
        "R60Creep",
        "R60CreepLimits",
        "evaluate_r60_creep",
        "r60_creep_limits",
        "r60_permissible_error_v",
    ),
    "standards.provenance": ("Provenance",),
    "standards.short_sequence": ("ShortSequenceResult", "evaluate_short_sequence"),
    "standards.smoothing": ("SmoothedUncertainty", "smooth_uncertainty"),
    # What is kept of an instrument.
    "kept.archive": ("Archive", "Finding"),
    "kept.chart_rules": ("Charted", "Drift", "Limits", "Signal"),
    "kept.check": ("evaluate_check",),
    "kept.check_record": ("Check", "CheckPoint", "CheckResult"),
    "kept.control_chart": ("ChartPoint", "ControlChart", "control_chart", "sensitivity_change"),
    "kept.due": ("Due", "due_date", "due_state"),
}
_HOME = {name: f"calibration.{module}" for module, names in _NAMES_OF.items() for name in names}

__all__ = [
    "AirDensity",
    "Archive",
    "Budget",
    "BudgetRow",
    "CalibrationError",
    "ChartPoint",
    "Charted",
    "Check",
    "CheckPoint",
    "CheckResult",
    "ClassLimit",
    "ClassRange",
    "Component",
    "Consistency",
    "ControlChart",
    "Conversion",
    "Correlation",
    "Decision",
    "DegreeChoice",
    "DegreeRule",
    "Drift",
    "Due",
    "E74Many",
    "E74Result",
    "Estimate",
    "Expanded",
    "ExtrapolationError",
    "Finding",
    "ForceEstimates",
    "Gravity",
    "Grubbs",
    "Influence",
    "Interval",
    "Iso376Many",
    "Iso376Result",
    "Iso376Run",
    "Iso376Runs",
    "Iso376Uncertainty",
    "Iso7500Result",
    "LackOfFit",
    "Limits",
    "Load",
    "NotMonotonicError",
    "PolynomialFit",
    "Provenance",
    "R60Creep",
    "R60CreepLimits",
    "Rounded",
    "Share",
    "Sheet",
    "ShortSequenceResult",
    "Signal",
    "SlopeCheck",
    "SmoothedUncertainty",
    "StraightLine",
    "Suspect",
    "Term",
    "Tilt",
    "Weight",
    "YorkLine",
    "air_density",
    "air_density_at_height",
    "band_interval",
    "choose_degree",
    "class_limit",
    "control_chart",
    "conventional_mass_kg",
    "covariance_matrix",
    "coverage_factor",
    "deflections",
    "dof_of_doubt",
    "due_date",
    "due_state",
    "en_score",
    "evaluate_check",
    "evaluate_datasheet",
    "evaluate_e74",
    "evaluate_e74_many",
    "evaluate_iso376",
    "evaluate_iso376_many",
    "evaluate_iso7500",
    "evaluate_r60_creep",
    "evaluate_short_sequence",
    "fieller_interval",
    "find_suspects",
    "fit_generalised_line",
    "fit_ordinary_line",
    "fit_polynomial",
    "fit_weighted_line",
    "fit_york_line",
    "force_from_reading",
    "from_certificate",
    "from_readings",
    "grubbs",
    "guarded_acceptance",
    "influence",
    "is_monotonic",
    "lack_of_fit_test",
    "local_gravity",
    "orientation_zero",
    "r60_creep_limits",
    "r60_permissible_error_v",
    "ratio_limit",
    "ratio_rule",
    "reference_force",
    "reference_forces",
    "refit_without",
    "resolution",
    "round_uncertainty",
    "rounded",
    "sensitivity_change",
    "simple_acceptance",
    "smooth_uncertainty",
    "theil_sen",
    "true_mass_kg",
    "typed_gravity",
    "weight_of_class",
    "within_limits",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
