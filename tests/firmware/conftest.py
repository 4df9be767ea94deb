"""What the tests on the simulated board need: it is built once, by whoever comes first."""

from __future__ import annotations

import pytest

from tests.firmware import board


@pytest.fixture(scope="session")
def simulated() -> None:
    """The firmware's images and the board that runs them, built from the sources."""
    if lacking := board.missing():
        pytest.skip(
            f"the simulated board lacks Debian packages (apt install {' '.join(lacking)}): the firmware is not run"
        )
    board.build()
