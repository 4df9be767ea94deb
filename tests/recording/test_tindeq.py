"""Exports of the Tindeq app, in every layout that is known of."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from nktsense.errors import ImportRefusedError
from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import Recording
from nktsense.recording.tindeq import FORMAT

KGF = 9.80665
INFO = (
    "date,tag,comment,unit,reps,work dur.,pause btw. reps,sets,pause btw. sets,type\n"
    "2024-15-03 10:11:12,Erika Muster,knee of Mr Secret,kg,6,10,30,2,60,repeaters\n"
)
SUMMARY = "Avg weight,12.3\nPeak weight,25.0\nAvg left,1\nPeak right,2\n"
ROWS = "time,weight\n0.0,1.0\n0.0125,2.0\n0.025,4.0\n0.0375,8.0\n"


def write_zip(target: Path | BytesIO, members: dict[str, str | bytes]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def read(path: Path, **options: object) -> list[Recording]:
    assert FORMAT.can_read(path, path.read_bytes()[:4096])
    return FORMAT.read(path, ReadOptions(**options))  # type: ignore[arg-type]


def codes(recording: Recording) -> list[str]:
    return [problem.code for problem in recording.problems]


@pytest.mark.parametrize("rows_before", [0, 2, 4, 5, 6])
def test_the_header_may_stand_in_any_of_the_first_rows(tmp_path: Path, rows_before: int) -> None:
    path = tmp_path / "data_set_1.csv"
    summary = [f"{word} value {i},{i}.5\n" for i, word in enumerate(["Avg", "Peak"] * 3)]
    path.write_text("".join(summary[:rows_before]) + ROWS)
    (recording,) = read(path)
    np.testing.assert_allclose(recording.force, np.array([1, 2, 4, 8]) * KGF)
    assert recording.time_s.tolist() == [0.0, 0.0125, 0.025, 0.0375]
    assert (recording.unit, recording.source_unit) == ("N", "kgf")
    assert {"format_unconfirmed", "kg_taken_as_kgf"} <= set(codes(recording))
    assert all(problem.severity == "note" for problem in recording.problems)


def test_summary_rows_tell_the_format_under_any_name(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(SUMMARY + ROWS)
    assert len(read(path)[0]) == 4
    plain = tmp_path / "plain.csv"
    plain.write_text(ROWS)
    assert not FORMAT.can_read(plain, ROWS.encode())


def test_a_session_with_its_info(tmp_path: Path) -> None:
    path = tmp_path / "session.zip"
    members = {
        "info.csv": INFO.replace(",kg,", ",lbs,"),
        "data_set_10.csv": ROWS,
        "data_set_2.csv": SUMMARY + ROWS,
    }
    write_zip(path, members)
    second, tenth = read(path)
    assert (second.channel, tenth.channel) == ("data_set_2 weight", "data_set_10 weight")
    np.testing.assert_allclose(second.force, np.array([1, 2, 4, 8]) * 4.4482216152605)
    assert "kg_taken_as_kgf" not in codes(second)
    assert second.metadata["reps"] == 6
    assert second.metadata["date_as_written"] == "2024-15-03 10:11:12"
    assert second.source == path


def test_free_text_is_never_carried_on(tmp_path: Path) -> None:
    path = tmp_path / "session.zip"
    inner = BytesIO()
    write_zip(inner, {"Erika Muster/info.csv": INFO, "Erika Muster/data_set_1.csv": ROWS})
    write_zip(path, {"Erika Muster.zip": inner.getvalue(), "info.csv": INFO, "data_set_1.csv": ROWS})
    recordings = read(path)
    assert len(recordings) == 2
    for recording in recordings:
        assert "Erika" not in repr(recording)
        assert "Secret" not in repr(recording)


def test_a_zip_of_zips(tmp_path: Path) -> None:
    path = tmp_path / "sessions.zip"
    inner = [BytesIO(), BytesIO()]
    write_zip(inner[0], {"info.csv": INFO, "data_set_1.csv": ROWS})
    write_zip(inner[1], {"info.csv": INFO.replace(",kg,", ",lbs,"), "data_set_1.csv": ROWS})
    write_zip(path, {"a.zip": inner[0].getvalue(), "b.zip": inner[1].getvalue()})
    first, second = read(path)
    assert (first.channel, second.channel) == ("session 1 data_set_1 weight", "session 2 data_set_1 weight")
    assert second.force[0] == pytest.approx(4.4482216152605)


@pytest.mark.parametrize(
    "text",
    [
        "time,left,right\n0,1,5\n0.1,2,6\n0.2,3,7\n",
        "time left,weight left,time right,weight right\n0,1,0,5\n0.1,2,0.1,6\n0.2,3,0.2,7\n",
        "Peak left,3\nPeak right,7\ntime,weight (left),time,weight (right)\n0,1,0,5\n0.1,2,0.1,6\n0.2,3,0.2,7\n",
    ],
)
def test_left_and_right(tmp_path: Path, text: str) -> None:
    path = tmp_path / "data_set_1.csv"
    path.write_text(text)
    left, right = read(path)
    assert (left.channel, right.channel) == ("left", "right")
    np.testing.assert_allclose(left.force / KGF, [1, 2, 3])
    np.testing.assert_allclose(right.force / KGF, [5, 6, 7])
    np.testing.assert_allclose(right.time_s, [0, 0.1, 0.2])


def test_sides_of_unequal_length(tmp_path: Path) -> None:
    path = tmp_path / "data_set_1.csv"
    path.write_text("time_left,weight_left,time_right,weight_right\n0,1,0,5\n0.1,2,0.1,6\n,,0.2,7\n,,0.3,8\n")
    left, right = read(path)
    assert (len(left), len(right)) == (2, 4)


def test_an_empty_set_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "session.zip"
    write_zip(path, {"info.csv": INFO, "data_set_1.csv": "nothing here\n", "data_set_2.csv": ROWS})
    empty, full = read(path)
    assert len(empty) == 0
    assert "unreadable_data_set" in codes(empty)
    assert len(full) == 4


def test_unit_by_the_user(tmp_path: Path) -> None:
    path = tmp_path / "data_set_1.csv"
    path.write_text(ROWS)
    assert read(path, unit="N")[0].force.tolist() == [1.0, 2.0, 4.0, 8.0]


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "session.zip"
    write_zip(path, {"info.csv": INFO, "data_set_1.csv": ROWS * 50})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ImportRefusedError, match="damaged"):
        read(path)
    flipped = bytearray(whole)
    flipped[whole.index(b"data_set_1.csv") + 40] ^= 0xFF
    path.write_bytes(flipped)
    with pytest.raises(ImportRefusedError, match="damaged"):
        read(path)


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    write_zip(path, {"data_set_1.csv": b"0" * (65 * 2**20)})
    assert path.stat().st_size < 2**20
    with pytest.raises(ImportRefusedError, match="more than"):
        read(path)


def test_an_archive_without_data_sets_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "session.zip"
    write_zip(path, {"info.csv": INFO})
    with pytest.raises(ImportRefusedError, match="data_set_N"):
        read(path)
    other = tmp_path / "photos.zip"
    write_zip(other, {"a.jpg": b"x"})
    assert not FORMAT.can_read(other, other.read_bytes())
