"""The keys of a row: what each may hold, told from the types of ``model.py``."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, get_args, get_type_hints

import msgspec
from msgspec import inspect

from nktsense.protocol.library.mistakes import joined, nearest, quoted
from nktsense.protocol.library.model import Row

_CONTROL: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of what follows: a text could be read as another."""


@cache
def types_of(kind: type[Row]) -> Mapping[str, Any]:
    """Return the types of a row's keys."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: hints[name] for name in kind.__struct_fields__}


@cache
def required_of(kind: type[Row]) -> tuple[str, ...]:
    """Return the keys without which there is no row."""
    return tuple(field.name for field in msgspec.structs.fields(kind) if field.required)


def key_mistake(kind: type[Row], key: str, value: Any) -> str | None:
    """Say what is wrong with a key and its value, or return None."""
    types = types_of(kind)
    if key not in types:
        return f"{quoted(key)} is no key here{nearest(key, types)}"
    return value_mistake(key, value, types[key])


def value_mistake(key: str, value: Any, allowed: Any) -> str | None:
    """Say what is wrong with a value, by the type that it is to have, or return None."""
    if key == "source" and isinstance(value, str) and not value.strip():
        return "source is empty; say where the row comes from"
    try:
        taken = msgspec.convert(value, allowed)
    except (msgspec.ValidationError, OverflowError, RecursionError):
        return f"{key} is {quoted(value)}; it is {_words(allowed)}"
    if isinstance(taken, float) and not math.isfinite(taken):
        return f"{key} is {quoted(value)}; it is {_words(allowed)}"
    for text in taken if isinstance(taken, tuple) else (taken,):
        if isinstance(text, str) and (odd := _odd_character(text)):
            return f"{key} holds the character {odd}, which cannot be shown; leave it out"
    return None


def _odd_character(text: str) -> str:
    """Return the code of the first character that must not reach a terminal or a page, or ""."""
    if text.isprintable():
        return ""  # as nearly all are, at once
    for char in text:
        if char != "\n" and (unicodedata.category(char) in _CONTROL or char in _TURNING):
            return f"U+{ord(char):04X}"
    return ""


def _words(allowed: Any) -> str:
    """Return what a type allows, in words."""
    match inspect.type_info(allowed):
        case inspect.LiteralType():
            return joined(str(value) for value in get_args(allowed))  # msgspec sorts them
        case inspect.StrType(pattern=pattern) if pattern is not None:
            return "letters, digits, - and _, at most 64 of them"
        case inspect.StrType(min_length=low, max_length=high):
            return f"a text of {'1' if low else 'at most'}{' to' if low else ''} {high} characters"
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType(ge=low, le=high):
            return f"a whole number from {low} to {high}"
        case inspect.FloatType(ge=low, le=high):
            return f"a number from {low:g} to {high:g}"
        case inspect.VarTupleType(min_length=low, max_length=high):
            return f"a list of {low or 0} to {high} identifiers"
        case _:
            return "something else"
