"""``nktsense together`` as a person uses it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

import nktsense as nk
from firmware_bridge import open_device
from nktsense.acquire import LiveSession
from nktsense.cli import app


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two simulated devices that were recorded at the same time, each to its own file."""
    folder = tmp_path_factory.mktemp("pair")
    paths = [folder / "one.nkt", folder / "other.nkt"]
    sessions = [
        LiveSession(open_device("sim:make?hold=1&rest=0.5&peak=120"), journal_path=path).start() for path in paths
    ]
    for session in sessions:
        assert list(session.updates())
    return paths


def recorded(pair: list[Path], folder: Path, *names: str) -> list[Path]:
    """Return the first recordings of the pair under these names."""
    return [Path(shutil.copy(path, folder / f"{name}.nkt")) for path, name in zip(pair, names, strict=False)]


def test_two_devices_side_by_side(pair: list[Path], tmp_path: Path) -> None:
    left, right = recorded(pair, tmp_path, "left", "right")
    out = tmp_path / "both.csv"
    result = CliRunner().invoke(app, ["together", str(left), str(right), "-o", str(out), "--rate", "50", "--json"])
    assert result.exit_code == 0, result.output
    said = json.loads(result.output)
    assert said["clock"] == "host"
    assert [row["name"] for row in said["devices"]] == ["left", "right"]
    assert all(row["rate_hz"] == pytest.approx(320, rel=1e-6) and row["lost_share"] == 0 for row in said["devices"])
    one, other = nk.read_all(out)
    assert (one.channel, other.channel) == ("left (N)", "right (N)")
    assert np.nanmax(one.force) == pytest.approx(120, rel=0.1)
    again = CliRunner().invoke(app, ["together", str(left), "-o", str(out)])
    assert again.exit_code != 0
    assert "exists already" in str(again.exception)


def test_what_is_printed_names_each_device_and_the_doubt(pair: list[Path], tmp_path: Path) -> None:
    [path] = recorded(pair, tmp_path, "left")
    result = CliRunner().invoke(app, ["together", str(path)])
    assert result.exit_code == 0
    for words in ("left", "320", "0.00%", "not known", "own delay"):
        assert words in result.output


def test_a_table_cannot_be_put_together(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("time_s,force_n\n" + "".join(f"{i / 100},{i}\n" for i in range(50)))
    result = CliRunner().invoke(app, ["together", str(table)])
    assert "computer's clock" in str(result.exception)


def test_a_recording_named_twice_is_refused(pair: list[Path], tmp_path: Path) -> None:
    [path] = recorded(pair, tmp_path, "left")
    result = CliRunner().invoke(app, ["together", str(path), str(tmp_path)])
    assert "left.nkt is named more than once" in str(result.exception)


def test_of_a_folder_the_table_made_from_it_is_passed_over(pair: list[Path], tmp_path: Path) -> None:
    recorded(pair, tmp_path, "left", "right")
    for out in (tmp_path / "first.csv", tmp_path / "second.csv"):
        result = CliRunner().invoke(app, ["together", str(tmp_path), "-o", str(out)])
        assert (result.exit_code, out.exists()) == (0, True), result.output


def test_files_of_one_name_are_told_apart_by_their_folder(pair: list[Path], tmp_path: Path) -> None:
    paths: list[Path] = []
    for path, side in zip(pair, ("left", "right"), strict=True):
        (tmp_path / side).mkdir()
        paths += recorded([path], tmp_path / side, "trial")
    result = CliRunner().invoke(app, ["together", *map(str, paths), "--json"])
    names = [row["name"] for row in json.loads(result.output)["devices"]]
    assert [name.split("/")[-2:] for name in names] == [["left", "trial"], ["right", "trial"]]


def test_a_recording_that_was_cut_off_is_told(pair: list[Path], tmp_path: Path) -> None:
    whole, _ = recorded(pair, tmp_path, "whole", "other")
    cut = tmp_path / "cut.nkt"
    data = whole.read_bytes()
    cut.write_bytes(data[: len(data) // 8 * 7])
    result = CliRunner().invoke(app, ["together", str(whole), str(cut)])
    assert result.exit_code == 1, result.output
    assert "cut: The file is damaged" in result.output
    assert "whole: " not in result.output
