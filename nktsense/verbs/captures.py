"""The verbs of raw bytes: ``identify`` listens to a device and can save what it says, ``decode`` reads that again."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol, cast, runtime_checkable

import typer

from firmware_bridge import Address, open_device
from firmware_bridge.capture import Capture, CaptureWriter, read_capture
from firmware_bridge.errors import AddressError, DeviceLostError, DriverNotFoundError
from firmware_bridge.registry import list_drivers
from nktsense.errors import RecordingError
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from firmware_bridge.assembler import Assembler
    from firmware_bridge.samples import SampleBlock
    from nktsense.recording.model import Recording


@runtime_checkable
class _Assembles(Protocol):
    """A device whose bytes can be read without it."""

    assembler: Assembler


def identify(
    address: Annotated[str, typer.Argument(help="For example serial:/dev/ttyUSB0 or serial:COM5.")],
    seconds: Annotated[float, typer.Option(min=0.1, max=3600, help="How long to listen.")] = 10.0,
    baud: Annotated[int, typer.Option(min=50, help="Speed of the line.")] = 115200,
    save: Annotated[Path | None, typer.Option("--save", help="Write the bytes with their times to this file.")] = None,
    json: JsonFlag = False,
) -> None:
    """Listen to a device that is not known yet, without saying a word to it.

    Ends with 0 where a driver reads it, 1 where none does.
    """
    from nktsense.terminal import print_json

    parsed = Address.parse(address)
    if parsed.scheme not in ("serial", "socket"):
        raise AddressError(f"{address} cannot be listened to.", "Give a serial port: serial:/dev/ttyUSB0.")
    reads = asyncio.run(_listen(parsed, seconds, baud, save))
    guesses = _who_reads(reads)
    row = {
        "address": address,
        "bytes": sum(len(data) for _, data in reads),
        "reads": len(reads),
        "saved": None if save is None else str(save),
        "guesses": guesses,
    }
    if json:
        print_json(row)
    else:
        _print_guesses(row)
    if not guesses:
        raise typer.Exit(EXIT_PROBLEMS)


async def _listen(address: Address, seconds: float, baud: int, save: Path | None) -> list[tuple[float, bytes]]:
    """Return what arrives; nothing is ever written."""
    from firmware_bridge.links import SerialLink

    target = f"socket://{address.target.removeprefix('//')}" if address.scheme == "socket" else address.target
    link = SerialLink(target, baud)
    writer = None if save is None else CaptureWriter(save, str(address), {"baud": baud})
    reads: list[tuple[float, bytes]] = []
    try:
        await link.open()
        until = time.monotonic() + seconds
        while (left_s := until - time.monotonic()) > 0:
            try:
                arrival = await asyncio.wait_for(link.read(), left_s)
            except (TimeoutError, DeviceLostError):
                break
            reads.append((arrival.arrival_s, arrival.data))
            if writer is not None:
                writer.write(arrival.data, arrival.arrival_s)
    finally:
        await link.close()
        if writer is not None:
            writer.close()
    return reads


def _candidates() -> list[tuple[str, dict[str, str]]]:
    """Return drivers with the options under which they can read bytes that say little of themselves."""
    from firmware_bridge.codecs import PROFILES

    out: list[tuple[str, dict[str, str]]] = []
    for info in list_drivers():
        if "serial" not in info.schemes:
            continue
        if info.name == "ascii":
            for profile in PROFILES.values():
                needs = profile.unit is None and profile.unit_in_line != "always"
                unit = {"unit": "line" if profile.unit_in_line == "maybe" else "counts"} if needs else {}
                out.append(("ascii", {"profile": profile.name, **unit}))
        else:
            out.append((info.name, {}))
    return out


def _who_reads(reads: list[tuple[float, bytes]]) -> list[dict[str, Any]]:
    """Return the drivers that read samples in the bytes, best first: most samples with least that is not read."""
    total = sum(len(data) for _, data in reads)
    found: list[dict[str, Any]] = []
    for name, options in _candidates():
        try:
            assembler = _assembler(name, options)
        except (AddressError, DriverNotFoundError):
            continue
        blocks = [block for t, data in reads for block in assembler.feed(data, t)]
        samples = sum(len(block) for block in blocks)
        unread = sum(
            fact.count for block in blocks for fact in block.facts if fact.kind.value in ("garbage", "crc_error")
        )
        if samples >= 3 and unread <= 0.2 * total:
            found.append({"driver": name, "options": options, "samples": samples, "unread_bytes": unread})
    return sorted(found, key=lambda row: (row["unread_bytes"], -row["samples"]))


def _print_guesses(row: dict[str, Any]) -> None:
    print(f"{row['bytes']} bytes in {row['reads']} reads from {row['address']}")
    for guess in row["guesses"][:5]:
        options = "".join(f"&{name}={value}" for name, value in guess["options"].items())
        print(
            f"  ?driver={guess['driver']}{options}: {guess['samples']} readings, "
            f"{guess['unread_bytes']} bytes not understood"
        )
    if not row["guesses"]:
        heard = (
            "Nothing was heard: is it switched on, and does it wait to be asked?"
            if not row["bytes"]
            else ("No driver reads this. Try another --baud; else send the file of --save to the project.")
        )
        print(f"  {heard}")
    else:
        print("  A guess from the bytes alone: confirm it with one pull against the device's own display.")
    if row["saved"]:
        print(f"Saved to {row['saved']}")


def _assembler(driver: str, options: dict[str, str], scheme: str = "") -> Assembler:
    """Return what reads a driver's bytes, without a device.

    Raises:
        DriverNotFoundError: No such driver, or it cannot read bytes alone.
        AddressError: Its options do not suffice.
    """
    known = {info.name: info for info in list_drivers()}
    if driver not in known:
        raise DriverNotFoundError(f"There is no driver {driver!r}.", f"Installed: {', '.join(known)}.")
    schemes = known[driver].schemes
    device = open_device(Address(scheme or schemes[0], "capture", {**options, "driver": driver}))
    if not isinstance(device, _Assembles):
        raise DriverNotFoundError(f"The driver {driver!r} does not read bytes alone.", "Open the device itself.")
    return cast("_Assembles", device).assembler


def decode(
    path: Annotated[Path, typer.Argument(help="A capture made by identify --save.")],
    driver: Annotated[str, typer.Option("--driver", help="Driver and options, as mark10 or ascii&profile=ms&unit=N.")],
    out: Annotated[Path | None, typer.Option("-o", "--output", help="Write the readings to this .csv file.")] = None,
    json: JsonFlag = False,
) -> None:
    """Read a capture with a driver: what it would have given, were the device there.

    Ends with 0 where everything could be read, 1 where some bytes could not.
    """
    from nktsense.recording.formats import write_recording
    from nktsense.terminal import print_json

    if out is not None and out.exists():
        raise RecordingError(f"{out} exists already.", "Choose another name: nothing is overwritten.")
    name, _, query = driver.partition("&")
    options = Address.parse(f"serial:x?driver={name}" + (f"&{query}" if query else "")).options
    options.pop("driver")
    capture = read_capture(path)
    assembler = _assembler(name, options)
    blocks = [block for t, data in capture.reads for block in assembler.feed(data, t)]
    recording = _recording(blocks, path)
    row = _summary(capture, assembler, blocks, recording)
    if out is not None and len(recording):
        write_recording(recording, out)
    if json:
        print_json(row)
    else:
        for key, value in row.items():
            print(f"{key}: {'–' if value in (None, {}, '') else value}")
    if row["unread_bytes"] or capture.lost_lines:
        raise typer.Exit(EXIT_PROBLEMS)


def _recording(blocks: list[SampleBlock], source: Path) -> Recording:
    import numpy as np

    from nktsense.recording.model import Recording
    from nktsense.recording.timebase import segment_starts

    full = [block for block in blocks if len(block)]
    calibrated = any(block.force_n is not None for block in full)
    times = np.concatenate([block.time_s for block in full]) if full else np.empty(0)
    values = [block.force_n if calibrated else block.counts for block in full]
    force = np.concatenate([value for value in values if value is not None]) if full else np.empty(0)
    starts = segment_starts(times)
    return Recording(times, force, unit="N" if calibrated else "counts", segment_starts=starts, source=source)


def _summary(capture: Capture, assembler: Assembler, blocks: list[SampleBlock], recording: Recording) -> dict[str, Any]:
    facts = Counter[str]()
    for block in blocks:
        facts.update(fact.kind.value for fact in block.facts)
    unread = sum(fact.count for block in blocks for fact in block.facts if fact.kind.value in ("garbage", "crc_error"))
    battery = assembler.battery
    return {
        "address": capture.header.get("address"),
        "bytes": capture.byte_count,
        "unread_bytes": unread,
        "samples": len(recording),
        "unit": recording.unit if len(recording) else None,
        "unit_on_the_wire": assembler.unit,
        "duration_s": recording.duration_s,
        "mean_rate_hz": recording.mean_rate_hz,
        "lowest": float(recording.force.min()) if len(recording) else None,
        "highest": float(recording.force.max()) if len(recording) else None,
        "facts": dict(facts),
        "identity": dict(assembler.identity),
        "battery_v": None if battery is None else battery.voltage_v,
        "battery_share": None if battery is None else battery.share,
        "lost_lines": capture.lost_lines,
    }
