"""Go Direct sensors on virtual USB ports: what hidapi would show of them, written from the fact sheet alone."""

from __future__ import annotations

import queue
import struct
import threading
import time
from typing import Any

VENDOR = 0x08F7
GO_DIRECT = 0x0010
INIT_PAYLOAD = bytes.fromhex("A54A06490748084709460A450B440C430D420E41")


def reading_n(index: int) -> float:
    """Return the force of a reading since START, N: exact in 32 bits."""
    return (index % 400) / 4


def sealed(head: int, rest: bytes, counter: int = 0xF0) -> bytes:
    """Return a frame of the device: head, total length, counter, sum of all other bytes, rest."""
    length = 4 + len(rest)
    return bytes((head, length, counter, (head + length + counter + sum(rest)) % 256)) + rest


def measurement(first: int, count: int) -> bytes:
    """Return a frame of type 06 with so many readings of sensor 1."""
    rows = b"".join(struct.pack("<f", reading_n(i)) for i in range(first, first + count))
    return sealed(0x20, b"\x06" + struct.pack("<HBB", 1 << 1, count, 0) + rows)


class Sensor:
    """A GDX-HD that remembers what was written to it.

    Args:
        serial: Serial number, of the USB device as well.
        product_id: Of the USB device.
        product: Name of the USB device.
        per_packet: Readings in a packet.
        tells_rest: The first byte of a report says what is left of a frame, not what this report has of it.
    """

    def __init__(
        self,
        serial: str = "0A100001",
        *,
        product_id: int = GO_DIRECT,
        product: str = "GDX-HD 0A100001",
        per_packet: int = 2,
        tells_rest: bool = False,
    ) -> None:
        self.serial, self.product_id, self.product = serial, product_id, product
        self.written: list[bytes] = []
        """Every report that was written, its number in front."""
        self.reports: queue.Queue[bytes] = queue.Queue()
        self.streaming = False
        self.period_s = 0.1
        self.sent = 0
        self._per_packet = per_packet
        self._tells_rest = tells_rest
        self._ready = False

    @property
    def frames(self) -> list[bytes]:
        return [report[2 : 2 + report[1]] for report in self.written]

    def restart(self) -> None:
        """Come up anew, as after being plugged in."""
        self.reports = queue.Queue()
        self.streaming = self._ready = False
        self.sent = 0

    def take(self, report: bytes) -> None:
        """Do what a report asks for; what is no right frame is passed over."""
        self.written.append(report)
        frame = report[2 : 2 + report[1]]
        right = frame[0] == 0x58 and frame[1] == len(frame) and frame[3] == (sum(frame) - frame[3]) % 256
        if report[0] != 0 or len(report) != 65 or not right:
            return
        counter, command, payload = frame[2], frame[4], frame[5:]
        if command == 0x1A:
            self._ready = payload == INIT_PAYLOAD and counter == 0xFE
        if not self._ready:
            return
        answers = {0x10: self._status, 0x55: self._device, 0x51: lambda _: struct.pack("<I", 2), 0x50: self._about}
        self.put(sealed(0x98, bytes((command, counter)) + answers.get(command, lambda _: b"\x00")(payload)))
        if command == 0x1B:
            self.period_s = struct.unpack_from("<Q", payload, 2)[0] / 1e6
        elif command in (0x18, 0x19):
            self.streaming = command == 0x18

    def put(self, frame: bytes) -> None:
        """Send a frame in as many reports as it needs."""
        for at in range(0, len(frame), 63):
            part = frame[at : at + 63]
            told = len(frame) - at if self._tells_rest else len(part)
            self.reports.put((bytes((told,)) + part).ljust(64, b"\x00"))

    def measure(self) -> None:
        self.put(measurement(self.sent, self._per_packet))
        self.sent += self._per_packet

    def _status(self, _: bytes) -> bytes:
        return struct.pack("<BBBBHBBHBB", 0, 0, 2, 1, 5, 3, 4, 6, 87, 1)

    def _device(self, _: bytes) -> bytes:
        text = struct.pack("<16s16s32s", b"GDX-HD", self.serial.encode(), self.product.encode())
        return text + struct.pack("<HHBB4s4s6sI64s", 0, 2024, 5, 17, b"", b"", b"", 0, b"Hand dynamometer")

    def _about(self, asked: bytes) -> bytes:
        head = struct.pack("<bBIBB60s32s", asked[0], 0, 17, 0, 0, b"Force", b"N")
        return head + struct.pack("<dddIQIII", 0.1, -50.0, 850.0, 1000, 10**9, 100_000, 1000, 0)


class Handle:
    """What ``hid.device()`` gives; it keeps a record of what would make hidapi crash."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._path = b""
        self._open = False
        self._reading = threading.Event()

    def open_path(self, path: bytes) -> None:
        self._ports.before_open()
        if path not in self._ports.plugged:
            raise OSError("open failed")
        self._path, self._open = path, True
        self._ports.opened += 1

    def read(self, max_length: int, timeout_ms: int = 0) -> list[int]:
        self._reading.set()
        try:
            return self._read(max_length, time.monotonic() + timeout_ms / 1000)
        finally:
            self._reading.clear()

    def _read(self, max_length: int, until: float) -> list[int]:
        while True:
            sensor = self._sensor()
            if sensor is None:
                raise OSError("read error")
            left_s = until - time.monotonic()
            if left_s <= 0:
                return []
            wait_s = sensor.period_s if sensor.streaming else 0.02
            try:
                return list(sensor.reports.get(timeout=min(wait_s, left_s))[:max_length])
            except queue.Empty:
                if sensor.streaming:
                    sensor.measure()

    def _sensor(self) -> Sensor | None:
        if not self._open:
            raise ValueError("not open")
        return self._ports.plugged.get(self._path)

    def write(self, data: bytes) -> int:
        sensor = self._sensor()
        if sensor is None:
            return -1
        sensor.take(bytes(data))
        return len(data)

    def close(self) -> None:
        if self._reading.is_set():
            self._ports.wrongs.append("closed while it was read")
        if self._open:
            self._open = False
            self._ports.opened -= 1


class Ports:
    """What the module ``hid`` is to a link: sensors by their path."""

    def __init__(self, *sensors: Sensor) -> None:
        self.plugged: dict[bytes, Sensor] = {}
        self.wrongs: list[str] = []
        self.opened = 0
        self._next = 0
        for sensor in sensors:
            self.plug(sensor)

    def plug(self, sensor: Sensor) -> bytes:
        """Plug a sensor in; each time it gets another path, as from most systems."""
        sensor.restart()
        path = f"DevSrvsID:{4294970000 + self._next}".encode()
        self._next += 1
        self.plugged[path] = sensor
        return path

    def unplug(self, sensor: Sensor) -> None:
        self.plugged = {path: one for path, one in self.plugged.items() if one is not sensor}

    def before_open(self) -> None:
        """What happens between being listed and being opened."""

    def enumerate(self, vendor_id: int = 0, product_id: int = 0) -> list[dict[str, Any]]:
        return [
            {
                "path": path,
                "vendor_id": VENDOR,
                "product_id": sensor.product_id,
                "serial_number": sensor.serial or None,
                "product_string": sensor.product or None,
                "usage_page": page,
            }
            for path, sensor in self.plugged.items()
            for page in (0xFF00, 0x0001)
            if vendor_id in (0, VENDOR) and product_id in (0, sensor.product_id)
        ]

    def device(self) -> Handle:
        return Handle(self)
