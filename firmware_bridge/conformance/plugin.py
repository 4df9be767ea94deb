"""The option ``--nktsense-driver`` of pytest, and the drivers that the conformance suite runs over."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

    from firmware_bridge.conformance.example import Example

_CASES = "conformance_case"
_WRAPPED = "conformance_wrapped"
"""Cases whose device has a clock with a known end."""
_LINE = "conformance_line"
"""The first case of each driver whose device can be reached over a socket or a serial port."""


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
    wanted = next((name for name in (_CASES, _WRAPPED, _LINE) if name in metafunc.fixturenames), None)
    if wanted is None:
        return
    import pytest

    chosen = tuple(metafunc.config.getoption("--nktsense-driver") or ())
    cases = [
        pytest.param((name, example), id=f"{name}-{i}")
        for name, schemes, examples in _drivers(chosen)
        for i, example in enumerate(examples)
        if (wanted != _LINE or (i == 0 and {"socket", "serial"} & set(schemes)))
        and (wanted != _WRAPPED or example.wrapped is not None)
    ]
    metafunc.parametrize(wanted, cases)


@cache
def _drivers(chosen: tuple[str, ...]) -> list[tuple[str, tuple[str, ...], tuple[Example, ...]]]:
    """Return names, schemes and examples of drivers: of those that were asked for, or of all that have some."""
    import pytest

    from firmware_bridge.conformance.examples import examples_of
    from firmware_bridge.registry import list_drivers, load_driver

    out: list[tuple[str, tuple[str, ...], tuple[Example, ...]]] = []
    for name in chosen or [info.name for info in list_drivers() if not info.problem]:
        examples = examples_of(name)
        if not examples and chosen:
            # A driver that somebody asked for by name must not pass by having nothing to show.
            raise pytest.UsageError(f"The driver {name} offers no examples(): there is nothing to put it through.")
        out.append((name, load_driver(name).schemes, examples))
    return out
