"""Which tests take long: `.ci/run` runs them; `uv run pytest -m ci` does on request."""

from __future__ import annotations

from typing import Final

import pytest

_LONGER: Final = (
    "tests/lsl/",
    "tests/bridge/gauges/test_serial_ports.py",
    "tests/app/test_outsider.py",
    "tests/app/test_record_ends.py",
    "tests/app/test_record_kill.py",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if any(place in item.nodeid for place in _LONGER):
            item.add_marker(pytest.mark.ci)
