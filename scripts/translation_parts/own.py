"""The window's own words: the literals of ``tr("…")``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from translation_parts.sentences import Gathered


class NoLiteralError(ValueError):
    """A call of ``tr`` whose text cannot be read from the code."""


def gather_own(root: Path, own: Gathered, below: Gathered) -> None:
    """Take the words of the window.

    Args:
        root: Folder of the repository.
        own: Takes the literals of ``tr``.
        below: Takes literals of ``said``, if there are any.

    Raises:
        NoLiteralError: The text of a ``tr`` is no literal.
    """
    for path in sorted((root / "nktsense").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        # The room of the words itself hands texts on that are no literals; what it writes itself, it has from `say`.
        of_words = path.parent.parts[-1:] == ("words",)
        if "nktsense.view.words" not in source or (of_words and "say import tr" not in source):
            continue
        name = path.relative_to(root).as_posix()
        for call, who in _calls(ast.parse(source)):
            text = call.args[0] if call.args else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                if who == "tr":
                    own.add(text.value, [], name)
                else:
                    below.add_text(text.value, name)
            elif who == "tr":
                raise NoLiteralError(
                    f"{name}:{call.lineno}: tr() takes a literal text; what comes from below is said()."
                )


def _calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "said"):
            yield node, node.func.id
