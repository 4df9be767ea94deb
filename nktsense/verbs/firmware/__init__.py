"""``nktsense firmware``: what the open reference instrument runs, a newer one written into it, and its self-test."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

app = typer.Typer(
    help="The open reference instrument: what it runs, new firmware for it, its self-test.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class Front(StrEnum):
    """Converters of the load cell."""

    HX711 = "hx711"
    NAU7802 = "nau7802"


AddressArgument = Annotated[
    str, typer.Argument(help="The instrument: serial:/dev/ttyUSB0?driver=nkt1, or just its port.")
]


@app.command("info")
def info(
    address: Annotated[
        str | None,
        typer.Argument(
            help="The instrument: serial:/dev/ttyUSB0?driver=nkt1, or just its port; without it the images."
        ),
    ] = None,
    json: JsonFlag = False,
) -> None:
    """List the firmware that this package carries, or say who answers, what it runs and how it does."""
    from firmware_bridge.flashing.images import shipped_images
    from nktsense.terminal import print_json
    from nktsense.verbs.firmware import showing as shown

    if address is None:
        images = shipped_images()
        if json:
            for image in images:
                print_json(shown.image_row(image))
        else:
            shown.print_images(images)
        return
    from firmware_bridge.instrument.talk import instrument_info
    from nktsense.verbs.firmware.address import instrument_address

    where = instrument_address(address)
    found = instrument_info(where)
    newest = shown.newest_for(found)
    if json:
        print_json(shown.instrument_row(where, found, newest))
    else:
        shown.print_instrument(where, found, newest)


@app.command("flash")
def flash(
    port: Annotated[
        str | None, typer.Option("--port", help="Serial port of the board, such as /dev/ttyUSB0 or COM5.")
    ] = None,
    front: Annotated[
        Front | None, typer.Option("--front", help="Its converter; needed where no instrument answers yet.")
    ] = None,
    hex_file: Annotated[
        Path | None, typer.Option("--hex", help="An image of your own (.hex) instead of that of the package.")
    ] = None,
    old_bootloader: Annotated[
        bool, typer.Option("--old-bootloader", help="Ask the boot loader at 57600 baud only.")
    ] = False,
    baud: Annotated[int | None, typer.Option("--baud", min=1, help="Ask it at this speed only.")] = None,
    programmer: Annotated[
        str, typer.Option("--programmer", help="As avrdude names it; arduino is the board's own boot loader.")
    ] = "arduino",
    programmer_port: Annotated[str, typer.Option("--programmer-port", help="Where a programmer is.")] = "usb",
    avrdude: Annotated[
        Path | None, typer.Option("--avrdude", help="The program avrdude, where it is not found.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before it is written.")] = False,
) -> None:
    """Write firmware into a board with an ATmega328P, have it read back, and ask the instrument who it is.

    The calibration and the serial number that the board stores stay. Ends with 1 where the question whether to write
    was answered with no, with 3 where it could not be written or nothing answers afterwards.
    """
    from nktsense.verbs.ended import ended_by_signals
    from nktsense.verbs.firmware.writing import Wanted, flash_board

    by_boot_loader = programmer == "arduino"
    if port is None and by_boot_loader:
        raise typer.BadParameter("Name the port of the board (`nktsense devices` lists them).", param_hint="--port")
    if old_bootloader and baud is not None:
        raise typer.BadParameter("Give either --old-bootloader or --baud.", param_hint="--baud")
    wanted = Wanted(
        port=port,
        front="" if front is None else front.value,
        hex_file=hex_file,
        bauds=_bauds(baud, old=old_bootloader, by_boot_loader=by_boot_loader),
        programmer=programmer,
        programmer_port=programmer_port,
        avrdude=avrdude,
        yes=yes,
    )
    with ended_by_signals():
        written = flash_board(wanted)
    if not written:
        raise typer.Exit(EXIT_PROBLEMS)


def _bauds(baud: int | None, *, old: bool, by_boot_loader: bool) -> tuple[int, ...]:
    from firmware_bridge.flashing.write import NEW_BAUD, OLD_BAUD

    if baud is not None:
        return (baud,)
    if old:
        return (OLD_BAUD,)
    return (NEW_BAUD, OLD_BAUD) if by_boot_loader else ()


@app.command("selftest")
def selftest(address: AddressArgument, json: JsonFlag = False) -> None:
    """Let the instrument test itself: it should lie still, with nothing pulling or pushing. Takes some seconds.

    Ends with 1 where a check failed.
    """
    from firmware_bridge.instrument.talk import Instrument
    from nktsense.terminal import err, print_json
    from nktsense.verbs.firmware import checking as tested
    from nktsense.verbs.firmware.address import instrument_address

    where = instrument_address(address)
    with err.status("The instrument tests itself."), Instrument(where) as one:
        who = one.info()
        found = one.self_test()
    rows = tested.rows_of(found, who.rate_hz)
    moved = tested.zero_moved(found, None if who.stored is None else who.stored.calibration)
    if json:
        print_json(tested.as_row(where, who, found, rows, moved))
    else:
        tested.print_self_test(who, rows, moved)
    if not found.passed:
        raise typer.Exit(EXIT_PROBLEMS)
