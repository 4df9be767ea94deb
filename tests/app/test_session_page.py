"""The walk-through in docs/session.md is run as it stands, and must be answered as it says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nktsense.cli import app

PAGE = Path(__file__).resolve().parents[2] / "docs" / "session.md"
BLOCKS = re.findall(r"```(console|session)\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


def answered(line: str) -> str:
    """Return a pattern of a line of the page: … stands for anything."""
    return ".*".join(re.escape(part) for part in line.strip().split("…"))


def commands() -> list[tuple[str, list[str], list[str]]]:
    """Return each command of the page with the lines that are typed into it and those that it is to answer."""
    found: list[tuple[str, list[str], list[str]]] = []
    for kind, text in BLOCKS:
        for line in text.splitlines():
            if kind == "console" and line.startswith("$ "):
                found.append((line[2:], [], []))
            elif kind == "session" and line and not line.startswith((" ", ">")):
                found[-1][1].append(line)
            elif line.strip():
                found[-1][2].append(line)
    return found


def test_the_walk_through_is_answered_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NKTSENSE_RECORDS", str(tmp_path / "records.db"))
    monkeypatch.setenv("NKTSENSE_KEY_FILE", str(tmp_path / "key"))
    monkeypatch.chdir(tmp_path)
    told = commands()
    assert [command.split()[1:3] for command, _, _ in told[:3]] == [
        ["client", "add"],
        ["records", "tester"],
        ["session", "start"],
    ]
    for command, lines, expected in told:
        program, *arguments = shlex.split(command)
        assert program == "nktsense"
        result = CliRunner().invoke(app, arguments, input="".join(f"{line}\n" for line in lines))
        assert result.exit_code == 0, (command, result.output[-2000:], result.exception)
        left = result.stdout.splitlines()
        for line in expected:
            pattern = re.compile(answered(line))
            at = next((i for i, said in enumerate(left) if pattern.match(said.strip())), None)
            assert at is not None, f"{command}: {line!r} does not come, after it was left with\n" + "\n".join(left[:40])
            left = left[at + 1 :]


def test_every_command_and_option_of_the_page_is_there() -> None:
    text = PAGE.read_text("utf-8")
    named = {tuple(words.split()) for words in re.findall(r"nktsense ((?:session|client|records) [a-z]+)", text)}
    assert len(named) > 10
    for group, verb in named:
        shown = CliRunner().invoke(app, [group, verb, "--help"])
        assert shown.exit_code == 0, (group, verb)
    start = CliRunner().invoke(app, ["session", "start", "--help"], env={"COLUMNS": "200"}).stdout
    for option in ("--seed", "--sham", "--blind", "--sem-n", "--sem-source", "--lock-after-min", "--json", "--device"):
        assert option in text
        assert option in start
