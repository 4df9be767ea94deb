"""The questions of the first page for two keys: what to do, and what stands one step behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from nktsense.view.home.near_words import SIMULATED, DeviceState, name_of, way_of
from nktsense.view.home.standing import RecordsState, Standing, others_of, primary_of, resume_of, seen_words
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Choice, Offer

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

BACK: Final = "back"
"""Id of the choice that leads one question back."""


def main_offer(standing: Standing, device: DeviceState) -> Offer:
    """Return the first question: the one thing to do, then the others."""
    first = primary_of(standing)
    choices = [Choice(first.id, first.words, kind="usual")]
    choices += [Choice(act.id, act.words) for act in others_of(standing)]
    if any(f"resume:{one.session}" != first.id for one in standing.past.unfinished):
        choices.append(Choice("ask:unfinished", tr("Unfinished sessions")))
    if standing.past.recent:
        choices.append(Choice("ask:clients", tr("Clients")))
    if standing.records is RecordsState.CLOSED:
        choices.append(Choice("records", tr("Open the records")))
    choices.append(Choice("ask:device", tr("Dynamometer"), device.name))
    choices.append(Choice("settings", tr("Settings")))
    return Offer(f"home:{first.id}", tr("What is to be done?"), choices=tuple(choices))


def unfinished_offer(standing: Standing) -> Offer:
    """Ask which unfinished session is to go on."""
    acts = [resume_of(one, standing.now_s) for one in standing.past.unfinished]
    choices = [Choice(act.id, act.words, act.hint) for act in acts]
    return Offer("home:unfinished", tr("Which session is to go on?"), choices=(*choices, _back()))


def clients_offer(standing: Standing) -> Offer:
    """Ask for a client of those who were here last."""
    recent = standing.past.recent
    choices = [Choice(f"ask:client:{one.client}", one.client, seen_words(one, standing.now_s)) for one in recent]
    return Offer("home:clients", tr("Which client?"), choices=(*choices, _back()))


def client_offer(client: str) -> Offer:
    """Ask what is to be done for a client."""
    choices = (
        Choice(f"history:{client}", tr("Visits"), kind="usual"),
        Choice(f"again:{client}", tr("Begin again")),
        _back(),
    )
    return Offer(f"home:client:{client}", tr("What is to be done for {client}?", client=client), choices=choices)


def device_offer(found: Sequence[Near], device: DeviceState, *, may_look: bool) -> Offer:
    """Ask for the dynamometer: what was found, then looking again, the simulated one last."""
    choices = [Choice(f"use:{row.address}", name_of(row), way_of(row)) for row in found]
    if may_look:
        choices.append(Choice("look", tr("Look again")))
    choices += [
        Choice("devices", tr("All devices")),
        Choice(f"use:{SIMULATED}", tr("Simulated dynamometer"), tr("made-up forces")),
        _back(),
    ]
    question = f"{device.name}. {device.sentence}"
    return Offer("home:device", question, choices=tuple(choices))


def _back() -> Choice:
    return Choice(BACK, tr("Back"))
