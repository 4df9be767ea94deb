"""How an NKT1 instrument is named over Bluetooth, and what its address may say."""

from __future__ import annotations

import pytest

from firmware_bridge import AddressError
from firmware_bridge.address import Address
from firmware_bridge.device import CountsScale
from firmware_bridge.drivers.ble import BleDriver
from firmware_bridge.instrument.conversation import instrument_link
from firmware_bridge.links import BleLink
from firmware_bridge.registry import open_device

HERE = "C4:00:00:00:00:01"


def test_the_addresses_that_name_it() -> None:
    for address in ("ble:NKT1-1A2B", "ble:nkt1-1a2b", "ble:Mine?driver=nkt1", f"ble:{HERE}?driver=nkt1"):
        info = open_device(address).info
        assert (info.driver, info.codec, info.wire_unit, info.scale) == ("nkt1", "nkt1_ble", "counts", None)
    stated = open_device("ble:NKT1-1A2B?zero=84213&counts_per_n=2100&sign=-1").info
    assert stated.scale == CountsScale(84213.0, -2100.0, "typed")
    assert stated == BleDriver.make(Address.parse("ble:NKT1-1A2B?zero=84213&counts_per_n=2100&sign=-1")).info


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ("sign=-1", "no force to turn"),
        ("zero=5", "does nothing without"),
        ("counts_per_n=0", "must not be 0"),
        ("baud=9600", "no option 'baud'"),
    ],
)
def test_options_that_mean_nothing_are_refused(options: str, why: str) -> None:
    with pytest.raises(AddressError, match=why):
        open_device(f"ble:NKT1-1A2B?{options}")


@pytest.mark.parametrize("address", ["ble:Progressor_1?driver=nkt2", "ble:Thing", "ble:NKT1-1A2B?driver=jamar"])
def test_others_are_not_asked(address: str) -> None:
    with pytest.raises(AddressError, match="names no NKT1 instrument"):
        instrument_link(Address.parse(address))


def test_an_address_may_have_the_options_of_the_driver() -> None:
    assert isinstance(instrument_link(Address.parse("ble:NKT1-1A2B?zero=1&counts_per_n=2&rate=80&sign=-1")), BleLink)
    with pytest.raises(AddressError, match="no option 'speed'"):
        instrument_link(Address.parse("ble:*?speed=1"))
