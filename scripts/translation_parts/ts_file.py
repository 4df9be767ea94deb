"""Qt's translation source (``.ts``), as Linguist and lrelease read it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Message:
    """A text with its translation.

    Attributes:
        context: Context.
        source: The English text.
        translation: The translation, or "".
        comment: What a translator has to know.
        vanished: It stands nowhere in the code any more; kept in case it comes back.
    """

    context: str
    source: str
    translation: str = ""
    comment: str = ""
    vanished: bool = False


def read(path: Path) -> list[Message]:
    """Return the messages of a file; none where there is no file."""
    if not path.exists():
        return []
    found: list[Message] = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            text = "" if translation is None or kind == "unfinished" else translation.text or ""
            found.append(
                Message(
                    name,
                    message.findtext("source") or "",
                    text,
                    message.findtext("extracomment") or "",
                    kind in ("vanished", "obsolete"),
                )
            )
    return found


def write(path: Path, language: str, messages: list[Message]) -> None:
    """Write the messages, a context after the other, in the order in which they are given."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in dict.fromkeys(message.context for message in messages):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in messages:
            if message.context == context:
                lines += _lines(message)
        lines.append("</context>")
    lines.append("</TS>")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _lines(message: Message) -> list[str]:
    kind = "" if message.translation else ' type="unfinished"'
    if message.vanished:
        kind = ' type="vanished"'
    lines = ["    <message>", f"        <source>{escape(message.source)}</source>"]
    if message.comment:
        lines.append(f"        <extracomment>{escape(message.comment)}</extracomment>")
    return [*lines, f"        <translation{kind}>{escape(message.translation)}</translation>", "    </message>"]
