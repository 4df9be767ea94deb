"""Where the data of a practice are, told for the settings."""

from __future__ import annotations

from nktsense.calibrations import folder as calibrations_folder
from nktsense.errors import RecordsError
from nktsense.preferences import PreferenceStore
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.house.settings.places import Place
from nktsense.view.words import said, tr


def places_of(door: RecordsDoor, preferences: PreferenceStore) -> tuple[Place, ...]:
    """Return where records, recordings, calibrations and settings are, in the chosen language."""
    try:
        records, recordings = door.place(), str(door.recordings_place())
        hint = tr("Encrypted. They are made when the first client is kept.")
    except RecordsError as error:
        records, recordings, hint = "", "", said(str(error))
    return (
        Place(tr("Records"), records, hint),
        Place(tr("Recordings"), recordings, tr("Under random names, without a name of a client.")),
        Place(tr("Calibrations"), str(calibrations_folder())),
        Place(tr("Settings"), str(preferences.path), tr("No client is in them.")),
    )
