"""Drivers by entry point: the built-in ones come through the same door as anybody's."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import ClassVar, Final, Protocol, cast

from firmware_bridge.address import Address
from firmware_bridge.device import Device
from firmware_bridge.errors import AddressError, DriverNotFoundError

GROUP: Final = "firmware_bridge.drivers"


class Driver(Protocol):
    """What an entry point of the group ``firmware_bridge.drivers`` is: a class or object that makes devices.

    Attributes:
        schemes: Address schemes it serves.
        summary: One line for lists.
        evidence: Grade of what is known of the protocol (A to D).
    """

    schemes: ClassVar[tuple[str, ...]]
    summary: ClassVar[str]
    evidence: ClassVar[str]

    @staticmethod
    def make(address: Address) -> Device:
        """Return the device at an address, not yet opened.

        Raises:
            AddressError: The address does not fit this driver.
        """
        ...


@dataclass(frozen=True, slots=True)
class DriverInfo:
    """A registered driver as a list shows it; ``problem`` says why one that cannot load does not."""

    name: str
    schemes: tuple[str, ...]
    summary: str
    evidence: str
    origin: str
    problem: str = ""


_OURS: Final = "nktsense"


def _points() -> dict[str, EntryPoint]:
    return {points[0].name: points[0] for points in _by_name()}


def _by_name() -> list[list[EntryPoint]]:
    """Return the entry points of each name; the one that counts is first: ours, else that of the first package."""
    found: dict[str, list[EntryPoint]] = {}
    for point in entry_points(group=GROUP):
        found.setdefault(point.name, []).append(point)
    return [sorted(points, key=lambda point: (_origin(point) != _OURS, _origin(point))) for points in found.values()]


def _origin(point: EntryPoint) -> str:
    return point.dist.name if point.dist is not None else "unknown"


def _describe(point: EntryPoint) -> DriverInfo:
    origin = _origin(point)
    try:
        driver = cast("Driver", point.load())
        return DriverInfo(point.name, driver.schemes, driver.summary, driver.evidence, origin)
    except Exception as error:  # a plug-in may fail in any way; it must not take the others with it
        return DriverInfo(point.name, (), "", "", origin, problem=f"{type(error).__name__}: {error}")


def driver_version(name: str) -> str:
    """Return the version of the package that brings a driver, or "" where there is no such driver."""
    point = _points().get(name)
    return "" if point is None or point.dist is None else point.dist.version


def list_drivers() -> list[DriverInfo]:
    """Return every registered driver, those that fail to load, or whose name is taken, with the reason."""
    out: list[DriverInfo] = []
    for first, *others in sorted(_by_name(), key=lambda points: points[0].name):
        out.append(_describe(first))
        taken = f"its name is taken by the package {_origin(first)}"
        out += [DriverInfo(point.name, (), "", "", _origin(point), problem=taken) for point in others]
    return out


def load_driver(name: str) -> Driver:
    """Return a registered driver.

    Raises:
        DriverNotFoundError: No such driver, or it fails to load.
    """
    points = _points()
    if name not in points:
        raise DriverNotFoundError(f"There is no driver {name!r}.", f"Installed: {', '.join(sorted(points))}.")
    try:
        return cast("Driver", points[name].load())
    except Exception as error:
        raise DriverNotFoundError(
            f"The driver {name!r} fails to load: {type(error).__name__}: {error}.",
            "Reinstall the package that brings it, or remove it.",
        ) from error


def open_device(address: str | Address) -> Device:
    """Return the device that an address names, ready for ``await device.open()``.

    Args:
        address: For example ``"serial:/dev/ttyUSB0?driver=mark10"`` or ``"sim:break"``.

    Raises:
        AddressError: The address cannot be read, or names no driver where one is needed.
        DriverNotFoundError: No such driver, or it fails to load.
    """
    parsed = address if isinstance(address, Address) else Address.parse(address)
    points = _points()
    name = parsed.options.get("driver", parsed.scheme)
    if name not in points:
        if "driver" not in parsed.options and parsed.scheme in ("serial", "socket"):
            raise AddressError(
                f"{parsed} does not say what is plugged in.",
                f"Add ?driver= and one of: {', '.join(_drivers_for(parsed.scheme, points))}.",
            )
        known = ", ".join(sorted(points))
        raise DriverNotFoundError(f"There is no driver {name!r} for {parsed}.", f"Installed: {known}.")
    driver = load_driver(name)
    if parsed.scheme not in driver.schemes:
        raise AddressError(
            f"The driver {name!r} does not read {parsed.scheme}: addresses.",
            f"It reads: {', '.join(driver.schemes)}.",
        )
    return driver.make(parsed)


def _drivers_for(scheme: str, points: dict[str, EntryPoint]) -> list[str]:
    return [info.name for info in map(_describe, points.values()) if scheme in info.schemes]
