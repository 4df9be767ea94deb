"""The kinds of Bluetooth dynamometers as devices on the virtual air, each as what is published of it says.

Readings go on counting over a lost connection, so a sample that is lost, doubled or made up shows.
"""

from __future__ import annotations

import struct
import time
from typing import ClassVar

from bumble.device import Connection
from bumble.gatt import Characteristic, Service
from peripheral import KGF_N, LBF_N, P, VirtualPeripheral, short

NORDIC_UART = "6e40000{}-b5a3-f393-e0a9-e50e24dcca9e"


def pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


class Counting(VirtualPeripheral):
    """A device whose readings count up from one, through all its connections."""

    last = 0

    def count(self, readings: int) -> list[int]:
        """Return the next numbers, 1 to 400 over and over."""
        first, self.last = self.last, self.last + readings
        return [(first + i) % 400 + 1 for i in range(readings)]


class ForceBoard(Counting):
    """PitchSix Force Board: whole pounds, three readings a packet, about 80 a second."""

    usual_name: ClassVar[str] = "Force Board"
    frame_s: float = 3 / 80
    stop_command: ClassVar[str] = "07"
    battery_percent: int | None = 87

    def services(self) -> list[Service]:
        force, mode = "9a88d6{}-8df2-4afe-9e0d-c2bbbe773dd0", "467a851{}-6e39-11eb-9439-0242ac130002"
        tare = self.commands(force.format("83"))
        return [
            Service(force.format("7f"), [self.notifying(force.format("82")), tare]),
            Service(mode.format("6"), [self.commands(mode.format("7"))]),
        ]

    async def heard(self, connection: Connection, command: bytes) -> None:
        match command:
            case b"\x04":
                self.start(connection)
            case b"\x07":
                self.halt()
            case _:  # 05 and, on the other characteristic, 01 would change its zero
                self.faults.append(command.hex())

    def frame(self) -> tuple[list[bytes], list[float]]:
        pounds = self.count(3)
        packet = (3).to_bytes(2, "big") + b"".join(bytes((0, lb >> 8, lb & 255)) for lb in pounds)
        return [packet], [lb * LBF_N for lb in pounds]


class GoDirect(Counting):
    """Vernier Go Direct hand dynamometer: commands in writes of 20 bytes, answers in notifications of 20 bytes."""

    usual_name: ClassVar[str] = "GDX-HD 0K1000Z9"
    stop_command: ClassVar[str] = "580b????19ff00ffffffff"  # the counter and the sum
    _LONGEST = 20
    _PER_FRAME = 5

    def services(self) -> list[Service]:
        self._command, self._counter, self._frames = b"", 0xFF, 0
        answers = self.notifying("b41e6675-a329-40e0-aa01-44d2f444babe")
        takes = self.commands("f4bf14a6-c7d5-4b6d-8aa8-df1a7c83adcb", P.WRITE_WITHOUT_RESPONSE)
        return [Service("d91714ef-28b9-4f91-ba16-f0d9a604f112", [answers, takes])]

    async def heard(self, connection: Connection, command: bytes) -> None:
        if len(command) > self._LONGEST:
            self.faults.append(f"{len(command)} bytes at once")
        self._command += command
        while len(self._command) > 1 and len(self._command) >= self._command[1]:
            size = self._command[1]
            whole, self._command = self._command[:size], self._command[size:]
            await self._do(connection, whole)

    async def _do(self, connection: Connection, frame: bytes) -> None:
        number, payload = frame[4], frame[5:]
        if number == 0x1A:
            self._counter = 0xFF
        self._counter = (self._counter - 1) & 0xFF
        if frame[0] != 0x58 or frame[2] != self._counter or self._sum(frame) != frame[3]:
            self.faults.append(frame.hex(" "))
            return
        answer = {
            0x1A: b"\x00",
            0x10: struct.pack("<BBBBHBBHBB", 0, 0, 1, 5, 7, 2, 0, 1, 64, 0),
            0x55: self._device_info(),
            0x51: struct.pack("<I", 0b10),
            0x50: self._sensor_info() if payload == b"\x01" else b"",
        }.get(number, b"\x00")
        if number == 0x1B:
            self.frame_s = self._PER_FRAME * struct.unpack("<Q", payload[2:])[0] / 1e6
        await self._send(connection, bytes((0x58, 0, self._counter, 0, number, self._counter)) + answer)
        if number == 0x18 and payload == b"\xff\x01" + struct.pack("<IQ", 0b10, 0):
            self.start(connection)
        elif number == 0x19 and payload == bytes.fromhex("FF00FFFFFFFF"):
            self.halt()

    @staticmethod
    def _device_info() -> bytes:
        texts = struct.pack("<16s16s32s", b"GDX-HD", b"0K1000Z9", b"GDX-HD 0K1000Z9")
        made = struct.pack("<HHHBB", 1, 2024, 2024, 5, 17)
        return texts + made + bytes(8) + bytes(6) + bytes(4) + b"Hand Dynamometer".ljust(64, b"\0")

    @staticmethod
    def _sensor_info() -> bytes:
        words = struct.pack("<bBIBB60s32s", 1, 0, 12, 0, 0, b"Force", b"N")
        return words + struct.pack("<dddIQIII", 0.5, 0.0, 850.0, 1000, 60_000_000, 100_000, 1000, 0)

    @staticmethod
    def _sum(frame: bytes) -> int:
        return (sum(frame) - frame[3]) % 256

    def _checked(self, frame: bytes) -> bytes:
        frame = frame[:1] + bytes((len(frame),)) + frame[2:]
        return frame[:3] + bytes((self._sum(frame),)) + frame[4:]

    async def _send(self, connection: Connection, frame: bytes) -> None:
        for part in pieces(self._checked(frame), self._LONGEST):
            await self.notify(connection, part)

    def _measurement(self, values: list[float]) -> list[bytes]:
        self._frames += 1
        head = struct.pack("<BBBBBHBB", 0x20, 0, self._frames & 0xFF, 0, 0x06, 0b10, len(values), 0)
        return pieces(self._checked(head + struct.pack(f"<{len(values)}f", *values)), self._LONGEST)

    def frame(self) -> tuple[list[bytes], list[float]]:
        forces_n = [number / 4 for number in self.count(self._PER_FRAME)]  # exact in 32 bits
        return self._measurement(forces_n), forces_n

    def torn(self) -> tuple[list[bytes], list[bytes]]:
        parts = self._measurement([600.0 + i for i in range(self._PER_FRAME)])
        return parts[:1], parts[1:]


class JamarSmart(Counting):
    """Jamar Smart: lines of text that notifications cut anywhere; it shows, and sends, pounds."""

    usual_name: ClassVar[str] = "Jamar Smart 0042"
    starts_by_itself: ClassVar[bool] = True

    def services(self) -> list[Service]:
        held = [self.notifying(NORDIC_UART.format(3)), self.commands(NORDIC_UART.format(2))]
        return [Service(NORDIC_UART.format(1), held)]

    def frame(self) -> tuple[list[bytes], list[float]]:
        tenths = [1000 + number for number in self.count(2)]
        text = "".join(f"::VAL 1,{number / 10:.1f}\r\n" for number in tenths).encode()
        return [text[:9], text[9:20], text[20:]], [number / 10 * LBF_N for number in tenths]

    def torn(self) -> tuple[list[bytes], list[bytes]]:
        return [b"::VAL 1,14"], [b"9.3\r\n"]


class MuscleMeter(Counting):
    """Muscle Meter V2: twenty readings in 60 bytes; every fifth is a push."""

    usual_name: ClassVar[str] = "MUSCLE_V2"
    starts_by_itself: ClassVar[bool] = True
    frame_s: float = 1 / 24.3
    battery_percent: int | None = 50

    def services(self) -> list[Service]:
        return [Service(short("FFE0"), [self.notifying(short("FFE1")), self.commands(short("FFE2"))])]

    def frame(self) -> tuple[list[bytes], list[float]]:
        rows = [(number, number % 5 == 0) for number in self.count(20)]
        packet = b"".join(struct.pack(">HB", tenths, 0x11 if push else 0x01) for tenths, push in rows)
        return [packet], [(-1 if push else 1) * tenths / 10 * KGF_N for tenths, push in rows]


class FrezDyno(Counting):
    """Frez Dyno: nine raw readings with their times in 74 bytes, 250 a second; its clock runs on by itself."""

    usual_name: ClassVar[str] = "FrezDyno-1A2B"
    frame_s: float = 9 / 250
    stop_command: ClassVar[str] = "0200"
    battery_percent: int | None = 100
    KGF_PER_COUNT: ClassVar[float] = 0.01
    ZERO: ClassVar[int] = -1000

    def services(self) -> list[Service]:
        uuid = "da8a6c4{}-154b-4b9a-9b00-2f84dfcebfe9"
        held = [self.notifying(uuid.format(2)), self.commands(uuid.format(3), P.WRITE)]
        return [Service(uuid.format(1), held)]

    async def heard(self, connection: Connection, command: bytes) -> None:
        match command:
            case b"\x01\x00" if "subscribe" in self.log:
                self.start(connection)
            case b"\x02\x00":
                self.halt()
            case _:
                self.faults.append(command.hex())

    def opening(self) -> list[bytes]:
        self._ms = int(time.monotonic() * 250) * 4
        return []

    def frame(self) -> tuple[list[bytes], list[float]]:
        raws = [self.ZERO + 50 * number for number in self.count(9)]
        rows = b"".join(struct.pack("<iI", raw, self._ms + 4 * i) for i, raw in enumerate(raws))
        self._ms += 36
        return [b"\x01\x00" + rows], [self.KGF_PER_COUNT * (raw - self.ZERO) * KGF_N for raw in raws]


class Cts500(Counting):
    """CTS500: frames of a serial line; commands are sent back, and notifications cut the frames anywhere."""

    usual_name: ClassVar[str] = "CTS500"
    frame_s: float = 3 / 80
    stop_command: ClassVar[str] = "05ab000000b0"
    RATES_HZ: ClassVar[tuple[int, ...]] = (10, 20, 40, 80, 160, 320)

    def services(self) -> list[Service]:
        return [Service(short("FFE0"), [self.notifying(short("FFE1")), self.commands(short("FFE2"))])]

    async def heard(self, connection: Connection, command: bytes) -> None:
        known = len(command) == 6 and command[0] == 0x05 and sum(command[:5]) % 256 == command[5]
        match command[1] if known else None:
            case 0xAA:  # the first reading may come before the command is sent back
                [number] = self.count(1)
                self.said[-1].append(number / 100 * KGF_N)
                await self.notify(connection, self._load(number) + command[:2])
                await self.notify(connection, command[2:])
                self.start(connection)
            case 0xAB:
                self.halt()
                await self.notify(connection, command)
            case 0xC4:
                await self.notify(connection, command + bytes.fromhex("0580C4000163AD"))
            case 0xC1:
                self.frame_s = 3 / self.RATES_HZ[command[4]]
                await self.notify(connection, command)
            case _:
                self.faults.append(command.hex())

    @staticmethod
    def _load(hundredths: int) -> bytes:
        body = b"\x05\x01" + hundredths.to_bytes(4, "big")
        return body + bytes((sum(body) % 256,))

    def frame(self) -> tuple[list[bytes], list[float]]:
        numbers = self.count(3)
        return pieces(b"".join(map(self._load, numbers)), 8), [number / 100 * KGF_N for number in numbers]

    def torn(self) -> tuple[list[bytes], list[bytes]]:
        whole = self._load(1234)
        return [whole[:4]], [whole[4:]]


class DynaMo(Counting):
    """VALD DynaMo: nine commands in order, then changes of force; it falls silent when nobody says to go on."""

    usual_name: ClassVar[str] = "DynaMo 7"
    frame_s: float = 5 / 225
    stop_command: ClassVar[str] = "02020400fb03"
    HANDSHAKE: ClassVar[tuple[str, ...]] = (
        *("02020400fb03", "02020000ff03", "02021d00e203", "02021a00e503", "02022400db03", "0202560100a803"),
        *("02021000ef03", "02025005f40101e100d303", "02025300ac03"),
    )
    KEEPALIVE: ClassVar[str] = HANDSHAKE[6]
    PATIENCE: ClassVar[int] = 90
    """So many frames it sends unasked, which is two seconds of its clock."""

    def services(self) -> list[Service]:
        self._asked: list[str] = []
        uuid = "569a{}-b87f-490c-92cb-11ed6a12fc81"
        held = [self.notifying(uuid.format("2000")), self.commands(uuid.format("2001"), P.WRITE)]
        return [Service(uuid.format("1101"), held)]

    async def heard(self, connection: Connection, command: bytes) -> None:
        text = command.hex()
        if text == self.KEEPALIVE:
            self._left = self.PATIENCE
        if self.streams:
            if text == self.stop_command:
                self.halt()
            elif text != self.KEEPALIVE:
                self.faults.append(text)
            return
        if text == self.HANDSHAKE[0]:
            self._asked = []
        self._asked.append(text)
        if tuple(self._asked) == self.HANDSHAKE:
            self.start(connection)

    def alive(self) -> bool:
        self._left -= 1
        return self._left > 0

    def opening(self) -> list[bytes]:
        self._tenths = 0
        return [bytes.fromhex("001122")]

    def frame(self) -> tuple[list[bytes], list[float]]:
        packets: list[bytes] = []
        forces_n: list[float] = []
        for number in self.count(5):
            step = number % 21 - 9
            self._tenths += step
            status = b"\x52\x00" if number % 7 == 0 else b""
            packets.append(b"\x04" + struct.pack("<b", step) + status)
            forces_n.append(self._tenths / 10)
        return packets, forces_n


class TeraForce(Counting):
    """TeraForce of a later hardware revision: raw readings of 16 bits, big end first."""

    usual_name: ClassVar[str] = "TeraForce"
    stop_command: ClassVar[str] = "00"
    ZERO: ClassVar[int] = 120

    def services(self) -> list[Service]:
        uuid = "fc52fca{}-55f8-4501-afd1-f32e33e8668d"
        revision = Characteristic(short("2A27"), P.READ, Characteristic.Permissions.READABLE, b"2.0")
        return [
            Service(uuid.format(0), [self.commands(uuid.format(1)), self.notifying(uuid.format(2))]),
            Service(short("180A"), [revision]),
        ]

    async def heard(self, connection: Connection, command: bytes) -> None:
        match command:
            case b"\x01":
                self.start(connection)
            case b"\x00":
                self.halt()
            case b"\x02":
                pass  # somebody still listens
            case _:
                self.faults.append(command.hex())

    def frame(self) -> tuple[list[bytes], list[float]]:
        raws = [self.ZERO + 10 * number - 50 for number in self.count(4)]  # some are below zero
        return [struct.pack(">4h", *raws)], [(raw - self.ZERO) * 45 / 3800 * KGF_N for raw in raws]


class WeightScale(Counting):
    """A scale with the standard service: one indication a weighing, every other with the time of day."""

    usual_name: ClassVar[str] = "Bathroom"
    indicates: ClassVar[bool] = True
    starts_by_itself: ClassVar[bool] = True
    advertised: tuple[str, ...] = (short("181D"),)
    battery_percent: int | None = 10

    def services(self) -> list[Service]:
        feature = Characteristic(short("2A9E"), P.READ, Characteristic.Permissions.READABLE, bytes(4))
        return [Service(short("181D"), [self.notifying(short("2A9D"), P.INDICATE), feature])]

    def frame(self) -> tuple[list[bytes], list[float]]:
        [number] = self.count(1)
        steps = 40 * number
        timed = number % 2 == 1
        weighing = bytes((0x02 if timed else 0,)) + steps.to_bytes(2, "little")
        return [weighing + struct.pack("<HBBBBB", 2024, 5, 17, 9, 30, 0) * timed], [steps * 0.005 * KGF_N]


class ForceOfOnesOwn(Counting):
    """A board of one's own with the standard characteristic Force, in a service that nobody else knows."""

    usual_name: ClassVar[str] = "my load cell"
    starts_by_itself: ClassVar[bool] = True
    battery_percent: int | None = 73
    OWN: ClassVar[str] = "4fafc201-1fb5-459e-8fcc-c5c9c331914b"

    def services(self) -> list[Service]:
        return [Service(self.OWN, [self.notifying(short("2C07"))])]

    def frame(self) -> tuple[list[bytes], list[float]]:
        [number] = self.count(1)
        millinewtons = (-1) ** number * 1001 * number
        return [struct.pack("<i", millinewtons)], [millinewtons / 1000]


class ForceBesideScale(ForceOfOnesOwn):
    """Such a board that advertises the weight scale's service, has it, and measures force in its own."""

    advertised: tuple[str, ...] = (short("181D"),)

    def services(self) -> list[Service]:
        feature = Characteristic(short("2A9E"), P.READ, Characteristic.Permissions.READABLE, bytes(4))
        return [*super().services(), Service(short("181D"), [feature])]
