"""What can be done on the page of devices with two keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nktsense.view.devices.listening import can_be_listened_to
from nktsense.view.devices.near_words import shown
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Choice, Offer

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

TABS: Final = ("near", "try", "kept", "run")
"""The parts of the page: what can be reached, the device tried, calibrations that are kept, a guided run."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the page.

    Attributes:
        tab: The part in view, of :data:`TABS`.
        device: Address of the device in use, or "".
        following: The device that would be used next; None where there is no other.
        looking: It is looked for devices.
        listening: A port is listened to.
        tried: A device is open to be tried.
        can_be_turned: It has a limb sensor whose direction can be turned.
        can_calibrate: Guided runs can be made here.
        plan_ready: A guided run can begin with the plan as it is.
        run_under_way: A guided run has the device.
        run_concluding: A guided run has ended, and its record is being made.
    """

    tab: str = "near"
    device: str = ""
    following: Near | None = None
    looking: bool = False
    listening: bool = False
    tried: bool = False
    can_be_turned: bool = False
    can_calibrate: bool = False
    plan_ready: bool = False
    run_under_way: bool = False
    run_concluding: bool = False


def offer_of(standing: Standing) -> Offer:
    """Return the question of the part that is in view."""
    match standing.tab:
        case "try":
            return _trying(standing)
        case "kept":
            return _kept(standing)
        case "run":
            return _running(standing)
        case _:
            return _finding(standing)


def _leave() -> Choice:
    return Choice("leave", tr("Leave the devices"))


def _devices() -> Choice:
    return Choice("tab:near", tr("Back to the devices"))


def _short(address: str) -> str:
    return address.partition("?")[0]


def _finding(now: Standing) -> Offer:
    if now.listening:
        return Offer(
            "devices:listening",
            tr("A port is being listened to."),
            choices=(Choice("quiet", tr("Stop listening"), kind="usual"),),
        )
    choices: list[Choice] = []
    if now.device:
        choices.append(Choice("try", tr("Try it"), _short(now.device), "usual"))
    if not now.looking:
        choices.append(Choice("look", tr("Look again")))
    if now.following is not None:
        choices.append(Choice(f"use:{now.following.address}", tr("Use the next device"), shown(now.following).name))
    if now.device and can_be_listened_to(now.device):
        choices.append(Choice(f"listen:{now.device}", tr("What is it?"), tr("Listens to the port")))
    choices += [Choice("tab:kept", tr("Calibrations")), *_calibrate(now), _leave()]
    question = tr("In use: {device}", device=_short(now.device)) if now.device else tr("No device is chosen.")
    if now.looking:
        question = tr("Looking for devices.")
    state = "looking" if now.looking else "list"
    return Offer(f"devices:{state}:{now.device}", question, choices=tuple(choices))


def _calibrate(now: Standing) -> list[Choice]:
    return [Choice("tab:run", tr("Calibrate"))] if now.can_calibrate else []


def _trying(now: Standing) -> Offer:
    if now.tried:
        return Offer(
            "devices:trying",
            tr("Push and pull on the device. Nothing is recorded."),
            choices=(
                Choice("stop", tr("Stop"), kind="usual"),
                Choice("zero", tr("Zero")),
                *_turn(now),
                _devices(),
            ),
        )
    again = (Choice("try", tr("Try it"), _short(now.device), "usual"),) if now.device else ()
    return Offer("devices:tried", tr("No device is open."), choices=(*again, _devices()))


def _turn(now: Standing) -> list[Choice]:
    return [Choice("turn", tr("Turn limb direction"))] if now.can_be_turned else []


def _kept(now: Standing) -> Offer:
    choices = (Choice("tab:near", tr("Back to the devices"), kind="usual"), *_calibrate(now), _leave())
    return Offer("devices:kept", tr("Calibrations that are kept on this computer."), choices=choices)


def _running(now: Standing) -> Offer:
    if now.run_under_way:
        return Offer(
            "devices:run",
            tr("A calibration is under way in its own window."),
            choices=(Choice("show", tr("Show its window"), kind="usual"), _devices()),
        )
    if now.run_concluding:
        return Offer("devices:concluding", tr("The record is being made."), choices=(_devices(),))
    choices: list[Choice] = []
    if now.plan_ready:
        choices.append(Choice("begin", tr("Begin the calibration"), _short(now.device), "usual"))
    choices += [Choice("practise", tr("Practice on a virtual bench")), _devices()]
    question = tr("The plan is ready.") if now.plan_ready else tr("A calibration needs a plan.")
    return Offer(f"devices:plan:{now.plan_ready}", question, choices=tuple(choices))
