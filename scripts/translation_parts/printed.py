"""The texts of a printed report: what its list of words holds, each as a whole with its named places."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from translation_parts.sentences import Gathered

MODULE: Final = "nktsense/report/session_words.py"
_LETTER: Final = re.compile(r"[^\W\d_]")


def gather_printed(root: Path, into: Gathered) -> None:
    """Take the texts of a report.

    Args:
        root: Folder of the repository.
        into: Takes them.
    """
    for node in ast.parse((root / MODULE).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for text in _texts(node.value):
                if _LETTER.search(text):
                    into.add(text, [], MODULE)


def _texts(value: ast.expr) -> Iterator[str]:
    """Yield the texts of a value; the keys of a table are for machines."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(values=values):
            for one in values:
                yield from _texts(one)
        case ast.Tuple(elts=values) | ast.List(elts=values):
            for one in values:
                yield from _texts(one)
        case _:
            pass
