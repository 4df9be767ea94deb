"""Write the small recordings of ``tests/data`` that every later version must read with the same numbers.

Run ``python scripts/make_fixture_recordings.py [DIR]``. Files of an earlier version are never made again: a
new version of the format gets new files beside them. Values come from short formulas, which the tests repeat.
"""

from __future__ import annotations

import struct
import sys
from datetime import date
from pathlib import Path

import numpy as np

from firmware_bridge import Assembler, DeviceInfo, Fact, FactKind, Packet, SampleBlock
from firmware_bridge.codecs.progressor import ProgressorCodec
from nktsense.recording.calibration_meta import CalibrationMeta
from nktsense.recording.nkt_writer import Mark, RecordingFile, side_file
from nktsense.recording.schema import Versions

VERSIONS = Versions("0.1.0", driver_package="0.1.0", metrics="1")
STARTED_UTC_US = 1_790_000_000_000_000
ORIGIN_S = 1000.0
FRAME = 8


def _progressor_packets(count: int) -> list[Packet]:
    """80 Hz, (k mod 100) / 4 kgf, eight samples a frame; 0.1 s is missing before sample 96."""
    assembler = Assembler(ProgressorCodec())
    packets: list[Packet] = []
    for first in range(0, count, FRAME):
        payload = b"".join(
            struct.pack("<fI", (k % 100) / 4, k * 12_500 + (100_000 if k >= 96 else 0))
            for k in range(first, first + FRAME)
        )
        raw = bytes((1, len(payload))) + payload
        arrival_s = ORIGIN_S + (first + FRAME) / 80 + (0.1 if first >= 96 else 0.0)
        packets.append(Packet(raw, arrival_s, tuple(assembler.feed(raw, arrival_s))))
        if first == 128 - FRAME:
            notes = (FactKind.DISCONNECT, FactKind.RECONNECT)
            packets += [Packet(b"", arrival_s, (assembler.note(kind, arrival_s),)) for kind in notes]
    return packets


def _written(file: RecordingFile, packets: list[Packet]) -> None:
    for start in range(0, len(packets), 2):
        file.write(packets[start : start + 2])


def closed(path: Path) -> None:
    """A device that sends force: 160 samples, a gap, a lost connection, a tare and two marks."""
    info = DeviceInfo(
        "progressor",
        "Progressor 200",
        "4711",
        "1.2.3",
        nominal_rate_hz=80.0,
        evidence="A",
        codec="progressor",
        wire_unit="kgf",
    )
    file = _created(path, info, None)
    packets = _progressor_packets(160)
    _written(file, packets[:8])
    file.write([Fact(FactKind.TARE, 40, value=2.5, host_time_s=ORIGIN_S + 0.8)])
    _written(file, packets[8:])
    first = packets[0].blocks[0]
    file.write([Mark("trigger", float(first.host_time_s[4])), Mark("user", ORIGIN_S + 1.0, 7)])
    file.seal("stopped", STARTED_UTC_US + 2_100_000)
    file.close()


def counts_motion(path: Path) -> None:
    """A device that sends counts and motion at 250 Hz: 200 samples without a device clock."""
    info = DeviceInfo(
        "ascii",
        "line device",
        "A-07",
        "0.9",
        nominal_rate_hz=250.0,
        evidence="D",
        codec="ascii",
        codec_options="profile=hx711 unit=counts",
        wire_unit="counts",
    )
    calibration = CalibrationMeta(
        1000.0,
        (200.0,),
        absolute_u_n=0.0,
        relative_u=0.01,
        identity="2026-03/A1",
        calibrated_on=date(2026, 3, 14),
    )
    file = _created(path, info, calibration)
    for first in range(0, 200, 25):
        k = np.arange(first, first + 25)
        block = SampleBlock(
            first,
            ORIGIN_S + k / 250,
            counts=1000.0 + 400.0 * (k % 50),
            angular_velocity_dps=(k % 20) / 4,
            angle_deg=k / 8,
            saturated=k % 97 == 0,
        )
        file.write([Packet(b"", float(block.host_time_s[-1]), (block,))])
    file.seal("ended", STARTED_UTC_US + 800_000)
    file.close()


def corrected(path: Path) -> None:
    """A device that states newtons, and states them wrong: 0.5 + 1.02 F - 4e-6 F² + 1e-9 F³ for F = 10 k, a tare."""
    info = DeviceInfo("mark10", "gauge", "4711", "3.1", nominal_rate_hz=250.0, evidence="B", wire_unit="N")
    calibration = CalibrationMeta(
        0.5,
        (1.02, -4e-6, 1e-9),
        "N",
        20.0,
        600.0,
        absolute_u_n=0.3,
        relative_u=0.002,
        identity="2026-09_4711",
        serial="4711",
        calibrated_on=date(2026, 9, 1),
        due_on=date(2027, 9, 1),
    )
    file = _created(path, info, calibration)
    k = np.arange(60)
    pressed = 10.0 * k
    stated = 0.5 + 1.02 * pressed - 4e-6 * pressed**2 + 1e-9 * pressed**3
    block = SampleBlock(0, ORIGIN_S + k / 250, force_n=stated)
    file.write([Packet(b"", float(block.host_time_s[-1]), (block,)), Fact(FactKind.TARE, 0, value=1.5)])
    file.seal("stopped", STARTED_UTC_US + 240_000)
    file.close()


def cut_off(path: Path) -> None:
    """The first 96 samples of the first device, and then nothing: no seal, copied without its side file."""
    file = _created(path, DeviceInfo("progressor", nominal_rate_hz=80.0, evidence="A"), None)
    _written(file, _progressor_packets(96))
    file.close()
    side_file(path).unlink(missing_ok=True)


def _created(path: Path, info: DeviceInfo, calibration: CalibrationMeta | None) -> RecordingFile:
    return RecordingFile.create(
        path,
        info,
        versions=VERSIONS,
        calibration=calibration,
        started_utc_us=STARTED_UTC_US,
        host_origin_s=ORIGIN_S,
    )


def main(folder: Path) -> None:
    """Write the files; one that is there already is an error."""
    folder.mkdir(parents=True, exist_ok=True)
    closed(folder / "nkt_v2_closed.nkt")
    counts_motion(folder / "nkt_v2_counts_motion.nkt")
    cut_off(folder / "nkt_v2_cut_off.nkt")
    corrected(folder / "nkt_v2_corrected.nkt")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "tests" / "data")
