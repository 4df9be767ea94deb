"""The plan of a calibration: what it says, what it refuses, and that a refusal names the table and key."""

from __future__ import annotations

import contextlib
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.guide.forces import PlannedForces, weight_of
from calibration.guide.plan import Mass, Plan
from calibration.guide.run import GuidedRun
from tests.calibration.bench_plans import TOML, gauge_plan, plan_with

_GAUGE = """
[instrument]
serial = "G-1"
unit = "N"
capacity_n = 500
resolution = 0.1
[place]
[sequence]
forces_n = [100, 250, 400]
[judgement]
reproducibility_percent = 0.2
[gauge]
address = "serial:COM4?driver=mark10"
serial = "REF-7"
certificate = "C-1"
expanded_u_percent = 0.12
"""


def _used(text: str) -> PlannedForces:
    """Take a plan as far as a run takes it before anything is loaded."""
    plan = Plan.from_text(text)
    GuidedRun(plan)
    return PlannedForces.of(plan)


def _changed(old: str, new: str, text: str = TOML) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def test_forces_are_those_of_the_masses_in_local_gravity_and_air() -> None:
    forces = _used(TOML)
    # Normal gravity at 48.1° and 520 m by the closed formula, air of 955 hPa, 21 °C, 45 %: 1.126 kg/m³, weights of
    # 7850 kg/m³ with conventional mass, tilt up to 1°, its middle.
    sine2 = 0.7443115**2
    gravity = 9.7803253359 * (1 + 0.00193185265241 * sine2) / (1 - 0.00669437999013 * sine2) ** 0.5 - 3.0855e-6 * 520
    per_kg = gravity * (1 - 1.2 / 8000) * (1 - 1.126 / 7850) / (1 - 1.2 / 7850) * (1 - 7.6e-5)
    masses = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50)
    assert forces.force_n == pytest.approx([per_kg * mass for mass in masses], rel=3e-6)
    assert forces.reference.kind == "weights"
    assert 5e-5 < forces.relative_u < 1e-4  # gravity by formula 5e-5, tilt 4e-5, class M1 3e-5
    assert [piece.name for piece in forces.reference.pieces] == ["A", "B", "C", "D"]


def test_a_gauge_states_half_of_its_expanded_uncertainty() -> None:
    forces = _used(_GAUGE)
    assert forces.force_n == (100.0, 250.0, 400.0)
    assert forces.relative_u == pytest.approx(0.0006)
    assert "REF-7" in forces.reference.statement


def test_a_certificate_counts_by_its_own_k_and_a_set_is_wrong_to_one_side() -> None:
    alone = weight_of(Mass(name="A", mass_kg=10, expanded_u_kg=0.003, k=3))
    assert (alone.u_kg, alone.u_common_kg) == pytest.approx((0.001, 0.0))
    of_set = weight_of(Mass(name="A", mass_kg=10, expanded_u_kg=0.003, k=3, set="red box"))
    assert (of_set.u_kg, of_set.u_common_kg) == pytest.approx((0.0, 0.001))


def test_weights_of_one_set_do_not_average_out() -> None:
    apart = _changed('weight_class = "M1"', "expanded_u_kg = 0.01").replace(
        'weight_class = "M1"', "expanded_u_kg = 0.01"
    )
    together = apart.replace("expanded_u_kg = 0.01", 'expanded_u_kg = 0.01\nset = "red box"')
    one, other = _used(apart).budgets[-1], _used(together).budgets[-1]

    def of_masses(budget: object) -> float:
        components = budget.components  # type: ignore[attr-defined]
        return sum(c.contribution**2 for c in components if "mass" in c.name or "common" in c.name) ** 0.5

    assert of_masses(one) == pytest.approx(3**0.5 * 0.005 * 9.808, rel=1e-3)  # B, C and D hang at the last step
    assert of_masses(other) == pytest.approx(3 * 0.005 * 9.808, rel=1e-3)


@pytest.mark.parametrize("plan", [Plan.from_text(TOML), gauge_plan(), plan_with(kind="check", steps=(("A",),))])
def test_a_plan_goes_through_json_unchanged(plan: Plan) -> None:
    assert msgspec.json.decode(msgspec.json.encode(plan), type=Plan) == plan


def test_a_plan_is_read_from_a_file_and_the_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bench.toml"
    path.write_text(TOML, "utf-8")
    assert Plan.load(path) == Plan.from_text(TOML)
    path.write_text(_changed("capacity_n = 500", "capacity_n = 0"), "utf-8")
    with pytest.raises(CalibrationError, match=r"bench\.toml cannot be used: \[instrument\] capacity_n"):
        Plan.load(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CalibrationError, match=r"bench\.toml cannot be read"):
        Plan.load(path)
    with pytest.raises(CalibrationError, match=r"nowhere\.toml cannot be read"):
        Plan.load(tmp_path / "nowhere.toml")


@pytest.mark.parametrize(
    ("old", "new", "table", "key"),
    [
        # unknown names and wrong types
        ("capacity_n = 500", 'capacity_n = 500\ncolour = "red"', "instrument", "colour"),
        ("capacity_n = 500", 'capacity_n = "500"', "instrument", "capacity_n"),
        ("capacity_n = 500", "capacity_n = true", "instrument", "capacity_n"),
        ('unit = "counts"', 'unit = "kgf"', "instrument", "unit"),
        ('unit = "counts"\n', "", "instrument", "unit"),
        ("[place]", "[plaice]\nx = 1\n[place]", "", "plaice"),
        ('kind = "rotated"', 'kind = "long"', "sequence", "kind"),
        ('kind = "rotated"', 'kind = "rotated"\npreloads = 1.5', "sequence", "preloads"),
        ('[["A"], ', '["A", ', "sequence", "steps"),
        ("limit_percent = 1.0", "limit_percent = 1.0\ndegree = 4", "judgement", "degree"),
        ('weight_class = "M1"', 'weight_class = "Z9"', "weight", "weight_class"),
        # numbers that make no sense
        ('serial = "BENCH-01"', 'serial = "  "', "instrument", "serial"),
        ("capacity_n = 500", "capacity_n = nan", "instrument", "capacity_n"),
        ("capacity_n = 500", "capacity_n = inf", "instrument", "capacity_n"),
        ("capacity_n = 500", "capacity_n = 400", "instrument", "capacity_n"),
        ("resolution = 1", "resolution = -1", "instrument", "resolution"),
        ("resolution = 1", "resolution = nan", "instrument", "resolution"),
        ("resolution = 1", "resolution = 1\nspan_per_k = nan", "instrument", "span_per_k"),
        ("latitude_deg = 48.1", "latitude_deg = 200", "place", "Latitude"),
        ("latitude_deg = 48.1\n", "", "place", "latitude_deg"),
        ("height_m = 520", "height_m = nan", "place", "Height"),
        ("latitude_deg = 48.1", "gravity_m_per_s2 = 9.81", "place", "9.81 m/s² is a constant of books"),
        ("latitude_deg = 48.1", "gravity_m_per_s2 = 98", "place", "Gravity"),
        ("pressure_hpa = 955", "pressure_hpa = 95500", "place", "Pressure"),
        ("humidity_percent = 45", "humidity_percent = 450", "place", "Humidity"),
        ("temperature_c = 21", "temperature_c = nan", "place", "Temperature"),
        ("temperature_c = 21", "temperature_c = 21\ntemperature_range_k = -1", "place", "temperature_range_k"),
        ("temperature_c = 21", "temperature_c = 21\ntilt_at_most_deg = -1", "place", "tilt_at_most_deg"),
        ("temperature_c = 21", "temperature_c = 21\ntilt_at_most_deg = 45", "place", "tilt_at_most_deg"),
        *[
            ('kind = "rotated"', f'kind = "rotated"\n{key} = {value}', "sequence", key)
            for key in ("dwell_s", "read_s", "patience_s", "steady_percent")
            for value in ("0", "-1", "nan", "inf")
        ],
        *[
            ('kind = "rotated"', f'kind = "rotated"\n{key} = {value}', "sequence", key)
            for key in ("preload_hold_s", "between_series_s")
            for value in ("-1", "nan", "inf")
        ],
        ('kind = "rotated"', 'kind = "rotated"\npreloads = -1', "sequence", "preloads"),
        ('kind = "rotated"', 'kind = "rotated"\npreloads = 1000000', "sequence", "preloads"),
        *[
            ("limit_percent = 1.0", f"limit_percent = {v}", "judgement", "limit_percent")
            for v in ("0", "-1", "nan", "inf")
        ],
        ("limit_percent = 1.0", "limit_floor_n = -1", "judgement", "limit_floor_n"),
        ("limit_percent = 1.0", "limit_floor_n = nan", "judgement", "limit_floor_n"),
        ("reproducibility_percent = 0.1", "reproducibility_percent = -1", "judgement", "reproducibility_percent"),
        ("reproducibility_percent = 0.1", "reproducibility_percent = nan", "judgement", "reproducibility_percent"),
        ("limit_percent = 1.0", "interval_months = 0", "judgement", "interval_months"),
        ("limit_percent = 1.0", "interval_months = 99999", "judgement", "interval_months"),
        # steps and weights that contradict each other
        ('[["A"], ', '[["Z"], ', "sequence", "'Z'"),
        ('[["A"], ', "[[], ", "sequence", "step 1"),
        ('[["A"], ', '[["A", "A"], ', "sequence", "step 1"),
        ('[["A"], ["B"]', '[["B"], ["A"]', "sequence", "step 2"),
        ('[["A"], ', '[["A"], ["A"], ', "sequence", "step 2"),
        ('kind = "rotated"', 'kind = "rotated"\nforces_n = [1, 2, 3]', "sequence", "forces_n"),
        ("reproducibility_percent = 0.1\n", "", "judgement", "reproducibility_percent"),
        ("mass_kg = 5", "mass_kg = 7", "weight", "A: No limit is known here for 7 kg"),
        ("mass_kg = 5", "mass_kg = nan", "weight", "A: "),
        ('weight_class = "M1"', "expanded_u_kg = -1", "weight", "A: "),
        ('weight_class = "M1"', "expanded_u_kg = 0.001\nk = 0", "weight", "A: k must be above 0"),
        ('weight_class = "M1"', "expanded_u_kg = 0.001\ndensity_kg_per_m3 = 0", "weight", "A: The density"),
    ],
)
def test_a_refusal_names_the_table_and_the_key(old: str, new: str, table: str, key: str) -> None:
    text = _changed(old, new)
    if key == "reproducibility_percent" and not new:
        text = text.replace('kind = "rotated"', 'kind = "short"')
    with pytest.raises(CalibrationError) as refused:
        _used(text)
    assert table in str(refused.value)
    assert key in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (_changed('name = "B"', 'name = "A"'), "two are called 'A'"),
        (_changed('weight_class = "M1"', ""), "'A' needs either weight_class or expanded_u_kg"),
        (_changed('weight_class = "M1"', 'weight_class = "M1"\nexpanded_u_kg = 0.1'), "'A' needs either"),
        (
            _GAUGE + '[[weight]]\nname = "A"\nmass_kg = 5\nweight_class = "M1"\n',
            "either [[weight]] tables or one [gauge]",
        ),
        (_GAUGE[: _GAUGE.index("[gauge]")], "either [[weight]] tables or one [gauge]"),
        (_changed("[100, 250, 400]", "[]", _GAUGE), "[sequence]"),
        (_changed("[100, 250, 400]", "[100, 250]", _GAUGE), "[sequence] has 2 steps"),
        (_changed("[100, 250, 400]", "[400, 250, 100]", _GAUGE), "[sequence] forces_n must rise"),
        (_changed("[100, 250, 400]", "[100, nan, 400]", _GAUGE), "[sequence] forces_n must rise: step 2"),
        (_changed("[100, 250, 400]", "[-100, 250, 400]", _GAUGE), "[sequence] forces_n must rise: step 1"),
        (_changed("[100, 250, 400]", "[100, 250, 4000]", _GAUGE), "[sequence] goes up to 4000 N"),
        (_changed("expanded_u_percent = 0.12", "expanded_u_percent = 0", _GAUGE), "[gauge] expanded_u_percent"),
        (_changed("expanded_u_percent = 0.12", "expanded_u_percent = inf", _GAUGE), "[gauge] expanded_u_percent"),
        (_GAUGE + "resolution_n = -1\n", "[gauge] resolution_n"),
        (_GAUGE + "newtons_per_unit = 0\n", "[gauge] newtons_per_unit"),
        (_GAUGE + "newtons_per_unit = nan\n", "[gauge] newtons_per_unit"),
        ("", "instrument"),
        ("[instrument", "is no TOML"),
        ("\0", "is no TOML"),
        ("[place]\n[place]", "is no TOML"),
        ("instrument = 3", "instrument"),
    ],
)
def test_what_contradicts_itself_or_is_no_plan_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(CalibrationError) as refused:
        _used(text)
    assert words in str(refused.value)


_VALUE = st.one_of(
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.booleans(),
    st.text(max_size=5),
    st.lists(st.integers(0, 3), max_size=3),
)
_LINES = [i for i, line in enumerate(TOML.splitlines()) if " = " in line and not line.startswith(("steps", " "))]


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = "".join(f"\\U{ord(char):08x}" if not 0xD800 <= ord(char) < 0xE000 else "?" for char in value)
        return f'"{escaped}"'
    return repr(value)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(_LINES), _VALUE)
def test_any_value_in_any_place_is_used_or_refused_and_never_anything_else(line: int, value: object) -> None:
    lines = list[str](TOML.splitlines())
    key = lines[line].split(" = ")[0]
    lines[line] = f"{key} = {_toml(value)}"
    text = "\n".join(lines)
    tomllib.loads(text)  # the test itself writes TOML
    with contextlib.suppress(CalibrationError):
        assert all(0 < force_n < 1e5 for force_n in _used(text).force_n)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_refused_as_no_plan(text: str) -> None:
    with pytest.raises(CalibrationError):
        Plan.from_text(text)
