"""The command ``nktsense``: verbs over the rooms below, and the place where an error becomes one plain sentence."""

from __future__ import annotations

import logging
import sys
from typing import Annotated

import typer

import nktsense
from calibration import CalibrationError
from firmware_bridge import BridgeError
from nktsense.errors import NktsenseError
from nktsense.verbs.calibrate import app as calibrate
from nktsense.verbs.captures import decode, identify
from nktsense.verbs.client import app as client
from nktsense.verbs.compare import SetsCommand, compare
from nktsense.verbs.demo import demo
from nktsense.verbs.devices import devices, live
from nktsense.verbs.doctor import doctor
from nktsense.verbs.firmware import app as firmware
from nktsense.verbs.library import library_app as library
from nktsense.verbs.options import EXIT_REFUSED
from nktsense.verbs.record import record
from nktsense.verbs.recordings import export, grade, info, replay
from nktsense.verbs.records import app as records
from nktsense.verbs.reliability import reliability
from nktsense.verbs.session import app as session
from nktsense.verbs.together import together
from nktsense.verbs.window import window

app = typer.Typer(
    help="Manual muscle testing made measurable: read a dynamometer, find the hold or the break, say how sure.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

for _verb in (window, demo, devices, identify, decode, live, record, info, replay, export, grade):
    app.command()(_verb)
app.command(cls=SetsCommand)(compare)
for _verb in (reliability, together, doctor):
    app.command()(_verb)
app.add_typer(calibrate, name="calibrate")
app.add_typer(firmware, name="firmware")
app.add_typer(session, name="session")
app.add_typer(client, name="client")
app.add_typer(records, name="records")
app.add_typer(library, name="library")


def _version(value: bool) -> None:
    if value:
        print(f"nktsense {nktsense.__version__}")
        raise typer.Exit


@app.callback()
def _root(  # pyright: ignore[reportUnusedFunction]
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    del debug, version  # --debug is read in main(), before anything can fail


def main() -> None:
    """Run the command; an error is one plain sentence, unless ``--debug`` asks for more."""
    debug = "--debug" in sys.argv
    sys.argv = [argument for argument in sys.argv if argument != "--debug"]  # wherever it stands
    if not debug:
        logging.getLogger().addHandler(logging.NullHandler())  # or else Python prints a traceback of its own
    try:
        app()
    except (BridgeError, NktsenseError, CalibrationError) as error:
        if debug:
            raise
        print(f"Error: {error}", file=sys.stderr)
        sys.exit(EXIT_REFUSED)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)  # the reader of a pipe has what it wanted
    except Exception as error:
        if debug:
            raise
        print(
            f"Error: something went wrong inside the program ({type(error).__name__}: {error}). "
            "Run it again with `nktsense --debug …` and report what it prints.",
            file=sys.stderr,
        )
        sys.exit(EXIT_REFUSED)
