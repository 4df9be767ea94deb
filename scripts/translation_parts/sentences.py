"""Sentences that the rooms below the window make, as templates with numbered places."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nktsense.view.words.pieces import sentences_of

LEAST_WORDS = 2
"""A sentence has so many words of its own at least."""
MOST_VARIANTS = 8
"""So many ways at most in which the choices inside one sentence are written out."""
_NUMERIC = re.compile(r"[-+,_]?\d*[,_]?(?:\.\d+)?[defgn%]$|^[+,]$|^\+?,\.\d+f$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNITS = frozenset({"ms", "mm", "Hz", "kHz", "dB", "mV", "kN", "kg", "kgf", "lbf", "dps", "min", "pp"})
_TITLE = re.compile(r"[A-Z][a-z]+[.?!…]?$")
_NOT_SHOWN = re.compile(
    r"^[A-Z ?]{4,}$|^\w+\[|^\w+\(|^[a-z]\w+ = |^nktsense(?: \w+)?(?: \d \{1\})?$|[\\<>|]|\{\}|%[sdf]|==|://"
    r"|^[a-z]+ [a-z]+ = |^\s*(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA)\b"
)
"""Code of another language, names of machines."""
_QUIET_NAMES = frozenset({"__all__", "CODES"})
"""What is for machines: the names of a module, the meanings of codes."""
_QUIET_CALLS = frozenset(
    {"compile", "getattr", "hasattr", "strptime", "strftime", "NewType", "TypeVar", "AssertionError"}
)


@dataclass(frozen=True)
class Hole:
    """A place in a sentence: what stands there in the code, and whether it is always a number."""

    code: str
    number: bool


Part = str | Hole


@dataclass
class Template:
    """A sentence with its places.

    Attributes:
        text: The sentence, places written ``{1}``, ``{2}`` …
        holes: What stands in the places, in order.
        files: Where it is said.
    """

    text: str
    holes: list[Hole] = field(default_factory=list[Hole])
    files: set[str] = field(default_factory=set[str])


class Gathered:
    """Templates by their text. Where two rooms say the same, a place is a number only if it is one in both."""

    def __init__(self) -> None:
        self.by_text: dict[str, Template] = {}

    def add(self, text: str, holes: list[Hole], file: str) -> None:
        """Take one sentence."""
        found = self.by_text.setdefault(text, Template(text, holes))
        found.holes = [Hole(a.code, a.number and b.number) for a, b in zip(found.holes, holes, strict=True)]
        found.files.add(file)

    def add_text(self, text: str, file: str) -> None:
        """Take a text without places, a sentence at a time."""
        for sentence in sentences_of(text):
            if _WORD.search(sentence):
                self.add(sentence, [], file)


def gather_python(path: Path, name: str, words: frozenset[str], into: Gathered) -> None:
    """Take what a module says.

    Args:
        path: The module.
        name: How it is named in the translation files.
        words: Single words that are shown though they look like identifiers.
        into: Takes the templates.
    """
    reader = _Reader(words)
    reader.visit(ast.parse(path.read_text(encoding="utf-8")))
    for parts in reader.found:
        for variant in itertools.islice(_variants(parts), MOST_VARIANTS):
            for text, holes in _split(variant):
                if _worth_it(text, holes, words):
                    into.add(text, holes, name)


class _Reader(ast.NodeVisitor):
    """Finds the texts of a module, with their places; not docstrings, annotations or keys."""

    def __init__(self, words: frozenset[str]) -> None:
        self.found: list[list[Part | list[list[Part]]]] = []
        self._words = words

    def visit_Expr(self, node: ast.Expr) -> None:
        """Pass over docstrings."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Pass over the names that a module offers."""
        if not any(isinstance(target, ast.Name) and target.id in _QUIET_NAMES for target in node.targets):
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Pass over annotations."""
        if node.value is not None and not (isinstance(node.target, ast.Name) and node.target.id in _QUIET_NAMES):
            self.visit(node.value)

    def visit_arguments(self, node: ast.arguments) -> None:
        """Take the defaults alone."""
        for default in (*node.defaults, *(d for d in node.kw_defaults if d is not None)):
            self.visit(default)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Pass over what the function returns by its annotation."""
        self.visit(node.args)
        for child in (*node.decorator_list, *node.body):
            self.visit(child)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - ast's name

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Pass over keys."""
        self.visit(node.value)
        if not isinstance(node.slice, ast.Constant):
            self.visit(node.slice)

    def visit_Call(self, node: ast.Call) -> None:
        """Pass over calls whose texts nobody reads."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _QUIET_CALLS:
            return
        first = node.args[0] if node.args else None
        if name == "Remark" and isinstance(first, ast.Constant):  # records keep the code alone, shown with blanks
            self.found.append([str(first.value).replace("_", " ")])
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Take a text."""
        if isinstance(node.value, str):
            self.found.append([node.value])

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Take a text with places, and what the expressions in the places say themselves."""
        self.found.append(_parts(node))
        for value in node.values:
            if isinstance(value, ast.FormattedValue) and _choices(value.value) is None:
                self.visit(value.value)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Take what is put together with ``+`` as one text."""
        parts = _sum(node)
        if parts is None:
            self.generic_visit(node)
        else:
            self.found.append(parts)


_Loose = list[Part | list[list[Part]]]
"""Parts of a text, some of which are choices between parts."""


def _parts(node: ast.JoinedStr) -> _Loose:
    out: _Loose = []
    for value in node.values:
        if isinstance(value, ast.Constant):
            out.append(str(value.value))
        elif isinstance(value, ast.FormattedValue):
            choices = _choices(value.value)
            out.append(_hole(value) if choices is None else choices)
    return out


def _hole(value: ast.FormattedValue) -> Hole:
    spec = value.format_spec
    shape = (
        "".join(str(p.value) for p in spec.values if isinstance(p, ast.Constant))
        if isinstance(spec, ast.JoinedStr)
        else ""
    )
    inner = value.value
    counted = isinstance(inner, ast.Call) and getattr(inner.func, "id", "") in ("len", "round", "ceil", "int")
    return Hole(ast.unparse(inner), counted or bool(shape and _NUMERIC.search(shape)))


def _choices(node: ast.expr) -> list[list[Part]] | None:
    """Return the texts between which an expression chooses, or None where it does something else."""
    if isinstance(node, ast.IfExp):
        either, other = _choices(node.body), _choices(node.orelse)
        return None if either is None or other is None else [*either, *other]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [[node.value]]
    if isinstance(node, ast.JoinedStr):
        parts = _parts(node)
        return [list(variant) for variant in _variants(parts)]
    return None


def _sum(node: ast.BinOp) -> _Loose | None:
    if not isinstance(node.op, ast.Add):
        return None
    out: _Loose = []
    texts = False
    for side in (node.left, node.right):
        deeper = _sum(side) if isinstance(side, ast.BinOp) else None
        choices = _choices(side)
        if deeper is not None:
            texts = True
            out += deeper
        elif isinstance(side, ast.JoinedStr):
            texts = True
            out += _parts(side)
        elif choices is not None:
            texts = True
            out.append(choices)
        else:
            out.append(Hole(ast.unparse(side), False))
    return out if texts else None


def _variants(parts: _Loose) -> Iterator[list[Part]]:
    ways = [part if isinstance(part, list) else [[part]] for part in parts]
    for chosen in itertools.product(*ways):
        yield [piece for way in chosen for piece in way]


def _split(parts: list[Part]) -> Iterator[tuple[str, list[Hole]]]:
    """Write the places as numbers, a sentence at a time, each with places from 1."""
    holes: list[Hole] = []
    text = ""
    for part in parts:
        if isinstance(part, Hole):
            holes.append(part)
            text += f"\0{len(holes) - 1}\0"
        else:
            text += part.replace("\0", "")
    # Two places side by side cannot be told apart: one. Behind a full stop a place is a sentence of its own.
    text = re.sub(r"(\0\d+\0)(?:\0\d+\0)+", r"\1", text)
    text = re.sub(r"([.?!])\0\d+\0$", r"\1", text)
    for sentence in sentences_of(text):
        for piece in _heads(sentence, holes):
            used = [int(number) for number in re.findall(r"\0(\d+)\0", piece)]
            numbered = piece
            for place, number in enumerate(used, 1):
                numbered = numbered.replace(f"\0{number}\0", f"{{{place}}}", 1)
            yield numbered, [holes[number] for number in used]


def _heads(sentence: str, holes: list[Hole]) -> Iterator[str]:
    """Yield a sentence; where it begins with a place that a sentence of its own may fill, also what follows it."""
    head = re.match(r"\0(\d+)\0 (?=(?!N )[A-Z][a-z ]|\0)", sentence)
    alone = head is None or holes[int(head[1])].number or len(_WORD.findall(sentence)) < LEAST_WORDS
    if head is None or alone:
        yield sentence
        return
    rest = sentence[head.end() :]
    yield rest
    if rest.startswith("\0"):
        yield sentence


def _worth_it(text: str, holes: list[Hole], words: frozenset[str]) -> bool:
    plain = re.sub(r"\{\d+\}", " ", text)
    if not any(word not in _UNITS for word in _WORD.findall(plain)) or _NOT_SHOWN.search(text):
        return False
    if re.search(r"\w\{|\}\w|_", text) or (holes and " " not in text):
        return False
    return bool(holes) or " " in text or bool(_TITLE.match(text)) or text in words
