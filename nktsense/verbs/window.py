"""``nktsense window``: the clinician's window, put together from the rooms below."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from nktsense.acquire.near import Near
    from nktsense.preferences import Preferences, PreferenceStore
    from nktsense.view.house.house import House
    from nktsense.view.house.page import Page
    from nktsense.view.house.services import Services

_Records = Annotated[
    str | None,
    typer.Option(
        "--records",
        help="The records: a file, or postgresql://user@host/database. Without it NKTSENSE_RECORDS, or a file in your "
        "data folder, which is made when the first client is kept.",
    ),
]
_KeyFile = Annotated[
    Path | None, typer.Option("--key-file", help="File with their key; without it the computer's keyring is asked.")
]
_Recordings = Annotated[
    Path | None, typer.Option("--recordings", help="Folder of the recordings; without it one beside the records.")
]
_Device = Annotated[
    str, typer.Option("--device", help="Address of the dynamometer, from now on: nktsense devices lists them.")
]
_Language = Annotated[str, typer.Option("--language", help="en, de or es, from now on; without it the system's.")]
_Library = Annotated[Path | None, typer.Option("--library", help="The clinic's own muscles, pairs and batteries.")]


def window(
    records: _Records = None,
    key_file: _KeyFile = None,
    recordings: _Recordings = None,
    device: _Device = "",
    language: _Language = "",
    library: _Library = None,
) -> None:
    """Open the window: sessions, tests, history, reports, devices, settings. What was open last is taken up again."""
    from nktsense.preferences import PreferenceStore
    from nktsense.view.look.probe import require_window

    require_window()
    preferences = PreferenceStore()
    _choose(preferences, device, language)
    scale(preferences.now)
    from nktsense.view.house.records_door import RecordsDoor

    made = house(preferences, RecordsDoor(records, key_file, recordings), library)
    if code := made.run():
        raise typer.Exit(code)


def scale(preferences: Preferences) -> None:
    """Let everything be drawn larger; only before the first window, and where the system was not told otherwise."""
    if preferences.scale != 1.0:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{preferences.scale:g}")


def house(preferences: PreferenceStore, door: object, library: Path | None = None) -> House:
    """Return the window with all that belongs to it, not yet shown.

    Args:
        preferences: What the person chose.
        door: The records, a :class:`nktsense.view.house.records_door.RecordsDoor`.
        library: The clinic's own library, or None.
    """
    from nktsense.sound.sounds import Sounds
    from nktsense.verbs.session.planned import library_of
    from nktsense.verbs.session.start import connect
    from nktsense.verbs.window_reports import WindowReports
    from nktsense.view.house.house import Below, House
    from nktsense.view.house.records_door import RecordsDoor
    from nktsense.view.words import said

    assert isinstance(door, RecordsDoor)
    known = library_of(library)
    below = Below(
        preferences=preferences,
        library=known,
        connect=connect,
        door=door,
        survey=survey,
        sounds=Sounds(preferences.now, translate=said),
        reports=WindowReports(door, known, preferences),
    )
    return House(below, pages, late=True)


def pages(services: Services) -> Iterator[Page]:
    """Make the pages one by one, the one that is shown first at the front; each loads what it needs when it is made."""
    from nktsense.view.home.page import HomePage

    yield HomePage(services)
    from nktsense.view.begin.page import BeginPage

    yield BeginPage(services)
    yield _session_page(services)
    from nktsense.view.testing.test_page import TestPage

    yield TestPage()
    from nktsense.view.history.page import HistoryPage

    yield HistoryPage(services)
    from nktsense.verbs.window_calibrations import WindowCalibrations
    from nktsense.view.devices.page import DevicesPage

    yield DevicesPage(services, WindowCalibrations())
    from nktsense.view.reports.page import ReportPage

    yield ReportPage(services)
    yield _settings_page(services)


def _settings_page(services: Services) -> Page:
    from nktsense.view.house.data_places import places_of
    from nktsense.view.house.keys import CHOOSE_KEYS, MOVE_KEYS
    from nktsense.view.house.settings.keys_section import UsualKeys
    from nktsense.view.house.settings.page import SettingsPage

    places = places_of(services.door, services.preferences)
    return SettingsPage(services.preferences, services.sounds, places, UsualKeys(CHOOSE_KEYS, MOVE_KEYS))


def _session_page(services: Services) -> Page:
    """Return the page of a session, with its sheets in the order in which they are come to."""
    from nktsense.view.body.body_map import BodyMap
    from nktsense.view.session.page import SessionPage
    from nktsense.view.session.sheets.correct import CorrectSheet
    from nktsense.view.session.sheets.history import HistorySheet
    from nktsense.view.session.sheets.homework import HomeworkSheet
    from nktsense.view.session.sheets.notes import NotesSheet
    from nktsense.view.session.sheets.pairs import PairsSheet
    from nktsense.view.session.sheets.partners import PartnersSheet
    from nktsense.view.session.sheets.screening import ScreeningSheet
    from nktsense.view.session.sheets.setup import SetUpSheet
    from nktsense.view.session.sheets.summary import SummarySheet
    from nktsense.view.session.sheets.treatment import TreatmentSheet
    from nktsense.view.words import said

    def names(muscle: str) -> str:
        known = services.library.muscles.get(muscle)
        return said(muscle if known is None else known.name)

    sheets = (
        HistorySheet(),
        ScreeningSheet(),
        SetUpSheet(services.library),
        PartnersSheet(services.library),
        TreatmentSheet(),
        PairsSheet(services.library),
        HomeworkSheet(),
        NotesSheet(),
        CorrectSheet(),
        SummarySheet(),
    )
    return SessionPage(BodyMap(names), sheets)


def survey(*, bluetooth: bool = True, seconds: float = 5.0, connect: bool = False) -> list[Near]:
    """Look for devices that can be reached; takes so many seconds."""
    from nktsense.acquire import near

    return asyncio.run(near.survey(bluetooth=bluetooth, seconds=seconds, connect=connect))


def _choose(preferences: PreferenceStore, device: str, language: str) -> None:
    from nktsense.errors import SettingsError
    from nktsense.preferences import LANGUAGES

    if language and language not in LANGUAGES:
        raise SettingsError(f"There is no language {language[:20]}.", f"Say one of {', '.join(LANGUAGES)}.")
    changes: dict[str, object] = {}
    if device:
        from firmware_bridge import Address, open_device

        address = Address.parse(device)
        open_device(address)  # makes the driver's object, which reads the options; the port stays closed
        changes["device"] = str(address)
    if language:
        changes["language"] = language
    if changes:
        preferences.change(**changes)


def main() -> None:
    """Open the window without a terminal, as from a menu."""
    import sys

    from nktsense.cli import main as run

    sys.argv.insert(1, "window")
    run()
