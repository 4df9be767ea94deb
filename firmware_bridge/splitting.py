"""A byte stream cut at its separators, the same pieces however it arrives."""

from __future__ import annotations

import re


class Splitter:
    """Give back the pieces between separators; what is too long for a piece is counted, not kept.

    Args:
        separator: One or more bytes that end a piece.
        longest: Longest piece, without its separator.

    >>> Splitter(re.compile(rb"\\n"), 4).feed(b"ab\\nabcdefghij\\nc")
    [b'ab', 4, 4, 2]
    """

    def __init__(self, separator: re.Pattern[bytes], longest: int) -> None:
        self._separator = separator
        self._longest = longest
        self._rest = b""
        self._overlong = False

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for their separator."""
        return len(self._rest)

    def feed(self, data: bytes) -> list[bytes | int]:
        """Take bytes; return complete pieces, empty ones left out, and for one too long how many bytes it had.

        The count of a long piece comes in parts of ``longest`` bytes, so that it does not depend on the cutting.
        """
        out: list[bytes | int] = []
        *pieces, rest = self._separator.split(self._rest + data if self._rest else data)
        for piece in pieces:
            tail = piece if len(piece) <= self._longest else self._shorten(piece, out)
            if self._overlong:
                self._overlong = False
                if tail:
                    out.append(len(tail))
            elif tail:
                out.append(tail)
        self._rest = rest if len(rest) <= self._longest else self._shorten(rest, out)
        return out

    def _shorten(self, piece: bytes, out: list[bytes | int]) -> bytes:
        while len(piece) > self._longest:
            out.append(self._longest)
            piece = piece[self._longest :]
            self._overlong = True
        return piece
