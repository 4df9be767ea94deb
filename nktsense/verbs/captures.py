"""The verbs of raw bytes: ``identify`` listens to a device and can save what it says, ``decode`` reads that again."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firmware_bridge import Address
from firmware_bridge.capture import Capture, CaptureError, CaptureWriter, read_capture
from firmware_bridge.errors import AddressError, DeviceLostError
from nktsense.errors import RecordingError
from nktsense.verbs.capture_guess import Reads, assembler_of, who_reads
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from firmware_bridge.assembler import Assembler
    from firmware_bridge.samples import SampleBlock
    from nktsense.recording.model import Recording
    from nktsense.verbs.ble_captures import BleSaid

_USUAL_BAUD = 115_200


def identify(
    address: Annotated[str, typer.Argument(help="For example serial:/dev/ttyUSB0, serial:COM5, or ble:NAME.")],
    seconds: Annotated[float, typer.Option(min=0.1, max=3600, help="How long to listen.")] = 10.0,
    baud: Annotated[
        int | None, typer.Option(min=50, help="Speed of a serial line; without it, several are tried first.")
    ] = None,
    broadcast: Annotated[
        bool, typer.Option("--broadcast", help="Listen to what a Bluetooth device advertises; do not connect.")
    ] = False,
    save: Annotated[Path | None, typer.Option("--save", help="Write the bytes with their times to this file.")] = None,
    json: JsonFlag = False,
) -> None:
    """Listen to a device that is not known yet, without saying a word to it.

    Of a Bluetooth device, all that it notifies is recorded. Ends with 0 where a driver reads it, 1 where none does, 3
    where it could not be listened to.
    """
    from nktsense.terminal import err, print_json

    parsed = Address.parse(address)
    with err.status(f"Listening to {parsed.target}, {seconds:g} s at a time, without a word to it. Ctrl-C ends it."):
        if parsed.scheme == "ble":
            from nktsense.verbs.ble_captures import listen_ble

            said = asyncio.run(listen_ble(address, parsed.target, seconds, save, broadcast=broadcast))
            row = ble_row(address, said, save)
        elif parsed.scheme in ("serial", "socket"):
            row = _serial_row(parsed, seconds, baud, save)
        else:
            raise AddressError(
                f"{address} cannot be listened to.", "Give a serial port, serial:/dev/ttyUSB0, or ble:NAME."
            )
    if json:
        print_json(row)
    else:
        _print_guesses(row)
    if not row["guesses"]:
        raise typer.Exit(EXIT_PROBLEMS)


def _serial_row(address: Address, seconds: float, baud: int | None, save: Path | None) -> dict[str, Any]:
    """Listen to a serial line; where its speed is not given, find one at which something can be read."""
    if address.target in ("", "*"):
        raise AddressError(
            f"{address} names no port to listen to.",
            '`nktsense devices` lists them; `nktsense live "serial:*"` opens the only one that is understood.',
        )
    if save is not None and save.exists():
        raise CaptureError(f"{save} exists already.", "Choose another name: nothing is overwritten.")
    speed, notices, silent, likeliest = baud or _USUAL_BAUD, list[str](), False, ""
    if baud is None and address.scheme == "serial":
        from firmware_bridge.serial_probe import probe

        heard = probe(address.target, seconds)
        notices, silent = list(heard.notices), not heard.byte_count
        if heard.candidates:
            speed, likeliest = heard.candidates[0].baud, heard.candidates[0].driver
    # What is silent at every speed is not waited for once more, unless the file is wanted.
    reads: Reads = [] if silent and save is None else asyncio.run(_listen(address, seconds, speed, save))
    guesses = [{**guess, "address": _named(address, guess, speed)} for guess in who_reads(reads)]
    # The probe looks at the device's clock too, which tells microseconds from milliseconds.
    guesses.sort(key=lambda guess: not guess["address"].partition("?driver=")[2].startswith(likeliest))
    return {**_row(str(address), reads, save, guesses), "baud": speed, "notices": notices}


def _named(address: Address, guess: dict[str, Any], baud: int) -> str:
    """Return the address that opens the device with the driver of a guess."""
    options = {"driver": guess["driver"], **guess["options"]}
    if address.scheme == "serial":
        options["baud"] = str(baud)
    return str(Address(address.scheme, address.target, options))


def _row(address: str, reads: Reads, save: Path | None, guesses: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "address": address,
        "bytes": sum(len(data) for _, data in reads),
        "reads": len(reads),
        "saved": None if save is None else str(save),
        "guesses": guesses,
    }


def ble_row(address: str, said: BleSaid, save: Path | None) -> dict[str, Any]:
    """Return what was found out about a Bluetooth device."""
    from nktsense.verbs.ble_captures import who_reads_ble

    guesses = [
        {**guess, "address": f"ble:{said.found.address}?driver={guess['driver']}"} for guess in who_reads_ble(said)
    ]
    notices = [said.note] if said.note else []
    notices += [f"Let nobody subscribe: {', '.join(said.refused)}."] if said.refused else []
    return {**_row(address, said.reads, save, guesses), "notices": notices, **said.header()}


async def _listen(address: Address, seconds: float, baud: int, save: Path | None) -> Reads:
    """Return what arrives; nothing is ever written."""
    from firmware_bridge.links import SerialLink

    target = f"socket://{address.target.removeprefix('//')}" if address.scheme == "socket" else address.target
    link = SerialLink(target, baud)
    writer: CaptureWriter | None = None
    reads: Reads = []
    try:
        await link.open()
        if save is not None:  # not before: a port that cannot be opened leaves no empty file behind
            writer = CaptureWriter(save, str(address), {"baud": baud})
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


def _print_guesses(row: dict[str, Any]) -> None:
    where = f" at {row['baud']} baud" if "baud" in row else ""
    print(f"{row['bytes']} bytes in {row['reads']} reads from {row['address']}{where}")
    for channel, what in row.get("channels", {}).items():
        print(f"  channel {channel}: {what}")
    for guess in row["guesses"][:5]:
        needs = f" {guess['needs']}" if guess.get("needs") else ""
        read = f"{guess['samples']} readings, {guess['unread_bytes']} bytes not understood"
        print(f"  {guess['address']}: {read if guess['samples'] else 'it has what this driver reads.'}{needs}")
    if row["guesses"] and not any("a guess" in notice for notice in row["notices"]):
        print("  A guess from the bytes alone: confirm it with one pull against the device's own display.")
    elif not row["guesses"] and row["bytes"]:
        speed = "Try another --baud; else send" if "baud" in row else "Send"
        print(f"  No driver reads this. {speed} the file of --save to the project.")
    elif not row["guesses"] and not row["notices"]:
        print("  Nothing was heard: is it switched on, and does it wait to be asked?")
    for notice in row["notices"]:
        print(f"  {notice}")
    if row["saved"]:
        print(f"Saved to {row['saved']}")


def decode(
    path: Annotated[Path, typer.Argument(help="A capture made by identify --save.")],
    driver: Annotated[str, typer.Option("--driver", help="Driver and options, as mark10 or ascii&profile=ms&unit=N.")],
    out: Annotated[Path | None, typer.Option("-o", "--output", help="Write the readings to this .csv file.")] = None,
    json: JsonFlag = False,
) -> None:
    """Read a capture with a driver: what it would have given, were the device there.

    Ends with 0 where everything could be read, 1 where some bytes could not, 3 where the capture or the driver cannot
    be used.
    """
    from nktsense.recording.formats import write_recording
    from nktsense.terminal import print_json

    if out is not None and out.exists():
        raise RecordingError(f"{out} exists already.", "Choose another name: nothing is overwritten.")
    name, _, query = driver.partition("&")
    if not name:
        raise AddressError("--driver names no driver.", "`nktsense devices --drivers` lists those that are installed.")
    options = Address.parse(f"serial:x?driver={name}" + (f"&{query}" if query else "")).options
    options.pop("driver", None)
    capture = read_capture(path)
    scheme, reads = "", list(capture.reads)
    if "channels" in capture.header:
        from nktsense.verbs.ble_captures import for_driver

        scheme, reads = "ble", for_driver(capture, name)
    assembler = assembler_of(name, options, scheme)
    blocks = [block for t, data in reads for block in assembler.feed(data, t)]
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
