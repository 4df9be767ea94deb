"""Examples in the docstrings of the codecs."""

from __future__ import annotations

import doctest
import importlib

import pytest

NAMES = (
    "again",
    "cts500",
    "dynamo",
    "force_board",
    "frez",
    "godirect",
    "jamar",
    "muscle_meter",
    "sig_scale",
    "teraforce",
    "whc06",
)


@pytest.mark.parametrize("name", NAMES)
def test_examples_in_docstrings(name: str) -> None:
    result = doctest.testmod(importlib.import_module(f"firmware_bridge.codecs.{name}"))
    assert result.attempted > 0
    assert result.failed == 0
