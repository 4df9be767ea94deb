"""Which tests take long (`.ci/run` runs them; `uv run pytest -m ci` does on request).

And what keeps a run to itself: liblsl, and the folder of calibrations, which is never the user's own; and quick: what
modules compile to is kept between runs, as many tests start a program, and what tests write lies in memory.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import tempfile
import uuid
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

from nktsense.view import window_problem

_EXAMPLES: Final = 40
"""Of each test by hypothesis that names no number of its own; ``--hypothesis-profile default`` takes its usual 100."""
_ENOUGH_BYTES: Final = 4 << 30

_LONGER: Final = (
    "tests/lsl/",
    "tests/acquire/test_unusable.py",
    "tests/app/test_calibrations.py",
    "tests/app/test_captures.py",
    "tests/app/test_client_verb.py",
    "tests/app/test_compare_verb.py",
    "tests/app/test_identify_ble.py",
    "tests/app/test_live_addresses.py",
    "tests/app/test_outsider.py",
    "tests/app/test_record_ends.py",
    "tests/app/test_record_kill.py",
    "tests/app/test_records_verb.py",
    "tests/app/test_session_shown.py",
    "tests/app/test_together_verb.py",
    "tests/bridge/ble/test_ble_link.py",
    "tests/bridge/ble/test_ble_models.py",
    "tests/bridge/ble/test_ble_streams.py",
    "tests/bridge/gauges/test_gauge_polling.py",
    "tests/bridge/gauges/test_serial_ports.py",
    "tests/bridge/test_link_device.py",
    "tests/bridge/test_serial_any.py",
    "tests/bridge/test_stored_calibration.py",
    "tests/calibration/evaluate/test_coverage_in_use.py",
    "tests/calibration/evaluate/test_faults.py",
    "tests/calibration/kept/test_archive_crash.py",
    "tests/recording/test_salvage.py",
    "tests/records/test_damage.py",
    "tests/records/test_keys.py",
    "tests/records/test_two_writers.py",
    "tests/view/test_accessible.py",
    "tests/view/test_devices_page.py",
    "tests/view/test_history_page.py",
    "tests/view/test_house_killed.py",
    "tests/view/test_house_low_back.py",
    "tests/view/test_house_start.py",
    "tests/view/test_live_troubles.py",
    "tests/view/test_report_page.py",
    "tests/view/test_session_sheets_tests.py",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if any(place in item.nodeid for place in _LONGER):
            item.add_marker(pytest.mark.ci)


_LSL: Final = """[ports]
IPv6 = disable
[multicast]
ResolveScope = machine
AddressesOverride = {{127.0.0.1}}
[lab]
KnownPeers = {{127.0.0.1}}
SessionID = {session}
[tuning]
MulticastMinRTT = 0.1
UnicastMinRTT = 0.1
ContinuousResolveInterval = 0.1
TimeProbeInterval = 0.01
TimeProbeMaxRTT = 0.05
[log]
level = -3
"""


def pytest_configure(config: pytest.Config) -> None:
    """Tell liblsl to speak to no other computer, and to hear no other test run nor worker; give calibrations a folder.

    It reads this once in a process, at its first use, which any test may be; children inherit it.
    """
    handle, name = tempfile.mkstemp(suffix=".cfg", prefix="lsl_api_")
    with os.fdopen(handle, "w") as file:
        file.write(_LSL.format(session=uuid.uuid4().hex))
    changed = ("LSLAPICFG", "NKTSENSE_CALIBRATIONS", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "TMPDIR")
    kept = {variable: os.environ.get(variable) for variable in changed}
    _keep_bytecode(config)
    _write_into_memory()
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell that runs the tests in the background had them ignore Ctrl-C, and programs under test inherit that.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    calibrations = tempfile.mkdtemp(prefix="calibrations_")
    if not config.getoption("--hypothesis-profile", default=None):
        settings.load_profile("usual")
    os.environ |= {"LSLAPICFG": name, "NKTSENSE_CALIBRATIONS": str(Path(calibrations) / "none yet")}

    def undo() -> None:
        for variable, before in kept.items():
            os.environ.pop(variable, None)
            if before is not None:
                os.environ[variable] = before
        Path(name).unlink(missing_ok=True)
        shutil.rmtree(calibrations, ignore_errors=True)

    config.add_cleanup(undo)
    _load_qt(config)


# How long an example takes is no property: a machine that is busy elsewhere would fail any of them.
_BUSY: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("usual", parent=_BUSY, max_examples=_EXAMPLES)
settings.register_profile("default", parent=_BUSY)


def _write_into_memory() -> None:
    """Let what tests write lie in memory where there is room: programs are killed in tests, the power is not cut."""
    shared = Path("/dev/shm")
    writable = shared.is_dir() and os.access(shared, os.W_OK)
    if "TMPDIR" not in os.environ and writable and shutil.disk_usage(shared).free > _ENOUGH_BYTES:
        os.environ["TMPDIR"] = str(shared)
        tempfile.tempdir = None


def _keep_bytecode(config: pytest.Config) -> None:
    """Let workers and the programs that tests start share one store of bytecode, also where none is to be written."""
    if os.environ.get("PYTHONDONTWRITEBYTECODE") and config.pluginmanager.hasplugin("cacheprovider") and config.cache:
        del os.environ["PYTHONDONTWRITEBYTECODE"]
        sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = str(config.cache.mkdir("bytecode"))
        sys.dont_write_bytecode = False


def pytest_addoption(parser: pytest.Parser) -> None:
    """The one setting of pytest-qt that is used here, so that a run without it does not take it for a mistake."""
    with contextlib.suppress(ValueError):  # pytest-qt, loaded by hand, has told it already
        parser.addini("qt_api", "Which Qt pytest-qt uses.")


def _load_qt(config: pytest.Config) -> None:
    """Load pytest-qt where a window can be shown."""
    # Before Qt is imported anywhere: the platform cannot be changed afterwards.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if window_problem() is None:
        config.pluginmanager.import_plugin("pytestqt.plugin")
