"""Whatever a device is reached by, its address alone opens the same window and shows its force."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import subprocess
import sys
import uuid
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported anywhere

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from firmware_bridge import SampleBlock, open_device
from firmware_bridge.drivers import ble as ble_drivers
from firmware_bridge.virtual import Scenario, VirtualDynamometer, make_speaker, play
from tests.app.live_child import Shown, watch

ON_AIR = str(Path(__file__).parents[1] / "bridge" / "ble")
posix = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")


def window(shown: Shown) -> tuple[int, int, str]:
    """Return how many windows there were, what the verb ended with, and the title."""
    return shown.windows, shown.status, shown.title


def expected(address: str) -> tuple[int, int, str]:
    return 1, 0, f"Break test · {address} – nktsense"


def has_shown(shown: Shown, least_n: float) -> bool:
    """Tell whether a curve was drawn and the large figure came to so much, N."""
    return shown.drawn >= 30 and shown.force_n is not None and shown.force_n >= least_n


@pytest.mark.parametrize("address", ["sim:*", "sim:break"])
def test_a_simulated_device(address: str) -> None:
    shown = watch(f"{address}?speed=3&noise=0", 100.0)
    assert has_shown(shown, 100.0), shown
    assert window(shown) == expected(address)


def test_the_simulated_device_without_a_name_plays_a_break_test() -> None:
    def forces(address: str) -> np.ndarray[Any, Any]:
        async def read() -> list[SampleBlock]:
            device = open_device(address)
            await device.open()
            blocks = [block async for packet in device.packets() for block in packet.blocks if len(block)]
            await device.close()
            return blocks

        return np.concatenate([block.counts for block in asyncio.run(read()) if block.counts is not None])

    np.testing.assert_array_equal(forces("sim:*?speed=0&ramp=400"), forces("sim:break?speed=0&ramp=400"))


@contextmanager
def on_a_port(*, talks: bool, rest_s: float) -> Iterator[str]:
    """Plug a virtual device into a pty; return the port."""
    signal = play(Scenario("hold", rate_hz=80.0, noise=0.0, peak_n=150.0, ramp_n_per_s=600.0, rest_s=rest_s))
    server = VirtualDynamometer(signal, make_speaker("progressor", 80.0), use_socket=False)
    if talks:
        server.begin()
    try:
        yield server.port
    finally:
        server.close()


@posix
def test_a_device_on_a_serial_port() -> None:
    with on_a_port(talks=False, rest_s=1.2) as port:
        shown = watch(f"serial:{port}?driver=progressor", 140.0)
    assert has_shown(shown, 140.0), shown
    assert window(shown) == expected(f"serial:{port}")


@posix
def test_the_only_device_on_any_serial_port(monkeypatch: pytest.MonkeyPatch) -> None:
    from serial.tools import list_ports
    from serial.tools.list_ports_common import ListPortInfo

    with on_a_port(talks=True, rest_s=3.0) as port:
        monkeypatch.setattr(list_ports, "comports", lambda: [ListPortInfo(port)])
        shown = watch("serial:*?listen=1", 140.0)
    assert has_shown(shown, 140.0), shown
    assert window(shown) == expected("serial:*")


@pytest.mark.skipif(importlib.util.find_spec("bumble") is None, reason="bumble is not installed")
def test_the_only_device_near_over_bluetooth(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the radio is another: what bleak gives is bleak's own, with bumble's virtual air behind it."""
    monkeypatch.syspath_prepend(ON_AIR)
    import bleak
    import virtual_dynamometers
    from bumble_backend import Air
    from staged import LateAir

    class Pulled(virtual_dynamometers.ForceBoard):
        """Nobody pulls for a second and a half, then 45 pounds hang on it."""

        def count(self, readings: int) -> list[int]:
            self.last += readings
            return [0 if self.last < 120 else 45] * readings

    async def there(air: Air) -> None:
        await Pulled(air, "C4:00:00:00:00:01").switch_on()

    populate: Callable[[Air], Awaitable[None]] = there
    late = LateAir(populate)
    monkeypatch.setattr(bleak, "BleakScanner", late.scanner)
    monkeypatch.setattr(bleak, "BleakClient", late.client)
    monkeypatch.setattr(ble_drivers, "_LISTEN_S", 2.0)
    shown = watch("ble:*", 200.0)
    assert has_shown(shown, 200.0), shown
    assert window(shown) == expected("ble:*")
    assert shown.force_n == round(45 * 4.4482216152605)


LSL_CONFIG = """[ports]
IPv6 = disable
[multicast]
ResolveScope = machine
AddressesOverride = {{127.0.0.1}}
[lab]
KnownPeers = {{127.0.0.1}}
SessionID = {session}
[log]
level = -3
"""


@pytest.mark.ci
@pytest.mark.skipif(importlib.util.find_spec("pylsl") is None, reason="pylsl is not installed")
def test_a_stream_of_the_lab_streaming_layer(tmp_path: Path) -> None:
    """In a process of its own: liblsl reads its configuration once, and other tests have another."""
    config, name = tmp_path / "lsl_api.cfg", f"nkt {uuid.uuid4().hex[:12]}"
    config.write_text(LSL_CONFIG.format(session=uuid.uuid4().hex))
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.live_child", name],
        cwd=root,
        env={**os.environ, "LSLAPICFG": str(config)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown = Shown(**json.loads(done.stdout))
    assert has_shown(shown, 140.0), shown
    assert window(shown) == expected(f"lsl:{name}")
