"""The records by the command: made, checked, copied, brought back; and every door that stays shut says why."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.app.session_script import records, run


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def phrase(folder: Path, text: str, name: str = "phrase") -> Path:
    file = folder / name
    file.write_text(f"{text}\n")
    file.chmod(0o600)
    return file


def test_init_makes_records_once_and_says_where(tmp_path: Path) -> None:
    place = tmp_path / "other" / "r.db"
    said = run("records", "init", "--records", str(place), "--tester", "T7")
    assert said.code == 0, said.errors
    first = json.loads(said.text)
    assert (first["place"], first["server"]) == (str(place), False)
    assert json.loads(run("records", "testers", "--records", str(place)).text)["code"] == "T7"
    again = json.loads(run("records", "init", "--records", str(place), "--tester", "T7").text)
    assert again["store"] == first["store"]


def test_a_wrong_or_missing_passphrase_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    place = tmp_path / "p.db"
    right = phrase(tmp_path, "correct horse battery")
    wrong = phrase(tmp_path, "something else at all", "wrong")
    made = run("records", "init", "--records", str(place), "--passphrase-file", str(right))
    assert made.code == 0, made.errors
    with_wrong = run("client", "list", "--records", str(place), "--passphrase-file", str(wrong))
    assert with_wrong.code != 0
    assert "something else" not in with_wrong.errors
    assert run("client", "list", "--records", str(place)).code != 0
    assert run("client", "list", "--records", str(place), "--passphrase-file", str(right)).code == 0
    right.chmod(0o644)  # others could read it
    assert run("client", "list", "--records", str(place), "--passphrase-file", str(right)).code != 0


def test_a_passphrase_can_be_added_for_the_day_on_which_the_key_file_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = phrase(tmp_path, "correct horse battery")
    assert run("records", "passphrase", "--new-passphrase-file", str(new)).code == 0
    assert run("records", "passphrase").code != 0  # no terminal to ask on
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    (tmp_path / "key").unlink()
    assert "C-1" in run("client", "list", "--passphrase-file", str(new)).text


def test_verify_holds_the_trail_against_a_head_that_was_kept(tmp_path: Path) -> None:
    head = tmp_path / "head.json"
    assert run("records", "head", "-o", str(head), json_lines=False).code == 0
    assert run("records", "head", "-o", str(head), json_lines=False).code != 0  # nothing is overwritten
    copy = tmp_path / "before.db"
    shutil.copy(tmp_path / "records.db", copy)
    run("client", "add", "C-2")
    assert run("records", "verify", "--head", str(head)).code == 0
    later = tmp_path / "later.json"
    run("records", "head", "-o", str(later), json_lines=False)
    shutil.copy(copy, tmp_path / "records.db")  # somebody puts the older file back
    said = run("records", "verify", "--head", str(later))
    assert said.code == 1
    assert json.loads(said.text)["findings"][0]["fault"] == "end of the audit trail missing"
    assert run("records", "verify").code == 0  # without a head that cannot be seen, and it says so
    assert "earlier head" in run("records", "verify", json_lines=False).text
    assert run("records", "verify", "--head", str(tmp_path / "key")).code != 0


def test_a_damaged_file_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    for command in (("client", "list"), ("records", "verify")):
        said = run(*command)
        if said.code != 0:
            break
    assert said.code != 0
    assert "Traceback" not in said.errors
    file.write_bytes(bytes(data[:1000]))
    cut = run("client", "list")
    assert cut.code != 0
    assert "records.db" in cut.errors


def test_a_backup_is_encrypted_and_brings_everything_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "backup" / "b.nktb"
    target.parent.mkdir()
    recovery = phrase(tmp_path, "correct horse battery")
    made = run("records", "backup", str(target), "--backup-passphrase-file", str(recovery))
    assert made.code == 0, made.errors
    assert json.loads(made.text)["rows"]["client"] == 1
    assert not target.read_bytes().startswith(b"SQLite format 3")
    assert run("records", "backup", str(target)).code != 0  # never over another
    place = tmp_path / "again" / "r.db"
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    options = ("--records", str(place), "--passphrase-file", str(recovery))
    back = run("records", "restore", str(target), *options)
    assert back.code == 0, back.errors
    assert "C-1" in run("client", "list", *options).text
    assert json.loads(run("records", "verify", *options).text)["findings"] == []
    assert run("records", "restore", str(target), *options).code != 0  # there are records now


def test_migrate_of_tables_of_today_has_nothing_to_do() -> None:
    said = run("records", "migrate")
    assert said.code == 0, said.errors
    row = json.loads(said.text)
    assert (row["before"] == row["after"], row["backup"]) == (True, None)


def test_testers_are_kept_with_their_credentials(tmp_path: Path) -> None:
    assert run("records", "tester", "T1", "--name", "Tess", "--nkt-training", "level 2").code == 0
    assert run("records", "tester", "T2", "--left").code == 0
    codes = [json.loads(line)["code"] for line in run("records", "testers").text.splitlines()]
    assert codes == ["T1"]
    every = [json.loads(line) for line in run("records", "testers", "--all").text.splitlines()]
    assert [(one["code"], one["licensed"], one["active"]) for one in every] == [
        ("T1", False, True),
        ("T2", True, False),
    ]
    assert run("records", "tester", "no code").code != 0


def test_a_file_has_no_roles_and_says_so() -> None:
    shown = json.loads(run("records", "roles").text)
    assert {row["role"] for row in shown["roles"]} >= {"nktsense_clinician", "nktsense_researcher"}
    said = run("records", "roles", "--install")
    assert said.code != 0
    assert "file" in said.errors
    assert run("records", "roles", "--grant", "somebody").code != 0


@pytest.mark.parametrize("place", ["mysql://x/y", "postgresql://far.example/db?sslmode=disable", ""])
def test_a_place_that_is_none_is_refused_without_telling_secrets(place: str) -> None:
    said = run("client", "list", "--records", place.replace("//far", "//me:secret@far"))
    assert said.code != 0
    assert "secret" not in said.errors + said.text


@pytest.mark.parametrize("place", ["x:secret@://far", "postgresql://me:secret@/db?host=/nowhere&no_such_option=secret"])
def test_an_address_that_is_none_is_not_repeated(place: str) -> None:
    said = run("client", "list", "--records", place)
    assert "RecordsError" in said.errors
    assert "secret" not in said.errors + said.text


def test_a_passphrase_on_standard_input_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    options = ("--passphrase-file", "-")
    place, target, new = (str(tmp_path / name) for name in ("s.db", "s.backup", "new.db"))
    for arguments in (
        ("records", "init", "--records", place),
        ("records", "backup", target, "--records", place),
        ("records", "restore", target, "--records", new),
        ("client", "list", "--records", new),
    ):
        said = run(*arguments, *options, lines=["correct horse battery"])
        assert said.code == 0, (arguments, said.errors)
    with_mark = phrase(tmp_path, "\ufeffcorrect horse battery\r")  # as some editors write it
    assert run("client", "list", "--records", new, "--passphrase-file", str(with_mark)).code == 0


@pytest.mark.parametrize(("name", "what"), [("folder", "is not a file"), ("plain.db", "plain SQLite")])
def test_what_is_no_encrypted_file_is_told_before_a_key_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, what: str
) -> None:
    (tmp_path / "folder").mkdir()
    with closing(sqlite3.connect(tmp_path / "plain.db")) as plain:
        plain.execute("CREATE TABLE recipes (id)")
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    before = sorted(path.name for path in tmp_path.iterdir())
    for arguments in (("client", "list"), ("client", "add", "C-9"), ("records", "migrate"), ("records", "init")):
        assert what in run(*arguments, "--records", str(tmp_path / name)).errors
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_head_of_other_records_is_told_as_that_and_the_right_one_with_its_day(tmp_path: Path) -> None:
    other = str(tmp_path / "other.db")
    run("records", "init", "--records", other)
    for name, options in (("mine", ()), ("others", ("--records", other))):
        run("records", "head", "-o", str(tmp_path / name), *options)
    said = run("records", "verify", "--head", str(tmp_path / "others"))
    assert said.code == 1
    assert [one["fault"] for one in json.loads(said.text)["findings"]] == ["head of other records"]
    right = run("records", "verify", "--head", str(tmp_path / "mine"), json_lines=False)
    assert right.code == 0
    assert json.loads((tmp_path / "mine").read_text())["exported"] in right.text


def test_only_the_recordings_are_checked_where_that_is_asked_for(tmp_path: Path) -> None:
    said = run("records", "verify", "--only-recordings", json_lines=False)
    assert said.code == 0
    assert "Nothing but the recordings" in said.text


def test_a_restore_says_that_who_was_erased_since_is_back(tmp_path: Path) -> None:
    target, place = str(tmp_path / "b.backup"), str(tmp_path / "again.db")
    run("records", "backup", target)
    erased = json.loads(run("client", "erase", "C-1", "--reason", "wished", "--yes").text)
    assert [one["place"] for one in erased["backups"]] == [target]
    said = run("records", "restore", target, "--records", place, json_lines=False)
    assert "erase again" in said.text
    assert "C-1" in run("client", "list", "--records", place).text
    again = run("client", "erase", "C-1", "--reason", "wished", "--yes", "--records", place)
    assert again.code == 0, again.errors
    assert run("client", "list", "--records", place).text == ""
