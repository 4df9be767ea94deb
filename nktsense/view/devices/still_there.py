"""What comes back from long work for a page that may be gone by then."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

P = ParamSpec("P")


def while_there(widget: QWidget, act: Callable[P, object]) -> Callable[P, None]:
    """Return a function that does something only as long as a widget was not deleted.

    The window is built anew when the language changes; what its old page asked for then comes to nobody.
    """

    def act_if_there(*args: P.args, **kwargs: P.kwargs) -> None:
        if isValid(widget):
            act(*args, **kwargs)

    return act_if_there
