"""That the conformance suite fails for drivers that are wrong, and passes for the same driver made right."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.ci, pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")]

DRIVERS = """
from dataclasses import replace

from firmware_bridge.codec import SampleEvent
from firmware_bridge.codecs import AsciiLineCodec
from firmware_bridge.conformance import Example
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import check_options, serial_link, user_sign
from firmware_bridge.link_device import LinkDevice

LINES = [f"{i / 4}\\r\\n".encode() for i in range(1, 21)]


class Right:
    schemes = ("serial",)
    summary = "a line device"
    evidence = "A"
    sign = 1
    codec = staticmethod(lambda: AsciiLineCodec("plain", "N"))
    device = LinkDevice

    @classmethod
    def make(cls, address):
        check_options(address, "It", frozenset({"driver", "sign"}))
        return cls.device(serial_link(address, 9600), cls.codec(), DeviceInfo("x"), cls.sign * user_sign(address))

    @staticmethod
    def examples():
        return [Example(b"\\r\\n" + b"".join(LINES), tuple(i / 4 for i in range(1, 21)))]


class Taring(LinkDevice):
    async def open(self):
        await super().open()
        await self._link.write(b"t")


class Tares(Right):
    device = Taring


class TaresOnSocket(Right):
    schemes = ("serial", "socket")
    device = Taring


class WrongSign(Right):
    sign = -1


class Eager(AsciiLineCodec):
    def feed(self, data):
        events = super().feed(data)
        last = events[-1] if events and len(data) < 40 else None
        if isinstance(last, SampleEvent) and len(last.values) > 1:
            events[-1] = replace(last, values=last.values[:-1])
        return events


class LosesTheLast(Right):
    codec = staticmethod(lambda: Eager("plain", "N"))
"""
NAMES = ("Right", "Tares", "TaresOnSocket", "WrongSign", "LosesTheLast")


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Put every driver through the suite; return the tests that failed, by driver."""
    folder = tmp_path_factory.mktemp("drivers")
    (folder / "third_party.py").write_text(DRIVERS)
    about = folder / "third_party-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: third-party\nVersion: 1.0\n")
    points = "\n".join(f"{name.lower()} = third_party:{name}" for name in NAMES)
    (about / "entry_points.txt").write_text(f"[firmware_bridge.drivers]\n{points}\n")
    chosen = [f"--nktsense-driver={name.lower()}" for name in NAMES]
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "--tb=no", "-p", "no:cacheprovider", "--pyargs"]
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [*command, "firmware_bridge.conformance", *chosen],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "passed" in done.stdout, done.stdout + done.stderr
    out: dict[str, set[str]] = {name.lower(): set() for name in NAMES}
    for test, name in re.findall(r"^FAILED \S*::(\w+)\[.*?(\w+)-0[-\]]", done.stdout, re.MULTILINE):
        out[name].add(test)
    return out


def test_the_right_driver_passes(failed: dict[str, set[str]]) -> None:
    assert failed["right"] == set()


@pytest.mark.parametrize("name", ["tares", "taresonsocket"])
def test_one_that_writes_a_tare_fails_by_whichever_line(failed: dict[str, set[str]], name: str) -> None:
    assert failed[name] == {"test_a_session_writes_its_commands_and_nothing_else"}


def test_one_with_the_wrong_sign_fails(failed: dict[str, set[str]]) -> None:
    assert {"test_the_values_are_those_that_were_sent", "test_the_sign_can_be_turned"} <= failed["wrongsign"]


def test_one_that_loses_the_last_reading_of_a_piece_fails(failed: dict[str, set[str]]) -> None:
    assert {"test_any_cutting_gives_the_same", "test_any_bytes_in_any_cutting"} <= failed["losesthelast"]
