"""What a session looks like afterwards, on a narrow terminal, and where nobody can type."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nktsense.protocol.notice import NEW_WEAKNESS, SHORT_NOTICE
from nktsense.verbs.session.ear import Ear
from tests.app.session_script import GIVES_WAY, MADE, OPENING, a_test, records, run, session


def test_what_was_lifted_and_set_aside_is_shown_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    lines = (
        *OPENING[:3],
        "y the ankle is swollen",
        *OPENING[3:],
        "as T2",
        "override X-ray of yesterday seen: no fracture",
        "allow the joint is free",
        f"device {GIVES_WAY}",
        "test gluteus_maximus left lever 0.3 pain 1",
        "wait",
        "aside 3 felt odd",
        "pain 2",
        "stop enough for today",
        "close only this was wanted",
    )
    said = session("--client", "C-1", "--tester", "T1", "--tester", "T2", lines=lines)
    identifier = said.one("closed")["session"]
    assert said.one("new_weakness")["text"] == NEW_WEAKNESS
    text = run("session", "show", identifier, json_lines=False).text
    assert NEW_WEAKNESS in text
    for words in (
        "Stops answered yes or unknown: Fracture, dislocation or unstable joint (yes).",
        "This list is not complete and does not replace clinical judgement.",
        "Overridden: fracture. Reason: X-ray of yesterday seen: no fracture",
        "Break tests allowed. Reason: the joint is free",
        "(not counted: other: felt odd)",
        "pain: 1 before, 2 after",
        "by T2.",
    ):
        assert words in text
    row = json.loads(run("session", "show", identifier).text)
    assert row["breaks_allowed"] == ["the joint is free"]
    assert row["tests"][0]["trials"][2]["aside_words"] == "felt odd"
    assert "not complete" in row["screening"]


@pytest.mark.parametrize("source", [f"device {GIVES_WAY}", "meter Grip 7"])
def test_a_pain_that_is_none_begins_no_test(source: str) -> None:
    lines = (*OPENING, source, "test gluteus_maximus left lever 0.3 pain 11", "close nothing was tested")
    said = session(lines=lines)
    assert said.refusals == ["pain_range"]
    assert not said.of("started")
    assert said.of("closed")


def test_a_closed_standard_input_is_the_end_of_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    ear = Ear()
    until = time.monotonic() + 5
    while not ear.ended and time.monotonic() < until:
        assert ear.line() is None
    assert ear.ended


def test_on_a_narrow_terminal_lines_end_at_words() -> None:
    pty = pytest.importorskip("pty")
    termios = pytest.importorskip("termios")
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 60))
    done = subprocess.run(
        [sys.executable, "-m", "nktsense", "session", "start", "--battery", "low-back"],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=slave,
        env={name: value for name, value in os.environ.items() if name != "COLUMNS"} | {"TERM": "xterm"},
        timeout=30,
        check=False,
    )
    os.close(slave)
    text = os.read(master, 65536).decode()
    os.close(master)
    assert done.returncode == 0
    assert all(len(line.rstrip()) <= 60 for line in text.splitlines())
    assert SHORT_NOTICE in " ".join(text.split())


def test_a_profile_holds_for_a_partner_outside_the_battery_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)
    said = session(
        *("--client", "C-1", "--tester", "T2", "--profile", "after-surgery-or-injury", "--rest-s", "60"),
        lines=(
            *OPENING,
            "test gluteus_maximus left break lever 0.3 pain 1",
            *a_test(MADE, "test gluteus_maximus left lever 0.3"),
            f"device {MADE}",
            "partner rectus_femoris left lever 0.3 pain 1",
            "wait",
            "pain 1",
            "done",
            "close enough",
        ),
    )
    assert said.refusals == ["break_refused"]
    first, partner = said.of("setup")
    assert (first["test"], first["target_n"]) == (partner["test"], partner["target_n"]) == ("make", 75.0)
    assert "No break test." in partner["cautions"]


def test_who_lifted_a_stop_and_when_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)
    opening = ("history Fell last week", "movement Limps", "done", "y the ankle is swollen", "none", "none", "done")
    session(
        *("--client", "C-1", "--tester", "T2"),
        lines=(*opening, "override X-ray negative, letter of the surgeon", "close enough"),
    )
    (known,) = [json.loads(line) for line in run("session", "list").text.splitlines()]
    shown = run("session", "show", known["session"])
    answered = json.loads(shown.text)["answered"]
    assert [(row["by"], row["step"]) for row in answered] == [
        ("T2", "answer_item"),
        ("T2", "finish_screening"),
        ("T2", "override_stop"),
    ]
    assert "X-ray negative" in answered[-1]["text"]
    told = run("session", "show", known["session"], json_lines=False)
    assert "T2: overrode fracture: X-ray negative" in told.text


def test_the_trail_tells_who_lifted_a_stop_and_who_read_an_identity(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    records(tmp_path, monkeypatch, client="C-2")
    opening = ("history Fell", "movement Limps", "done", "y", "none", "none", "done")
    lines = (*opening, "override seen the X-ray", "allow the joint is free", "close enough")
    session("--client", "C-1", "--tester", "T2", lines=lines)
    assert run("client", "show", "C-2", "--identity", "--by", "T1").code == 0
    assert run("client", "export", "C-1", "-o", str(tmp_path / "out"), "--by", "T1").code == 0

    def told(*options: str) -> list[tuple[str, str]]:
        said = run("records", "trail", *options)
        assert said.code == 0, said.errors
        return [(row["by"], row["step"] or row["action"]) for row in map(json.loads, said.text.splitlines())]

    assert told("--action", "override_stop") == [("T2", "override_stop")]
    assert told("--action", "read_identity") == [("T1", "read_identity")]
    assert told("--action", "export") == [("T1", "export")]
    mine = told("--client", "C-1")
    assert {("T2", "allow_break_tests"), ("T2", "finish_screening"), ("T2", "close")} <= set(mine)
    assert "read_identity" not in {what for _, what in mine}
    assert len(told("--last", "2")) == 2
    assert "X-ray" not in run("records", "trail", json_lines=False).text


def test_a_blinded_session_is_not_exported_before_its_block_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    said = session("--client", "C-1", "--tester", "T1", "--seed", "7", "--blind", lines=(*OPENING, "quit"))
    identifier = said.one("left")["resume"].split()[3]
    refused = run("client", "export", "C-1", "-o", str(tmp_path / "out"))
    assert "is blinded" in refused.errors
    assert not (tmp_path / "out").exists()
    assert run("session", "close", identifier, "--reason", "only this").code == 0
    assert run("client", "export", "C-1", "-o", str(tmp_path / "out")).code == 0
