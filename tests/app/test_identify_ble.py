"""`identify` of a Bluetooth device that nobody knows: all that it says is kept, and not a word is said to it."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")
sys.path.insert(0, str(Path(__file__).parents[1] / "bridge" / "ble"))

from bumble_backend import Air
from on_air import on_air
from peripheral import short
from virtual_dynamometers import JamarSmart, MuscleMeter
from virtual_peripherals import PROFILE, VirtualProgressor, VirtualScale, frame, reading_kgf

from firmware_bridge import DeviceOpenError
from firmware_bridge.capture import CaptureError, CaptureWriter, read_capture
from firmware_bridge.links.ble_listen import BleListener
from firmware_bridge.notifications import Unwrapper, envelope
from nktsense.cli import app
from nktsense.verbs.ble_captures import BleSaid, Radio, listen_ble
from nktsense.verbs.captures import ble_row

ONE, SCALE = "C4:00:00:00:00:01", "C6:00:00:00:00:01"
READING = bytes.fromhex("0203112AC0191123E10104D201F401D4CB")
"""12.34 kg, from the public notes on this scale."""
FFE1, LEVEL = short("FFE1"), short("2A19")


async def listen(air: Air, target: str, save: Path | None = None, seconds: float = 0.5, **options: Any) -> BleSaid:
    radio = Radio(air.scanner, air.client, search_s=1.0, settle_s=0.1)
    return await listen_ble(f"ble:{target}", target, seconds, save, radio=radio, **options)


def decoded(path: Path, *arguments: str) -> dict[str, Any]:
    result = CliRunner().invoke(app, ["decode", str(path), *arguments, "--json"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return json.loads(result.stdout)


def test_a_device_without_a_known_name_is_recorded_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "unknown.jsonl"
    told: dict[str, Any] = {}

    @on_air
    async def test(air: Air) -> None:
        meter = MuscleMeter(air, ONE, "Thing 7")
        meter.battery_notifies = True
        await meter.switch_on()
        told.update(ble_row("ble:Thing 7", await listen(air, "Thing 7", path), path))
        assert set(meter.log) == {"subscribe", "disconnect"}  # not even the battery is read
        told["said"] = meter.said[0]

    test()
    assert told["channels"] == {"0": FFE1, "1": LEVEL}
    assert read_capture(path).header["channels"] == told["channels"]
    assert read_capture(path).header["address"] == "ble:Thing 7"
    best = told["guesses"][0]
    assert (best["driver"], best["unread_bytes"]) == ("muscle_meter", 0)
    assert best["address"] == f"ble:{ONE}?driver=muscle_meter"
    assert best["samples"] >= 60
    out = tmp_path / "out.csv"
    read = decoded(path, "--driver", "muscle_meter", "-o", str(out))
    assert read["samples"] == best["samples"]
    assert (read["unread_bytes"], read["unit"]) == (0, "N")
    # The device may have sent one packet more than was waited for.
    said = told["said"][: read["samples"]]
    assert read["highest"] == pytest.approx(max(said), rel=1e-9)
    assert read["lowest"] == pytest.approx(min(said), rel=1e-9)


def test_what_must_be_stated_is_told_and_then_read(tmp_path: Path) -> None:
    path = tmp_path / "jamar.jsonl"
    told: dict[str, Any] = {}

    @on_air
    async def test(air: Air) -> None:
        await JamarSmart(air, ONE).switch_on()
        told.update(ble_row("ble:*", await listen(air, "*", path), path))

    test()
    [guess] = told["guesses"]
    assert (guess["driver"], guess["samples"]) == ("jamar", 0)
    assert "&unit=kgf" in guess["needs"]
    read = decoded(path, "--driver", "jamar&unit=lbf")
    assert read["samples"] > 20
    assert read["lowest"] == pytest.approx(100.1 * 4.4482216152605, rel=1e-9)  # its first reading


def test_a_device_that_waits_to_be_asked_is_silent_and_still_recognised(tmp_path: Path) -> None:
    told: dict[str, Any] = {}

    @on_air
    async def test(air: Air) -> None:
        progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
        told.update(ble_row("ble:*", await listen(air, "*", seconds=0.3), None))
        assert progressor.log == ["subscribe", "disconnect"]

    test()
    assert told["bytes"] == 0
    assert [(guess["driver"], guess["samples"]) for guess in told["guesses"]] == [("progressor", 0)]


def test_channels_are_matched_by_what_they_are_and_not_by_their_number(tmp_path: Path) -> None:
    path = tmp_path / "progressor.jsonl"
    channels = {"0": LEVEL, "1": FFE1, "2": PROFILE.notify[0]}
    with CaptureWriter(path, "ble:x", {"channels": channels}) as writer:
        for i in range(4):
            writer.write(envelope(1, b"\x01\x02\x03") + envelope(2, frame(15 * i)), 5.0 + i / 5)
    read = decoded(path, "--driver", "progressor")  # whose frames have no envelopes of their own
    assert (read["samples"], read["unread_bytes"]) == (60, 0)
    assert read["highest"] == pytest.approx(reading_kgf(59) * 9.80665)
    result = CliRunner().invoke(app, ["decode", str(path), "--driver", "force_board"])
    assert "another kind of device" in str(result.exception)
    result = CliRunner().invoke(app, ["decode", str(path), "--driver", "mark10"])
    assert "reads no Bluetooth devices" in str(result.exception)


@pytest.mark.parametrize("asked", [True, False])
def test_a_scale_that_only_advertises(tmp_path: Path, asked: bool) -> None:
    path = tmp_path / "scale.jsonl"
    told: dict[str, Any] = {}

    @on_air
    async def test(air: Air) -> None:
        scale = VirtualScale(air, SCALE)
        await scale.show(READING)

        async def show_again() -> None:
            """Advertise again whenever nobody is connected any more, as such scales do."""
            while True:
                await asyncio.sleep(0.005)
                if scale.idle:
                    await scale.show(READING)

        again = asyncio.create_task(show_again())
        # It lets itself be connected to, and has nothing there: what it advertises is recorded all the same.
        told.update(ble_row("ble:IF_B7", await listen(air, "IF_B7", path, 0.5, broadcast=asked), path))
        again.cancel()
        await asyncio.wait({again})

    test()
    assert told["channels"] == {"255": "advertisement"}
    assert told["company_id"] == 0x0100
    assert ("recorded instead" in " ".join(told["notices"])) != asked
    items = [item for _, data in read_capture(path).reads for item in Unwrapper().feed(data)]
    assert set(items) == {(255, READING)}
    assert told["guesses"][0]["driver"] == "whc06"
    read = decoded(path, "--driver", "whc06&unit=kgf")
    assert read["highest"] == pytest.approx(12.34 * 9.80665)


def test_a_device_that_does_not_let_itself_be_connected_to(tmp_path: Path) -> None:
    @on_air
    async def test(air: Air) -> None:
        await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()

        def client(*_: Any, **__: Any) -> Any:
            raise OSError("le-connection-abort-by-local")

        radio = Radio(air.scanner, client, search_s=1.0, settle_s=0.1)
        with pytest.raises(DeviceOpenError, match="cannot be connected to: le-connection-abort-by-local") as caught:
            await listen_ble("ble:*", "*", 0.3, None, radio=radio)
        assert "--broadcast" in caught.value.advice
        with pytest.raises(DeviceOpenError, match="does not advertise manufacturer data"):
            await listen_ble("ble:*", "*", 0.3, None, broadcast=True, radio=radio)

    test()


def test_a_device_that_goes_away_ends_the_listening_with_what_was_heard(tmp_path: Path) -> None:
    path = tmp_path / "gone.jsonl"

    @on_air
    async def test(air: Air) -> None:
        meter = await MuscleMeter(air, ONE).switch_on()

        async def leave() -> None:
            await asyncio.sleep(0.4)
            await meter.switch_off()

        leaving = asyncio.create_task(leave())
        async with asyncio.timeout(5.0):
            said = await listen(air, ONE, path, 20.0)
        await leaving
        assert said.reads

    test()
    assert read_capture(path).byte_count > 60


def test_nothing_is_overwritten_and_nobody_is_connected_to_for_it(tmp_path: Path) -> None:
    path = tmp_path / "there.jsonl"
    path.write_text("precious")

    @on_air
    async def test(air: Air) -> None:
        meter = await MuscleMeter(air, ONE).switch_on()
        with pytest.raises(CaptureError, match="exists already"):
            await listen(air, ONE, path)
        assert meter.log == []

    test()
    assert path.read_text() == "precious"


def test_closing_twice_and_reading_after_it() -> None:
    @on_air
    async def test(air: Air) -> None:
        from firmware_bridge import DeviceLostError
        from firmware_bridge.links.ble_listen import find

        await MuscleMeter(air, ONE).switch_on()
        found, device = await find(ONE, scanner=air.scanner)
        link = BleListener(found, device, scanner=air.scanner, client=air.client)
        await link.open()
        await link.read()
        await link.close()
        await link.close()
        with pytest.raises(DeviceLostError, match="not connected any more"):
            await link.read()

    test()
