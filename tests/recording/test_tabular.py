"""Text tables as people export them, each rule with the smallest file that shows it."""

from __future__ import annotations

import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nktsense.errors import ImportRefusedError, SettingsError
from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import Marker, Problem, Recording, Span
from nktsense.recording.tabular import FORMAT
from nktsense.recording.tabular_columns import describe_columns

KGF = 9.80665
LBF = 4.4482216152605
FORCE_NAMES = (
    "force",
    "Weight",
    "LOAD",
    "Kraft",
    "fuerza",
    "Newton",
    "Fz",
    "grip",
    "N",
    "kgf",
    "lbf",
    "сила",
    "力",
)


def codes(recording: Recording) -> list[str]:
    return [problem.code for problem in recording.problems]


def problem(recording: Recording, code: str) -> Problem:
    (found,) = [p for p in recording.problems if p.code == code]
    return found


def one(recordings: list[Recording]) -> Recording:
    (recording,) = recordings
    return recording


# --- layouts


@pytest.mark.parametrize(
    "text",
    [
        "time_s,force_n\n0,1.5\n0.01,2.5\n0.02,-3\n",
        "time_s\tforce_n\r\n0\t1.5\r\n0.01\t2.5\r\n0.02\t-3\r\n",
        "time_s|force_n\r0|1.5\r0.01|2.5\r0.02|-3",
        "time_s force_n\n 0.00   1.5\n 0.01   2.5\n 0.02  -3.0\n",
        "# time_s force_n\n0 1.5\n1e-2 2.5\n2.0e-2 -3.0e+00\n",
        "Zeit (s);Kraft [N]\r\n0,00;1,5\r\n0,01;2,5\r\n0,02;-3\r\n",
        "Zeit;Kraft\r\ns;N\r\n0,00;1,5\r\n0,01;2,5\r\n0,02;-3\r\n",
        "Zeit;Kraft\r\n;N\r\n0,00;1,5\r\n0,01;2,5\r\n0,02;-3\r\n",
        '"time_s","force_n"\n"0","1.5"\n"0.01","2.5"\n"0.02","-3"\n',
        '"time_s","force_n"\n"0,00","1,5"\n"0,01","2,5"\n"0,02","-3,0"\n',
        "time_ms,force_n\n0,1.5\n10,2.5\n20,-3\n",
        "micros,newton\n0,1.5\n10000,2.5\n20000,-3\n",
        "Elapsed [ms]\tF (N)\n0\t1.5\n10\t2.5\n20\t-3\n",
        "time_s,force_n,\n0,1.5,\n0.01,2.5,\n0.02,-3,\n",
        ",time_s,force_n\n0,0,1.5\n1,0.01,2.5\n2,0.02,-3\n",
        "Device;Gauge 7;\nSerial;12;\n\nt [s];Fuerza [N];\n0,00;1,5;\n0,01;2,5;\n0,02;-3;\n",
        "Export of 3 samples\nrate,100\ntime,force\n(s),(N)\n0,1.5\n0.01,2.5\n0.02,-3\n",
        'note,"one, two"\ntiempo_s,fuerza_N\n0,1.5\n0.01,2.5\n0.02,-3\n',
        "force_n,time_s\n1.5,0\n2.5,0.01\n-3,0.02\n",
        "time_s,grip_kN\n0,0.0015\n0.01,0.0025\n0.02,-0.003\n",
        "t_s,target_force_n,Force_N,force_error,force_std\n0,9,1.5,1,1\n0.01,9,2.5,1,1\n0.02,9,-3,1,1\n",
        "time_s,force_n\n0,1.5\n0.01,2.5\n0.02,-3\n\0\0\0\0\0\0\0\0",
    ],
)
def test_every_layout_gives_the_same_samples(read_table_file, text: str) -> None:
    recording = one(read_table_file(text))
    np.testing.assert_allclose(recording.time_s, [0, 0.01, 0.02], atol=1e-15)
    np.testing.assert_allclose(recording.force, [1.5, 2.5, -3], rtol=1e-15)
    assert recording.unit == "N"
    assert [p for p in recording.problems if p.severity != "note"] == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "utf-8"])
def test_every_encoding_gives_the_same_samples(read_table_file, encoding: str) -> None:
    text = "Gerät;\u00b5-Messzelle\nZeit;Kräfte;Kraft_kN\n0,0;x;1,5\n0,5;x;-2\n1,0;x;3\n"
    recording = one(read_table_file(text.encode(encoding)))
    assert recording.time_s.tolist() == [0.0, 0.5, 1.0]
    assert recording.force.tolist() == [1500.0, -2000.0, 3000.0]


def test_preamble_table_and_units_row_of_a_force_plate(read_table_file) -> None:
    preamble = "Plate 5 Export\nSamples:\t4\t4\t4\nRate (Hz):\t100\t100\t100\nStart:\t0\t0\t0\nName\t\n"
    rows = "abs time\tFx\tFz\tMx\ns\tN\tN\tN m\n0.00\t1\t700\t2\n0.01\t1\t701\t2\n0.02\t1\t702\t2\n"
    refused = one(read_table_file(preamble + rows))
    message = problem(refused, "several_force_columns").message
    assert "Fx, Fz" in message
    assert "Mx" not in message
    recording = one(read_table_file(preamble + rows, force_column="Fz"))
    assert recording.force.tolist() == [700.0, 701.0, 702.0]
    assert (recording.unit, recording.channel) == ("N", "Fz")


def test_without_a_header_the_rising_first_column_is_time(read_table_file) -> None:
    recording = one(read_table_file("0,00;5,5\n0,02;6,5\n0,04;7\n0,06;8\n", unit="N"))
    assert recording.time_s.tolist() == [0.0, 0.02, 0.04, 0.06]
    assert recording.force.tolist() == [5.5, 6.5, 7.0, 8.0]


def test_without_a_header_several_columns_are_not_guessed(read_table_file) -> None:
    text = "0.0,5,9\n0.5,6,8\n1.0,7,7\n"
    assert "several_force_columns" in codes(one(read_table_file(text)))
    assert one(read_table_file(text, force_column="3")).force.tolist() == [9.0, 8.0, 7.0]


def test_one_column_and_a_rate(read_table_file) -> None:
    recording = one(read_table_file("Kraft_N\n12,5\n13\n13,5\n", rate_hz=4))
    assert recording.time_s.tolist() == [0.0, 0.25, 0.5]
    assert recording.force.tolist() == [12.5, 13.0, 13.5]
    assert recording.nominal_rate_hz == 4
    bare = one(read_table_file("12.5\n13\n13.5\n", rate_hz=4, unit="N"))
    assert bare.force.tolist() == [12.5, 13.0, 13.5]


def test_iso_date_times_become_unix_seconds(read_table_file) -> None:
    text = "timestamp,force_n\n1970-01-02T00:00:00.250Z,1\n1970-01-02 00:00:00.500,2\n1970-01-02T01:00:00.75+01:00,3\n"
    assert one(read_table_file(text)).time_s.tolist() == [86400.25, 86400.5, 86400.75]


def test_a_row_that_begins_with_a_date_time_is_still_taken_apart(read_table_file) -> None:
    text = "2024-05-01T10:00:00.0,rest,1\n2024-05-01T10:00:00.5,rest,2\n2024-05-01T10:00:01.0,push,3\n"
    recording = one(read_table_file("timestamp,phase,force_n\n" + text))
    assert recording.force.tolist() == [1.0, 2.0, 3.0]
    assert np.diff(recording.time_s).tolist() == [0.5, 0.5]


def test_clock_times_become_seconds_of_the_day(read_table_file) -> None:
    recording = one(read_table_file("Uhrzeit;Kraft_N\n10:00:00,5;1\n10:00:01;2\n10:01:00;3\n"))
    assert recording.time_s.tolist() == [36000.5, 36001.0, 36060.0]


def test_unix_milliseconds_are_told_by_their_size(read_table_file) -> None:
    rows = "1700000000000,1\n1700000000100,2\n1700000000200,3\n"
    recording = one(read_table_file("time,force_n\n" + rows))
    np.testing.assert_allclose(recording.time_s - 1.7e9, [0, 0.1, 0.2], atol=1e-6)
    assert problem(recording, "time_unit_inferred").severity == "note"


def test_whole_seconds_without_a_unit_are_doubted_and_can_be_set_right(read_table_file) -> None:
    text = "time,force_n\n0,1\n12,2\n24,3\n"
    doubtful = one(read_table_file(text))
    assert doubtful.time_s.tolist() == [0.0, 12.0, 24.0]
    assert problem(doubtful, "time_unit_doubtful").severity == "warning"
    stated = one(read_table_file(text, time_column="time:ms"))
    assert stated.time_s.tolist() == [0.0, 0.012, 0.024]
    assert codes(stated) == []


# --- which column


@pytest.mark.parametrize("name", FORCE_NAMES)
def test_force_is_known_by_its_name(name: str) -> None:
    (column,) = describe_columns([name], [None])
    assert column.is_force


@pytest.mark.parametrize(
    "name",
    [
        *(
            "force_error",
            "target_force",
            "Force_std",
            "setpoint_N",
            "time_s",
            "acc_x_g",
            "body_mass_kg",
            "Mx",
        ),
        *(
            "sample_count",
            "angle_deg",
            "peak_force_N",
            "torque_Nm",
            "X_Position",
            "emg_raw",
            "temp",
            "trial_n",
        ),
    ],
)
def test_what_is_no_force_is_not_taken_for_it(name: str) -> None:
    (column,) = describe_columns([name], [None])
    assert not column.is_force


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("VL_kgf", "kgf"),
        ("Force [N]", "N"),
        ("Force (kN)", "kN"),
        ("Force_kN", "kN"),
        ("force_lbF", "lbF"),
        ("gripForceKg", "Kg"),
        ("Kraft in N", "N"),
        ("N", "N"),
        ("Force (left)", None),
        ("Force", None),
        ("raw", "counts"),
    ],
)
def test_unit_in_the_name(name: str, unit: str | None) -> None:
    (column,) = describe_columns([name], [None])
    assert column.unit == unit
    assert column.is_force


TWO = "time_s,VL_kgf,BF_kgf\n0,1,10\n0.1,2,20\n0.2,3,30\n"


def test_two_channels_are_refused_with_an_object_and_the_names(read_table_file) -> None:
    recording = one(read_table_file(TWO))
    found = problem(recording, "several_force_columns")
    assert found.severity == "error"
    assert len(recording) == 0
    for words in ("VL_kgf, BF_kgf", "--force-column NAME", "--force-column all"):
        assert words in found.message


@pytest.mark.parametrize("wanted", ["BF_kgf", "bf_KGF", "3", "BF", "B"])
def test_a_channel_is_chosen_by_name_position_or_beginning(read_table_file, wanted: str) -> None:
    recording = one(read_table_file(TWO, force_column=wanted))
    np.testing.assert_allclose(recording.force, [10 * KGF, 20 * KGF, 30 * KGF])
    assert (recording.channel, recording.unit, recording.source_unit) == ("BF_kgf", "N", "kgf")


def test_all_channels(read_table_file) -> None:
    assert [r.channel for r in read_table_file(TWO, force_column="all")] == ["VL_kgf", "BF_kgf"]


@pytest.mark.parametrize("wanted", ["TA", "9", "0", "", "_kgf"])
def test_an_unknown_column_is_refused_with_what_there_is(read_table_file, wanted: str) -> None:
    with pytest.raises(ImportRefusedError, match="time_s, VL_kgf, BF_kgf"):
        read_table_file(TWO, force_column=wanted)


def test_an_ambiguous_beginning_is_refused(read_table_file) -> None:
    with pytest.raises(ImportRefusedError, match="force_a_n, force_b_n"):
        read_table_file("time,force_a_n,force_b_n\n0,1,2\n0.1,1,2\n0.2,1,2\n", force_column="force")


def test_no_force_column_lists_the_columns(read_table_file) -> None:
    recording = one(read_table_file("time,depth,temp\n0,1,2\n0.1,1,2\n"))
    assert len(recording) == 0
    found = problem(recording, "no_force_column")
    assert found.severity == "error"
    assert "depth, temp" in found.message


@pytest.mark.parametrize("text", ["obs,force_n\n1,5\n2,6\n3,7\n", "force_n\n5\n6\n7\n", "f1,f2\n5,4\n3,9\n7,2\n"])
def test_without_time_there_is_an_object_with_an_error(read_table_file, text: str) -> None:
    recording = one(read_table_file(text, force_column="1" if "f1" in text else None))
    assert len(recording) == 0
    assert problem(recording, "no_time_column").severity == "error"


def test_raw_counts_beside_force_are_no_second_force(read_table_file) -> None:
    recording = one(read_table_file("time_s,raw_counts,force_n\n0,900,1\n0.1,901,2\n0.2,902,3\n"))
    assert recording.channel == "force_n"
    alone = one(read_table_file("time_s,raw\n0,900\n0.1,901\n0.2,902\n"))
    assert (alone.unit, alone.force.tolist()) == ("counts", [900.0, 901.0, 902.0])


def test_motion_columns(read_table_file) -> None:
    text = "time_s,force_n,angular_velocity_dps,angle_rad,gyro_x\n0,1,5,0,1\n0.1,2,6,3.141592653589793,1\n"
    recording = one(read_table_file(text, angular_velocity_column="angular_velocity"))
    assert recording.angular_velocity_dps is not None
    assert recording.angular_velocity_dps.tolist() == [5.0, 6.0]
    np.testing.assert_allclose(recording.angle_deg, [0, 180])
    unasked = one(read_table_file(text))
    assert unasked.angular_velocity_dps is None, "two columns say angular velocity"


# --- units


@pytest.mark.parametrize(
    ("header", "option", "factor", "found"),
    [
        ("force_n", None, 1.0, []),
        ("force_kgf", None, KGF, []),
        ("weight_kg", None, KGF, ["kg_taken_as_kgf"]),
        ("weight", "kg", KGF, []),
        ("load_lbs", None, LBF, []),
        ("force_n", "kgf", KGF, ["unit_overridden"]),
        ("force_kgf", "kgf", KGF, []),
        ("force", "lbf", LBF, []),
    ],
)
def test_units_become_newtons(
    read_table_file, header: str, option: str | None, factor: float, found: list[str]
) -> None:
    recording = one(read_table_file(f"time_s,{header}\n0,1\n0.1,2\n0.2,4\n", unit=option))
    np.testing.assert_allclose(recording.force, np.array([1, 2, 4]) * factor, rtol=1e-15)
    assert recording.unit == "N"
    assert codes(recording) == found
    assert all(p.severity == "note" for p in recording.problems)


def test_an_unknown_unit_is_said_and_values_stay(read_table_file) -> None:
    recording = one(read_table_file("time_s,force\n0,1\n0.1,2\n0.2,4\n"))
    assert recording.unit is None
    assert recording.force.tolist() == [1.0, 2.0, 4.0]
    found = problem(recording, "unit_unknown")
    assert found.severity == "warning"
    assert "--unit N, kgf or lbf" in found.message


def test_counts_stay_counts(read_table_file) -> None:
    recording = one(read_table_file("time_s,force\n0,1000\n0.1,1001\n0.2,1002\n", unit="counts"))
    assert (recording.unit, recording.force.tolist()) == ("counts", [1000.0, 1001.0, 1002.0])


def steps_file(values: list[str]) -> str:
    return "time_s,force\n" + "".join(f"{i / 10},{value}\n" for i, value in enumerate(values))


def test_newtons_from_a_display_of_tenths_of_kgf(read_table_file) -> None:
    recording = one(read_table_file(steps_file([f"{k * 0.980665:.6f}" for k in range(12)])))
    assert recording.unit == "N"
    assert recording.source_unit is None
    assert recording.force[11] == pytest.approx(10.787315)
    assert problem(recording, "unit_inferred").severity == "note"


@pytest.mark.parametrize(
    "values",
    [
        [f"{k * 0.980665:.6f}" for k in range(9)],  # too few distinct values
        [f"{k * 0.980665:.6f}" for k in range(12)] + ["1.5"],  # one value off the steps
        [f"{k / 10:.1f}" for k in range(40)],  # steps of 0.1
        [str(k) for k in range(40)],  # whole numbers fit any step within their rounding
    ],
)
def test_the_unit_is_not_inferred_without_proof(read_table_file, values: list[str]) -> None:
    recording = one(read_table_file(steps_file(values)))
    assert recording.unit is None
    assert "unit_unknown" in codes(recording)


@pytest.mark.parametrize("bad", [{"unit": "apples"}, {"rate_hz": 0.0}, {"rate_hz": float("nan")}, {"tare_s": -1.0}])
def test_options_out_of_range_are_refused(bad: dict[str, object]) -> None:
    with pytest.raises(SettingsError):
        ReadOptions(**bad)  # type: ignore[arg-type]


# --- cells


def test_a_mark_without_force_becomes_a_marker(read_table_file) -> None:
    text = 'time,force_n,other\n0.0,1,""\n0.1,2,""\n0.15,,"TRIG"\n0.2,3,""\n0.25,,STOP\n'
    recording = one(read_table_file(text))
    assert recording.markers == (Marker("trigger", 0.15), Marker("stop", 0.25))
    assert recording.force.tolist() == [1.0, 2.0, 3.0]
    found = problem(recording, "rows_without_force")
    assert found.severity == "note"
    assert found.message.startswith("2 rows")
    assert codes(recording) == ["rows_without_force"]


def test_marker_text_is_not_carried_on(read_table_file) -> None:
    recording = one(read_table_file("time,force_n,other\n0,1,\n0.1,,Erika Muster\n0.2,3,\n"))
    assert "Erika" not in repr(recording)


@pytest.mark.parametrize("blank", ["", "NaN", "nan"])
def test_a_channel_that_ends_early(read_table_file, blank: str) -> None:
    text = f"time_s,a_N,b_N\n0,1,5\n0.1,2,6\n0.2,{blank},7\n0.3,{blank},8\n"
    a, b = read_table_file(text, force_column="all")
    assert a.force.tolist() == [1.0, 2.0]
    assert problem(a, "ends_early").at_s == pytest.approx(0.1)
    assert problem(a, "ends_early").severity == "warning"
    assert codes(a) == ["ends_early"]
    assert codes(b) == []


def test_unreadable_values_are_dropped_and_counted(read_table_file) -> None:
    text = "time_s,force_n\n0,1\n0.1,NaN\n0.2,3\n0.3,inf\n0.4,ERR\n0.5,6\nx,7\n0.7,8\n"
    recording = one(read_table_file(text))
    assert recording.force.tolist() == [1.0, 3.0, 6.0, 8.0]
    found = problem(recording, "unreadable_values")
    assert found.message.startswith("4 rows")
    assert found.at_s == pytest.approx(0.1)


def test_an_unreadable_first_row_is_counted_too(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n0,ERR\n0.1,2\n0.2,3\n0.3,4\n"))
    assert recording.force.tolist() == [2.0, 3.0, 4.0]
    assert "unreadable_values" in codes(recording)


def test_a_broken_row_does_not_hide_what_stands_before_it(read_table_file) -> None:
    early = "".join(f"{i / 100:.2f},{i}.0\n" for i in range(10))
    late = "".join(f"{i / 100:.2f},{i}.0\n" for i in range(10, 40))
    recording = one(read_table_file("time_s,force_n\n" + early + "0.1\n--,--,--\n" + late))
    assert recording.force.tolist() == [float(i) for i in range(40)]
    assert problem(recording, "ragged_rows").message.startswith("2 rows")


def test_a_header_repeated_within_the_file(read_table_file) -> None:
    block = "time_s,force_n\n0,1\n0.1,2\n0.2,3\n"
    recording = one(read_table_file(block + block.replace("3", "4")))
    assert recording.force.tolist() == [1.0, 2.0, 3.0, 1.0, 2.0, 4.0]
    assert recording.segment_starts == (0, 3)


def test_no_values_at_all(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n0,\n0.1,\n0.2,\n"))
    assert len(recording) == 0
    assert problem(recording, "no_samples").severity == "error"
    assert "no_samples" in codes(one(read_table_file("time_s,force_n\n")))


def test_numbers_with_grouped_thousands(read_table_file) -> None:
    recording = one(read_table_file("Zeit;Kraft_N\n0,0;999,5\n0,1;1.000,5\n0,2;1.234.567,25\n"))
    assert recording.force.tolist() == [999.5, 1000.5, 1234567.25]


def test_underscores_make_no_number(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n0,1\n0.1,1_0\n0.2,3\n0.3,4\n"))
    assert recording.force.tolist() == [1.0, 3.0, 4.0]


# --- time


def test_backward_time_starts_a_segment_and_nothing_is_sorted(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n5,1\n5.1,2\n0,3\n0.1,4\n0.05,5\n0.2,6\n"))
    assert recording.time_s.tolist() == [5.0, 5.1, 0.0, 0.1, 0.05, 0.2]
    assert recording.segment_starts == (0, 2, 4)
    restarts = [p for p in recording.problems if p.code == "time_restarts"]
    assert [p.at_s for p in restarts] == [0.0, 0.05]
    assert recording.repeated_segments == frozenset()
    assert recording.duration_s == pytest.approx(0.35)


def test_many_steps_back_are_one_problem(read_table_file) -> None:
    downward = "".join(f"{9 - i / 10:.1f},{i}\n" for i in range(60))
    recording = one(read_table_file("time_s,force_n\n" + downward))
    assert recording.force.tolist() == [float(i) for i in range(60)]
    [told] = [p for p in recording.problems if p.code == "time_restarts"]
    assert "runs backward" in told.message
    assert told.at_s == pytest.approx(8.9)
    sawtooth = "".join(f"{i % 4 / 10:.1f},{i}\n" for i in range(48))
    recording = one(read_table_file("time_s,force_n\n" + sawtooth))
    [told] = [p for p in recording.problems if p.code == "time_restarts"]
    assert "11 steps back" in told.message


def test_many_repeated_segments_are_one_problem(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n" + "0,1\n0.1,2\n0.2,3\n" * 9))
    assert recording.repeated_segments == frozenset(range(1, 9))
    [told] = [p for p in recording.problems if p.code == "repeated_segment"]
    assert "8 stretches" in told.message


@pytest.mark.parametrize("date", ["01.05.2024", "5/1/2024"])
def test_dates_whose_order_nobody_knows_are_no_time_and_that_is_told(read_table_file, date: str) -> None:
    rows = "".join(f"{date} 10:00:{i:02},{i}\n" for i in range(10))
    recording = one(read_table_file("time,force_n\n" + rows))
    assert len(recording) == 0
    told = problem(recording, "no_time_column")
    assert "'time' is named as time, but what it holds cannot be read" in told.message
    assert "2024-05-31 10:00:00" in told.message


def test_dates_are_added_to_clock_times_so_that_midnight_does_not_break_the_time(read_table_file) -> None:
    rows = "2024-05-31,23:59:59.5,1\n2024-06-01,00:00:00.0,2\n2024-06-01,00:00:00.5,3\n"
    recording = one(read_table_file("date,time,force_n\n" + rows))
    midnight = 1717200000.0  # 2024-06-01 00:00 UTC
    assert recording.time_s.tolist() == [midnight - 0.5, midnight, midnight + 0.5]
    assert recording.segment_starts == (0,)
    assert problem(recording, "date_added").severity == "note"


def test_dates_beside_clock_times_that_cannot_be_read_are_told(read_table_file) -> None:
    rows = "".join(f"01.05.2024,10:00:0{i},{i}\n" for i in range(5))
    recording = one(read_table_file("Datum,Uhrzeit,Kraft_N\n" + rows))
    assert recording.time_s.tolist() == [36000.0 + i for i in range(5)]
    assert "since midnight" in problem(recording, "date_not_read").message


def test_a_typographic_minus_is_a_minus(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n\u22120.1,\u221212.5\n0,3\n0.1,\u22121e2\n"))
    assert recording.time_s.tolist() == [-0.1, 0.0, 0.1]
    assert recording.force.tolist() == [-12.5, 3.0, -100.0]
    assert "unreadable_values" not in codes(recording)


def test_a_repeated_segment_is_named(read_table_file) -> None:
    block, other = "0,1\n0.1,2\n0.2,3\n", "0,1\n0.1,2\n0.2,9\n"
    recording = one(read_table_file("time_s,force_n\n" + block + other + block + other))
    assert recording.segment_starts == (0, 3, 6, 9)
    assert recording.repeated_segments == frozenset({2, 3})
    assert codes(recording).count("repeated_segment") == 2


def test_repeated_rows_and_repeated_times(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n0,1\n0.1,2\n0.1,2\n0.1,7\n0.2,3\n0.3,3\n"))
    assert recording.time_s.tolist() == [0.0, 0.1, 0.2, 0.3]
    assert recording.force.tolist() == [1.0, 2.0, 3.0, 3.0]
    assert problem(recording, "repeated_rows").severity == "note"
    assert problem(recording, "repeated_time").severity == "warning"
    assert problem(recording, "repeated_time").at_s == pytest.approx(0.1)


def test_gaps_and_rate(read_table_file) -> None:
    times = [0.0, 0.01, 0.02, 0.03, 0.09, 0.1, 0.14, 0.15, 0.16]
    text = "time_s,force_n\n" + "".join(f"{t},{i}\n" for i, t in enumerate(times))
    recording = one(read_table_file(text))
    assert recording.gaps == (Span(0.03, 0.09),), "0.04 s is below the limit of 0.05 s"
    assert recording.nominal_rate_hz == pytest.approx(100)
    assert problem(recording, "gaps").at_s == pytest.approx(0.03)


def test_slow_sampling_is_no_gap_but_wavering_sampling_is_said(read_table_file) -> None:
    steady = "".join(f"{i * 0.1:.1f},{i}\n" for i in range(20))
    assert codes(one(read_table_file("time_s,force_n\n" + steady))) == []
    times = np.cumsum([0.08, 0.12] * 10)
    wavering = "".join(f"{t:.2f},{i}\n" for i, t in enumerate(times))
    recording = one(read_table_file("time_s,force_n\n" + wavering))
    assert recording.gaps == ()
    assert problem(recording, "irregular_rate").severity == "note"


def test_unix_time_stays(read_table_file) -> None:
    recording = one(read_table_file("time,force_n\n1748000239.25,1\n1748000239.5,2\n1748000239.75,3\n"))
    assert recording.time_s[0] == 1748000239.25


def test_a_rate_beside_a_time_column_is_not_used_in_silence(read_table_file) -> None:
    recording = one(read_table_file("time_s,force_n\n0,1\n0.1,2\n0.2,3\n", rate_hz=1000))
    assert recording.time_s.tolist() == [0.0, 0.1, 0.2]
    assert codes(recording) == ["rate_ignored"]


# --- what is no table

_NUMBERS = ("0", "1.5", "-2,5", "1e999", "9" * 400, "NaN", "inf", "", "\0", '"', "#", "\u2028")
_WORDS = ("time", "force_n", "Kraft [N]", "s", "N", "TRIG", "=1+1", "all", "10:00:00")
_DATES = ("2024-05-01T10:00:00Z", "0001-01-01 00:00:00+23:00")
_CELLS = st.sampled_from((*_NUMBERS, *_WORDS, *_DATES))
_LINES = st.lists(st.lists(_CELLS, max_size=5), max_size=12)


@settings(max_examples=300, deadline=None)
@given(
    lines=_LINES,
    delimiter=st.sampled_from([",", ";", "\t", " ", "|"]),
    column=st.sampled_from([None, "all", "2", "force_n"]),
    rate_hz=st.sampled_from([None, 100.0]),
)
def test_any_text_gives_recordings_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory,
    lines: list[list[str]],
    delimiter: str,
    column: str | None,
    rate_hz: float | None,
) -> None:
    path = tmp_path_factory.mktemp("any") / "trial.csv"
    path.write_bytes("\n".join(delimiter.join(line) for line in lines).encode())
    try:
        recordings = FORMAT.read(path, ReadOptions(force_column=column, rate_hz=rate_hz))
    except ImportRefusedError:
        return
    assert recordings
    for recording in recordings:
        assert np.isfinite(recording.time_s).all()
        assert np.isfinite(recording.force).all()
        starts = (*recording.segment_starts, len(recording))
        for start, end in itertools.pairwise(starts):
            assert (np.diff(recording.time_s[start:end]) > 0).all()
        assert len(recording) or any(p.severity == "error" for p in recording.problems)


@settings(max_examples=100, deadline=None)
@given(content=st.binary(min_size=1, max_size=300))
def test_any_bytes_give_recordings_or_a_refusal(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "trial.csv"
    path.write_bytes(content)
    try:
        recordings = FORMAT.read(path, ReadOptions())
    except ImportRefusedError:
        return
    assert all(isinstance(recording, Recording) for recording in recordings)


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 8,
        b"\x89PNG\r\n\x1a\n" + b"\0\1\2\3" * 500,
        b"hello\nthis is a letter\nwithout numbers\n",
        b"1" * 3_000_000,
        b"x" * 3_000_000 + b"\n",
        b",,,\n,,,\n",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_table_is_refused(read_table_file, content: bytes) -> None:
    with pytest.raises(ImportRefusedError, match=r"trial\.csv"):
        read_table_file(content)


def test_one_huge_line_costs_only_itself(read_table_file) -> None:
    text = "time_s,force_n\n0,1\n0.1,2\n" + "9," * 2_000_000 + "\n0.2,3\n"
    recording = one(read_table_file(text))
    assert recording.force.tolist() == [1.0, 2.0, 3.0]
    assert "ragged_rows" in codes(recording)


def test_a_stray_quote_does_not_swallow_the_file(read_table_file) -> None:
    recording = one(read_table_file('remark,"unfinished\ntime_s,force_n\n0,1\n0.1,2\n0.2,3\n'))
    assert recording.force.tolist() == [1.0, 2.0, 3.0]


def test_a_long_file_is_read_quickly(read_table_file) -> None:
    rows = "".join(f"{i / 2000:.4f},{i % 97}.25,1.5,2.5,-3.125\n" for i in range(20_001))
    begin = time.process_time()
    recording = one(read_table_file("time_s,a_kgf,b_kgf,c_kgf,d_kgf\n" + rows, force_column="a"))
    assert time.process_time() - begin < 1.0
    assert len(recording) == 20_001
