"""The window is tested without a screen, and without any plug-in of pytest that would need Qt to load."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

import pytest

from nktsense.view import window_problem

# Before Qt is imported anywhere: the platform cannot be changed afterwards.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PROBLEM = window_problem()


class Windowless(pytest.Module):
    """A file of tests on a machine that cannot show a window: one that needs Qt is skipped, with what is missing."""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        try:
            return list(super().collect())
        except self.CollectError:
            pytest.skip(str(PROBLEM), allow_module_level=True)


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    return None if PROBLEM is None else Windowless.from_parent(parent, path=module_path)


def pytest_report_header() -> str:
    return f"live window: {os.environ['QT_QPA_PLATFORM'] if PROBLEM is None else PROBLEM}"


@pytest.fixture(autouse=True)
def garbage_goes_here() -> Iterator[None]:
    """Parts of a window that a test left must be deleted in this thread, not in that of the next test's device."""
    gc.disable()
    yield
    gc.collect(0)  # all that came since, and nothing else, as nothing was collected meanwhile
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_raised_in_qt(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Qt swallows what is raised in its callbacks after printing it; here it fails the test."""
    raised: list[str] = []

    def note(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        raised.append(f"{kind.__name__}: {value}")
        sys.__excepthook__(kind, value, trace)

    monkeypatch.setattr(sys, "excepthook", note)
    yield
    assert raised == []


HERE = str(Path(__file__).parent)
if HERE not in sys.path:
    sys.path.insert(0, HERE)
