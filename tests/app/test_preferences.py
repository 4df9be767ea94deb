"""Preferences: kept, shared by two processes, and never in anybody's way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.preferences import LIMITS, Letterhead, Preferences, PreferenceStore, preferences_file

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
keys = st.lists(words.filter(bool), max_size=4, unique=True).map(tuple)
amounts = st.dictionaries(words, st.floats(0.001, 5000.0), max_size=3)
several = st.fixed_dictionaries(
    {},
    optional={
        "language": st.sampled_from(["", "en", "de", "es"]),
        "theme": st.sampled_from(["system", "light", "dark"]),
        "unit": st.sampled_from(["N", "kgf", "lbf", "Nm"]),
        "high_contrast": st.booleans(),
        "voice": st.booleans(),
        "hands_free": st.booleans(),
        "tester": words,
        "choose_keys": keys,
        "move_keys": st.just(()),
        "lever_m": amounts,
        "target_n": amounts,
        "letterhead": st.builds(Letterhead, practice=words, lines=st.lists(words, max_size=3).map(tuple), logo=words),
        **{name: st.floats(low, high) for name, (low, high) in LIMITS.items()},
    },
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "nktsense" / "preferences.json"


def content(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text("utf-8"))


@given(changes=st.lists(several, min_size=1, max_size=4))
def test_what_was_chosen_is_found_again(
    tmp_path_factory: pytest.TempPathFactory, changes: list[dict[str, Any]]
) -> None:
    file = tmp_path_factory.mktemp("kept") / "preferences.json"
    store = PreferenceStore(file)
    wanted: dict[str, Any] = {}
    for values in changes:
        wanted |= values
        store.change(**values)
    again = PreferenceStore(file).now
    assert again == store.now == Preferences(**wanted)
    assert store.problem == ""


def test_without_a_file_the_usual_ones_hold_and_nothing_is_written(file: Path) -> None:
    store = PreferenceStore(file)
    assert (store.now, store.problem) == (Preferences(), "")
    assert not file.parent.exists()


def test_only_what_was_chosen_is_in_the_file(file: Path) -> None:
    PreferenceStore(file).change(unit="kgf")
    assert content(file) == {"unit": "kgf"}


@pytest.mark.parametrize("value", [-1e9, 1e9, float("inf"), float("-inf")])
@pytest.mark.parametrize("name", LIMITS)
def test_numbers_beyond_their_limits_become_the_limit(file: Path, name: str, value: float) -> None:
    store = PreferenceStore(file)
    store.change(**{name: value})
    low, high = LIMITS[name]
    assert getattr(store.now, name) == (high if value > 0 else low)
    assert PreferenceStore(file).now == store.now


@pytest.mark.parametrize(("written", "holds"), [(7.0, 2.0), (0, 1.0), (1.25, 1.25)])
def test_a_number_in_the_file_is_held_to_its_limits_too(file: Path, written: float, holds: float) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"scale": written}))
    assert PreferenceStore(file).now.scale == holds


@pytest.mark.parametrize(
    "values",
    [
        {"scale": "large"},
        {"scale": float("nan")},
        {"unit": "stone"},
        {"language": "tlh"},
        {"colour": "red"},
        {"lever_m": {"biceps": float("nan")}},
        {"letterhead": "Practice"},
        {"tester": "\ud800"},
        {"voice": object()},
    ],
)
def test_a_value_of_the_wrong_kind_changes_nothing(file: Path, values: dict[str, Any]) -> None:
    store = PreferenceStore(file)
    store.change(voice=True)
    with pytest.raises(msgspec.ValidationError):
        store.change(sounds=False, **values)
    assert store.now == Preferences(voice=True)
    assert content(file) == {"voice": True}


def test_a_key_does_one_thing_only(file: Path) -> None:
    store = PreferenceStore(file)
    store.change(move_keys=("F5", "B", "B"))
    assert store.now.move_keys == ("F5", "B")
    store.change(choose_keys=("B", ""))
    assert (store.now.choose_keys, store.now.move_keys) == (("B",), ("F5",))
    assert PreferenceStore(file).now == store.now


def test_what_a_newer_version_wrote_stays(file: Path) -> None:
    file.parent.mkdir()
    newer = {
        "theme": "sepia",
        "smell": {"of": "coffee"},
        "letterhead": {"practice": "North", "fax": "12"},
        "voice": True,
    }
    file.write_text(json.dumps(newer))
    store = PreferenceStore(file)
    assert store.now == Preferences(voice=True, letterhead=Letterhead(practice="North"))
    assert "theme" in store.problem
    assert str(file) in store.problem
    store.change(voice=False, letterhead=Letterhead(practice="South"))
    assert content(file) == newer | {
        "voice": False,
        "letterhead": {"practice": "South", "lines": [], "logo": "", "fax": "12"},
    }
    store.change(theme="dark")
    assert content(file)["theme"] == "dark"
    assert store.problem == ""


@pytest.mark.parametrize("damaged", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b'{"scale": 1', b"[" * 100_000, b'"text"'])
def test_a_damaged_file_is_kept_aside_and_said(file: Path, damaged: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damaged)
    store = PreferenceStore(file)
    assert store.now == Preferences()
    assert "cannot be read" in store.problem
    assert file.read_bytes() == damaged
    store.change(unit="lbf")
    aside = file.with_name("preferences.json.old")
    assert aside.read_bytes() == damaged
    assert str(aside) in store.problem
    assert PreferenceStore(file).now == Preferences(unit="lbf")


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(file: Path) -> None:
    file.parent.mkdir()
    for text in ("first", "second"):
        file.write_text(text)
        PreferenceStore(file).change(voice=True)
    assert [file.with_name(f"preferences.json.{end}").read_text() for end in ("old", "old1")] == ["first", "second"]


def test_a_file_that_is_damaged_meanwhile_loses_no_setting(file: Path) -> None:
    store = PreferenceStore(file)
    store.change(unit="kgf", voice=True)
    file.write_text("{")
    store.change(theme="dark")
    assert PreferenceStore(file).now == Preferences(unit="kgf", voice=True, theme="dark")


def test_where_it_cannot_be_written_the_change_holds_for_this_run_and_is_kept_later(tmp_path: Path) -> None:
    room = tmp_path / "room"
    room.write_text("a file where a folder is needed")
    store = PreferenceStore(room / "preferences.json")
    store.change(unit="kgf")
    assert store.now.unit == "kgf"
    assert str(room) in store.problem
    assert "until the end" in store.problem
    room.unlink()
    store.change(voice=True)
    assert store.problem == ""
    assert PreferenceStore(store.path).now == Preferences(unit="kgf", voice=True)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_ones_own(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    store = PreferenceStore(tmp_path / "preferences.json")
    store.change(unit="kgf")
    tmp_path.chmod(0o700)
    assert store.now.unit == "kgf"
    assert "Permission denied" in store.problem
    assert list(tmp_path.iterdir()) == []


def test_a_folder_named_by_mistake_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "dear").write_text("x")
    store = PreferenceStore(tmp_path)
    assert "cannot be read" in store.problem
    store.change(unit="kgf")
    assert "cannot be kept" in store.problem
    assert (tmp_path / "dear").read_text() == "x"


@pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")
def test_a_file_that_is_a_link_stays_one(tmp_path: Path) -> None:
    there = tmp_path / "dotfiles.json"
    there.write_text("{}")
    link = tmp_path / "preferences.json"
    link.symlink_to(there)
    PreferenceStore(link).change(unit="kgf")
    assert link.is_symlink()
    assert content(there) == {"unit": "kgf"}


_WRITER = """
import sys
from pathlib import Path
from nktsense.preferences import PreferenceStore
store = PreferenceStore(Path(sys.argv[1]))
for number in range(302):
    store.change(**{sys.argv[2]: float(number % 7 + 2), sys.argv[3]: str(number)})
    kept = PreferenceStore(store.path).now
    assert getattr(kept, sys.argv[3]) == str(number), "lost"
    assert store.problem == "", store.problem
"""


def test_two_processes_that_write_lose_nothing_of_each_other(file: Path) -> None:
    file.parent.mkdir()
    pairs = (("next_after_s", "tester"), ("lock_after_min", "battery"))
    both = [subprocess.Popen([sys.executable, "-c", _WRITER, str(file), *pair]) for pair in pairs]
    while any(process.poll() is None for process in both):
        assert PreferenceStore(file).problem == ""  # a reader never meets half a file
    assert [process.returncode for process in both] == [0, 0]
    assert PreferenceStore(file).now == Preferences(next_after_s=2.0, tester="301", lock_after_min=2.0, battery="301")
    assert {path.name for path in file.parent.iterdir()} == {"preferences.json", "preferences.json.lock"}


def test_what_another_process_chose_is_taken_over(file: Path) -> None:
    first, second = PreferenceStore(file), PreferenceStore(file)
    first.change(unit="kgf")
    assert second.change(voice=True) == Preferences(unit="kgf", voice=True)


def test_the_place_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NKTSENSE_PREFERENCES", str(tmp_path / "here.json"))
    assert preferences_file() == tmp_path / "here.json"
    monkeypatch.delenv("NKTSENSE_PREFERENCES")
    assert preferences_file().name == "preferences.json"
