"""How the firmware of the package, and an instrument that runs it, look in the terminal and as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from rich.table import Table
from rich.text import Text

from firmware_bridge.codecs.nkt1_service import Restart
from firmware_bridge.flashing.images import (
    FRONTS,
    MODEL,
    FirmwareImage,
    FirmwareImageError,
    is_newer,
    shipped_image,
)
from nktsense.terminal import out

if TYPE_CHECKING:
    from firmware_bridge.codecs.nkt1_service import Report
    from firmware_bridge.instrument.stored_calibration import Found
    from firmware_bridge.instrument.talk import InstrumentInfo

UNPROVEN: Final = (
    "Nobody has tried this on a real board yet: the firmware was run on a simulated chip, and written to a simulated "
    "boot loader. Tell us how it went."
)
_RESTARTS: Final = {
    Restart.POWER_ON: "power-on",
    Restart.RESET_LINE: "reset line",
    Restart.SUPPLY_FELL: "a fall of its supply",
    Restart.WATCHDOG: "its watchdog",
}
_COUNTERS: Final = {
    "samples_lost": "samples lost",
    "glitches": "readings out of step",
    "force_faults": "force sensor faults",
    "motion_faults": "motion sensor faults",
    "bus_recoveries": "bus recoveries",
    "bad_commands": "damaged commands",
}


def image_row(image: FirmwareImage) -> dict[str, Any]:
    """Return an image for machines."""
    return asdict(image)


def print_images(images: list[FirmwareImage]) -> None:
    """Print the images that the package carries."""
    table = Table(box=None, pad_edge=False)
    for title in ("front", "version", "chip", "flash", "SHA-256"):
        table.add_column(title, no_wrap=True)
    for image in images:
        size = f"{image.flash_bytes} bytes"
        table.add_row(image.front, image.version, image.chip, size, image.sha256)
    out.print(table)
    for compiler in sorted({image.compiler for image in images}):
        out.print(Text(f"Built by {compiler}.", style="dim"), soft_wrap=True)
    out.print(Text("Write one: nktsense firmware flash --port PORT --front FRONT", style="dim"), soft_wrap=True)
    out.print(Text(UNPROVEN, style="dim"), soft_wrap=True)


def front_of(found: InstrumentInfo) -> str:
    """Return which converter an instrument states, or "" where its firmware is not ours."""
    stated = found.stated.get("front") or found.model.removeprefix(MODEL)
    return stated if stated in FRONTS else ""


def newest_for(found: InstrumentInfo) -> FirmwareImage | None:
    """Return the image of the package for an instrument; None where there is none."""
    try:
        return shipped_image(front_of(found))
    except FirmwareImageError:
        return None


def instrument_row(where: str, found: InstrumentInfo, newest: FirmwareImage | None) -> dict[str, Any]:
    """Return an instrument for machines."""
    report = found.report
    return {
        "address": where,
        "model": found.model,
        "serial": found.serial,
        "firmware": found.firmware,
        "front": front_of(found),
        "stated": found.stated,
        "package_firmware": None if newest is None else newest.version,
        "newer_in_package": None if newest is None else is_newer(newest.version, found.firmware),
        "rate_hz": found.rate_hz,
        "possible_rates_hz": list(found.possible_rates_hz),
        "last_restart": None if report is None else _restart_names(report),
        "uptime_s": None if report is None else report.uptime_s,
        "counters": None if report is None else {name: getattr(report, name) for name in _COUNTERS},
        "calibration": _stored_row(found.stored),
    }


def _restart_names(report: Report) -> list[str]:
    return [str(flag.name).lower() for flag in Restart if flag in report.restart]


def _stored_row(stored: Found | None) -> dict[str, Any] | None:
    if stored is None:
        return None
    held = stored.calibration
    if held is None:
        return {"state": stored.state.name.lower(), "problem": stored.problem}
    return {
        "state": stored.state.name.lower(),
        "day": held.day.isoformat(),
        "zero_reading": held.zero_reading,
        "coefficients": list(held.coefficients),
        "low_n": held.low_n,
        "high_n": held.high_n,
        "record": held.record.hex(),
    }


def print_instrument(where: str, found: InstrumentInfo, newest: FirmwareImage | None) -> None:
    """Print who answers."""
    out.print(Text(f"{found.name} on {where}", style="bold"), soft_wrap=True)
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in _lines(where, found, newest):
        table.add_row(f"  {name}", text)
    out.print(table)


def _lines(where: str, found: InstrumentInfo, newest: FirmwareImage | None) -> list[tuple[str, str]]:
    lines = [("firmware", _firmware(where, found, newest))]
    built = [found.stated[key] for key in ("front", "chip") if found.stated.get(key)]
    if built:
        lines.append(("front, chip" if len(built) == 2 else "built for", ", ".join(built)))
    if found.rate_hz is not None:
        can = ", ".join(str(rate) for rate in found.possible_rates_hz)
        lines.append(("rate", f"{found.rate_hz} Hz" + (f" (it can: {can})" if can else "")))
    if found.report is not None:
        lines += _report(found.report)
    lines.append(("calibration", stored_words(found.stored)))
    return lines


def _firmware(where: str, found: InstrumentInfo, newest: FirmwareImage | None) -> str:
    stated = found.firmware or "not stated"
    if newest is None:
        return f"{stated}; this package has none for it"
    newer = is_newer(newest.version, found.firmware)
    if newer:
        port = where.removeprefix("serial:").partition("?")[0]
        return f"{stated}; this package has {newest.version}: nktsense firmware flash --port {port}"
    if newer is None:
        return f"{stated}; this package has {newest.version}"
    return (
        f"{stated}, as this package has" if newest.version == found.firmware else f"{stated}, newer than this package"
    )


def _report(report: Report) -> list[tuple[str, str]]:
    causes = " and ".join(words for flag, words in _RESTARTS.items() if flag in report.restart) or "not known"
    counted = [f"{words}: {getattr(report, name)}" for name, words in _COUNTERS.items() if getattr(report, name)]
    return [
        ("last restart", f"{causes}, {duration_words(report.uptime_s)} ago (opening its port resets most boards)"),
        ("since then", ", ".join(counted) or "no sample lost, no fault of a sensor"),
    ]


def duration_words(seconds: float) -> str:
    """Return a duration for people.

    >>> duration_words(7500.0)
    '2 h 5 min'
    """
    whole = int(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def stored_words(stored: Found | None) -> str:
    """Return in words what an instrument stores of its calibration."""
    if stored is None:
        return "it does not tell"
    held = stored.calibration
    if held is None:
        return stored.problem or "none stored"
    return (
        f"of {held.day.isoformat()}, {held.low_n:g} N to {held.high_n:g} N, record SHA-256 begins with "
        f"{held.record.hex()}"
    )
