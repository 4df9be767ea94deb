"""The two kinds of test."""

from __future__ import annotations

from enum import StrEnum


class TestType(StrEnum):
    """What was asked of the person tested."""

    __test__ = False  # not a test class, whatever its name begins with

    MAKE = "make"
    """The patient builds force against a still dynamometer."""
    BREAK = "break"
    """The examiner ramps until the limb gives way or the planned load is reached."""
