"""What can be read in a page: the text, tags and links of HTML; the text and the attachment of a PDF of ours."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass
class Html(HTMLParser):
    """HTML taken apart: tags in order, what is shown as text, ids, and whatever points somewhere."""

    source: str
    tags: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    _in_style: bool = False

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._in_style = tag == "style"
        for name, value in attrs:
            self.attributes.append(name)
            if name == "id":
                self.ids.append(value or "")
            if name in ("src", "href", "xlink:href", "action", "data", "srcset"):
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        (self.styles if self._in_style else self.texts).append(data)

    @cached_property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


@dataclass
class Pdf:
    """A PDF as our typesetter writes it: no compressed objects, strings by glyph number with a map to characters."""

    data: bytes

    def __post_init__(self) -> None:
        found = re.finditer(rb"(\d+) 0 obj\n(.*?)\nendobj", self.data, re.DOTALL)
        self.objects = {int(match[1]): match[2] for match in found}

    @cached_property
    def pages(self) -> list[str]:
        """Text of each page."""
        [tree] = [body for body in self.objects.values() if b"/Type/Pages" in body]
        kids = re.search(rb"/Kids\[(.*?)\]", tree)
        assert kids is not None
        return [self._page(self.objects[int(number)]) for number in re.findall(rb"(\d+) 0 R", kids[1])]

    @property
    def attachment(self) -> bytes:
        """The one file that is attached."""
        [spec] = [body for body in self.objects.values() if b"/Type/Filespec" in body]
        return self._stream(self._of(spec, b"/F"))

    def _of(self, body: bytes, name: bytes) -> bytes:
        found = re.search(name + rb" (\d+) 0 R", body)
        assert found is not None
        return self.objects[int(found[1])]

    @staticmethod
    def _stream(body: bytes) -> bytes:
        raw = body.split(b"stream\n", 1)[1].rsplit(b"\nendstream", 1)[0]
        return zlib.decompress(raw) if b"/FlateDecode" in body else raw

    def _page(self, page: bytes) -> str:
        fonts = re.search(rb"/Font<<(.*?)>>", self._of(page, b"/Resources"))
        assert fonts is not None
        maps = {name: self._map(int(number)) for name, number in re.findall(rb"/(f\d+) (\d+) 0 R", fonts[1])}
        shown: list[str] = []
        used: dict[int, str] = {}
        content = self._stream(self._of(page, b"/Contents"))
        for font, glyphs in _font_and_strings(content):
            used = maps.get(font, used)
            pairs = (glyphs[at : at + 2] for at in range(0, len(glyphs), 2))
            shown.append("".join(used.get(int.from_bytes(pair), "") for pair in pairs))
        return " ".join(shown)

    def _map(self, font: int) -> dict[int, str]:
        table = self._stream(self._of(self.objects[font], b"/ToUnicode"))
        pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n", table)
        return {int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for glyph, text in pairs}


def _font_and_strings(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield for each text operator its font and the bytes of its strings; brackets in a string may be in pairs."""
    font, found, at = b"", b"", 0
    while at < len(content):
        if content[at : at + 1] == b"(":
            string, at = _string(content, at + 1)
            found += string
        elif match := re.compile(rb"/(f\d+) [\d.]+ Tf|TJ|Tj").match(content, at):
            if match[1]:
                font = match[1]
            else:
                yield font, found
                found = b""
            at = match.end()
        else:
            at += 1


def _string(content: bytes, at: int) -> tuple[bytes, int]:
    """Return a string's bytes and where it ends; it begins after its bracket."""
    found, depth = bytearray(), 1
    while True:
        sign = content[at : at + 1]
        if sign == b"\\":
            octal = re.compile(rb"[0-7]{1,3}").match(content, at + 1)
            code = octal[0] if octal else content[at + 1 : at + 2]
            found += bytes([int(code, 8)]) if octal else _ESCAPES.get(code, code)
            at += 1 + len(code)
            continue
        depth += (sign == b"(") - (sign == b")")
        at += 1
        if not depth:
            return bytes(found), at
        found += sign


def squeezed(text: str) -> str:
    """Return a text without any blanks: where lines are broken is no matter."""
    return re.sub(r"\s", "", text)
