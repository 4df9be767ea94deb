"""What two keys can do on the page of devices, by how it stands with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nktsense.acquire.near import Near
from nktsense.view.devices.offers import TABS, Standing, offer_of

PORT = "serial:/dev/ttyUSB0?driver=mark10"
OTHER = Near(kind="bluetooth", address="ble:Progressor_1234", name="Progressor_1234", driver="progressor")


def ids(standing: Standing) -> list[str]:
    return [choice.id for choice in offer_of(standing).choices]


def usual(standing: Standing) -> list[str]:
    """Ids of what is done most likely."""
    return [choice.id for choice in offer_of(standing).choices if choice.kind == "usual"]


def test_without_a_device_it_can_be_looked_for() -> None:
    offer = offer_of(Standing())
    assert offer.question == "No device is chosen."
    assert ids(Standing()) == ["look", "tab:kept", "leave"]


def test_a_port_in_use_is_tried_or_listened_to_and_the_next_one_named() -> None:
    now = Standing(device=PORT, following=OTHER)
    assert usual(now) == ["try"]
    assert {f"listen:{PORT}", f"use:{OTHER.address}"} < set(ids(now))
    choices = {choice.id: choice for choice in offer_of(now).choices}
    assert choices["try"].detail == "serial:/dev/ttyUSB0", "options of an address are not for reading aloud"
    assert choices[f"use:{OTHER.address}"].detail == "Progressor_1234"


@pytest.mark.parametrize("device", ["ble:Progressor_1234", "sim:break", "serial:*"])
def test_what_is_no_single_port_cannot_be_listened_to(device: str) -> None:
    assert not any(one.startswith("listen:") for one in ids(Standing(device=device)))


def test_what_is_under_way_is_not_begun_again() -> None:
    assert "look" not in ids(Standing(device=PORT, looking=True))
    assert ids(Standing(device=PORT, following=OTHER, listening=True)) == ["quiet"]


def test_a_device_that_is_tried_is_let_go_first() -> None:
    now = Standing(tab="try", device=PORT)
    assert usual(now) == ["try"]
    assert usual(replace(now, tried=True)) == ["stop"]
    assert "turn" not in ids(replace(now, tried=True))
    assert "turn" in ids(replace(now, tried=True, can_be_turned=True))
    assert "turn" not in ids(replace(now, can_be_turned=True)), "nothing is open whose sensor could be turned"
    assert ids(Standing(tab="try")) == ["tab:near"], "there is nothing to be tried"


@pytest.mark.parametrize("tab", ["near", "kept"])
def test_runs_are_offered_where_they_can_be_made(tab: str) -> None:
    assert "tab:run" not in ids(Standing(tab=tab))
    assert "tab:run" in ids(Standing(tab=tab, can_calibrate=True))


def test_a_guided_run_begins_with_a_plan_and_has_the_device_until_its_record_is_made() -> None:
    now = Standing(tab="run", device=PORT, can_calibrate=True)
    assert "begin" not in ids(now)
    assert usual(replace(now, plan_ready=True)) == ["begin"]
    assert ids(replace(now, plan_ready=True, run_under_way=True)) == ["show", "tab:near"]
    assert ids(replace(now, plan_ready=True, run_concluding=True)) == ["tab:near"]


def test_a_question_that_changes_has_another_key() -> None:
    """So that a key pressed twice does not answer two questions."""
    device = Standing(device=PORT)
    run = Standing(tab="run", device=PORT)
    several = [
        Standing(),
        device,
        replace(device, looking=True),
        replace(device, listening=True),
        replace(device, tab="try"),
        replace(device, tab="try", tried=True),
        replace(device, tab="kept"),
        run,
        replace(run, plan_ready=True),
        replace(run, run_under_way=True),
        replace(run, run_concluding=True),
    ]
    keys = [offer_of(one).key for one in several]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("tab", TABS)
def test_every_part_can_be_left_with_two_keys(tab: str) -> None:
    assert {"leave", "tab:near"} & set(ids(Standing(tab=tab)))
