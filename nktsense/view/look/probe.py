"""Whether this machine can show a window, found out without Qt.

Qt ends the whole process when its platform plug-in cannot start, so the question has to be settled before the
first ``QApplication``. Nothing here imports Qt.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Final, NamedTuple

from nktsense.errors import WindowUnavailableError

_CONNECT_TIMEOUT_S: Final = 2.0
_NO_SCREEN_ADVICE: Final = (
    "run it on a machine with a screen, or set QT_QPA_PLATFORM=offscreen where nobody needs to look"
)

_kept_connections: Final[dict[str, int]] = {}
"""Connections to X servers, never closed: a server starts anew when its last client leaves, and would turn
Qt away while it does."""


class _Library(NamedTuple):
    file: str
    debian: str
    fedora: str


_COMMON: Final = (
    _Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    _Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    _Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _Library("libX11.so.6", "libx11-6", "libX11"),
    _Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _Library("libfreetype.so.6", "libfreetype6", "freetype"),
    _Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
)
_XCB: Final = (
    _Library("libxcb.so.1", "libxcb1", "libxcb"),
    _Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    _Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    _Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    _Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    _Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    _Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    _Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    _Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    _Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    _Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    _Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    _Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    _Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    _Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    _Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
_WAYLAND: Final = (
    _Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    _Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)


def window_problem() -> str | None:
    """Return None where a window can be shown, else one plain sentence: what is missing, and what to do."""
    for package in ("PySide6", "shiboken6", "pyqtgraph"):
        if importlib.util.find_spec(package) is None:
            return (
                f"This machine cannot show a window: the Python package {package} is not installed; "
                "install nktsense again with its dependencies (pip install --force-reinstall nktsense)."
            )
    if sys.platform.startswith("linux"):
        return _linux_problem(os.environ)
    if sys.platform == "darwin" and "SSH_CONNECTION" in os.environ and "QT_QPA_PLATFORM" not in os.environ:
        return f"This machine cannot show a window over a remote shell: {_NO_SCREEN_ADVICE}."
    return None


def require_window() -> None:
    """Return where a window can be shown.

    Raises:
        WindowUnavailableError: It cannot; the message says what is missing and what to do.
    """
    problem = window_problem()
    if problem is not None:
        raise WindowUnavailableError(problem)


def _linux_problem(env: Mapping[str, str]) -> str | None:
    problems = [_platform_problem(name, env) for name in _platforms(env)]
    # Qt takes the first platform that starts, so one sound platform is enough.
    return None if None in problems else problems[0]


def _platforms(env: Mapping[str, str]) -> list[str]:
    """Return the names of the Qt platforms that will be tried, in order."""
    wished = env.get("QT_QPA_PLATFORM", "")
    names = [part.split(":", 1)[0].strip() for part in wished.split(";")]
    names = [name for name in names if name]
    if names:
        return names
    return ["wayland", "xcb"] if env.get("WAYLAND_DISPLAY") else ["xcb"]


def _platform_problem(name: str, env: Mapping[str, str]) -> str | None:
    family = "wayland" if name.startswith("wayland") else name
    if family == "xcb" and not env.get("DISPLAY"):
        return f"This machine cannot show a window: no screen is set (DISPLAY is empty); {_NO_SCREEN_ADVICE}."
    wanted = {"xcb": _COMMON + _XCB, "wayland": _COMMON + _WAYLAND}.get(family, _COMMON)
    missing = [library for library in wanted if _load_error(library.file) is not None]
    if missing:
        return _missing_sentence(missing)
    plugin_problem = _plugin_problem(family)
    if plugin_problem is not None:
        return plugin_problem
    if family == "xcb":
        return _x11_problem(env["DISPLAY"])
    if family == "wayland":
        return _wayland_problem(env)
    return None


def _load_error(file: str) -> str | None:
    try:
        ctypes.CDLL(file)
    except OSError as error:
        return str(error)
    return None


def _missing_sentence(missing: Iterable[_Library]) -> str:
    libraries = list(missing)
    files = ", ".join(library.file for library in libraries)
    debian = " ".join(dict.fromkeys(library.debian for library in libraries))
    fedora = " ".join(dict.fromkeys(library.fedora for library in libraries))
    return (
        f"This machine cannot show a window: the system lacks {files}; install with: "
        f"sudo apt-get install {debian} (Fedora: sudo dnf install {fedora})."
    )


def _plugin_problem(family: str) -> str | None:
    """Load Qt's own plug-in file, which finds any library that the lists above do not name."""
    spec = importlib.util.find_spec("PySide6")
    roots = [] if spec is None else list(spec.submodule_search_locations or [])
    folders = [Path(root) / "Qt" / "plugins" / "platforms" for root in roots]
    folders = [folder for folder in folders if folder.is_dir()]
    if not folders:
        return None  # a distribution's own PySide6 keeps its plug-ins and their dependencies elsewhere
    files = [file for folder in folders for file in sorted(folder.glob(f"libq{family}*.so"))]
    if not files:
        return (
            f'This machine cannot show a window: Qt has no platform called "{family}"; '
            "unset QT_QPA_PLATFORM, or set it to xcb, wayland or offscreen."
        )
    errors = [_load_error(str(file)) for file in files]
    if None in errors:
        return None
    return (
        f"This machine cannot show a window: Qt's {family} platform does not load ({errors[0]}); install the "
        "library named here with your system's package manager."
    )


def _x11_problem(display: str) -> str | None:
    if display in _kept_connections:
        return None
    host, colon, rest = display.rpartition(":")
    number = rest.split(".", 1)[0]
    answers = False
    if colon and number.isdecimal():
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - fixed by the X protocol
        local = host in ("", "unix")
        # libxcb would wait minutes for a host that is silent.
        with nullcontext() if local else _tcp(host.strip("[]"), 6000 + int(number)) as link:
            if (local or link is not None) and _x11_connects(display):
                return None
            answers = link is not None or (local and (_unix_answers(path) or _unix_answers("\0" + path)))
    if answers:
        return (
            f"This machine cannot show a window: the screen at DISPLAY={display} refuses this user; "
            "start nktsense as the user who is logged in at that screen."
        )
    return (
        f"This machine cannot show a window: no screen answers at DISPLAY={display}; "
        f"set DISPLAY to a running screen, {_NO_SCREEN_ADVICE}."
    )


def _x11_connects(display: str) -> bool:
    """Connect as Qt will; libxcb knows the cookies, and reports where Qt would abort."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    _kept_connections[display] = connection
    return True


@contextmanager
def _tcp(host: str, port: int) -> Generator[socket.socket | None]:
    try:
        link = socket.create_connection((host, port), _CONNECT_TIMEOUT_S)
    except (OSError, OverflowError, UnicodeError):
        yield None
        return
    with link:
        yield link


def _wayland_problem(env: Mapping[str, str]) -> str | None:
    name = env.get("WAYLAND_DISPLAY", "wayland-0")
    path = name if name.startswith("/") else str(Path(env.get("XDG_RUNTIME_DIR", "/")) / name)
    if _unix_answers(path):
        return None
    return (
        f"This machine cannot show a window: no screen answers at WAYLAND_DISPLAY={name}; "
        f"start it from within the desktop session, {_NO_SCREEN_ADVICE}."
    )


def _unix_answers(path: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
            link.settimeout(_CONNECT_TIMEOUT_S)
            link.connect(path)
    except OSError:
        return False
    return True
