"""The terminal: where output goes, and JSON by the line. How results look in it is in the modules of this package.

A module each, because what prints a verdict needs the whole house below it, and a list of ports must not wait for that.
"""

from __future__ import annotations

import json
import sys
from typing import Any, Final

from rich.console import Console

# A pipe or a file has no width of its own: long lines are better than torn ones.
_WIDTH: Final = None if sys.stdout.isatty() else 160
out: Final = Console(highlight=False, width=_WIDTH)
err: Final = Console(stderr=True, highlight=False)


def print_json(value: Any) -> None:
    """Print one JSON value on one line, so that many can be read line by line."""
    print(json.dumps(value, ensure_ascii=False, allow_nan=False))
