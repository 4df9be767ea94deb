"""What is put right in the terminal: a trial that counts after all, a wrong side, also after the signature."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.session_script import GIVES_WAY, OPENING, records, run, session


def test_a_trial_and_a_side_are_put_right_and_both_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)
    lines = (
        *OPENING,
        f"device {GIVES_WAY}",
        "test gluteus_maximus left lever 0.3 pain 1",
        "wait",
        "aside 3 pad slipped",
        "again 3 it had not slipped",
        "again",
        "again 1 it counts anyhow",
        "pain 1",
        "done",
        "correct 1 gluteus_maximus right | the left was said",
        "correct 1 gluteus_maximus right | once more",
        "correct 2 gluteus_maximus right | no such test",
        "correct one",
        "close only this was wanted",
    )
    said = session("--client", "C-1", "--tester", "T1", lines=lines)
    assert said.one("counted_again")["trial"] == 3
    assert said.one("corrected")["test"] == 1
    assert said.refusals == ["usage", "not_set_aside", "correction", "unknown_test", "usage"]
    identifier = said.one("closed")["session"]
    text = run("session", "show", identifier, json_lines=False).text
    assert "was set aside (pad slipped) and counted again: it had not slipped" in text
    assert "recorded as gluteus_maximus, left; corrected by T1: the left was said" in text
    assert "T1: corrected test 1 to gluteus_maximus, right: the left was said" in text


def test_a_closed_and_signed_session_is_corrected_and_says_that_it_is_to_be_signed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(tmp_path, monkeypatch)
    lines = (*OPENING, "meter Grip 7", "test gluteus_maximus left lever 0.3 pain 1", "stop tired", "close no time")
    identifier = session("--client", "C-1", "--tester", "T1", lines=lines).one("closed")["session"]
    wrong = ("session", "correct", identifier, "1", "gluteus_maximus")
    why = ("--tester", "T1", "--reason", "the left was said")
    first = json.loads(run(*wrong, "right", *why).text)
    assert (first["side"], first["needs_signature"]) == ("right", False)
    assert run("session", "sign", identifier, "--tester", "T1", "--meaning", "reviewed").code == 0
    again = run(*wrong, "left", *why, json_lines=False)
    assert "sign a further version" in again.text
    assert run(*wrong, "left", *why).code != 0  # it is of the left already
    assert run(*wrong, "up", *why).code != 0
    amended = run("session", "sign", identifier, "--tester", "T1", "--meaning", "reviewed", "--amends", "wrong side")
    assert amended.code == 0
    row = json.loads(run("session", "show", identifier).text)
    assert [(was["side"], was["by"]) for was in row["tests"][0]["corrected"]] == [("left", "T1"), ("right", "T1")]
    assert run("records", "verify").code == 0
