"""What every driver of a device has to keep, as a suite of tests that anybody's driver can be put through.

    pytest --pyargs firmware_bridge.conformance --nktsense-driver=NAME

A driver gives the suite something to chew by a static method ``examples()`` that returns :class:`Example` objects.
"""

from firmware_bridge.conformance.example import Example
from firmware_bridge.conformance.examples import examples_of

__all__ = ["Example", "examples_of"]
