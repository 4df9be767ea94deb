"""The other side of LSL tests; that all stays on this machine and in this run, tests/conftest.py sees to."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nktsense.acquire import lsl_find

PEER = Path(__file__).with_name("peer.py")


@pytest.fixture(autouse=True)
def others_answer_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """All are on this machine."""
    monkeypatch.setattr(lsl_find, "_SETTLE_S", 0.6)


class Peer:
    """The other side, in a process of its own."""

    def __init__(self, role: str, **options: Any) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(PEER), role, json.dumps(options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hear(self) -> Any:
        """The next thing it says."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the other side ended without a word"
        return json.loads(line)

    def say(self, word: str = "go") -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def peer() -> Iterator[Callable[..., Peer]]:
    started: list[Peer] = []

    def start(role: str, **options: Any) -> Peer:
        started.append(Peer(role, **options))
        return started[-1]

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def name() -> str:
    return f"nkt {uuid.uuid4().hex[:12]}"
