from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from nktsense.errors import WindowUnavailableError
from nktsense.view.look import probe

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks for a Linux screen")
ASK = """
import sys
from nktsense.view import require_window, window_problem
from nktsense.errors import WindowUnavailableError
print(window_problem())
try:
    require_window()
except WindowUnavailableError as error:
    print(error)
assert not [name for name in sys.modules if name.startswith("PySide6")], "Qt was imported"
"""


def ask(**env: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    clean["PYTHONPATH"] = os.pathsep.join(p for p in sys.path if p)
    clean["PYTHONIOENCODING"] = "utf-8"
    return subprocess.run(
        [sys.executable, "-c", ASK], env=clean | env, capture_output=True, text=True, timeout=60, check=False
    )


@LINUX
@pytest.mark.parametrize(
    "env",
    [
        {"DISPLAY": ":7654"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ""},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": "127.0.0.1:64000"},
        {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "nowhere", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"QT_QPA_PLATFORM": "no-such-platform"},
    ],
    ids=["no-server", "nonsense", "empty", "closed-port", "wayland", "unknown-platform"],
)
def test_a_missing_screen_is_one_sentence_and_no_crash(env: dict[str, str]) -> None:
    done = ask(**env)
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.strip().splitlines()
    assert first.startswith("This machine cannot show a window")
    assert first.endswith(".")
    assert first == second


@LINUX
def test_the_first_platform_that_works_is_enough() -> None:
    if ask(QT_QPA_PLATFORM="offscreen").stdout.strip() != "None":
        pytest.skip("Qt's system libraries are missing")
    assert ask(QT_QPA_PLATFORM="xcb;offscreen", DISPLAY=":7654").stdout.strip() == "None"


@LINUX
def test_a_screen_that_answers_nonsense_is_refused(tmp_path: Path) -> None:
    """A server that closes at once, as one does that refuses the user."""
    if ask(QT_QPA_PLATFORM="offscreen").stdout.strip() != "None":
        pytest.skip("Qt's system libraries are missing")
    with socket.socket() as server:
        for number in range(40, 400):
            try:
                server.bind(("127.0.0.1", 6000 + number))
                break
            except OSError:
                continue
        server.listen(0)
        server.settimeout(0.01)
        code = (
            "import threading, socket, sys\n"
            f"s = socket.socket(fileno={server.fileno()})\n"
            "def serve():\n"
            "    while True:\n"
            "        s.accept()[0].close()\n"
            "threading.Thread(target=serve, daemon=True).start()\n"
            "from nktsense.view import window_problem\n"
            "print(window_problem())\n"
        )
        server.settimeout(None)
        env = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
        env |= {
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": f"127.0.0.1:{number}",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=env, pass_fds=[server.fileno()], capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    if "the system lacks" in done.stdout:
        pytest.skip(f"libraries of the X window system are missing: {done.stdout.strip()}")
    assert "refuses this user" in done.stdout, done.stderr


@LINUX
def test_missing_libraries_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libEGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(probe, "_load_error", lambda file: "absent" if file in absent else None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":0")
    problem = probe.window_problem()
    assert problem is not None
    assert "apt-get install libegl1 libxcb-cursor0 (" in problem
    assert "dnf install libglvnd-egl xcb-util-cursor)" in problem
    assert "libxkbcommon" not in problem


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(WindowUnavailableError, match="PySide6 is not installed"):
        probe.require_window()
