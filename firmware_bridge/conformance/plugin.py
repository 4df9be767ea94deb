"""The option ``--nktsense-driver`` of pytest, and the drivers that the conformance suite runs over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    parser.addoption(
        "--nktsense-driver",
        action="append",
        default=[],
        metavar="NAME",
        help="put this driver through firmware_bridge.conformance; may be given again; all of them by default",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give the suite its drivers and their examples."""
    if "conformance_case" not in metafunc.fixturenames:
        return
    import pytest

    from firmware_bridge.conformance.example import examples_of
    from firmware_bridge.registry import list_drivers

    chosen: list[str] = metafunc.config.getoption("--nktsense-driver") or []
    names = chosen or [info.name for info in list_drivers() if not info.problem]
    cases: list[object] = []
    for name in names:
        examples = examples_of(name)
        if not examples and chosen:
            # A driver that somebody asked for by name must not pass by having nothing to show.
            raise pytest.UsageError(f"The driver {name} offers no examples(): there is nothing to put it through.")
        cases += [pytest.param((name, example), id=f"{name}-{i}") for i, example in enumerate(examples)]
    metafunc.parametrize("conformance_case", cases)
