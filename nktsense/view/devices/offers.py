"""What can be done on the page of devices with two keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nktsense.view.devices.listening import can_be_listened_to
from nktsense.view.devices.near_words import shown
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Choice, Offer

if TYPE_CHECKING:
    from nktsense.view.devices.page import DevicesPage


def offer_of(page: DevicesPage) -> Offer:
    """Return the question of the part that is in view."""
    match page.tab:
        case "try":
            return _trying(page)
        case "kept":
            return _kept(page)
        case "run":
            return _running(page)
        case _:
            return _finding(page)


def _leave() -> Choice:
    return Choice("leave", tr("Leave the devices"))


def _devices() -> Choice:
    return Choice("tab:near", tr("Back to the devices"))


def _short(address: str) -> str:
    return address.partition("?")[0]


def _finding(page: DevicesPage) -> Offer:
    if page.seeking.listening:
        return Offer(
            "devices:listening",
            tr("A port is being listened to."),
            choices=(Choice("quiet", tr("Stop listening"), kind="usual"),),
        )
    choices: list[Choice] = []
    following = page.next_device
    if page.device:
        choices.append(Choice("try", tr("Try it"), _short(page.device), "usual"))
    if not page.seeking.looking:
        choices.append(Choice("look", tr("Look again")))
    if following is not None:
        choices.append(Choice(f"use:{following.address}", tr("Use the next device"), shown(following).name))
    if page.device and can_be_listened_to(page.device):
        choices.append(Choice(f"listen:{page.device}", tr("What is it?"), tr("Listens to the port")))
    choices += [Choice("tab:kept", tr("Calibrations")), *_calibrate(page), _leave()]
    question = tr("In use: {device}", device=_short(page.device)) if page.device else tr("No device is chosen.")
    if page.seeking.looking:
        question = tr("Looking for devices.")
    state = "looking" if page.seeking.looking else "list"
    return Offer(f"devices:{state}:{page.device}", question, choices=tuple(choices))


def _calibrate(page: DevicesPage) -> list[Choice]:
    return [Choice("tab:run", tr("Calibrate"))] if page.calibrating.possible else []


def _trying(page: DevicesPage) -> Offer:
    if page.trying.open:
        return Offer(
            "devices:trying",
            tr("Push and pull on the device. Nothing is recorded."),
            choices=(
                Choice("stop", tr("Stop"), kind="usual"),
                Choice("zero", tr("Zero")),
                *_turn(page),
                _devices(),
            ),
        )
    again = (Choice("try", tr("Try it"), _short(page.device), "usual"),) if page.device else ()
    return Offer("devices:tried", tr("No device is open."), choices=(*again, _devices()))


def _turn(page: DevicesPage) -> list[Choice]:
    return [Choice("turn", tr("Turn limb direction"))] if page.trying.can_be_turned else []


def _kept(page: DevicesPage) -> Offer:
    choices = (Choice("tab:near", tr("Back to the devices"), kind="usual"), *_calibrate(page), _leave())
    return Offer("devices:kept", tr("Calibrations that are kept on this computer."), choices=choices)


def _running(page: DevicesPage) -> Offer:
    if page.keeper.under_way:
        return Offer(
            "devices:run",
            tr("A calibration is under way in its own window."),
            choices=(Choice("show", tr("Show its window"), kind="usual"), _devices()),
        )
    if page.keeper.concluding:
        return Offer("devices:concluding", tr("The record is being made."), choices=(_devices(),))
    choices: list[Choice] = []
    if page.run.ready:
        choices.append(Choice("begin", tr("Begin the calibration"), _short(page.device), "usual"))
    choices += [Choice("practise", tr("Practice on a virtual bench")), _devices()]
    question = tr("The plan is ready.") if page.run.ready else tr("A calibration needs a plan.")
    return Offer(f"devices:plan:{page.run.ready}", question, choices=tuple(choices))
