"""A terminal at which nobody types hides names and results; a recording goes on, and only the passphrase opens."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nktsense.errors import KeyMissingError, SettingsError
from nktsense.verbs.session.guard import Guard
from nktsense.verbs.session.told import Teller
from tests.app.session_script import GIVES_WAY, OPENING, records, run


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def right(text: str) -> bool:
    if text != "open sesame":
        raise KeyMissingError("That is not the passphrase.")
    return True


def guard_of(clock: Clock) -> Guard:
    guard = Guard(60.0, right, clock)
    guard.teller = Teller(json=True)
    return guard


def test_silence_locks_and_only_the_passphrase_opens(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    guard = guard_of(clock)
    clock.now_s = 59
    guard.look(recording=False)
    assert guard.open
    assert not guard.take("show")  # a line that is for the session
    clock.now_s = 118
    guard.look(recording=True)
    assert guard.open
    clock.now_s = 120
    guard.look(recording=True)
    assert not guard.open
    for line in ("show", "", "open says me"):
        assert guard.take(line)  # nothing of it reaches the session
        assert not guard.open
    assert guard.take("open sesame")
    assert guard.open
    assert "sesame" not in capsys.readouterr().out


def test_a_clock_set_back_neither_opens_nor_holds_off() -> None:
    clock = Clock()
    guard = guard_of(clock)
    clock.now_s = 50
    guard.look(recording=False)
    clock.now_s = 0
    guard.look(recording=False)
    clock.now_s = 11
    guard.look(recording=False)
    assert not guard.open


def test_the_lock_cannot_be_switched_off() -> None:
    with pytest.raises(SettingsError):
        Guard(1e9)
    with pytest.raises(SettingsError):
        Guard(0.0)


@pytest.mark.ci
@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_a_locked_terminal_records_on_and_shows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pty

    records(tmp_path, monkeypatch)
    phrase = tmp_path / "phrase"
    phrase.write_text("correct horse battery\n")
    phrase.chmod(0o600)
    assert run("records", "passphrase", "--new-passphrase-file", str(phrase)).code == 0
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    near, far = pty.openpty()
    command = [sys.executable, "-m", "nktsense", "session", "start", "--battery", "low-back", "--side", "left"]
    command += ["--target", "150", "--client", "C-1", "--tester", "T1", "--lock-after-min", "0.05"]
    child = subprocess.Popen(command, stdin=far, stdout=far, stderr=far, start_new_session=True)
    os.close(far)
    told = Told(near)
    try:
        told.until("Passphrase of the records:")
        told.type("correct horse battery")
        told.until("Record history")
        slow = GIVES_WAY.replace("speed=0", "speed=20")
        told.type(*OPENING, f"device {slow}", "test gluteus_maximus left lever 0.3 pain 1")
        told.until("Locked: nobody typed")
        told.until("trial 3: recorded, result hidden (hidden)")
        after = told.text[told.text.index("Locked") :]
        assert "Gave way" not in after
        told.type("show")
        told.until("not the passphrase")
        time.sleep(1.1)  # a wrong one makes the next wait
        told.type("correct horse battery")
        told.until("Open.")
        told.type("show")
        told.until("Gave way")
        assert "correct horse" not in told.text
    finally:
        child.terminate()
        child.wait(20)
        os.close(near)
    assert run("session", "list", "--open", "--passphrase-file", str(phrase)).text


class Told:
    """What a terminal shows."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor, self.text, self._read = descriptor, "", 0

    def until(self, words: str, timeout_s: float = 60.0) -> None:
        ends_s = time.monotonic() + timeout_s
        while words not in self.text[self._read :]:
            assert time.monotonic() < ends_s, self.text[-3000:]
            self.text += os.read(self._descriptor, 65536).decode("utf-8", "replace").replace("\r\n", "\n")
        self._read = self.text.index(words, self._read) + len(words)

    def type(self, *lines: str) -> None:
        for line in lines:
            os.write(self._descriptor, f"{line}\n".encode())
